import { type Counter, counted, type Goal } from "./goal.js";

/** How a cycle stands at the end of what is known. */
export type Ending = "open" | "stopped" | "abandoned";

/** One start-to-stop run of a clock, as numbers; its lists are used again for the next cycle. */
export interface Cycle {
  /** 1, 2, ...; 0 before the first. */
  number: number;
  startedAt: number;
  ending: Ending;
  endedAt: number;
  /** Whether the clock runs, or ran when the cycle ended. */
  running: boolean;
  /** The stretches in which the clock ran: from[i] to to[i]; the last one ends now while it runs. */
  runs: number;
  readonly from: number[];
  readonly to: number[];
  /** What made the clock stand still before run i: the index of the status event, or one of the constants. */
  readonly gapBy: number[];
  /** Whether run i is none, but marks where one pause ends and another begins. */
  readonly isMark: boolean[];
  /** What a clock has counted at the ends of the runs, and which clock; `undefined` when it is not measured yet. */
  measuredBy: Counter | undefined;
  readonly fromCount: number[];
  readonly toCount: number[];
  readonly plan: DaysPlan;
  /** The goals that were in force, the first from the start. */
  changes: number;
  readonly goal: number[];
  readonly changedAt: number[];
  /** The index of the event that changed the goal; -1 for the priority at the opening. */
  readonly changedBy: number[];
  /** Priorities without a goal of their own. */
  kept: number;
  readonly keptAt: number[];
  readonly keptBy: number[];
  /** Whether a reopening began the cycle, and when one was ignored (`NaN`: none was). */
  restarted: boolean;
  ignoredAt: number;
}

/** Where a target in days puts a cycle, worked out once for all that ask in turn; it holds for `goal`, so many `runs`, and `goesOn`. */
export interface DaysPlan {
  /** `null`: nothing is planned yet. */
  goal: Goal | null;
  runs: number;
  goesOn: boolean;
  due: number;
  target: number;
}

/** The status at the opening paused the clock. */
export const BY_OPENING = -1;
/** The pausing event of a custom metric. */
export const BY_EVENT = -2;
/** The ticket was resolved in between. */
export const BY_RESOLUTION = -3;

/** Room for two pauses, which most tickets stay below: a list that grows costs as much as the fold. Filled, so that the engine knows which hold doubles. */
const instants = () => [Number.NaN, Number.NaN, Number.NaN];

/** A cycle to fold tickets into, one after the other. It is written out: a spread costs as much as the rest of an assessment. */
export function emptyCycle(): Cycle {
  return {
    number: 0,
    startedAt: 0,
    ending: "open",
    endedAt: 0,
    running: false,
    runs: 0,
    from: instants(),
    to: instants(),
    gapBy: [0, 0, 0],
    isMark: [false, false, false],
    measuredBy: undefined,
    fromCount: instants(),
    toCount: instants(),
    plan: { goal: null, runs: 0, goesOn: false, due: Number.NaN, target: Number.NaN },
    changes: 0,
    goal: [0],
    changedAt: [Number.NaN],
    changedBy: [0],
    kept: 0,
    keptAt: [Number.NaN],
    keptBy: [0],
    restarted: false,
    ignoredAt: Number.NaN,
  };
}

/** As before the first cycle. */
export function forgetCycles(cycle: Cycle): void {
  cycle.number = 0;
  cycle.ending = "stopped";
}

/** Begins the next cycle in the same lists. */
export function beginCycle(cycle: Cycle, at: number, goal: number, goalBy: number, restarted: boolean, pausedBy: number): void {
  cycle.number++;
  cycle.startedAt = at;
  cycle.ending = "open";
  cycle.running = false;
  cycle.runs = 0;
  cycle.gapBy[0] = pausedBy;
  cycle.changes = 0;
  cycle.kept = 0;
  cycle.restarted = restarted;
  cycle.ignoredAt = Number.NaN;
  changeGoal(cycle, at, goal, goalBy);
}

/** Starts or stops the running of an open cycle; `by` is what paused it. Runs of no length leave no trace. */
export function setRunning(cycle: Cycle, running: boolean, at: number, by: number): void {
  if (running === cycle.running) return;
  cycle.running = running;
  const last = cycle.runs - 1;
  if (running) {
    if (last < 0 || cycle.to[last] !== at) cycle.from[cycle.runs++] = at;
    cycle.isMark[cycle.runs - 1] = false;
  } else if (cycle.from[last] !== at) {
    cycle.to[last] = at;
    cycle.gapBy[cycle.runs] = by;
  } else if (cycle.gapBy[last] === BY_RESOLUTION) {
    cycle.to[last] = at;
    cycle.isMark[last] = true;
    cycle.gapBy[cycle.runs] = by;
  } else {
    cycle.runs = last;
    if (cycle.startedAt === at) cycle.gapBy[0] = by;
  }
}

/** Ends an open cycle; `running` keeps whether it ran. A pause ends with the cycle. */
export function endCycle(cycle: Cycle, ending: Ending, at: number): void {
  cycle.ending = ending;
  cycle.endedAt = at;
  if (cycle.running) cycle.to[cycle.runs - 1] = at;
  else markPause(cycle, at);
}

/** Opens a stopped cycle again, paused by `by`. The time in between is a pause of its own. */
export function reviveCycle(cycle: Cycle, at: number, by: number): void {
  cycle.ending = "open";
  cycle.running = false;
  cycle.gapBy[cycle.runs] = BY_RESOLUTION;
  markPause(cycle, at);
  cycle.gapBy[cycle.runs] = by;
}

/** Marks that a pause ends at an instant, unless a run ends there. */
function markPause(cycle: Cycle, at: number): void {
  if (cycle.runs > 0 && cycle.to[cycle.runs - 1] === at) return;
  cycle.from[cycle.runs] = cycle.to[cycle.runs] = at;
  cycle.isMark[cycle.runs++] = true;
}

/** Puts another goal in force. */
export function changeGoal(cycle: Cycle, at: number, goal: number, by: number): void {
  const i = cycle.changes++;
  cycle.goal[i] = goal;
  cycle.changedAt[i] = at;
  cycle.changedBy[i] = by;
}

/** Notes a priority that leaves the goal in force, once. */
export function keepGoal(cycle: Cycle, at: number, by: number): void {
  if (cycle.kept > 0 && cycle.keptBy[cycle.kept - 1] === by) return;
  const i = cycle.kept++;
  cycle.keptAt[i] = at;
  cycle.keptBy[i] = by;
}

/** The goal in force, -1 when there is none. */
export function goalInForce(cycle: Cycle): number {
  return cycle.goal[cycle.changes - 1] as number;
}

/** Forgets what clocks counted and where targets put the cycle: its runs are other ones. */
export function forgetMeasures(cycle: Cycle): void {
  cycle.measuredBy = undefined;
  cycle.plan.goal = null;
}

/** Reads the clock at the ends of all runs, once for each clock that asks. */
export function measure(cycle: Cycle, counter: Counter): void {
  if (cycle.measuredBy === counter) return;
  for (let i = 0; i < cycle.runs; i++) {
    cycle.fromCount[i] = counted(counter, cycle.from[i] as number);
    cycle.toCount[i] = counted(counter, cycle.to[i] as number);
  }
  cycle.measuredBy = counter;
}
