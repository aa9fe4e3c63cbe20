import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const disp = (article: string) => law("UK FCA DISP", article);
const summaryResolution = {
  stage: "summary-resolution",
  within: { amount: 3, unit: "business-days" },
  until: "end-of-business-day",
  optional: true,
  lifts: ["final-reply"],
  source: disp("1.5.1R, 1.5.2AR, 1.5.4R"),
} as const;
const windowCloses = {
  stage: "external-window-closes",
  within: { amount: 6, unit: "months" },
  from: { firstOf: ["replied", "resolvedInSummary"] },
  source: disp("2.8.2R(1)"),
} as const;

/** Either opens the ombudsman at once: DISP 2.8.1R(1). */
const endedBy = ["replied", "resolvedInSummary"] as const;

export const GB = [
  {
    id: "GB/fca-disp#1",
    name: "FCA complaint handling",
    jurisdiction: "GB",
    scope:
      "Firms under the FCA handbook, complaints other than those on payment services and electronic money. `summary-resolution` is a way out, no duty: missing it is no breach. The window is that of the Financial Ombudsman Service.",
    // The summary resolution communication began on this day.
    validFrom: "2016-06-30",
    duties: [
      summaryResolution,
      {
        stage: "final-reply",
        within: { amount: 8, unit: "weeks" },
        extension: { kind: "none" },
        source: disp("1.6.2R"),
      },
      { stage: "external-window-opens", within: { amount: 8, unit: "weeks" }, endedBy, source: disp("2.8.1R(1), (2)") },
      windowCloses,
    ],
  },
  {
    id: "GB/fca-disp-payments#1",
    name: "FCA complaint handling, payment services and electronic money",
    jurisdiction: "GB",
    scope:
      "Complaints about payment services or electronic money. `extended` is the holding reply, only for reasons beyond the firm's control; it moves `external-window-opens` too where it is given for that stage. `summary-resolution` is a way out, no duty.",
    validFrom: "2018-01-13",
    duties: [
      summaryResolution,
      {
        stage: "final-reply",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "exceptional", to: { amount: 35, unit: "business-days" } },
        source: disp("1.6.2AR"),
      },
      {
        stage: "external-window-opens",
        within: { amount: 15, unit: "business-days" },
        extension: { kind: "exceptional", to: { amount: 35, unit: "business-days" } },
        endedBy,
        source: disp("2.8.1R(1), (2A)"),
      },
      windowCloses,
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
