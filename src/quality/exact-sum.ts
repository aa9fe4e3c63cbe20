// Sums that do not depend on the order or grouping of their terms. Each sum is three limbs of whole numbers, worth 1, 2^-50 and 2^-100, the
// lower two kept in [0, 2^50): so equal sums have equal limbs. Whole terms add exactly; others to the nearest 2^-100, which depends on the
// term alone.

const LIMB = 2 ** 50;
/** How many numbers a sum takes. */
export const LIMBS = 3;

/** Sums at zero. */
export function zeroSums(count: number): number[] {
  return new Array<number>(count * LIMBS).fill(0);
}

/** Adds a finite term to the sum with this index. */
export function addTerm(sums: number[], index: number, term: number): void {
  const at = index * LIMBS;
  const whole = Math.trunc(term);
  if (whole === term) {
    sums[at] = (sums[at] as number) + whole;
    return;
  }
  const rest = (term - whole) * LIMB;
  const middle = Math.trunc(rest);
  addLimbs(sums, at, whole, middle, Math.round((rest - middle) * LIMB));
}

function addLimbs(sums: number[], at: number, whole: number, middle: number, low: number): void {
  let third = (sums[at + 2] as number) + low;
  let second = (sums[at + 1] as number) + middle;
  let first = (sums[at] as number) + whole;
  if (third >= LIMB) {
    third -= LIMB;
    second++;
  } else if (third < 0) {
    third += LIMB;
    second--;
  }
  if (second >= LIMB) {
    second -= LIMB;
    first++;
  } else if (second < 0) {
    second += LIMB;
    first--;
  }
  sums[at] = first;
  sums[at + 1] = second;
  sums[at + 2] = third;
}

/** Adds x times y times weight, with the digits that the products lose. */
export function addProduct(sums: number[], index: number, x: number, y: number, weight: number): void {
  const product = x * y;
  const lost = Number.isInteger(product) && Number.isInteger(x) && Number.isInteger(y) ? 0 : productError(x, y, product);
  if (weight === 1) {
    addTerm(sums, index, product);
    if (lost !== 0) addTerm(sums, index, lost);
    return;
  }
  const weighted = product * weight;
  addTerm(sums, index, weighted);
  addTerm(sums, index, productError(product, weight, weighted));
  if (lost !== 0) addTerm(sums, index, lost * weight);
}

/** Dekker 1971: what x times y has beyond its nearest double. */
function productError(x: number, y: number, product: number): number {
  const xTop = x * 134217729;
  const yTop = y * 134217729;
  const xHigh = xTop - (xTop - x);
  const yHigh = yTop - (yTop - y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

/** The sums of both, limb by limb. An empty list stands for zeros. */
export function mergeSums(a: readonly number[], b: readonly number[]): number[] {
  if (a.length === 0 || b.length === 0) return [...(a.length === 0 ? b : a)];
  const merged = [...a];
  for (let at = 0; at < merged.length; at += LIMBS) addLimbs(merged, at, b[at] as number, b[at + 1] as number, b[at + 2] as number);
  return merged;
}

/** A sum as a whole number of 2^-100, for exact arithmetic. */
export function exactOf(sums: readonly number[], index: number): bigint {
  if (sums.length === 0) return 0n;
  const [whole, middle, low] = sums.slice(index * LIMBS, index * LIMBS + LIMBS) as [number, number, number];
  return (BigInt(whole) << 100n) + (BigInt(middle) << 50n) + BigInt(low);
}
