// When may and should we contact this customer?
import { orThrow } from "aftersales";
import { defineFollowUpPolicy, planFollowUps } from "aftersales/followup";

const timing = [{ anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D" }];
export const policy = orThrow(
  defineFollowUpPolicy({ id: "desk", touchpoints: [{ id: "call", kind: "satisfaction-survey", channels: ["phone"], timing }] }),
);
export const customer = { customerId: "c1", timeZone: "Europe/Lisbon", jurisdiction: "PT", consents: [], history: [] };
export const anchors = [{ kind: "delivery", at: new Date("2026-03-02T10:00:00Z") }];
export const plan = orThrow(planFollowUps(policy, { ...customer, anchors }, new Date("2026-03-05T10:00:00Z")));
console.log(plan.touchpoints[0]?.state, plan.touchpoints[0]?.window?.best.toISOString()); // planned 2026-03-12T10:00:00.000Z
