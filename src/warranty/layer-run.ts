import { type CalendarDate, daysBetween } from "../kernel/calendar-date.js";
import type { IsoDuration, Length } from "../kernel/duration.js";
import { daysLater, earlier, endOfTerm, later, lengthOf, moved, sumOf } from "./counted.js";
import { readMoments } from "./law-moments.js";
import type { ProductFacts } from "./product-facts.js";
import { joined } from "./spans.js";
import { type Act, runTerm, type TermRun } from "./term-run.js";
import { SCOPES, type ScopeName, type WarrantyInput, type WarrantyLayer } from "./warranty.js";

/** From where a chain of layers is counted: all lengths in one step, then the days by which the layers before were suspended. */
interface Root {
  readonly anchor: CalendarDate;
  readonly length: Length;
  readonly days: number;
}

/** A layer on the calendar. */
export interface LayerRun {
  readonly layer: WarrantyLayer;
  /** First start; later terms after a replacement are in `run`. */
  readonly start: CalendarDate;
  /** `null` for a layer without a limit of time. */
  readonly run: TermRun<WarrantyLayer> | null;
  /** End without suspensions. */
  readonly nominalUntil: CalendarDate | null;
  readonly root: Root | null;
  /** Shorter ends of kinds of cost. */
  readonly scopes: readonly { readonly scope: ScopeName; readonly run: TermRun<WarrantyLayer> }[];
  readonly deadOnArrivalUntil: CalendarDate | null;
  /** Present where the layer asks for registration. */
  readonly registration: Registration | null;
}

export interface Registration {
  readonly by: CalendarDate;
  readonly state: "in-time" | "pending" | "late";
  readonly otherwise: "void" | { readonly lasts: IsoDuration };
}

/**
 * Every layer whose start is known, by id. `asOf` is the day of the question: a registration that may still come counts as made. Without
 * it, for a chart, one that is not recorded counts as not made.
 */
export function runLayers(input: WarrantyInput, facts: ProductFacts, asOf: CalendarDate | null): ReadonlyMap<string, LayerRun> {
  const runs = new Map<string, LayerRun>();
  const { stays, replacements } = readMoments(facts);
  const acts = { stays: joined(stays), replaced: replacements.map(({ on }) => on), facts, asOf };
  // A layer may stand before the one that it follows: as many rounds as layers settle every chain.
  for (let round = 0; round < input.layers.length; round++)
    for (const layer of input.layers) {
      if (runs.has(layer.id)) continue;
      const run = runLayer(layer, runs, acts);
      if (run) runs.set(layer.id, run);
    }
  return runs;
}

interface Acts {
  readonly stays: ReturnType<typeof joined>;
  readonly replaced: readonly CalendarDate[];
  readonly facts: ProductFacts;
  readonly asOf: CalendarDate | null;
}

function runLayer(layer: WarrantyLayer, runs: ReadonlyMap<string, LayerRun>, acts: Acts): LayerRun | null {
  const first = startOf(layer, runs, acts.facts);
  if (!first) return null;
  const { start, before } = first;
  const registration = registrationOf(layer, start, acts);
  const late = registration?.state === "late" ? registration.otherwise : null;
  const own = layer.lasts === "lifetime" ? undefined : layer.lasts.time;
  const time = late !== null && late !== "void" ? late.lasts : own;
  const scopeEnds = SCOPES.flatMap((scope) => {
    const lasts = layer.covers?.[scope]?.lasts;
    return lasts === undefined ? [] : [{ scope, run: termOf(layer, start, null, lasts, acts).run }];
  });
  const deadOnArrival = layer.deadOnArrival;
  const whole = time === undefined ? null : termOf(layer, start, before, time, acts);
  const from = whole?.run.from ?? start;
  return {
    layer,
    start,
    run: whole?.run ?? null,
    nominalUntil: whole?.nominalUntil ?? null,
    root: whole?.root ?? null,
    scopes: scopeEnds.filter(({ run }) => whole === null || run.until < whole.run.until),
    deadOnArrivalUntil: deadOnArrival === undefined ? null : endOfTerm(from, deadOnArrival),
    registration,
  };
}

