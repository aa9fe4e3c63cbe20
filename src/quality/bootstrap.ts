import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";
import { normalCdf, normalQuantile } from "./distributions.js";
import type { Interval } from "./interval.js";
import { quantileOfSorted } from "./quantile.js";
import { seededRandom } from "./random.js";

/** `percentile`; `basic` (percentiles mirrored at the estimate); `bca` (bias-corrected and accelerated). Quantiles of type 7. */
export type BootstrapMethod = "percentile" | "basic" | "bca";

/** How to resample. */
export interface BootstrapOptions {
  /** A whole number, 0 to 2^53 - 1. The same seed gives the same interval on every machine. */
  readonly seed: number;
  /** Default 2,000. */
  readonly resamples?: number | undefined;
  /** Default `"percentile"`. */
  readonly method?: BootstrapMethod | undefined;
  /** Called every 50 resamples; returning `false` stops. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => boolean | undefined) | undefined;
}

/** What a bootstrap may return instead. */
export type BootstrapError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/stopped">;

/** A bootstrap of one mean. Null where undefined: below two values, or BCa where all resamples lie on one side. */
export interface BootstrapMean {
  readonly mean: number | null;
  /** Standard deviation of the resampled means. */
  readonly se: number | null;
  readonly interval: Interval | null;
}

export const DEFAULT_RESAMPLES = 2000;

export function wrongBootstrap({ seed, resamples = DEFAULT_RESAMPLES }: BootstrapOptions): QualityErrorOf<"quality/invalid-number"> | null {
  return firstWrong(
    wrongNumber("seed", seed, { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, whole: true }),
    wrongNumber("resamples", resamples, { minimum: 10, whole: true }),
  );
}

/**
 * Statistics of resamples of `n` respondents. `statistics` reads the draws and writes its values.
 *
 * @returns the replicates, one array a statistic, or `quality/stopped`
 */
export function resample(
  n: number,
  count: number,
  statistics: (draws: Int32Array, into: Float64Array) => void,
  options: BootstrapOptions,
): Result<readonly Float64Array[], QualityErrorOf<"quality/stopped">> {
  const { resamples: total = DEFAULT_RESAMPLES, onProgress } = options;
  const random = seededRandom(options.seed);
  const draws = new Int32Array(n);
  const values = new Float64Array(count);
  const replicates = Array.from({ length: count }, () => new Float64Array(total));
  for (let done = 0; done < total; done++) {
    if (done > 0 && done % 50 === 0 && onProgress?.({ done, total }) === false) return err({ code: "quality/stopped", done, total });
    for (let i = 0; i < n; i++) draws[i] = Math.floor(random() * n);
    statistics(draws, values);
    for (let s = 0; s < count; s++) (replicates[s] as Float64Array)[done] = values[s] as number;
  }
  onProgress?.({ done: total, total });
  return ok(replicates);
}

/**
 * The interval of an estimate from its replicates.
 *
 * @param estimate - of the sample itself
 * @param replicates - of the resamples, in any order; those that are no number are left out
 * @param jackknife - the estimate without each respondent in turn, for BCa
 * @returns null where fewer than two replicates are numbers, or where BCa is undefined
 * Source: Efron and Tibshirani 1993, chapters 13 and 14.
 */
export function bootstrapInterval(
  estimate: number,
  replicates: ArrayLike<number>,
  method: BootstrapMethod,
  confidence: number,
  jackknife: () => ArrayLike<number>,
): Interval | null {
  const sorted = Float64Array.from(replicates)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length < 2) return null;
  const tails = [(1 - confidence) / 2, (1 + confidence) / 2] as const;
  const levels = method === "bca" ? bcaLevels(estimate, sorted, tails, jackknife()) : tails;
  if (levels === null) return null;
  const [low, high] = levels.map((level) => quantileOfSorted(sorted, level)) as [number, number];
  return method === "basic" ? { low: 2 * estimate - high, high: 2 * estimate - low, confidence } : { low, high, confidence };
}

function bcaLevels(
  estimate: number,
  sorted: Float64Array,
  tails: readonly [number, number],
  jackknife: ArrayLike<number>,
): readonly [number, number] | null {
  // A resample of the same values in another order is equal, not below, whatever its last digit.
  const equal = estimate - 1e-12 * ((sorted.at(-1) as number) - (sorted[0] as number));
  const below = sorted.findIndex((value) => value >= equal);
  if (below <= 0) return null;
  const bias = normalQuantile(below / sorted.length);
  const values = Array.from(jackknife);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (mean - value) ** 2, 0);
  const cubes = values.reduce((sum, value) => sum + (mean - value) ** 3, 0);
  if (squares === 0) return null;
  const acceleration = cubes / (6 * squares ** 1.5);
  const level = (tail: number) => {
    const z = bias + normalQuantile(tail);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
  return [level(tails[0]), level(tails[1])];
}

/**
 * A bootstrap interval of a mean: values are drawn again with replacement, as many as there are.
 *
 * Does not fold as a tally: it needs all values. For gaps, `scoreGaps` draws respondents, not answers.
 *
 * @param values - finite numbers, one a respondent
 * @param options - seed, resamples, method, confidence (default 0.95)
 * @returns mean, standard error and interval; errors: `quality/invalid-number`, `quality/stopped`
 * @example
 * import { orThrow } from "aftersales";
 * import { bootstrapMean } from "aftersales/quality";
 * const { mean, interval } = orThrow(bootstrapMean([1, 2, 3, 4], { seed: 7 }));
 * mean; //=> 2.5
 * interval !== null && interval.low < 2.5; //=> true
 */
export function bootstrapMean(
  values: readonly number[],
  options: BootstrapOptions & { readonly confidence?: number | undefined },
): Result<BootstrapMean, BootstrapError> {
  const { confidence = 0.95, method = "percentile" } = options;
  const wrong = firstWrong(
    wrongBootstrap(options),
    wrongConfidence(confidence),
    ...values.map((value, index) => wrongNumber(`values[${index}]`, value)),
  );
  if (wrong) return err(wrong);
  const n = values.length;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (n < 2) return ok({ mean: n === 0 ? null : total, se: null, interval: null });
  const meanOfDraws = (draws: Int32Array, into: Float64Array) => {
    let sum = 0;
    for (const draw of draws) sum += values[draw] as number;
    into[0] = sum / n;
  };
  return resample(n, 1, meanOfDraws, options).map(([replicates]) => {
    const mean = total / n;
    const jackknife = () => values.map((value) => (total - value) / (n - 1));
    return {
      mean,
      se: deviation(replicates as Float64Array),
      interval: bootstrapInterval(mean, replicates as Float64Array, method, confidence, jackknife),
    };
  });
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
