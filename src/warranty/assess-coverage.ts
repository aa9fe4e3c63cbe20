import { type CalendarDate, dateOfDay, dayNumber, isCalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { CoverError, WarrantyReason, WarrantyReasonList } from "./codes.js";
import type { Day } from "./counted.js";
import { type DatedProduct, readProduct } from "./dated-product.js";
import { addAnswer, answerOfLaw, type LawAnswer, nextLawChange } from "./law-answer.js";
import { type LawClocks, runLaw } from "./law-clocks.js";
import { type Moments, readMoments } from "./law-moments.js";
import { nextLayerChange } from "./layer-change.js";
import { answerOfLayer, type LayerAnswer, type LayerQuestion } from "./layer-claim.js";
import { type LayerRun, runLayers } from "./layer-run.js";
import { type Claim, checkClaim, checkProduct, type ProductFacts } from "./product-facts.js";
import type { Regime } from "./regime.js";
import { addRoutes, leastOf, type Route, routesOf } from "./routes.js";
import { type Settlement, type SettlementTerms, settle } from "./settlement.js";
import { coverOf, type StatutoryCover } from "./statutory-cover.js";
import type { Warranty } from "./warranty.js";

/** What a claim is held against: promises, the law, or both. */
export interface Cover {
  readonly warranty?: Warranty | undefined;
  readonly regime?: Regime | undefined;
}

/** Whether one layer covers the claim. */
export interface LayerDecision {
  readonly layerId: string;
  readonly covered: boolean;
  /** First day of the term in force; that of delivery where the start of the layer is not recorded. */
  readonly from: CalendarDate;
  /** `null`: no last day that is known. */
  readonly until: CalendarDate | null;
  readonly reasons: WarrantyReasonList;
}

/** Whether a claim is covered, by what, until when, and who pays. */
export interface CoverageDecision {
  readonly covered: boolean;
  /** The route that costs the customer least; of equal ones the first layer, the law after the layers. */
  readonly decidedBy: { readonly layerId: string } | "law" | null;
  readonly warrantyId: string | null;
  readonly warrantyVersion: string | null;
  readonly layers: readonly LayerDecision[];
  readonly statutory: StatutoryCover | null;
  /** Present when the claim has charges. */
  readonly settlement?: Settlement | undefined;
  /** The first day on which the answer differs if nothing else happens; `null` when it never does. */
  readonly nextChangeOn: CalendarDate | null;
  readonly reasons: WarrantyReasonList;
}

/**
 * Decides a claim: each layer by its own terms, the law by its own, and the union of both. Conditions of a layer never cut what the law
 * gives. Events after the day of the claim are not weighed.
 *
 * It does not check that a defect was there at delivery, only who has to prove it; nor that the regime was in force for the contract.
 *
 * @param cover - the warranty, the regime of the contract, or both
 * @param facts - the good and what happened to it
 * @param claim - the day, and where known component, cause, defect, usage and the bill in minor units
 * @returns the decision; `warranty/no-such-date`, `warranty/malformed-period`, `warranty/dates-out-of-order`,
 * `warranty/below-statutory-minimum`, `warranty/usage-runs-backwards`, `warranty/currency-mismatch`, `warranty/negative-amount`,
 * `warranty/amount-not-whole`, `warranty/out-of-range`
 * @example
 * import { orThrow } from "aftersales";
 * import { assessCoverage, defineWarranty, ES_2022 } from "aftersales/warranty";
 * const warranty = orThrow(defineWarranty({
 *   id: "phone",
 *   layers: [
 *     { id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P1Y" }, excludes: { causes: ["unauthorised-repair"] } },
 *   ],
 * }));
 * const facts = { deliveredOn: "2024-05-10" } as const;
 * const decision = orThrow(assessCoverage({ warranty, regime: ES_2022 }, facts, { on: "2026-01-12", cause: "unauthorised-repair" }));
 * decision.covered; //=> true
 * decision.decidedBy; //=> "law"
 */
export function assessCoverage(cover: Cover, facts: ProductFacts, claim: Claim): Result<CoverageDecision, CoverError> {
  const read = readClaim(cover, facts, claim);
  return read.isErr() ? err(read.error) : ok(decisionOf(cover, claim, read.value));
}

/** A decision, and what the law gives as of another day; `null` without a law. */
export interface CoverAndLaw {
  readonly decision: CoverageDecision;
  readonly law: CoverageDecision | null;
}

/**
 * A decision as `assessCoverage` gives it, and that of the law alone as of another day: the remedies that are open by then, and the days by
 * which something is owed. Where nothing happened to the good in between, the clocks of the law are run once for both.
 */
export function assessCoverAndLaw(cover: Cover, facts: ProductFacts, claim: Claim, lawOn: CalendarDate): Result<CoverAndLaw, CoverError> {
  const read = readClaim(cover, facts, claim);
  if (read.isErr()) return err(read.error);
  const decision = decisionOf(cover, claim, read.value);
  const { regime } = cover;
  if (!regime) return ok({ decision, law: null });
  const { defect, component } = claim;
  const later: Claim = { on: lawOn, defect, component };
  const { known, moments, clocks } = read.value;
  // Events after the claim are not among those known on its day.
  const same = known.events.length === (facts.events?.length ?? 0) && lawOn >= claim.on && isCalendarDate(lawOn);
  if (!same) return assessCoverage({ regime }, facts, later).map((law) => ({ decision, law }));
  return ok({ decision, law: decisionOf({ regime }, later, { on: dayNumber(lawOn), known, moments, clocks }) });
}

/** A claim and the facts that were known on its day, read. */
interface ReadClaim {
  readonly on: Day;
  readonly known: DatedProduct;
  readonly moments: Moments;
  /** `null`: no law is asked. */
  readonly clocks: LawClocks | null;
}

function readClaim({ warranty, regime }: Cover, facts: ProductFacts, claim: Claim): Result<ReadClaim, CoverError> {
  const wrong = checkProduct(facts) ?? checkClaim(claim, facts, warranty?.input.currency);
  if (wrong) return err(wrong);
  const on = dayNumber(claim.on);
  const known = readProduct(facts, on);
  const moments = readMoments(known);
  const law = regime ? runLaw(regime, moments) : NO_LAW;
  return law.isErr() ? err(law.error) : ok({ on, known, moments, clocks: law.value });
}

const NO_LAW: Result<null, never> = /* @__PURE__ */ ok(null);

function decisionOf(cover: Cover, claim: Claim, { on, known, moments, clocks }: ReadClaim): CoverageDecision {
  const { warranty } = cover;
  const byLayers = warranty ? answersOf({ warranty, facts: known, claim, on }, runLayers(warranty, known, moments, on)) : NO_ANSWERS;
  const byLaw = clocks && answerOfLaw(clocks, { defect: claim.defect ?? "", component: claim.component }, on);
  return decide(cover, claim, byLayers, byLaw);
}

const NO_ANSWERS: readonly LayerAnswer[] = [];

function answersOf(question: LayerQuestion, runs: readonly (LayerRun | null)[]): readonly LayerAnswer[] {
  return question.warranty.input.layers.map((layer, index) => answerOfLayer(layer, runs[index] ?? null, question));
}

function decide({ warranty }: Cover, claim: Claim, byLayers: readonly LayerAnswer[], byLaw: LawAnswer | null): CoverageDecision {
  const routes = routesOf(byLayers, byLaw?.finding.found === "covers", claim);
  const best = leastOf(routes);
  const covered = best !== null;
  const decidedBy = best === null ? null : best.answer ? { layerId: best.answer.layer.id } : "law";
  const warrantyId = warranty?.id ?? null;
  const warrantyVersion = warranty?.version ?? null;
  const layers = byLayers.map(({ layer, covered, from, until, reasons }) => ({ layerId: layer.id, covered, from, until, reasons }));
  const statutory = byLaw && coverOf(byLaw.law, byLaw.tiers);
  const reasons = reasonsOf(routes, best, byLaw);
  const nextChangeOn = nextChange(byLayers, byLaw);
  const { charges } = claim;
  // Written out twice: a spread into a literal costs more than all the rest of this function.
  if (!charges) return { covered, decidedBy, warrantyId, warrantyVersion, layers, statutory, reasons, nextChangeOn };
  const settlement = best?.settlement ?? settle(charges, { shares: NOTHING });
  return { covered, decidedBy, warrantyId, warrantyVersion, layers, statutory, settlement, reasons, nextChangeOn };
}

/** The layer that decides, the law, the routes. */
function reasonsOf(routes: readonly Route[], best: Route | null, byLaw: LawAnswer | null): WarrantyReasonList {
  const reasons: WarrantyReason[] = best?.answer ? [...best.answer.reasons] : [];
  if (byLaw) addAnswer(reasons, byLaw);
  addRoutes(reasons, routes);
  if (!best) reasons.push(NOT_COVERED);
  // Never empty: what decides has a reason, and where nothing does this is one.
  return reasons as readonly WarrantyReason[] as WarrantyReasonList;
}

const NOT_COVERED: WarrantyReason = { code: "warranty/not-covered", params: {} };
const NOTHING: SettlementTerms["shares"] = { parts: 0, labour: 0, travel: 0, expenses: 0 };

/** The first day on which a layer or the law answers differently: a decision differs when one of its parts does. */
function nextChange(byLayers: readonly LayerAnswer[], byLaw: LawAnswer | null): CalendarDate | null {
  let next = Number.POSITIVE_INFINITY;
  for (const answer of byLayers) next = nextLayerChange(answer, next);
  if (byLaw) next = nextLawChange(byLaw, next);
  return next === Number.POSITIVE_INFINITY ? null : dateOfDay(next);
}
