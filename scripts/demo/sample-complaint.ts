import { localDate } from "../../src/index.js";
import { cell, isInRange, RANGE, readId, readInstant } from "./cells.js";
import type { Reading } from "./read-complaints.js";
import { REPLY_RULES } from "./reply-rules.js";
import type { Row } from "./rows.js";

export const SAMPLE_COLUMNS = ["id", "received", "country", "answered"] as const;

/** Reads a row of the bundled sample, or of a file with the same columns. */
export function sampleComplaint(row: Row): Reading {
  const id = readId(cell(row, "id"));
  if (id === null) return { problem: "id must be 1 to 10 letters, digits, _ or -" };
  const rule = cell(row, "country");
  if (rule !== "PT" && rule !== "ES") return { problem: "country must be PT or ES" };
  const receivedAt = readInstant(cell(row, "received"));
  if (!receivedAt) return { problem: "received must be a date and time with an offset, such as 2026-03-02T09:00:00Z" };
  const { timeZone } = REPLY_RULES[rule];
  const received = localDate(receivedAt, timeZone);
  if (!isInRange(received)) return { problem: `received must lie in the years ${RANGE}` };
  const complaint = { id, rule, received, countedFrom: received } as const;
  if (cell(row, "answered") === "") return { ...complaint, answered: null };
  const answeredAt = readInstant(cell(row, "answered"));
  if (!answeredAt) return { problem: "answered must be empty, or a date and time with an offset, such as 2026-03-02T09:00:00Z" };
  if (answeredAt < receivedAt) return { problem: "answered lies before received" };
  return { ...complaint, answered: localDate(answeredAt, timeZone) };
}
