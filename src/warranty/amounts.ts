import type { ErrorsOf } from "./codes.js";

type AmountError = ErrorsOf<"warranty/negative-amount" | "warranty/amount-not-whole" | "warranty/out-of-range">;

/** A number with the name under which an error speaks of it; absent ones are passed over. */
export type NamedNumber = readonly [field: string, value: number | undefined];

/** The first amount that is no whole number of minor units, or is below zero. */
export function checkAmounts(amounts: readonly NamedNumber[]): AmountError | null {
  for (const [field, amount] of amounts) {
    if (amount === undefined) continue;
    if (!Number.isSafeInteger(amount)) return { code: "warranty/amount-not-whole", field, amount: Number.isFinite(amount) ? amount : null };
    if (amount < 0) return { code: "warranty/negative-amount", field, amount };
  }
  return null;
}

/** A number with its range; `above` says that the minimum itself lies outside. */
export interface Ranged {
  readonly field: string;
  readonly value: number | undefined;
  readonly minimum: number;
  readonly maximum?: number | undefined;
  readonly above?: boolean | undefined;
}

/** The first number outside its range; what is no finite number is outside every range. */
export function checkRanges(numbers: readonly Ranged[]): ErrorsOf<"warranty/out-of-range"> | null {
  for (const { field, value, minimum, maximum = null, above } of numbers) {
    if (value === undefined) continue;
    const inside = Number.isFinite(value) && (above ? value > minimum : value >= minimum) && (maximum === null || value <= maximum);
    if (!inside) return { code: "warranty/out-of-range", field, value: Number.isFinite(value) ? value : null, minimum, maximum };
  }
  return null;
}
