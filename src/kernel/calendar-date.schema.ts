import { readFacts } from "./boundary.js";
import type { CalendarDate } from "./calendar-date.js";
import { calendarDateSchema } from "./fields.schema.js";
import type { InvalidInput } from "./issue.js";
import type { Result } from "./result.js";

/**
 * Reads a date.
 *
 * @param json - an ISO `YYYY-MM-DD` text
 * @returns the date, or `invalid-input` when it is no text or no such date exists
 * @example
 * orThrow(parseDate("2026-02-28")); //=> "2026-02-28"
 * parseDate("2026-02-29").isErr(); //=> true
 */
export function parseDate(json: unknown): Result<CalendarDate, InvalidInput> {
  return readFacts(calendarDateSchema, json);
}
