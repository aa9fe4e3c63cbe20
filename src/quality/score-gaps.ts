import { err, ok, type Result } from "../kernel/result.js";
import { type BootstrapError, type BootstrapOptions, DEFAULT_RESAMPLES, wrongBootstrap } from "./bootstrap.js";
import { firstWrong } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";
import { gapLayout } from "./gap-layout.js";
import { type GapTallyOptions, type ResolvedGapOptions, resolveGapOptions, wrongGapOptions } from "./gap-options.js";
import { responseReader } from "./gap-reading.js";
import { type GapReport, gapReportOf } from "./gap-report.js";
import { addReading, emptyGapState } from "./gap-sums.js";
import type { Instrument } from "./instrument.js";
import { bootstrapGaps, keepGaps, noRespondents, type RespondentGaps } from "./respondent-gaps.js";
import type { SurveyResponse } from "./survey-response.js";
import { signedRank } from "./wilcoxon.js";

/** Options of `scoreGaps`. */
export interface GapOptions extends GapTallyOptions {
  /** Answers outside the scale are kept out and named (default), or refused: the first one is the error. */
  readonly outOfScale?: "exclude" | "refuse" | undefined;
  /** Adds Wilcoxon's signed-rank test to every line with a gap; null with sampling weights. `continuity` defaults to true. */
  readonly wilcoxon?: boolean | { readonly continuity?: boolean | undefined } | undefined;
  /** Adds a bootstrap interval over respondents to the dimensions and both scores. */
  readonly bootstrap?: BootstrapOptions | undefined;
}

/** What `scoreGaps` may return instead. */
export type GapError = BootstrapError | QualityErrorOf<"quality/out-of-scale">;

/**
 * Scores a survey: for every item, dimension and overall, how far perception falls from expectation, and whether that is more than chance.
 *
 * Answers are turned where an item is reversed or the scale runs the other way. Does not judge whether the instrument measures what it should (see
 * `reliabilityOf`), nor whether the sample stands for the customers. No rounding.
 *
 * @param instrument - from `defineInstrument`, or a built-in one
 * @param responses - one a respondent; read once
 * @param options - missing answers, aggregation, adjustment of p, confidence, Wilcoxon, bootstrap
 * @returns the report; errors: `quality/out-of-scale` (if asked to refuse), `quality/invalid-number`, `quality/stopped`
 * Sources: Parasuraman, Zeithaml and Berry 1988 and 1991; Student 1908; Holm 1979; Lakens 2013.
 * @example
 * import { orThrow } from "aftersales";
 * import { defineInstrument, scoreGaps } from "aftersales/quality";
 * const instrument = orThrow(defineInstrument({
 *   id: "short", columns: "expectation-perception", scale: { min: 1, max: 7 },
 *   dimensions: [{ id: "reliability", items: [{ id: "on-time" }] }],
 * }));
 * const answers = (expectation: number, perception: number) => ({ answers: { "on-time": { expectation, perception } } });
 * const report = orThrow(scoreGaps(instrument, [answers(7, 5), answers(6, 5), answers(7, 4)]));
 * report.unweighted.gap; //=> -2
 * report.unweighted.p?.toFixed(3); //=> "0.074"
 */
export function scoreGaps(
  instrument: Instrument,
  responses: Iterable<SurveyResponse>,
  options: GapOptions = {},
): Result<GapReport, GapError> {
  const resolved = resolveGapOptions(options);
  const wrong = firstWrong(wrongGapOptions(resolved), options.bootstrap ? wrongBootstrap(options.bootstrap) : null);
  if (wrong) return err(wrong);
  const layout = gapLayout(instrument);
  const read = responseReader(instrument, resolved);
  const state = emptyGapState(layout);
  const { items, dimensions, columns } = layout;
  const gaps = options.wilcoxon || options.bootstrap ? noRespondents(options.wilcoxon ? items : 0, dimensions) : null;
  let index = 0;
  for (const response of responses) {
    const reading = read(response);
    const refused = options.outOfScale === "refuse" ? reading.outOfScale[0] : undefined;
    if (refused) {
      const { min, max } = instrument.scale;
      return err({ code: "quality/out-of-scale", ...refused, index, minimum: min, maximum: max });
    }
    addReading(state, layout, reading);
    if (gaps) keepGaps(gaps, reading, columns);
    index++;
  }
  let report = gapReportOf(instrument, resolved, layout, state);
  if (gaps && options.wilcoxon) report = withWilcoxon(report, gaps, instrument, resolved.aggregation, options.wilcoxon);
  if (gaps && options.bootstrap) return withBootstrap(report, gaps, resolved, options.bootstrap);
  return ok(report);
}

function withWilcoxon(
  report: GapReport,
  gaps: RespondentGaps,
  { scale }: Instrument,
  aggregation: "dimensions" | "items",
  options: NonNullable<GapOptions["wilcoxon"]>,
): GapReport {
  const weighted = gaps.weights.some((weight) => weight !== 1);
  const possible = report.columns !== "performance" && !weighted;
  const continuity = typeof options !== "object" || options.continuity !== false;
  const tolerance = 1e-9 * (scale.max - scale.min);
  const test = (list: readonly number[]) => {
    const known = list.filter((gap) => !Number.isNaN(gap));
    return possible ? signedRank(known, continuity, tolerance) : null;
  };
  const meanOfDimensions = gaps.weights.map(
    (_, respondent) => gaps.dimensions.reduce((sum, list) => sum + (list[respondent] as number), 0) / gaps.dimensions.length,
  );
  return {
    ...report,
    unweighted: { ...report.unweighted, wilcoxon: test(aggregation === "items" ? gaps.pooled : meanOfDimensions) },
    weighted: report.weighted && { ...report.weighted, wilcoxon: test(gaps.weighted) },
    dimensions: report.dimensions.map((line, d) => ({ ...line, wilcoxon: test(gaps.dimensions[d] as number[]) })),
    items: report.items.map((line, i) => ({ ...line, wilcoxon: test(gaps.items[i] as number[]) })),
    reasons: weighted ? [...report.reasons, { code: "quality/no-wilcoxon", params: { because: "sampling-weights" } }] : report.reasons,
  };
}

function withBootstrap(
  report: GapReport,
  gaps: RespondentGaps,
  { aggregation, confidence }: ResolvedGapOptions,
  options: BootstrapOptions,
): Result<GapReport, GapError> {
  const { seed, resamples = DEFAULT_RESAMPLES, method = "percentile" } = options;
  return bootstrapGaps(gaps, aggregation, confidence, options).map((intervals) => ({
    ...report,
    unweighted: { ...report.unweighted, bootstrap: intervals.unweighted },
    weighted: report.weighted && { ...report.weighted, bootstrap: intervals.weighted },
    dimensions: report.dimensions.map((line, d) => ({ ...line, bootstrap: intervals.dimensions[d] ?? null })),
    reasons: [...report.reasons, { code: "quality/bootstrapped", params: { resamples, seed, method } }],
  }));
}
