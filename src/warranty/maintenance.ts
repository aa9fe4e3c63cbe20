import { type CalendarDate, daysBetween } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkDates, checkOrder } from "./check-facts.js";
import type { MaintenanceError } from "./codes.js";
import { isPeriod, LAST_DATE, lengthOf, moved, NO_LENGTH, sumOf } from "./counted.js";
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
  return wrong ? err(wrong) : ok(maintenanceDues(plan, facts, null));
}

/** The services of a plan that was checked; with a reading, also those that the usage has reached. */
export function maintenanceDues(plan: MaintenancePlan, facts: MaintenanceFacts, reading: number | null): readonly MaintenanceDue[] {
  const visits = [...(facts.visits ?? [])]
    .filter(({ on }) => on > facts.start)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.usage ?? 0) - (b.usage ?? 0)));
  return plan.anchor === "completion" ? byCompletion(plan, facts, visits, reading) : byPlan(plan, facts, visits, reading);
}

/** The `count`-th service from an anchor. */
function dueAfter(plan: MaintenancePlan, from: CalendarDate, usage: number, count: number): MaintenanceDue {
  const { every, tolerance = {} } = plan;
  const length = every.time === undefined ? null : sumOf(NO_LENGTH, lengthOf(every.time), count);
  const spare = tolerance.time === undefined ? NO_LENGTH : lengthOf(tolerance.time);
  const dueUsage = every.usage === undefined ? null : usage + every.usage * count;
  return {
    dueOn: length && moved(from, length),
    dueUsage,
    latestOn: length && moved(from, sumOf(length, spare)),
    latestUsage: dueUsage === null ? null : dueUsage + (tolerance.usage ?? 0),
    inTime: null,
  };
}

function done(due: MaintenanceDue, visit: MaintenanceVisit): MaintenanceDue {
  const inTime =
    (due.latestOn === null || visit.on <= due.latestOn) &&
    (due.latestUsage === null || visit.usage === undefined || visit.usage <= due.latestUsage);
  return { ...due, doneOn: visit.on, inTime };
}

/** Whether a service without a visit is still of interest: due by the last day, or reached by usage. */
function isListed(due: MaintenanceDue, until: CalendarDate, reading: number | null): boolean {
  if (reading !== null && due.dueUsage !== null && due.dueUsage <= reading) return true;
  return due.dueOn !== null && due.dueOn <= until && due.dueOn < LAST_DATE;
}

function byPlan(
  plan: MaintenancePlan,
  facts: MaintenanceFacts,
  visits: readonly MaintenanceVisit[],
  reading: number | null,
): readonly MaintenanceDue[] {
  const usageAtStart = facts.usageAtStart ?? 0;
  const due = (count: number) => dueAfter(plan, facts.start, usageAtStart, count);
  const doneAs = new Map<number, MaintenanceVisit>();
  let last = 0;
  for (const visit of visits) {
    const count = Math.max(1, nearestByTime(due, visit.on), nearestByUsage(plan, usageAtStart, visit.usage));
    if (!doneAs.has(count)) doneAs.set(count, visit);
    last = Math.max(last, count);
  }
  const dues: MaintenanceDue[] = [];
  for (let count = 1; ; count++) {
    const next = due(count);
    const visit = doneAs.get(count);
    const isNextByUsage = next.dueOn === null && count === last + 1;
    if (count > last && !isListed(next, facts.until, reading) && !isNextByUsage) return dues;
    dues.push(visit ? done(next, visit) : next);
  }
}

/** Number of the service whose due day is nearest, the earlier of two equally near; 0 where the start is. */
function nearestByTime(due: (count: number) => MaintenanceDue, on: CalendarDate): number {
  let count = 1;
  let dueOn = due(1).dueOn;
  if (dueOn === null) return 0;
  for (
    let next = due(2).dueOn;
    next !== null && next > dueOn && daysBetween(on, next) < daysBetween(dueOn, on);
    next = due(count + 1).dueOn
  ) {
    count++;
    dueOn = next;
  }
  return count;
}

function nearestByUsage({ every }: MaintenancePlan, start: number, usage: number | undefined): number {
  return every.usage === undefined || usage === undefined ? 0 : Math.round((usage - start) / every.usage);
}

function byCompletion(
  plan: MaintenancePlan,
  facts: MaintenanceFacts,
  visits: readonly MaintenanceVisit[],
  reading: number | null,
): readonly MaintenanceDue[] {
  const dues: MaintenanceDue[] = [];
  let [from, usage] = [facts.start, facts.usageAtStart ?? 0];
  for (const visit of visits) {
    dues.push(done(dueAfter(plan, from, usage, 1), visit));
    // Without a reading the next service counts its usage from the reading before.
    [from, usage] = [visit.on, visit.usage ?? usage];
  }
  for (let first = true; ; first = false) {
    const next = dueAfter(plan, from, usage, 1);
    if (!isListed(next, facts.until, reading) && !(first && next.dueOn === null)) return dues;
    dues.push(next);
    [from, usage] = [next.dueOn ?? from, next.dueUsage ?? usage];
  }
}

function checkPlan({ every, tolerance }: MaintenancePlan): MaintenanceError | null {
  for (const [field, text] of [
    ["every.time", every.time],
    ["tolerance.time", tolerance?.time],
  ] as const)
    if (text !== undefined && !isPeriod(text)) return { code: "warranty/malformed-period", field, text: String(text) };
  if (tolerance?.usage !== undefined && !(tolerance.usage >= 0)) return outOfRange("tolerance.usage", tolerance.usage);
  const never = every.time !== undefined && Object.values(lengthOf(every.time)).every((amount) => amount === 0);
  const usable = every.usage === undefined ? every.time !== undefined : every.usage > 0 && Number.isFinite(every.usage);
  return never || !usable ? { code: "warranty/no-interval" } : null;
}

function checkMaintenanceFacts(plan: MaintenancePlan, facts: MaintenanceFacts): MaintenanceError | null {
  const { start, until, usageAtStart, visits = [] } = facts;
  const wrongDate = checkDates([["start", start], ["until", until], ...visits.map(({ on }, index) => [`visits.${index}.on`, on] as const)]);
  if (wrongDate) return wrongDate;
  const readings = [usageAtStart, ...visits.map(({ usage }) => usage)];
  const wrong = readings.find((usage) => usage !== undefined && !(usage >= 0 && Number.isFinite(usage)));
  if (wrong !== undefined) return outOfRange("usage", wrong);
  const metric = plan.metric ?? "usage";
  const read = [{ on: start, usage: usageAtStart }, ...visits.filter(({ on }) => on >= start)].flatMap(({ on, usage }) =>
    usage === undefined ? [] : [{ on, metric, value: usage }],
  );
  return checkOrder(["start", start], ["until", until]) ?? runsBackwards(read);
}

function outOfRange(field: string, value: number): MaintenanceError {
  return { code: "warranty/out-of-range", field, value: Number.isFinite(value) ? value : null, minimum: 0, maximum: null };
}
