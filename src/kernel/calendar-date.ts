/** An existing date of the ISO calendar, `YYYY-MM-DD`, years 0001 to 9999. Two of them compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Whether a text is a date that exists: `2026-02-29` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const [year, month, day] = yearMonthDay(text as CalendarDate);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1 to 12) and day of a date. */
export function yearMonthDay(date: CalendarDate): YearMonthDay {
  return [twoDigits(date, 0) * 100 + twoDigits(date, 2), twoDigits(date, 5), twoDigits(date, 8)];
}

/** A date in three numbers, the month from 1. */
export type YearMonthDay = readonly [year: number, month: number, day: number];

const ZERO = 48;

/** The number that two digits stand for, or `NaN`; by hand, since dates are read in every loop. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The date of a year, month (1 to 12) and day that exist. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const digits = year > 999 ? `${year}` : String(year).padStart(4, "0");
  return (digits + DAYS_OF_YEAR[month * 32 + day]) as CalendarDate;
}

/** `"-00-00"` to `"-12-31"`, the month in steps of 32: a date is then put together in one step, and dates are written in every decision. */
const DAYS_OF_YEAR: readonly string[] = /* @__PURE__ */ Array.from({ length: 13 * 32 }, (_, at) => hyphened(at >> 5) + hyphened(at & 31));

function hyphened(number: number): string {
  return (number < 10 ? "-0" : "-") + number;
}

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 of a date. */
export function dayNumber(date: CalendarDate): number {
  const [year, month, day] = yearMonthDay(date);
  return dayNumberOf(year, month, day);
}

/** Days since 1970-01-01; counts from March so that the leap day ends the year. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const century = Math.floor(y / 100);
  return y * 365 + (y >> 2) - century + (century >> 2) + dayOfYear - 719_468;
}

/** The date of a day number. Throws `RangeError` outside the years 0001 to 9999. */
export function dateOfDay(day: number): CalendarDate {
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) throw new RangeError(`day ${day} lies outside the years 0001 to 9999`);
  const [year, month, dayOfMonth] = yearMonthDayOf(day);
  return calendarDate(year, month, dayOfMonth);
}

/** 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
export const LAST_DAY = 2_932_896;

/** Days of four centuries and of four years. */
const DAYS_400 = 146_097;
const DAYS_4 = 1461;

/**
 * Year, month (1 to 12) and day of a day number from 0001-01-01: `dayNumberOf` backwards, by years and centuries that begin in March.
 * `| 0` and `>> 2` leave whole numbers, far faster than `Math.floor`.
 */
export function yearMonthDayOf(dayNumber: number): YearMonthDay {
  const day = Math.floor(dayNumber) + 719_468;
  const century = ((4 * day + 3) / DAYS_400) | 0;
  const ofCentury = day - ((DAYS_400 * century) >> 2);
  const year = ((4 * ofCentury + 3) / DAYS_4) | 0;
  const ofYear = ofCentury - ((DAYS_4 * year) >> 2);
  const month = ((5 * ofYear + 2) / 153) | 0;
  const nextYear = month < 10 ? 0 : 1;
  return [century * 100 + year + nextYear, month + 3 - 12 * nextYear, ofYear - (((153 * month + 2) / 5) | 0) + 1];
}

/** The date that many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week of a day number: 0 is Monday, 6 is Sunday. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Returns the date, or throws `RangeError` that names the argument: for functions that take facts already typed. */
export function expectDate(date: CalendarDate, argument: string): CalendarDate {
  if (isCalendarDate(date)) return date;
  throw new RangeError(`${argument} must be an existing date as YYYY-MM-DD, got ${JSON.stringify(date)}`);
}
