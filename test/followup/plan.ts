import { type FollowUpPlan, type PlannedTouchpoint, planFollowUps } from "../../src/followup/plan-follow-ups.js";
import type { FollowUpPolicy, FollowUpPolicyInput, Touchpoint } from "../../src/followup/policy.js";
import { defineFollowUpPolicy } from "../../src/followup/policy.schema.js";
import type { FollowUpSubject } from "../../src/followup/subject.js";

/** A satisfaction survey by mail 7 to 14 days after the delivery, best after 10, until 30. */
export const SURVEY = {
  id: "survey",
  kind: "satisfaction-survey",
  channels: ["email"],
  timing: [{ anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D", expires: "P30D" }],
} as const satisfies Touchpoint;

/** A customer in Lisbon whose unit was delivered on Monday, 2 March 2026, at noon. */
export const ANA = {
  customerId: "ana",
  timeZone: "Europe/Lisbon",
  anchors: [{ kind: "delivery", at: new Date("2026-03-02T12:00:00Z") }],
  consents: [],
  history: [],
} as const satisfies FollowUpSubject;

export function policyOf(touchpoints: readonly Touchpoint[], more: Partial<FollowUpPolicyInput> = {}): FollowUpPolicy {
  return defineFollowUpPolicy({ id: "desk", touchpoints, ...more })._unsafeUnwrap();
}

export function planOf(policy: FollowUpPolicy, subject: FollowUpSubject, now: string): FollowUpPlan {
  return planFollowUps(policy, subject, new Date(now))._unsafeUnwrap();
}

/** The first touchpoint of a plan in short: state, channel, times and the codes of its reasons. */
export function shortOf(touchpoint: PlannedTouchpoint | undefined) {
  const text = (at: Date | undefined) => at?.toISOString().replace(/:00\.000Z$/, "Z");
  return {
    state: touchpoint?.due ? "due" : touchpoint?.state,
    channel: touchpoint?.channel,
    window: touchpoint?.window && [touchpoint.window.earliest, touchpoint.window.best, touchpoint.window.latest].map(text),
    reasons: touchpoint?.reasons.map(({ code }) => code.replace("followup/", "")) ?? [],
  };
}

/** The plan of one touchpoint for Ana. */
export function planned(touchpoint: Touchpoint, change: Partial<FollowUpSubject>, now: string, more: Partial<FollowUpPolicyInput> = {}) {
  const plan = planOf(policyOf([touchpoint], more), { ...ANA, ...change }, now);
  return { ...shortOf(plan.touchpoints[0]), nextChangeAt: plan.nextChangeAt?.toISOString().replace(/:00\.000Z$/, "Z") ?? null };
}
