import type { TargetAssessment, TargetState, ThresholdAssessment } from "./assessment.js";
import type { CompiledTarget } from "./compile-policy.js";
import type { Cycle } from "./cycle.js";
import { dueOf, elapsedOf, targetFrom, targetOf } from "./due.js";
import type { EventLog } from "./event-log.js";
import type { Goal } from "./goal.js";
import { plannedAt, reachedAt } from "./threshold.js";

/** Scores one cycle whose target is set. */
export function scoreCycle(target: CompiledTarget, goal: Goal, cycle: Cycle, log: EventLog): TargetAssessment {
  const open = cycle.ending === "open";
  const goesOn = cycle.running || !open;
  const end = open ? log.now : cycle.endedAt;
  const due = dueOf(goal, cycle, cycle.runs, goesOn);
  const breached = breachedAt(target, cycle, end, goesOn);
  const state = stateOf(cycle, !Number.isNaN(breached));
  const stands = !cycle.running && (open || state === "cancelled");
  const elapsed = elapsedOf(goal, cycle);
  const within = targetOf(goal, cycle, cycle.runs, goesOn);
  return {
    metric: target.metric,
    targetIndex: target.index,
    agreement: target.agreement,
    cycle: cycle.number,
    state,
    breached: !Number.isNaN(breached),
    startedAt: new Date(cycle.startedAt),
    stoppedAt: open ? null : new Date(cycle.endedAt),
    dueAt: stands ? null : dateOf(due),
    breachedAt: dateOf(breached),
    elapsed,
    target: within,
    remaining: within - elapsed,
    elapsedCalendar: calendarTime(cycle),
    thresholds: target.thresholds.length === 0 ? NONE : thresholdsOf(target, goal, cycle, due, stands),
  };
}

const NONE: readonly ThresholdAssessment[] = Object.freeze([]);

/** A clock that nothing has started. */
export function waitingTarget(target: CompiledTarget, goal: Goal, log: EventLog): TargetAssessment {
  const within = targetFrom(goal, log.now);
  return {
    metric: target.metric,
    targetIndex: target.index,
    agreement: target.agreement,
    cycle: 1,
    state: "waiting",
    breached: false,
    startedAt: null,
    stoppedAt: null,
    dueAt: null,
    breachedAt: null,
    elapsed: 0,
    target: within,
    remaining: within,
    elapsedCalendar: 0,
    thresholds: target.thresholds.map(({ at }) => ({ at, dueAt: null, reachedAt: null })),
  };
}

/** The date of epoch milliseconds; `null` of `NaN` and infinities. */
export function dateOf(ms: number): Date | null {
  return Number.isFinite(ms) ? new Date(ms) : null;
}

function stateOf(cycle: Cycle, breached: boolean): TargetState {
  if (cycle.ending === "open") return cycle.running ? "running" : "paused";
  if (breached) return "missed";
  return cycle.ending === "stopped" ? "met" : "cancelled";
}

/** When a cycle went over its target, or `NaN`: each goal is weighed for as long as it was in force. */
export function breachedAt(target: CompiledTarget, cycle: Cycle, end: number, goesOn: boolean): number {
  let breached = Number.NaN;
  for (let c = 0; c < cycle.changes; c++) {
    const goal = target.goals[cycle.goal[c] as number];
    if (!goal) continue;
    const since = cycle.changedAt[c] as number;
    const until = c + 1 < cycle.changes ? (cycle.changedAt[c + 1] as number) : end;
    const due = dueOf(goal, cycle, cycle.runs, goesOn);
    if (since > due) breached = Number.isNaN(breached) ? since : breached;
    else breached = until > due ? due : Number.NaN;
  }
  return breached;
}

function thresholdsOf(target: CompiledTarget, goal: Goal, cycle: Cycle, due: number, stands: boolean): readonly ThresholdAssessment[] {
  return target.thresholds.map((threshold) => ({
    at: threshold.at,
    dueAt: stands ? null : dateOf(plannedAt(threshold, goal, cycle, cycle.runs, due)),
    reachedAt: dateOf(reachedAt(threshold, target, cycle)),
  }));
}

function calendarTime(cycle: Cycle): number {
  let sum = 0;
  for (let i = 0; i < cycle.runs; i++) sum += (cycle.to[i] as number) - (cycle.from[i] as number);
  return sum;
}
