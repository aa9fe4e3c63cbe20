import { dayNumber } from "../kernel/calendar-date.js";

export const DAY_MS = 86_400_000;

/** The local dates for which business time is answered: [FIRST_DAY, END_DAY). */
export const FIRST_DAY = dayNumber("1970-01-01");
export const END_DAY = dayNumber("2201-01-01");

/** Days that are compiled on either side, so that an opening just beyond is still found. */
export const MARGIN_DAYS = 366;

/** The day number of a local time. */
export function dayOfLocal(local: number): number {
  return Math.floor(local / DAY_MS);
}

/** How many day numbers the hours of a date can reach on: into the next date, and past a date that never was, or a union's other zone. */
export const REACH_DAYS = 2;
