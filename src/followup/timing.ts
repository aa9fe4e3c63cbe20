import { DAY_MS, dayOfLocal } from "../calendar/day.js";
import { addLength } from "../calendar/period.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { type CalendarDate, calendarDate, dateOfDay, dayNumber, yearMonthDay } from "../kernel/calendar-date.js";
import type { Length } from "../kernel/duration.js";
import type { Season } from "./policy.js";

/** An instant moved by a length: years to days at the same time on the wall of the zone, hours as time that passes. */
export function moved(zone: TimeZone, at: number, length: Length): number {
  return movedFrom(zone, at, zone.toLocal(at), length);
}

/** The same where the local time of the instant is known. */
export function movedFrom(zone: TimeZone, at: number, local: number, length: Length): number {
  if (length.years === 0 && length.months === 0 && length.weeks === 0 && length.days === 0) return at + length.ms;
  return zone.toInstant(local + daysOf(length, local) * DAY_MS) + length.ms;
}

/** The days that a length spans from a local time on; only years and months depend on the date. */
function daysOf(length: Length, local: number): number {
  const { years, months, weeks, days } = length;
  if (years === 0 && months === 0) return weeks * 7 + days;
  const day = dayOfLocal(local);
  return dayNumber(addLength(dateOfDay(day), length)) - day;
}

/** A length in milliseconds, a day as 24 hours, a month as the mean one: exact for lengths without years and months. */
export function lengthMs({ years, months, weeks, days, ms }: Length): number {
  return (years * 12 + months) * MEAN_MONTH_MS + (weeks * 7 + days) * DAY_MS + ms;
}

const MEAN_MONTH_MS = 30.436875 * DAY_MS;

/** Whether a date lies in a season, both ends included. */
export function inSeason({ from, to }: Season, date: CalendarDate): boolean {
  const day = date.slice(5);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

/** The first day of a season at or after a date. */
export function nextSeason({ from }: Season, date: CalendarDate): CalendarDate {
  const [year] = yearMonthDay(date);
  const [month, day] = [Number(from.slice(0, 2)), Number(from.slice(3))];
  const thisYear = calendarDate(year, month, day);
  return thisYear >= date ? thisYear : calendarDate(year + 1, month, day);
}

/** The local date of an instant. */
export function dateIn(zone: TimeZone, at: number): CalendarDate {
  return dateOfDay(dayOfLocal(zone.toLocal(at)));
}

/** The instant at which the local date of a day number begins. */
export function startOfDay(zone: TimeZone, day: number): number {
  return zone.toInstant(day * DAY_MS);
}
