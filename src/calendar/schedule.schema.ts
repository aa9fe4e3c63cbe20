import * as z from "zod";
import { readDocument, refuseDeep } from "../kernel/boundary.js";
import { calendarDateSchema, crossCheck, documentFields, identifier, ruledText } from "../kernel/fields.schema.js";
import { type InvalidInput, type Issue, invalidInput } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { intersectSchedules, uniteSchedules } from "./combine.js";
import { readHours } from "./hours.js";
import { compileSchedule, type Schedule } from "./schedule.js";
import { isTimeZone } from "./time-zone.js";

/** An IANA time zone that the runtime knows. */
export const timeZoneSchema = ruledText<string>((text) =>
  isTimeZone(text) ? null : ["unknown-time-zone", { timeZone: text.slice(0, 60) }],
);

const hoursSchema = z.array(
  ruledText<string>((text) => (readHours(text) ? null : ["malformed", { form: "opening hours", example: "09:00-17:00" }]), {
    pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",
  }),
);
const hoursByDateSchema = z.record(calendarDateSchema, hoursSchema);

/** One entry of a list of holidays. */
export const holidaySchema = z.union([calendarDateSchema, z.strictObject({ date: calendarDateSchema, name: z.string().optional() })]);

/** The document of a schedule; `defineSchedule` reads it. */
export const scheduleSchema = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier.optional(),
    version: identifier.optional(),
    name: z.string().optional(),
    timeZone: timeZoneSchema,
    weekly: z.strictObject({
      mon: hoursSchema.optional(),
      tue: hoursSchema.optional(),
      wed: hoursSchema.optional(),
      thu: hoursSchema.optional(),
      fri: hoursSchema.optional(),
      sat: hoursSchema.optional(),
      sun: hoursSchema.optional(),
    }),
    holidays: z.array(holidaySchema).optional(),
    exceptions: hoursByDateSchema.optional(),
    closures: hoursByDateSchema.optional(),
  }),
  ({ weekly, exceptions = {} }, report) => {
    const openings = [...Object.values(weekly), ...Object.values(exceptions)];
    if (!openings.some((hours) => (hours?.length ?? 0) > 0)) report("never-open", {}, ["weekly"]);
  },
);

/**
 * Validates and compiles a schedule. Holidays, exceptions and closures on dates that never existed in the zone are accepted and have no
 * effect. The document of a combined schedule, as its `toJSON` gives it, is read too.
 *
 * @param input - a `ScheduleInput`, often JSON
 * @returns the schedule, or `invalid-input` with every issue and its path
 * @example
 * const desk = defineSchedule({ timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-13:00", "14:00-18:00"] }, holidays: ["2026-04-03"] });
 * desk.isOk(); //=> true
 */
export function defineSchedule(input: unknown): Result<Schedule, InvalidInput> {
  return refuseDeep(input).andThen(readSchedule);
}

function readSchedule(input: unknown): Result<Schedule, InvalidInput> {
  const combined = combinedParts(input);
  return combined ? defineCombined(combined) : readDocument(scheduleSchema, input).map((document) => compileSchedule(document));
}

interface Combined {
  readonly by: "intersect" | "unite";
  readonly parts: readonly unknown[];
}

function combinedParts(input: unknown): Combined | null {
  if (typeof input !== "object" || input === null || Object.keys(input).length !== 1) return null;
  const [[by, parts]] = Object.entries(input) as [[string, unknown]];
  if ((by !== "intersect" && by !== "unite") || !Array.isArray(parts) || parts.length < 2) return null;
  return { by, parts };
}

function defineCombined({ by, parts }: Combined): Result<Schedule, InvalidInput> {
  const defined = parts.map(readSchedule);
  const issues = defined.flatMap((part, index): readonly Issue[] =>
    part.isErr() ? part.error.issues.map((found) => ({ ...found, path: [by, index, ...found.path] })) : [],
  );
  if (issues.length > 0) return err(invalidInput(issues));
  const schedules = defined.flatMap((part) => (part.isOk() ? [part.value] : []));
  return ok(schedules.reduce((a, b) => (by === "intersect" ? intersectSchedules : uniteSchedules)(a, b)));
}
