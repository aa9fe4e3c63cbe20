import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import { fQuantile } from "./distributions.js";
import type { Interval } from "./interval.js";
import { correlationsOf, entry, inverseOf, type Matrix, sumOf, traceOf, without } from "./matrix.js";
import { correlationOf, covarianceOf, meanOf } from "./pairwise.js";
import { median } from "./quantile.js";

/** How well one item goes with the others. */
export interface ItemReliability {
  /** Respondents who answered it. */
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Correlation with the total of the other items. */
  readonly itemTotal: number | null;
  /** Correlation with the total of all items, itself included. */
  readonly uncorrectedItemTotal: number | null;
  readonly alphaIfDropped: number | null;
  readonly standardizedAlphaIfDropped: number | null;
}

/** Whether the items of one dimension measure one thing. Null where undefined; a reason says why. */
export interface Reliability {
  /** Respondents with an answer; under the listwise rule, with all. */
  readonly n: number;
  /** Cronbach's alpha. Can be negative. */
  readonly alpha: number | null;
  /** Feldt's limits, df1 = n - 1 and df2 = (n - 1)(k - 1). They hold for `alpha`, not for the standardised one. */
  readonly alphaInterval: Interval | null;
  /** Asymptotic standard error of alpha (van Zyl, Neudecker and Nel 2000). */
  readonly standardError: number | null;
  /** Alpha of the standardised items, from the mean correlation. */
  readonly standardizedAlpha: number | null;
  readonly averageCorrelation: number | null;
  readonly medianCorrelation: number | null;
  /** Guttman's lambda 6 of the standardised items, from squared multiple correlations. */
  readonly guttmanLambda6: number | null;
  readonly items: readonly ItemReliability[];
  readonly reasons: QualityReasonList;
}

/** Options of `reliabilityOf`. */
export interface ReliabilityOptions {
  /** `"pairwise"` (default): each covariance over the rows that have both items. `"listwise"`: complete rows only. */
  readonly missing?: "pairwise" | "listwise" | undefined;
  /** Default 0.95. */
  readonly confidence?: number | undefined;
  /** Items (columns, from 0) to turn before anything is computed, on a scale from `min` to `max`. */
  readonly reversed?: { readonly items: readonly number[]; readonly min: number; readonly max: number } | undefined;
}

/** What `reliabilityOf` may return instead. */
export type ReliabilityError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/uneven-rows">;

/** One respondent's answers, one number an item; null or undefined for not answered. */
export type AnswerRow = readonly (number | null | undefined)[];

/**
 * Reliability of the items of one dimension: alpha with limits, item-total correlations, alpha without each item.
 *
 * Alpha is not a test of one dimension: many items give a high alpha in any case. Reversed items must be turned first, or named in the options.
 *
 * @param matrix - one row a respondent, one column an item
 * @param options - missing answers, confidence, reversed items
 * @returns the coefficients; errors: `quality/uneven-rows`, `quality/invalid-number`
 * Sources: Cronbach 1951; Feldt, Woodruff and Salih 1987; Guttman 1945; figures as R psych::alpha.
 * @example
 * import { orThrow } from "aftersales";
 * import { reliabilityOf } from "aftersales/quality";
 * const { alpha } = orThrow(reliabilityOf([[1, 2], [3, 3], [5, 4]]));
 * alpha?.toFixed(4); //=> "0.8889"
 */
