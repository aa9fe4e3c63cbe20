// What is measured: the same week, holidays and questions for every library.
import type { CalendarDate } from "../src/kernel/calendar-date.js";

export const ZONES = ["UTC", "Europe/Lisbon"] as const;
export type Zone = (typeof ZONES)[number];

/** Hours of Monday to Friday. */
export const DAYS = {
  single: [["09:00", "17:00"]],
  split: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  /** Across midnight; without holidays, because libraries differ on what a holiday closes of a night. */
  night: [["22:00", "06:00"]],
} as const;
export type Day = keyof typeof DAYS;

/** Open hours to add. A year of eight-hour days has about 2,000, ten years 20,000. */
export const SPANS = [1, 8, 40, 2000, 20_000] as const;

/** Business days to add, for the library of whole days. */
export const DAY_SPANS = [1, 5, 250, 2500] as const;

/** Twelve holidays a year, as month and day. */
const HOLIDAYS = ["01-01", "03-19", "04-25", "05-01", "06-10", "06-24", "08-15", "10-05", "11-01", "12-01", "12-08", "12-25"] as const;

export function holidaysOf(day: Day): readonly string[] {
  return day === "night" ? [] : HOLIDAYS;
}

/** The holidays as dates, for the years that the longest span reaches. */
export function holidayDatesOf(day: Day): readonly CalendarDate[] {
  return Array.from({ length: 14 }, (_, year) => 2025 + year).flatMap((year) =>
    holidaysOf(day).map((date) => `${year}-${date}` as CalendarDate),
  );
}
