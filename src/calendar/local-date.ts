import { type CalendarDate, dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import { expectInstant, type InstantLike } from "../kernel/instant.js";
import { DAY_MS, dayOfLocal } from "./day.js";
import { toLocalOnce } from "./time-zone.js";

/**
 * The date that a calendar on the wall shows at an instant in a time zone. It asks the runtime for the zone at each call, which costs tens of
 * microseconds; the functions of a schedule do not.
 *
 * @param at - the instant, from 0001-01-02 to 9999-12-31 in UTC
 * @param zone - IANA time zone
 * @throws RangeError when `at` is no instant or out of range, or the zone is unknown
 * @example
 * localDate(new Date("2026-03-01T23:30:00Z"), "Asia/Kolkata"); //=> "2026-03-02"
 */
export function localDate(at: InstantLike, zone: string): CalendarDate {
  const ms = expectInstant(at, "at");
  // Before the year 1 the runtime counts years backwards; after 9999 `dateOfDay` says so.
  if (ms < dayNumber("0001-01-02") * DAY_MS) throw new RangeError("at must lie in the years 1 to 9999");
  return dateOfDay(dayOfLocal(toLocalOnce(zone, ms)));
}
