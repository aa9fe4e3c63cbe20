import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import { expectInstant, type InstantLike } from "../kernel/instant.js";
import { dayOfLocal } from "./day.js";
import { toLocalOnce } from "./time-zone.js";

/**
 * The date that a calendar on the wall shows at an instant in a time zone.
 *
 * @param at - the instant
 * @param zone - IANA time zone
 * @throws RangeError when `at` is no instant or the zone is unknown
 * @example
 * localDate(new Date("2026-03-01T23:30:00Z"), "Asia/Kolkata"); //=> "2026-03-02"
 */
export function localDate(at: InstantLike, zone: string): CalendarDate {
  return dateOfDay(dayOfLocal(toLocalOnce(zone, expectInstant(at, "at"))));
}
