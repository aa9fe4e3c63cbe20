import { defineSchedule, type Schedule, type ScheduleInput } from "../../src/calendar/index.js";
import { orThrow } from "../../src/kernel/result.js";

/** A schedule from an input that is known to be right. */
export function schedule(input: ScheduleInput): Schedule {
  return orThrow(defineSchedule(input));
}

/** The same hours on the given days of the week. */
export function weekly(days: string, ...hours: string[]): ScheduleInput["weekly"] {
  return Object.fromEntries(days.split(" ").map((day) => [day, hours]));
}

export const WORKDAYS = "mon tue wed thu fri";
export const EVERY_DAY = "mon tue wed thu fri sat sun";

/** Monday to Friday, 09:00 to 17:00. */
export function nineToFive(timeZone: string, more: Partial<ScheduleInput> = {}): Schedule {
  return schedule({ timeZone, weekly: weekly(WORKDAYS, "09:00-17:00"), ...more });
}

/** Open day and night, all week. */
export function dayAndNight(timeZone: string, more: Partial<ScheduleInput> = {}): Schedule {
  return schedule({ timeZone, weekly: weekly(EVERY_DAY, "00:00-24:00"), ...more });
}

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Epoch milliseconds of an ISO text with an offset. */
export function ms(text: string): number {
  return Date.parse(text);
}

/** ISO text of an instant, `null` for none. */
export function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString().replace(".000Z", "Z");
}
