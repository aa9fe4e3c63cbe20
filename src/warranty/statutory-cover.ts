import type { CalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkFacts } from "./check-facts.js";
import type { CoverError, WarrantyReasonList } from "./codes.js";
import { later, latestOf } from "./counted.js";
import type { CoverFacts } from "./cover-facts.js";
import { clockOfGood, noTerm } from "./law-claim.js";
import { type LawClocks, longestOfEach, type OwnTerm, runLaw } from "./law-clocks.js";
import { lawReasons } from "./law-reasons.js";
import type { Regime, Remedy, StatutoryClock } from "./regime.js";
import { type ClaimAtHand, type Remedies, remediesOf } from "./remedies.js";

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
  const checked = checkFacts(facts);
  if (checked.isErr()) return err(checked.error);
  return runLaw(regime, facts).andThen((law) => {
    const asOf = (facts.events ?? []).reduce((last, { on }) => later(last, on), facts.deliveredOn);
    return ok(coverOf(law, asOf, null));
  });
}

/** The cover that clocks amount to, with remedies as of a day. */
export function coverOf(law: LawClocks, asOf: CalendarDate, claim: ClaimAtHand | null): StatutoryCover {
  return withRemedies(standingCover(law), remediesOf(law, asOf, claim));
}

/** The part of the cover that the day of the question does not change. */
export function standingCover(law: LawClocks): StatutoryCover {
  const good = (clock: StatutoryClock) => clockOfGood(law, clock)?.run.until ?? null;
  const any = (clock: StatutoryClock) => latestOf(law.clocks.filter((one) => one.clock === clock).map(({ run }) => run.until));
  const unanswered = law.clocks.some(({ clock, run }) => clock === "claimBy" && run.open?.does === "obstruct");
  const claims = law.defects.filter(({ operator }) => operator.clocks.includes("claimBy")).map(({ until }) => until);
  const last = any("claimBy");
  const [first = noTerm(law), ...rest] = lawReasons(law);
  return {
    regimeId: law.regime.id,
    liabilityUntil: good("liabilityUntil"),
    presumptionUntil: good("presumptionUntil"),
    earlyRejectionUntil: good("earlyRejectionUntil"),
    noticeBy: any("noticeBy"),
    claimBy: unanswered || last === null ? null : latestOf([last, ...claims]),
    repairBy: any("repairBy"),
    refundBy: any("refundBy"),
    sparePartsUntil: any("sparePartsUntil"),
    partUntil: Object.fromEntries(law.parts.map(({ key, until }) => [key, until])),
    sameDefectUntil: Object.fromEntries(ownTermsOfDefects(law).map(({ key, until }) => [key, until])),
    suspendedDays: clockOfGood(law, "liabilityUntil")?.run.suspendedDays ?? Math.max(0, ...law.clocks.map(({ run }) => run.suspendedDays)),
    remedies: [],
    reasons: [first, ...rest],
  };
}

/** The standing cover with the remedies of a day. */
export function withRemedies(cover: StatutoryCover, { remedies, reasons }: Remedies): StatutoryCover {
  const [first, ...rest] = cover.reasons;
  return { ...cover, remedies, reasons: [first, ...rest, ...reasons] };
}

/**
 * The own terms of defects that say something: cover of a repaired defect is a right of its own; a day for claims tells only where it is
 * later than the general one.
 */
export function ownTermsOfDefects(law: LawClocks): readonly OwnTerm[] {
  const claimBy = clockOfGood(law, "claimBy")?.run.until ?? null;
  return longestOfEach(
    law.defects.filter(({ operator, until }) => !operator.clocks.includes("claimBy") || claimBy === null || until > claimBy),
  );
}
