import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("CL Ley 19.496", "56");

export const CL = [
  {
    id: "CL/sello-sernac#1",
    name: "Contracts with the SERNAC seal",
    jurisdiction: "CL",
    scope: "Financial contracts with the sello SERNAC.",
    duties: [
      { stage: "final-reply", within: { amount: 10, unit: "business-days" }, source },
      { stage: "performance", within: { amount: 5, unit: "business-days" }, from: "replied", source },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
