import { type CasefileFinding, deskTally, explain, label, type ReviewedCase, type ServiceDesk } from "../../src/casefile/index.js";
import type { Wanted } from "./arguments.js";
import { wrapped } from "./wrapped.js";

/** The report of the desk over its cases. */
export function reportOf(desk: ServiceDesk, reviewed: readonly ReviewedCase[]) {
  const tally = deskTally(desk);
  return tally.result(reviewed.reduce(tally.add, tally.empty()));
}

/** What the desk should learn: what to do first, and strengths, weaknesses, opportunities, threats. */
export function deskText(desk: ServiceDesk, reviewed: readonly ReviewedCase[], { words, messages }: Wanted): string {
  const { doFirst, swot } = reportOf(desk, reviewed);
  const section = (title: string, found: readonly CasefileFinding[]) => {
    const lines = explain(found, messages, { timeZone: desk.schedule.timeZone, voice: "agent" });
    return [title, ...(lines.length > 0 ? lines : [words.none]).map((line) => wrapped(line, "    - ")), ""].join("\n");
  };
  return [
    section(words.doFirst, doFirst),
    ...(["strengths", "weaknesses", "opportunities", "threats"] as const).map((name) => section(label(name, messages), swot[name])),
  ].join("\n");
}
