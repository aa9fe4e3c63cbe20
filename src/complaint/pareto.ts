import { type ComplaintCounts, complaintTally } from "./complaint-tally.js";

/** One value of a Pareto table. */
export interface ParetoRow {
  readonly value: string;
  readonly count: number;
  readonly share: number;
  /** Share of this value and all before it. */
  readonly cumulativeShare: number;
  /** Whether it is one of the few that together make up `vitalShare`. */
  readonly vital: boolean;
}

/**
 * The values of a field from the most to the least frequent, with shares: the vital few and the useful many (Juran).
 *
 * A field that no record has gives no row, and so does a misspelt one: `Object.keys(counts.fields)` names the fields there are. `unclassified` is counted like any value; a digest leaves it out.
 *
 * @param counts - counts of `complaintTally`
 * @param field - the field; default `subject`
 * @param vitalShare - what the vital few make up, 0 to 1; default 0.8
 * @returns the rows; empty for a field that no complaint has
 * @example
 * import { complaintTally, paretoOf } from "aftersales/complaint";
 * const subjects = ["billing", "billing", "billing", "delivery"];
 * const tally = subjects.reduce((state, subject) => complaintTally.add(state, { on: "2026-03-02", fields: { subject } }), complaintTally.empty());
 * paretoOf(tally).map(({ value, cumulativeShare }) => [value, cumulativeShare]); //=> [["billing", 0.75], ["delivery", 1]]
 */
export function paretoOf(counts: ComplaintCounts, field = "subject", vitalShare = 0.8): readonly ParetoRow[] {
  const { fields } = complaintTally.result(counts);
  const rows = (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? [];
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return rows.map(({ value, count }) => {
    const vital = before / total < vitalShare;
    before += count;
    return { value, count, share: count / total, cumulativeShare: before / total, vital };
  });
}
