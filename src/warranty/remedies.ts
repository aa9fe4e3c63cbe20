import type { CalendarDate } from "../kernel/calendar-date.js";
import type { WarrantyReason } from "./codes.js";
import { latestOf } from "./counted.js";
import type { WarrantyEvent } from "./cover-facts.js";
import { appearedOn, clockOfGood, lawCovers } from "./law-claim.js";
import { type LawClocks, ranOn } from "./law-clocks.js";
import type { Remedy, RemedyOccasion } from "./regime.js";
import { rowApplies } from "./row-match.js";
import type { Span } from "./spans.js";

/** What the customer may demand, as of a day. */
export interface Remedies {
  readonly remedies: readonly Remedy[];
  readonly reasons: readonly WarrantyReason[];
}

/** The claim at hand; without one all recorded defects count. */
export interface ClaimAtHand {
  readonly defect: string;
  readonly on: CalendarDate;
}

/** The remedies of a regime in its order, each once, with what opened the tier and the day that the law sets for it. */
export function remediesOf(law: LawClocks, asOf: CalendarDate, claim: ClaimAtHand | null): Remedies {
  const episodes = law.moments.episodes.filter(({ defect }) => claim === null || defect === claim.defect);
  const shown = claim
    ? [{ defect: claim.defect, on: appearedOn(law, claim.defect, claim.on) }]
    : episodes.map(({ defect, from }) => ({ defect, on: from }));
  const inTime = shown.some(({ defect, on }) => lawCovers(law, { defect, appeared: on, claimed: claim?.on ?? asOf }).covered);
  if (shown.length > 0 && !inTime && law.clocks.length > 0)
    return { remedies: [], reasons: [{ code: "warranty/no-remedy", params: { regimeId: law.regime.id } }] };
  const remedies: Remedy[] = [];
  const reasons: WarrantyReason[] = [];
  for (const tier of law.regime.input.remedies) {
    if (!rowApplies(tier, law.regime, law.moments.facts)) continue;
    if (tier.once && !tier.once.some((occasion) => isOpen(occasion, { law, asOf, claim, episodes, shown }))) continue;
    const fresh = tier.offers.filter((remedy) => !remedies.includes(remedy));
    if (fresh.length === 0) continue;
    remedies.push(...fresh);
    const by = tier.by ? latestOf(law.clocks.filter(({ clock }) => clock === tier.by).map(({ run }) => run.until)) : null;
    reasons.push({ code: "warranty/remedies", params: { remedies: fresh, by }, source: tier.source });
  }
  return { remedies, reasons };
}

interface Situation {
  readonly law: LawClocks;
  readonly asOf: CalendarDate;
  readonly claim: ClaimAtHand | null;
  readonly episodes: readonly Span[];
  /** The defects at hand, each with the day on which it showed. */
  readonly shown: readonly { readonly defect: string; readonly on: CalendarDate }[];
}

function isOpen(occasion: RemedyOccasion, situation: Situation): boolean {
  const { law, asOf, claim, episodes, shown } = situation;
  const early = clockOfGood(law, "earlyRejectionUntil");
  switch (occasion) {
    case "early-rejection-open":
      return early !== null && shown.some(({ defect }) => ranOn(early, asOf, defect));
    case "defect-appeared-early":
      return early !== null && shown.some(({ on }) => on >= early.run.from && on <= early.run.until);
    case "repair-overdue":
      return law.clocks.some(
        (one) =>
          one.clock === "repairBy" &&
          (claim === null || one.defect === claim.defect) &&
          putRightOn(law, one.defect, one.start, asOf) > one.run.until,
      );
    case "recurred":
      return shown.some(({ defect, on }) =>
        attempts(law).some((attempt) => attempt.defect === defect && isAfter(attempt, on, defect, law)),
      );
    case "one-attempt-failed":
      return shown.some(({ defect, on }) => attempts(law).some((attempt) => isAfter(attempt, on, defect, law)));
    case "refused":
      return (law.moments.facts.events ?? []).some(
        ({ type, defect = "" }) => type === "refused" && (claim === null || defect === claim.defect),
      );
    case "essential-good":
      return law.moments.facts.essential === true && (shown.length > 0 || episodes.length === 0);
  }
}

interface Attempt {
  readonly defect: string;
  readonly on: CalendarDate;
}

/** The repairs and replacements that the seller has made. */
function attempts({ moments }: LawClocks): readonly Attempt[] {
  const isAttempt = ({ type }: WarrantyEvent) => type === "repaired" || type === "replaced";
  return (moments.facts.events ?? []).filter(isAttempt).map(({ on, defect = "" }) => ({ on, defect }));
}

/** Whether a defect showed after an attempt: in a later episode than the one that the attempt belongs to. */
function isAfter(attempt: Attempt, on: CalendarDate, defect: string, { moments }: LawClocks): boolean {
  if (on > attempt.on) return true;
  const own = moments.episodes.find(
    (episode) => episode.defect === attempt.defect && episode.from <= attempt.on && (episode.to ?? attempt.on) >= attempt.on,
  );
  return on === attempt.on && !(own && own.defect === defect && own.from === on);
}

/** The day on which a defect was put right or the good came back after a hand-over, or the day of the question. */
function putRightOn({ moments }: LawClocks, defect: string | null, since: CalendarDate, asOf: CalendarDate): CalendarDate {
  const done = (moments.byDefect.get(defect ?? "") ?? []).find(
    ({ type, on }) => (type === "repaired" || type === "replaced" || type === "returned") && on >= since,
  );
  return done && done.on <= asOf ? done.on : asOf;
}