export function reliabilityOf(matrix: readonly AnswerRow[], options: ReliabilityOptions = {}): Result<Reliability, ReliabilityError> {
  const { missing = "pairwise", confidence = 0.95, reversed } = options;
  const k = matrix[0]?.length ?? 0;
  const wrong = firstWrong<ReliabilityError>(wrongConfidence(confidence), wrongReversed(reversed, k), wrongRow(matrix, k));
  if (wrong) return err(wrong);
  const turned = new Set(reversed?.items);
  const turn = reversed ? reversed.min + reversed.max : 0;
  const rows = matrix.map((row) =>
    row.map((answer, item) => (typeof answer === "number" && turned.has(item) ? turn - answer : (answer ?? null))),
  );
  const kept = rows.filter((row) =>
    missing === "listwise" ? row.every((answer) => answer !== null) : row.some((answer) => answer !== null),
  );
  const columns = Array.from({ length: k }, (_, item) => kept.map((row) => row[item] ?? null));
  const half = columns.map((a, i) => columns.slice(0, i + 1).map((b) => covarianceOf(a, b)));
  const covariance = columns.map((_, i) => columns.map((_other, j) => half[Math.max(i, j)]?.[Math.min(i, j)] ?? null));
  const items = columns.map((column, item) => {
    const variance = half[item]?.[item] ?? null;
    return {
      n: column.filter((answer) => answer !== null).length,
      mean: meanOf(column),
      sd: variance === null ? null : Math.sqrt(variance),
    };
  });
  const rowsOf = (a: number, b: number) => kept.filter((row) => row[a] !== null && row[b] !== null).length;
  const fewest = columns.reduce(
    (least, _, a) => columns.slice(0, a + 1).reduce((all, _other, b) => Math.min(all, rowsOf(a, b)), least),
    kept.length,
  );
  const totals = kept.map(meanOf);
  return ok(
    reliabilityFrom({
      n: kept.length,
      fewest,
      covariance: covariance.every((row) => row.every((value) => value !== null)) ? (covariance as Matrix) : null,
      items: items.map((item, index) => ({
        ...item,
        uncorrectedItemTotal: correlationOf(columns[index] as (number | null)[], totals),
      })),
      confidence,
      missing,
      leftOut: rows.length - kept.length,
    }),
  );
}

/** What alpha is computed from; `reliabilityTally` gives the same from its sums. */
export interface ReliabilityBasis {
  readonly n: number;
  /** Rows of the item or the pair of items that has the fewest. */
  readonly fewest: number;
  /** Null where a pair of items has fewer than two respondents. */
  readonly covariance: Matrix | null;
  readonly items: readonly Pick<ItemReliability, "n" | "mean" | "sd" | "uncorrectedItemTotal">[];
  readonly confidence: number;
  readonly missing: "pairwise" | "listwise";
  readonly leftOut: number;
}

export function reliabilityFrom({ n, fewest, covariance, items, confidence, missing, leftOut }: ReliabilityBasis): Reliability {
  const k = items.length;
  const usable = n >= 2 && k >= 2 ? covariance : null;
  const alpha = usable && alphaOf(usable);
  const correlations = usable && correlationsOf(usable);
  const pairs = correlations?.flatMap((row, i) => row.slice(0, i)) ?? [];
  const averageCorrelation = correlations && (sumOf(correlations) - k) / (k * (k - 1));
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const limit = (p: number) => 1 - (1 - (alpha as number)) * fQuantile(p, df1, df2);
  const alphaInterval =
    alpha === null || alpha > 1 ? null : { low: limit((1 + confidence) / 2), high: limit((1 - confidence) / 2), confidence };
  const itemTotals = items.map((_, item) => usable && itemTotalOf(usable, item));
  const against = itemTotals.flatMap((r, index) => (r !== null && r < 0 ? [String(index)] : []));
  const dropped = (index: number) => (usable && k > 2 ? without(usable, index) : null);
  const reasons: QualityReason[] = [
    ...(leftOut > 0 ? [{ code: "quality/rows-left-out", params: { rows: leftOut } } as const] : []),
    ...(n < 2 || (covariance === null && k >= 2) ? [{ code: "quality/too-few-rows", params: { rows: fewest, minimum: 2 } } as const] : []),
    ...(k < 3 ? [{ code: "quality/too-few-items", params: { items: k, minimum: k < 2 ? 2 : 3 } } as const] : []),
    ...(usable
      ? usable.flatMap((row, item) => (row[item] === 0 ? [{ code: "quality/constant-item", params: { item } } as const] : []))
      : []),
    ...(usable && alpha === null ? [{ code: "quality/constant-total", params: {} } as const] : []),
    ...(alpha !== null && alpha < 0 ? [{ code: "quality/negative-alpha", params: { items: against } } as const] : []),
    ...(alpha !== null && alpha > 1 ? [{ code: "quality/alpha-above-one", params: {} } as const] : []),
    ...(alphaInterval ? [{ code: "quality/feldt-limits", params: { df1, df2 } } as const] : []),
  ];
  return {
    n,
    alpha,
    alphaInterval,
    standardError: usable && alpha !== null ? standardErrorOf(usable, n) : null,
    standardizedAlpha: correlations && alphaOf(correlations),
    averageCorrelation,
    medianCorrelation: median(pairs),
    guttmanLambda6: correlations && lambda6Of(correlations),
    items: items.map((item, index) => {
      const rest = dropped(index);
      const restCorrelations = rest && correlationsOf(rest);
      return {
        ...item,
        itemTotal: itemTotals[index] as number | null,
        alphaIfDropped: rest && alphaOf(rest),
        standardizedAlphaIfDropped: restCorrelations && alphaOf(restCorrelations),
      };
    }),
    reasons: [{ code: "quality/reliability", params: { rows: n, items: k, missing } }, ...reasons],
  };
}

