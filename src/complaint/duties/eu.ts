import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const EU = [
  {
    id: "EU/psd2#1",
    name: "Payment services directive",
    jurisdiction: "EU",
    scope:
      "Payment service providers, as their country carries the directive out. A business day is one on which the provider is open. `extended` is the holding reply, only for reasons beyond the provider's control.",
    // Article 115(2).
    validFrom: "2018-01-13",
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
