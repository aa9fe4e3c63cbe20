import type { CalendarDate } from "../kernel/calendar-date.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import { DAY_MS, dayOfLocal, END_DAY, FIRST_DAY } from "./day.js";
import { type DayHours, dayHours } from "./day-hours.js";
import { grow, type Timeline } from "./timeline.js";

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

/** The document of a schedule that is put together from two others; the first names the time zone of its dates. */
export type CombinedScheduleInput =
  | { readonly intersect: readonly [ScheduleInput | CombinedScheduleInput, ScheduleInput | CombinedScheduleInput] }
  | { readonly unite: readonly [ScheduleInput | CombinedScheduleInput, ScheduleInput | CombinedScheduleInput] };

/** A compiled schedule: immutable, made by `defineSchedule`. */
export interface Schedule {
  readonly id: string | null;
  readonly version: string | null;
  /** IANA time zone in which its local dates are read. */
  readonly timeZone: string;
  /** The normalised document. */
  readonly input: ScheduleInput | CombinedScheduleInput;
  readonly toJSON: () => ScheduleInput | CombinedScheduleInput;
}

/** What a schedule compiles to; its timeline grows with the questions asked. */
export interface Engine {
  readonly hours: DayHours;
  line: Timeline | null;
}

/** Registered, so that a schedule of the ESM build is understood by the CJS build. */
const ENGINE = Symbol.for("aftersales/schedule");

/** Compiles a valid document. */
export function compileSchedule(input: ScheduleInput): Schedule {
  return scheduleOf(input, dayHours(input), input.id ?? null, input.version ?? null);
}

/** A schedule from its document and its hours. */
export function scheduleOf(input: Schedule["input"], hours: DayHours, id: string | null, version: string | null): Schedule {
  const document = deepFreeze(input);
  const schedule = { id, version, timeZone: hours.zone.name, input: document, toJSON: () => document };
  Object.defineProperty(schedule, ENGINE, { value: { hours, line: null } satisfies Engine });
  return Object.freeze(schedule);
}

/** The engine of a schedule. */
export function engineOf(schedule: Schedule): Engine {
  const engine = (schedule as { readonly [ENGINE]?: Engine })[ENGINE];
  if (engine) return engine;
  throw new RangeError("schedule must come from defineSchedule, intersectSchedules or uniteSchedules");
}

/** The timeline of a schedule over an instant; throws `RangeError` outside the years that are answered. */
export function lineAt(engine: Engine, at: number, argument: string): Timeline {
  const { line } = engine;
  if (line && at >= line.from && at < line.to) return line;
  const day = dayOfLocal(engine.hours.zone.toLocal(inRange(at, argument)));
  return lineOver(engine, day, day);
}

/** The timeline over the local dates [fromDay, toDay], as far as 1969 to 2201 reach. */
export function lineOver(engine: Engine, fromDay: number, toDay: number): Timeline {
  const [from, to] = [Math.max(fromDay, FIRST_DAY), Math.min(toDay, END_DAY - 1)];
  if (!engine.line || from < engine.line.fromDay || to >= engine.line.toDay) engine.line = grow(engine.hours, engine.line, from, to);
  return engine.line;
}

function inRange(at: number, argument: string): number {
  if (at >= (FIRST_DAY + 2) * DAY_MS && at < (END_DAY - 2) * DAY_MS) return at;
  throw new RangeError(`${argument} must lie in the years 1970 to 2200, got ${new Date(at).toISOString()}`);
}

const ALL_DAY = ["00:00-24:00"] as const;

/** Open at every instant, in UTC. */
export const ALWAYS_OPEN: Schedule = /* @__PURE__ */ compileSchedule({
  timeZone: "UTC",
  weekly: { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY, sun: ALL_DAY },
});
