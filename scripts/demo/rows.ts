import { csvReader, type Line, type Refused, type Row } from "../../examples/import/csv-rows.js";

export { count, type Row } from "../../examples/import/csv-rows.js";

export interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly unreadable: readonly Refused[];
}

/** The rows of a CSV text with a header. A row that is broken is named, and the next is read. */
export function readRows(text: string): Rows {
  const reader = csvReader();
  const lines: readonly Line[] = text
    .replace(/^\uFEFF/, "")
    .split(/(?<=\n)/)
    .map((line, index) => ({ number: index + 1, text: line }));
  const found = [...reader.take(lines), ...reader.end()];
  return {
    header: reader.header(),
    rows: found.filter((one) => "cells" in one),
    unreadable: found.filter((one) => "problem" in one),
  };
}
