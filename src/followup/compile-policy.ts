import type { TimeZone } from "../calendar/time-zone.js";
import { type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import { type Length, readDuration } from "../kernel/duration.js";
import { deepFreeze } from "../kernel/freeze.js";
import { readInstant } from "../kernel/instant.js";
import { type CompiledTouchpoint, compileTouchpoint } from "./compile-touchpoint.js";
import { type ContactRules, type ContactRulesInput, compileContactRules, weekOf } from "./contact-rules.js";
import { dayReader } from "./day-reader.js";
import type { Counts } from "./frequency.js";
import type { LawOverTime } from "./law-over-time.js";
import type { Reading } from "./person.js";
import type { ContactHours, FollowUpPolicy, FollowUpPolicyInput, Frequency } from "./policy.js";
import type { Week } from "./rule-times.js";
import { lengthMs } from "./timing.js";
import { withZones, zoneOf } from "./zones.js";

/** A frequency with its stretch in milliseconds. */
export interface Cap extends Frequency {
  readonly order: number;
  readonly span: number;
}

/** Contact rules with the days on which they hold; `until` is excluded. */
export interface DatedRules {
  readonly rules: ContactRules;
  readonly from: number;
  readonly until: number;
}

/** The contact rules of a jurisdiction, in the order in which they are asked. */
export interface Law {
  readonly rules: readonly DatedRules[];
  /** The days on which rules begin or end, ascending. */
  readonly days: readonly number[];
  /** The same on the clock of a zone. */
  readonly inZone: WeakMap<TimeZone, LawOverTime>;
}

/** What a policy compiles to. */
export interface FollowUpEngine extends Reading {
  readonly touchpoints: readonly CompiledTouchpoint[];
  readonly frequency: readonly Cap[];
  /** What the frequencies count of a person whom nobody has contacted. */
  readonly uncounted: Counts;
  readonly hours: readonly (ContactHours & { readonly week: Week })[];
  readonly consent: FollowUpPolicyInput["consent"];
  /** By jurisdiction. */
  readonly laws: ReadonlyMap<string, Law>;
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Registered, so that a policy of the ESM build is understood by the CJS build. */
const ENGINE = Symbol.for("aftersales/follow-up-policy");
const SCHEDULED = ["warranty-end", "maintenance-due", "appointment"] as const;

/** Compiles a valid document; `presets` are the contact rules that come after its own. */
export function compileFollowUpPolicy(input: FollowUpPolicyInput, presets: readonly ContactRulesInput[]): FollowUpPolicy {
  const document = deepFreeze(input);
  const instant = (text: string | undefined) => (text === undefined ? null : (readInstant(text) as number));
  const [from, until] = [instant(document.validFrom), instant(document.validUntil)];
  const frequency = (document.frequency ?? []).map((cap, order) => ({ ...cap, order, span: lengthMs(readDuration(cap.per) as Length) }));
  const policy = withZones({
    id: document.id,
    version: document.version ?? null,
    validFrom: from === null ? null : new Date(from),
    validUntil: until === null ? null : new Date(until),
    input: document,
    toJSON: () => document,
  });
  const engine: FollowUpEngine = {
    touchpoints: document.touchpoints.map((touchpoint, order) => compileTouchpoint(touchpoint, order, frequency)),
    frequency,
    uncounted: frequency.map(() => []),
    hours: (document.hours ?? []).map((hours) => ({ ...hours, week: weekOf(hours.hours) })),
    consent: document.consent,
    laws: byJurisdiction([...(document.contactRules ?? []), ...presets].map(compileContactRules)),
    zoneNamed: (name) => zoneOf(policy, name),
    dayOf: dayReader(),
    scheduled: new Set([...SCHEDULED, ...(document.scheduledAnchors ?? [])]),
    validFrom: from ?? Number.NEGATIVE_INFINITY,
    validUntil: until ?? Number.POSITIVE_INFINITY,
  };
  return Object.freeze(Object.defineProperty(policy, ENGINE, { value: engine }));
}

/** The engine of a policy. */
export function followUpEngine(policy: FollowUpPolicy): FollowUpEngine {
  const engine = (policy as { readonly [ENGINE]?: FollowUpEngine })[ENGINE];
  if (engine) return engine;
  throw new RangeError("policy must come from defineFollowUpPolicy");
}

function byJurisdiction(all: readonly ContactRules[]): ReadonlyMap<string, Law> {
  const day = (date: CalendarDate | null, otherwise: number) => (date === null ? otherwise : dayNumber(date));
  const dated = all.map((rules) => ({
    rules,
    from: day(rules.validFrom, Number.NEGATIVE_INFINITY),
    until: day(rules.validUntil, Number.POSITIVE_INFINITY),
  }));
  const names = [...new Set(all.map(({ jurisdiction }) => jurisdiction))];
  return new Map(names.map((name) => [name, lawOf(dated.filter(({ rules }) => rules.jurisdiction === name))]));
}

function lawOf(rules: readonly DatedRules[]): Law {
  const days = rules.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite);
  return { rules, days: days.sort((a, b) => a - b), inZone: new WeakMap() };
}
