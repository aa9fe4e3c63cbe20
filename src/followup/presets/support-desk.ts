import type { FollowUpPolicyInput } from "../policy.js";
import { SOLVED_TICKET, UNSOURCED } from "./sources.js";

/** Service desks: what follows a closed complaint. */
export const SUPPORT_DESK_FOLLOW_UP = {
  id: "support-desk#1",
  name: "Service desks",
  touchpoints: [
    {
      id: "closure-survey",
      kind: "satisfaction-survey",
      timing: [{ anchor: "complaint-closed", earliest: "PT24H", latest: "P3D", expires: "P7D" }],
      channels: ["email", "messenger", "in-app"],
      priority: 40,
      source: SOLVED_TICKET,
    },
    {
      id: "still-solved",
      kind: "service-message",
      timing: [{ anchor: "complaint-closed", earliest: "P14D", latest: "P21D", expires: "P30D" }],
      channels: ["email"],
      priority: 20,
      whileOpen: "hold",
      source: UNSOURCED,
    },
  ],
  frequency: [
    { count: 1, per: "P1D" },
    { count: 1, per: "P7D", purposes: ["survey"] },
  ],
} as const satisfies FollowUpPolicyInput;
