import { normalTwoSided } from "./distributions.js";

/** Wilcoxon's signed-rank test by the normal approximation. */
export interface WilcoxonTest {
  /** Sum of the ranks of the positive differences (V in R). */
  readonly v: number;
  /** Differences other than 0. */
  readonly n: number;
  /** Two-sided, corrected for ties. */
  readonly p: number;
}

/**
 * Wilcoxon's signed-rank test of differences against 0, by the normal approximation with the correction for ties, as R's `wilcox.test(exact = FALSE)`.
 *
 * Differences of 0 are dropped. Not exact for small samples (below about 10 differences). Does not take sampling weights. Needs all differences: it cannot be a tally.
 *
 * @param differences - perception minus expectation, one a respondent
 * @param options - `continuity` (default true): move the statistic half a step towards its mean
 * @returns the test, or null when every difference is 0
 * @example
 * import { wilcoxonSignedRank } from "aftersales/quality";
 * wilcoxonSignedRank([-1, -2, -2, 0, 1, -3])?.v; //=> 1.5
 */
export function wilcoxonSignedRank(
  differences: readonly number[],
  options: { readonly continuity?: boolean | undefined } = {},
): WilcoxonTest | null {
  return signedRank(differences, options.continuity !== false, 0);
}

/** As `wilcoxonSignedRank`; differences up to `tolerance` are 0, and those as near to one another are tied: means of thirds differ in their last digit. */
export function signedRank(differences: readonly number[], continuity: boolean, tolerance: number): WilcoxonTest | null {
  const kept = differences.filter((difference) => Math.abs(difference) > tolerance).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = kept.length;
  if (n === 0) return null;
  let v = 0;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && Math.abs(kept[to] as number) - Math.abs(kept[from] as number) <= tolerance) to++;
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index++) if ((kept[index] as number) > 0) v += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const distance = v - (n * (n + 1)) / 4;
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const correction = continuity ? Math.sign(distance) / 2 : 0;
  return { v, n, p: normalTwoSided((distance - correction) / deviation) };
}
