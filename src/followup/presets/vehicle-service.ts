import type { FollowUpPolicyInput } from "../policy.js";
import { SERVICE_CALL, UNSOURCED } from "./sources.js";

/** Workshops: the call after a repair, and the next service. */
export const VEHICLE_SERVICE_FOLLOW_UP = {
  id: "vehicle-service#1",
  name: "Workshops",
  touchpoints: [
    {
      id: "service-call",
      kind: "satisfaction-survey",
      timing: [
        { anchor: "repair-returned", earliest: "P3D", latest: "P10D", expires: "P15D" },
        { anchor: "visit", earliest: "P3D", latest: "P10D", expires: "P15D" },
      ],
      channels: ["phone", "email"],
      priority: 40,
      reminders: { every: "P2D", times: 2 },
      source: SERVICE_CALL,
    },
    {
      id: "next-service",
      kind: "maintenance-reminder",
      timing: [
        { anchor: "maintenance-due", earliest: "-P30D", ideal: "-P21D", latest: "-P7D", expires: "P30D" },
        { anchor: "visit", earliest: "P11M", latest: "P12M", expires: "P13M" },
      ],
      channels: ["email", "sms", "phone"],
      priority: 30,
      reminders: { every: "P14D", times: 1 },
      source: UNSOURCED,
    },
  ],
  frequency: [
    { count: 1, per: "P2D", purposes: ["survey", "suggestion", "marketing"] },
    { count: 3, per: "P30D" },
  ],
} as const satisfies FollowUpPolicyInput;
