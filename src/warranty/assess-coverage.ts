import { addDays, type CalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { CoverError, WarrantyReason, WarrantyReasonList } from "./codes.js";
import { daysLater, LAST_DATE } from "./counted.js";
import { appearedOn, clockOfGood, lawCovers } from "./law-claim.js";
import { type LawClocks, ranOn, runLaw } from "./law-clocks.js";
import { answerOfLayer, type LayerAnswer, type LayerQuestion, servicesOf } from "./layer-claim.js";
import { runLayers } from "./layer-run.js";
import { type Claim, checkClaim, checkProduct, type ProductFacts } from "./product-facts.js";
import type { Regime } from "./regime.js";
import { remediesOf } from "./remedies.js";
import { type Settlement, type SettlementTerms, settle } from "./settlement.js";
import { type StatutoryCover, standingCover, withRemedies } from "./statutory-cover.js";
import { SCOPES, type Warranty } from "./warranty.js";

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
  const checked = checkProduct(facts).andThen(() => checkClaim(claim, facts, cover.warranty?.input.currency));
  if (checked.isErr()) return err(checked.error);
  const known = factsOn(facts, claim.on);
  const law = cover.regime ? runLaw(cover.regime, known) : ok(null);
  return law.map((clocks) => {
    const standing = clocks && { clocks, cover: standingCover(clocks) };
    const question: Case = { cover, facts: known, claim, law: standing };
    const decision = decideOn(question, claim.on);
    return { ...decision, nextChangeOn: nextChange(question, decision) };
  });
}

/** What was known on a day; a date of the sale that lies ahead, such as a registration, stands. */
function factsOn(facts: ProductFacts, day: CalendarDate): ProductFacts {
  const known = ({ on }: { readonly on: CalendarDate }) => on <= day;
  const { events = [], usage = [], maintenance = [], claimsPaid = [] } = facts;
  return {
    ...facts,
    events: events.filter(known),
    usage: usage.filter(known),
    maintenance: maintenance.filter(known),
    claimsPaid: claimsPaid.filter(known),
  };
}

interface Case {
  readonly cover: Cover;
  readonly facts: ProductFacts;
  readonly claim: Claim;
  readonly law: { readonly clocks: LawClocks; readonly cover: StatutoryCover } | null;
}

type Undated = Omit<CoverageDecision, "nextChangeOn">;

function decideOn({ cover, facts, claim, law }: Case, on: CalendarDate): Undated {
  const { warranty } = cover;
  const answers = warranty ? answersOf(warranty, { warranty, facts, claim, on }) : [];
  const defect = claim.defect ?? "";
  const appeared = law ? appearedOn(law.clocks, defect, on) : on;
  const byLaw = law
    ? lawCovers(law.clocks, { defect, component: claim.component, appeared, claimed: on })
    : { covered: false, reasons: [] };
  const routes = routesOf(answers, byLaw.covered, claim);
  const best = routes.reduce<Route | null>((least, route) => (least === null || route.cost < least.cost ? route : least), null);
  const reasons: readonly WarrantyReason[] = [
    ...(best?.answer?.reasons ?? []),
    ...byLaw.reasons,
    ...(law && byLaw.covered ? burdenOfProof(law.clocks, appeared, defect) : []),
    ...routes.flatMap((route) => route.reasons),
  ];
  const [first = NOT_COVERED, ...rest] = best ? reasons : [...reasons, NOT_COVERED];
  const { charges } = claim;
  return {
    covered: best !== null,
    decidedBy: best === null ? null : best.answer ? { layerId: best.answer.layer.id } : "law",
    warrantyId: warranty?.id ?? null,
    warrantyVersion: warranty?.version ?? null,
    layers: answers.map(({ layer, covered, from, until, reasons }) => ({ layerId: layer.id, covered, from, until, reasons })),
    statutory: law && withRemedies(law.cover, remediesOf(law.clocks, on, { defect, on })),
    ...(charges ? { settlement: best?.settlement ?? settle(charges, { shares: NOTHING }) } : {}),
    reasons: [first, ...rest],
  };
}

function answersOf({ input }: Warranty, question: LayerQuestion): readonly LayerAnswer[] {
  const runs = runLayers(input, question.facts, question.on);
  return input.layers.map((layer) => answerOfLayer(layer, runs.get(layer.id), question));
}

