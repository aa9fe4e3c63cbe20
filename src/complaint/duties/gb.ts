import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const disp = (article: string) => law("UK FCA DISP", article);

export const GB = [
  {
    id: "GB/fca-disp#1",
    name: "FCA complaint handling",
    jurisdiction: "GB",
    scope: "Firms under the FCA handbook, complaints other than those on payment services and electronic money.",
    duties: [
      {
        stage: "summary-resolution",
        within: { amount: 3, unit: "business-days" },
        lifts: ["final-reply", "external-window-opens"],
        source: disp("1.5.1R, 1.5.2AR, 1.5.4R"),
      },
      {
        stage: "final-reply",
        within: { amount: 8, unit: "weeks" },
        extension: { kind: "none" },
        lifts: ["external-window-opens"],
        source: disp("1.6.2R"),
      },
      { stage: "external-window-opens", within: { amount: 8, unit: "weeks" }, source: disp("1.6.2R") },
      { stage: "external-window-closes", within: { amount: 6, unit: "months" }, from: "replied", source: disp("1.6.2R") },
    ],
  },
  {
    id: "GB/fca-disp-payments#1",
    name: "FCA complaint handling, payment services and electronic money",
    jurisdiction: "GB",
    scope:
      "Complaints about payment services or electronic money. `extended` is the holding reply, only for reasons beyond the firm's control.",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "exceptional", to: { amount: 35, unit: "business-days" } },
        source: disp("1.6.2AR"),
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