/** The first day of a layer, and the chain that it continues. */
function startOf(
  { starts }: WarrantyLayer,
  runs: ReadonlyMap<string, LayerRun>,
  facts: ProductFacts,
): { readonly start: CalendarDate; readonly before: Root | null } | null {
  if (typeof starts === "string") {
    const start = {
      delivery: facts.deliveredOn,
      purchase: facts.purchasedOn ?? facts.contractOn,
      installation: facts.installedOn,
      registration: facts.registeredOn,
      manufacture: facts.manufacturedOn,
    }[starts];
    return start === undefined ? null : { start, before: null };
  }
  const base = runs.get(starts.after);
  if (!base?.run || !base.root || !base.nominalUntil) return null;
  if (starts.end === "suspended")
    return { start: daysLater(base.run.until, 1), before: { ...base.root, days: base.root.days + base.run.suspendedDays } };
  return { start: daysLater(base.nominalUntil, 1), before: base.root };
}

interface WholeTerm {
  readonly run: TermRun<WarrantyLayer>;
  readonly nominalUntil: CalendarDate;
  readonly root: Root;
}

function termOf(
  layer: WarrantyLayer,
  start: CalendarDate,
  before: Root | null,
  time: IsoDuration,
  { stays, replaced, facts }: Acts,
): WholeTerm {
  const length = lengthOf(time);
  const root: Root = before ? { ...before, length: sumOf(before.length, length) } : { anchor: start, length, days: 0 };
  const until = daysLater(moved(root.anchor, root.length), root.days);
  const term = { from: start, until, untilFrom: (restart: CalendarDate) => moved(restart, length) };
  const whole = replacementActs(layer, start, [...replaced, ...partReplacements(layer, facts)]);
  const suspended = suspensionActs(layer, start, stays);
  const run = runTerm(term, [...suspended, ...whole]);
  const nominalUntil = suspended.length === 0 ? run.until : runTerm(term, whole).until;
  return { run, nominalUntil, root: nextRoot(root, run, nominalUntil, length) };
}

/** Where a layer that follows counts from: the same chain, unless a replacement has cut it. */
function nextRoot(root: Root, run: TermRun<WarrantyLayer>, nominalUntil: CalendarDate, length: Length): Root {
  const lengthened = run.applied.some(({ does }) => does === "floor");
  if (lengthened) return { anchor: nominalUntil, length: { ...length, years: 0, months: 0, weeks: 0, days: 0 }, days: 0 };
  return run.past.length > 0 ? { anchor: run.from, length, days: 0 } : root;
}

function suspensionActs(layer: WarrantyLayer, start: CalendarDate, stays: Acts["stays"]): readonly Act<WarrantyLayer>[] {
  const rule = layer.suspendedWhileInRepair ?? false;
  if (rule === false) return [];
  const fromDays = rule === true ? 0 : rule.fromDays;
  return stays
    .filter(({ from, to }) => to === null || (to > start && daysBetween(from, to) >= fromDays))
    .map(({ from, to }) => ({ does: "suspend", on: later(from, start), to, bothCounted: false, about: null, tag: layer }));
}

function replacementActs(layer: WarrantyLayer, start: CalendarDate, replaced: readonly CalendarDate[]): readonly Act<WarrantyLayer>[] {
  const rule = layer.onReplacement ?? "remainder";
  if (rule === "remainder") return [];
  return replaced
    .filter((on) => on >= start)
    .map((on) =>
      rule === "restart"
        ? { does: "restart", on, forced: false, about: null, tag: layer }
        : { does: "floor", on, until: endOfTerm(on, rule.atLeast), about: null, tag: layer },
    );
}

/** A layer for one component alone treats its replacement as that of a good. */
function partReplacements({ covers }: WarrantyLayer, { events = [] }: ProductFacts): readonly CalendarDate[] {
  const [only, ...others] = covers?.components ?? [];
  if (only === undefined || others.length > 0) return [];
  return events.flatMap((event) => (event.type === "replaced" && event.part === only ? [event.on] : []));
}

function registrationOf(layer: WarrantyLayer, start: CalendarDate, { facts, asOf }: Acts): Registration | null {
  const rule = layer.conditions?.find((condition) => "registerWithin" in condition);
  if (!rule) return null;
  const from = layer.starts === "registration" ? earlier(start, facts.deliveredOn) : start;
  const by = endOfTerm(from, rule.registerWithin);
  const { otherwise } = rule;
  if (facts.registeredOn !== undefined && facts.registeredOn <= by) return { by, state: "in-time", otherwise };
  return { by, state: asOf !== null && asOf <= by ? "pending" : "late", otherwise };
}
