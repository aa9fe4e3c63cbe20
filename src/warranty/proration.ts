import { addLength } from "../calendar/period.js";
import { type CalendarDate, daysBetween, expectDate } from "../kernel/calendar-date.js";
import { decimalRatio, type Money, roundRatio } from "../kernel/money.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkAmounts, checkRanges, type Ranged } from "./amounts.js";
import type { ProrationError } from "./codes.js";
import { NO_LENGTH } from "./counted.js";
import { difference, overOf, type Ratio, shareLeft } from "./ratio.js";

/** How the credit for a worn good is measured. */
export type Proration =
  | {
      readonly by: "time";
      /** Months of the whole term. */
      readonly months: number;
      /** Months from the start in which nothing is taken off. Default 0. */
      readonly freeMonths?: number | undefined;
      readonly usedMonths: number;
      /** The denominator after the free months: the whole term, or the term without them. */
      readonly over: "full-term" | "prorated-term";
    }
  | { readonly by: "usage"; readonly limit: number; readonly used: number }
  | {
      readonly by: "tread";
      /** All three in one unit of length. */
      readonly whenNew: number;
      readonly left: number;
      readonly wearBar: number;
    }
  | {
      readonly by: "tiers";
      readonly usedMonths: number;
      /** Each tier holds up to and with its month; past the last there is no credit. */
      readonly tiers: readonly { readonly untilMonth: number; readonly creditShare: number }[];
    };

/**
 * The credit for a good that failed before its term or its wear was up. Exact, rounded half away from zero once.
 *
 * It does not count months: `monthsUsed` does, by completed or started months.
 *
 * @param price - what the good cost, or costs new, in minor units
 * @param wear - the measure: months, usage, tread depth, or tiers
 * @returns the credit in minor units, from 0 to the price; `warranty/negative-amount`, `warranty/amount-not-whole`,
 * `warranty/out-of-range`
 * @example
 * import { orThrow } from "aftersales";
 * import { prorate } from "aftersales/warranty";
 * const price = { amount: 12999, currency: "EUR" };
 * const wear = { by: "time", months: 84, freeMonths: 36, usedMonths: 42 } as const;
 * orThrow(prorate(price, { ...wear, over: "full-term" })).amount; //=> 6500
 * orThrow(prorate(price, { ...wear, over: "prorated-term" })).amount; //=> 11374
 */
export function prorate(price: Money, wear: Proration): Result<Money, ProrationError> {
  const wrong = checkAmounts([["price", price.amount]]) ?? checkRanges(rangesOf(wear)) ?? checkRanges(orderOf(wear));
  if (wrong) return err(wrong);
  const [left, whole] = creditShare(wear);
  const credit = left <= 0n ? 0n : roundRatio(BigInt(price.amount) * left, whole);
  return ok({ amount: Number(credit), currency: price.currency });
}

/** The credit as left of whole; the whole is positive. */
function creditShare(wear: Proration): Ratio {
  switch (wear.by) {
    case "time": {
      const { months, freeMonths = 0, usedMonths, over } = wear;
      if (usedMonths <= freeMonths) return [1n, 1n];
      return over === "full-term" ? shareLeft(months, usedMonths, 0) : shareLeft(months, usedMonths, freeMonths);
    }
    case "usage":
      return shareLeft(wear.limit, wear.used, 0);
    case "tread":
      return overOf(difference(wear.left, wear.wearBar), difference(wear.whenNew, wear.wearBar));
    case "tiers": {
      const tiers = [...wear.tiers].sort((a, b) => a.untilMonth - b.untilMonth);
      return decimalRatio(tiers.find(({ untilMonth }) => wear.usedMonths <= untilMonth)?.creditShare ?? 0);
    }
  }
}

function rangesOf(wear: Proration): readonly Ranged[] {
  switch (wear.by) {
    case "time":
      return [
        { field: "months", value: wear.months, minimum: 0, above: true },
        { field: "freeMonths", value: wear.freeMonths, minimum: 0 },
        { field: "usedMonths", value: wear.usedMonths, minimum: 0 },
      ];
    case "usage":
      return [
        { field: "limit", value: wear.limit, minimum: 0, above: true },
        { field: "used", value: wear.used, minimum: 0 },
      ];
    case "tread":
      return [
        { field: "wearBar", value: wear.wearBar, minimum: 0 },
        { field: "whenNew", value: wear.whenNew, minimum: 0, above: true },
        { field: "left", value: wear.left, minimum: 0 },
      ];
    case "tiers":
      return [
        { field: "usedMonths", value: wear.usedMonths, minimum: 0 },
        ...wear.tiers.flatMap(({ untilMonth, creditShare }, index) => [
          { field: `tiers.${index}.untilMonth`, value: untilMonth, minimum: 0 },
          { field: `tiers.${index}.creditShare`, value: creditShare, minimum: 0, maximum: 1 },
        ]),
      ];
  }
}

/** Ranges that depend on another number, once that one is known to be right. */
function orderOf(wear: Proration): readonly Ranged[] {
  if (wear.by === "time") return [{ field: "freeMonths", value: wear.freeMonths, minimum: 0, maximum: wear.months }];
  if (wear.by !== "tread") return [];
  return [
    { field: "whenNew", value: wear.whenNew, minimum: wear.wearBar, above: true },
    { field: "left", value: wear.left, minimum: 0, maximum: wear.whenNew },
  ];
}

/**
 * Months from one day to another, by completed or by started months, always counted from the first day (31 January to 28 February is one
 * month).
 *
 * @param from - the day of the start
 * @param on - the day of the question
 * @param count - `"completed"` leaves the month that runs out, `"started"` takes it in
 * @returns whole months, zero or more
 * @throws RangeError when one of the two is no date, or `on` lies before `from`
 * @example
 * import { monthsUsed } from "aftersales/warranty";
 * monthsUsed("2023-01-10", "2025-02-20", "completed"); //=> 25
 * monthsUsed("2023-01-10", "2025-02-20", "started"); //=> 26
 */
export function monthsUsed(from: CalendarDate, on: CalendarDate, count: "completed" | "started"): number {
  if (expectDate(on, "on") < expectDate(from, "from")) throw new RangeError(`on must not lie before from, got ${on} and ${from}`);
  let months = Math.max(0, Math.floor(daysBetween(from, on) / 31));
  const after = (number: number) => addLength(from, { ...NO_LENGTH, months: number });
  while (after(months + 1) <= on) months++;
  return count === "started" && after(months) < on ? months + 1 : months;
}
