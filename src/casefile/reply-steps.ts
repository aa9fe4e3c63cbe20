import type { DutyStage } from "../complaint/reply-duties.js";
import type { Obligation } from "../complaint/reply-obligations.js";
import type { ResponseAssessment, TargetAssessment } from "../response/assessment.js";
import type { BuiltInMetric } from "../response/metric.js";
import type { NextStep } from "./case-review.js";
import type { Found } from "./found.js";
import type { ServiceDesk } from "./service-desk.js";

/** What a desk does to stop the clock of a metric. */
const STEP_OF = {
  acknowledgement: "casefile/acknowledge",
  pickup: "casefile/assign",
  "first-response": "casefile/reply-first",
  "next-response": "casefile/reply-next",
  "periodic-update": "casefile/update-customer",
  resolution: "casefile/resolve",
} as const satisfies Partial<Record<BuiltInMetric, NextStep["code"]>>;

/** Stages at which a desk does something; the others are windows of time and dates of records. */
export const DONE_BY_DESK: ReadonlySet<DutyStage> = /* @__PURE__ */ new Set<DutyStage>([
  "acknowledgement",
  "history",
  "forwarding",
  "summary-resolution",
  "holding-reply",
  "final-reply",
  "authority-notice",
  "performance",
]);

/** What the clocks of the policy and the duties of the law ask for. A paused clock asks for nothing, and a way out that was missed is no duty. */
export function replySteps({ roles }: ServiceDesk, { response, obligations }: Found, now: number): readonly NextStep[] {
  const clocks = openClocks(response).map((target): NextStep => {
    const { metric, cycle, breached, dueAt } = target;
    const code = Object.hasOwn(STEP_OF, metric) ? STEP_OF[metric as keyof typeof STEP_OF] : "casefile/meet-target";
    const reasons = (response?.reasons ?? []).filter(
      ({ params }) => "cycle" in params && params.metric === metric && params.cycle === cycle,
    );
    return { code, params: { metric, cycle, overdue: breached }, by: dueAt, who: roles.agent, reasons };
  });
  const duties = owed(obligations, now).map(
    ({ dutiesId, stage, dueAt, reasons, overdue }): NextStep => ({
      code: "casefile/fulfil-duty",
      params: { dutiesId, stage, overdue },
      by: dueAt,
      who: roles.agent,
      reasons,
    }),
  );
  return [...clocks, ...duties];
}

/** The clocks that run. */
export function openClocks(response: ResponseAssessment | null): readonly TargetAssessment[] {
  return (response?.targets ?? []).filter(({ state, dueAt }) => state === "running" && dueAt !== null);
}

function owed(obligations: readonly Obligation[], now: number) {
  return obligations
    .filter(({ stage, state, dueAt }) => state === "running" && dueAt !== null && DONE_BY_DESK.has(stage))
    .map((one) => ({ ...one, overdue: isOverdue(one, now) }))
    .filter(({ optional, overdue }) => !(optional && overdue));
}

/** Whether a duty that is not done is late by `now`. */
export function isOverdue(obligation: Obligation, now: number): boolean {
  return now >= lateFrom(obligation);
}

/** The first instant at which a duty is late: the end of its last day, or the millisecond after its last hour. */
export function lateFrom({ dueAt, reasons }: Obligation): number {
  if (dueAt === null) return Number.POSITIVE_INFINITY;
  const byTheHour = reasons.some(({ code, params }) => code === "complaint/duty-runs" && params.unit === "hours");
  return dueAt.getTime() + (byTheHour ? 1 : 0);
}
