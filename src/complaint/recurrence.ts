import { addLength } from "../calendar/period.js";
import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import { type IsoDuration, readDuration } from "../kernel/duration.js";
import { compareText } from "../kernel/order.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { LearningError } from "./codes.js";
import type { ComplaintRecord } from "./complaint-tally.js";

/** Complaints that belong together. */
export interface Recurrence {
  /** The values of the fields compared, in their order. */
  readonly key: readonly string[];
  readonly count: number;
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
  /** Places in the list given, in the order of dates. */
  readonly indices: readonly number[];
}

/** When complaints count as the same thing coming back. */
export interface RecurrenceOptions {
  /** Fields that must be equal, `customerId` among them if wanted. */
  readonly by: readonly string[];
  /** The longest time between two neighbours, in whole days or longer units. */
  readonly within: IsoDuration;
  /** The smallest count that is reported. Default 2. */
  readonly least?: number | undefined;
}

/**
 * Complaints that come back: the same customer, product or defect again within a length of time after the one before.
 *
 * A record that lacks a field of `by` belongs to no group.
 *
 * @param records - complaints in any order
 * @param options - which fields must be equal, and within what time
 * @returns the groups, largest first, then the latest; or `complaint/invalid-window`, `complaint/invalid-record` with its index
 * @example
 * import { findRecurrences } from "aftersales/complaint";
 * const fields = { subject: "defect" };
 * const records = [{ on: "2026-01-10", customerId: "c1", fields }, { on: "2026-02-20", customerId: "c1", fields }] as const;
 * findRecurrences(records, { by: ["customerId", "subject"], within: "P60D" })._unsafeUnwrap().map(({ key, count }) => [key, count]); //=> [[["c1", "defect"], 2]]
 */
export function findRecurrences(
  records: readonly ComplaintRecord[],
  options: RecurrenceOptions,
): Result<readonly Recurrence[], LearningError> {
  const { by, within, least = 2 } = options;
  const window = readDuration(within);
  if (window?.ms !== 0 || within.startsWith("-")) return err({ code: "complaint/invalid-window", window: within });
  const wrong = records.findIndex((record) => !isCalendarDate(record.on));
  if (wrong >= 0) return err({ code: "complaint/invalid-record", index: wrong });
  const groups = new Map<string, { key: readonly string[]; indices: number[] }>();
  for (const [index, record] of records.entries()) {
    const key = by.map((field) =>
      field === "customerId" ? record.customerId : Object.hasOwn(record.fields, field) ? record.fields[field] : undefined,
    );
    if (key.includes(undefined)) continue;
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key: key as readonly string[], indices: [] };
    group.indices.push(index);
    groups.set(name, group);
  }
  const dateOf = (index: number) => (records[index] as ComplaintRecord).on;
  const found: Recurrence[] = [];
  for (const { key, indices } of groups.values()) {
    const sorted = [...indices].sort((a, b) => compareText(dateOf(a), dateOf(b)) || a - b);
    let run: number[] = [];
    const close = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first !== undefined && last !== undefined && run.length >= least) {
        found.push({ key, count: run.length, firstOn: dateOf(first), lastOn: dateOf(last), indices: run });
      }
    };
    for (const index of sorted) {
      const before = run.at(-1);
      if (before !== undefined && dateOf(index) > addLength(dateOf(before), window)) {
        close();
        run = [];
      }
      run.push(index);
    }
    close();
  }
  return ok(found.sort((a, b) => b.count - a.count || compareText(b.lastOn, a.lastOn) || compareText(a.key.join("\n"), b.key.join("\n"))));
}
