import type { QualityErrorOf } from "./codes.js";

type InvalidNumber = QualityErrorOf<"quality/invalid-number">;

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The limits themselves are not allowed. */
  readonly open?: boolean;
  readonly whole?: boolean;
}

/** No count, answer or amount is larger: so squares and sums of squares stay finite. */
export const LARGEST = 1e15;

/** What is wrong with a number, or null. */
export function wrongNumber(name: string, value: number, range: Range = {}): InvalidNumber | null {
  const { minimum = -LARGEST, maximum = LARGEST } = range;
  const inside = range.open ? value > minimum && value < maximum : value >= minimum && value <= maximum;
  if (Number.isFinite(value) && inside && (!range.whole || Number.isInteger(value))) return null;
  return { code: "quality/invalid-number", name, value: finite(value), minimum, maximum };
}

/** What is wrong with a confidence (0 < confidence < 1), or null. */
export function wrongConfidence(confidence: number): InvalidNumber | null {
  return wrongNumber("confidence", confidence, { minimum: 0, maximum: 1, open: true });
}

/** A standard error below this is 0: its square would vanish. */
export const LEAST_ERROR = 1e-150;

/** What is wrong with a standard error, or null; null itself is one that is not known. */
export function wrongError(name: string, se: number | null): InvalidNumber | null {
  return se === null ? null : wrongNumber(name, se, { minimum: 0 });
}

/** What is wrong with one of a few names, or null. */
export function wrongChoice(name: string, value: unknown, known: readonly string[]): QualityErrorOf<"quality/unknown-choice"> | null {
  if (typeof value === "string" && known.includes(value)) return null;
  return { code: "quality/unknown-choice", name, value: typeof value === "string" ? value : null, known };
}

/** The first of some checks that found something. */
export function firstWrong<E>(...checks: readonly (E | null)[]): E | null {
  return checks.find((found) => found !== null) ?? null;
}

/** A number that JSON can hold, else null. */
export function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
