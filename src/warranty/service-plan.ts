import { type Money, roundRatio } from "../kernel/money.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkAmounts, checkRanges } from "./amounts.js";
import type { ProrationError } from "./codes.js";
import { shareLeft } from "./ratio.js";

/** A plan that was paid in advance. */
export interface ServicePlan {
  readonly price: Money;
  readonly months: number;
  /** Usage that it is for, in any unit. */
  readonly usage?: number | undefined;
  /** What a cancellation costs, in minor units. */
  readonly fee?: number | undefined;
}

/** How far a plan was used when it is cancelled. */
export interface PlanUse {
  readonly usedMonths: number;
  readonly usedUsage?: number | undefined;
  /** In minor units. */
  readonly claimsPaid?: number | undefined;
}

/**
 * The refund of a plan cancelled early: price times the lesser of the unused shares of time and usage, rounded half away from zero, less
 * the claims paid, less the fee, never below zero. Without `usedUsage` only time counts.
 *
 * It does not know of a time to think again in which the law or the plan gives everything back.
 *
 * @param plan - price and fee in minor units, months and usage that it was for
 * @param at - months and usage used, claims paid in minor units
 * @returns the refund; `warranty/negative-amount`, `warranty/amount-not-whole`, `warranty/out-of-range`
 * @example
 * import { orThrow } from "aftersales";
 * import { refundServicePlan } from "aftersales/warranty";
 * const plan = { price: { amount: 150000, currency: "USD" }, months: 60, usage: 60000, fee: 5000 };
 * orThrow(refundServicePlan(plan, { usedMonths: 18, usedUsage: 30000, claimsPaid: 20000 })).amount; //=> 50000
 */
export function refundServicePlan(plan: ServicePlan, at: PlanUse): Result<Money, ProrationError> {
  const { price, fee = 0 } = plan;
  const { claimsPaid = 0 } = at;
  const wrong =
    checkAmounts([
      ["price", price.amount],
      ["fee", fee],
      ["claimsPaid", claimsPaid],
    ]) ??
    checkRanges([
      { field: "months", value: plan.months, minimum: 0, above: true },
      { field: "usage", value: plan.usage, minimum: 0, above: true },
      { field: "usedMonths", value: at.usedMonths, minimum: 0 },
      { field: "usedUsage", value: at.usedUsage, minimum: 0 },
    ]);
  if (wrong) return err(wrong);
  const unused = (whole: number, used: number) => {
    const [left, of] = shareLeft(whole, used, 0);
    return left <= 0n ? 0 : Number(roundRatio(BigInt(price.amount) * left, of));
  };
  const byTime = unused(plan.months, at.usedMonths);
  const lesser = plan.usage === undefined || at.usedUsage === undefined ? byTime : Math.min(byTime, unused(plan.usage, at.usedUsage));
  return ok({ amount: Math.max(0, lesser - claimsPaid - fee), currency: price.currency });
}
