import type { FollowUpPolicyInput } from "../policy.js";
import { PERISHABLES, REMINDER_EXPERIMENT, REVIEW_TIMING, TRIAL_RULE, UNSOURCED } from "./sources.js";

/** Goods sold to consumers. Categories: `"hard-goods"`, `"soft-goods"`, `"perishable"`, `"garden"`. */
export const RETAIL_FOLLOW_UP = {
  id: "retail#1",
  name: "Goods sold to consumers",
  touchpoints: [
    {
      id: "recall",
      kind: "recall",
      timing: [{ anchor: "recall", earliest: "P0D", latest: "P2D", expires: "P1Y" }],
      channels: ["phone", "sms", "email", "letter"],
      priority: 100,
      reminders: { every: "P3D", times: 10 },
      source: UNSOURCED,
    },
    {
      id: "usage-help",
      kind: "usage-help",
      timing: [
        { anchor: "installation", earliest: "P1D", ideal: "P2D", latest: "P5D", expires: "P14D" },
        { anchor: "delivery", earliest: "P2D", ideal: "P3D", latest: "P7D", expires: "P14D" },
      ],
      categories: { perishable: { earliest: "P0D", ideal: "P0D", latest: "P1D", expires: "P2D", source: UNSOURCED } },
      channels: ["email", "sms"],
      priority: 50,
      source: UNSOURCED,
    },
    {
      id: "satisfaction",
      kind: "satisfaction-survey",
      timing: [
        { anchor: "installation", earliest: "P7D", ideal: "P10D", latest: "P14D", expires: "P30D" },
        { anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D", expires: "P30D" },
        { anchor: "purchase", earliest: "P10D", ideal: "P14D", latest: "P21D", expires: "P37D" },
      ],
      categories: {
        "hard-goods": { earliest: "P14D", ideal: "P21D", latest: "P28D", expires: "P45D", source: REVIEW_TIMING },
        "soft-goods": { earliest: "P7D", ideal: "P14D", latest: "P21D", expires: "P37D", source: REVIEW_TIMING },
        perishable: { earliest: "P1D", ideal: "P2D", latest: "P4D", expires: "P7D", source: PERISHABLES },
        garden: { season: { from: "03-15", to: "10-15" }, source: UNSOURCED },
      },
      channels: ["email", "sms", "phone"],
      priority: 40,
      reminders: { every: "P7D", times: 1 },
      source: TRIAL_RULE,
    },
    {
      id: "suggestions",
      kind: "suggestion-request",
      timing: [{ anchor: "delivery", earliest: "P60D", ideal: "P75D", latest: "P90D", expires: "P120D" }],
      per: "customer",
      channels: ["email"],
      priority: 10,
      overCap: "drop",
      source: UNSOURCED,
    },
    {
      id: "warranty-expiry",
      kind: "warranty-expiry",
      timing: [{ anchor: "warranty-end", earliest: "-P60D", ideal: "-P45D", latest: "-P30D", expires: "-P1D" }],
      channels: ["email", "letter"],
      priority: 60,
      source: UNSOURCED,
    },
    {
      id: "repurchase",
      kind: "repurchase-reminder",
      timing: [{ anchor: "purchase", rhythm: { purchases: 3 }, earliest: "-P7D", ideal: "-P3D", latest: "P0D", expires: "P14D" }],
      per: "category",
      channels: ["email", "sms"],
      priority: 20,
      overCap: "skip",
      source: UNSOURCED,
    },
    {
      id: "thanks",
      kind: "thanks",
      timing: [{ anchor: "delivery", earliest: "P14D", ideal: "P30D", latest: "P45D", expires: "P60D" }],
      channels: ["email"],
      priority: 5,
      overCap: "drop",
      source: REMINDER_EXPERIMENT,
    },
  ],
  frequency: [
    { count: 1, per: "P30D", purposes: ["survey"] },
    { count: 4, per: "P30D" },
    { count: 1, per: "P1D" },
  ],
} as const satisfies FollowUpPolicyInput;
