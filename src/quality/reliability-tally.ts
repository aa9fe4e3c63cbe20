import type { Tally } from "../kernel/tally.js";
import { wrongNumber } from "./check-number.js";
import { addProduct, addTerm, exactOf, mergeSums, zeroSums } from "./exact-sum.js";
import { type AnswerRow, type Reliability, reliabilityFrom } from "./reliability.js";

/** Running sums over complete rows, as plain JSON. */
export interface ReliabilityTallyState {
  readonly n: number;
  /** Rows that lack an answer. */
  readonly leftOut: number;
  /** Exact sums: of each item, then of the product of each pair. */
  readonly sums: readonly number[];
}

/**
 * Reliability as a tally, by the listwise rule: rows that lack an answer, or hold one that is no number within 1e15, are left out and counted.
 *
 * Any split and order gives the same bytes. Pairwise covariances need all rows: see `reliabilityOf`.
 *
 * @param items - how many answers a row has; a row with another number is left out
 * @param options - confidence of the limits, between 0 and 1; throws `RangeError` outside
 * @example
 * import { reliabilityTally } from "aftersales/quality";
 * const tally = reliabilityTally(2);
 * const state = [[1, 2], [3, 3], [5, 4]].reduce(tally.add, tally.empty());
 * tally.result(state).alpha?.toFixed(4); //=> "0.8889"
 */
export function reliabilityTally(
  items: number,
  options: { readonly confidence?: number | undefined } = {},
): Tally<AnswerRow, ReliabilityTallyState, Reliability> {
  const { confidence = 0.95 } = options;
  if (!(confidence > 0 && confidence < 1)) throw new RangeError("options.confidence is out of range");
  const productAt = (a: number, b: number) => items + a * items - (a * (a - 1)) / 2 + (b - a);
  return {
    empty: () => ({ n: 0, leftOut: 0, sums: zeroSums(items + (items * (items + 1)) / 2) }),
    add: (state, row) => {
      if (row.length !== items || !row.every((answer) => typeof answer === "number" && wrongNumber("answer", answer) === null))
        return { ...state, leftOut: state.leftOut + 1 };
      const sums = [...state.sums];
      for (let a = 0; a < items; a++) {
        addTerm(sums, a, row[a] as number);
        for (let b = a; b < items; b++) addProduct(sums, productAt(a, b), row[a] as number, row[b] as number, 1);
      }
      return { ...state, n: state.n + 1, sums };
    },
    merge: (a, b) => ({ n: a.n + b.n, leftOut: a.leftOut + b.leftOut, sums: mergeSums(a.sums, b.sums) }),
    result: ({ n, leftOut, sums }) => {
      const unit = 2 ** 100;
      const size = BigInt(n);
      const covarianceOf = (a: number, b: number) => {
        const exact = size * (exactOf(sums, productAt(Math.min(a, b), Math.max(a, b))) << 100n) - exactOf(sums, a) * exactOf(sums, b);
        return Number(exact) / unit / unit / (n * (n - 1));
      };
      const list = Array.from({ length: items }, (_, item) => item);
      const covariance = n < 2 ? null : list.map((a) => list.map((b) => covarianceOf(a, b)));
      const total = covariance?.flat().reduce((sum, value) => sum + value, 0) ?? 0;
      return reliabilityFrom({
        n,
        fewest: n,
        covariance,
        items: list.map((item) => {
          const row = covariance?.[item] ?? [];
          const own = row[item] ?? 0;
          const withTotal = row.reduce((sum, value) => sum + value, 0);
          return {
            n,
            mean: n === 0 ? null : Number(exactOf(sums, item)) / unit / n,
            sd: covariance && Math.sqrt(Math.max(0, own)),
            uncorrectedItemTotal: correlation(withTotal, own, total),
          };
        }),
        confidence,
        missing: "listwise",
        leftOut,
      });
    },
  };
}

/** Covariance over the root of both variances; null where one is 0 but for rounding. */
function correlation(covariance: number, varianceA: number, varianceB: number): number | null {
  return varianceA <= 0 || varianceB <= 1e-13 * varianceA ? null : covariance / Math.sqrt(varianceA * varianceB);
}
