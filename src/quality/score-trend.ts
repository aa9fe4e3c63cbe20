import { err, ok, type Result } from "../kernel/result.js";
import { type Adjustment, adjustKnown } from "./adjust-p-values.js";
import { type Change, normalChange } from "./change.js";
import { firstWrong, LEAST_ERROR, wrongConfidence, wrongError, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import { normalQuantile, normalTwoSided } from "./distributions.js";
import type { Interval } from "./interval.js";

/** The score of one period with its standard error: a net promoter score, a satisfaction share or an effort score fits. */
export interface TrendPeriod {
  readonly period: string;
  readonly score: number | null;
  readonly se: number | null;
  /** Of the score. Kept where `se` is 0, or where its confidence is the one asked for; else computed from `se`. */
  readonly interval?: Interval | null | undefined;
}

/** Scores over time. */
export interface ScoreTrend {
  /** Every period with its interval and its change against the latest earlier period that has a score. `adjustedP` covers all changes. */
  readonly periods: readonly (Omit<TrendPeriod, "interval"> & {
    readonly interval: Interval | null;
    readonly change: (Change & { readonly adjustedP: number | null }) | null;
  })[];
  /** Change a period by weighted least squares over the position in the list; null below two scores with a standard error above 0. */
  readonly slope: { readonly perPeriod: number; readonly se: number; readonly interval: Interval; readonly p: number } | null;
  /** Among them: each period that is left out of the tests and the slope, and why. */
  readonly reasons: QualityReasonList;
}

/**
 * Scores over time: each with its interval, the changes with p adjusted for their number, and the slope.
 *
 * A standard error of 0 (a share of 0 % or 100 %) is not certainty: such a period keeps the interval it came with, and takes no part in tests and slope.
 * Takes the samples of the periods as independent and large enough for the normal distribution. Does not look for seasons.
 *
 * @param periods - in order of time, evenly spaced
 * @param options - `confidence` (default 0.95), `adjustment` of the changes (default `"holm"`)
 * @returns the trend; errors: `quality/invalid-number`
 * @example
 * import { orThrow } from "aftersales";
 * import { netPromoterScore, scoreTrend } from "aftersales/quality";
 * const quarters = [[40, 20], [45, 20], [55, 15]].map(([promoters = 0, detractors = 0], index) => ({
 *   period: `Q${index + 1}`,
 *   ...orThrow(netPromoterScore({ promoters, passives: 100 - promoters - detractors, detractors })),
 * }));
 * orThrow(scoreTrend(quarters)).slope?.perPeriod.toFixed(1); //=> "10.0"
 */
export function scoreTrend(
  periods: readonly TrendPeriod[],
  options: { readonly confidence?: number | undefined; readonly adjustment?: Adjustment | undefined } = {},
): Result<ScoreTrend, QualityErrorOf<"quality/invalid-number">> {
  const { confidence = 0.95, adjustment = "holm" } = options;
  const wrong = firstWrong(
    wrongConfidence(confidence),
    ...periods.flatMap(({ score, se, interval }, index) => [
      score === null ? null : wrongNumber(`periods[${index}].score`, score),
      wrongError(`periods[${index}].se`, se),
      interval ? wrongNumber(`periods[${index}].interval.low`, interval.low) : null,
      interval ? wrongNumber(`periods[${index}].interval.high`, interval.high) : null,
    ]),
  );
  if (wrong) return err(wrong);
  const z = normalQuantile((1 + confidence) / 2);
  let last: TrendPeriod | null = null;
  const changes: (Change | null)[] = [];
  for (const period of periods) {
    changes.push(last && period.score !== null ? changeBetween(last, period, confidence) : null);
    if (period.score !== null) last = period;
  }
  const adjusted = adjustKnown(
    changes.map((change) => change?.p ?? null),
    adjustment,
  );
  return ok({
    periods: periods.map((point, index) => {
      const { period, score, se } = point;
      const change = changes[index] ?? null;
      return {
        period,
        score,
        se,
        interval: intervalOf(point, z, confidence),
        change: change && { ...change, adjustedP: adjusted[index] ?? null },
      };
    }),
    slope: slopeOf(periods, z, confidence),
    reasons: [{ code: "quality/test", params: { test: "z" } }, ...periods.flatMap(leftOut)],
  });
}

/** A change with a standard error of 0 on one side is known, its test is not. */
function changeBetween(before: TrendPeriod, after: TrendPeriod, confidence: number): Change {
  const estimate = ({ score, se }: TrendPeriod) => ({ n: 0, mean: score, se: se !== null && se < LEAST_ERROR ? null : se });
  return normalChange(estimate(before), estimate(after), confidence);
}

function intervalOf({ score, se, interval }: TrendPeriod, z: number, confidence: number): Interval | null {
  if (score === null) return null;
  const known = se !== null && se >= LEAST_ERROR;
  if (interval && (!known || interval.confidence === confidence)) {
    return { low: interval.low, high: interval.high, confidence: interval.confidence };
  }
  return known ? { low: score - z * se, high: score + z * se, confidence } : null;
}

function leftOut({ period, score, se }: TrendPeriod): readonly QualityReason[] {
  const because = score === null ? "no-score" : se === null ? "no-standard-error" : se < LEAST_ERROR ? "no-spread" : null;
  return because === null ? [] : [{ code: "quality/period-left-out", params: { period, because } }];
}

function slopeOf(periods: readonly TrendPeriod[], z: number, confidence: number): ScoreTrend["slope"] {
  const known = periods.flatMap(({ score, se }, x) => (score === null || se === null || se < LEAST_ERROR ? [] : [{ x, y: score, se }]));
  const [first, second] = known;
  if (!first || !second) return null;
  const most = Math.max(...known.map((point) => point.se));
  const floor = most * 1e-100;
  const exactest = known.reduce((best, point) => (point.se < best.se ? point : best), first);
  const unit = Math.max(exactest.se, floor);
  // Weights relative to the heaviest point, and places from it: so a point far more exact than the others loses no digit of theirs.
  const points = known.map(({ x, y, se }) => ({ x: x - exactest.x, y: y - exactest.y, weight: (unit / Math.max(se, floor)) ** 2 }));
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const centre = points.reduce((sum, point) => sum + point.weight * point.x, 0) / weight;
  const height = points.reduce((sum, point) => sum + point.weight * point.y, 0) / weight;
  const spread = points.reduce((sum, point) => sum + point.weight * (point.x - centre) ** 2, 0);
  const perPeriod = points.reduce((sum, point) => sum + point.weight * (point.x - centre) * (point.y - height), 0) / spread;
  const se = unit / Math.sqrt(spread);
  return { perPeriod, se, interval: { low: perPeriod - z * se, high: perPeriod + z * se, confidence }, p: normalTwoSided(perPeriod / se) };
}
