// By when must we answer, and when does that change?
import { orThrow } from "aftersales";
import { assessResponse, defineResponsePolicy } from "aftersales/response";

const hours = ["09:00-13:00", "14:00-18:00"];
export const policy = orThrow(
  defineResponsePolicy({
    id: "standard",
    schedule: { timeZone: "Europe/Lisbon", weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } },
    targets: [{ metric: "first-response", within: { urgent: "PT1H", default: "PT8H" } }],
  }),
);
export const ticket = { id: "T-1", openedAt: new Date("2026-03-06T16:00:00Z"), events: [] };
export const assessment = orThrow(assessResponse(policy, ticket, new Date("2026-03-06T17:00:00Z")));
console.log(assessment.targets[0]?.state, assessment.nextDueAt?.toISOString()); // running 2026-03-09T16:00:00.000Z
