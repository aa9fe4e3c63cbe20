import { normalQuantile } from "../kernel/normal.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { exactCeil, notAllowed, outOfRange } from "./numbers.js";

/** How precise an estimated share shall be, and of how many customers. */
export interface SampleSizeQuestion {
  /** Customers in all; absent = so many that it does not matter. A whole number. */
  readonly population?: number | undefined;
  /** Half the width of the confidence interval, as a fraction: 0.05 is five points. */
  readonly margin: number;
  /** Confidence of the interval, as a fraction. Default 0.95. */
  readonly confidence?: number | undefined;
  /** Expected share, as a fraction. Default 0.5, the most demanding one. */
  readonly proportion?: number | undefined;
  /** `"up"` (default) keeps the margin; `"nearest"` is what the table of Krejcie and Morgan (1970) does. */
  readonly rounding?: "up" | "nearest" | undefined;
}

/** How precise a share is that a sample has estimated. */
export interface MarginQuestion {
  /** Answers received. A whole number. */
  readonly respondents: number;
  readonly population?: number | undefined;
  readonly confidence?: number | undefined;
  readonly proportion?: number | undefined;
  /** Factor by which weighting inflates the variance (`designEffect`). Default 1. */
  readonly designEffect?: number | undefined;
}

/**
 * How many answers a share needs to be known within a margin. Cochran (1977) with finite population correction:
 * n0 = z² p (1 - p) / e², n = n0 / (1 + (n0 - 1) / N). At least 1.
 *
 * It does not know how many people will answer: see `invitationsNeeded`. The variant n0 / (1 + n0 / N) gives smaller samples.
 *
 * @param question - margin, confidence, expected share (fractions) and population (people)
 * @returns answers needed; or `followup/number-out-of-range`
 * @example
 * import { sampleSize } from "aftersales/followup";
 * sampleSize({ margin: 0.05 }).unwrapOr(null); //=> 385
 * sampleSize({ margin: 0.05, population: 500 }).unwrapOr(null); //=> 218
 * sampleSize({ margin: 0.05, population: 500, rounding: "nearest" }).unwrapOr(null); //=> 217
 */
export function sampleSize(question: SampleSizeQuestion): Result<number, NumberOutOfRange> {
  const { population, margin, confidence = 0.95, proportion = 0.5, rounding = "up" } = question;
  const wrong =
    outOfRange("margin", margin, "(0, 1)") ??
    outOfRange("confidence", confidence, "(0, 1)") ??
    outOfRange("proportion", proportion, "(0, 1)") ??
    (population === undefined ? null : outOfRange("population", population, "1, 2, ..."));
  if (wrong) return err(wrong);
  if (rounding !== "up" && rounding !== "nearest") return err(notAllowed("rounding", rounding, "up | nearest"));
  const infinite = (zOf(confidence) / margin) ** 2 * proportion * (1 - proportion);
  if (population === undefined && !Number.isFinite(infinite))
    return err(notAllowed("margin", margin, "a margin that a finite sample reaches"));
  const corrected = population === undefined ? infinite : (infinite * population) / (infinite + population - 1);
  // So large that a product overflows: everyone.
  const needed = population === undefined || Number.isFinite(corrected) ? corrected : population;
  return ok(Math.max(1, rounding === "up" ? exactCeil(needed) : Math.round(needed)));
}

/**
 * The margin that a simple random sample has reached: z sqrt(deff p (1 - p) / n) sqrt((N - n) / (N - 1)).
 *
 * It does not check that those who answered resemble those who did not.
 *
 * @param question - answers, population, confidence, share and design effect
 * @returns the margin as a fraction; or `followup/number-out-of-range`, `followup/sample-exceeds-population`
 * @example
 * import { marginAchieved } from "aftersales/followup";
 * marginAchieved({ respondents: 100, population: 100 }).unwrapOr(null); //=> 0
 * marginAchieved({ respondents: 384 }).unwrapOr(0).toFixed(3); //=> "0.050"
 */
export function marginAchieved(question: MarginQuestion): Result<number, NumberOutOfRange | SampleExceedsPopulation> {
  const { respondents, population, confidence = 0.95, proportion = 0.5, designEffect = 1 } = question;
  const wrong =
    outOfRange("respondents", respondents, "1, 2, ...") ??
    outOfRange("confidence", confidence, "(0, 1)") ??
    outOfRange("proportion", proportion, "(0, 1)") ??
    outOfRange("designEffect", designEffect, "(0, infinity)") ??
    (population === undefined ? null : outOfRange("population", population, "1, 2, ..."));
  if (wrong) return err(wrong);
  if (population !== undefined && respondents > population) {
    return err({ code: "followup/sample-exceeds-population", size: respondents, population, stratum: null });
  }
  const correction = population === undefined ? 1 : population === 1 ? 0 : (population - respondents) / (population - 1);
  return ok(zOf(confidence) * Math.sqrt((designEffect * proportion * (1 - proportion) * correction) / respondents));
}

/** The two-sided normal quantile of a confidence, by the tail: near 1 the other side has no digits left. */
function zOf(confidence: number): number {
  return 0 - normalQuantile((1 - confidence) / 2);
}
