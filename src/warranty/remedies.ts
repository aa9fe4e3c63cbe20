import { added } from "../kernel/added.js";
import type { WarrantyReason } from "./codes.js";
import type { Day } from "./counted.js";
import type { DatedEvent } from "./dated-facts.js";
import { clockOfGood, findCover, lastToEnd } from "./law-claim.js";
import { type LawClock, ranOn } from "./law-clock.js";
import type { LawClocks } from "./law-clocks.js";
import type { Remedy, RemedyOccasion, RemedyTier } from "./regime.js";
import type { Span } from "./spans.js";

/** The claim at hand; without one all recorded defects count. */
export interface ClaimAtHand {
  readonly defect: string;
  /** The day on which the defect showed. */
  readonly appeared: Day;
  /** Whether the law covers it, whatever the component. */
  readonly covered: boolean;
}

/** A tier that is open, with those of its remedies that no tier before it offers. */
export interface OpenTier {
  readonly tier: RemedyTier;
  readonly fresh: readonly Remedy[];
}

/** The tiers that offer something as of a day, in the order of the law; `null` where the recorded defects lie outside the cover. */
export function openTiers(law: LawClocks, asOf: Day, claim: ClaimAtHand | null): readonly OpenTier[] | null {
  const shown = claim ? [{ defect: claim.defect, on: claim.appeared }] : shownIn(law.moments.episodes);
  if (law.clocks.length > 0 && shown.length > 0 && !(claim ? claim.covered : isAnyCovered(law, shown, asOf))) return null;
  const situation = { law, asOf, claim, shown };
  let open: readonly OpenTier[] = NONE;
  for (const tier of law.table.remedies) {
    if (tier.once && !isAnyOpen(tier.once, situation)) continue;
    const fresh = open.length === 0 ? tier.offers : notOffered(tier.offers, open);
    if (fresh.length > 0) open = added(open, { tier, fresh });
  }
  return open;
}

const NONE: readonly OpenTier[] = [];

/** Those of some remedies that no open tier offers. */
function notOffered(remedies: readonly Remedy[], open: readonly OpenTier[]): readonly Remedy[] {
  for (let i = 0; i < remedies.length; i++)
    if (isOffered(remedies[i] as Remedy, open)) return remedies.filter((other) => !isOffered(other, open));
  return remedies;
}

function isOffered(remedy: Remedy, open: readonly OpenTier[]): boolean {
  for (const { fresh } of open) if (fresh.includes(remedy)) return true;
  return false;
}

function shownIn(episodes: readonly Span[]): readonly Shown[] {
  return episodes.map(({ defect, from }) => ({ defect, on: from }));
}

function isAnyCovered(law: LawClocks, shown: readonly Shown[], claimed: Day): boolean {
  for (const { defect, on } of shown)
    if (findCover(law, { defect, component: undefined, appeared: on, claimed }).found === "covers") return true;
  return false;
}

/** Open tiers in words, each with the day that the law sets for it. */
export function addTiers(reasons: WarrantyReason[], law: LawClocks, open: readonly OpenTier[] | null): void {
  if (!open) reasons.push({ code: "warranty/no-remedy", params: { regimeId: law.table.regime.id } });
  for (const { tier, fresh } of open ?? []) {
    const by = tier.by ? lastToEnd(law, tier.by) : null;
    const params = { remedies: fresh, by: by?.untilDate ?? null };
    reasons.push({ code: "warranty/remedies", params, source: tier.source });
  }
}

/** A defect at hand, with the day on which it showed. */
interface Shown {
  readonly defect: string;
  readonly on: Day;
}

interface Situation {
  readonly law: LawClocks;
  readonly asOf: Day;
  readonly claim: ClaimAtHand | null;
  readonly shown: readonly Shown[];
}

/** By index: the lists of a document are frozen, and to iterate over those makes an object at each step. */
function isAnyOpen(occasions: readonly RemedyOccasion[], situation: Situation): boolean {
  for (let i = 0; i < occasions.length; i++) if (isOpen(occasions[i] as RemedyOccasion, situation)) return true;
  return false;
}

function isOpen(occasion: RemedyOccasion, situation: Situation): boolean {
  switch (occasion) {
    case "early-rejection-open":
      return mayReject(situation);
    case "defect-appeared-early":
      return appearedEarly(situation);
    case "repair-overdue":
      return isRepairOverdue(situation);
    case "recurred":
      return hasFailed(situation, true);
    case "one-attempt-failed":
      return hasFailed(situation, false);
    case "refused":
      return isRefused(situation);
    case "essential-good":
      return situation.law.moments.facts.given.essential === true;
  }
}

function mayReject({ law, asOf, shown }: Situation): boolean {
  const early = clockOfGood(law, "earlyRejectionUntil");
  for (const { defect } of shown) if (early && ranOn(early, asOf, defect)) return true;
  return false;
}

function appearedEarly({ law, shown }: Situation): boolean {
  const early = clockOfGood(law, "earlyRejectionUntil");
  for (const { on } of shown) if (early && on >= early.run.from && on <= early.run.until) return true;
  return false;
}

function isRepairOverdue({ law, asOf, claim }: Situation): boolean {
  for (const one of law.clocks)
    if (one.clock === "repairBy" && isOf(one.defect, claim) && putRightOn(law, one, asOf) > one.run.until) return true;
  return false;
}

/** Whether a defect showed after an attempt to put it right; `same`: after one to put right that very defect. */
function hasFailed({ law, shown }: Situation, same: boolean): boolean {
  const { facts, episodes } = law.moments;
  for (const event of facts.events)
    for (const one of shown) if (isAttempt(event) && (!same || event.defect === one.defect) && isAfter(event, one, episodes)) return true;
  return false;
}

function isRefused({ law, claim }: Situation): boolean {
  for (const { type, defect } of law.moments.facts.events) if (type === "refused" && isOf(defect, claim)) return true;
  return false;
}

/** Whether a defect is the one at hand; without a claim all are. */
function isOf(defect: string | null, claim: ClaimAtHand | null): boolean {
  return claim === null || defect === claim.defect;
}

/** A repair or replacement that the seller has made. */
function isAttempt({ type }: DatedEvent): boolean {
  return type === "repaired" || type === "replaced";
}

/** Whether a defect showed after an attempt: in a later episode than the one that the attempt belongs to. */
function isAfter(attempt: DatedEvent, { defect, on }: Shown, episodes: readonly Span[]): boolean {
  if (on !== attempt.on) return on > attempt.on;
  const own = episodes.find(({ defect: of, from, to }) => of === attempt.defect && from <= on && (to ?? on) >= on);
  return !(own && own.defect === defect && own.from === on);
}

/** The day on which a defect was put right or the good came back after a hand-over, or the day of the question. */
function putRightOn({ moments }: LawClocks, { defect, start }: LawClock, asOf: Day): Day {
  const events = moments.defects.find((one) => one.defect === (defect ?? ""))?.events ?? [];
  const done = events.find((event) => (isAttempt(event) || event.type === "returned") && event.on >= start);
  return done && done.on <= asOf ? done.on : asOf;
}
