import { type Day, daysLater } from "./counted.js";
import type { LayerQuestion } from "./layer-claim.js";
import type { LayerRun } from "./layer-run.js";
import { type ServiceDue, serviceDues } from "./service-dues.js";
import { readingOn } from "./usage.js";

/** The first service that was done too late or not at all by the day of the claim. */
export function missedService(run: LayerRun, question: LayerQuestion): ServiceDue | null {
  const { on } = question;
  if (on < run.start || run.rule.plans.length === 0) return null;
  return firstMissed(servicesOf(run, question, on), on);
}

/** Days in which services are looked for that, missed, would end a layer: ten years. */
const SERVICES_AHEAD = 3653;

/** The first day before another on which that service is another one, or any is missed at all. */
export function nextMissedOn(run: LayerRun, question: LayerQuestion, before: Day): Day | null {
  const { on } = question;
  if (on < run.start || run.rule.plans.length === 0) return null;
  const services = servicesOf(run, question, Math.min(daysLater(on, SERVICES_AHEAD), before));
  const now = firstMissed(services, on);
  const days = services.flatMap(({ due: { latestOn } }) => (latestOn !== null && latestOn >= on ? [latestOn + 1] : []));
  for (const day of days.sort((a, b) => a - b)) {
    if (day >= before) return null;
    const then = firstMissed(services, day);
    if (then?.latestOn !== now?.latestOn || then?.latestUsage !== now?.latestUsage) return day;
  }
  return null;
}

interface Service {
  readonly due: ServiceDue;
  /** The reading that tells whether usage has reached it. */
  readonly reading: number | null;
}

/** The services of the layer's plans up to a day. */
function servicesOf({ rule, start }: LayerRun, { facts, claim, on }: LayerQuestion, until: Day): readonly Service[] {
  return rule.plans.flatMap(({ plan, metric, atAuthorisedSites }) => {
    const shown = (day: Day) => (metric === null ? null : readingOn(facts.usage, metric, day));
    const reading = (metric === null ? null : claim.usage?.[metric]) ?? shown(on);
    const visits = atAuthorisedSites ? facts.visits.filter(({ authorised }) => authorised) : facts.visits;
    const dues = serviceDues(plan, { start, usageAtStart: shown(start) ?? 0, visits, until, reading });
    return dues.map((due) => ({ due, reading }));
  });
}

function firstMissed(services: readonly Service[], on: Day): ServiceDue | null {
  for (const { due, reading } of services) {
    const { inTime, latestOn, latestUsage } = due;
    const overdue = (latestOn !== null && latestOn < on) || (latestUsage !== null && reading !== null && latestUsage < reading);
    if (inTime === null ? overdue : !inTime) return due;
  }
  return null;
}
