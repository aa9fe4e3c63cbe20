// `npx tsx examples/quick-start/measure.ts`: decisions of the files beside this one, a second of processor time, once their documents are compiled.
import { reviewCase } from "aftersales/casefile";
import { classifyComplaint } from "aftersales/complaint";
import { planFollowUps } from "aftersales/followup";
import { AFTER_SALES_QUESTIONNAIRE, scoreGaps } from "aftersales/quality";
import { assessResponse } from "aftersales/response";
import { assessCoverage, PT_2022 } from "aftersales/warranty";
import { rate, readable } from "../rate.js";
import { casaLume, caseFile } from "./case.js";
import { classifier, contact } from "./classification.js";
import { facts, warranty } from "./coverage.js";
import { anchors, customer, policy as followUps } from "./follow-up.js";
import { answers } from "./gaps.js";
import { policy, ticket } from "./response.js";

const responses = [answers(7, 5), answers(6, 5), answers(7, 4), answers(6, 6)];
const decisions = {
  coverage: () => assessCoverage({ warranty, regime: PT_2022 }, facts, { on: "2026-03-02", cause: "limescale" }),
  classification: () => classifyComplaint(classifier, contact),
  response: () => assessResponse(policy, ticket, new Date("2026-03-06T17:00:00Z")),
  "follow-up": () => planFollowUps(followUps, { ...customer, anchors }, new Date("2026-03-05T10:00:00Z")),
  gaps: () => scoreGaps(AFTER_SALES_QUESTIONNAIRE, responses),
  case: () => reviewCase(casaLume, caseFile, new Date("2026-05-05T17:00:00+01:00")),
};
console.log();
for (const [name, decide] of Object.entries(decisions)) {
  const perSecond = await rate(() => {
    for (let i = 0; i < 100; i++) if (decide().isErr()) throw new Error(`${name} has no decision`);
    return 100;
  });
  console.log(`${name}: ${readable(perSecond)} a second of processor time`);
}
