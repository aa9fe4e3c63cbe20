import type { Holiday, Schedule, ScheduleInput } from "../calendar/schedule.js";
import type { AuthorityMatrix } from "../complaint/authority.js";
import type { Classifier, ClassifierInput } from "../complaint/classifier.js";
import type { ProtocolScheme } from "../complaint/protocol-number.js";
import type { ReplyDuties, ReplyDutiesInput } from "../complaint/reply-duties.js";
import type { Difficulty } from "../complaint/severity.js";
import type { FollowUpPolicy, FollowUpPolicyInput } from "../followup/policy.js";
import { withZones } from "../followup/zones.js";
import type { CalendarDate } from "../kernel/calendar-date.js";
import type { Condition } from "../kernel/condition.js";
import type { JsonObject } from "../kernel/facts.js";
import type { Instrument, InstrumentInput } from "../quality/instrument.js";
import type { ResponsePolicy, ResponsePolicyInput, ResponseTargetInput } from "../response/policy.js";
import type { Regime, RegimeInput } from "../warranty/regime.js";
import type { Warranty, WarrantyInput } from "../warranty/warranty.js";

/** A class of what the desk sells. */
export interface ProductClass {
  /** Also the product category of follow-up. */
  readonly id: string;
  readonly name?: string | undefined;
  /** Id of the warranty that it is sold with. */
  readonly warranty?: string | undefined;
}

/** Reply duties that bind the desk, and for which cases. */
export interface DeclaredDuties {
  /** With a revision (`"GB/fca-disp#1"`), or without, which takes the one in force when the complaint arrived. */
  readonly id: string;
  /** On the fields of a case: see `caseFields`. Absent: every case. */
  readonly appliesTo?: Condition | undefined;
}

/** One of the documents that come with the library, by its id. */
export interface Preset {
  readonly preset: string;
}

/** Who does what, as names of your own; `agent` where nothing is said. */
export interface DeskRoles {
  /** Answers customers. */
  readonly agent?: string | undefined;
  /** Is told at once of a matter of safety. */
  readonly safety?: string | undefined;
  /** Repairs and replaces. */
  readonly workshop?: string | undefined;
  /** Makes follow-up contacts. */
  readonly followUp?: string | undefined;
}

/** The whole configuration of a desk as one JSON document. */
export interface ServiceDeskInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  /** The hours of the desk; policies name them as `{ "ref": "desk" }`. */
  readonly schedule: ScheduleInput;
  /** Further hours that policies name. */
  readonly schedules?: Readonly<Record<string, ScheduleInput>> | undefined;
  /** Lists of holidays that schedules of policies name. */
  readonly holidays?: Readonly<Record<string, readonly (CalendarDate | Holiday)[]>> | undefined;
  /** The working calendar in which the law of a jurisdiction counts business days. Default: the hours of the desk. */
  readonly workingDays?: Readonly<Record<string, ScheduleInput>> | undefined;
  /** Where the desk sells, ISO 3166 alpha-2; the first counts for a case that names none. */
  readonly jurisdictions?: readonly string[] | undefined;
  /** Laws of your own; they go before those that come with the library. */
  readonly regimes?: readonly RegimeInput[] | undefined;
  readonly warranties?: readonly WarrantyInput[] | undefined;
  readonly products?: readonly ProductClass[] | undefined;
  /** Taxonomy, rules, small models, assessment, priorities. Default: those that come with the library. */
  readonly classifier?: ClassifierInput | undefined;
  /** In order of preference. Beside attributes, `appliesTo` may test what the classification says: see `caseFields`. */
  readonly policies?: readonly ResponsePolicyInput[] | undefined;
  /** The time to solve by difficulty, in the place of what a policy promises for `resolution`; one that promises none stays as it is. */
  readonly solutionWithin?: Readonly<Partial<Record<Difficulty, ResponseTargetInput["within"]>>> | undefined;
  /** What binds the desk; nothing is guessed from a country. */
  readonly replyDuties?: readonly DeclaredDuties[] | undefined;
  /** Reply duties of your own; `replyDuties` names them. */
  readonly ownReplyDuties?: readonly ReplyDutiesInput[] | undefined;
  readonly followUp?: FollowUpPolicyInput | Preset | undefined;
  readonly instrument?: InstrumentInput | Preset | undefined;
  readonly authority?: AuthorityMatrix | undefined;
  readonly protocol?: ProtocolScheme | undefined;
  readonly roles?: DeskRoles | undefined;
}

/** Parts that were compiled already: big models, or documents that several desks share. */
export interface ServiceDeskParts {
  /** In the place of the document's. */
  readonly classifier?: Classifier | undefined;
  /** After those of the document. */
  readonly policies?: readonly ResponsePolicy[] | undefined;
  readonly warranties?: readonly Warranty[] | undefined;
  readonly regimes?: readonly Regime[] | undefined;
}

/** A compiled desk: immutable, made by `defineServiceDesk`. */
export interface ServiceDesk {
  readonly id: string;
  readonly version: string | null;
  readonly name: string | null;
  readonly input: ServiceDeskInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => ServiceDeskInput;
  readonly schedule: Schedule;
  readonly jurisdictions: readonly string[];
  /** In order of preference: the desk's own, then those of `parts`, then those of the library. */
  readonly regimes: readonly Regime[];
  readonly warranties: readonly Warranty[];
  readonly products: readonly ProductClass[];
  readonly classifier: Classifier;
  readonly policies: readonly ResponsePolicy[];
  readonly followUp: FollowUpPolicy | null;
  readonly instrument: Instrument | null;
  readonly authority: AuthorityMatrix | null;
  readonly protocol: ProtocolScheme | null;
  readonly roles: Required<{ readonly [role in keyof DeskRoles]: string }>;
}

/** What a desk compiles to beside its parts. */
export interface DeskEngine {
  readonly warranties: ReadonlyMap<string, Warranty>;
  readonly products: ReadonlyMap<string, ProductClass>;
  /** The policies with the time to solve of each difficulty that has one. */
  readonly policies: ReadonlyMap<Difficulty, readonly ResponsePolicy[]>;
  readonly duties: readonly { readonly candidates: readonly ReplyDuties[]; readonly id: string; readonly appliesTo: Condition | null }[];
  readonly workingDays: ReadonlyMap<string, Schedule>;
}

/** Registered, so that a desk of the ESM build is understood by the CJS build; numbered, so that none of another layout is. */
const ENGINE = Symbol.for("aftersales/service-desk/1");

/** A desk that carries what it compiles to out of sight. */
export function deskOf(desk: ServiceDesk, engine: DeskEngine): ServiceDesk {
  return Object.freeze(withZones(Object.defineProperty({ ...desk }, ENGINE, { value: engine })));
}

/** What a desk compiles to. */
export function deskEngine(desk: ServiceDesk): DeskEngine {
  const engine = (desk as { readonly [ENGINE]?: DeskEngine })[ENGINE];
  if (engine) return engine;
  throw new RangeError("desk must come from defineServiceDesk");
}
