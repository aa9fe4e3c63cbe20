import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const EU = [
  {
    id: "EU/psd2#1",
    name: "Payment services directive",
    jurisdiction: "EU",
    scope: "Payment service providers. `extended` is the holding reply, only for reasons beyond the provider's control.",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "exceptional", to: { amount: 35, unit: "business-days" } },
        source: law("EU Directive 2015/2366", "101"),
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
