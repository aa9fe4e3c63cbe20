import { err, ok, type Result } from "../kernel/result.js";
import { type Adjustment, adjustKnown } from "./adjust-p-values.js";
import { type Change, normalChange } from "./change.js";
import { wrongConfidence } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";
import { normalQuantile, normalTwoSided } from "./distributions.js";
import type { Interval } from "./interval.js";

/** The score of one period with its standard error: a net promoter score, a satisfaction share or an effort score fits. */
export interface TrendPeriod {
  readonly period: string;
  readonly score: number | null;
  readonly se: number | null;
}

/** Scores over time. */
export interface ScoreTrend {
  /** Every period with its interval and its change against the latest earlier period that has a score. `adjustedP` covers all changes. */
  readonly periods: readonly (TrendPeriod & {
    readonly interval: Interval | null;
    readonly change: (Change & { readonly adjustedP: number | null }) | null;
  })[];
  /** Change a period by weighted least squares over the position in the list; null below two scores with a standard error above 0. */
  readonly slope: { readonly perPeriod: number; readonly se: number; readonly interval: Interval; readonly p: number } | null;
}

/**
 * Scores over time: each with its interval, the changes with p adjusted for their number, and the slope.
 *
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
  const wrong = wrongConfidence(confidence);
  if (wrong) return err(wrong);
  const z = normalQuantile((1 + confidence) / 2);
  let last: TrendPeriod | null = null;
  const changes: (Change | null)[] = [];
  for (const period of periods) {
    changes.push(last && period.score !== null ? normalChange(estimateOf(last), estimateOf(period), confidence) : null);
    if (period.score !== null) last = period;
  }
  const adjusted = adjustKnown(
    changes.map((change) => change?.p ?? null),
    adjustment,
  );
  return ok({
    periods: periods.map(({ period, score, se }, index) => {
      const change = changes[index] ?? null;
      return {
        period,
        score,
        se,
        interval: score === null || se === null ? null : { low: score - z * se, high: score + z * se, confidence },
        change: change && { ...change, adjustedP: adjusted[index] ?? null },
      };
    }),
    slope: slopeOf(periods, z, confidence),
  });
}

const estimateOf = ({ score, se }: TrendPeriod) => ({ n: 0, mean: score, se });

function slopeOf(periods: readonly TrendPeriod[], z: number, confidence: number): ScoreTrend["slope"] {
  const points = periods.flatMap(({ score, se }, x) =>
    score === null || se === null || !(se > 0) ? [] : [{ x, y: score, weight: 1 / se ** 2 }],
  );
  if (points.length < 2) return null;
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const centre = points.reduce((sum, point) => sum + point.weight * point.x, 0) / weight;
  const spread = points.reduce((sum, point) => sum + point.weight * (point.x - centre) ** 2, 0);
  const perPeriod = points.reduce((sum, point) => sum + point.weight * (point.x - centre) * point.y, 0) / spread;
  const se = 1 / Math.sqrt(spread);
  return { perPeriod, se, interval: { low: perPeriod - z * se, high: perPeriod + z * se, confidence }, p: normalTwoSided(perPeriod / se) };
}
