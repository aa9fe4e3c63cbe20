import { type CalendarDate, dayNumber, expectDate } from "../kernel/calendar-date.js";

/**
 * The customer's own interval between purchases: the median of the days between them, halves rounded up. Purchases of one day are one.
 *
 * It does not know trends or seasons, nor whether the products are the same kind: give it those of one kind.
 *
 * @param purchases - dates of purchase, in any order
 * @param options - `minimum`: purchases that make a rhythm. Default 3
 * @returns the interval in days and the purchases it rests on; `null` when there are fewer than `minimum` (at least 2)
 * @throws RangeError when a date does not exist
 * @example
 * import { repurchaseInterval } from "aftersales/followup";
 * repurchaseInterval(["2026-01-10", "2026-02-10", "2026-03-08"]); //=> { days: 29, purchases: 3 }
 * repurchaseInterval(["2026-01-10", "2026-02-10"]); //=> null
 */
export function repurchaseInterval(
  purchases: readonly CalendarDate[],
  options: { readonly minimum?: number | undefined } = {},
): { readonly days: number; readonly purchases: number } | null {
  return rhythmOf(
    purchases.map((date, i) => dayNumber(expectDate(date, `purchases.${i}`))),
    options.minimum ?? 3,
  );
}

/** The same on day numbers. */
export function rhythmOf(days: readonly number[], minimum: number): { readonly days: number; readonly purchases: number } | null {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  if (distinct.length < Math.max(2, minimum)) return null;
  const gaps = distinct
    .slice(1)
    .map((day, i) => day - (distinct[i] as number))
    .sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const median = Number.isInteger(middle)
    ? ((gaps[middle - 1] as number) + (gaps[middle] as number)) / 2
    : (gaps[Math.floor(middle)] as number);
  return { days: Math.round(median), purchases: distinct.length };
}
