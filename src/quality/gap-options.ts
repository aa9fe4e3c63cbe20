import type { Adjustment } from "./adjust-p-values.js";
import { firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";

/** What a missing answer does to a respondent's score of a dimension. */
export type MissingRule =
  /** The mean over the items that have all their columns (default). */
  | "item-pair"
  /** A respondent who lacks any answer is left out. */
  | "listwise"
  /** Each column's mean over its answered items, if at least this share of the items is answered in every column (0 < share <= 1). */
  | { readonly personMean: number };

/** How gaps are computed, alike in one pass and in a tally. */
export interface GapTallyOptions {
  /** Of every interval; default 0.95. */
  readonly confidence?: number | undefined;
  /** Default `"item-pair"`. */
  readonly missing?: MissingRule | undefined;
  /** What the unweighted score is a mean of: dimension means (default), or each respondent's mean over all items. */
  readonly aggregation?: "dimensions" | "items" | undefined;
  /** Default `"holm"`: dimensions are one family of tests, items another. */
  readonly adjustment?: Adjustment | undefined;
  /** A respondent with importance who lacks a dimension leaves the weighted score (default), or spreads that importance over the others. */
  readonly incompleteImportance?: "leave" | "renormalise" | undefined;
}

export interface ResolvedGapOptions {
  readonly confidence: number;
  readonly missing: MissingRule;
  readonly aggregation: "dimensions" | "items";
  readonly adjustment: Adjustment;
  readonly incompleteImportance: "leave" | "renormalise";
}

export function resolveGapOptions(options: GapTallyOptions): ResolvedGapOptions {
  const {
    confidence = 0.95,
    missing = "item-pair",
    aggregation = "dimensions",
    adjustment = "holm",
    incompleteImportance = "leave",
  } = options;
  return { confidence, missing, aggregation, adjustment, incompleteImportance };
}

export function wrongGapOptions({ confidence, missing }: ResolvedGapOptions): QualityErrorOf<"quality/invalid-number"> | null {
  const share = typeof missing === "object" ? missing.personMean : 1;
  const wrongShare =
    share > 0 ? wrongNumber("personMean", share, { maximum: 1 }) : wrongNumber("personMean", share, { minimum: 0, maximum: 1, open: true });
  return firstWrong(wrongConfidence(confidence), wrongShare);
}
