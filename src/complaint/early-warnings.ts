import { err, ok, type Result } from "../kernel/result.js";
import type { LearningError } from "./codes.js";
import { type ChartSeries, type ControlChart, controlChart } from "./control-chart.js";

/** A product line over time. */
export interface LineSeries {
  readonly line: string;
  readonly series: ChartSeries;
}

/** A product line whose last point is higher than the centre line, and more than noise explains. */
export interface EarlyWarning {
  readonly line: string;
  /** The last point divided by the centre line; `null` when the centre is 0. */
  readonly ratio: number | null;
  readonly chart: ControlChart;
}

/**
 * Product lines whose complaints have risen: the last point of the chart lies above the centre and breaks a rule on the high side. The strongest first.
 *
 * A line that rises again from a very good week is no warning while it stays below its centre.
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
    if (!last || last.value <= chart.centre || !last.signals.some(({ side }) => side === "above")) continue;
    warnings.push({ line, ratio: chart.centre > 0 ? last.value / chart.centre : null, chart });
  }
  const strength = ({ ratio }: EarlyWarning) => ratio ?? Number.POSITIVE_INFINITY;
  return ok(warnings.sort((a, b) => (strength(a) === strength(b) ? 0 : strength(b) - strength(a))));
}
