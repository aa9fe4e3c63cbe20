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
  readonly closed: ReadonlySet<number>;
  /** First and last day number of stretches without contact, both included. */
  readonly blocked: readonly { readonly first: number; readonly last: number }[];
  /** At most `count` contacts in any `days` days in a row; `made` holds the day of each contact, ascending. */
  readonly attempts: readonly { readonly count: number; readonly days: number; readonly made: readonly number[] }[];
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
    for (const { start, end } of stretchesOf(available, day)) if (end > from) return Math.max(start, from);
  }
}

/** The start of the allowed stretch that an allowed instant lies in, as far back as `limit`. */
export function allowedSince(available: Availability, at: number, limit: number): number {
  let start = at;
  for (let before = at; start > limit; before = start - 1) {
    const day = dayOfLocal(available.zone.toLocal(before));
    if (nextAllowedDay(available, day) !== day) break;
    const stretch = stretchesOf(available, day).find((one) => one.start <= before && before < one.end);
    if (!stretch) break;
    start = stretch.start;
  }
  return Math.max(start, limit);
}

/** The end of the allowed stretch that begins at or before an allowed instant, as far as `limit`. */
export function allowedUntil(available: Availability, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const day = dayOfLocal(available.zone.toLocal(end));
    const stretch =
      nextAllowedDay(available, day) === day ? stretchesOf(available, day).find((one) => one.start <= end && end < one.end) : undefined;
    if (!stretch) return end;
    end = stretch.end;
  }
  return limit;
}

/** The end of the last allowed stretch that begins before `limit`, clipped to it; `null` when none ends after `from`. */
export function lastAllowed(available: Availability, from: number, limit: number): number | null {
  const first = dayOfLocal(available.zone.toLocal(from));
  for (let day = dayOfLocal(available.zone.toLocal(limit - 1)); day >= first; day--) {
    if (nextAllowedDay(available, day) !== day) continue;
    for (const { start, end } of [...stretchesOf(available, day)].reverse()) {
      if (start < limit) return end > from ? Math.min(end, limit) : null;
    }
  }
  return null;
}

/** The first local day at or after another on which contact is not closed, blocked or used up. */
function nextAllowedDay({ closed, blocked, attempts }: Availability, from: number): number {
  let day = from;
  for (let before = Number.NaN; before !== day; ) {
    before = day;
    while (closed.has(day)) day++;
    for (const { first, last } of blocked) if (day >= first && day <= last) day = last + 1;
    for (const { count, days, made } of attempts) day = nextInRolling(made, day, count, days);
  }
  return day;
}

/** The stretches of a local day as instants; a day that never was has none. */
function stretchesOf({ zone, week }: Availability, day: number): readonly { readonly start: number; readonly end: number }[] {
  const midnight = day * DAY_MS;
  if (dayOfLocal(zone.toLocal(zone.toInstant(midnight))) !== day) return [];
  const ranges = week === null ? ALL_DAY : (week[weekdayOfDay(day)] as readonly DayRange[]);
  return ranges
    .map(({ start, end }) => ({ start: zone.toInstant(midnight + start * 60_000), end: zone.toInstant(midnight + end * 60_000) }))
    .filter(({ start, end }) => start < end);
}

/** What two weeks of hours have in common. */
export function intersectWeeks(a: Availability["week"], b: Availability["week"]): Availability["week"] {
  if (a === null || b === null) return a ?? b;
  return a.map((ranges, weekday) =>
    ranges.flatMap((one) =>
      (b[weekday] as readonly DayRange[])
        .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
        .filter(({ start, end }) => start < end),
    ),
  );
}
