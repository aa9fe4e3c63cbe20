import { exactOf } from "./exact-sum.js";
import { type GapLayout, pairAt, productAt } from "./gap-layout.js";
import type { GapTallyState } from "./gap-sums.js";

/** Mean, standard deviation and standard error of a combination of columns; sd and se are null below two respondents. */
export interface Moments {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly se: number | null;
}

/** How much of each column a combination takes: `[1, -1]` is perception minus expectation. */
export type Combination = readonly number[];

/** One bank of exact sums: by weight, or by its square. */
type Bank = (index: number) => bigint;

/** What a line of the report is a mean of: one cell, or the mean of several dimension cells. */
export interface Group {
  readonly cells: readonly number[];
  readonly n: number;
  /** The sum that holds the weight of its respondents. */
  readonly weightAt: number;
}

export interface MomentReader {
  readonly moments: (group: Group, combination: Combination) => Moments;
  readonly covariance: (group: Group, a: Combination, b: Combination) => number;
  /** A sum by weight, as a plain number. */
  readonly total: (index: number) => number;
  readonly squaredTotal: (index: number) => number;
}

/** A mean or a spread below this share of the range of the scale is arithmetic, not answers. */
const NOISE = 1e-12;
/** What is left of a sum of terms that cancel. */
const CANCELLED = 1e-13;

/**
 * Reads moments out of a state in exact arithmetic: no digit is lost to the size of the mean. Weighted variances by linearisation, with n / (n - 1): for
 * equal weights the usual ones. A mean of dimension means has the variance of its linear form, also where respondents lack dimensions.
 */
export function momentReader(layout: GapLayout, state: GapTallyState, range: number): MomentReader {
  const byWeight: Bank = (index) => exactOf(state.plain, index) + exactOf(state.weighted, index);
  const bySquare: Bank = (index) => exactOf(state.plain, index) + exactOf(state.squared, index);
  const unit = 2 ** 100;
  const total = (index: number) => Number(byWeight(index)) / unit;

  const combine = (combination: Combination, sum: (column: number) => bigint) =>
    combination.reduce((all, share, column) => (share === 0 ? all : all + BigInt(share) * sum(column)), 0n);

  /** Sum over respondents of weight x (a of cell i less its mean) x (b of cell j less its mean), over the weights of both cells. */
  function cross(bank: Bank, i: number, j: number, a: Combination, b: Combination): number {
    const [wi, wj] = [byWeight(i * layout.cellSize), byWeight(j * layout.cellSize)];
    const si = combine(a, (column) => byWeight(i * layout.cellSize + 1 + column));
    const sj = combine(b, (column) => byWeight(j * layout.cellSize + 1 + column));
    const joint = i === j ? withinCell(bank, i) : betweenDimensions(bank, i - layout.items, j - layout.items);
    const product = a.reduce(
      (all, share, column) => (share === 0 ? all : all + BigInt(share) * combine(b, (other) => joint.product(column, other))),
      0n,
    );
    const exact = product * wi * wj - si * wj * combine(b, joint.ofSecond) - sj * wi * combine(a, joint.ofFirst) + si * sj * joint.weight;
    return (Number(exact) / (Number(wi * wj) * Number(wi * wj))) * unit;
  }

  function withinCell(bank: Bank, cell: number) {
    const at = cell * layout.cellSize;
    const sum = (column: number) => bank(at + 1 + column);
    return {
      weight: bank(at),
      ofFirst: sum,
      ofSecond: sum,
      product: (a: number, b: number) => bank(at + productAt(layout.columns, a, b)),
    };
  }

  /** Sums over the respondents who have both dimensions. */
  function betweenDimensions(bank: Bank, d: number, e: number) {
    const { columns } = layout;
    const [low, high] = d < e ? [d, e] : [e, d];
    const at = pairAt(layout, low, high);
    const sumOf = (dimension: number) => (column: number) =>
      bank(layout.whole + 1 + dimension * columns + column) + bank(at + 1 + (dimension === low ? 0 : columns) + column);
    const products = at + 1 + 2 * columns;
    return {
      weight: bank(layout.whole) + bank(at),
      ofFirst: sumOf(d),
      ofSecond: sumOf(e),
      product: (a: number, b: number) => bank(products + (d < e ? a * columns + b : b * columns + a)),
    };
  }

  function spread(bank: Bank, { cells }: Group, a: Combination, b: Combination): number {
    let sum = 0;
    let size = 0;
    for (const i of cells)
      for (const j of cells) {
        const term = cross(bank, i, j, a, b);
        sum += term;
        size += Math.abs(term);
      }
    return Math.abs(sum) <= CANCELLED * size ? 0 : sum / cells.length ** 2;
  }

  const covariance = (group: Group, a: Combination, b: Combination) =>
    ((total(group.weightAt) * group.n) / (group.n - 1)) * spread(byWeight, group, a, b);

  return {
    total,
    squaredTotal: (index) => Number(bySquare(index)) / unit,
    covariance,
    moments: (group, combination) => {
      const { cells, n } = group;
      if (n === 0 || cells.length === 0) return { n, mean: null, sd: null, se: null };
      const means = cells.map((cell) => {
        const at = cell * layout.cellSize;
        return Number(combine(combination, (column) => byWeight(at + 1 + column))) / Number(byWeight(at));
      });
      const sum = means.reduce((all, one) => all + one, 0) / cells.length;
      const mean = Math.abs(sum) <= NOISE * range ? 0 : sum;
      if (n === 1) return { n, mean, sd: null, se: null };
      const sd = Math.sqrt(Math.max(0, covariance(group, combination, combination)));
      if (sd <= NOISE * range) return { n, mean, sd: 0, se: 0 };
      return { n, mean, sd, se: Math.sqrt((n / (n - 1)) * Math.max(0, spread(bySquare, group, combination, combination))) };
    },
  };
}
