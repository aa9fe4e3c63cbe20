import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import type { GapEstimate } from "./gap-estimate.js";
import type { GapReport } from "./gap-report.js";

/** One dimension to improve. */
export interface PlannedImprovement {
  readonly id: string;
  /** 1 is the most urgent. Equal needs share a rank. */
  readonly rank: number;
  /** Shortfall x importance x certainty. */
  readonly need: number;
  /** Minus the gap, in points of the scale. */
  readonly shortfall: number;
  /** Share of the total importance, 0 to 1. */
  readonly importance: number;
  /** 1 - adjusted p. */
  readonly certainty: number;
  readonly reasons: QualityReasonList;
}

/** What to improve, in order. */
export interface ImprovementPlan {
  readonly instrumentId: string;
  readonly instrumentVersion: string | null;
  readonly steps: readonly PlannedImprovement[];
  /** Why dimensions are left out, and whether importance was known. Empty when every dimension is planned by known importance. */
  readonly reasons: readonly QualityReason[];
}

/** What `improvementPlan` may return instead. */
export type PlanError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/unknown-id">;

/**
 * What to improve first: dimensions by shortfall x importance x certainty.
 *
 * An order of work, not a test: the product has no distribution. Certainty is 1 - adjusted p; 1 where all respondents have the same shortfall, 0 where one
 * respondent answered. Dimensions without a shortfall are left out.
 *
 * @param report - of an instrument with expectations
 * @param options - `importance` by dimension, any unit, 0 or more (default: the report's mean importance, else equal)
 * @returns the plan; errors: `quality/unknown-id`, `quality/invalid-number`
 * @example
 * import { orThrow } from "aftersales";
 * import { improvementPlan, scoreGaps, SERVQUAL_1991 } from "aftersales/quality";
 * const answer = (a: number, b: number) => ({ answers: { 1: { expectation: 6, perception: a }, 5: { expectation: 7, perception: b } } });
 * const report = orThrow(scoreGaps(SERVQUAL_1991, [answer(5, 4), answer(6, 3), answer(5, 5)]));
 * orThrow(improvementPlan(report)).steps.map(({ id }) => id); //=> ["reliability", "tangibles"]
 */
export function improvementPlan(
  report: GapReport,
  options: { readonly importance?: Readonly<Record<string, number>> | undefined } = {},
): Result<ImprovementPlan, PlanError> {
  const ids = report.dimensions.map(({ id }) => id);
  const points = options.importance ?? report.importance;
  const unknown = Object.keys(points ?? {}).find((id) => !ids.includes(id));
  if (unknown !== undefined) return err({ code: "quality/unknown-id", id: unknown, known: ids });
  const wrong = firstWrong(...Object.entries(points ?? {}).map(([id, value]) => wrongNumber(`importance.${id}`, value, { minimum: 0 })));
  if (wrong) return err(wrong);
  const total = ids.reduce((sum, id) => sum + (points?.[id] ?? 0), 0);
  const shareOf = (id: string) => (points && total > 0 ? (points[id] ?? 0) / total : 1 / ids.length);

  const left: QualityReason[] = points && total > 0 ? [] : [{ code: "quality/equal-importance", params: {} }];
  const needs = report.dimensions.flatMap((line) => {
    const { id, gap } = line;
    if (gap === null || gap >= 0) {
      left.push({ code: "quality/not-planned", params: { id, because: gap === null ? "no-gap" : "no-shortfall" } });
      return [];
    }
    const parts = { shortfall: -gap, importance: shareOf(id), certainty: certaintyOf(line) };
    return [{ id, ...parts, need: parts.shortfall * parts.importance * parts.certainty }];
  });
  needs.sort((a, b) => b.need - a.need);
  return ok({
    instrumentId: report.instrumentId,
    instrumentVersion: report.instrumentVersion,
    steps: needs.map(({ id, need, shortfall, importance, certainty }) => ({
      id,
      rank: 1 + needs.filter((other) => other.need > need).length,
      need,
      shortfall,
      importance,
      certainty,
      reasons: [{ code: "quality/need", params: { shortfall, importance, certainty } }],
    })),
    reasons: left,
  });
}

function certaintyOf({ n, adjustedP }: GapEstimate): number {
  if (adjustedP !== null) return 1 - adjustedP;
  return n >= 2 ? 1 : 0;
}
