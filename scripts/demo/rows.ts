import { CsvError, parse } from "csv-parse/sync";
import type { Unreadable } from "./complaint.js";

/** A row of a CSV text, by the names of its header. */
export interface Row {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly unreadable: readonly Unreadable[];
}

interface CsvRecord {
  readonly record: readonly string[];
  /** `lines`: the line on which the record ends. */
  readonly info: { readonly lines: number };
}

/** The rows of a CSV text with a header. A row that is broken is named, and the next is read. */
export function readRows(text: string): Rows {
  const { records, unreadable } = readRecords(text);
  const [header, ...body] = records;
  if (!header) return { header: [], rows: [], unreadable };
  const names = header.cells.map((name) => name.trim());
  const rows: Row[] = [];
  for (const { line, cells } of body) {
    if (cells.length === names.length) rows.push({ line, cells: new Map(names.map((name, index) => [name, cells[index] ?? ""])) });
    else unreadable.push({ line, problem: `has ${count(cells.length, "column")}, the header has ${names.length}` });
  }
  return { header: names, rows, unreadable };
}

interface Records {
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly unreadable: Unreadable[];
}

function readRecords(text: string): Records {
  const lines = text.split(/(?<=\n)/);
  const records: { readonly line: number; readonly cells: readonly string[] }[] = [];
  const unreadable: Unreadable[] = [];
  let linesBefore = 0;
  let line = 1;
  const collect = (parsed: unknown) => {
    const { record, info } = parsed as CsvRecord;
    if (record.length > 1 || record[0] !== "") records.push({ line, cells: record });
    line = linesBefore + info.lines + 1;
    return null;
  };
  while (linesBefore < lines.length) {
    try {
      parse(lines.slice(linesBefore).join(""), { bom: true, info: true, relax_column_count: true, on_record: collect });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      // A quotation mark that is out of place may have taken in the rows after it: go on after the line on which its row begins.
      unreadable.push({ line, problem: "has a quotation mark that is out of place or never closed" });
      linesBefore = line;
      line = linesBefore + 1;
    }
  }
  return { records, unreadable };
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
