import { DAY_MS } from "../calendar/day.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { zoneOf } from "../followup/zones.js";
import { type CalendarDate, dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import type { ServiceDesk } from "./service-desk.js";

/** A zone by its name, compiled once a desk; `null` for one that the runtime does not know. */
export function zoneFor(desk: ServiceDesk, name: string): TimeZone | null {
  try {
    return zoneOf(desk, name);
  } catch {
    return null;
  }
}

/** The local date of an instant where the desk is. */
export function deskDate(desk: ServiceDesk, at: number): CalendarDate {
  return dateOfDay(Math.floor(zoneOf(desk, desk.schedule.timeZone).toLocal(at) / DAY_MS));
}

/** The instant at which a local date begins where the desk is. */
export function startOfDate(desk: ServiceDesk, on: CalendarDate): number {
  return zoneOf(desk, desk.schedule.timeZone).toInstant(dayNumber(on) * DAY_MS);
}

/** Whether the last instant of a step is past. */
export function isPast(by: Date | null, now: number): boolean {
  return by !== null && by.getTime() < now;
}
