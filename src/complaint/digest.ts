import type { Result } from "../kernel/result.js";
import { err, ok } from "../kernel/result.js";
import type { LearningError } from "./codes.js";
import type { ComplaintCounts } from "./complaint-tally.js";
import { type ChartSeries, type ControlChart, controlChart } from "./control-chart.js";
import { type ParetoRow, paretoOf } from "./pareto.js";
import type { Recurrence } from "./recurrence.js";

/** A product line over time. */
export interface LineSeries {
  readonly line: string;
  readonly series: ChartSeries;
}

/** A product line whose last point is higher than noise explains. */
export interface EarlyWarning {
  readonly line: string;
  /** The last point divided by the centre line; `null` when the centre is 0. */
  readonly ratio: number | null;
  readonly chart: ControlChart;
}

/**
 * Product lines whose complaints have risen: the last point of the chart breaks a rule on the high side. The strongest first.
 *
 * @param lines - counts over time by product line; give each a `baseline` before the period that is watched
 * @returns the warnings; or the error of the first line that cannot be charted
 * @example
 * import { earlyWarnings } from "aftersales/complaint";
 * const weeks = (counts: readonly number[]) => counts.map((count, week) => ({ label: `week ${week + 1}`, count, size: 1000 }));
 * const lines = [
 *   { line: "washers", series: { kind: "u", points: weeks([8, 10, 9, 11, 10, 31]), baseline: 5 } },
 *   { line: "dryers", series: { kind: "u", points: weeks([8, 10, 9, 11, 10, 12]), baseline: 5 } },
 * ] as const;
 * earlyWarnings(lines)._unsafeUnwrap().map(({ line }) => line); //=> ["washers"]
 */
export function earlyWarnings(lines: readonly LineSeries[]): Result<readonly EarlyWarning[], LearningError> {
  const warnings: EarlyWarning[] = [];
  for (const { line, series } of lines) {
    const charted = controlChart(series);
    if (charted.isErr()) return err(charted.error);
    const chart = charted.value;
    const last = chart.points.at(-1);
    if (!last?.signals.some(({ side }) => side === "above")) continue;
    warnings.push({ line, ratio: chart.centre > 0 ? last.value / chart.centre : null, chart });
  }
  const strength = ({ ratio }: EarlyWarning) => ratio ?? Number.POSITIVE_INFINITY;
  return ok(warnings.sort((a, b) => (strength(a) === strength(b) ? 0 : strength(b) - strength(a))));
}

/** What the organisation should know this week, as data. */
export interface ComplaintDigest {
  readonly complaints: number;
  readonly before: number;
  /** The vital few of each field. */
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

/**
 * Puts the week together: the vital few, what changed, which lines warn, what comes back. A change is not yet a signal: `warnings` tells noise from change.
 *
 * @param week - counts of this period and the one before, warnings and recurrences as their functions gave them
 * @param fields - the fields of interest; default subject, kind and remedy sought
 * @example
 * import { complaintDigest, complaintTally } from "aftersales/complaint";
 * const now = complaintTally.add(complaintTally.empty(), { on: "2026-03-02", fields: { subject: "billing", decidedBy: "person" } });
 * const digest = complaintDigest({ now, before: complaintTally.empty() }, ["subject"]);
 * [digest.changes["subject"], digest.overruledShare]; //=> [[{ value: "billing", now: 1, before: 0, change: 1 }], 1]
 */
export function complaintDigest(
  week: {
    readonly now: ComplaintCounts;
    readonly before: ComplaintCounts;
    readonly warnings?: readonly EarlyWarning[] | undefined;
    readonly recurrences?: readonly Recurrence[] | undefined;
  },
  fields: readonly string[] = ["subject", "kind", "remedySought"],
): ComplaintDigest {
  const { now, before } = week;
  const share = (field: string, value: string) => (now.complaints === 0 ? 0 : (now.fields[field]?.[value] ?? 0) / now.complaints);
  return {
    complaints: now.complaints,
    before: before.complaints,
    vitalFew: Object.fromEntries(fields.map((field) => [field, paretoOf(now, field).filter(({ vital }) => vital)])),
    changes: Object.fromEntries(fields.map((field) => [field, changesOf(now.fields[field] ?? {}, before.fields[field] ?? {})])),
    unclassifiedShare: share("subject", "unclassified"),
    overruledShare: share("decidedBy", "person"),
    warnings: week.warnings ?? [],
    recurrences: week.recurrences ?? [],
  };
}

function changesOf(now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): ComplaintDigest["changes"][string] {
  const values = [...new Set([...Object.keys(now), ...Object.keys(before)])].sort();
  return values
    .map((value) => ({ value, now: now[value] ?? 0, before: before[value] ?? 0, change: (now[value] ?? 0) - (before[value] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_CHANGES);
}
