import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ComplaintReason, ComplaintReasons, LearningError } from "./codes.js";

/** A run rule: the four of the Western Electric handbook (1956), and the trend of six of Nelson (1984). */
export type RunRule = "beyond-limit" | "two-of-three" | "four-of-five" | "eight-on-one-side" | "six-rising-or-falling";

/** Counts over time. */
export interface ChartSeries {
  /** `p`: `count` of `size` units are affected (share of sales with a complaint). `u`: `count` events in `size` units of exposure (complaints per 1,000 appliances in use). */
  readonly kind: "p" | "u";
  readonly points: readonly { readonly label: string; readonly count: number; readonly size: number }[];
  /** How many points, from the first, give the centre line. Default: all. A known change is seen best against the time before it. */
  readonly baseline?: number | undefined;
  /** Default: all five. */
  readonly rules?: readonly RunRule[] | undefined;
}

/** A point with its limits. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  /** Three standard errors below and above the centre; a share stays within 0 and 1, a rate above 0. */
  readonly lower: number;
  readonly upper: number;
  /** The rules that it breaks. Of six rising or falling points `above` means rising and `below` falling, wherever they lie. */
  readonly signals: readonly { readonly rule: RunRule; readonly side: "above" | "below" }[];
}

/** A control chart: whether what changed is more than noise. */
export interface ControlChart {
  readonly kind: "p" | "u";
  readonly centre: number;
  readonly points: readonly ChartPoint[];
  /** No point breaks a rule. */
  readonly stable: boolean;
  readonly reasons: Reasons<ComplaintReasons>;
}

const RULES = [
  "beyond-limit",
  "two-of-three",
  "four-of-five",
  "eight-on-one-side",
  "six-rising-or-falling",
] as const satisfies readonly RunRule[];
const SIDES = ["above", "below"] as const;
/** How many standard errors from the centre the line of a rule lies. */
const SIGMAS = { "beyond-limit": 3, "two-of-three": 2, "four-of-five": 1, "eight-on-one-side": 0 } as const;
const LEAST_POINTS = 2;
const ENOUGH_POINTS = 12;

/**
 * A p or u chart with limits for each point's own size, and named run rules.
 *
 * It does not correct for seasons. On a rare event (fewer than about five a point) the normal limits are wide of the mark: use longer periods. More rules find changes sooner and raise
 * more false alarms: about one point in 370 lies beyond a limit by chance, with all five rules about one in 90.
 *
 * @param series - kind, points in order of time, baseline
 * @returns the chart; or `complaint/too-few-points`, `complaint/invalid-series` with the label of the point
 * @see Shewhart 1931; Western Electric, Statistical Quality Control Handbook, 1956; Nelson, Journal of Quality Technology 16, 1984
 * @example
 * import { controlChart } from "aftersales/complaint";
 * const points = [12, 9, 11, 10, 8, 10, 11, 9, 30].map((count, week) => ({ label: `week ${week + 1}`, count, size: 1000 }));
 * const chart = controlChart({ kind: "u", points, baseline: 8 })._unsafeUnwrap();
 * chart.points.filter(({ signals }) => signals.length > 0).map(({ label }) => label); //=> ["week 9"]
 */
export function controlChart(series: ChartSeries): Result<ControlChart, LearningError> {
  const { kind, points, rules = RULES } = series;
  const { baseline: first = points.length } = series;
  const baseline = Number.isSafeInteger(first) && first > 0 ? points.slice(0, first) : [];
  if (points.length < LEAST_POINTS || baseline.length < 1)
    return err({ code: "complaint/too-few-points", points: points.length, least: LEAST_POINTS });
  for (const { label, count, size } of points) {
    if (!(Number.isSafeInteger(count) && count >= 0)) return err({ code: "complaint/invalid-series", label, problem: "count" });
    if (!(size > 0 && size <= Number.MAX_SAFE_INTEGER)) return err({ code: "complaint/invalid-series", label, problem: "size" });
    if (kind === "p" && count > size) return err({ code: "complaint/invalid-series", label, problem: "count-above-size" });
  }
  const sum = (of: "count" | "size") => baseline.reduce((total, point) => total + point[of], 0);
  const centre = sum("count") / sum("size");
  const plotted = points.map(({ label, count, size }) => {
    const error = Math.sqrt((kind === "p" ? centre * (1 - centre) : centre) / size);
    const value = count / size;
    const upper = centre + 3 * error;
    const distance = value === centre ? 0 : (value - centre) / error;
    return { label, value, lower: Math.max(0, centre - 3 * error), upper: kind === "p" ? Math.min(1, upper) : upper, error, distance };
  });
  const distances = plotted.map(({ distance }) => distance);
  const values = plotted.map(({ value }) => value);
  const signals: ComplaintReason[] = [];
  const charted = plotted.map(({ label, value, lower, upper, error }, at): ChartPoint => {
    const broken = rules.flatMap((rule) =>
      SIDES.filter((side) => breaks(rule, signOf(side), distances, values, at)).map((side) => ({ rule, side })),
    );
    for (const { rule, side } of broken) {
      const limit = rule === "six-rising-or-falling" ? (values[at - 1] as number) : centre + signOf(side) * SIGMAS[rule] * error;
      signals.push({ code: "complaint/chart-signal", params: { rule, label, side, value, limit } });
    }
    return { label, value, lower, upper, signals: broken };
  });
  const stable: ComplaintReason = { code: "complaint/chart-stable", params: { points: points.length, centre } };
  const [why = stable, ...others] = signals;
  const short: readonly ComplaintReason[] =
    points.length < ENOUGH_POINTS ? [{ code: "complaint/chart-short", params: { points: points.length, least: ENOUGH_POINTS } }] : [];
  return ok({ kind, centre, points: charted, stable: signals.length === 0, reasons: [why, ...others, ...short] });
}

const signOf = (side: "above" | "below") => (side === "above" ? 1 : -1);

/** Whether the point at `at` breaks a rule on a side (1 above, -1 below); it must lie on that side itself. */
function breaks(rule: RunRule, side: 1 | -1, distances: readonly number[], values: readonly number[], at: number): boolean {
  const beyond = (last: number, sigma: number) =>
    distances.slice(Math.max(0, at - last + 1), at + 1).filter((distance) => distance * side > sigma).length;
  const here = (distances[at] as number) * side;
  switch (rule) {
    case "beyond-limit":
      return here > 3;
    case "two-of-three":
      return here > 2 && beyond(3, 2) >= 2;
    case "four-of-five":
      return here > 1 && beyond(5, 1) >= 4;
    case "eight-on-one-side":
      return here > 0 && beyond(8, 0) === 8;
    case "six-rising-or-falling": {
      const last = values.slice(Math.max(0, at - 5), at + 1);
      return last.length === 6 && last.every((value, index) => index === 0 || (value - (last[index - 1] as number)) * side > 0);
    }
  }
}
