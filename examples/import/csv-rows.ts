import { CsvError, parse } from "csv-parse/sync";

/** A line of a file with its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Why it cannot be read, if it cannot. */
  readonly problem?: string | undefined;
}

/** A row of a CSV file, by the names of its header. */
export interface Row {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A row that cannot be read, and why. The reason never repeats what the row says: it may be about a person. */
export interface Refused {
  readonly line: number;
  readonly problem: string;
}

/** Reads rows from lines that come in parts, so that a file of any size fits. */
export interface CsvReader {
  /** Empty until the first row has come. */
  readonly header: () => readonly string[];
  /** The rows that these lines complete. */
  readonly take: (lines: readonly Line[]) => readonly (Row | Refused)[];
  /** The rows that the end of the file completes. */
  readonly end: () => readonly (Row | Refused)[];
}

/** No row is longer: a quotation mark that is never closed must not take in the rest of a large file. */
const LONGEST_ROW = 1000;

const MISPLACED_QUOTE = "has a quotation mark that is out of place or never closed";

/** A row that is broken is named, and the line after the one on which it begins is read as a new row. */
export function csvReader(): CsvReader {
  let header: readonly string[] = [];
  /** Lines of a row whose quotation marks are still open. */
  let waiting: readonly Line[] = [];

  const take = (lines: readonly Line[]): readonly (Row | Refused)[] => {
    const { complete, open } = rowsOf([...waiting, ...lines]);
    const cells = open.length < LONGEST_ROW ? cellsOf(complete) : null;
    if (!cells) return lines.flatMap(takeOne);
    waiting = open;
    return complete.flatMap((row, index) => rowOf(row, cells[index] ?? [""]));
  };

  /** The slow way, for parts that hold a broken row: it may have swallowed the ones after it. */
  const takeOne = (line: Line): readonly (Row | Refused)[] => {
    const { complete, open } = rowsOf([...waiting, line]);
    const cells = open.length < LONGEST_ROW ? cellsOf(complete) : null;
    waiting = open.length > 0 ? open : complete.flat();
    if (!cells) return giveUp();
    if (open.length > 0) return [];
    waiting = [];
    return complete.flatMap((row, index) => rowOf(row, cells[index] ?? [""]));
  };

  const giveUp = (): readonly (Row | Refused)[] => {
    const [first, ...rest] = waiting;
    waiting = [];
    return first ? [{ line: first.number, problem: MISPLACED_QUOTE }, ...rest.flatMap(takeOne)] : [];
  };

  const rowOf = (lines: readonly Line[], cells: readonly string[]): readonly (Row | Refused)[] => {
    const line = lines[0]?.number ?? 0;
    const problem = lines.find((one) => one.problem !== undefined)?.problem;
    if (problem !== undefined) return [{ line, problem }];
    if (cells.length === 1 && cells[0] === "") return [];
    if (header.length === 0) {
      header = cells.map((name) => name.trim());
      return [];
    }
    if (cells.length === header.length) return [{ line, cells: new Map(header.map((name, index) => [name, cells[index] ?? ""])) }];
    return [{ line, problem: `has ${count(cells.length, "column")}, the header has ${header.length}` }];
  };

  const end = () => {
    const found: (Row | Refused)[] = [];
    while (waiting.length > 0) found.push(...giveUp());
    return found;
  };
  return { header: () => header, take, end };
}

/** Lines put together to rows, and those of a last one whose quotation marks are still open. */
function rowsOf(lines: readonly Line[]): { readonly complete: readonly (readonly Line[])[]; readonly open: readonly Line[] } {
  const complete: Line[][] = [];
  let row: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    row.push(line);
    if (hasOddQuotes(line.text)) isOpen = !isOpen;
    if (isOpen) continue;
    complete.push(row);
    row = [];
  }
  return { complete, open: row };
}

/** Whether quotation marks are left open: a doubled one opens and closes. */
function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** The cells of each row, or `null` when quotation marks are out of place in one. One call for many rows: a call costs more than a row. */
function cellsOf(rows: readonly (readonly Line[])[]): readonly (readonly string[])[] | null {
  const texts = rows.map((lines) => (lines.length === 1 ? (lines[0] as Line).text : lines.map(({ text }) => text).join("")));
  const quoted = texts.filter((text) => text.includes('"')).map((text) => (text.endsWith("\n") ? text : `${text}\n`));
  try {
    const parsed: string[][] = quoted.length > 0 ? parse(quoted.join(""), { relax_column_count: true }) : [];
    if (parsed.length !== quoted.length) return null;
    let next = 0;
    return texts.map((text) => (text.includes('"') ? (parsed[next++] as string[]) : text.replace(/\r?\n$/, "").split(",")));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
