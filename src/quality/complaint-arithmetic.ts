import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReasonList } from "./codes.js";

/** Your own numbers on complaints in one period. */
export interface ComplaintNumbers {
  /** Customers who complained. */
  readonly complaints: number;
  /** Share of complaints resolved to the customer's satisfaction, 0 to 1. */
  readonly resolvedShare: number;
  /** Share of those customers who stay, resolved and not. */
  readonly stayIfResolved: number;
  readonly stayIfNot: number;
  /** Unhappy customers who say nothing; default 0. */
  readonly silent?: number | undefined;
  /** Share of the silent who stay; needed where `silent` is above 0. */
  readonly stayIfSilent?: number | undefined;
  /** What one customer is worth, for example `lifetimeValue`. */
  readonly valueOfCustomer: number;
  /** What handling one complaint costs. */
  readonly costOfComplaint: number;
}

/** Customers in heads, money in the unit of the numbers given. */
export interface ComplaintArithmetic {
  readonly stay: number;
  readonly leave: number;
  readonly silentLeave: number;
  readonly valueKept: number;
  readonly valueLost: number;
  readonly handlingCost: number;
  /** Value that resolving keeps, beyond what would stay anyway, less the handling cost of all complaints. */
  readonly netOfHandling: number;
  /** What resolving one more complaint keeps: value x (stay if resolved - stay if not). */
  readonly valueOfOneResolution: number;
  /** The most that resolving one complaint may cost before it loses money; the same as `valueOfOneResolution`, never below 0. */
  readonly breakEvenCost: number;
  readonly reasons: QualityReasonList;
}

/**
 * A complaint that stays against a complaint that leaves, from your own numbers.
 *
 * Does not count what leaving customers tell others. Does not round.
 *
 * @param numbers - counts, shares as fractions, money in one unit
 * @returns the figures; errors: `quality/invalid-number`
 * @example
 * import { orThrow } from "aftersales";
 * import { complaintArithmetic } from "aftersales/quality";
 * const { stay, leave, netOfHandling } = orThrow(complaintArithmetic({
 *   complaints: 100, resolvedShare: 0.5, stayIfResolved: 0.75, stayIfNot: 0.25, valueOfCustomer: 400, costOfComplaint: 30,
 * }));
 * [stay, leave, netOfHandling]; //=> [50, 50, 7000]
 */
export function complaintArithmetic(numbers: ComplaintNumbers): Result<ComplaintArithmetic, QualityErrorOf<"quality/invalid-number">> {
  const { complaints, resolvedShare, stayIfResolved, stayIfNot, silent = 0, valueOfCustomer, costOfComplaint } = numbers;
  const stayIfSilent = numbers.stayIfSilent ?? (silent === 0 ? 0 : Number.NaN);
  const share = { minimum: 0, maximum: 1 };
  const wrong = firstWrong(
    wrongNumber("complaints", complaints, { minimum: 0 }),
    wrongNumber("resolvedShare", resolvedShare, share),
    wrongNumber("stayIfResolved", stayIfResolved, share),
    wrongNumber("stayIfNot", stayIfNot, share),
    wrongNumber("silent", silent, { minimum: 0 }),
    wrongNumber("stayIfSilent", stayIfSilent, share),
    wrongNumber("valueOfCustomer", valueOfCustomer, { minimum: 0 }),
    wrongNumber("costOfComplaint", costOfComplaint, { minimum: 0 }),
  );
  if (wrong) return err(wrong);
  const resolved = complaints * resolvedShare;
  const stay = resolved * stayIfResolved + (complaints - resolved) * stayIfNot;
  const silentLeave = silent * (1 - stayIfSilent);
  const leave = complaints - stay;
  const valueOfOneResolution = valueOfCustomer * (stayIfResolved - stayIfNot);
  const handlingCost = complaints * costOfComplaint;
  return ok({
    stay,
    leave,
    silentLeave,
    valueKept: stay * valueOfCustomer,
    valueLost: (leave + silentLeave) * valueOfCustomer,
    handlingCost,
    netOfHandling: resolved * valueOfOneResolution - handlingCost,
    valueOfOneResolution,
    breakEvenCost: Math.max(0, valueOfOneResolution),
    reasons: [{ code: "quality/own-numbers", params: { figure: "complaints" } }],
  });
}
