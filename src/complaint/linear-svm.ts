import type { SparseRows } from "./text-vectors.js";

/** Weights of one class against the rest. */
export interface LinearWeights {
  readonly weights: Float64Array;
  readonly bias: number;
}

const COST = 0.5;
const EPOCHS = 5;

/**
 * A linear support vector machine with squared hinge loss, of one class against the rest, by dual coordinate descent
 * (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", 2008).
 *
 * @param rows - the texts
 * @param chosen - the rows to train on
 * @param isMember - whether a row is of the class
 * @param size - number of features
 * @param memberCost - factor of the cost of the class's own rows, against its rarity. Rows are visited in an order that depends on their number alone
 */
export function trainLinearSvm(
  rows: SparseRows,
  chosen: Int32Array,
  isMember: (row: number) => boolean,
  size: number,
  memberCost: number,
): LinearWeights {
  const { starts, features, values } = rows;
  const weights = new Float64Array(size);
  let bias = 0;
  const count = chosen.length;
  const order = Int32Array.from(chosen);
  const sign = new Int8Array(starts.length - 1);
  const diagonal = new Float64Array(starts.length - 1);
  const alphas = new Float64Array(starts.length - 1);
  const rest = new Uint8Array(starts.length - 1);
  for (let at = 0; at < count; at++) {
    const row = order[at] as number;
    const member = isMember(row);
    sign[row] = member ? 1 : -1;
    diagonal[row] = 1 / (2 * COST * (member ? memberCost : 1));
  }
  const next = generator(count);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = count - 1; at > 0; at--) {
      const other = next(at + 1);
      const row = order[at] as number;
      order[at] = order[other] as number;
      order[other] = row;
    }
    for (let at = 0; at < count; at++) {
      const row = order[at] as number;
      if ((rest[row] as number) > epoch) continue;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      let score = bias;
      for (let entry = start; entry < end; entry++) {
        const value = values[entry] as number;
        score += value * (weights[features[entry] as number] as number);
      }
      // The square of the row's length: a row has unit length unless it is empty, and 1 more for the bias, which is a feature of every row.
      const square = end > start ? 2 : 1;
      const own = sign[row] as number;
      const alpha = alphas[row] as number;
      const extra = diagonal[row] as number;
      const gradient = own * score - 1 + extra * alpha;
      if (alpha === 0 && gradient >= 0) {
        if (gradient > 0.1 && epoch > 0) rest[row] = epoch + 3;
        continue;
      }
      const moved = Math.max(alpha - gradient / (square + extra), 0);
      const step = (moved - alpha) * own;
      alphas[row] = moved;
      bias += step;
      for (let entry = start; entry < end; entry++) {
        const feature = features[entry] as number;
        weights[feature] = (weights[feature] as number) + step * (values[entry] as number);
      }
    }
  }
  return { weights, bias };
}

/** Whole numbers below a bound, the same for the same seed on every machine (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = (seed + 0x6d2b79f5) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((((t ^ (t >>> 14)) >>> 0) * below) / 4294967296) | 0;
  };
}
