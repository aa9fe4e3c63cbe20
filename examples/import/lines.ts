import type { Line } from "./csv-rows.js";

/** The lines of a chunk, and how many bytes of the file have been read with it. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly bytes: number;
}

/** A line that is longer is not kept in memory. */
const LONGEST_LINE = 16 * 1024 * 1024;
const LINE_FEED = 10;

/** Splits a file into lines as it is read. A line that is no UTF-8, or too long, comes with its problem: no line is lost. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LinesRead> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let bytes = 0;
  let parts: Uint8Array[] = [];
  let size = 0;

  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    number++;
    const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const isTooLong = size > LONGEST_LINE;
    parts = [];
    size = 0;
    if (isTooLong) return { number, text: "", problem: "is longer than 16 MB" };
    try {
      return { number, text: decoder.decode(whole) };
    } catch {
      return { number, text: "", problem: "is no valid UTF-8" };
    }
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at + 1));
      lines.push(line());
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
    bytes += chunk.length;
    yield { lines, bytes };
  }
  if (size > 0) yield { lines: [line()], bytes };
}
