import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const PE = [
  {
    id: "PE/libro-de-reclamaciones#1",
    name: "Libro de Reclamaciones",
    jurisdiction: "PE",
    scope: "Traders, for reclamos and quejas alike.",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "none" },
        source: law("PE Ley 29571", "24, 150; Ley 31435; DS 011-2011-PCM as amended by DS 101-2022-PCM"),
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
