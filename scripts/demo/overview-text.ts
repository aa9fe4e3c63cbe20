import { explain, label, type ReviewedCase, type ServiceDesk } from "../../src/casefile/index.js";
import type { Wanted } from "./arguments.js";
import { aboutOf, coverOf } from "./case-title.js";
import { wrapped } from "./wrapped.js";

/** One paragraph a case: what it is about, who answers for it, what to do next. */
export function overviewText(desk: ServiceDesk, reviewed: readonly ReviewedCase[], wanted: Wanted): string {
  const { words, messages, now, fixed } = wanted;
  const { timeZone } = desk.schedule;
  const moment = new Intl.DateTimeFormat(messages.locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(now);
  const title = `${desk.name ?? desk.id}\n${words.asOf(reviewed.length, moment, timeZone)}${fixed ? ` ${words.fixed}` : ""}\n`;
  return `${title}\n${reviewed.map((one) => caseLines(desk, one, wanted)).join("\n")}`;
}

const MOST_STEPS = 3;

function caseLines(desk: ServiceDesk, reviewed: ReviewedCase, { words, messages }: Wanted): string {
  const { caseFile, review } = reviewed;
  const facts = [
    aboutOf(desk, reviewed, messages),
    ...(review.priority === null ? [] : [`${words.priority}: ${label(review.priority, messages)}`]),
    `${words.cover}: ${coverOf(reviewed, messages, words)}`,
  ];
  const steps = explain(review.nextSteps.slice(0, MOST_STEPS), messages, { timeZone: desk.schedule.timeZone, voice: "agent" });
  const more = review.nextSteps.length - steps.length;
  return [
    `${caseFile.id}  ${facts.join("  |  ")}`,
    ...steps.map((step) => wrapped(step, "    - ")),
    ...(more > 0 ? [`    ${words.more(more)}`] : []),
    ...(steps.length === 0 ? [`    ${words.nothing}`] : []),
    "",
  ].join("\n");
}
