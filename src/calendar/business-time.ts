import { type DurationLike, expectDuration, type Length, negate } from "../kernel/duration.js";
import { expectInstant, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import { stepBusinessDays } from "./business-days.js";
import type { CalendarError } from "./codes.js";
import { DAY_MS, dayOfLocal } from "./day.js";
import { earliestAtOpenTime, latestAtOpenTime, openTimeAt } from "./open-time.js";
import type { Schedule } from "./schedule.js";
import { isAnswered, lineAt, type ScheduleTimeline, timelineOf } from "./schedule-timeline.js";

/**
 * The earliest instant at which an amount of business time has elapsed: Monday 09:00 + 8 h in 09:00-17:00 is Monday 17:00.
 *
 * Hours, minutes and seconds are open time. Days are business days and are counted first: the same wall-clock time that many business
 * days later, moved into that date's hours (to the next opening of that date if it falls before or between hours, to the last closing
 * if later). Adding zero returns `from`, open or not. A negative amount is `subtractBusinessTime`.
 *
 * @param schedule - the opening hours
 * @param from - the instant at which the clock starts
 * @param amount - `"PT4H"`, `"P2D"`, `"P1DT2H"` or a date-fns `Duration`
 * @returns the instant; or `calendar/never-opens` when too little opening is left until the end of 2200, `calendar/unsupported-unit` for years,
 *   months and weeks
 * @throws RangeError when `from` or `amount` is invalid, `from` lies outside the years 1970 to 2200, or `schedule` is not from `defineSchedule`
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }));
 * orThrow(addBusinessTime(desk, new Date("2026-03-05T16:00:00Z"), "PT4H")); //=> new Date("2026-03-06T12:00:00Z")
 */
export function addBusinessTime(schedule: Schedule, from: InstantLike, amount: DurationLike): Result<Date, CalendarError> {
  return move(schedule, expectInstant(from, "from"), expectDuration(amount, "amount"));
}

/**
 * The latest instant from which an amount of business time elapses until `from`: Monday 17:00 - 8 h in 09:00-17:00 is Monday 09:00.
 * Days follow the same rule as in `addBusinessTime`, counted backwards.
 *
 * @param schedule - the opening hours
 * @param from - the instant to count back from
 * @param amount - `"PT4H"`, `"P2D"`, `"P1DT2H"` or a date-fns `Duration`
 * @returns the instant; or `calendar/never-opens` when too little was open since 1970, `calendar/unsupported-unit` for years, months and weeks
 * @throws RangeError when `from` or `amount` is invalid, `from` lies outside the years 1970 to 2200, or `schedule` is not from `defineSchedule`
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }));
 * orThrow(subtractBusinessTime(desk, new Date("2026-03-06T12:00:00Z"), "PT4H")); //=> new Date("2026-03-05T16:00:00Z")
 */
export function subtractBusinessTime(schedule: Schedule, from: InstantLike, amount: DurationLike): Result<Date, CalendarError> {
  return move(schedule, expectInstant(from, "from"), negate(expectDuration(amount, "amount")));
}

/**
 * Business time between two instants.
 *
 * @param schedule - the opening hours
 * @param from - start
 * @param to - end
 * @returns open milliseconds, negative when `to` is earlier than `from`
 * @throws RangeError when an instant is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-12:00", "13:00-17:00"] } }));
 * businessTimeBetween(desk, new Date("2026-03-02T11:00:00Z"), new Date("2026-03-02T14:00:00Z")); //=> 7_200_000
 */
export function businessTimeBetween(schedule: Schedule, from: InstantLike, to: InstantLike): number {
  const [start, end] = [expectInstant(from, "from"), expectInstant(to, "to")];
  return openTimeAt(schedule, end) - openTimeAt(schedule, start);
}

function move(schedule: Schedule, from: number, length: Length): Result<Date, CalendarError> {
  const unit = (["years", "months", "weeks"] as const).find((name) => length[name] !== 0);
  if (unit) return err({ code: "calendar/unsupported-unit", unit });
  const end = movedBy(schedule, from, length.days, length.ms);
  return end === null ? err({ code: "calendar/never-opens" }) : ok(new Date(end));
}

/** An instant some business days, then some open time on or back, for the loops of the areas; `null` when there is too little. */
export function movedBy(schedule: Schedule, from: number, days: number, ms: number): number | null {
  const timeline = timelineOf(schedule);
  lineAt(timeline, from, "from");
  const start = days === 0 ? from : moveDays(timeline, from, days);
  return start === null || ms === 0 ? start : moveOpenTime(schedule, start, ms);
}

/** The same wall-clock time some business days on or back, moved into the hours of that date; `null` when there are too few. */
function moveDays(timeline: ScheduleTimeline, from: number, days: number): number | null {
  const { zone, ofDay } = timeline.hours;
  const local = zone.toLocal(from);
  const day = stepBusinessDays(timeline, dayOfLocal(local), days);
  if (day === null) return null;
  const at = zone.toInstant(day * DAY_MS + (local - dayOfLocal(local) * DAY_MS));
  const hours = ofDay(day);
  for (let i = 0; i < hours.length; i += 2) if (at < (hours[i + 1] as number)) return Math.max(at, hours[i] as number);
  return hours[hours.length - 1] as number;
}

/** The instant some open time on or back; `null` when the schedule never opens that long. */
function moveOpenTime(schedule: Schedule, from: number, ms: number): number | null {
  const open = openTimeAt(schedule, from);
  const end = ms > 0 ? earliestAtOpenTime(schedule, open + ms) : latestAtOpenTime(schedule, open + ms);
  return isAnswered(end) ? end : null;
}
