import { type Counting, dayAfter } from "../calendar/period.js";
import { LAST_DAY, yearMonthDayOf } from "../kernel/calendar-date.js";
import { expectDuration, type IsoDuration, type Length, readDuration } from "../kernel/duration.js";

/**
 * A date inside the area: days since 1970-01-01. Facts are read into days once and answers written as dates once; in between, days add and
 * compare as numbers. A term that would end after `LAST_DAY`, the last date there is, is given as ending there, never as an error.
 */
export type Day = number;

export { LAST_DAY };

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

/** A day moved by a length, at most to `LAST_DAY`. */
export function moved(start: Day, length: Length, monthEnd?: Counting["monthEnd"]): Day {
  const from = yearMonthDayOf(start);
  const years = from[0] + length.years + length.months / 12 + (length.weeks * 7 + length.days) / 365;
  return years > 9997 ? LAST_DAY : dayAfter(from, length, monthEnd);
}

/** The day that many days later, at most `LAST_DAY`. */
export function daysLater(day: Day, days: number): Day {
  return Math.min(day + days, LAST_DAY);
}

/** The last day of a term that starts with an event. */
export function endOfTerm(start: Day, lasts: Length, counting: Counting = {}): Day {
  const end = moved(start, lasts, counting.monthEnd);
  return counting.firstDay === "included" ? end - 1 : end;
}

/** The latest of some days, or `null`. */
export function latestOf(days: readonly Day[]): Day | null {
  let latest: Day | null = null;
  for (const day of days) if (latest === null || day > latest) latest = day;
  return latest;
}

/** A day if it lies after one and before another, else that other. */
export function sooner(before: Day, day: Day, after: Day): Day {
  return day > after && day < before ? day : before;
}
