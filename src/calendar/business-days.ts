import { type CalendarDate, dateOfDay, dayNumber, expectDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { CalendarError } from "./codes.js";
import { END_DAY, FIRST_DAY } from "./day.js";
import type { Schedule } from "./schedule.js";
import { grownBack, grownOn, lineOver, type ScheduleTimeline, timelineOf } from "./schedule-timeline.js";
import type { Timeline } from "./timeline.js";

/**
 * Whether a local date is a business day: hours start on it, and some of that open time remains after holidays, exceptions, closures
 * and changes of clocks. Hours that began the day before do not make one.
 *
 * @param schedule - the opening hours
 * @param date - a local date of the schedule's zone, 1970 to 2200
 * @throws RangeError when `date` does not exist or lies outside these years
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { fri: ["09:00-17:00"] }, holidays: ["2026-05-01"] }));
 * [isBusinessDay(desk, "2026-04-24"), isBusinessDay(desk, "2026-05-01")]; //=> [true, false]
 */
export function isBusinessDay(schedule: Schedule, date: CalendarDate): boolean {
  const day = answeredDay(date, "date");
  return opensOn(timelineOf(schedule), day);
}

/**
 * The date that many business days after a date, or before it when negative. Zero returns `date`, business day or not.
 *
 * @param schedule - the opening hours
 * @param date - a local date of the schedule's zone, 1970 to 2200
 * @param days - whole number of business days
 * @returns the date; or `calendar/never-opens` when there are too few business days in that direction, within the years 1970 to 2200
 * @throws RangeError when `date` does not exist or lies outside these years, or `days` is no whole number
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }));
 * orThrow(addBusinessDays(desk, "2026-03-06", 2)); //=> "2026-03-13"
 */
export function addBusinessDays(schedule: Schedule, date: CalendarDate, days: number): Result<CalendarDate, CalendarError> {
  if (!Number.isSafeInteger(days)) throw new RangeError(`days must be a whole number, got ${days}`);
  const day = answeredDay(date, "date");
  const moved = stepBusinessDays(timelineOf(schedule), day, days);
  return moved === null ? err({ code: "calendar/never-opens" }) : ok(dateOfDay(moved));
}

/**
 * The number of business days after `from` up to and with `to`.
 *
 * @param schedule - the opening hours
 * @param from - a local date of the schedule's zone, not counted
 * @param to - a local date, counted
 * @returns the count of business days in (from, to]; when `to` is earlier, minus the count in (to, from]
 * @throws RangeError when a date does not exist or lies outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }));
 * businessDaysBetween(desk, "2026-03-05", "2026-03-13"); //=> 3
 */
export function businessDaysBetween(schedule: Schedule, from: CalendarDate, to: CalendarDate): number {
  const first = answeredDay(from, "from");
  const timeline = timelineOf(schedule);
  const second = answeredDay(to, "to");
  const line = lineOver(timeline, Math.min(first, second), Math.max(first, second));
  return daysBefore(line, second + 1) - daysBefore(line, first + 1);
}

/** Whether a day number is a business day. */
export function opensOn(timeline: ScheduleTimeline, day: number): boolean {
  const line = lineOver(timeline, day, day);
  return daysBefore(line, day + 1) > daysBefore(line, day);
}

/** The day number some business days on or back from a day; `null` when there are too few. */
export function stepBusinessDays(timeline: ScheduleTimeline, day: number, days: number): number | null {
  if (days === 0) return day;
  let line = lineOver(timeline, day, day);
  for (;;) {
    const rank = days > 0 ? daysBefore(line, day + 1) + days - 1 : daysBefore(line, day) + days;
    const found = line.businessDays[rank];
    if (found !== undefined) return found >= FIRST_DAY && found < END_DAY ? found : null;
    const wider = days > 0 ? grownOn(timeline, line) : grownBack(timeline, line);
    if (wider === line) return null;
    line = wider;
  }
}

function answeredDay(date: CalendarDate, argument: string): number {
  const day = dayNumber(expectDate(date, argument));
  if (day < FIRST_DAY || day >= END_DAY) throw new RangeError(`${argument} must lie in the years 1970 to 2200, got ${date}`);
  return day;
}

/** Business days of a line before a day number. */
function daysBefore(line: Timeline, day: number): number {
  return line.daysBefore[day - line.fromDay] as number;
}
