import { movedBy } from "../calendar/business-time.js";
import { dayOfLocal } from "../calendar/day.js";
import { earliestAtOpenTime, latestAtOpenTime, openTimeAt } from "../calendar/open-time.js";
import { ALWAYS_OPEN, compileSchedule, type Schedule } from "../calendar/schedule.js";
import { timelineOf } from "../calendar/schedule-timeline.js";
import { type IsoDuration, readDuration } from "../kernel/duration.js";

/** A clock that counts open time, or every millisecond when there is no schedule. */
export type Counter = Schedule | null;

/** One target, compiled. */
export interface Goal {
  readonly counter: Counter;
  /** Where its days are counted. */
  readonly calendar: Schedule;
  /** Business days, counted first; 0 for a target in hours. */
  readonly days: number;
  /** Milliseconds of the clock, after the days. */
  readonly ms: number;
  readonly untilDayEnd: boolean;
}

/** A point of warning, compiled. */
export interface Threshold {
  readonly at: string;
  /** The share of the target as a ratio of integers; `0 / 1` for an offset. */
  readonly share: readonly [numerator: number, denominator: number];
  /** Business days after due, negative before, counted before the milliseconds; 0 for a share. */
  readonly days: number;
  /** Milliseconds after due, negative before; 0 for a share. */
  readonly offset: number;
}

/** The first instant beyond the years that are answered. */
export const END_OF_TIME = Date.UTC(2201, 0, 1);
const ALL_DAY = ["00:00-24:00"];
const NO_LENGTH = { days: 0, ms: 0 };

/** Compiles one target. */
export function goalOf(within: IsoDuration, clock: "business" | "calendar", schedule: Schedule, untilDayEnd: boolean): Goal {
  const { days, ms } = readDuration(within) ?? NO_LENGTH;
  const counter = clock === "calendar" || schedule === ALWAYS_OPEN ? null : schedule;
  const calendar = clock === "calendar" ? everyDayIn(schedule.timeZone) : schedule;
  return { counter, calendar, days, ms, untilDayEnd: untilDayEnd && days !== 0 };
}

/** Compiles `"75%"`, `"-PT1H"` or `"PT30M"`; `null` when the text is neither a share nor a length. */
export function thresholdOf(at: string): Threshold | null {
  const share = /^(\d{1,6})(?:\.(\d{1,6}))?%$/.exec(at);
  if (share) {
    const decimals = share[2] ?? "";
    const numerator = Number(`${share[1]}${decimals}`);
    return numerator > 0 ? { at, share: [numerator, 100 * 10 ** decimals.length], days: 0, offset: 0 } : null;
  }
  const length = readDuration(at);
  if (length === null || length.years !== 0 || length.months !== 0 || length.weeks !== 0) return null;
  return { at, share: [0, 1], days: length.days, offset: length.ms };
}

/** Time that a clock has counted at an instant since an origin of its own. */
export function counted(counter: Counter, at: number): number {
  return counter === null ? at : openTimeAt(counter, at);
}

/** The first instant at which a clock has counted so much; `Infinity` beyond the years that are answered. */
export function firstAt(counter: Counter, amount: number): number {
  const at = counter === null ? amount : earliestAtOpenTime(counter, amount);
  return at < END_OF_TIME ? at : Number.POSITIVE_INFINITY;
}

/** The instant some time of the clock before another: the last from which it elapses; `NaN` when there never was so much. */
export function before(counter: Counter, at: number, ms: number): number {
  if (ms === 0 || counter === null) return at - ms;
  const found = latestAtOpenTime(counter, openTimeAt(counter, at) - ms);
  return Number.isFinite(found) ? found : Number.NaN;
}

/** An instant moved by days and then time, both on or both back; `Infinity` or `NaN` when the schedule or the years end first. */
export function movedByDays(calendar: Schedule, at: number, days: number, ms: number): number {
  const moved = movedBy(calendar, at, days, ms);
  if (moved !== null && moved < END_OF_TIME) return moved;
  return days < 0 ? Number.NaN : Number.POSITIVE_INFINITY;
}

/** The last closing of the business day to which an instant within or at the end of its hours belongs. */
export function endOfDay(calendar: Schedule, at: number): number {
  const { zone, ofDay } = timelineOf(calendar).hours;
  let day = dayOfLocal(zone.toLocal(at));
  let hours = ofDay(day);
  while (hours.length === 0 || at < (hours[0] as number)) hours = ofDay(--day);
  return hours[hours.length - 1] as number;
}

/** Open at every instant, in a zone of its own. */
function everyDayIn(timeZone: string): Schedule {
  const weekly = { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY, sun: ALL_DAY };
  return compileSchedule({ timeZone, weekly });
}
