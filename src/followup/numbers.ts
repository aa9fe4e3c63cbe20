import type { NumberOutOfRange } from "./codes.js";

/** The ranges that arguments of this area have, in the notation of intervals. */
export type NumberRange = "(0, 1)" | "(0, 1]" | "[0, 1]" | "(0, infinity)" | "[0, infinity)" | "0, 1, 2, ..." | "1, 2, ...";

const HOLDS: { readonly [R in NumberRange]: (value: number) => boolean } = {
  "(0, 1)": (value) => value > 0 && value < 1,
  "(0, 1]": (value) => value > 0 && value <= 1,
  "[0, 1]": (value) => value >= 0 && value <= 1,
  "(0, infinity)": (value) => value > 0 && value < Number.POSITIVE_INFINITY,
  "[0, infinity)": (value) => value >= 0 && value < Number.POSITIVE_INFINITY,
  "0, 1, 2, ...": (value) => Number.isSafeInteger(value) && value >= 0,
  "1, 2, ...": (value) => Number.isSafeInteger(value) && value >= 1,
};

/** The error of a number outside its range, or `null` inside it. */
export function outOfRange(argument: string, value: number, range: NumberRange): NumberOutOfRange | null {
  return typeof value === "number" && HOLDS[range](value) ? null : { code: "followup/number-out-of-range", argument, value, range };
}

/** The error of an argument that is absent or not among what is allowed; a value that is no number is `NaN` in it. */
export function notAllowed(argument: string, value: unknown, range: string): NumberOutOfRange {
  return { code: "followup/number-out-of-range", argument, value: typeof value === "number" ? value : Number.NaN, range };
}

/** Least fraction that counts as more than a whole number; below it lies what decimal fractions lose as binary ones. */
const NOISE = 1e-9;

/** `Math.ceil` that takes 60.00000000000001 for 60: what 21 / 0.35 is in binary. */
export function exactCeil(value: number): number {
  return Math.ceil(value - Math.max(NOISE, value * 1e-14)) + 0;
}

/** `Math.floor` that takes 59.99999999999999 for 60. */
export function exactFloor(value: number): number {
  return Math.floor(value + Math.max(NOISE, value * 1e-14));
}
