import {
  addDays,
  type CalendarDate,
  dateOfDay,
  dayNumber,
  dayNumberOf,
  daysInMonth,
  expectDate,
  weekdayOfDay,
  type YearMonthDay,
  yearMonthDay,
} from "../kernel/calendar-date.js";
import { type DurationLike, expectDuration, type Length } from "../kernel/duration.js";

/** The convention by which a law or a contract counts a period of years, months, weeks and days. */
export interface Counting {
  /** Whether the day of the event counts as the first. Default `"excluded"` (the rule of Regulation 1182/71, art. 3(1)). */
  readonly firstDay?: "excluded" | "included" | undefined;
  /** Where a period of months ends when its month lacks the day: its last day (`"clamp"`, default), or the first of the next month. */
  readonly monthEnd?: "clamp" | "next-day" | undefined;
  /** Whether a last day on a Sunday or holiday (`"sunday"`), or also on a Saturday (`"weekend"`), moves to the next day that is neither. Default `"none"`. */
  readonly rollover?: "none" | "sunday" | "weekend" | undefined;
  /** Dates that `rollover` skips besides the days of the week. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

const SATURDAY = 5;
const SUNDAY = 6;

/**
 * The last day of a period of civil time. Years and months are added first, in one step from the start, then weeks and days;
 * never chain two calls where one period is meant (31 January + 1 month + 1 month is not 31 January + 2 months).
 *
 * It does not check that `counting.holidays` lists the holidays of the years concerned.
 *
 * @param start - the day of the event
 * @param period - years, months, weeks and days, zero or more
 * @param counting - the convention; default: first day excluded, month end clamped, no rollover
 * @returns the last day that counts
 * @throws RangeError when `start` or a holiday is no date, `period` is malformed, negative or has hours, or a convention is unknown
 * @example
 * endOfPeriod("2024-02-29", "P3Y"); //=> "2027-02-28"
 * endOfPeriod("2024-02-29", "P3Y", { monthEnd: "next-day" }); //=> "2027-03-01"
 */
export function endOfPeriod(start: CalendarDate, period: DurationLike, counting: Counting = {}): CalendarDate {
  const length = expectDuration(period, "period");
  if (Object.values(length).some((amount) => amount < 0)) throw new RangeError("period must not be negative");
  if (length.ms !== 0) throw new RangeError("period must be of years, months, weeks and days: it ends on a date, not at a time");
  expectConventions(counting);
  const end = addLength(expectDate(start, "start"), length, counting.monthEnd);
  return rollOver(counting.firstDay === "included" ? addDays(end, -1) : end, counting);
}

/** A date moved by a length of years, months, weeks and days, of either sign; hours do not count. */
export function addLength(start: CalendarDate, length: Length, monthEnd: Counting["monthEnd"] = "clamp"): CalendarDate {
  return dateOfDay(dayAfter(yearMonthDay(start), length, monthEnd));
}

/** The day number of a date moved by a length, in any year. */
export function dayAfter([year, month, day]: YearMonthDay, length: Length, monthEnd: Counting["monthEnd"] = "clamp"): number {
  const months = (year + length.years) * 12 + (month - 1) + length.months;
  const endYear = Math.floor(months / 12);
  const endMonth = months - endYear * 12 + 1;
  const lastDay = daysInMonth(endYear, endMonth);
  const overflow = day > lastDay && monthEnd === "next-day" ? 1 : 0;
  return dayNumberOf(endYear, endMonth, Math.min(day, lastDay)) + overflow + length.weeks * 7 + length.days;
}

function expectConventions({ firstDay = "excluded", monthEnd = "clamp", rollover = "none" }: Counting): void {
  const known =
    ["excluded", "included"].includes(firstDay) &&
    ["clamp", "next-day"].includes(monthEnd) &&
    ["none", "sunday", "weekend"].includes(rollover);
  if (!known) throw new RangeError(`unknown counting: ${firstDay}, ${monthEnd}, ${rollover}`);
}

/** The first of `date` and the days after it that the rollover lets stand. */
function rollOver(date: CalendarDate, { rollover = "none", holidays = [] }: Counting): CalendarDate {
  if (rollover === "none") return date;
  for (const holiday of holidays) expectDate(holiday, "counting.holidays");
  let day = dayNumber(date);
  const stands = () => {
    const weekday = weekdayOfDay(day);
    return weekday !== SUNDAY && !(weekday === SATURDAY && rollover === "weekend") && !holidays.includes(dateOfDay(day));
  };
  while (!stands()) day++;
  return dateOfDay(day);
}
