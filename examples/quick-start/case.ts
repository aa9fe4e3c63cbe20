// All of it for one case, and what to do next, in words.
import { orThrow } from "aftersales";
import { defineServiceDesk, explain, parseCase, reviewCase } from "aftersales/casefile";
import { messages } from "aftersales/messages/en";
import cases from "../desk/cases.json" with { type: "json" };
import desk from "../desk/desk.json" with { type: "json" };

export const casaLume = orThrow(defineServiceDesk(desk));
export const caseFile = orThrow(parseCase(cases[0]));
export const review = orThrow(reviewCase(casaLume, caseFile, new Date("2026-05-05T17:00:00+01:00")));
for (const step of explain(review.nextSteps, messages, { timeZone: "Europe/Lisbon", voice: "agent" })) console.log(step);
console.log(review.nextChangeAt?.toISOString());
