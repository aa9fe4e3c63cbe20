/** How p values of one family of tests are adjusted: `holm` and `bonferroni` for the family-wise error, `benjamini-hochberg` for false discoveries. */
export type Adjustment = "holm" | "benjamini-hochberg" | "bonferroni";

const METHODS: readonly Adjustment[] = ["holm", "benjamini-hochberg", "bonferroni"];

/**
 * P values adjusted for the number of tests in their family, in the order given.
 *
 * Adjusted values never fall as p rises and are at most 1. Not checked: that each is between 0 and 1.
 *
 * @param ps - the p values of one family
 * @param method - `"holm"` by default (Holm 1979); `"benjamini-hochberg"` (1995); `"bonferroni"`
 * @throws RangeError - on another method
 * @returns as many values, in the same order
 * @example
 * import { adjustPValues } from "aftersales/quality";
 * adjustPValues([0.01, 0.04, 0.03], "holm"); //=> [0.03, 0.06, 0.06]
 * adjustPValues([0.01, 0.04, 0.03], "bonferroni"); //=> [0.03, 0.12, 0.09]
 */
export function adjustPValues(ps: readonly number[], method: Adjustment = "holm"): readonly number[] {
  if (!METHODS.includes(method)) throw new RangeError(`method is none of ${METHODS.join(", ")}`);
  const n = ps.length;
  if (method === "bonferroni") return ps.map((p) => Math.min(1, n * p));
  const order = ps.map((_, index) => index).sort((a, b) => at(ps, a) - at(ps, b));
  const adjusted = new Array<number>(n);
  if (method === "holm") {
    let least = 0;
    order.forEach((index, rank) => {
      least = Math.max(least, Math.min(1, (n - rank) * at(ps, index)));
      adjusted[index] = least;
    });
    return adjusted;
  }
  let most = 1;
  for (let rank = n; rank >= 1; rank--) {
    const index = at(order, rank - 1);
    most = Math.min(most, (n / rank) * at(ps, index));
    adjusted[index] = most;
  }
  return adjusted;
}

/** As `adjustPValues`, for a family in which some tests were not possible: null stays null and does not count. */
export function adjustKnown(ps: readonly (number | null)[], method: Adjustment): readonly (number | null)[] {
  const adjusted = adjustPValues(
    ps.filter((p) => p !== null),
    method,
  );
  let next = 0;
  return ps.map((p) => (p === null ? null : at(adjusted, next++)));
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
