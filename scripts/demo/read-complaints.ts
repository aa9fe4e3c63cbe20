import { CFPB_COLUMNS, cfpbComplaint } from "./cfpb-complaint.js";
import type { Complaint, ComplaintFile, Unreadable } from "./complaint.js";
import { type Row, readRows } from "./rows.js";
import { SAMPLE_COLUMNS, sampleComplaint } from "./sample-complaint.js";

/** What a reader makes of a row: a complaint, or the reason why it is none. */
export type Reading = Omit<Complaint, "line"> | { readonly problem: string };

interface Format {
  readonly columns: readonly string[];
  readonly read: (row: Row) => Reading;
}

const FORMATS: readonly Format[] = [
  { columns: SAMPLE_COLUMNS, read: sampleComplaint },
  { columns: CFPB_COLUMNS, read: cfpbComplaint },
];

/** The complaints of a CSV text in a known format; `null` when its header is that of none. */
export function readComplaints(text: string): ComplaintFile | null {
  const { header, rows, unreadable } = readRows(text);
  const format = FORMATS.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (!format) return null;
  const complaints: Complaint[] = [];
  const problems: Unreadable[] = [...unreadable];
  for (const row of rows) {
    const reading = format.read(row);
    if ("problem" in reading) problems.push({ line: row.line, problem: reading.problem });
    else complaints.push({ line: row.line, ...reading });
  }
  return { complaints, unreadable: problems.sort((a, b) => a.line - b.line) };
}
