import type { CalendarDate } from "../kernel/calendar-date.js";
import { compareText } from "../kernel/order.js";
import type { Tally } from "../kernel/tally.js";
import type { Classification } from "./classification.js";

/** One classified complaint as statistics see it. */
export interface ComplaintRecord {
  /** The local date on which it was received. */
  readonly on: CalendarDate;
  readonly customerId?: string | undefined;
  /** What is counted, by field: kind, subject, product line, shop, outcome. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Counts by field and value; plain JSON with sorted keys, so that any split and order gives the same bytes. */
export interface ComplaintCounts {
  readonly complaints: number;
  readonly firstOn: CalendarDate | null;
  readonly lastOn: CalendarDate | null;
  readonly fields: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The counts by field, most frequent value first. */
export interface ComplaintSummary {
  readonly complaints: number;
  readonly firstOn: CalendarDate | null;
  readonly lastOn: CalendarDate | null;
  readonly fields: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}

/**
 * The record of a classification: its axes as fields, with fields of your own. `decidedBy` is who decided the subject: rule, model or person.
 *
 * @param classification - a classification
 * @param on - the local date of receipt, which depends on your time zone
 * @param own - the customer, and further fields such as product line or outcome
 * @example
 * import { classifyComplaint, complaintRecord, defineClassifier } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "It does not work", receivedAt: Date.UTC(2026, 2, 2) };
 * const record = complaintRecord(classifyComplaint(classifier, contact)._unsafeUnwrap(), "2026-03-02", { fields: { line: "X1" } });
 * [record.fields["subject"], record.fields["line"]]; //=> ["defect", "X1"]
 */
export function complaintRecord(
  classification: Classification,
  on: CalendarDate,
  own: Partial<Pick<ComplaintRecord, "customerId" | "fields">> = {},
): ComplaintRecord {
  const { kind, subject, remedySought, severity, difficulty, priority, channel, language } = classification;
  const fields = {
    kind: kind.value,
    subject: subject.value,
    remedySought: remedySought.value,
    severity: severity.value,
    difficulty: difficulty.value,
    priority: priority.value,
    language: language.value ?? "unknown",
    channel: channel ?? "unknown",
    decidedBy: subject.by,
  };
  return { on, customerId: own.customerId, fields: { ...fields, ...own.fields } };
}

/**
 * Counts complaints by every field. `add` counts a record; `merge` joins counts of shops, days or machines.
 *
 * It does not check that a date exists; `findRecurrences` does.
 *
 * @example
 * import { complaintTally } from "aftersales/complaint";
 * const counts = complaintTally.add(complaintTally.empty(), { on: "2026-03-02", fields: { subject: "billing" } });
 * complaintTally.result(complaintTally.merge(counts, counts)).fields["subject"]; //=> [{ value: "billing", count: 2 }]
 */
export const complaintTally: Tally<ComplaintRecord, ComplaintCounts, ComplaintSummary> = Object.freeze({
  empty: () => ({ complaints: 0, firstOn: null, lastOn: null, fields: {} }),
  add: (state: ComplaintCounts, { on, fields }: ComplaintRecord) =>
    joined(state, { complaints: 1, firstOn: on, lastOn: on, fields: mapped(fields, (value) => ({ [value]: 1 })) }),
  merge: (a: ComplaintCounts, b: ComplaintCounts) => joined(a, b),
  result: ({ complaints, firstOn, lastOn, fields }: ComplaintCounts) => ({
    complaints,
    firstOn,
    lastOn,
    fields: mapped(fields, (counts) =>
      Object.entries(counts)
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || compareText(a.value, b.value)),
    ),
  }),
});

function joined(a: ComplaintCounts, b: ComplaintCounts): ComplaintCounts {
  return {
    complaints: a.complaints + b.complaints,
    firstOn: a.firstOn === null || (b.firstOn !== null && b.firstOn < a.firstOn) ? b.firstOn : a.firstOn,
    lastOn: a.lastOn === null || (b.lastOn !== null && b.lastOn > a.lastOn) ? b.lastOn : a.lastOn,
    fields: combined(a.fields, b.fields, (x, y) => combined(x, y, (m, n) => m + n)),
  };
}

/** Two maps as one with sorted keys. */
function combined<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, join: (x: T, y: T) => T): Readonly<Record<string, T>> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(compareText);
  const one = (key: string): T => {
    if (!Object.hasOwn(a, key)) return b[key] as T;
    return Object.hasOwn(b, key) ? join(a[key] as T, b[key] as T) : (a[key] as T);
  };
  return Object.fromEntries(keys.map((key) => [key, one(key)]));
}

function mapped<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
