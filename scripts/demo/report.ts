import type { InstantLike } from "../../src/index.js";
import type { Complaint, ComplaintFile, Unreadable } from "./complaint.js";
import { type Deadline, deadlines, type Standing } from "./deadline.js";
import { count } from "./rows.js";
import { table } from "./table.js";

const HEADER = ["line", "id", "received", "rule", "due", "answered", "result"];

/** The whole report as text, at most 100 columns wide. */
export function report({ complaints, unreadable }: ComplaintFile, now: InstantLike): string {
  const found = deadlines(complaints, now);
  const parts = [
    ...(found.length > 0 ? [table(HEADER, found.map(cellsOf))] : []),
    countText(found),
    unreadableText(unreadable),
    rulesText(found),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function cellsOf({ complaint, rule, due, standing }: Deadline): readonly string[] {
  return [String(complaint.line), complaint.id, complaint.received, rule.name, due, answeredText(complaint), resultText(standing)];
}

function answeredText({ answered }: Complaint): string {
  if (answered === null) return "-";
  return typeof answered === "object" ? "no date" : answered;
}

export function resultText(standing: Standing): string {
  switch (standing.is) {
    case "answered-in-time":
      if (standing.daysEarly === null) return "in time";
      return standing.daysEarly === 0 ? "in time, last day" : `in time, ${days(standing.daysEarly)} early`;
    case "answered-late":
      return standing.daysLate === null ? "late" : `${days(standing.daysLate)} late`;
    case "open":
      return standing.daysLeft === 0 ? "open, due today" : `open, ${days(standing.daysLeft)} left`;
    case "overdue":
      return `open, ${days(standing.daysLate)} late`;
  }
}

function days(number: number): string {
  return count(number, "day");
}

function countText(found: readonly Deadline[]): string {
  const number = (is: Standing["is"]) => found.filter(({ standing }) => standing.is === is).length;
  return [
    `${count(found.length, "complaint")}:`,
    `${number("answered-in-time")} answered in time, ${number("answered-late")} answered late,`,
    `${number("open")} open, ${number("overdue")} open and late.`,
  ].join(" ");
}

function unreadableText(unreadable: readonly Unreadable[]): string {
  if (unreadable.length === 0) return "";
  const rows = `${count(unreadable.length, "row")} could not be read:`;
  return [rows, ...unreadable.map(({ line, problem }) => `  line ${line}: ${problem}`)].join("\n");
}

function rulesText(found: readonly Deadline[]): string {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  const business = rules.some(({ unit }) => unit === "business");
  const undated = found.some(({ complaint: { answered } }) => answered !== null && typeof answered === "object");
  return [
    ...(rules.length > 0 ? ["Rules applied (not legal advice):"] : []),
    ...rules.flatMap(({ name, source: { id, article }, note }) => [`  ${name}: ${id}${article ? `, art. ${article}` : ""}`, `    ${note}`]),
    ...(business ? ["  business days: Monday to Friday without national public holidays"] : []),
    ...(rules.length > 0 ? ["  days early, left and late: calendar days"] : []),
    ...(undated ? ["  no date: the file says only whether the answer was in time"] : []),
  ].join("\n");
}
