import type { CalendarDate } from "../kernel/calendar-date.js";
import { dayNumber, weekdayOfDay } from "../kernel/calendar-date.js";
import { DAY_MS, dayOfLocal, REACH_DAYS } from "./day.js";
import { type DayRange, readHours, uniteRanges } from "./hours.js";
import { addInterval, type Intervals, subtractIntervals } from "./intervals.js";
import type { ScheduleInput } from "./schedule.js";
import { type TimeZone, timeZone } from "./time-zone.js";

/** What a schedule says about each local date; the timeline compiles it. */
export interface DayHours {
  readonly zone: TimeZone;
  /** The open time that belongs to a local date: the hours that start on it, after holidays, exceptions, closures and changes of clocks. */
  readonly ofDay: (day: number) => Intervals;
  /** The first and the last local date that can have hours; infinite where weekly hours repeat. */
  readonly firstDay: number;
  readonly lastDay: number;
}

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The hours of each local date by a valid schedule document. */
export function dayHours(input: ScheduleInput): DayHours {
  const zone = timeZone(input.timeZone);
  const weekly = WEEKDAYS.map((weekday) => readRanges(input.weekly[weekday] ?? []));
  const exceptions = rangesByDay(input.exceptions);
  const closures = rangesByDay(input.closures);
  const holidays = new Set((input.holidays ?? []).map((holiday) => dayNumber(typeof holiday === "string" ? holiday : holiday.date)));

  const ofDay = (day: number): Intervals => {
    if (holidays.has(day)) return [];
    const ranges = exceptions.get(day) ?? weekly[weekdayOfDay(day)] ?? [];
    if (ranges.length === 0 || !exists(zone, day)) return [];
    const open = toInstants(zone, day, ranges);
    if (closures.size === 0) return open;
    let left = open;
    for (let date = day - REACH_DAYS; date <= day + REACH_DAYS; date++) left = subtractIntervals(left, closedOn(date));
    return left;
  };
  const closedOn = (day: number): Intervals => {
    const ranges = closures.get(day);
    return ranges && exists(zone, day) ? toInstants(zone, day, ranges) : [];
  };

  let firstDay = weekly.some((ranges) => ranges.length > 0) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let lastDay = -firstDay;
  for (const [day, ranges] of exceptions) {
    if (ranges.length === 0) continue;
    firstDay = Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
  }
  return { zone, ofDay, firstDay, lastDay };
}

/** Whether a local date ever was: Samoa left out 2011-12-30. */
function exists(zone: TimeZone, day: number): boolean {
  return dayOfLocal(zone.toLocal(zone.toInstant(day * DAY_MS))) === day;
}

/** The instants of a day's ranges. A change of clocks may close a range, or bring two together. */
function toInstants(zone: TimeZone, day: number, ranges: readonly DayRange[]): Intervals {
  const intervals: number[] = [];
  for (const range of ranges) {
    const start = zone.toInstant(day * DAY_MS + range.start * 60_000);
    const end = zone.toInstant(day * DAY_MS + range.end * 60_000);
    addInterval(intervals, start, end);
  }
  return intervals;
}

function rangesByDay(record: Readonly<Record<CalendarDate, readonly string[]>> | undefined): ReadonlyMap<number, readonly DayRange[]> {
  return new Map(Object.entries(record ?? {}).map(([date, hours]) => [dayNumber(date as CalendarDate), readRanges(hours)]));
}

function readRanges(hours: readonly string[]): readonly DayRange[] {
  return uniteRanges(hours.map((text) => readHours(text) as DayRange));
}
