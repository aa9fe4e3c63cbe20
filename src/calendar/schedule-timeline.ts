// The timeline of a schedule: out of sight on the schedule, and grown by the questions asked.
import { DAY_MS, dayOfLocal, END_DAY, FIRST_DAY, MARGIN_DAYS, REACH_DAYS } from "./day.js";
import type { DayHours } from "./day-hours.js";
import type { Schedule } from "./schedule.js";
import { grow, type Timeline } from "./timeline.js";

/** The hours of a schedule, and their timeline as far as it was asked for. */
export interface ScheduleTimeline {
  readonly hours: DayHours;
  line: Timeline | null;
}

/** Registered, so that a schedule of the ESM build is understood by the CJS build; the number is that of the layout. */
const TIMELINE = Symbol.for("aftersales/schedule-timeline/1");

/** Every instant of the years 1970 to 2200, and a day on either side for the zones. */
const FIRST_MS = (FIRST_DAY - 1) * DAY_MS;
const END_MS = (END_DAY + 1) * DAY_MS;

/** Gives a schedule under construction its timeline. */
export function attachTimeline<S extends object>(schedule: S, hours: DayHours): S {
  return Object.defineProperty(schedule, TIMELINE, { value: { hours, line: null } satisfies ScheduleTimeline });
}

/** The timeline of a schedule; throws `RangeError` for a value that `defineSchedule` did not make. */
export function timelineOf(schedule: Schedule): ScheduleTimeline {
  const timeline = (schedule as { readonly [TIMELINE]?: ScheduleTimeline } | null)?.[TIMELINE];
  if (timeline) return timeline;
  throw new RangeError("schedule must come from defineSchedule");
}

/** Whether business time is answered at an instant. */
export function isAnswered(at: number): boolean {
  return at >= FIRST_MS && at < END_MS;
}

/** The timeline over an instant; throws `RangeError` outside the years that are answered. */
export function lineAt(timeline: ScheduleTimeline, at: number, argument: string): Timeline {
  if (!isAnswered(at)) throw new RangeError(`${argument} must lie in the years 1970 to 2200, got ${new Date(at).toISOString()}`);
  const { line } = timeline;
  if (line && at >= line.from && at < line.to) return line;
  const day = dayOfLocal(timeline.hours.zone.toLocal(at));
  const over = lineOver(timeline, day, day);
  // Where clocks went back at 00:01, a date goes on after the first midnight of the next one (Newfoundland until 2010).
  return at < over.to ? over : lineOver(timeline, day, day + 1);
}

/** The timeline over the local dates [fromDay, toDay]. */
export function lineOver(timeline: ScheduleTimeline, fromDay: number, toDay: number): Timeline {
  if (!timeline.line || fromDay < timeline.line.fromDay || toDay >= timeline.line.toDay)
    timeline.line = grow(timeline.hours, timeline.line, fromDay, toDay);
  return timeline.line;
}

/** The timeline grown into the future, or itself when nothing can open there. */
export function grownOn(timeline: ScheduleTimeline, line: Timeline): Timeline {
  if (line.toDay >= END_DAY + MARGIN_DAYS || line.toDay > timeline.hours.lastDay + REACH_DAYS) return line;
  return lineOver(timeline, line.fromDay, line.toDay);
}

/** The timeline grown into the past, or itself when nothing can have opened there. */
export function grownBack(timeline: ScheduleTimeline, line: Timeline): Timeline {
  if (line.fromDay <= FIRST_DAY - MARGIN_DAYS || line.fromDay < timeline.hours.firstDay) return line;
  return lineOver(timeline, line.fromDay - 1, line.toDay - 1);
}
