import { compareText } from "../kernel/order.js";
import type { ComplaintCounts } from "./complaint-tally.js";
import type { EarlyWarning } from "./early-warnings.js";
import { type ParetoRow, paretoOf } from "./pareto.js";
import type { Recurrence } from "./recurrence.js";
import { UNCLASSIFIED } from "./taxonomy.js";

/** What the organisation should know this week, as data. */
export interface ComplaintDigest {
  /** Records of this period. A tally counts what it is given: leave out praise and questions before, if they are none. */
  readonly complaints: number;
  /** Records of the period before. */
  readonly before: number;
  /** The vital few of each field, of the complaints in which somebody found a value. */
  readonly vitalFew: Readonly<Record<string, readonly ParetoRow[]>>;
  /** Values that rose or fell most, in complaints, largest change first; at most ten a field. */
  readonly changes: Readonly<
    Record<string, readonly { readonly value: string; readonly now: number; readonly before: number; readonly change: number }[]>
  >;
  /** Share of complaints whose subject nobody found: a reason to extend rules or taxonomy. */
  readonly unclassifiedShare: number;
  /** Share of complaints whose subject a person overruled: a reason to train again. */
  readonly overruledShare: number;
  readonly warnings: readonly EarlyWarning[];
  readonly recurrences: readonly Recurrence[];
}

const MOST_CHANGES = 10;

/** Two periods, and what was found in them. */
export interface DigestPeriods {
  readonly now: ComplaintCounts;
  readonly before: ComplaintCounts;
  /** What `earlyWarnings` found. */
  readonly warnings?: readonly EarlyWarning[] | undefined;
  /** What `findRecurrences` found. */
  readonly recurrences?: readonly Recurrence[] | undefined;
}

/**
 * Puts the week together: the vital few, what changed, which lines warn, what comes back. A change is not yet a signal: `warnings` tells noise from change.
 *
 * `unclassified` is no cause, so it stands in `unclassifiedShare` and among the changes, never among the vital few. A field that no record has is empty.
 *
 * @param periods - counts of this period and the one before, warnings and recurrences as their functions gave them
 * @param fields - the fields of interest; default subject, kind and remedy sought
 * @example
 * import { complaintDigest, complaintTally } from "aftersales/complaint";
 * const now = complaintTally.add(complaintTally.empty(), { on: "2026-03-02", fields: { subject: "billing", decidedBy: "person" } });
 * const digest = complaintDigest({ now, before: complaintTally.empty() }, ["subject"]);
 * [digest.changes["subject"], digest.overruledShare]; //=> [[{ value: "billing", now: 1, before: 0, change: 1 }], 1]
 */
export function complaintDigest(periods: DigestPeriods, fields: readonly string[] = ["subject", "kind", "remedySought"]): ComplaintDigest {
  const { now, before, warnings = [], recurrences = [] } = periods;
  const share = (field: string, value: string) => (now.complaints === 0 ? 0 : own(countsOf(now, field), value) / now.complaints);
  return {
    complaints: now.complaints,
    before: before.complaints,
    vitalFew: Object.fromEntries(fields.map((field) => [field, paretoOf(found(now, field), field).filter(({ vital }) => vital)])),
    changes: Object.fromEntries(fields.map((field) => [field, changesOf(countsOf(now, field), countsOf(before, field))])),
    unclassifiedShare: share("subject", UNCLASSIFIED),
    overruledShare: share("decidedBy", "person"),
    warnings,
    recurrences,
  };
}

type Counts = Readonly<Record<string, number>>;

/** The count of a value; names that every object has are none. */
const own = (counts: Counts, value: string) => (Object.hasOwn(counts, value) ? (counts[value] as number) : 0);

function countsOf({ fields }: ComplaintCounts, field: string): Counts {
  return Object.hasOwn(fields, field) ? (fields[field] as Counts) : {};
}

/** The counts of one field without those in which nothing was found. */
function found(counts: ComplaintCounts, field: string): ComplaintCounts {
  const { [UNCLASSIFIED]: _, ...values } = countsOf(counts, field);
  return { ...counts, fields: Object.fromEntries([[field, values]]) };
}

function changesOf(now: Counts, before: Counts): ComplaintDigest["changes"][string] {
  const values = [...new Set([...Object.keys(now), ...Object.keys(before)])].sort(compareText);
  return values
    .map((value) => ({ value, now: own(now, value), before: own(before, value), change: own(now, value) - own(before, value) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_CHANGES);
}
