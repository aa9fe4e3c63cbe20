import { type CaseReason, explain, label, type ReviewedCase, type ServiceDesk, type ToExplain } from "../../src/casefile/index.js";
import type { Result } from "../../src/index.js";
import type { Wanted } from "./arguments.js";
import { aboutOf } from "./case-title.js";
import { wrapped } from "./wrapped.js";

/** One case in full: what each area says and why, the next steps, and what the customer is told about cover and deadlines. */
export function caseText(desk: ServiceDesk, [reviewed]: readonly ReviewedCase[], { words, messages }: Wanted): string {
  if (!reviewed) return "";
  const { caseFile, review } = reviewed;
  const { timeZone } = desk.schedule;
  const section = (title: string, what: ToExplain, voice: "agent" | "customer" = "agent") => {
    const lines = [...new Set(explain(what, messages, { timeZone, voice }))];
    return [title, ...(lines.length > 0 ? lines : [words.none]).map((line) => wrapped(line, "    - ")), ""].join("\n");
  };
  const area = <T, E extends { readonly code: string }>(
    name: string,
    result: Result<T, E>,
    reasonsOf: (value: T) => readonly CaseReason[],
  ) =>
    section(
      label(name, messages),
      result.match<ToExplain>(reasonsOf, (error) => error),
    );
  const number = review.protocolNumber.match(
    (text) => `  ${text}`,
    () => "",
  );
  return [
    `${caseFile.id}${number}  ${aboutOf(desk, reviewed, messages)}`,
    ...caseFile.contacts.map(({ text }) => wrapped(text, "  > ")),
    "",
    section(words.nextSteps, review.nextSteps),
    area("coverage", review.coverage, ({ reasons, layers }) => [...new Set([...reasons, ...layers.flatMap((layer) => layer.reasons)])]),
    area("classification", review.classification, ({ kind, subject, remedySought, severity, difficulty, priority }) =>
      [kind, subject, remedySought, severity, difficulty, priority].flatMap(({ reasons }) => reasons),
    ),
    area("response", review.response, ({ reasons }) => reasons),
    area("obligations", review.obligations, (obligations) => obligations.flatMap(({ reasons }) => reasons)),
    area("follow-ups", review.followUps, ({ touchpoints }) => touchpoints.flatMap(({ reasons }) => reasons)),
    area("scores", review.scores, ({ reasons }) => reasons),
    section(
      words.toCustomer,
      review.coverage.match<ToExplain>(
        ({ reasons }) => reasons,
        (error) => error,
      ),
      "customer",
    ),
    review.nextChangeAt === null
      ? ""
      : `${words.nextChange} ${new Intl.DateTimeFormat(messages.locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(review.nextChangeAt)}\n`,
  ].join("\n");
}
