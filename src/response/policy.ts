import type { Holiday, ScheduleInput } from "../calendar/schedule.js";
import type { CalendarDate } from "../kernel/calendar-date.js";
import type { Condition } from "../kernel/condition.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import type { CompiledPolicy } from "./compile-policy.js";
import type { BuiltInMetric, CustomMetric, OnReopen } from "./metric.js";

/** Names a schedule or a list of holidays of the context that `defineResponsePolicy` is given. */
export interface Reference {
  readonly ref: string;
}

/** A date without opening hours, or a named list of them. */
export type HolidayEntry = CalendarDate | Holiday | Reference;

/** Opening hours whose holidays may be named lists. */
export interface PolicySchedule extends Omit<ScheduleInput, "holidays"> {
  readonly holidays?: readonly HolidayEntry[] | Reference | undefined;
}

/** Whether time counts while the schedule is open, or always. */
export type TargetClock = "business" | "calendar";

/** A target of one priority. */
export interface PriorityTarget {
  readonly within: IsoDuration;
  readonly clock?: TargetClock | undefined;
}

/** A promise of SLA, of a team to another (OLA) or of a vendor (UC). */
export type Agreement = "service" | "operational" | "underpinning";

/** How long one metric may take. */
export interface ResponseTargetInput {
  readonly metric: BuiltInMetric | CustomMetric;
  /** Hours, minutes and seconds, or business days and then hours. One for all, or one per priority; `default` is for every other priority. */
  readonly within: IsoDuration | Readonly<Record<string, IsoDuration | PriorityTarget>>;
  /** Default `"business"`. */
  readonly clock?: TargetClock | undefined;
  /** With a target in days: due at the last closing of the day on which it falls. */
  readonly until?: "end-of-business-day" | undefined;
  /** Statuses that pause this target, in place of the policy's. */
  readonly pausedIn?: readonly string[] | undefined;
  /** The statuses in which this target's clock runs. */
  readonly countedIn?: readonly string[] | undefined;
  /** Own hours, of an internal or vendor agreement. */
  readonly schedule?: PolicySchedule | "always" | Reference | undefined;
  /** Default `"service"`. */
  readonly agreement?: Agreement | undefined;
  /** What a reopening does to the resolution, or to a custom metric that has a `reopen`. Default `"resume"`. */
  readonly onReopen?: OnReopen | undefined;
  /** Default `"retarget"`: the new target from the original start, earlier pauses kept. */
  readonly onPriorityChange?: "retarget" | "keep" | undefined;
  /** `"75%"` of the target, `"-PT1H"` before due or `"PT30M"` after it, in the target's own clock. */
  readonly warnAt?: readonly string[] | undefined;
}

/** The document of a policy. */
export interface ResponsePolicyInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  readonly schedule: PolicySchedule | "always" | Reference;
  /** The tickets it is for, by attributes, `priority` and `status`; absent: every one. */
  readonly appliesTo?: Condition | undefined;
  /** RFC 3339; the policy is for tickets opened from then on. */
  readonly validFrom?: string | undefined;
  /** RFC 3339, exclusive: and opened before then. */
  readonly validUntil?: string | undefined;
  /** Statuses in which every clock of the policy stands still. Default `["pending"]`. */
  readonly pausedIn?: readonly string[] | undefined;
  /** Statuses that resolve on entry and reopen on leaving. Default `["resolved", "solved", "closed"]`. */
  readonly resolvedIn?: readonly string[] | undefined;
  readonly targets: readonly ResponseTargetInput[];
}

/** A compiled policy: immutable, made by `defineResponsePolicy`. */
export interface ResponsePolicy {
  readonly id: string;
  readonly version: string | null;
  readonly name: string | null;
  /** Tickets opened from then on; `null`: from ever. */
  readonly validFrom: Date | null;
  /** Tickets opened before then; `null`: for ever. */
  readonly validUntil: Date | null;
  /** The document, its references replaced by what they name. */
  readonly input: ResponsePolicyInput;
  /** The document, for `JSON.stringify`. */
  readonly toJSON: () => ResponsePolicyInput;
}

/** Registered, so that a policy of the ESM build is understood by the CJS build; numbered, so that none of another layout is. */
const COMPILED = Symbol.for("aftersales/response-policy/1");

/** A policy that carries what it compiles to out of sight. */
export function policyOf(
  input: ResponsePolicyInput,
  validFrom: number | null,
  validUntil: number | null,
  compiled: Omit<CompiledPolicy, "validFrom" | "validUntil">,
): ResponsePolicy {
  const policy = {
    id: input.id,
    version: input.version ?? null,
    name: input.name ?? null,
    // A Date cannot be frozen, so each reader gets one of its own.
    get validFrom() {
      return validFrom === null ? null : new Date(validFrom);
    },
    get validUntil() {
      return validUntil === null ? null : new Date(validUntil);
    },
    input,
    toJSON: () => input,
  };
  Object.defineProperty(policy, COMPILED, { value: { ...compiled, validFrom, validUntil } });
  return Object.freeze(policy);
}

/** What a policy compiles to. */
export function compiledOf(policy: ResponsePolicy): CompiledPolicy {
  const compiled = (policy as { readonly [COMPILED]?: CompiledPolicy })[COMPILED];
  if (compiled) return compiled;
  throw new RangeError("policy must come from defineResponsePolicy");
}
