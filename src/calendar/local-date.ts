import { type CalendarDate, dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import { expectInstant, type InstantLike } from "../kernel/instant.js";
import { DAY_MS, dayOfLocal } from "./day.js";
import type { Schedule } from "./schedule.js";
import { isAnswered, timelineOf } from "./schedule-timeline.js";
import { toLocalOnce } from "./time-zone.js";

/**
 * The date that a calendar on the wall shows at an instant. Of a zone by its name it asks the runtime at each call, which costs tens of
 * microseconds; a schedule has its zone compiled, and answers within one.
 *
 * @param at - the instant, from 0001-01-02 to 9999-12-31 in UTC
 * @param zone - IANA time zone, or a schedule that lies in it
 * @throws RangeError when `at` is no instant or out of range, the zone is unknown, or the schedule is not from `defineSchedule`
 * @example
 * localDate(new Date("2026-03-01T23:30:00Z"), "Asia/Kolkata"); //=> "2026-03-02"
 */
export function localDate(at: InstantLike, zone: string | Schedule): CalendarDate {
  const ms = expectInstant(at, "at");
  // Before the year 1 the runtime counts years backwards; after 9999 `dateOfDay` says so.
  if (ms < dayNumber("0001-01-02") * DAY_MS) throw new RangeError("at must lie in the years 1 to 9999");
  return dateOfDay(dayOfLocal(zone && typeof zone === "object" ? localOf(zone, ms) : toLocalOnce(zone, ms)));
}

/** A zone is compiled up to the instants asked for: one far off is left to the runtime. */
function localOf(schedule: Schedule, at: number): number {
  const { zone } = timelineOf(schedule).hours;
  return isAnswered(at) ? zone.toLocal(at) : toLocalOnce(zone.name, at);
}
