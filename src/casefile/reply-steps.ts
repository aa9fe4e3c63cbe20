import type { DutyStage } from "../complaint/reply-duties.js";
import type { Obligation } from "../complaint/reply-obligations.js";
import type { TargetAssessment } from "../response/assessment.js";
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
  const steps: NextStep[] = [];
  for (const target of response?.targets ?? []) {
    if (!isOpenClock(target)) continue;
    const { metric, cycle, breached, dueAt } = target;
    const code = Object.hasOwn(STEP_OF, metric) ? STEP_OF[metric as keyof typeof STEP_OF] : "casefile/meet-target";
    const reasons = (response?.reasons ?? []).filter(
      ({ params }) => "cycle" in params && params.metric === metric && params.cycle === cycle,
    );
    steps.push({ code, params: { metric, cycle, overdue: breached }, by: dueAt, who: roles.agent, reasons });
  }
  for (const obligation of obligations) {
    const { dutiesId, stage, state, optional, dueAt, reasons } = obligation;
    if (state !== "running" || dueAt === null || !DONE_BY_DESK.has(stage)) continue;
    const overdue = isOverdue(obligation, now);
    // A way out leads nowhere once the reply has gone out, or its time is over.
    if (optional && (overdue || isReplied(obligations, dutiesId))) continue;
    steps.push({ code: "casefile/fulfil-duty", params: { dutiesId, stage, optional, overdue }, by: dueAt, who: roles.agent, reasons });
  }
  return steps;
}

function isReplied(obligations: readonly Obligation[], dutiesId: string): boolean {
  return obligations.some((one) => one.dutiesId === dutiesId && isSentReply(one));
}

/** Whether a duty is that of the final reply, and the reply has gone out. */
export function isSentReply({ stage, state }: Obligation): boolean {
  return stage === "final-reply" && (state === "done" || state === "late");
}

/** Whether a clock runs. */
export function isOpenClock(target: TargetAssessment): target is TargetAssessment & { readonly dueAt: Date } {
  return target.state === "running" && target.dueAt !== null;
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
