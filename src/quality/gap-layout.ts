import { ANSWER_COLUMNS, type Instrument } from "./instrument.js";

/**
 * Where each sum of a gap tally stands. A cell holds, for one item or dimension or score: the weight, the sum of each column, the products of each pair of
 * columns, and with three columns the weight below and above the zone of tolerance. Pairs of dimensions hold the products between them.
 */
export interface GapLayout {
  readonly columns: number;
  readonly items: number;
  readonly dimensions: number;
  /** Cells, in this order: items, dimensions, pooled items, importance-weighted score. */
  readonly cells: number;
  readonly cellSize: number;
  readonly pooledCell: number;
  readonly weightedCell: number;
  /** Weight of the respondents used, and of those with at least one dimension. */
  readonly used: number;
  readonly scored: number;
  /** Weight of the respondents with every dimension, then their sum of each dimension's column. */
  readonly whole: number;
  /** Points of importance by dimension, then each dimension's column, over the respondents of the weighted score. */
  readonly importance: number;
  /** Blocks of pairs of dimensions. */
  readonly pairs: number;
  readonly pairSize: number;
  readonly sums: number;
  /** A difference of two scores of a respondent up to this is rounding. */
  readonly noise: number;
}

export function gapLayout(instrument: Instrument): GapLayout {
  const columns = ANSWER_COLUMNS[instrument.columns].length;
  const dimensions = instrument.dimensions.length;
  const items = instrument.dimensions.reduce((sum, dimension) => sum + dimension.items.length, 0);
  const cells = items + dimensions + 2;
  const cellSize = 1 + columns + (columns * (columns + 1)) / 2 + (columns === 3 ? 2 : 0);
  const used = cells * cellSize;
  const whole = used + 2;
  const importance = whole + 1 + dimensions * columns;
  const pairs = importance + dimensions + dimensions * columns;
  const pairSize = 1 + 2 * columns + columns * columns;
  return {
    columns,
    items,
    dimensions,
    cells,
    cellSize,
    pooledCell: items + dimensions,
    weightedCell: items + dimensions + 1,
    used,
    scored: used + 1,
    whole,
    importance,
    pairs,
    pairSize,
    sums: pairs + ((dimensions * (dimensions - 1)) / 2) * pairSize,
    noise: 1e-12 * (instrument.scale.max - instrument.scale.min),
  };
}

/** The offset in a cell of the product of columns a and b. */
export function productAt(columns: number, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return 1 + columns + low * columns - (low * (low - 1)) / 2 + (high - low);
}

/** The block of the pair of dimensions d < e. */
export function pairAt(layout: GapLayout, d: number, e: number): number {
  const before = d * layout.dimensions - (d * (d + 1)) / 2;
  return layout.pairs + (before + e - d - 1) * layout.pairSize;
}
