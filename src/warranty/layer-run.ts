import { added } from "../kernel/added.js";
import type { IsoDuration, Length } from "../kernel/duration.js";
import { type Day, daysLater, endOfTerm, moved, sumOf } from "./counted.js";
import type { DatedProduct } from "./dated-product.js";
import type { Moments } from "./law-moments.js";
import { type LayerRule, layersOf } from "./layer-rule.js";
import { joined, type Span } from "./spans.js";
import { type Act, runTerm, type TermRun, unmoved } from "./term-run.js";
import type { ScopeName, Warranty, WarrantyLayer } from "./warranty.js";

/** From where a chain of layers is counted: all lengths in one step, then the days by which the layers before were suspended. */
interface Root {
  readonly anchor: Day;
  readonly length: Length;
  readonly days: number;
}

type LayerTermRun = TermRun<null>;

/** A layer on the calendar. */
export interface LayerRun {
  readonly layer: WarrantyLayer;
  readonly rule: LayerRule;
  /** First start; later terms after a replacement are in `run`. */
  readonly start: Day;
  /** `null` for a layer without a limit of time. */
  readonly run: LayerTermRun | null;
  /** End without suspensions. */
  readonly nominalUntil: Day | null;
  readonly root: Root | null;
  /** Shorter ends of kinds of cost. */
  readonly scopes: readonly { readonly scope: ScopeName; readonly run: LayerTermRun }[];
  readonly deadOnArrivalUntil: Day | null;
  /** Present where the layer asks for registration. */
  readonly registration: Registration | null;
}

export interface Registration {
  readonly by: Day;
  readonly state: "in-time" | "pending" | "late";
  readonly otherwise: "void" | { readonly lasts: IsoDuration };
}

/**
 * The layers in the order of the document, `null` where the start of one is not known. `asOf` is the day of the question: a registration
 * that may still come counts as made. Without it, for a chart, one that is not recorded counts as not made.
 */
export function runLayers(warranty: Warranty, facts: DatedProduct, moments: Moments, asOf: Day | null): readonly (LayerRun | null)[] {
  const acts = { stays: joined(moments.stays), moments, facts, asOf };
  const runs = new Array<LayerRun | null>(warranty.input.layers.length).fill(null);
  for (const rule of layersOf(warranty)) runs[rule.index] = runLayer(rule, runs[rule.after] ?? null, acts);
  return runs;
}

interface Acts {
  readonly stays: readonly Pick<Span, "from" | "to">[];
  readonly moments: Moments;
  readonly facts: DatedProduct;
  readonly asOf: Day | null;
}

function runLayer(rule: LayerRule, base: LayerRun | null, acts: Acts): LayerRun | null {
  const first = startOf(rule, base, acts.facts);
  if (!first) return null;
  const { start, before } = first;
  const registration = registrationOf(rule, start, acts);
  const lasts = (registration?.state === "late" ? rule.registration?.lasts : null) ?? rule.lasts;
  const whole = lasts && termOf(rule, start, before, lasts, acts);
  const run = whole?.run ?? null;
  return {
    layer: rule.layer,
    rule,
    start,
    run,
    nominalUntil: whole?.nominalUntil ?? null,
    root: whole?.root ?? null,
    scopes: rule.scopes.length === 0 ? NO_SCOPES : scopesOf(rule, start, run, acts),
    deadOnArrivalUntil: rule.deadOnArrival && endOfTerm(run?.from ?? start, rule.deadOnArrival),
    registration,
  };
}

const NO_SCOPES: LayerRun["scopes"] = [];

/** The kinds of cost that end before the layer. */
function scopesOf(rule: LayerRule, start: Day, whole: LayerTermRun | null, acts: Acts): LayerRun["scopes"] {
  let scopes = NO_SCOPES;
  for (const { scope, lasts } of rule.scopes) {
    const { run } = termOf(rule, start, null, lasts, acts);
    if (whole === null || run.until < whole.until) scopes = added(scopes, { scope, run });
  }
  return scopes;
}

