import type { CalendarDate } from "../kernel/calendar-date.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type DayHours, dayHours, WEEKDAYS } from "./day-hours.js";
import { attachTimeline } from "./schedule-timeline.js";

/** Opening hours of a week: one list of hours a weekday, such as `["09:00-13:00", "14:00-18:00"]`. */
export type WeeklyHours = { readonly [weekday in "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"]?: readonly string[] | undefined };

/** A date on which no hours start, with a name for people. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name?: string | undefined;
}

/**
 * The document of a schedule. Hours are half-open, `"09:00-17:00"` being [09:00, 17:00) in `timeZone`. `"24:00"` ends a day. An end at
 * or before its start lies on the next date, and the hours belong to the date on which they start. Overlapping hours are united.
 */
export interface ScheduleInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  /** IANA time zone of all hours and dates of the schedule. */
  readonly timeZone: string;
  readonly weekly: WeeklyHours;
  /** Local dates on which no hours start, not even exceptional ones. */
  readonly holidays?: readonly (CalendarDate | Holiday)[] | undefined;
  /** Hours that replace the weekly ones of a local date; an empty list closes it. */
  readonly exceptions?: Readonly<Record<CalendarDate, readonly string[]>> | undefined;
  /** Hours that are taken away from whatever is open on a local date. */
  readonly closures?: Readonly<Record<CalendarDate, readonly string[]>> | undefined;
}

/** The document of a schedule that is put together from two or more others; the first names the time zone of its dates. */
export type CombinedScheduleInput = { readonly intersect: ScheduleParts } | { readonly unite: ScheduleParts };

/** The documents that a combined schedule is put together from. */
export type ScheduleParts = readonly [Schedule["input"], Schedule["input"], ...Schedule["input"][]];

/** A compiled schedule: immutable, made by `defineSchedule`. */
export interface Schedule {
  readonly id: string | null;
  readonly version: string | null;
  /** IANA time zone in which its local dates are read. */
  readonly timeZone: string;
  /** The normalised document. */
  readonly input: ScheduleInput | CombinedScheduleInput;
  /** The normalised document, for `JSON.stringify`. */
  readonly toJSON: () => ScheduleInput | CombinedScheduleInput;
}

/** Compiles a valid document. */
export function compileSchedule(input: ScheduleInput): Schedule {
  return scheduleOf(input, dayHours(input), input.id, input.version);
}

/** A schedule from its document and its hours. */
export function scheduleOf(input: Schedule["input"], hours: DayHours, id: string | null = null, version: string | null = null): Schedule {
  const document = deepFreeze(input);
  const schedule = { id, version, timeZone: hours.zone.name, input: document, toJSON: () => document };
  return Object.freeze(attachTimeline(schedule, hours));
}

/** Open at every instant, in UTC. */
export const ALWAYS_OPEN: Schedule = /* @__PURE__ */ compileSchedule({
  timeZone: "UTC",
  weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, ["00:00-24:00"]])),
});
