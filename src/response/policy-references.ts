import type { Holiday, ScheduleInput } from "../calendar/schedule.js";
import type { CalendarDate } from "../kernel/calendar-date.js";
import { type Issue, issue } from "../kernel/issue.js";
import type { PolicySchedule } from "./policy.js";

/** What the references of a policy name. A combined schedule (`uniteSchedules`, `intersectSchedules`) is refused. */
export interface PolicyContext {
  readonly schedules?: Readonly<Record<string, ScheduleInput | PolicySchedule>> | undefined;
  readonly holidays?: Readonly<Record<string, readonly (CalendarDate | Holiday)[]>> | undefined;
}

/** A schedule with its references replaced by what they name, and the references that name nothing. */
export interface ResolvedSchedule {
  readonly input: unknown;
  readonly issues: readonly Issue[];
}

type Path = readonly (string | number)[];

/** Replaces the references of a schedule. Whatever else is wrong with it is left to `defineSchedule`. */
export function resolveSchedule(choice: unknown, context: PolicyContext, path: Path): ResolvedSchedule {
  const reference = referenceOf(choice);
  if (reference === null) return resolveHolidays(choice, context, path);
  const named = lookUp(context.schedules, reference);
  if (isCombined(named)) return { input: EMPTY, issues: [issue(path, "breaks-rule", { rule: COMBINED })] };
  if (named !== undefined) return resolveHolidays(named, context, path);
  return { input: EMPTY, issues: [unknownReference(reference, context.schedules, path)] };
}

const COMBINED = "must not name a combined schedule: a policy keeps the hours themselves, as one schedule";

function isCombined(schedule: unknown): boolean {
  return typeof schedule === "object" && schedule !== null && ("unite" in schedule || "intersect" in schedule);
}

/** Stands in for a schedule that is not known, so that no further issue is reported of it. */
const EMPTY: ScheduleInput = { timeZone: "UTC", weekly: { mon: ["00:00-24:00"] } };

function resolveHolidays(schedule: unknown, context: PolicyContext, path: Path): ResolvedSchedule {
  if (typeof schedule !== "object" || schedule === null || !("holidays" in schedule)) return { input: schedule, issues: [] };
  const given: unknown = schedule.holidays;
  const issues: Issue[] = [];
  const listOf = (entry: unknown, at: Path): readonly unknown[] => {
    const reference = referenceOf(entry);
    if (reference === null) return [entry];
    const named = lookUp(context.holidays, reference);
    if (named === undefined) issues.push(unknownReference(reference, context.holidays, at));
    return named ?? [];
  };
  const at = [...path, "holidays"];
  const holidays = Array.isArray(given) ? given.flatMap((entry: unknown, i) => listOf(entry, [...at, i])) : listOf(given, at);
  const isList = Array.isArray(given) || referenceOf(given) !== null;
  return { input: { ...schedule, holidays: isList ? holidays : given }, issues };
}

/** The name that a reference gives; `null` when the value is none. */
export function referenceOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("ref" in value) || Object.keys(value).length !== 1) return null;
  return typeof value.ref === "string" ? value.ref : null;
}

function lookUp<T>(names: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return names && Object.hasOwn(names, name) ? names[name] : undefined;
}

function unknownReference(reference: string, names: Readonly<Record<string, unknown>> | undefined, path: Path): Issue {
  return issue([...path, "ref"], "unknown-reference", { reference, known: Object.keys(names ?? {}) });
}
