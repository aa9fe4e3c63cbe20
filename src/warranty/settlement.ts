import { type Money, timesDecimal } from "../kernel/money.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkAmounts, checkRanges } from "./amounts.js";
import type { SettlementError, WarrantyReason, WarrantyReasonList } from "./codes.js";
import { SCOPES, type ScopeName } from "./warranty.js";

/** The bill of a claim, by kind of cost, in minor units. */
export interface Charges {
  readonly currency: string;
  readonly parts?: number | undefined;
  readonly labour?: number | undefined;
  readonly travel?: number | undefined;
  readonly expenses?: number | undefined;
}

/** What a guarantor pays of a bill; amounts in minor units of its currency. */
export interface SettlementTerms {
  /** 0 to 1 each, default 1. */
  readonly shares?: { readonly [scope in ScopeName]?: number | undefined } | undefined;
  readonly deductible?: number | undefined;
  readonly perClaim?: number | undefined;
  readonly aggregate?: number | undefined;
  /** What earlier claims took of the aggregate. */
  readonly paidBefore?: number | undefined;
}

/** Who pays what. `warranty` and `customer` sum to the bill, in all and on every line; the lines sum to the totals. */
export interface Settlement {
  readonly warranty: Money;
  readonly customer: Money;
  readonly lines: readonly { readonly scope: ScopeName; readonly warranty: number; readonly customer: number }[];
  readonly reasons: WarrantyReasonList;
}

/**
 * Splits the bill of a claim: shares first, then the deductible (at most what is covered), then the limit per claim and the rest of the
 * aggregate. Each share is rounded half away from zero; what the deductible and the limits take off is spread over the lines in
 * proportion, the largest remainders first, then in the order of the lines.
 *
 * It does not check that the currency exists.
 *
 * @param charges - minor units by kind of cost
 * @param terms - shares 0 to 1, amounts in minor units of the same currency
 * @returns the settlement; `warranty/negative-amount`, `warranty/amount-not-whole`, or `warranty/out-of-range` for a share
 * @example
 * import { orThrow } from "aftersales";
 * import { settleClaim } from "aftersales/warranty";
 * const settled = orThrow(settleClaim(
 *   { currency: "EUR", parts: 32000 },
 *   { deductible: 5000, aggregate: 100000, paidBefore: 85000 },
 * ));
 * settled.warranty; //=> { amount: 15000, currency: "EUR" }
 * settled.customer; //=> { amount: 17000, currency: "EUR" }
 */
export function settleClaim(charges: Charges, terms: SettlementTerms): Result<Settlement, SettlementError> {
  const { shares = {} } = terms;
  const wrong =
    checkCharges(charges) ??
    checkAmounts([
      ["deductible", terms.deductible],
      ["perClaim", terms.perClaim],
      ["aggregate", terms.aggregate],
      ["paidBefore", terms.paidBefore],
    ]) ??
    checkRanges(SCOPES.map((scope) => ({ field: `shares.${scope}`, value: shares[scope], minimum: 0, maximum: 1 })));
  return wrong ? err(wrong) : ok(settle(charges, terms));
}

/** The first charge that is no amount. */
export function checkCharges(charges: Charges): ReturnType<typeof checkAmounts> {
  return checkAmounts(SCOPES.map((scope) => [scope, charges[scope]]));
}

/** The settlement of charges and terms that were checked. */
export function settle(charges: Charges, terms: SettlementTerms): Settlement {
  const { currency } = charges;
  const charged = SCOPES.flatMap((scope) => (charges[scope] === undefined ? [] : [{ scope, amount: charges[scope] }]));
  const covered = charged.map(({ scope, amount }) => shareOf(amount, terms.shares?.[scope] ?? 1));
  const total = sum(charged.map(({ amount }) => amount));
  const before = sum(covered);
  const reasons: WarrantyReason[] = [];
  let paid = before;
  if (terms.deductible) {
    const taken = Math.min(terms.deductible, paid);
    paid -= taken;
    reasons.push({ code: "warranty/deductible-applied", params: { deductible: terms.deductible, taken } });
  }
  if (terms.perClaim !== undefined && paid > terms.perClaim) {
    paid = terms.perClaim;
    reasons.push({ code: "warranty/per-claim-limit-applied", params: { limit: terms.perClaim } });
  }
  const { aggregate, paidBefore = 0 } = terms;
  if (aggregate !== undefined && paid > Math.max(0, aggregate - paidBefore)) {
    paid = Math.max(0, aggregate - paidBefore);
    reasons.push({ code: "warranty/aggregate-limit-applied", params: { limit: aggregate, paidBefore } });
  }
  const parts = paid === before ? covered : spread(paid, covered);
  return {
    warranty: { amount: paid, currency },
    customer: { amount: total - paid, currency },
    lines: charged.map(({ scope, amount }, index) => ({ scope, warranty: parts[index] ?? 0, customer: amount - (parts[index] ?? 0) })),
    reasons: [{ code: "warranty/shares-applied", params: { charged: total, covered: before, currency } }, ...reasons],
  };
}

/** A share of an amount; all or nothing needs no exact arithmetic. */
function shareOf(amount: number, share: number): number {
  return share === 1 ? amount : share === 0 ? 0 : timesDecimal(amount, share);
}

/** An amount below the sum of weights in parts proportional to them, exact in integers; no part exceeds its weight. */
function spread(amount: number, weights: readonly number[]): readonly number[] {
  const all = BigInt(sum(weights));
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((product) => product / all);
  let rest = BigInt(amount) - parts.reduce((a, b) => a + b, 0n);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % all }))
    .sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.index - b.index));
  for (const { index } of byRemainder) {
    if (rest === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    rest -= 1n;
  }
  return parts.map(Number);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
