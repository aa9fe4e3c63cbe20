import { dateOfDay } from "../kernel/calendar-date.js";
import type { Source } from "../kernel/reason.js";
import type { WarrantyReason } from "./codes.js";
import type { Day } from "./counted.js";
import { type LawClock, ranOn } from "./law-clock.js";
import type { LawClocks } from "./law-clocks.js";
import { longestOfEach } from "./own-terms.js";
import type { StatutoryClock } from "./regime.js";
import { heldOn } from "./term-run.js";

/** The clock of the good, not of one defect. */
export function clockOfGood({ clocks }: LawClocks, name: StatutoryClock): LawClock | null {
  for (const one of clocks) if (one.clock === name && one.defect === null) return one;
  return null;
}

/** Of the clocks of a name, whatever the defect, the one that ends last. */
export function lastToEnd({ clocks }: LawClocks, name: StatutoryClock): LawClock | null {
  let last: LawClock | null = null;
  for (const one of clocks) if (one.clock === name && (last === null || one.run.until > last.run.until)) last = one;
  return last;
}

/** The day on which the defect at hand showed: the first record since it was last put right, or the day of the claim. */
export function appearedOn({ moments }: LawClocks, defect: string, claimOn: Day): Day {
  let appeared = claimOn;
  for (const { defect: of, from, to } of moments.episodes)
    if (of === defect && from <= claimOn) appeared = to === null || to >= claimOn ? from : claimOn;
  return appeared;
}

/** What the law finds about a claim, before it is put into words. */
export type LawFinding =
  | { readonly found: "not-delivered" | "no-term" }
  | {
      readonly found: "covers";
      readonly clock: StatutoryClock | "sameDefectUntil" | "partUntil";
      /** `null` where a clock stands still or a complaint stands unanswered. */
      readonly until: Day | null;
      readonly source: Source;
    }
  | { readonly found: "ended"; readonly clock: StatutoryClock; readonly until: Day; readonly source: Source };

const NOT_DELIVERED: LawFinding = { found: "not-delivered" };
const NO_TERM: LawFinding = { found: "no-term" };

/** Whether the law answers for a defect that showed on one day, when it is claimed on another. */
export function findCover(
  law: LawClocks,
  about: { readonly defect: string; readonly component: string | undefined; readonly appeared: Day; readonly claimed: Day },
): LawFinding {
  const { defect, component, appeared, claimed } = about;
  if (claimed < law.moments.facts.sale.delivered) return NOT_DELIVERED;
  const liability = clockOfGood(law, "liabilityUntil");
  const claim = claimClock(law, defect);
  if (claim) {
    const { source } = claim.term;
    const until = claimEnd(law, claim, defect, claimed);
    if (until !== null && claimed > until) return { found: "ended", clock: "claimBy", until, source };
    if (!liability) return { found: "covers", clock: "claimBy", until, source };
  }
  if (!liability) return NO_TERM;
  const { run, term } = liability;
  if (ranOn(liability, appeared, defect)) {
    const until = heldOn(run, defect, claimed) ? null : run.until;
    return { found: "covers", clock: "liabilityUntil", until, source: term.source };
  }
  return ownCover(law, defect, component, appeared) ?? { found: "ended", clock: "liabilityUntil", until: run.until, source: term.source };
}

/** The clock for claims of one defect: its own, or that of the good. */
function claimClock(law: LawClocks, defect: string): LawClock | null {
  let own: LawClock | null = null;
  for (const one of law.clocks) if (one.clock === "claimBy" && one.defect === defect) own = one;
  return own ?? clockOfGood(law, "claimBy");
}

/** The last day for claims of one defect, as of a day; `null` where none runs at present. */
function claimEnd(law: LawClocks, { run }: LawClock, defect: string, asOf: Day): Day | null {
  const { terminatedOn } = law.moments;
  const inForce = terminatedOn === null || asOf <= terminatedOn;
  if (heldOn(run, defect, asOf) || (inForce && isAwaiting(law, defect))) return null;
  let { until } = run;
  for (const term of law.defects)
    if (term.key === defect && term.until > until && term.operator.clocks.includes("claimBy")) until = term.until;
  return until;
}

/** Whether a longer time for claims of a defect will count from the end of its stay. */
function isAwaiting({ awaiting }: LawClocks, defect: string): boolean {
  for (const one of awaiting) if (one.defect === defect && one.operator.clocks.includes("claimBy")) return true;
  return false;
}

/** The own term of the defect or of the component, where it still runs. */
function ownCover(law: LawClocks, defect: string, component: string | undefined, appeared: Day): LawFinding | null {
  if (law.defects.length > 0) {
    const ofDefect = law.defects.filter(({ key, operator }) => key === defect && operator.clocks.includes("liabilityUntil"));
    for (const { until, operator } of longestOfEach(ofDefect))
      if (appeared <= until) return { found: "covers", clock: "sameDefectUntil", until, source: operator.source };
  }
  for (const { key, until, operator } of law.parts)
    if (key === component && appeared <= until) return { found: "covers", clock: "partUntil", until, source: operator.source };
  return null;
}

/** A finding in words. */
export function sayFinding(law: LawClocks, finding: LawFinding): WarrantyReason {
  switch (finding.found) {
    case "not-delivered":
      return { code: "warranty/not-delivered", params: { deliveredOn: law.moments.facts.given.deliveredOn } };
    case "no-term":
      return noTerm(law);
    case "covers": {
      const { clock, until, source } = finding;
      return { code: "warranty/law-covers", params: { clock, until: until === null ? null : dateOfDay(until) }, source };
    }
    case "ended": {
      const { clock, until, source } = finding;
      return { code: "warranty/law-ended", params: { clock, until: dateOfDay(until) }, source };
    }
  }
}

export function noTerm({ table, moments: { facts } }: LawClocks): WarrantyReason {
  const { goods = "goods", buyer = "consumer" } = facts.given;
  return { code: "warranty/no-statutory-term", params: { regimeId: table.regime.id, goods, buyer } };
}
