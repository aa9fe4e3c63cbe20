// Open time as a number, for the loops of the areas above: no `Date`, no `Result`, no allocation.
import { REACH_DAYS } from "./day.js";
import { type Engine, engineOf, lineAt, lineOver, type Schedule } from "./schedule.js";
import { accumulated, earliest, latest, type Timeline } from "./timeline.js";

/** Open milliseconds accumulated at an instant since a fixed origin of the schedule. Differences are business time. */
export function openTimeAt(schedule: Schedule, at: number): number {
  return accumulated(lineAt(engineOf(schedule), at, "at"), at);
}

/**
 * The first instant at which so much open time is accumulated; `Infinity` when it never is, to the end of 2201; `-Infinity` when it
 * was before 1969.
 */
export function earliestAtOpenTime(schedule: Schedule, open: number): number {
  const engine = engineOf(schedule);
  let line = someLine(engine);
  while (open > (line.before[line.count] as number)) {
    const wider = later(engine, line);
    if (wider === line) return Number.POSITIVE_INFINITY;
    line = wider;
  }
  while (open <= (line.before[0] as number)) {
    const wider = sooner(engine, line);
    if (wider === line) return Number.NEGATIVE_INFINITY;
    line = wider;
  }
  return earliest(line, open);
}

/** The last instant at which only so much open time is accumulated; `-Infinity` when there never was so little, from 1969 on. */
export function latestAtOpenTime(schedule: Schedule, open: number): number {
  const engine = engineOf(schedule);
  let line = someLine(engine);
  while (open < (line.before[0] as number)) {
    const wider = sooner(engine, line);
    if (wider === line) return Number.NEGATIVE_INFINITY;
    line = wider;
  }
  while (open >= (line.before[line.count] as number)) {
    const wider = later(engine, line);
    if (wider === line) return Number.POSITIVE_INFINITY;
    line = wider;
  }
  return latest(line, open);
}

/** The timeline grown into the future, or itself when nothing can open there. */
export function later(engine: Engine, line: Timeline): Timeline {
  if (line.toDay > engine.hours.lastDay + REACH_DAYS) return line;
  return lineOver(engine, line.fromDay, line.toDay);
}

/** The timeline grown into the past, or itself when nothing can have opened there. */
export function sooner(engine: Engine, line: Timeline): Timeline {
  if (line.fromDay <= engine.hours.firstDay) return line;
  return lineOver(engine, line.fromDay - 1, line.toDay - 1);
}

function someLine(engine: Engine): Timeline {
  return engine.line ?? lineOver(engine, 0, 0);
}
