import type { CalendarDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { MaintenancePlan } from "./maintenance.js";

/** A kind of cost, paid in part or in full, for the whole term of the layer or a shorter one. */
export interface Scope {
  /** What the guarantor pays, 0 to 1. Default 1. */
  readonly share?: number | undefined;
  /** Counted from the start of the layer; default: as long as the layer. */
  readonly lasts?: IsoDuration | undefined;
}

/** The kinds of cost of a claim, in the order in which they are listed. */
export const SCOPES = ["parts", "labour", "travel", "expenses"] as const;
/** A part of a bill that a layer covers by its own share and length. */
export type ScopeName = (typeof SCOPES)[number];

/** How long a layer lasts: by time, by usage, by both. */
export interface LayerTerm {
  readonly time?: IsoDuration | undefined;
  /** Readings up to which the layer holds, by metric: `{ km: 100000 }`. The limit itself is covered. */
  readonly usage?: Readonly<Record<string, number>> | undefined;
  /** Default `"first"`: the layer ends with the first limit that is passed. `"last"`: it holds while one limit does. */
  readonly ends?: "first" | "last" | undefined;
}

/** Where a layer starts: a dated fact, or the day after another layer. */
export type LayerStart =
  | "delivery"
  | "purchase"
  | "installation"
  | "registration"
  | "manufacture"
  | {
      readonly after: string;
      /** Default `"nominal"`: the end without suspensions. `"suspended"`: the end with them. */
      readonly end?: "nominal" | "suspended" | undefined;
    };

/** What keeps a layer valid. */
export type LayerCondition =
  | {
      /** Counted from the start of the layer. */
      readonly registerWithin: IsoDuration;
      readonly otherwise: "void" | { readonly lasts: IsoDuration };
    }
  | {
      /** Every service of the plan, from the start of the layer, within its tolerance. */
      readonly maintained: MaintenancePlan;
      /** Only visits at authorised sites count. */
      readonly atAuthorisedSites?: boolean | undefined;
    };

/** One commercial promise of cover. */
export interface WarrantyLayer {
  readonly id: string;
  readonly kind: "manufacturer" | "retailer" | "extended" | "service-contract" | "goodwill";
  readonly guarantor?: string | undefined;
  readonly starts: LayerStart;
  readonly lasts: "lifetime" | LayerTerm;
  readonly covers?:
    | {
        /** Only these; absent = every component. */
        readonly components?: readonly string[] | undefined;
        readonly parts?: Scope | undefined;
        readonly labour?: Scope | undefined;
        readonly travel?: Scope | undefined;
        readonly expenses?: Scope | undefined;
        /** Measured values below which the layer answers, strictly: `{ "state-of-health": 70 }`. */
        readonly below?: Readonly<Record<string, number>> | undefined;
      }
    | undefined;
  readonly excludes?:
    | {
        readonly causes?: readonly string[] | undefined;
        readonly components?: readonly string[] | undefined;
        readonly regions?: readonly string[] | undefined;
        readonly uses?: readonly string[] | undefined;
      }
    | undefined;
  readonly conditions?: readonly LayerCondition[] | undefined;
  /** Default `"remainder"`: the replaced unit inherits the rest. `atLeast`: the longer of the rest and that. */
  readonly onReplacement?: "remainder" | "restart" | { readonly atLeast: IsoDuration } | undefined;
  /** Default `false`. `fromDays`: a stay counts, whole, from that many days. */
  readonly suspendedWhileInRepair?: boolean | { readonly fromDays: number } | undefined;
  /** Whether later owners are covered. Default `true`. */
  readonly transferable?: boolean | undefined;
  /** Time from the start of the layer in which a faulty unit is exchanged. */
  readonly deadOnArrival?: IsoDuration | undefined;
  /** Minor units a claim. */
  readonly deductible?: number | undefined;
  readonly limits?:
    | {
        readonly claims?: number | undefined;
        /** Minor units. */
        readonly perClaim?: number | undefined;
        /** Minor units over all claims. */
        readonly aggregate?: number | undefined;
      }
    | undefined;
}

/** The document of a warranty: commercial layers on top of the law. */
export interface WarrantyInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** First contract date for which these terms are offered. */
  readonly validFrom?: CalendarDate | undefined;
  /** First contract date for which they no longer are. */
  readonly validUntil?: CalendarDate | undefined;
  /** Currency of its amounts; charges in another are an error. */
  readonly currency?: string | undefined;
  readonly layers: readonly WarrantyLayer[];
}

/** A compiled warranty: immutable, made by `defineWarranty`. */
export interface Warranty {
  readonly id: string;
  readonly version: string | null;
  readonly name: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly input: WarrantyInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => WarrantyInput;
}

/**
 * Where a warranty keeps its layers made ready. Registered, so that the ESM and the CJS build share it; the number is that of the layout.
 */
export const LAYERS = /* @__PURE__ */ Symbol.for("aftersales/warranty-layers/1");

/** A warranty from a document that is known to be right. */
export function compileWarranty(input: WarrantyInput): Warranty {
  const warranty = {
    id: input.id,
    version: input.version ?? null,
    name: input.name ?? null,
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    input,
    toJSON: () => input,
  };
  return deepFreeze(Object.defineProperty(warranty, LAYERS, { value: { rules: null } }));
}
