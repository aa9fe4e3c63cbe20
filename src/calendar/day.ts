import { dayNumber } from "../kernel/calendar-date.js";

export const DAY_MS = 86_400_000;

/** Local dates for which business time is answered: 1970 to 2200, and a year on either side for hours and zones that reach over. */
export const FIRST_DAY = dayNumber("1969-01-01");
export const END_DAY = dayNumber("2202-01-01");

/** The day number of a local time. */
export function dayOfLocal(local: number): number {
  return Math.floor(local / DAY_MS);
}

/** How many day numbers the hours of a date can reach on: into the next date, and past a date that never was, or a union's other zone. */
export const REACH_DAYS = 2;