const NOT_COVERED: WarrantyReason = { code: "warranty/not-covered", params: {} };
const NOTHING: SettlementTerms["shares"] = { parts: 0, labour: 0, travel: 0, expenses: 0 };

interface Route {
  /** `null` for the law, which leaves nothing to the customer. */
  readonly answer: LayerAnswer | null;
  /** What the customer pays, in minor units; without a bill 0 for a route that pays in full and 1 for one that may not. */
  readonly cost: number;
  readonly settlement: Settlement | null;
  readonly reasons: readonly WarrantyReason[];
}

function routesOf(answers: readonly LayerAnswer[], byLaw: boolean, { charges }: Claim): readonly Route[] {
  const route = (answer: LayerAnswer | null): Route => {
    const terms = answer?.terms ?? {};
    if (!charges) return { answer, cost: paysInFull(terms) ? 0 : 1, settlement: null, reasons: [] };
    const settlement = settle(charges, terms);
    const params = { layerId: answer?.layer.id ?? null, customer: settlement.customer.amount, currency: charges.currency };
    return { answer, cost: settlement.customer.amount, settlement, reasons: [{ code: "warranty/route", params }] };
  };
  return [...answers.filter(({ covered }) => covered).map(route), ...(byLaw ? [route(null)] : [])];
}

function paysInFull({ shares = {}, deductible = 0, perClaim, aggregate }: SettlementTerms): boolean {
  return SCOPES.every((scope) => (shares[scope] ?? 1) === 1) && deductible === 0 && perClaim === undefined && aggregate === undefined;
}

function burdenOfProof(law: LawClocks, appeared: CalendarDate, defect: string): readonly WarrantyReason[] {
  const presumption = clockOfGood(law, "presumptionUntil");
  if (!presumption) return [];
  const on = ranOn(presumption, appeared, defect) ? "seller" : "customer";
  return [{ code: "warranty/burden-of-proof", params: { on, presumptionUntil: presumption.run.until }, source: presumption.term.source }];
}

/** Days in which services are looked for that, missed, would end a layer: ten years. */
const SERVICES_AHEAD = 3653;

/** Every day after which something may end or begin. */
function changeDays({ cover, facts, claim, law }: Case): readonly CalendarDate[] {
  const lasts: CalendarDate[] = [];
  const firsts: CalendarDate[] = [];
  const { warranty } = cover;
  // A registration that does not come leaves other ends than one that does.
  const runs = warranty ? [claim.on, null].flatMap((asOf) => [...runLayers(warranty.input, facts, asOf).values()]) : [];
  for (const layer of runs) {
    const { start, run, scopes, deadOnArrivalUntil, registration } = layer;
    firsts.push(start);
    lasts.push(...[run, ...scopes.map((scope) => scope.run)].flatMap((term) => term?.until ?? []));
    lasts.push(...[deadOnArrivalUntil, registration?.by].filter((day) => day !== null && day !== undefined));
    const question = { warranty: warranty as Warranty, facts, claim, on: claim.on };
    lasts.push(...servicesOf(layer, question, daysLater(claim.on, SERVICES_AHEAD)).flatMap(({ due }) => due.latestOn ?? []));
  }
  // What was put right on the day of the claim has been put right before: on the next day the same claim tells of a new defect.
  firsts.push(facts.deliveredOn, daysLater(claim.on, 1));
  for (const { run } of law?.clocks.clocks ?? []) lasts.push(run.until);
  lasts.push(...[law?.clocks.moments.terminatedOn].filter((day) => day !== null && day !== undefined));
  for (const { until } of [...(law?.clocks.parts ?? []), ...(law?.clocks.defects ?? [])]) lasts.push(until);
  const days = [...firsts, ...lasts.filter((day) => day < LAST_DATE).map((day) => addDays(day, 1))];
  return [...new Set(days)].filter((day) => day > claim.on).sort();
}

/** The first of the days on which anything that the decision says differs. */
function nextChange(question: Case, now: Undated): CalendarDate | null {
  const before = JSON.stringify(now);
  return changeDays(question).find((day) => JSON.stringify(decideOn(question, day)) !== before) ?? null;
}
