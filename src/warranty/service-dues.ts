import type { Length } from "../kernel/duration.js";
import { type Day, LAST_DAY, lengthOf, moved, NO_LENGTH, sumOf } from "./counted.js";
import type { MaintenancePlan } from "./maintenance.js";

/** One service of a plan, its dates as days. */
export interface ServiceDue {
  readonly dueOn: Day | null;
  readonly dueUsage: number | null;
  /** Last day with the tolerance. */
  readonly latestOn: Day | null;
  /** Last reading with the tolerance. */
  readonly latestUsage: number | null;
  readonly doneOn: Day | null;
  /** `null` while not done. */
  readonly inTime: boolean | null;
}

/** A service that was done. */
export interface DatedVisit {
  readonly on: Day;
  readonly usage: number | undefined;
  readonly authorised: boolean;
}

/** A plan that was checked, with its lengths read. */
export interface PlanRule {
  readonly every: Length | null;
  readonly everyUsage: number | null;
  readonly spare: Length;
  readonly spareUsage: number;
  readonly byCompletion: boolean;
}

export function planRule({ every, tolerance, anchor }: MaintenancePlan): PlanRule {
  return {
    every: every.time === undefined ? null : lengthOf(every.time),
    everyUsage: every.usage ?? null,
    spare: tolerance?.time === undefined ? NO_LENGTH : lengthOf(tolerance.time),
    spareUsage: tolerance?.usage ?? 0,
    byCompletion: anchor === "completion",
  };
}

/** What services are counted from, and how far. */
export interface ServiceFacts {
  readonly start: Day;
  readonly usageAtStart: number;
  readonly visits: readonly DatedVisit[];
  readonly until: Day;
  /** With a reading, also the services that the usage has reached. */
  readonly reading: number | null;
}

/** The services of a plan up to a day, and those done. */
export function serviceDues(rule: PlanRule, facts: ServiceFacts): readonly ServiceDue[] {
  const visits = facts.visits.filter(({ on }) => on > facts.start).sort((a, b) => a.on - b.on || (a.usage ?? 0) - (b.usage ?? 0));
  return rule.byCompletion ? byCompletion(rule, facts, visits) : byPlan(rule, facts, visits);
}

/** The `count`-th service from an anchor. */
function dueAfter({ every, everyUsage, spare, spareUsage }: PlanRule, from: Day, usage: number, count: number): ServiceDue {
  const length = every && sumOf(NO_LENGTH, every, count);
  const dueUsage = everyUsage === null ? null : usage + everyUsage * count;
  return {
    dueOn: length && moved(from, length),
    dueUsage,
    latestOn: length && moved(from, sumOf(length, spare)),
    latestUsage: dueUsage === null ? null : dueUsage + spareUsage,
    doneOn: null,
    inTime: null,
  };
}

function done(due: ServiceDue, { on, usage }: DatedVisit): ServiceDue {
  const { latestOn, latestUsage } = due;
  const inTime = (latestOn === null || on <= latestOn) && (latestUsage === null || usage === undefined || usage <= latestUsage);
  return { ...due, doneOn: on, inTime };
}

/** Whether a service without a visit is still of interest: due by the last day, or reached by usage. */
function isListed({ dueOn, dueUsage }: ServiceDue, { until, reading }: ServiceFacts): boolean {
  if (reading !== null && dueUsage !== null && dueUsage <= reading) return true;
  return dueOn !== null && dueOn <= until && dueOn < LAST_DAY;
}

function byPlan(rule: PlanRule, facts: ServiceFacts, visits: readonly DatedVisit[]): readonly ServiceDue[] {
  const { start, usageAtStart } = facts;
  const due = (count: number) => dueAfter(rule, start, usageAtStart, count);
  const doneAs = new Map<number, DatedVisit>();
  let last = 0;
  for (const visit of visits) {
    const count = Math.max(1, nearestByTime(due, visit.on), nearestByUsage(rule, usageAtStart, visit.usage));
    if (!doneAs.has(count)) doneAs.set(count, visit);
    last = Math.max(last, count);
  }
  const dues: ServiceDue[] = [];
  for (let count = 1; ; count++) {
    const next = due(count);
    const visit = doneAs.get(count);
    const isNextByUsage = next.dueOn === null && count === last + 1;
    if (count > last && !isListed(next, facts) && !isNextByUsage) return dues;
    dues.push(visit ? done(next, visit) : next);
  }
}

/** Number of the service whose due day is nearest, the earlier of two equally near; 0 where the start is. */
function nearestByTime(due: (count: number) => ServiceDue, on: Day): number {
  let count = 1;
  let { dueOn } = due(1);
  if (dueOn === null) return 0;
  for (let next = due(2).dueOn; next !== null && next > dueOn && next - on < on - dueOn; next = due(count + 1).dueOn) {
    count++;
    dueOn = next;
  }
  return count;
}

function nearestByUsage({ everyUsage }: PlanRule, start: number, usage: number | undefined): number {
  return everyUsage === null || usage === undefined ? 0 : Math.round((usage - start) / everyUsage);
}

function byCompletion(rule: PlanRule, facts: ServiceFacts, visits: readonly DatedVisit[]): readonly ServiceDue[] {
  const dues: ServiceDue[] = [];
  let [from, usage] = [facts.start, facts.usageAtStart];
  for (const visit of visits) {
    dues.push(done(dueAfter(rule, from, usage, 1), visit));
    // Without a reading the next service counts its usage from the reading before.
    [from, usage] = [visit.on, visit.usage ?? usage];
  }
  for (let first = true; ; first = false) {
    const next = dueAfter(rule, from, usage, 1);
    if (!isListed(next, facts) && !(first && next.dueOn === null)) return dues;
    dues.push(next);
    [from, usage] = [next.dueOn ?? from, next.dueUsage ?? usage];
  }
}
