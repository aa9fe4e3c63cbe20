import { err, ok, type Result } from "../kernel/result.js";
import { type Adjustment, adjustKnown } from "./adjust-p-values.js";
import { type Change, type Estimate, welchChange } from "./change.js";
import { wrongConfidence } from "./check-number.js";
import type { Level, QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import type { GapEstimate } from "./gap-estimate.js";
import type { GapReport } from "./gap-report.js";

/** The change of one line: of its gap, or of its perception where there is no expectation. */
export interface GapChange extends Change {
  readonly adjustedP: number | null;
}

/** What changed between two surveys with the same instrument. */
export interface GapComparison {
  readonly instrumentId: string;
  readonly instrumentVersion: string | null;
  /** Whether gaps were compared, or perceptions. */
  readonly of: "gap" | "perception";
  readonly unweighted: GapChange;
  /** Null where one survey has no weighted score. */
  readonly weighted: GapChange | null;
  readonly dimensions: readonly ({ readonly id: string } & GapChange)[];
  readonly items: readonly ({ readonly id: string } & GapChange)[];
  readonly reasons: QualityReasonList;
}

/** What `compareGaps` may return instead. */
export type CompareError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/different-instruments">;

/**
 * Tests whether gaps changed between two independent surveys, by Welch's t, with p adjusted over the dimensions and over the items.
 *
 * Does not pair respondents: whoever answered both surveys is treated as two people. Not checked: that both reports used the same options.
 *
 * @param before - the earlier report
 * @param after - the later one, of the same instrument, version and columns
 * @param options - `adjustment` (default `"holm"`), `confidence` (default 0.95)
 * @returns after minus before, line by line; errors: `quality/different-instruments`, `quality/invalid-number`
 * Source: Welch 1947.
 * @example
 * import { orThrow } from "aftersales";
 * import { compareGaps, defineInstrument, scoreGaps } from "aftersales/quality";
 * const instrument = orThrow(defineInstrument({
 *   id: "short", columns: "expectation-perception", scale: { min: 1, max: 7 },
 *   dimensions: [{ id: "reliability", items: [{ id: "on-time" }] }],
 * }));
 * const survey = (perceptions: number[]) =>
 *   orThrow(scoreGaps(instrument, perceptions.map((perception) => ({ answers: { "on-time": { expectation: 7, perception } } }))));
 * const comparison = orThrow(compareGaps(survey([3, 4, 5]), survey([5, 6, 7])));
 * comparison.unweighted.change; //=> 2
 * comparison.unweighted.p?.toFixed(3); //=> "0.070"
 */
export function compareGaps(
  before: GapReport,
  after: GapReport,
  options: { readonly adjustment?: Adjustment | undefined; readonly confidence?: number | undefined } = {},
): Result<GapComparison, CompareError> {
  const { adjustment = "holm", confidence = 0.95 } = options;
  const wrong = wrongConfidence(confidence);
  if (wrong) return err(wrong);
  const [one, other] = [nameOf(before), nameOf(after)];
  if (one !== other) return err({ code: "quality/different-instruments", before: one, after: other });
  const of = before.columns === "performance" ? "perception" : "gap";
  const reasons: QualityReason[] = [];

  const changeOf = (level: Level, id: string, a: GapEstimate, b: GapEstimate | undefined): Change => {
    const change = welchChange(estimateOf(a, of), b ? estimateOf(b, of) : { n: 0, mean: null, se: null }, confidence);
    if (change.p === null) reasons.push({ code: "quality/not-comparable", params: { level, id } });
    return change;
  };
  const family = (
    level: "dimension" | "item",
    a: readonly (GapEstimate & { id: string })[],
    b: readonly (GapEstimate & { id: string })[],
  ) => {
    const later = new Map(b.map((line) => [line.id, line]));
    const changes = a.map((line) => ({ id: line.id, ...changeOf(level, line.id, line, later.get(line.id)) }));
    const ps = adjustKnown(
      changes.map(({ p }) => p),
      adjustment,
    );
    return changes.map((change, index) => ({ ...change, adjustedP: ps[index] ?? null }));
  };
  const alone = (change: Change): GapChange => ({ ...change, adjustedP: change.p });

  return ok({
    instrumentId: before.instrumentId,
    instrumentVersion: before.instrumentVersion,
    of,
    unweighted: alone(changeOf("overall", before.instrumentId, before.unweighted, after.unweighted)),
    weighted: before.weighted && after.weighted ? alone(changeOf("weighted", before.instrumentId, before.weighted, after.weighted)) : null,
    dimensions: family("dimension", before.dimensions, after.dimensions),
    items: family("item", before.items, after.items),
    reasons: [{ code: "quality/test", params: { test: "welch" } }, ...reasons],
  });
}

const nameOf = ({ instrumentId, instrumentVersion, columns }: GapReport) =>
  `${instrumentVersion === null ? instrumentId : `${instrumentId}@${instrumentVersion}`} (${columns})`;

function estimateOf(line: GapEstimate, of: "gap" | "perception"): Estimate {
  return of === "gap" ? { n: line.n, mean: line.gap, se: line.se } : { n: line.n, mean: line.perception, se: line.perceptionSe };
}
