import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const ES = [
  {
    id: "ES/ley-10-2025#1",
    name: "Ley 10/2025, servicios de atención a la clientela",
    jurisdiction: "ES",
    scope:
      "Basic services of any size; other traders over 250 staff, 50 million EUR turnover or 43 million EUR balance, at group level. Companies may adapt until 28 December 2026. The shorter term for billing is not included.",
    validFrom: "2025-12-28",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        source: law("ES Ley 10/2025", "12, 13, 17 (BOE-A-2025-26698)"),
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
