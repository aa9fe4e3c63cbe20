import type { IsoDuration, Length } from "../kernel/duration.js";
import { lengthOf } from "./counted.js";
import { type PlanRule, planRule } from "./service-dues.js";
import { LAYERS, type LayerCondition, SCOPES, type ScopeName, type Warranty, type WarrantyLayer } from "./warranty.js";

/** A layer made ready: lengths read, and the layer that it follows found. */
export interface LayerRule {
  readonly layer: WarrantyLayer;
  /** Where it stands in the document. */
  readonly index: number;
  /** Index of the layer that it follows; -1: none. */
  readonly after: number;
  readonly lasts: Length | null;
  /** What it pays of each kind of cost. */
  readonly shares: Readonly<Record<ScopeName, number>>;
  /** Kinds of cost with a length of their own. */
  readonly scopes: readonly { readonly scope: ScopeName; readonly lasts: Length }[];
  readonly usage: readonly (readonly [metric: string, limit: number])[];
  /** Whether it ends with its last limit, not with its first. */
  readonly endsLast: boolean;
  readonly registration: RegistrationRule | null;
  readonly deadOnArrival: Length | null;
  /** Days from which a stay suspends the layer; `null`: none does. */
  readonly suspendedFrom: number | null;
  readonly onReplacement: "remainder" | "restart" | { readonly atLeast: Length };
  /** The one component that it covers; its replacement is that of a good. */
  readonly component: string | null;
  readonly plans: readonly ServiceRule[];
}

export interface RegistrationRule {
  readonly within: Length;
  readonly otherwise: "void" | { readonly lasts: IsoDuration };
  /** The shorter length of a layer that is not registered; `null`: void. */
  readonly lasts: Length | null;
}

export interface ServiceRule {
  readonly plan: PlanRule;
  readonly metric: string | null;
  readonly atAuthorisedSites: boolean;
}

/** The layers of a warranty, each after the one that it follows; made at the first question, and kept inside the warranty. */
export function layersOf(warranty: Warranty): readonly LayerRule[] {
  const kept = (warranty as { readonly [LAYERS]?: { rules: readonly LayerRule[] | null } })[LAYERS] ?? { rules: null };
  kept.rules ??= compileLayers(warranty.input.layers);
  return kept.rules;
}

function compileLayers(layers: readonly WarrantyLayer[]): readonly LayerRule[] {
  const rules = layers.map((layer, index) => layerRule(layer, index, layers));
  const ordered: LayerRule[] = [];
  // A layer may stand before the one that it follows: as many rounds as layers settle every chain.
  for (const _ of rules)
    for (const rule of rules) {
      const base = rules[rule.after];
      if (!ordered.includes(rule) && (!base || ordered.includes(base))) ordered.push(rule);
    }
  return ordered;
}

function layerRule(layer: WarrantyLayer, index: number, layers: readonly WarrantyLayer[]): LayerRule {
  const { starts, lasts, covers = {}, conditions = [], onReplacement = "remainder", suspendedWhileInRepair: suspended = false } = layer;
  const { time, usage = {}, ends } = lasts === "lifetime" ? {} : lasts;
  const registration = conditions.find((condition) => "registerWithin" in condition);
  const [component = null, ...others] = covers.components ?? [];
  return {
    layer,
    index,
    after: typeof starts === "string" ? -1 : layers.findIndex(({ id }) => id === starts.after),
    lasts: lengthOrNull(time),
    shares: Object.fromEntries(SCOPES.map((scope) => [scope, covers[scope]?.share ?? 1])) as Record<ScopeName, number>,
    scopes: SCOPES.flatMap((scope) => {
      const own = covers[scope]?.lasts;
      return own === undefined ? [] : [{ scope, lasts: lengthOf(own) }];
    }),
    usage: Object.entries(usage),
    endsLast: ends === "last",
    registration: registration ? registrationRule(registration) : null,
    deadOnArrival: lengthOrNull(layer.deadOnArrival),
    suspendedFrom: typeof suspended === "boolean" ? (suspended ? 0 : null) : suspended.fromDays,
    onReplacement: typeof onReplacement === "string" ? onReplacement : { atLeast: lengthOf(onReplacement.atLeast) },
    component: others.length === 0 ? component : null,
    plans: conditions.flatMap((condition) => ("maintained" in condition ? [serviceRule(condition)] : [])),
  };
}

function lengthOrNull(period: IsoDuration | undefined): Length | null {
  return period === undefined ? null : lengthOf(period);
}

type Registering = Extract<LayerCondition, { readonly registerWithin: IsoDuration }>;

function registrationRule({ registerWithin, otherwise }: Registering): RegistrationRule {
  return { within: lengthOf(registerWithin), otherwise, lasts: otherwise === "void" ? null : lengthOf(otherwise.lasts) };
}

function serviceRule({ maintained, atAuthorisedSites = false }: Exclude<LayerCondition, Registering>): ServiceRule {
  return { plan: planRule(maintained), metric: maintained.metric ?? null, atAuthorisedSites };
}
