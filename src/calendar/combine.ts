import { DAY_MS, dayOfLocal, REACH_DAYS } from "./day.js";
import type { DayHours } from "./day-hours.js";
import { addInterval, type Intervals, intersectIntervals } from "./intervals.js";
import { type Schedule, scheduleOf } from "./schedule.js";
import { timelineOf } from "./schedule-timeline.js";

/**
 * Open when both schedules are. Its dates are those of `a`: the hours of a date are the hours of `a` on that date, as far as `b` is open.
 *
 * @param a - names the time zone
 * @param b - may lie in another zone
 * @returns a schedule without an id; its document names both
 * @throws RangeError when a schedule is not from `defineSchedule`
 * @example
 * const lisbon = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-17:00"] } }));
 * const madrid = orThrow(defineSchedule({ timeZone: "Europe/Madrid", weekly: { mon: ["09:00-14:00"] } }));
 * nextClosing(intersectSchedules(lisbon, madrid), new Date("2026-03-02T09:00:00Z")); //=> new Date("2026-03-02T13:00:00Z")
 */
export function intersectSchedules(a: Schedule, b: Schedule): Schedule {
  const [first, second] = [timelineOf(a).hours, remembered(timelineOf(b).hours)];
  const ofDay = (day: number): Intervals => {
    const own = first.ofDay(day);
    if (own.length === 0) return own;
    return intersectIntervals(own, openBetween(second, own[0] as number, own[own.length - 1] as number));
  };
  const firstDay = Math.max(first.firstDay, second.firstDay - REACH_DAYS);
  const lastDay = Math.min(first.lastDay, second.lastDay + REACH_DAYS);
  return scheduleOf(
    { intersect: "intersect" in a.input ? [...a.input.intersect, b.input] : [a.input, b.input] },
    { zone: first.zone, ofDay, firstDay, lastDay },
  );
}

/**
 * Open when either schedule is. Its dates are those of `a`: the hours of a date are the hours of `a` on that date and those hours of `b` that
 * start on it.
 *
 * @param a - names the time zone
 * @param b - may lie in another zone
 * @returns a schedule without an id; its document names both
 * @throws RangeError when a schedule is not from `defineSchedule`
 * @example
 * const early = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["08:00-14:00"] } }));
 * const late = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["12:00-20:00"] } }));
 * nextClosing(uniteSchedules(early, late), new Date("2026-03-02T09:00:00Z")); //=> new Date("2026-03-02T20:00:00Z")
 */
export function uniteSchedules(a: Schedule, b: Schedule): Schedule {
  const [first, second] = [timelineOf(a).hours, remembered(timelineOf(b).hours)];
  const ofDay = (day: number): Intervals => {
    const united = [...first.ofDay(day)];
    const [midnight, nextMidnight] = [first.zone.toInstant(day * DAY_MS), first.zone.toInstant((day + 1) * DAY_MS)];
    for (const hours of hoursAround(second, midnight, nextMidnight)) {
      for (let i = 0; i < hours.length; i += 2) {
        const start = hours[i] as number;
        if (start >= midnight && start < nextMidnight) addInterval(united, start, hours[i + 1] as number);
      }
    }
    return united;
  };
  const firstDay = Math.min(first.firstDay, second.firstDay - REACH_DAYS);
  const lastDay = Math.max(first.lastDay, second.lastDay + REACH_DAYS);
  return scheduleOf(
    { unite: "unite" in a.input ? [...a.input.unite, b.input] : [a.input, b.input] },
    { zone: first.zone, ofDay, firstDay, lastDay },
  );
}

/** The open time of a schedule between two instants; it may reach over both. */
function openBetween(hours: DayHours, from: number, to: number): Intervals {
  const open: number[] = [];
  for (const intervals of hoursAround(hours, from, to)) {
    for (let i = 0; i < intervals.length; i += 2) addInterval(open, intervals[i] as number, intervals[i + 1] as number);
  }
  return open;
}

/** The hours of every local date that can touch [from, to). */
function hoursAround({ zone, ofDay }: DayHours, from: number, to: number): Intervals[] {
  const [first, last] = [dayOfLocal(zone.toLocal(from)) - REACH_DAYS, dayOfLocal(zone.toLocal(to))];
  return Array.from({ length: last - first + 1 }, (_, index) => ofDay(first + index));
}

/** The same hours, each date's worked out once while neighbouring dates ask for it. */
function remembered(hours: DayHours): DayHours {
  const recent = new Map<number, Intervals>();
  const ofDay = (day: number): Intervals => {
    const known = recent.get(day);
    if (known) return known;
    if (recent.size > 16) recent.clear();
    const found = hours.ofDay(day);
    recent.set(day, found);
    return found;
  };
  return { ...hours, ofDay };
}
