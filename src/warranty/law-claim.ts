import type { CalendarDate } from "../kernel/calendar-date.js";
import type { WarrantyReason } from "./codes.js";
import { latestOf } from "./counted.js";
import { type LawClock, type LawClocks, longestOfEach, ranOn } from "./law-clocks.js";
import type { StatutoryClock } from "./regime.js";
import { heldOn } from "./term-run.js";

/** The clock of the good, not of one defect. */
export function clockOfGood({ clocks }: LawClocks, name: StatutoryClock): LawClock | null {
  return clocks.find(({ clock, defect }) => clock === name && defect === null) ?? null;
}

/** The day on which the defect at hand showed: the first record since it was last put right, or the day of the claim. */
export function appearedOn(law: LawClocks, defect: string, claimOn: CalendarDate): CalendarDate {
  const last = law.moments.episodes.filter((episode) => episode.defect === defect && episode.from <= claimOn).at(-1);
  return last && (last.to === null || last.to >= claimOn) ? last.from : claimOn;
}

/** The last day for claims of one defect, as of a day: a date, `null` where none runs at present, `undefined` where the regime sets none. */
export function claimEnd(
  law: LawClocks,
  defect: string,
  asOf: CalendarDate,
): { readonly until: CalendarDate | null; readonly by: LawClock } | undefined {
  const own = law.clocks.filter((one) => one.clock === "claimBy" && one.defect === defect);
  const clock = own.at(-1) ?? clockOfGood(law, "claimBy");
  if (!clock) return undefined;
  const { terminatedOn } = law.moments;
  const inForce = terminatedOn === null || asOf <= terminatedOn;
  const waiting = inForce && law.awaiting.some((one) => one.defect === defect && one.operator.clocks.includes("claimBy"));
  if (heldOn(clock.run, defect, asOf) || waiting) return { until: null, by: clock };
  const dates = law.defects.filter((term) => term.key === defect && term.operator.clocks.includes("claimBy")).map(({ until }) => until);
  return { until: latestOf([clock.run.until, ...dates]), by: clock };
}

/** Whether the law answers for a defect that showed on one day, when it is claimed on another. */
export function lawCovers(
  law: LawClocks,
  about: {
    readonly defect: string;
    readonly component?: string | undefined;
    readonly appeared: CalendarDate;
    readonly claimed: CalendarDate;
  },
): { readonly covered: boolean; readonly reasons: readonly WarrantyReason[] } {
  const { deliveredOn } = law.moments.facts;
  if (about.claimed < deliveredOn) return { covered: false, reasons: [{ code: "warranty/not-delivered", params: { deliveredOn } }] };
  const liability = clockOfGood(law, "liabilityUntil");
  const claim = claimEnd(law, about.defect, about.claimed);
  if (!liability && !claim) return { covered: false, reasons: [noTerm(law)] };
  if (claim && claim.until !== null && about.claimed > claim.until) {
    const params = { clock: "claimBy", until: claim.until };
    return { covered: false, reasons: [{ code: "warranty/law-ended", params, source: claim.by.term.source }] };
  }
  if (!liability)
    return claim ? { covered: true, reasons: [covers("claimBy", claim.until, claim.by)] } : { covered: false, reasons: [noTerm(law)] };
  if (ranOn(liability, about.appeared, about.defect)) {
    const until = heldOn(liability.run, about.defect, about.claimed) ? null : liability.run.until;
    return { covered: true, reasons: [covers("liabilityUntil", until, liability)] };
  }
  const own = [
    ...longestOfEach(law.defects.filter(({ key, operator }) => key === about.defect && operator.clocks.includes("liabilityUntil"))),
    ...law.parts.filter(({ key }) => key === about.component),
  ].find(({ until }) => about.appeared <= until);
  if (own) {
    const clock = law.parts.includes(own) ? "partUntil" : "sameDefectUntil";
    return { covered: true, reasons: [{ code: "warranty/law-covers", params: { clock, until: own.until }, source: own.operator.source }] };
  }
  const params = { clock: "liabilityUntil", until: liability.run.until };
  return { covered: false, reasons: [{ code: "warranty/law-ended", params, source: liability.term.source }] };
}

export function noTerm({ regime, moments: { facts } }: LawClocks): WarrantyReason {
  const { goods = "goods", buyer = "consumer" } = facts;
  return { code: "warranty/no-statutory-term", params: { regimeId: regime.id, goods, buyer } };
}

function covers(clock: string, until: CalendarDate | null, { term }: LawClock): WarrantyReason {
  return { code: "warranty/law-covers", params: { clock, until }, source: term.source };
}
