import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";
import { effectSizes, type GapEstimate, intervalAround, testMean } from "./gap-estimate.js";

/** What a printed table gives of one line. */
export interface GapSummary {
  readonly n: number;
  readonly expectation: number;
  readonly perception: number;
  readonly expectationSd?: number | undefined;
  readonly perceptionSd?: number | undefined;
  /** Standard deviation of the gaps. Where the table lacks it, it follows from the two others and their correlation. */
  readonly gapSd?: number | undefined;
  readonly correlation?: number | undefined;
}

/**
 * A line of a gap report from the summary that a table or an old report prints, without the answers.
 *
 * Does not find the spread of the gaps without `gapSd` or the correlation: expectation and perception come from the same people, so their two standard
 * deviations are not enough, and what depends on it is null. As exact as the printed numbers.
 *
 * @param summary - n, means, and what is known of the spread
 * @param options - `confidence` (default 0.95)
 * @returns the line; errors: `quality/invalid-number`
 * Source: variance of a difference, sD^2 = sP^2 + sE^2 - 2 r sP sE.
 * @example
 * import { orThrow } from "aftersales";
 * import { gapFromSummary } from "aftersales/quality";
 * const line = orThrow(gapFromSummary({ n: 100, expectation: 6, perception: 5.5, expectationSd: 1, perceptionSd: 1, correlation: 0.5 }));
 * [line.gap, line.sd, line.t]; //=> [-0.5, 1, -5]
 */
export function gapFromSummary(
  summary: GapSummary,
  options: { readonly confidence?: number | undefined } = {},
): Result<GapEstimate, QualityErrorOf<"quality/invalid-number">> {
  const { n, expectation, perception } = summary;
  const { confidence = 0.95 } = options;
  const known = (name: "expectationSd" | "perceptionSd" | "gapSd") =>
    summary[name] === undefined ? null : wrongNumber(name, summary[name], { minimum: 0 });
  const wrong = firstWrong(
    wrongConfidence(confidence),
    wrongNumber("n", n, { minimum: 1, whole: true }),
    wrongNumber("expectation", expectation),
    wrongNumber("perception", perception),
    known("expectationSd"),
    known("perceptionSd"),
    known("gapSd"),
    summary.correlation === undefined ? null : wrongNumber("correlation", summary.correlation, { minimum: -1, maximum: 1 }),
  );
  if (wrong) return err(wrong);
  const spread = n >= 2;
  // A spread that no table prints is 0: dividing by it leaves the range of numbers.
  const least = 1e-12 * Math.max(Math.abs(expectation), Math.abs(perception));
  const printed = (sd: number | undefined) => (sd === undefined || !spread ? null : sd <= least ? 0 : sd);
  const [perceptionSd, expectationSd, gapSd] = [printed(summary.perceptionSd), printed(summary.expectationSd), printed(summary.gapSd)];
  const product = perceptionSd === null || expectationSd === null ? null : perceptionSd * expectationSd;
  const squares = (perceptionSd ?? 0) ** 2 + (expectationSd ?? 0) ** 2;
  const { correlation: given = null } = summary;
  const fromParts = product === null || given === null ? null : Math.sqrt(Math.max(0, squares - 2 * given * product));
  const sd = gapSd ?? fromParts;
  const implied = product === null || product === 0 || sd === null ? null : Math.min(1, Math.max(-1, (squares - sd ** 2) / (2 * product)));
  const correlation = spread ? (given ?? implied) : null;
  const gap = perception - expectation;
  const perceptionSe = perceptionSd === null ? null : perceptionSd / Math.sqrt(n);
  const tested = testMean(n, gap, sd, sd === null ? null : sd / Math.sqrt(n), confidence);
  return ok({
    n,
    expectation,
    perception,
    gap,
    ...tested,
    adjustedP: tested.p,
    effect: effectSizes(n, gap, sd, perceptionSd, expectationSd, correlation === null ? null : 2 * (1 - correlation)),
    expectationSd,
    perceptionSd,
    perceptionSe,
    correlation,
    perceptionInterval: perceptionSe === null ? null : intervalAround(perception, perceptionSe, n - 1, confidence),
  });
}
