import { type Money, timesDecimal } from "../kernel/money.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkRanges } from "./amounts.js";
import type { SettlementError, WarrantyReasonList } from "./codes.js";
import { type Charges, checkCharges } from "./settlement.js";
import { SCOPES } from "./warranty.js";

/** What a plan takes off the bill of a service at an authorised site. */
export interface MaintenanceTerms {
  /** 0 to 1; 1 is a free service. */
  readonly discount: number;
  /** Default both. */
  readonly on?: readonly ("parts" | "labour")[] | undefined;
}

/** The bill of a service. */
export interface MaintenanceQuote {
  readonly discount: Money;
  readonly pays: Money;
  readonly reasons: WarrantyReasonList;
}

/**
 * What a customer pays for a service under the terms of a plan: the discount is rounded half away from zero, once, not the net; elsewhere
 * than at an authorised site there is none.
 *
 * @param terms - the discount as a share, and the kinds of cost that it is on
 * @param site - where the service is done
 * @param charges - minor units by kind of cost
 * @returns discount and rest; `warranty/negative-amount`, `warranty/amount-not-whole`, or `warranty/out-of-range` for the share
 * @example
 * import { orThrow } from "aftersales";
 * import { quoteMaintenance } from "aftersales/warranty";
 * const terms = { discount: 0.15, on: ["labour"] } as const;
 * const quote = orThrow(quoteMaintenance(terms, { authorised: true }, { currency: "EUR", labour: 11999 }));
 * quote.discount; //=> { amount: 1800, currency: "EUR" }
 * quote.pays; //=> { amount: 10199, currency: "EUR" }
 */
export function quoteMaintenance(
  terms: MaintenanceTerms,
  site: { readonly authorised: boolean },
  charges: Charges,
): Result<MaintenanceQuote, SettlementError> {
  const wrong = checkCharges(charges) ?? checkRanges([{ field: "discount", value: terms.discount, minimum: 0, maximum: 1 }]);
  if (wrong) return err(wrong);
  const { currency } = charges;
  const total = SCOPES.reduce((sum, scope) => sum + (charges[scope] ?? 0), 0);
  const of = [...new Set(terms.on ?? (["parts", "labour"] as const))].reduce((sum, scope) => sum + (charges[scope] ?? 0), 0);
  const discount = site.authorised ? timesDecimal(of, terms.discount) : 0;
  return ok({
    discount: { amount: discount, currency },
    pays: { amount: total - discount, currency },
    reasons: site.authorised
      ? [{ code: "warranty/discount-applied", params: { share: terms.discount, of, discount } }]
      : [{ code: "warranty/site-not-authorised", params: {} }],
  });
}
