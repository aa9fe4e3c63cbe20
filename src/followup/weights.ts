import { err, ok, type Result } from "../kernel/result.js";
import type { EmptyStratum, NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { outOfRange } from "./numbers.js";

/** A stratum with the people who answered. */
export interface AnsweredStratum {
  readonly id?: string | undefined;
  /** Customers in it. */
  readonly population: number;
  /** Those who answered. */
  readonly respondents: number;
}

/** Why answers cannot be weighted. */
export type WeightError = NumberOutOfRange | SampleExceedsPopulation | EmptyStratum;

/**
 * Post-stratification weights, one a stratum: (N_h / N) / (n_h / n). Over the respondents they average 1, and the weighted sample has the shares
 * of the population.
 *
 * @param strata - population and respondents of each; a stratum without people weighs 0
 * @returns the weight of a respondent, in the order of the strata; or `followup/number-out-of-range`, `followup/sample-exceeds-population`,
 * `followup/empty-stratum` (people, but none who answered: join it with another)
 * @example
 * import { weightSample } from "aftersales/followup";
 * weightSample([{ population: 600, respondents: 30 }, { population: 400, respondents: 80 }]).unwrapOr(null); //=> [2.2, 0.55]
 */
export function weightSample(strata: readonly AnsweredStratum[]): Result<readonly number[], WeightError> {
  const wrong = findWrong(strata);
  if (wrong) return err(wrong);
  const population = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  const respondents = strata.reduce((sum, stratum) => sum + stratum.respondents, 0);
  return ok(
    strata.map((stratum) => (stratum.population === 0 ? 0 : (stratum.population * respondents) / (population * stratum.respondents))),
  );
}

/** A stratum with the mean and the standard deviation of its answers. */
export interface MeasuredStratum extends AnsweredStratum {
  readonly mean: number;
  /** Standard deviation of the answers, with n - 1. */
  readonly sd: number;
}

/**
 * The mean of a stratified or post-stratified sample and its standard error: sum W_h mean_h, and the root of
 * sum W_h² (1 - n_h / N_h) sd_h² / n_h (Cochran 1977, 5A.3, given the respondents of each stratum).
 *
 * @param strata - population, respondents, mean and standard deviation of each
 * @returns `mean` and `se`, in the unit of the answers; or an error as for `weightSample`
 * @example
 * import { stratifiedMean } from "aftersales/followup";
 * const found = stratifiedMean([{ population: 600, respondents: 30, mean: 8, sd: 1 }, { population: 400, respondents: 70, mean: 6, sd: 2 }]);
 * found.map(({ mean, se }) => [mean.toFixed(2), se.toFixed(3)]).unwrapOr(null); //=> ["7.20", "0.138"]
 */
export function stratifiedMean(strata: readonly MeasuredStratum[]): Result<{ readonly mean: number; readonly se: number }, WeightError> {
  const wrong =
    findWrong(strata) ??
    strata.reduce<WeightError | null>((found, { sd }, i) => found ?? outOfRange(`strata.${i}.sd`, sd, "[0, infinity)"), null);
  if (wrong) return err(wrong);
  const total = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  let mean = 0;
  let variance = 0;
  for (const stratum of strata) {
    if (stratum.population === 0) continue;
    const share = stratum.population / total;
    mean += share * stratum.mean;
    variance += (share ** 2 * (1 - stratum.respondents / stratum.population) * stratum.sd ** 2) / stratum.respondents;
  }
  return ok({ mean, se: Math.sqrt(variance) });
}

function findWrong(strata: readonly AnsweredStratum[]): WeightError | null {
  for (const [index, { id, population, respondents }] of strata.entries()) {
    const wrong =
      outOfRange(`strata.${index}.population`, population, "0, 1, 2, ...") ??
      outOfRange(`strata.${index}.respondents`, respondents, "0, 1, 2, ...");
    if (wrong) return wrong;
    const stratum = id ?? String(index);
    if (respondents > population) return { code: "followup/sample-exceeds-population", size: respondents, population, stratum };
    if (respondents === 0 && population > 0) return { code: "followup/empty-stratum", stratum };
  }
  const people = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  return people > 0 ? null : { code: "followup/number-out-of-range", argument: "population", value: people, range: "1, 2, ..." };
}

/**
 * Kish's design effect of unequal weights: n sum w² / (sum w)² = 1 + cv². The factor by which weighting inflates the variance of a mean.
 *
 * It does not know of clusters: multiply by 1 + (m - 1) rho for those.
 *
 * @param weights - one a respondent, 0 or more
 * @throws RangeError when a weight is negative or no number, or none is above 0
 * @example
 * import { designEffect } from "aftersales/followup";
 * designEffect([1, 1, 2]); //=> 1.125
 */
export function designEffect(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw new RangeError(`weights must be numbers of 0 or more, got ${weight}`);
    sum += weight;
    squares += weight * weight;
  }
  if (sum === 0) throw new RangeError("weights must hold at least one weight above 0");
  return (weights.length * squares) / (sum * sum);
}

/**
 * The size of the simple random sample that would be as precise: n / design effect = (sum w)² / sum w².
 *
 * @param weights - one a respondent, 0 or more
 * @throws RangeError as `designEffect`
 * @example
 * import { effectiveSize } from "aftersales/followup";
 * effectiveSize([1, 1, 1, 1]); //=> 4
 */
export function effectiveSize(weights: readonly number[]): number {
  return weights.length / designEffect(weights);
}
