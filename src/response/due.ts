import { type Cycle, type DaysPlan, measure } from "./cycle.js";
import { counted, END_OF_TIME, endOfDay, firstAt, type Goal, movedByDays } from "./goal.js";

/**
 * When a cycle is due under a goal, as known from its first `runs` runs; the last of them goes on for as long as it takes if `goesOn`.
 *
 * @returns epoch milliseconds; `Infinity` when the clock never gets there; `NaN` while a pause leaves it open
 */
export function dueOf(goal: Goal, cycle: Cycle, runs: number, goesOn: boolean): number {
  if (goal.days !== 0) return daysPlan(goal, cycle, runs, goesOn).due;
  const { counter } = goal;
  let left = goal.ms;
  measure(cycle, counter);
  for (let i = 0; i < runs; i++) {
    const from = cycle.fromCount[i] as number;
    if (goesOn && i === runs - 1) return firstAt(counter, from + left);
    const ran = (cycle.toCount[i] as number) - from;
    if (ran >= left) return firstAt(counter, from + left);
    left -= ran;
  }
  return Number.NaN;
}

/** How long a cycle may take under a goal, in the goal's own clock, in milliseconds. A target in days is the time from start to due. */
export function targetOf(goal: Goal, cycle: Cycle, runs: number, goesOn: boolean): number {
  return goal.days !== 0 ? daysPlan(goal, cycle, runs, goesOn).target : goal.ms;
}

/** The target of a cycle that would start at an instant. */
export function targetFrom(goal: Goal, at: number): number {
  if (goal.days === 0) return goal.ms;
  const due = dayEnd(goal, movedByDays(goal.calendar, at, goal.days, goal.ms));
  return counted(goal.counter, Math.min(due, END_OF_TIME)) - counted(goal.counter, at);
}

/** Due and target of a cycle whose goal is in days: counted from the start, then moved on by the pauses that began before due. */
function daysPlan(goal: Goal, cycle: Cycle, runs: number, goesOn: boolean): DaysPlan {
  const { plan } = cycle;
  if (plan.goal === goal && plan.runs === runs && plan.goesOn === goesOn) return plan;
  const { counter } = goal;
  measure(cycle, counter);
  const startCount = counted(counter, cycle.startedAt);
  let at = movedByDays(goal.calendar, cycle.startedAt, goal.days, goal.ms);
  let due = dayEnd(goal, at);
  let lost = 0;
  let pausedAt = cycle.startedAt;
  let pauseCount = startCount;
  for (let i = 0; i < runs && pausedAt < due; i++) {
    // One pause after another is one pause.
    if (cycle.isMark[i] && (i < runs - 1 || !goesOn)) continue;
    const pause = (cycle.fromCount[i] as number) - pauseCount;
    if (pause > 0 && due !== Number.POSITIVE_INFINITY) {
      lost += pause;
      at = firstAt(counter, counted(counter, at) + pause);
      due = dayEnd(goal, at);
      // A day whose end was slept through is not one to be due on.
      const resumedAt = cycle.from[i] as number;
      if (goal.untilDayEnd && due < resumedAt) due = dayEnd(goal, firstAt(goal.calendar, counted(goal.calendar, resumedAt) + 1));
    }
    pausedAt = cycle.to[i] as number;
    pauseCount = cycle.toCount[i] as number;
  }
  const never = due === Number.POSITIVE_INFINITY;
  plan.goal = goal;
  plan.runs = runs;
  plan.goesOn = goesOn;
  plan.due = !goesOn && pausedAt < due ? Number.NaN : due;
  plan.target = counted(counter, never ? END_OF_TIME : due) - startCount - (never ? 0 : lost);
  return plan;
}

/** Moves an instant on by the pauses that begin at or after `since` and before the instant. */
export function movedByPauses(goal: Goal, cycle: Cycle, runs: number, instant: number, since: number): number {
  const { counter } = goal;
  measure(cycle, counter);
  let at = instant;
  let last = 0;
  for (let i = 1; i < runs; i++) {
    if (cycle.isMark[i] && i < runs - 1) continue;
    const pausedAt = cycle.to[last] as number;
    if (pausedAt >= at || at === Number.POSITIVE_INFINITY) break;
    const pause = (cycle.fromCount[i] as number) - (cycle.toCount[last] as number);
    if (pausedAt >= since && pause > 0) at = firstAt(counter, counted(counter, at) + pause);
    last = i;
  }
  return at;
}

/** The first instant at which a clock that counts from `since` on, in the runs of a cycle, has counted so much. */
export function firstInRuns(goal: Goal, cycle: Cycle, runs: number, since: number, amount: number): number {
  const { counter } = goal;
  const last = runs - 1;
  let left = amount;
  measure(cycle, counter);
  for (let i = 0; i < last; i++) {
    if ((cycle.to[i] as number) < since) continue;
    const from = countFrom(goal, cycle, i, since);
    const ran = (cycle.toCount[i] as number) - from;
    if (ran >= left) return firstAt(counter, from + left);
    left -= ran;
  }
  return firstAt(counter, countFrom(goal, cycle, last, since) + left);
}

/** What the clock has counted at the start of a run, or at `since` where that is later. */
function countFrom({ counter }: Goal, cycle: Cycle, i: number, since: number): number {
  return since > (cycle.from[i] as number) ? counted(counter, since) : (cycle.fromCount[i] as number);
}

/** Time of the goal's clock that a cycle has counted. */
export function elapsedOf(goal: Goal, cycle: Cycle): number {
  let sum = 0;
  measure(cycle, goal.counter);
  for (let i = 0; i < cycle.runs; i++) sum += (cycle.toCount[i] as number) - (cycle.fromCount[i] as number);
  return sum;
}

function dayEnd(goal: Goal, at: number): number {
  return goal.untilDayEnd && at !== Number.POSITIVE_INFINITY ? endOfDay(goal.calendar, at) : at;
}
