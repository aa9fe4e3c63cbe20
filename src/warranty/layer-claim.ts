import { bothOf } from "../kernel/added.js";
import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import type { WarrantyReason, WarrantyReasonList } from "./codes.js";
import type { Day } from "./counted.js";
import type { DatedProduct } from "./dated-product.js";
import type { LayerRun, Registration } from "./layer-run.js";
import { missedService } from "./layer-services.js";
import type { Claim } from "./product-facts.js";
import type { SettlementTerms } from "./settlement.js";
import { readingOn } from "./usage.js";
import type { Warranty, WarrantyLayer } from "./warranty.js";

/** What one layer says to a claim. */
export interface LayerAnswer {
  readonly question: LayerQuestion;
  readonly layer: WarrantyLayer;
  /** `null`: its start is not known. */
  readonly run: LayerRun | null;
  readonly covered: boolean;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly terms: SettlementTerms;
  readonly reasons: WarrantyReasonList;
}

/** What every question about a layer needs. */
export interface LayerQuestion {
  readonly warranty: Warranty;
  readonly facts: DatedProduct;
  readonly claim: Claim;
  /** The day of the claim. */
  readonly on: Day;
}

/** Whether a layer covers a claim: every ground for refusal is named, not only the first. */
export function answerOfLayer(layer: WarrantyLayer, run: LayerRun | null, question: LayerQuestion): LayerAnswer {
  if (!run) {
    const starts = typeof layer.starts === "string" ? layer.starts : layer.starts.after;
    const unknown: WarrantyReason = { code: "warranty/start-unknown", params: { layerId: layer.id, starts } };
    return {
      question,
      layer,
      run,
      covered: false,
      from: question.facts.given.deliveredOn,
      until: null,
      terms: NO_TERMS,
      reasons: [unknown],
    };
  }
  const { deductible, limits } = layer;
  const earlier = paidBefore(layer, question);
  const refusals: WarrantyReason[] = [];
  const notes: WarrantyReason[] = [];
  addOutOfForce(refusals, question);
  const until = checkLimits(run, question, refusals, notes);
  addSubject(refusals, layer, question);
  addConditions(refusals, run, question, earlier);
  addTermNotes(notes, run, question.on);
  const refusal = refusals[0];
  const shares = sharesOf(run, question.on, refusal ? null : notes);
  return {
    question,
    layer,
    run,
    covered: refusal === undefined,
    from: dateOfDay(run.run?.from ?? run.start),
    until,
    terms: { shares, deductible, perClaim: limits?.perClaim, aggregate: limits?.aggregate, paidBefore: earlier.paid },
    reasons: bothOf(refusal ? refusals : [coversUntil(layer, until)], notes) as WarrantyReasonList,
  };
}

const NO_TERMS: SettlementTerms = {};

function coversUntil({ id: layerId }: WarrantyLayer, until: CalendarDate | null): WarrantyReason {
  return { code: "warranty/layer-covers", params: { layerId, until } };
}

function addOutOfForce(found: WarrantyReason[], { warranty, facts: { given } }: LayerQuestion): void {
  const { id, validFrom, validUntil } = warranty;
  const contractOn = given.contractOn ?? given.purchasedOn ?? given.deliveredOn;
  const inside = (validFrom === null || validFrom <= contractOn) && (validUntil === null || contractOn < validUntil);
  if (!inside) found.push({ code: "warranty/terms-not-in-force", params: { warrantyId: id, contractOn } });
}

/** Whether a term has run out by a day; one that stands still has not. */
export function hasEnded({ until, open }: NonNullable<LayerRun["run"]>, on: Day): boolean {
  return open === null && on > until;
}

/** Time and usage: by default the first limit that is passed ends the layer, under `"last"` the last one. Answers the last day. */
function checkLimits(
  layerRun: LayerRun,
  question: LayerQuestion,
  refusals: WarrantyReason[],
  notes: WarrantyReason[],
): CalendarDate | null {
  const { layer, start, run, rule } = layerRun;
  const layerId = layer.id;
  const until = run ? dateOfDay(run.until) : null;
  if (question.on < start) {
    refusals.push({ code: "warranty/layer-not-begun", params: { layerId, from: dateOfDay(start) } });
    return until;
  }
  for (const [metric, limit] of rule.usage)
    if (usedOf(metric, question) === null) notes.push({ code: "warranty/usage-unknown", params: { layerId, metric, limit } });
  const ended = run !== null && hasEnded(run, question.on);
  if (outlastsTime(layerRun, question)) return null;
  if (rule.endsLast && run && !ended) return until;
  if (ended && until !== null) refusals.push({ code: "warranty/layer-ended", params: { layerId, until } });
  for (const [metric, limit] of rule.usage) {
    const used = usedOf(metric, question);
    if (used !== null && used > limit) refusals.push({ code: "warranty/usage-exceeded", params: { layerId, metric, limit, used } });
  }
  return until;
}

/** Whether a layer goes on after its time, since it ends with its last limit and a limit of usage is not known to be passed. */
export function outlastsTime({ rule }: LayerRun, question: LayerQuestion): boolean {
  return rule.endsLast && rule.usage.some(([metric, limit]) => (usedOf(metric, question) ?? 0) <= limit);
}

