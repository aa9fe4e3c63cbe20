import { type CalendarDate, parseDate } from "aftersales";
import { endOfPeriod } from "aftersales/calendar";
import type { ResponsePolicyInput, TicketEvent } from "aftersales/response";
import { csvReader, type Refused, type Row } from "./csv-rows.js";
import type { ExportReader, Imported } from "./imported.js";
import { startOfDay } from "./start-of-day.js";
import { isoTextOf } from "./us-date.js";

/** The columns without which a CSV is none of the US Consumer Financial Protection Bureau. */
export const CFPB_COLUMNS = ["Complaint ID", "Date received", "Date sent to company", "Timely response?"] as const;

const ZONE = "America/New_York";
const DAY = ["00:00-24:00"];

/** Fifteen calendar days after the day on which a complaint was sent to the company, says its portal manual; that day ends at midnight. */
export const CFPB_POLICY: ResponsePolicyInput = {
  id: "cfpb-15-days",
  schedule: { timeZone: ZONE, weekly: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY } },
  targets: [{ metric: "first-response", within: "P15D", clock: "calendar", until: "end-of-business-day" }],
};

/** What the CFPB calls a channel, as a channel of the default taxonomy. */
const CHANNELS: Readonly<Record<string, string>> = {
  Web: "internet",
  Phone: "telephone",
  "Postal mail": "letter",
  Fax: "letter",
  Email: "e-mail",
};

export function cfpbReader(): ExportReader {
  const rows = csvReader();
  const read = (found: readonly (Row | Refused)[]) => found.map((one) => ("cells" in one ? complaintOf(one) : one));
  return { take: (lines) => read(rows.take(lines)), end: () => read(rows.end()) };
}

function complaintOf({ line, cells }: Row): Imported | Refused {
  const cell = (column: string) => cells.get(column)?.trim() ?? "";
  const refused = (problem: string): Refused => ({ line, problem });
  const id = cell("Complaint ID");
  if (!/^\d{1,12}$/.test(id)) return refused("Complaint ID must be a number");
  const received = dateOf(cell("Date received"));
  if (!received) return refused("Date received must be an existing date of 1971 to 2199, such as 2019-09-24");
  const sent = dateOf(cell("Date sent to company"));
  if (!sent) return refused("Date sent to company must be an existing date of 1971 to 2199, such as 2019-09-24");
  if (sent < received) return refused("Date sent to company lies before Date received");
  const timely = cell("Timely response?");
  if (timely !== "Yes" && timely !== "No" && timely !== "") return refused("Timely response? must be Yes, No or empty");

  // No ZIP code and no tags ("Older American"): what the clocks and reports do not need is not taken.
  const attributes = { product: cell("Product"), issue: cell("Issue"), company: cell("Company"), state: cell("State") };
  const text = cell("Consumer complaint narrative");
  const channel = CHANNELS[cell("Submitted via")];
  return {
    line,
    ticket: { id, openedAt: startOfDay(sent, ZONE), attributes, events: answerOf(timely, sent), meta: { answerIs: "a bound" } },
    contact: text === "" ? null : { text, language: "en", ...(channel && { channel }), receivedAt: startOfDay(received, ZONE), attributes },
  };
}

/**
 * The file does not tell when the answer came, only whether in time. So the event stands at a bound: in time, the earliest instant that it can
 * have been; late, the first one that was late. Met and missed are right, lengths are not: do not report medians of them.
 */
function answerOf(timely: "Yes" | "No" | "", sent: CalendarDate): readonly TicketEvent[] {
  if (timely === "") return [];
  if (timely === "Yes") return [{ type: "agent-message", at: startOfDay(sent, ZONE) }];
  const dayAfter = endOfPeriod(sent, "P16D");
  return [{ type: "agent-message", at: new Date(startOfDay(dayAfter, ZONE).getTime() + 1) }];
}

function dateOf(text: string): CalendarDate | null {
  const date = parseDate(isoTextOf(text)).unwrapOr(null);
  return date !== null && date >= "1971-01-01" && date <= "2199-12-31" ? date : null;
}
