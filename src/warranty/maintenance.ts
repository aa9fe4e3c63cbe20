import { type CalendarDate, dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkDate, checkDatesOf, checkOrder, checkPeriod } from "./check-facts.js";
import type { MaintenanceError } from "./codes.js";
import { type Day, lengthOf } from "./counted.js";
import { dayOf } from "./dated-facts.js";
import { type DatedVisit, planRule, type ServiceDue, serviceDues } from "./service-dues.js";
import { runsBackwards } from "./usage.js";

/** How often a good wants service. With time and usage, whichever comes first. */
export interface MaintenancePlan {
  readonly every: { readonly time?: IsoDuration | undefined; readonly usage?: number | undefined };
  /** What usage is counted in: `"km"`, `"hours"`. */
  readonly metric?: string | undefined;
  /** How much later still counts as in time; added to the interval in one step from the same anchor. */
  readonly tolerance?: { readonly time?: IsoDuration | undefined; readonly usage?: number | undefined } | undefined;
  /** Default `"plan"`: always counted from the start. `"completion"`: from the last service done. */
  readonly anchor?: "plan" | "completion" | undefined;
}

/** A service that was done. */
export interface MaintenanceVisit {
  readonly on: CalendarDate;
  readonly usage?: number | undefined;
  readonly authorised?: boolean | undefined;
  /** What was done; see `SERVICE_TYPES`. */
  readonly service?: string | undefined;
}

/** One service of a plan. */
export interface MaintenanceDue {
  readonly dueOn: CalendarDate | null;
  readonly dueUsage: number | null;
  /** Last day with the tolerance. */
  readonly latestOn: CalendarDate | null;
  /** Last reading with the tolerance. */
  readonly latestUsage: number | null;
  readonly doneOn?: CalendarDate | undefined;
  /** `null` while not done. */
  readonly inTime: boolean | null;
}

/** When the good was taken into use, what was done since, and how far to plan. */
export interface MaintenanceFacts {
  readonly start: CalendarDate;
  /** Default 0. */
  readonly usageAtStart?: number | undefined;
  readonly visits?: readonly MaintenanceVisit[] | undefined;
  readonly until: CalendarDate;
}

/**
 * The services of a plan that fall due by a day, and those done. A plan by usage alone lists the services done and the next one.
 *
 * Under `"plan"` a visit counts for the service whose due day or reading is nearest to it; a second visit for the same service counts
 * for none, and visits nearer to the start than to the first service count for the first. Under `"completion"` each visit after the
 * start is the service due, and those not done are taken to follow one another on their due days.
 *
 * It does not check that a visit did the work that was due.
 *
 * @param plan - interval, tolerance and anchor
 * @param facts - first day and reading, visits in any order, and the last day that is of interest
 * @returns the services in order; `warranty/no-such-date`, `warranty/malformed-period`, `warranty/dates-out-of-order` (`until` before
 * `start`), `warranty/usage-runs-backwards`, `warranty/out-of-range`, `warranty/no-interval`
 * @example
 * import { orThrow } from "aftersales";
 * import { planMaintenance } from "aftersales/warranty";
 * const plan = { every: { time: "P12M", usage: 15000 }, metric: "km", tolerance: { time: "P1M", usage: 1000 } } as const;
 * const visits = [{ on: "2026-02-28", usage: 30900 }] as const;
 * const [first] = orThrow(planMaintenance(plan, { start: "2025-01-31", usageAtStart: 15200, visits, until: "2026-12-31" }));
 * first; //=> { dueOn: "2026-01-31", dueUsage: 30200, latestOn: "2026-02-28", latestUsage: 31200, doneOn: "2026-02-28", inTime: true }
 */
export function planMaintenance(plan: MaintenancePlan, facts: MaintenanceFacts): Result<readonly MaintenanceDue[], MaintenanceError> {
  const wrong = checkPlan(plan) ?? checkMaintenanceFacts(plan, facts);
  if (wrong) return err(wrong);
  const [start, until] = [dayNumber(facts.start), dayNumber(facts.until)];
  const visits = (facts.visits ?? []).map(readVisit);
  const dues = serviceDues(planRule(plan), { start, usageAtStart: facts.usageAtStart ?? 0, visits, until, reading: null });
  return ok(dues.map(written));
}

export function readVisit({ on, usage, authorised }: MaintenanceVisit): DatedVisit {
  return { on: dayOf(on), usage, authorised: authorised === true };
}

function written({ dueOn, dueUsage, latestOn, latestUsage, doneOn, inTime }: ServiceDue): MaintenanceDue {
  const date = (day: Day | null) => (day === null ? null : dateOfDay(day));
  const due = { dueOn: date(dueOn), dueUsage, latestOn: date(latestOn), latestUsage, inTime };
  return doneOn === null ? due : { ...due, doneOn: dateOfDay(doneOn) };
}

function checkPlan({ every, tolerance }: MaintenancePlan): MaintenanceError | null {
  const malformed = checkPeriod("every.time", every.time) ?? checkPeriod("tolerance.time", tolerance?.time);
  if (malformed) return malformed;
  if (tolerance?.usage !== undefined && !(tolerance.usage >= 0)) return outOfRange("tolerance.usage", tolerance.usage);
  const never = every.time !== undefined && Object.values(lengthOf(every.time)).every((amount) => amount === 0);
  const usable = every.usage === undefined ? every.time !== undefined : every.usage > 0 && Number.isFinite(every.usage);
  return never || !usable ? { code: "warranty/no-interval" } : null;
}

function checkMaintenanceFacts(plan: MaintenancePlan, facts: MaintenanceFacts): MaintenanceError | null {
  const { start, until, usageAtStart, visits = [] } = facts;
  const wrongDate = checkDate("start", start) ?? checkDate("until", until) ?? checkDatesOf("visits", visits, ({ on }) => on);
  if (wrongDate) return wrongDate;
  const readings = [usageAtStart, ...visits.map(({ usage }) => usage)];
  const wrong = readings.find((usage) => usage !== undefined && !(usage >= 0 && Number.isFinite(usage)));
  if (wrong !== undefined) return outOfRange("usage", wrong);
  const metric = plan.metric ?? "usage";
  const read = [{ on: start, usage: usageAtStart }, ...visits.filter(({ on }) => on >= start)].flatMap(({ on, usage }) =>
    usage === undefined ? [] : [{ on, metric, value: usage }],
  );
  return checkOrder("start", start, "until", until) ?? runsBackwards(read);
}

function outOfRange(field: string, value: number): MaintenanceError {
  return { code: "warranty/out-of-range", field, value: Number.isFinite(value) ? value : null, minimum: 0, maximum: null };
}
