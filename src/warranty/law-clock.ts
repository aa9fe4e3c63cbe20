import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import type { Agreement } from "./agreement.js";
import { defectStarts, saleStart } from "./clock-start.js";
import { type Day, endOfTerm } from "./counted.js";
import type { ActTag, LawAct, Mover } from "./law-acts.js";
import type { Moments } from "./law-moments.js";
import type { ClockRule } from "./law-table.js";
import type { StatutoryClock, Term } from "./regime.js";
import { heldOn, runTerm, type TermRun, unmoved } from "./term-run.js";

/** One clock of the law, for the good or for one defect, after all events. */
export interface LawClock {
  readonly clock: StatutoryClock;
  /** `null`: the clock runs for the good, whatever the defect. */
  readonly defect: string | null;
  readonly rule: ClockRule;
  readonly term: Term;
  /** Start and end before events. */
  readonly start: Day;
  readonly nominalUntil: Day;
  readonly agreed: boolean;
  readonly run: TermRun<ActTag>;
  /** Start, end before events and end as dates: each is told more than once, and written here once. */
  readonly startDate: CalendarDate;
  readonly nominalDate: CalendarDate;
  readonly untilDate: CalendarDate;
}

/** Whether a clock still ran on a day, for one defect: its own suspension without an end keeps it from running out. */
export function ranOn(clock: LawClock | null, on: Day, defect: string): boolean {
  return clock === null || on <= clock.run.until || heldOn(clock.run, defect, on);
}

const NO_ACTS: readonly LawAct[] = [];

/** What operators do, one after the other. */
export function actsOf(movers: readonly Mover[], moments: Moments): readonly LawAct[] {
  if (movers.length === 0 || moments.defects.length === 0) return NO_ACTS;
  const acts: LawAct[] = [];
  for (const mover of movers) for (const act of mover(moments)) acts.push(act);
  return acts;
}

/** Adds one clock: once for the good where the sale starts it, once for each start that a defect gives it. `fresh`: what begins it anew. */
export function addClock(clocks: LawClock[], rule: ClockRule, moments: Moments, agreement: Agreement, fresh: readonly LawAct[]): void {
  const { clock, start } = rule;
  const general = saleStart(start, moments.facts);
  const moves = actsOf(rule.moves, moments);
  const acts = fresh.length === 0 ? moves : [...moves, ...fresh];
  if (general !== null) clocks.push(startClock(rule, moments, agreement, general, null, acts));
  if (start.events.length === 0 && rule.obstructs.length === 0) return;
  const obstructs = actsOf(rule.obstructs, moments);
  for (const one of moments.defects) {
    const { defect, recorded } = one;
    const own = obstructs.length === 0 ? NO_ACTS : obstructs.filter(({ about }) => about === defect);
    const starts = defectStarts(start, clock === "refundBy" && recorded !== one.events ? { ...one, events: recorded } : one, moments);
    const during = own.length === 0 ? acts : [...acts, ...own];
    if (starts.length === 0 && own.length > 0 && general !== null)
      clocks.push(startClock(rule, moments, agreement, general, defect, during));
    for (const on of starts) clocks.push(startClock(rule, moments, agreement, on, defect, during));
  }
}

function startClock(
  rule: ClockRule,
  moments: Moments,
  agreement: Agreement,
  start: Day,
  defect: string | null,
  acts: readonly LawAct[],
): LawClock {
  const { clock, term } = rule;
  const { given, sale } = moments.facts;
  const nominalUntil = endFrom(start, rule, moments, agreement);
  const run = acts.length === 0 ? unmoved(start, nominalUntil, moments.terminatedOn) : runClock(rule, moments, agreement, start, acts);
  const agreed = term.agreed !== undefined && agreement.length !== null;
  const startDate = start === sale.delivered ? given.deliveredOn : dateOfDay(start);
  const nominalDate = dateOfDay(nominalUntil);
  const untilDate = run.until === nominalUntil ? nominalDate : dateOfDay(run.until);
  return { clock, defect, rule, term, start, nominalUntil, agreed, run, startDate, nominalDate, untilDate };
}

function runClock(rule: ClockRule, moments: Moments, agreement: Agreement, start: Day, acts: readonly LawAct[]): TermRun<ActTag> {
  const untilFrom = (from: Day) => endFrom(from, rule, moments, agreement);
  const term = { from: start, until: untilFrom(start), untilFrom, monthEnd: rule.counting.monthEnd, heldUntil: moments.terminatedOn };
  // What ended before the clock started does nothing to it.
  const during = acts.filter((act) => !("to" in act) || act.to === null || act.to >= start);
  return runTerm(term, during);
}

/** The last day of a clock that starts on a day, before events. */
function endFrom(start: Day, { clock, term, lasts, counting }: ClockRule, { facts }: Moments, { length, reduced }: Agreement): Day {
  let end = endOfTerm(start, (term.agreed && length) || lasts, counting);
  // A presumption cannot outlast the term that the parties have shortened.
  if (reduced && clock === "presumptionUntil" && length) end = Math.min(end, endOfTerm(start, length, counting));
  const floor = term.atLeastUntil ? facts.sale[term.atLeastUntil] : null;
  return floor === null ? end : Math.max(end, floor);
}
