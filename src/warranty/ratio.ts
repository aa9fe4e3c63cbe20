import { decimalRatio } from "../kernel/money.js";

/** An exact fraction; the denominator is positive. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** A difference of two decimals without the error of binary fractions. */
export function difference(a: number, b: number): Ratio {
  const [x, xScale] = decimalRatio(a);
  const [y, yScale] = decimalRatio(b);
  return [x * yScale - y * xScale, xScale * yScale];
}

/** One fraction over another that is positive. */
export function overOf([x, xScale]: Ratio, [y, yScale]: Ratio): Ratio {
  return [x * yScale, xScale * y];
}

/** (end - at) / (end - start); nothing where the whole is not positive. */
export function shareLeft(end: number, at: number, start: number): Ratio {
  const whole = difference(end, start);
  return whole[0] <= 0n ? [0n, 1n] : overOf(difference(end, at), whole);
}
