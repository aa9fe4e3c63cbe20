import { defineSchedule, nextOpening } from "../src/calendar/index.js";
import { addBusinessTime, type IsoDuration, isOpen, orThrow, type Schedule } from "../src/index.js";
import { DAYS, type Day, holidayDatesOf, type Zone } from "./cases.js";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A fresh schedule, nothing compiled ahead. */
export function scheduleOf(zone: Zone, day: Day): Schedule {
  const hours = DAYS[day].map(([open, close]) => `${open}-${close}`);
  const weekly = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
  return orThrow(defineSchedule({ timeZone: zone, weekly, holidays: holidayDatesOf(day) }));
}

export function add(schedule: Schedule, from: number, hours: number): number {
  return orThrow(addBusinessTime(schedule, from, `PT${hours}H` as IsoDuration)).getTime();
}

/**
 * Instants to start from, all in opening hours and at odd minutes, so that no sum falls on a closing: there the libraries follow different
 * conventions, which is no mistake. The first two lie before the changes of clocks of 2026.
 */
export function startsOf(schedule: Schedule, count: number): number[] {
  const fridays = [Date.UTC(2026, 2, 27), Date.UTC(2026, 9, 23)];
  const others = Array.from({ length: count }, (_, index) => Date.UTC(2026, 0, 2) + Math.floor(index * (340 / count)) * 24 * HOUR);
  const afterOpening = [437, 77, 217];
  return [...fridays, ...others].slice(0, count).map((day, index) => {
    const opening = (nextOpening(schedule, day) as Date).getTime();
    const start = opening + (afterOpening[index % afterOpening.length] as number) * MINUTE;
    return isOpen(schedule, start) ? start : opening + 7 * MINUTE;
  });
}
