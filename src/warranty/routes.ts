import { added } from "../kernel/added.js";
import type { WarrantyReason } from "./codes.js";
import type { LayerAnswer } from "./layer-claim.js";
import type { Claim } from "./product-facts.js";
import { type Settlement, type SettlementTerms, settle } from "./settlement.js";
import { SCOPES } from "./warranty.js";

/** A way in which a claim is covered: by a layer or by the law. */
export interface Route {
  /** `null` for the law, which leaves nothing to the customer. */
  readonly answer: LayerAnswer | null;
  /** What the customer pays, in minor units; without a bill 0 for a route that pays in full and 1 for one that may not. */
  readonly cost: number;
  readonly settlement: Settlement | null;
}

/** The routes in the order of the layers, the law last. */
export function routesOf(answers: readonly LayerAnswer[], byLaw: boolean, { charges }: Claim): readonly Route[] {
  let routes = NO_ROUTES;
  for (const answer of answers) if (answer.covered) routes = added(routes, routeOf(answer, charges));
  return byLaw ? added(routes, routeOf(null, charges)) : routes;
}

const NO_ROUTES: readonly Route[] = [];

function routeOf(answer: LayerAnswer | null, charges: Claim["charges"]): Route {
  const terms = answer?.terms ?? BY_LAW;
  if (!charges) return { answer, cost: paysInFull(terms) ? 0 : 1, settlement: null };
  const settlement = settle(charges, terms);
  return { answer, cost: settlement.customer.amount, settlement };
}

/** The route that costs the customer least, of equal ones the first. */
export function leastOf(routes: readonly Route[]): Route | null {
  let least: Route | null = null;
  for (const route of routes) if (least === null || route.cost < least.cost) least = route;
  return least;
}

/** What the customer would pay by each route, where there is a bill. */
export function addRoutes(reasons: WarrantyReason[], routes: readonly Route[]): void {
  for (const { answer, settlement } of routes) {
    if (!settlement) continue;
    const { amount: customer, currency } = settlement.customer;
    reasons.push({ code: "warranty/route", params: { layerId: answer?.layer.id ?? null, customer, currency } });
  }
}

/** The law pays in full. */
const BY_LAW: SettlementTerms = {};

function paysInFull({ shares, deductible = 0, perClaim, aggregate }: SettlementTerms): boolean {
  if (deductible !== 0 || perClaim !== undefined || aggregate !== undefined) return false;
  if (shares) for (const scope of SCOPES) if ((shares[scope] ?? 1) !== 1) return false;
  return true;
}
