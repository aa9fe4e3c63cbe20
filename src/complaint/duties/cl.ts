import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("CL Ley 19.496", "56");

export const CL = [
  {
    id: "CL/sello-sernac#1",
    name: "Contracts with the SERNAC seal",
    jurisdiction: "CL",
    scope: "Financial contracts with the sello SERNAC. `performance` is what the reply promised, and runs from telling it to the consumer.",
    // Ley 20.555 of 5 December 2011; its rules on the seal apply three months after the rest of it.
    validFrom: "2012-06-05",
    duties: [
      { stage: "final-reply", within: { amount: 10, unit: "business-days" }, source },
      { stage: "performance", within: { amount: 5, unit: "business-days" }, from: "replied", source },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
