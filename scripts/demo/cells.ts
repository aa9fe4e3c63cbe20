import * as z from "zod";
import { isoTextOf } from "../../examples/import/us-date.js";
import { type CalendarDate, parseDate } from "../../src/index.js";
import type { Row } from "./rows.js";

/** Longest id that the table has room for. */
const ID = /^[\w-]{1,10}$/;

/** The first years and the last that a deadline is worked out for. */
const [FIRST_YEAR, LAST_YEAR] = ["1971", "2199"];

/** The text of a cell, without spaces around it. */
export function cell(row: Row, column: string): string {
  return row.cells.get(column)?.trim() ?? "";
}

/** An id that is safe to print. */
export function readId(text: string): string | null {
  return ID.test(text) ? text : null;
}

/** An RFC 3339 instant with an offset. */
export function readInstant(text: string): Date | null {
  const parsed = z.iso.datetime({ offset: true }).safeParse(text);
  return parsed.success ? new Date(parsed.data) : null;
}

/** A date as the CFPB has written it over the years: `2019-09-24`, `2019/9/24` or `9/24/2019`. */
export function readUsDate(text: string): CalendarDate | null {
  return parseDate(isoTextOf(text)).unwrapOr(null);
}

/** Whether a date lies in the years that are worked out. */
export function isInRange(date: CalendarDate): boolean {
  const year = date.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export const RANGE = `${FIRST_YEAR} to ${LAST_YEAR}`;
