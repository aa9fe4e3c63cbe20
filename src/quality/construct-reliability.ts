import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";

type InvalidNumber = QualityErrorOf<"quality/invalid-number">;

/** Reliability and convergence of one construct from its standardised loadings. */
export interface ConstructReliability {
  readonly compositeReliability: number;
  readonly averageVarianceExtracted: number;
  /** By the Fornell-Larcker criterion, a correlation with another construct should be smaller than this. */
  readonly rootOfVarianceExtracted: number;
}

/**
 * Composite reliability and average variance extracted from the standardised loadings of a factor analysis that you ran elsewhere.
 *
 * @param loadings - of one construct, each from -1 to 1, at least one
 * @returns both coefficients; errors: `quality/invalid-number`
 * Source: Fornell and Larcker 1981.
 * @example
 * import { orThrow } from "aftersales";
 * import { constructReliability } from "aftersales/quality";
 * orThrow(constructReliability([0.5, 0.5, 0.5, 0.5])).averageVarianceExtracted; //=> 0.25
 */
export function constructReliability(loadings: readonly number[]): Result<ConstructReliability, InvalidNumber> {
  const wrong = firstWrong(
    wrongNumber("loadings", loadings.length, { minimum: 1 }),
    ...loadings.map((loading, index) => wrongNumber(`loadings[${index}]`, loading, { minimum: -1, maximum: 1 })),
  );
  if (wrong) return err(wrong);
  const sum = loadings.reduce((all, loading) => all + loading, 0);
  const squares = loadings.reduce((all, loading) => all + loading * loading, 0);
  const averageVarianceExtracted = squares / loadings.length;
  const unexplained = loadings.length - squares;
  // Loadings that cancel to a sum of 0 without any error leave 0 / 0; such a construct has no reliability.
  const compositeReliability = sum === 0 ? 0 : sum ** 2 / (sum ** 2 + unexplained);
  return ok({ compositeReliability, averageVarianceExtracted, rootOfVarianceExtracted: Math.sqrt(averageVarianceExtracted) });
}

/**
 * Reliability of a gap score. It falls as perception and expectation correlate, which is why a gap can be less reliable than both.
 *
 * @param parts - standard deviations, reliabilities (alpha) of perception and expectation, and their correlation
 * @returns the reliability, or null where the gap has no variance; errors: `quality/invalid-number`
 * Source: Peter, Churchill and Brown 1993.
 * @example
 * import { orThrow } from "aftersales";
 * import { gapReliability } from "aftersales/quality";
 * orThrow(gapReliability({
 *   perceptionSd: 1, expectationSd: 1, perceptionReliability: 0.9, expectationReliability: 0.8, correlation: 0.5,
 * }))?.toFixed(3); //=> "0.700"
 */
export function gapReliability(parts: {
  readonly perceptionSd: number;
  readonly expectationSd: number;
  readonly perceptionReliability: number;
  readonly expectationReliability: number;
  readonly correlation: number;
}): Result<number | null, InvalidNumber> {
  const { perceptionSd, expectationSd, perceptionReliability, expectationReliability, correlation } = parts;
  const wrong = firstWrong(
    wrongNumber("perceptionSd", perceptionSd, { minimum: 0 }),
    wrongNumber("expectationSd", expectationSd, { minimum: 0 }),
    wrongNumber("perceptionReliability", perceptionReliability, { maximum: 1 }),
    wrongNumber("expectationReliability", expectationReliability, { maximum: 1 }),
    wrongNumber("correlation", correlation, { minimum: -1, maximum: 1 }),
  );
  if (wrong) return err(wrong);
  const shared = 2 * correlation * perceptionSd * expectationSd;
  const variance = perceptionSd ** 2 + expectationSd ** 2 - shared;
  const reliable = perceptionSd ** 2 * perceptionReliability + expectationSd ** 2 * expectationReliability - shared;
  return ok(variance <= 1e-13 * (perceptionSd ** 2 + expectationSd ** 2) ? null : reliable / variance);
}