function alphaOf(covariance: Matrix): number | null {
  const k = covariance.length;
  const total = sumOf(covariance);
  // A total that does not vary leaves only rounding here.
  if (total <= 1e-13 * traceOf(covariance)) return null;
  const alpha = (k / (k - 1)) * (1 - traceOf(covariance) / total);
  return Math.abs(alpha - 1) < 1e-13 ? 1 : alpha;
}

/** The correlation of an item with the sum of the others, from the covariances. */
function itemTotalOf(covariance: Matrix, item: number): number | null {
  const own = entry(covariance, item, item);
  const withAll = (covariance[item] as readonly number[]).reduce((sum, value) => sum + value, 0);
  const rest = sumOf(covariance) - 2 * withAll + own;
  if (own <= 0 || rest <= 1e-13 * traceOf(covariance)) return null;
  return (withAll - own) / Math.sqrt(own * rest);
}

function standardErrorOf(covariance: Matrix, n: number): number {
  const k = covariance.length;
  const total = sumOf(covariance);
  const trace = traceOf(covariance);
  const rowSums = covariance.map((row) => row.reduce((sum, value) => sum + value, 0));
  const squareTrace = covariance.reduce((sum, row) => sum + row.reduce((all, value) => all + value * value, 0), 0);
  const squareSum = rowSums.reduce((sum, value) => sum + value * value, 0);
  const q = ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) * (total * (squareTrace + trace * trace) - 2 * trace * squareSum);
  return Math.sqrt(Math.max(0, q) / n);
}

function lambda6Of(correlations: Matrix): number | null {
  const inverse = inverseOf(correlations);
  if (!inverse) return null;
  const unexplained = inverse.reduce((sum, row, index) => sum + 1 / (row[index] as number), 0);
  return 1 - unexplained / sumOf(correlations);
}

function wrongReversed(reversed: ReliabilityOptions["reversed"], k: number): QualityErrorOf<"quality/invalid-number"> | null {
  if (!reversed) return null;
  return firstWrong(
    wrongNumber("reversed.min", reversed.min),
    wrongNumber("reversed.max", reversed.max, { minimum: reversed.min }),
    ...reversed.items.map((item) => wrongNumber("reversed.items", item, { minimum: 0, maximum: Math.max(0, k - 1), whole: true })),
  );
}

function wrongRow(matrix: readonly AnswerRow[], k: number): ReliabilityError | null {
  for (const [row, answers] of matrix.entries()) {
    if (answers.length !== k) return { code: "quality/uneven-rows", row, expected: k, found: answers.length };
    for (const [item, answer] of answers.entries()) {
      const wrong = typeof answer === "number" ? wrongNumber(`matrix[${row}][${item}]`, answer) : null;
      if (wrong) return wrong;
    }
  }
  return null;
}
