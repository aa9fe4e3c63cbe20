import { type CalendarDate, expectDate } from "../kernel/calendar-date.js";
import { expectInstant, type InstantLike } from "../kernel/instant.js";

const FIRST_MS = 0;
const END_MS = Date.UTC(2201, 0, 1);

/** Whether an instant lies in the years 1970 to 2200, for which local dates are answered; `false` for `NaN`. */
export function isAnswered(ms: number): boolean {
  return ms >= FIRST_MS && ms < END_MS;
}

/** Epoch milliseconds of an instant of these years; throws `RangeError` that names the argument. */
export function expectAnswered(at: InstantLike, argument: string): number {
  const ms = expectInstant(at, argument);
  if (!isAnswered(ms)) throw new RangeError(`${argument} must lie in the years 1970 to 2200, got ${new Date(ms).toISOString()}`);
  return ms;
}

/** A date of these years; throws `RangeError` that names the argument. */
export function expectAnsweredDate(date: CalendarDate, argument: string): CalendarDate {
  if (expectDate(date, argument) >= "1970-01-01" && date < "2201-01-01") return date;
  throw new RangeError(`${argument} must lie in the years 1970 to 2200, got ${date}`);
}
