/** An existing date of the ISO calendar, `YYYY-MM-DD`, years 0001 to 9999. Two of them compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Whether a text is a date that exists: `2026-02-29` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = yearMonthDay(text as CalendarDate);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1 to 12) and day of a date. */
export function yearMonthDay(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The date of a year, month (1 to 12) and day that exist. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CalendarDate;
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
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/** The date of a day number. Throws `RangeError` outside the years 0001 to 9999. */
export function dateOfDay(day: number): CalendarDate {
  const at = new Date(day * 86_400_000);
  const year = at.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${day} lies outside the years 0001 to 9999`);
  return calendarDate(year, at.getUTCMonth() + 1, at.getUTCDate());
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
  if (typeof date === "string" && isCalendarDate(date)) return date;
  throw new RangeError(`${argument} must be an existing date as YYYY-MM-DD, got ${JSON.stringify(date)}`);
}
