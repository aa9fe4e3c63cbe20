import { DAY_MS, dayOfLocal } from "../calendar/day.js";
import { type DayRange, MINUTES_A_DAY } from "../calendar/hours.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { weekdayOfDay } from "../kernel/calendar-date.js";
import { nextInRolling } from "./rolling.js";

/** When a person may be contacted: hours of a week in the person's zone, less whole local days. */
export interface Availability {
  readonly zone: TimeZone;
  /** Hours by weekday, Monday first, not over midnight; `null` = at any time. */
  readonly week: readonly (readonly DayRange[])[] | null;
  /** Day numbers on which contact is closed. */
  readonly closed: readonly number[];
  /** First and last day number of stretches without contact, both included. */
  readonly blocked: readonly { readonly first: number; readonly last: number }[];
  /** At most `count` contacts in any `days` days in a row; `made` holds the day of each contact, ascending. */
  readonly attempts: readonly { readonly count: number; readonly days: number; readonly made: readonly number[] }[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ALL_DAY: readonly DayRange[] = [{ start: 0, end: MINUTES_A_DAY }];

/** A rule may close more days than there are: the search ends with the year 2400, a century after the last offset from the last event. */
const LAST_DAY = Date.UTC(2401, 0, 1) / DAY_MS;

/** The first allowed instant at or after another; `null` when there is none. */
export function nextAllowed(available: Availability, from: number): number | null {
  if (available.week?.every((ranges) => ranges.length === 0)) return null;
  for (let day = dayOfLocal(available.zone.toLocal(from)); ; day++) {
    day = nextAllowedDay(available, day);
    if (day > LAST_DAY) return null;
    for (const range of rangesOf(available, day)) {
      const { start, end } = stretchOf(available.zone, day, range);
      if (end > from && start < end) return Math.max(start, from);
    }
  }
}

/** The start of the allowed stretch that an allowed instant lies in, as far back as `limit`. */
export function allowedSince(available: Availability, at: number, limit: number): number {
  let start = at;
  for (let before = at; start > limit; before = start - 1) {
    const stretch = stretchAt(available, before);
    if (!stretch) break;
    start = stretch.start;
  }
  return Math.max(start, limit);
}

/** The end of the allowed stretch that begins at or before an allowed instant, as far as `limit`. */
export function allowedUntil(available: Availability, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const stretch = stretchAt(available, end);
    if (!stretch) return end;
    end = stretch.end;
  }
  return limit;
}

/** The end of the last allowed stretch that begins before `limit`, clipped to it; `null` when none ends after `from`. */
export function lastAllowed(available: Availability, from: number, limit: number): number | null {
  const { zone } = available;
  const first = dayOfLocal(zone.toLocal(from));
  for (let day = dayOfLocal(zone.toLocal(limit - 1)); day >= first; day--) {
    if (nextAllowedDay(available, day) !== day) continue;
    const ranges = rangesOf(available, day);
    for (let i = ranges.length - 1; i >= 0; i--) {
      const { start, end } = stretchOf(zone, day, ranges[i] as DayRange);
      if (start < end && start < limit) return end > from ? Math.min(end, limit) : null;
    }
  }
  return null;
}

/** The allowed stretch of the local day of an instant that holds it. */
function stretchAt(available: Availability, at: number): Stretch | null {
  const { zone } = available;
  const day = dayOfLocal(zone.toLocal(at));
  if (nextAllowedDay(available, day) !== day) return null;
  for (const range of rangesOf(available, day)) {
    const stretch = stretchOf(zone, day, range);
    if (stretch.start <= at && at < stretch.end) return stretch;
  }
  return null;
}

/** The first local day at or after another on which contact is not closed, blocked or used up. */
function nextAllowedDay({ closed, blocked, attempts }: Availability, from: number): number {
  let day = from;
  for (let before = Number.NaN; before !== day; ) {
    before = day;
    while (closed.includes(day)) day++;
    for (const { first, last } of blocked) if (day >= first && day <= last) day = last + 1;
    for (const { count, days, made } of attempts) day = nextInRolling(made, day, count, days);
  }
  return day;
}

/** The hours of a local day; a day that never was has none. */
function rangesOf({ zone, week }: Availability, day: number): readonly DayRange[] {
  if (dayOfLocal(zone.toLocal(zone.toInstant(day * DAY_MS))) !== day) return [];
  return week === null ? ALL_DAY : (week[weekdayOfDay(day)] as readonly DayRange[]);
}

/** Hours of a local day as instants; a change of clocks may leave nothing of them. */
function stretchOf(zone: TimeZone, day: number, { start, end }: DayRange): Stretch {
  const midnight = day * DAY_MS;
  return { start: zone.toInstant(midnight + start * 60_000), end: zone.toInstant(midnight + end * 60_000) };
}
