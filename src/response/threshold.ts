import type { CompiledTarget } from "./compile-policy.js";
import type { Cycle } from "./cycle.js";
import { dueOf, firstInRuns, movedByPauses, targetOf } from "./due.js";
import { before, type Goal, movedByDays, type Threshold } from "./goal.js";

/**
 * When a threshold is planned, as known from the first `runs` runs of a cycle, the last of which goes on; `due` as known from them.
 *
 * @returns epoch milliseconds; `Infinity` or `NaN` when it is never reached
 */
export function plannedAt(threshold: Threshold, goal: Goal, cycle: Cycle, runs: number, due: number): number {
  const [numerator, denominator] = threshold.share;
  if (numerator > 0) {
    if (numerator === denominator) return due;
    const target = targetOf(goal, cycle, runs, true);
    const amount = Math.ceil((target * numerator) / denominator);
    const at = amount === 0 ? cycle.startedAt : firstInRuns(goal, cycle, runs, cycle.startedAt, amount);
    return numerator > denominator ? Math.max(at, due) : at;
  }
  if (due === Number.POSITIVE_INFINITY) return due;
  if (threshold.days !== 0) {
    const at = movedByDays(goal.calendar, due, threshold.days, threshold.offset);
    return threshold.days < 0 ? at : movedByPauses(goal, cycle, runs, at, due);
  }
  if (threshold.offset <= 0) return before(goal.counter, due, -threshold.offset);
  return firstInRuns(goal, cycle, runs, due, threshold.offset);
}

/**
 * When a cycle reached a threshold, or `NaN`. Each goal in force and each run had a plan of its own: the first plan that came true
 * counts, and stays when due moves later. A plan that was past when it was made came true when it was made.
 */
export function reachedAt(threshold: Threshold, target: CompiledTarget, cycle: Cycle): number {
  for (let c = 0; c < cycle.changes; c++) {
    const goal = target.goals[cycle.goal[c] as number];
    if (!goal) continue;
    const since = cycle.changedAt[c] as number;
    const until = c + 1 < cycle.changes ? (cycle.changedAt[c + 1] as number) : Number.POSITIVE_INFINITY;
    if (c > 0 && since < until && wasReached(threshold, goal, cycle, since)) return since;
    for (let i = 0; i < cycle.runs; i++) {
      const from = Math.max(cycle.from[i] as number, since);
      const to = Math.min(cycle.to[i] as number, until);
      if (to < from || from >= until || cycle.isMark[i]) continue;
      const at = plannedAt(threshold, goal, cycle, i + 1, dueOf(goal, cycle, i + 1, true));
      if (at <= to && at < until) return Math.max(at, from);
    }
  }
  return Number.NaN;
}

/** Whether a goal that comes into force in a pause finds its threshold passed. An offset from a due that the pause leaves open has no plan. */
function wasReached(threshold: Threshold, goal: Goal, cycle: Cycle, since: number): boolean {
  let runs = 0;
  while (runs < cycle.runs && (cycle.to[runs] as number) <= since) runs++;
  while (runs > 0 && cycle.isMark[runs - 1]) runs--;
  if (runs === 0) return false;
  if (threshold.share[0] === 0 && Number.isNaN(dueOf(goal, cycle, runs, false))) return false;
  return plannedAt(threshold, goal, cycle, runs, dueOf(goal, cycle, runs, true)) <= (cycle.to[runs - 1] as number);
}
