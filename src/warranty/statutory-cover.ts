import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import { err, type Result } from "../kernel/result.js";
import { checkFacts } from "./check-facts.js";
import type { CoverError, WarrantyReason, WarrantyReasonList } from "./codes.js";
import type { CoverFacts } from "./cover-facts.js";
import { readFacts } from "./dated-facts.js";
import { clockOfGood, lastToEnd } from "./law-claim.js";
import { type LawClocks, runLaw } from "./law-clocks.js";
import { readMoments } from "./law-moments.js";
import { lawReasons } from "./law-reasons.js";
import { longestOfEach, type OwnTerm } from "./own-terms.js";
import type { Regime, Remedy, StatutoryClock } from "./regime.js";
import { addTiers, type OpenTier, openTiers } from "./remedies.js";

/** What the law gives for one sold good. A date is the last day that counts; `null` where the regime has no such clock or nothing started it. */
export interface StatutoryCover {
  readonly regimeId: string;
  /** A defect that appears by this day is covered; `null` under a regime of limitation only. */
  readonly liabilityUntil: CalendarDate | null;
  /** A defect that appears by this day is presumed to have been there at delivery. */
  readonly presumptionUntil: CalendarDate | null;
  /** By this day the customer need not wait for repair. */
  readonly earlyRejectionUntil: CalendarDate | null;
  /** The latest day by which a recorded defect has to be reported. */
  readonly noticeBy: CalendarDate | null;
  /** The latest day for a claim, of any defect; also `null` while a complaint stands unanswered under a law that stops the lapse. */
  readonly claimBy: CalendarDate | null;
  readonly repairBy: CalendarDate | null;
  readonly refundBy: CalendarDate | null;
  readonly sparePartsUntil: CalendarDate | null;
  /** A repaired or replaced part's own term. */
  readonly partUntil: Readonly<Record<string, CalendarDate>>;
  /** Per defect: cover of a repaired defect, and a later day for claims of that defect alone. */
  readonly sameDefectUntil: Readonly<Record<string, CalendarDate>>;
  /** Days for which liability stood still; under a regime of limitation, the clock that stood still longest. */
  readonly suspendedDays: number;
  /** In the order of the law. */
  readonly remedies: readonly Remedy[];
  readonly reasons: WarrantyReasonList;
}

/**
 * The clocks that the law sets running for a sold good, moved by what happened to it: suspended, extended, begun anew, kept from ending.
 *
 * It does not check that the regime was in force for the contract (`selectRegime` does), nor that a defect was there at delivery.
 * Remedies are as of the last recorded event. Dates are not moved off days of rest: `actionDeadline` does that.
 *
 * @param regime - the law, from a preset or `defineRegime`
 * @param facts - delivery, kind of good, and events in any order
 * @returns the cover; `warranty/no-such-date`, `warranty/malformed-period`, `warranty/dates-out-of-order`, or
 * `warranty/below-statutory-minimum` with the minimum and the article
 * @example
 * import { orThrow } from "aftersales";
 * import { ES_2022, statutoryCover } from "aftersales/warranty";
 * const cover = orThrow(statutoryCover(ES_2022, {
 *   deliveredOn: "2024-05-10",
 *   events: [
 *     { type: "handed-over", on: "2025-02-01" },
 *     { type: "returned", on: "2025-02-21" },
 *   ],
 * }));
 * cover.liabilityUntil; //=> "2027-05-30"
 * cover.sameDefectUntil; //=> { "": "2026-02-21" }
 */
export function statutoryCover(regime: Regime, facts: CoverFacts): Result<StatutoryCover, CoverError> {
  const wrong = checkFacts(facts);
  if (wrong) return err(wrong);
  const dated = readFacts(facts, null);
  return runLaw(regime, readMoments(dated)).map((law) => {
    const asOf = dated.events.at(-1)?.on ?? dated.sale.delivered;
    return coverOf(law, openTiers(law, asOf, null));
  });
}

/** The cover that clocks amount to, with the remedies of open tiers. */
export function coverOf(law: LawClocks, open: readonly OpenTier[] | null): StatutoryCover {
  const reasons = lawReasons(law);
  addTiers(reasons, law, open);
  return {
    regimeId: law.table.regime.id,
    liabilityUntil: endForGood(law, "liabilityUntil"),
    presumptionUntil: endForGood(law, "presumptionUntil"),
    earlyRejectionUntil: endForGood(law, "earlyRejectionUntil"),
    noticeBy: lastEnd(law, "noticeBy"),
    claimBy: claimBy(law),
    repairBy: lastEnd(law, "repairBy"),
    refundBy: lastEnd(law, "refundBy"),
    sparePartsUntil: lastEnd(law, "sparePartsUntil"),
    partUntil: byKey(law.parts),
    sameDefectUntil: byKey(ownTermsOfDefects(law)),
    suspendedDays: suspendedDays(law),
    remedies: remediesOf(open),
    // Never empty: a law that has no clock for the good says so.
    reasons: reasons as readonly WarrantyReason[] as WarrantyReasonList,
  };
}

function endForGood(law: LawClocks, clock: StatutoryClock): CalendarDate | null {
  return clockOfGood(law, clock)?.untilDate ?? null;
}

function lastEnd(law: LawClocks, clock: StatutoryClock): CalendarDate | null {
  return lastToEnd(law, clock)?.untilDate ?? null;
}

const NO_TIERS: readonly OpenTier[] = [];

function remediesOf(open: readonly OpenTier[] | null): readonly Remedy[] {
  const remedies: Remedy[] = [];
  for (const { fresh } of open ?? NO_TIERS) for (let i = 0; i < fresh.length; i++) remedies.push(fresh[i] as Remedy);
  return remedies;
}

/** The latest day for a claim; `null` also while a complaint stands unanswered. */
function claimBy(law: LawClocks): CalendarDate | null {
  const last = lastToEnd(law, "claimBy");
  if (!last || law.clocks.some(({ clock, run }) => clock === "claimBy" && run.open?.does === "obstruct")) return null;
  let { until } = last.run;
  for (const own of law.defects) if (own.until > until && own.operator.clocks.includes("claimBy")) until = own.until;
  return until === last.run.until ? last.untilDate : dateOfDay(until);
}

function suspendedDays(law: LawClocks): number {
  const liability = clockOfGood(law, "liabilityUntil");
  if (liability) return liability.run.suspendedDays;
  let most = 0;
  for (const { run } of law.clocks) most = Math.max(most, run.suspendedDays);
  return most;
}

function byKey(terms: readonly OwnTerm[]): Readonly<Record<string, CalendarDate>> {
  return terms.length === 0 ? {} : Object.fromEntries(terms.map(({ key, until }) => [key, dateOfDay(until)]));
}

/**
 * The own terms of defects that say something: cover of a repaired defect is a right of its own; a day for claims tells only where it is
 * later than the general one.
 */
export function ownTermsOfDefects(law: LawClocks): readonly OwnTerm[] {
  if (law.defects.length === 0) return law.defects;
  const claimBy = clockOfGood(law, "claimBy")?.run.until ?? null;
  return longestOfEach(
    law.defects.filter(({ operator, until }) => !operator.clocks.includes("claimBy") || claimBy === null || until > claimBy),
  );
}
