/** An amount of money. */
export interface Money {
  /** Integer minor units: cents of a euro, yen. */
  readonly amount: number;
  /** ISO 4217 code: `"EUR"`. */
  readonly currency: string;
}

/** How a fraction of a minor unit is settled. */
export type Rounding = "half-away-from-zero" | "half-to-even" | "away-from-zero" | "toward-zero";

/** `numerator / denominator` as an integer, exact before the one rounding. The denominator is positive. */
export function roundRatio(numerator: bigint, denominator: bigint, rounding: Rounding = "half-away-from-zero"): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  const magnitude = numerator * sign;
  const whole = magnitude / denominator;
  const twice = 2n * (magnitude - whole * denominator);
  return sign * (goesUp(twice, denominator, whole % 2n === 1n, rounding) ? whole + 1n : whole);
}

function goesUp(twice: bigint, denominator: bigint, odd: boolean, rounding: Rounding): boolean {
  if (rounding === "away-from-zero") return twice > 0n;
  if (rounding === "toward-zero") return false;
  return twice > denominator || (twice === denominator && (odd || rounding === "half-away-from-zero"));
}

/** A finite number as the exact ratio of its shortest decimal form: 0.15 is 15/100, not its binary neighbour. */
export function decimalRatio(value: number): readonly [numerator: bigint, denominator: bigint] {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
}

/** Minor units times a decimal factor (a share, a rate), exact before the one rounding. Throws `RangeError` when an argument or the answer is out of range. */
export function timesDecimal(amount: number, factor: number, rounding?: Rounding): number {
  return timesRatio(amount, factor, 1, rounding);
}

/**
 * Minor units times `numerator / denominator` (months used of months in all), exact before the one rounding. Throws `RangeError` when an
 * argument or the answer is out of range.
 */
export function timesRatio(amount: number, numerator: number, denominator: number, rounding?: Rounding): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`amount must be a whole number of minor units, got ${amount}`);
  if (!Number.isFinite(numerator)) throw new RangeError(`factor must be a finite number, got ${numerator}`);
  if (!(denominator > 0 && Number.isFinite(denominator))) throw new RangeError(`denominator must be a positive number, got ${denominator}`);
  const [upper, upperScale] = decimalRatio(numerator);
  const [lower, lowerScale] = decimalRatio(denominator);
  const answer = Number(roundRatio(BigInt(amount) * upper * lowerScale, upperScale * lower, rounding));
  if (!Number.isSafeInteger(answer)) throw new RangeError(`the answer must be below 2^53 minor units, got ${answer}`);
  return answer;
}