function usedOf(metric: string, { facts, claim, on }: LayerQuestion): number | null {
  return claim.usage?.[metric] ?? readingOn(facts.usage, metric, on);
}

/** What the claim is about, whose the good is, and how and where it is used. */
function addSubject(found: WarrantyReason[], layer: WarrantyLayer, { facts: { given }, claim }: LayerQuestion): void {
  const { covers, excludes } = layer;
  const { component, cause } = claim;
  const { region, use } = given;
  const layerId = layer.id;
  if (covers?.components && (component === undefined || !covers.components.includes(component)))
    found.push({ code: "warranty/component-not-covered", params: { layerId, component: component ?? null } });
  if (covers?.below)
    for (const [metric, floor] of Object.entries(covers.below)) {
      const measured = claim.usage?.[metric] ?? null;
      if (measured === null || measured >= floor)
        found.push({ code: "warranty/not-below-floor", params: { layerId, metric, floor, measured } });
    }
  if (component !== undefined && excludes?.components?.includes(component))
    found.push({ code: "warranty/component-excluded", params: { layerId, component } });
  if (cause !== undefined && excludes?.causes?.includes(cause)) found.push({ code: "warranty/cause-excluded", params: { layerId, cause } });
  if (region !== undefined && excludes?.regions?.includes(region))
    found.push({ code: "warranty/region-excluded", params: { layerId, region } });
  if (use !== undefined && excludes?.uses?.includes(use)) found.push({ code: "warranty/use-excluded", params: { layerId, use } });
  if (given.owner === "later" && layer.transferable === false) found.push({ code: "warranty/not-transferable", params: { layerId } });
}

/** Registration, services, and what earlier claims have used up. */
function addConditions(found: WarrantyReason[], run: LayerRun, question: LayerQuestion, earlier: Paid): void {
  const { layer, registration } = run;
  const layerId = layer.id;
  if (registration?.state === "late" && registration.otherwise === "void")
    found.push({ code: "warranty/registration-late", params: { layerId, by: dateOfDay(registration.by), otherwise: "void" } });
  const missed = missedService(run, question);
  if (missed) {
    const latestOn = missed.latestOn === null ? null : dateOfDay(missed.latestOn);
    found.push({ code: "warranty/maintenance-missed", params: { layerId, latestOn, latestUsage: missed.latestUsage } });
  }
  const { claims, aggregate } = layer.limits ?? {};
  if (claims !== undefined && earlier.count >= claims) found.push({ code: "warranty/claims-used-up", params: { layerId, claims } });
  if (aggregate !== undefined && earlier.paid >= aggregate)
    found.push({ code: "warranty/aggregate-used-up", params: { layerId, aggregate } });
}

interface Paid {
  readonly count: number;
  readonly paid: number;
}

const NOTHING_PAID: Paid = { count: 0, paid: 0 };

/** What the layer paid up to the day of the claim. */
function paidBefore(layer: WarrantyLayer, { facts: { given }, claim }: LayerQuestion): Paid {
  if (!given.claimsPaid) return NOTHING_PAID;
  let [count, paid] = [0, 0];
  for (const earlier of given.claimsPaid)
    if (earlier.layerId === layer.id && earlier.on <= claim.on) {
      count++;
      paid += earlier.paid;
    }
  return { count, paid };
}

/** The share of each kind of cost on a day; those that have ended are noted. */
function sharesOf({ layer, rule, scopes }: LayerRun, on: Day, notes: WarrantyReason[] | null): SettlementTerms["shares"] {
  let { shares } = rule;
  for (const { scope, run } of scopes) {
    if (!hasEnded(run, on)) continue;
    shares = { ...shares, [scope]: 0 };
    notes?.push({ code: "warranty/scope-ended", params: { layerId: layer.id, scope, until: dateOfDay(run.until) } });
  }
  return shares;
}

/** What moved the term of the layer, and what else holds on the day. */
function addTermNotes(notes: WarrantyReason[], { layer, run, registration, deadOnArrivalUntil }: LayerRun, on: Day): void {
  const layerId = layer.id;
  if (run?.suspendedDays) notes.push({ code: "warranty/layer-suspended", params: { layerId, days: run.suspendedDays } });
  for (const act of run?.applied ?? []) {
    if (act.does === "suspend" && act.to === null)
      notes.push({ code: "warranty/layer-suspension-open", params: { layerId, since: dateOfDay(act.on) } });
    if (act.does === "restart") notes.push({ code: "warranty/layer-restarted", params: { layerId, on: dateOfDay(act.on) } });
    if (act.does === "floor") notes.push({ code: "warranty/layer-at-least", params: { layerId, until: dateOfDay(act.until) } });
  }
  if (registration) addRegistration(notes, layerId, registration);
  if (deadOnArrivalUntil !== null && on <= deadOnArrivalUntil)
    notes.push({ code: "warranty/dead-on-arrival", params: { layerId, until: dateOfDay(deadOnArrivalUntil) } });
}

function addRegistration(notes: WarrantyReason[], layerId: string, { state, by, otherwise }: Registration): void {
  if (state === "pending") notes.push({ code: "warranty/registration-pending", params: { layerId, by: dateOfDay(by) } });
  if (state === "late" && otherwise !== "void")
    notes.push({ code: "warranty/registration-late", params: { layerId, by: dateOfDay(by), otherwise: otherwise.lasts } });
}
