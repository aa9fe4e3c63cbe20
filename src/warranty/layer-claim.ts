import type { CalendarDate } from "../kernel/calendar-date.js";
import type { WarrantyReason, WarrantyReasonList } from "./codes.js";
import type { LayerRun } from "./layer-run.js";
import { type MaintenanceDue, maintenanceDues } from "./maintenance.js";
import type { Claim, ProductFacts } from "./product-facts.js";
import type { SettlementTerms } from "./settlement.js";
import { readingOn } from "./usage.js";
import { SCOPES, type ScopeName, type Warranty, type WarrantyLayer } from "./warranty.js";

/** What one layer says to a claim. */
export interface LayerAnswer {
  readonly layer: WarrantyLayer;
  readonly covered: boolean;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly terms: SettlementTerms;
  readonly reasons: WarrantyReasonList;
}

/** What every question about a layer needs. */
export interface LayerQuestion {
  readonly warranty: Warranty;
  readonly facts: ProductFacts;
  readonly claim: Claim;
  /** The day for which the answer holds. */
  readonly on: CalendarDate;
}

/** Whether a layer covers a claim: every ground for refusal is named, not only the first. */
export function answerOfLayer(layer: WarrantyLayer, run: LayerRun | undefined, question: LayerQuestion): LayerAnswer {
  const { facts } = question;
  if (!run) {
    const starts = typeof layer.starts === "string" ? layer.starts : layer.starts.after;
    const unknown: WarrantyReason = { code: "warranty/start-unknown", params: { layerId: layer.id, starts } };
    return { layer, covered: false, from: facts.deliveredOn, until: null, terms: {}, reasons: [unknown] };
  }
  const limits = checkLimits(run, question);
  const [refusal, ...refusals] = [
    ...inForce(question),
    ...limits.refusals,
    ...subjectRefusals(layer, question),
    ...conditionRefusals(run, question),
  ];
  const scopes = scopeTerms(run, question.on);
  const { until } = limits;
  const notes = [...limits.notes, ...termNotes(run, question.on)];
  return {
    layer,
    covered: refusal === undefined,
    from: run.run?.from ?? run.start,
    until,
    terms: { ...scopes.terms, ...amountsOf(layer, question) },
    reasons: refusal
      ? [refusal, ...refusals, ...notes]
      : [{ code: "warranty/layer-covers", params: { layerId: layer.id, until } }, ...notes, ...scopes.notes],
  };
}

function inForce({ warranty, facts }: LayerQuestion): readonly WarrantyReason[] {
  const contractOn = facts.contractOn ?? facts.purchasedOn ?? facts.deliveredOn;
  const { validFrom, validUntil } = warranty;
  const inside = (validFrom === null || validFrom <= contractOn) && (validUntil === null || contractOn < validUntil);
  return inside ? [] : [{ code: "warranty/terms-not-in-force", params: { warrantyId: warranty.id, contractOn } }];
}

interface Limits {
  readonly until: CalendarDate | null;
  readonly refusals: readonly WarrantyReason[];
  readonly notes: readonly WarrantyReason[];
}

/** Time and usage: by default the first limit that is passed ends the layer, under `"last"` the last one. */
function checkLimits({ layer, start, run }: LayerRun, { facts, claim, on }: LayerQuestion): Limits {
  const layerId = layer.id;
  if (on < start)
    return { until: run?.until ?? null, refusals: [{ code: "warranty/layer-not-begun", params: { layerId, from: start } }], notes: [] };
  const { usage = {}, ends = "first" } = layer.lasts === "lifetime" ? {} : layer.lasts;
  const ended: WarrantyReason[] =
    run && run.open === null && on > run.until ? [{ code: "warranty/layer-ended", params: { layerId, until: run.until } }] : [];
  const notes: WarrantyReason[] = [];
  const exceeded: WarrantyReason[] = [];
  for (const [metric, limit] of Object.entries(usage)) {
    const used = claim.usage?.[metric] ?? readingOn(facts.usage ?? [], metric, on);
    if (used === null) notes.push({ code: "warranty/usage-unknown", params: { layerId, metric, limit } });
    else if (used > limit) exceeded.push({ code: "warranty/usage-exceeded", params: { layerId, metric, limit, used } });
  }
  const until = run?.until ?? null;
  if (ends === "first") return { until, refusals: [...ended, ...exceeded], notes };
  const usageLeft = exceeded.length < Object.keys(usage).length;
  const timeLeft = run !== null && ended.length === 0;
  return { until: usageLeft ? null : until, refusals: usageLeft || timeLeft ? [] : [...ended, ...exceeded], notes };
}

/** What the claim is about, whose the good is, and how and where it is used. */
function subjectRefusals(layer: WarrantyLayer, { facts, claim }: LayerQuestion): readonly WarrantyReason[] {
  const { covers = {}, excludes = {} } = layer;
  const { component, cause } = claim;
  const { region, use } = facts;
  const layerId = layer.id;
  const found: WarrantyReason[] = [];
  if (covers.components && (component === undefined || !covers.components.includes(component)))
    found.push({ code: "warranty/component-not-covered", params: { layerId, component: component ?? null } });
  for (const [metric, floor] of Object.entries(covers.below ?? {})) {
    const measured = claim.usage?.[metric] ?? null;
    if (measured === null || measured >= floor)
      found.push({ code: "warranty/not-below-floor", params: { layerId, metric, floor, measured } });
  }
  if (component !== undefined && excludes.components?.includes(component))
    found.push({ code: "warranty/component-excluded", params: { layerId, component } });
  if (cause !== undefined && excludes.causes?.includes(cause)) found.push({ code: "warranty/cause-excluded", params: { layerId, cause } });
  if (region !== undefined && excludes.regions?.includes(region))
    found.push({ code: "warranty/region-excluded", params: { layerId, region } });
  if (use !== undefined && excludes.uses?.includes(use)) found.push({ code: "warranty/use-excluded", params: { layerId, use } });
  if (facts.owner === "later" && layer.transferable === false) found.push({ code: "warranty/not-transferable", params: { layerId } });
  return found;
}

