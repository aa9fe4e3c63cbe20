import { addLength, type Counting } from "../calendar/period.js";
import { addDays, type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import { expectDuration, type IsoDuration, type Length, readDuration } from "../kernel/duration.js";

/** The last date there is. A term that would end later is given as ending here, never as an error. */
export const LAST_DATE: CalendarDate = "9999-12-31";

/** Whether a text is a length of years, months, weeks and days. */
export function isPeriod(text: string): text is IsoDuration {
  const length = text.startsWith("P") ? readDuration(text) : null;
  return length !== null && length.ms === 0;
}

/** The length of a period that `isPeriod` has let pass. */
export function lengthOf(period: IsoDuration): Length {
  return expectDuration(period, "period");
}

/** Two lengths as one, to be counted in one step. */
export function sumOf(a: Length, b: Length, times = 1): Length {
  return {
    years: a.years + b.years * times,
    months: a.months + b.months * times,
    weeks: a.weeks + b.weeks * times,
    days: a.days + b.days * times,
    ms: 0,
  };
}

export const NO_LENGTH: Length = { years: 0, months: 0, weeks: 0, days: 0, ms: 0 };

/** A date moved by a length, at most to `LAST_DATE`. */
export function moved(start: CalendarDate, length: Length, monthEnd?: Counting["monthEnd"]): CalendarDate {
  const years = Number(start.slice(0, 4)) + length.years + length.months / 12 + (length.weeks * 7 + length.days) / 365;
  return years > 9997 ? LAST_DATE : addLength(start, length, monthEnd);
}

/** A date that many days later, at most `LAST_DATE`. */
export function daysLater(date: CalendarDate, days: number): CalendarDate {
  return dayNumber(date) + days > dayNumber(LAST_DATE) ? LAST_DATE : addDays(date, days);
}

/** The last day of a term that starts with an event. */
export function endOfTerm(start: CalendarDate, lasts: IsoDuration, counting: Counting = {}): CalendarDate {
  const end = moved(start, lengthOf(lasts), counting.monthEnd);
  return counting.firstDay === "included" ? addDays(end, -1) : end;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The latest of some dates, or `null`. */
export function latestOf(dates: readonly CalendarDate[]): CalendarDate | null {
  return dates.reduce<CalendarDate | null>((latest, date) => (latest === null ? date : later(latest, date)), null);
}
