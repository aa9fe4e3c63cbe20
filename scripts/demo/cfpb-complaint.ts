import { cell, isInRange, RANGE, readId, readUsDate } from "./cells.js";
import type { Reading } from "./read-complaints.js";
import type { Row } from "./rows.js";

export const CFPB_COLUMNS = ["Complaint ID", "Date received", "Date sent to company", "Timely response?"] as const;

/** Reads a row of the CSV that the US Consumer Financial Protection Bureau publishes. Its narrative is not looked at. */
export function cfpbComplaint(row: Row): Reading {
  const id = readId(cell(row, "Complaint ID"));
  if (id === null) return { problem: "Complaint ID must be 1 to 10 letters, digits, _ or -" };
  const received = readUsDate(cell(row, "Date received"));
  if (!received) return { problem: "Date received must be an existing date such as 2019-09-24" };
  const countedFrom = readUsDate(cell(row, "Date sent to company"));
  if (!countedFrom) return { problem: "Date sent to company must be an existing date such as 2019-09-24" };
  if (countedFrom < received) return { problem: "Date sent to company lies before Date received" };
  if (!isInRange(received) || !isInRange(countedFrom)) return { problem: `dates must lie in the years ${RANGE}` };
  const complaint = { id, rule: "CFPB", received, countedFrom } as const;
  switch (cell(row, "Timely response?")) {
    case "Yes":
      return { ...complaint, answered: { inTime: true } };
    case "No":
      return { ...complaint, answered: { inTime: false } };
    case "":
      return { ...complaint, answered: null };
    default:
      return { problem: "Timely response? must be Yes, No or empty" };
  }
}
