// Open time as a number, for the loops of the areas above: no `Date`, no `Result`, no allocation.

import type { Schedule } from "./schedule.js";
import { grownBack, grownOn, lineAt, lineOver, type ScheduleTimeline, timelineOf } from "./schedule-timeline.js";
import { accumulated, earliest, latest, type Timeline } from "./timeline.js";

/** Open milliseconds accumulated at an instant since a fixed origin of the schedule. Differences are business time. */
export function openTimeAt(schedule: Schedule, at: number): number {
  return accumulated(lineAt(timelineOf(schedule), at, "at"), at);
}

/**
 * The first instant at which so much open time is accumulated; `Infinity` when it never is, to the end of 2200; `-Infinity` when it
 * was before 1970.
 */
export function earliestAtOpenTime(schedule: Schedule, open: number): number {
  const timeline = timelineOf(schedule);
  let line = someLine(timeline);
  while (open > (line.before[line.count] as number)) {
    const wider = grownOn(timeline, line);
    if (wider === line) return Number.POSITIVE_INFINITY;
    line = wider;
  }
  while (open <= (line.before[0] as number)) {
    const wider = grownBack(timeline, line);
    if (wider === line) return Number.NEGATIVE_INFINITY;
    line = wider;
  }
  return earliest(line, open);
}

/** The last instant at which only so much open time is accumulated; `-Infinity` when there never was so little, from 1970 on. */
export function latestAtOpenTime(schedule: Schedule, open: number): number {
  const timeline = timelineOf(schedule);
  let line = someLine(timeline);
  while (open < (line.before[0] as number)) {
    const wider = grownBack(timeline, line);
    if (wider === line) return Number.NEGATIVE_INFINITY;
    line = wider;
  }
  while (open >= (line.before[line.count] as number)) {
    const wider = grownOn(timeline, line);
    if (wider === line) return Number.POSITIVE_INFINITY;
    line = wider;
  }
  return latest(line, open);
}

function someLine(timeline: ScheduleTimeline): Timeline {
  return timeline.line ?? lineOver(timeline, 0, 0);
}
