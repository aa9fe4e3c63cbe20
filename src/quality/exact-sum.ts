// Sums that do not depend on the order or grouping of their terms. Each sum is four limbs of whole numbers, worth 2^50, 1, 2^-50 and 2^-100, the
// lower three kept in [0, 2^50): so equal sums have equal limbs. Whole terms add exactly; others to the nearest 2^-100, which depends on the
// term alone.

const LIMB = 2 ** 50;
/** How many numbers a sum takes. */
const LIMBS = 4;

/** Sums at zero. */
export function zeroSums(count: number): number[] {
  return new Array<number>(count * LIMBS).fill(0);
}

/** Adds a finite term, below 2^100, to the sum with this index. */
export function addTerm(sums: number[], index: number, term: number): void {
  const at = index * LIMBS;
  const whole = Math.trunc(term);
  if (whole === term && whole < LIMB && whole > -LIMB) {
    const sum = (sums[at + 1] as number) + whole;
    if (sum >= 0 && sum < LIMB) sums[at + 1] = sum;
    else addLimbs(sums, at, 0, whole, 0, 0);
    return;
  }
  const top = Math.trunc(whole / LIMB);
  const rest = (term - whole) * LIMB;
  const middle = Math.trunc(rest);
  addLimbs(sums, at, top, whole - top * LIMB, middle, Math.round((rest - middle) * LIMB));
}

function addLimbs(sums: number[], at: number, top: number, whole: number, middle: number, low: number): void {
  let carry = addLimb(sums, at + 3, low);
  carry = addLimb(sums, at + 2, middle + carry);
  carry = addLimb(sums, at + 1, whole + carry);
  sums[at] = (sums[at] as number) + top + carry;
}

/** Adds to a limb and keeps it in [0, 2^50); returns what is carried to the one above. */
function addLimb(sums: number[], at: number, term: number): -1 | 0 | 1 {
  const sum = (sums[at] as number) + term;
  const carry = sum >= LIMB ? 1 : sum < 0 ? -1 : 0;
  sums[at] = sum - carry * LIMB;
  return carry;
}

/** Adds x times weight. */
export function addWeighted(sums: number[], index: number, x: number, weight: number): void {
  if (weight === 1) addTerm(sums, index, x);
  else addProduct(sums, index, x, weight, 1);
}

/** Adds x times y times weight, with the digits that the products lose. */
export function addProduct(sums: number[], index: number, x: number, y: number, weight: number): void {
  const product = x * y;
  const lost = Number.isSafeInteger(product) && Number.isInteger(x) && Number.isInteger(y) ? 0 : productError(x, y, product);
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
  for (let at = 0; at < merged.length; at += LIMBS) {
    addLimbs(merged, at, b[at] as number, b[at + 1] as number, b[at + 2] as number, b[at + 3] as number);
  }
  return merged;
}

/** A sum as a whole number of 2^-100, for exact arithmetic. */
export function exactOf(sums: readonly number[], index: number): bigint {
  if (sums.length === 0) return 0n;
  const [top, whole, middle, low] = sums.slice(index * LIMBS, index * LIMBS + LIMBS) as [number, number, number, number];
  return (BigInt(top) << 150n) + (BigInt(whole) << 100n) + (BigInt(middle) << 50n) + BigInt(low);
}

/** Mean and sample standard deviation of n values from their exact sum and sum of squares. Null where undefined. */
export function meanAndDeviation(n: number, sum: bigint, squares: bigint): { readonly mean: number | null; readonly sd: number | null } {
  const unit = 2 ** 100;
  if (n === 0) return { mean: null, sd: null };
  const mean = Number(sum) / unit / n;
  if (n === 1) return { mean, sd: null };
  const variance = Number(((BigInt(n) * squares) << 100n) - sum * sum) / unit / unit / (n * (n - 1));
  // A spread below this share of the mean is the rounding of the terms, not theirs.
  const sd = Math.sqrt(Math.max(0, variance));
  return { mean, sd: sd <= 1e-12 * Math.abs(mean) ? 0 : sd };
}
