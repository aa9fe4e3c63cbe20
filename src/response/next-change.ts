import type { CompiledTarget } from "./compile-policy.js";
import { type Cycle, goalInForce } from "./cycle.js";
import type { EventLog } from "./event-log.js";
import type { Goal } from "./goal.js";
import { ABANDON, KIND, START, STOP } from "./roles.js";
import { plannedAt, reachedAt } from "./threshold.js";

/** The first instant after now at which a running cycle changes by itself; `Infinity` for none. */
export function nextChangeOf(target: CompiledTarget, goal: Goal, cycle: Cycle, due: number, now: number): number {
  let next = due >= now ? due + 1 : Number.POSITIVE_INFINITY;
  for (const threshold of target.thresholds) {
    const at = plannedAt(threshold, goal, cycle, cycle.runs, due);
    if (!(at > now && at < next)) continue;
    const neverMoved = cycle.runs === 1 && cycle.changes === 1;
    if (neverMoved || Number.isNaN(reachedAt(threshold, target, cycle))) next = at;
  }
  return next;
}

/** The opening, when it lies ahead and starts a clock; `Infinity` otherwise. */
export function openingAhead(targets: readonly CompiledTarget[], log: EventLog): number {
  const starts = (target: CompiledTarget) =>
    ((target.roles.always[KIND.opened] as number) & START) !== 0 &&
    !target.needsArming &&
    !(target.grouped && log.startsResolved && (target.roles.always[KIND.resolved] as number) & (STOP | ABANDON)) &&
    (target.goalOfPriority[log.priority] as number) >= 0;
  return log.openedAt > log.now && targets.some(starts) ? log.openedAt : Number.POSITIVE_INFINITY;
}

/** The goal that decides a cycle, or `undefined` when its target is left out. */
export function goalOfCycle(target: CompiledTarget, cycle: Cycle): Goal | undefined {
  return target.goals[goalInForce(cycle)];
}
