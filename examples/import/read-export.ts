import { CFPB_COLUMNS, cfpbReader } from "./cfpb.js";
import { csvReader, type Line, type Refused } from "./csv-rows.js";
import type { ExportReader, Imported } from "./imported.js";
import { linesOf } from "./lines.js";
import { zendeskReader } from "./zendesk.js";

/** The rows that a chunk of the file completes. */
export interface Batch {
  readonly format: "cfpb" | "zendesk";
  readonly imported: readonly Imported[];
  readonly refused: readonly Refused[];
  /** Of the file, read so far. */
  readonly bytes: number;
}

const READERS: Readonly<Record<Batch["format"], () => ExportReader>> = { cfpb: cfpbReader, zendesk: zendeskReader };

/** The tickets of an export as it is read, a chunk at a time: memory does not grow with the file. Throws `RangeError` for a file of another kind. */
export async function* readExport(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let format: Batch["format"] | undefined;
  let reader: ExportReader | undefined;
  let bytes = 0;
  for await (const read of linesOf(chunks)) {
    const [first] = read.lines;
    bytes = read.bytes;
    if (!first) continue;
    format ??= formatOf(first);
    reader ??= READERS[format]();
    yield batchOf(format, reader.take(read.lines), bytes);
  }
  if (!format || !reader) throw new RangeError("the file is empty");
  yield batchOf(format, reader.end(), bytes);
}

function batchOf(format: Batch["format"], found: readonly (Imported | Refused)[], bytes: number): Batch {
  return {
    format,
    imported: found.filter((one) => "ticket" in one),
    refused: found.filter((one) => "problem" in one),
    bytes,
  };
}

function formatOf(first: Line): Batch["format"] {
  if (/^\{\s*"/.test(first.text.trimStart())) return "zendesk";
  const csv = csvReader();
  csv.take([first]);
  if (CFPB_COLUMNS.every((column) => csv.header().includes(column))) return "cfpb";
  throw new RangeError("the file is neither a CSV of the CFPB nor an export of one JSON object a line");
}