/** Registration, services, and what earlier claims have used up. */
function conditionRefusals(run: LayerRun, question: LayerQuestion): readonly WarrantyReason[] {
  const { layer, registration } = run;
  const layerId = layer.id;
  const found: WarrantyReason[] = [];
  if (registration?.state === "late" && registration.otherwise === "void")
    found.push({ code: "warranty/registration-late", params: { layerId, by: registration.by, otherwise: "void" } });
  const missed = missedServices(run, question)[0];
  if (missed)
    found.push({ code: "warranty/maintenance-missed", params: { layerId, latestOn: missed.latestOn, latestUsage: missed.latestUsage } });
  const earlier = paidBefore(layer, question);
  const { claims, aggregate } = layer.limits ?? {};
  if (claims !== undefined && earlier.count >= claims) found.push({ code: "warranty/claims-used-up", params: { layerId, claims } });
  if (aggregate !== undefined && earlier.paid >= aggregate)
    found.push({ code: "warranty/aggregate-used-up", params: { layerId, aggregate } });
  return found;
}

/** The services of the layer's plans up to a day, with the reading that tells which of them usage has reached. */
export function servicesOf({ layer, start }: LayerRun, { facts, claim, on }: LayerQuestion, until: CalendarDate) {
  return (layer.conditions ?? []).flatMap((condition) => {
    if (!("maintained" in condition)) return [];
    const { maintained: plan, atAuthorisedSites = false } = condition;
    const { metric } = plan;
    const shown = (day: CalendarDate) => (metric === undefined ? null : readingOn(facts.usage ?? [], metric, day));
    const reading = (metric === undefined ? undefined : claim.usage?.[metric]) ?? shown(on);
    const visits = (facts.maintenance ?? []).filter(({ authorised }) => !atAuthorisedSites || authorised === true);
    const dues = maintenanceDues(plan, { start, usageAtStart: shown(start) ?? undefined, visits, until }, reading);
    return dues.map((due) => ({ due, reading }));
  });
}

/** The services that were done too late or not at all by a day. */
function missedServices(run: LayerRun, question: LayerQuestion): readonly MaintenanceDue[] {
  const { on } = question;
  if (on < run.start) return [];
  return servicesOf(run, question, on)
    .filter(({ due: { inTime, latestOn, latestUsage }, reading }) =>
      inTime === null
        ? (latestOn !== null && latestOn < on) || (latestUsage !== null && reading !== null && latestUsage < reading)
        : !inTime,
    )
    .map(({ due }) => due);
}

function paidBefore(layer: WarrantyLayer, { facts, claim }: LayerQuestion): { readonly count: number; readonly paid: number } {
  const earlier = (facts.claimsPaid ?? []).filter(({ layerId, on }) => layerId === layer.id && on <= claim.on);
  return { count: earlier.length, paid: earlier.reduce((sum, { paid }) => sum + paid, 0) };
}

function amountsOf(layer: WarrantyLayer, question: LayerQuestion): SettlementTerms {
  const { perClaim, aggregate } = layer.limits ?? {};
  return { deductible: layer.deductible, perClaim, aggregate, paidBefore: paidBefore(layer, question).paid };
}

/** The share of each kind of cost on a day. */
function scopeTerms(
  { layer, scopes }: LayerRun,
  on: CalendarDate,
): { readonly terms: SettlementTerms; readonly notes: readonly WarrantyReason[] } {
  const shares: { [scope in ScopeName]?: number } = {};
  const notes: WarrantyReason[] = [];
  for (const scope of SCOPES) {
    const run = scopes.find((one) => one.scope === scope)?.run;
    const ended = run !== undefined && run.open === null && on > run.until;
    shares[scope] = ended ? 0 : (layer.covers?.[scope]?.share ?? 1);
    if (ended) notes.push({ code: "warranty/scope-ended", params: { layerId: layer.id, scope, until: run.until } });
  }
  return { terms: { shares }, notes };
}

/** What moved the term of the layer, and what else holds on the day. */
function termNotes({ layer, run, registration, deadOnArrivalUntil }: LayerRun, on: CalendarDate): readonly WarrantyReason[] {
  const layerId = layer.id;
  const notes: WarrantyReason[] = [];
  if (run?.suspendedDays) notes.push({ code: "warranty/layer-suspended", params: { layerId, days: run.suspendedDays } });
  for (const act of run?.applied ?? []) {
    if (act.does === "suspend" && act.to === null)
      notes.push({ code: "warranty/layer-suspension-open", params: { layerId, since: act.on } });
    if (act.does === "restart") notes.push({ code: "warranty/layer-restarted", params: { layerId, on: act.on } });
    if (act.does === "floor") notes.push({ code: "warranty/layer-at-least", params: { layerId, until: act.until } });
  }
  if (registration?.state === "pending") notes.push({ code: "warranty/registration-pending", params: { layerId, by: registration.by } });
  if (registration?.state === "late" && registration.otherwise !== "void")
    notes.push({ code: "warranty/registration-late", params: { layerId, by: registration.by, otherwise: registration.otherwise.lasts } });
  if (deadOnArrivalUntil !== null && on <= deadOnArrivalUntil)
    notes.push({ code: "warranty/dead-on-arrival", params: { layerId, until: deadOnArrivalUntil } });
  return notes;
}