/** The first day of a layer, and the chain that it continues. */
function startOf(
  { layer: { starts } }: LayerRule,
  base: LayerRun | null,
  facts: DatedProduct,
): { readonly start: Day; readonly before: Root | null } | null {
  if (typeof starts === "string") {
    const start = facts.starts[starts];
    return start === null ? null : { start, before: null };
  }
  if (!base?.run || !base.root || base.nominalUntil === null) return null;
  if (starts.end !== "suspended") return { start: daysLater(base.nominalUntil, 1), before: base.root };
  return { start: daysLater(base.run.until, 1), before: { ...base.root, days: base.root.days + base.run.suspendedDays } };
}

interface WholeTerm {
  readonly run: LayerTermRun;
  readonly nominalUntil: Day;
  readonly root: Root;
}

function termOf(rule: LayerRule, start: Day, before: Root | null, length: Length, { stays, moments }: Acts): WholeTerm {
  const root: Root = before ? { ...before, length: sumOf(before.length, length) } : { anchor: start, length, days: 0 };
  const until = daysLater(moved(root.anchor, root.length), root.days);
  const replaced = replacementActs(rule, start, moments);
  const suspended = suspensionActs(rule, start, stays);
  if (replaced.length === 0 && suspended.length === 0) return { run: unmoved(start, until, null), nominalUntil: until, root };
  const term = { from: start, until, untilFrom: (restart: Day) => moved(restart, length) };
  const run = runTerm(term, replaced.length === 0 ? suspended : [...suspended, ...replaced]);
  const nominalUntil = suspended.length === 0 ? run.until : runTerm(term, replaced).until;
  return { run, nominalUntil, root: nextRoot(root, run, nominalUntil, length) };
}

/** Where a layer that follows counts from: the same chain, unless a replacement has cut it. */
function nextRoot(root: Root, run: LayerTermRun, nominalUntil: Day, length: Length): Root {
  const lengthened = run.applied.some(({ does }) => does === "floor");
  if (lengthened) return { anchor: nominalUntil, length: { ...length, years: 0, months: 0, weeks: 0, days: 0 }, days: 0 };
  return run.past.length > 0 ? { anchor: run.from, length, days: 0 } : root;
}

type LayerAct = Act<null>;
const NO_ACTS: readonly LayerAct[] = [];

function suspensionActs({ suspendedFrom }: LayerRule, start: Day, stays: Acts["stays"]): readonly LayerAct[] {
  if (suspendedFrom === null || stays.length === 0) return NO_ACTS;
  return stays
    .filter(({ from, to }) => to === null || (to > start && to - from >= suspendedFrom))
    .map(({ from, to }) => ({ does: "suspend", on: Math.max(from, start), to, bothCounted: false, about: null, tag: null }));
}

function replacementActs({ onReplacement, component }: LayerRule, start: Day, { facts, replacements }: Moments): readonly LayerAct[] {
  if (onReplacement === "remainder" || facts.events.length === 0) return NO_ACTS;
  const ofComponent = component === null ? [] : facts.events.filter(({ type, part }) => type === "replaced" && part === component);
  return [...replacements, ...ofComponent]
    .filter(({ on }) => on >= start)
    .map(({ on }) =>
      onReplacement === "restart"
        ? { does: "restart", on, forced: false, about: null, tag: null }
        : { does: "floor", on, until: endOfTerm(on, onReplacement.atLeast), about: null, tag: null },
    );
}

function registrationOf({ layer, registration }: LayerRule, start: Day, { facts, asOf }: Acts): Registration | null {
  if (!registration) return null;
  const { within, otherwise } = registration;
  const by = endOfTerm(layer.starts === "registration" ? Math.min(start, facts.sale.delivered) : start, within);
  const registeredOn = facts.starts.registration;
  if (registeredOn !== null && registeredOn <= by) return { by, state: "in-time", otherwise };
  return { by, state: asOf !== null && asOf <= by ? "pending" : "late", otherwise };
}
