import type { Contact } from "aftersales/complaint";
import type { Ticket } from "aftersales/response";
import type { Line, Refused } from "./csv-rows.js";

/** What a row of an export becomes: a ticket for the clocks, and the customer's words for `classifyComplaint` where there are any. */
export interface Imported {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly ticket: Ticket;
  readonly contact: Contact | null;
}

/** Reads an export in parts. Each row comes out once: imported, or refused with its line and the reason. */
export interface ExportReader {
  readonly take: (lines: readonly Line[]) => readonly (Imported | Refused)[];
  readonly end: () => readonly (Imported | Refused)[];
}
