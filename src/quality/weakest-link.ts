import type { QualityReasonList } from "./codes.js";
import type { GapReport } from "./gap-report.js";

/** The dimension that sets the score of the whole, when failing in one point is failing in all. */
export interface WeakestLink {
  readonly dimension: string;
  /** Its gap, or its perception where the instrument has no expectation. */
  readonly score: number;
  /** Its lowest item by the same measure; null where no item has one. */
  readonly item: string | null;
  /** Other dimensions with the same score. */
  readonly tiedWith: readonly string[];
  readonly instrumentId: string;
  readonly instrumentVersion: string | null;
  readonly reasons: QualityReasonList;
}

/**
 * The weakest dimension of a report: a chain is as strong as its weakest link, so its score stands for the whole service.
 *
 * Does not test whether it is weaker than the next: compare the intervals. Of equal dimensions the first in the instrument is taken.
 *
 * @param report - from `scoreGaps` or `gapTally`
 * @returns the weakest dimension, or null when no dimension has a score
 * @example
 * import { orThrow } from "aftersales";
 * import { scoreGaps, SERVQUAL_1991, weakestLink } from "aftersales/quality";
 * const report = orThrow(scoreGaps(SERVQUAL_1991, [{ answers: { 1: { expectation: 6, perception: 6 }, 5: { expectation: 7, perception: 4 } } }]));
 * weakestLink(report)?.dimension; //=> "reliability"
 */
export function weakestLink(report: GapReport): WeakestLink | null {
  const of = report.columns === "performance" ? "perception" : "gap";
  const scores = report.dimensions.flatMap(({ id, [of]: score }) => (score === null ? [] : [{ id, score }]));
  const [first, ...others] = scores.filter(({ score }) => score === Math.min(...scores.map((one) => one.score)));
  if (!first) return null;
  const items = report.items.flatMap(({ id, dimension, [of]: score }) => (dimension !== first.id || score === null ? [] : [{ id, score }]));
  const item = items.find(({ score }) => score === Math.min(...items.map((one) => one.score)));
  const tiedWith = others.map(({ id }) => id);
  return {
    dimension: first.id,
    score: first.score,
    item: item?.id ?? null,
    tiedWith,
    instrumentId: report.instrumentId,
    instrumentVersion: report.instrumentVersion,
    reasons: [{ code: "quality/weakest", params: { id: first.id, gap: first.score, tiedWith } }],
  };
}
