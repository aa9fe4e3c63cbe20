import type { CompiledTarget } from "./compile-policy.js";
import {
  BY_EVENT,
  beginCycle,
  type Cycle,
  changeGoal,
  endCycle,
  forgetCycles,
  forgetMeasures,
  goalInForce,
  keepGoal,
  reviveCycle,
  setRunning,
} from "./cycle.js";
import type { EventLog } from "./event-log.js";
import { ABANDON, ARM, PAUSE, PRIORITY, REOPEN, RESUME, START, STATUS, STOP, specialRoles } from "./roles.js";
import type { LooseEvent } from "./ticket.js";

/**
 * Folds the events of a ticket into the cycles of one clock. `cycle` ends as the last one, or keeps number 0; `onFinal` is given each
 * cycle before it, in the same object, once nothing can change it.
 */
export function foldEvents(target: CompiledTarget, log: EventLog, cycle: Cycle, onFinal: ((cycle: Cycle) => void) | null): void {
  const { roles, goalOfPriority, pausedIn, grouped, hasResume } = target;
  const { always, special } = roles;
  forgetCycles(cycle);
  let goal = goalOfPriority[log.priority] as number;
  let goalBy = -1;
  let byStatus = pausedIn[log.status] as boolean;
  let statusBy = -1;
  let byEvent: boolean = false;
  let armed = !target.needsArming;
  // After `abandon`, starts wait for `reopen`; `waiting`: there was one.
  let blocked = false;
  let waiting = false;

  for (let i = 0; i < log.count; ) {
    const at = log.at[i] as number;
    let seen = 0;
    let rest = 0;
    let reopensLast = false;
    let retargetsFirst = false;
    let firstGoal = goal;
    let firstGoalBy = goalBy;
    let paused: boolean = byEvent;
    do {
      const kind = log.kind[i] as number;
      const candidates = special[kind];
      let role = always[kind] as number;
      if (candidates) role |= specialRoles(candidates, log.events[log.source[i] as number] as LooseEvent);
      if (role & STATUS) {
        byStatus = pausedIn[log.value[i] as number] as boolean;
        statusBy = log.source[i] as number;
      }
      if (role & PRIORITY) {
        goal = goalOfPriority[log.value[i] as number] as number;
        goalBy = log.source[i] as number;
        if (!(seen & (STOP | ABANDON))) {
          retargetsFirst = true;
          firstGoal = goal;
          firstGoalBy = goalBy;
        }
      }
      if (role & REOPEN) reopensLast = true;
      else if (role & (STOP | ABANDON)) reopensLast = false;
      if (role & PAUSE) paused = true;
      else if (role & RESUME) paused = false;
      seen |= role;
      i++;
    } while (grouped && i < log.count && log.at[i] === at);
    if (seen === 0) continue;

    // An end after a reopening of the same instant ends what was reopened.
    if (seen & REOPEN && seen & (STOP | ABANDON) && !reopensLast) {
      rest = seen & ~REOPEN;
      seen = REOPEN;
    }
    do {
      const ends = seen & (STOP | ABANDON);
      const starts = (seen & START) !== 0 && !(grouped && ends);
      if (seen & STOP) waiting = false;
      if (ends && cycle.ending === "open") {
        if (retargetsFirst && target.retargets) retarget(cycle, at, firstGoal, firstGoalBy);
        endCycle(cycle, seen & STOP ? "stopped" : "abandoned", at);
      }
      if (seen & ABANDON && target.hasReopen) blocked = true;
      if (!hasResume && (seen & STOP || (starts && !(seen & PAUSE)))) paused = false;
      byEvent = paused;
      const runs = !byStatus && !byEvent;
      const pausedBy = byStatus ? statusBy : BY_EVENT;

      if (cycle.ending === "open") {
        setRunning(cycle, runs, at, pausedBy);
        if (seen & PRIORITY && target.retargets) retarget(cycle, at, goal, goalBy);
      }
      let begins = false;
      let restarted = false;
      if (seen & REOPEN) {
        if (blocked) {
          begins = waiting;
          blocked = false;
          waiting = false;
        } else if (cycle.ending === "stopped" && cycle.number > 0) {
          if (target.onReopen === "ignore") cycle.ignoredAt = at;
          else if (target.onReopen === "restart") begins = restarted = true;
          else {
            reviveCycle(cycle, at, pausedBy);
            if (target.retargets) retarget(cycle, at, goal, goalBy);
            setRunning(cycle, runs, at, pausedBy);
          }
        }
      }
      if (starts && armed && !begins && cycle.ending !== "open") {
        if (blocked) waiting = true;
        else begins = !target.firstOnly || cycle.number === 0;
      }
      if (begins) {
        if (cycle.number > 0 && onFinal) {
          forgetMeasures(cycle);
          onFinal(cycle);
        }
        beginCycle(cycle, at, goal, goalBy, restarted, pausedBy);
        setRunning(cycle, runs, at, pausedBy);
      }
      if (seen & ARM) armed = true;
      seen = rest;
      rest = 0;
    } while (seen !== 0);
  }
  if (cycle.ending === "open" && cycle.running) cycle.to[cycle.runs - 1] = log.now;
  forgetMeasures(cycle);
}

/** A changed priority puts its goal in force; one without a goal leaves the old one. */
function retarget(cycle: Cycle, at: number, goal: number, by: number): void {
  const inForce = goalInForce(cycle);
  if (goal >= 0 && goal !== inForce) changeGoal(cycle, at, goal, by);
  else if (goal < 0 && inForce >= 0) keepGoal(cycle, at, by);
}
