import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const PE = [
  {
    id: "PE/libro-de-reclamaciones#1",
    name: "Libro de Reclamaciones",
    jurisdiction: "PE",
    scope:
      "Traders, for reclamos and quejas alike. An offer of settlement made to the consumer suspends the term: not included. A sheet without name, identity, address or e-mail, and detail counts as not filed.",
    // Ley 31435, published on 22 March 2022; before that 30 calendar days that could be extended.
    validFrom: "2022-05-21",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "none" },
        source: law("PE Ley 29571", "24, 152, as amended by Ley 31435; DS 011-2011-PCM as amended by DS 101-2022-PCM"),
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
