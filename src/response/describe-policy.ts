import type { Condition } from "../kernel/condition.js";
import type { ReasonOf } from "../kernel/reason.js";
import { DEFAULT_PAUSED_IN, DEFAULT_RESOLVED_IN, metricOf } from "./compile-policy.js";
import type { EventCondition } from "./metric.js";
import type { PolicySchedule, PriorityTarget, ResponsePolicy, ResponseTargetInput } from "./policy.js";

/** What a policy says, as sentences to be put into words. Lengths and thresholds are texts as in the document. */
export interface PolicyStatements {
  /** Headings. */
  "response/about-policy": { readonly policyId: string; readonly policyVersion: string | null; readonly name: string | null };
  "response/about-target": { readonly metric: string; readonly agreement: string };
  /** `all` of the `depth` 0 that follow must hold; one of `any`; none of `not`. Deeper parts follow their heading with a greater depth. */
  "response/applies-to-all-tickets": Record<never, never>;
  "response/applies-when-all": { readonly depth: number };
  "response/applies-when-any": { readonly depth: number };
  "response/applies-when-not": { readonly depth: number };
  /** `test` is `is`, `in`, `has` or `range`; `values` as JSON texts, of a range its two ends, `null` where open. */
  "response/applies-when-field": {
    readonly depth: number;
    readonly field: string;
    readonly test: string;
    readonly values: readonly string[];
  };
  "response/valid-from": { readonly at: string };
  /** Exclusive. */
  "response/valid-until": { readonly at: string };
  "response/schedule-always": Record<never, never>;
  /** Hours of one day of the week; a day without hours has no statement. */
  "response/schedule-hours": { readonly timeZone: string; readonly weekday: string; readonly hours: readonly string[] };
  "response/schedule-dates": { readonly holidays: number; readonly exceptions: number; readonly closures: number };
  "response/paused-in": { readonly statuses: readonly string[] };
  "response/counted-in": { readonly statuses: readonly string[] };
  "response/resolved-in": { readonly statuses: readonly string[] };
  /** `priority` is `null` for every priority, and `"default"` for every other. */
  "response/due-within": { readonly metric: string; readonly priority: string | null; readonly within: string; readonly clock: string };
  "response/due-at-end-of-day": { readonly metric: string };
  "response/no-target-for-others": { readonly metric: string };
  "response/warns-at": { readonly metric: string; readonly at: readonly string[] };
  "response/on-reopen": { readonly metric: string; readonly does: string };
  "response/on-priority-change": { readonly metric: string; readonly does: string };
  /** One event that moves a clock: `role` is `start`, `stop`, `armed-by`, `abandon`, `reopen`, `pause` or `resume`. */
  "response/moved-by": {
    readonly metric: string;
    readonly role: string;
    readonly event: string;
    readonly to: string | null;
    readonly name: string | null;
    readonly value: string | number | boolean | null;
    /** Whether only internal notes count, or only public messages; `null`: both. */
    readonly internal: boolean | null;
  };
  "response/counts-cycles": { readonly metric: string; readonly cycles: string };
}

/** One sentence as a code with parameters. */
export type PolicyStatement = ReasonOf<PolicyStatements>;

/** A heading and what stands under it. */
export interface PolicySection {
  readonly heading: PolicyStatement;
  readonly sentences: readonly PolicyStatement[];
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/**
 * A policy as headings and sentences, defaults spelt out, so that the people who meet the customer can read and correct it. Each is a
 * code with parameters; the words are the reader's language's.
 *
 * @param policy - the policy
 * @returns one section about the policy, then one for each target
 * @example
 * import { orThrow } from "aftersales";
 * import { defineResponsePolicy, describePolicy } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * describePolicy(policy)[1]?.sentences[0]; //=> { code: "response/due-within", params: { metric: "resolution", priority: null, within: "PT8H", clock: "business" } }
 */
export function describePolicy(policy: ResponsePolicy): readonly PolicySection[] {
  const { input, id: policyId, version: policyVersion, name } = policy;
  const about: PolicyStatement[] = input.appliesTo
    ? conditionStatements(input.appliesTo, 0)
    : [{ code: "response/applies-to-all-tickets", params: {} }];
  if (input.validFrom !== undefined) about.push({ code: "response/valid-from", params: { at: input.validFrom } });
  if (input.validUntil !== undefined) about.push({ code: "response/valid-until", params: { at: input.validUntil } });
  about.push(
    ...scheduleStatements(input.schedule as PolicySchedule | "always"),
    { code: "response/paused-in", params: { statuses: input.pausedIn ?? DEFAULT_PAUSED_IN } },
    { code: "response/resolved-in", params: { statuses: input.resolvedIn ?? DEFAULT_RESOLVED_IN } },
  );
  const targets = input.targets.map((target) => targetSection(target));
  return [{ heading: { code: "response/about-policy", params: { policyId, policyVersion, name } }, sentences: about }, ...targets];
}

function targetSection(target: ResponseTargetInput): PolicySection {
  const custom = metricOf(target);
  const metric = custom.name;
  const sentences: PolicyStatement[] = [];
  const all = target.clock ?? "business";
  const byPriority = typeof target.within === "string" ? null : target.within;
  for (const [priority, own] of Object.entries(byPriority ?? { all: target.within as string })) {
    const { within, clock = all } = typeof own === "string" ? { within: own } : (own as PriorityTarget);
    sentences.push({ code: "response/due-within", params: { metric, priority: byPriority ? priority : null, within, clock } });
  }
  if (byPriority && byPriority["default"] === undefined) sentences.push({ code: "response/no-target-for-others", params: { metric } });
  if (target.until) sentences.push({ code: "response/due-at-end-of-day", params: { metric } });
  if (target.schedule !== undefined) sentences.push(...scheduleStatements(target.schedule as PolicySchedule | "always"));
  if (target.pausedIn) sentences.push({ code: "response/paused-in", params: { statuses: target.pausedIn } });
  const counted = target.countedIn ?? custom.countedIn;
  if (counted) sentences.push({ code: "response/counted-in", params: { statuses: counted } });
  if (target.warnAt?.length) sentences.push({ code: "response/warns-at", params: { metric, at: target.warnAt } });
  if (metric === "resolution" || (typeof target.metric === "object" && custom.reopen))
    sentences.push({ code: "response/on-reopen", params: { metric, does: target.onReopen ?? custom.onReopen ?? "resume" } });
  if (byPriority) sentences.push({ code: "response/on-priority-change", params: { metric, does: target.onPriorityChange ?? "retarget" } });
  const roles = { start: custom.start, stop: custom.stop, "armed-by": custom.armedBy, abandon: custom.abandon, reopen: custom.reopen };
  for (const [role, condition] of Object.entries({ ...roles, pause: custom.pause, resume: custom.resume }))
    if (condition) sentences.push(...eventStatements(metric, role, condition));
  sentences.push({ code: "response/counts-cycles", params: { metric, cycles: custom.cycles ?? "every" } });
  return { heading: { code: "response/about-target", params: { metric, agreement: target.agreement ?? "service" } }, sentences };
}

function scheduleStatements(schedule: PolicySchedule | "always"): readonly PolicyStatement[] {
  if (schedule === "always") return [{ code: "response/schedule-always", params: {} }];
  const { timeZone, weekly, holidays = [], exceptions = {}, closures = {} } = schedule;
  const hours = WEEKDAYS.flatMap((weekday): PolicyStatement[] =>
    weekly[weekday]?.length ? [{ code: "response/schedule-hours", params: { timeZone, weekday, hours: weekly[weekday] } }] : [],
  );
  const dates = [Array.isArray(holidays) ? holidays.length : 0, Object.keys(exceptions).length, Object.keys(closures).length] as const;
  if (dates.every((count) => count === 0)) return hours;
  return [...hours, { code: "response/schedule-dates", params: { holidays: dates[0], exceptions: dates[1], closures: dates[2] } }];
}

function conditionStatements(condition: Condition, depth: number): PolicyStatement[] {
  const inside = (parts: readonly Condition[]) => parts.flatMap((part) => conditionStatements(part, depth + 1));
  if ("all" in condition) return [{ code: "response/applies-when-all", params: { depth } }, ...inside(condition.all)];
  if ("any" in condition) return [{ code: "response/applies-when-any", params: { depth } }, ...inside(condition.any)];
  if ("not" in condition) return [{ code: "response/applies-when-not", params: { depth } }, ...inside([condition.not])];
  const [test, values] = testOf(condition);
  const params = { depth, field: condition.field, test, values: values.map((value) => JSON.stringify(value)) };
  return [{ code: "response/applies-when-field", params }];
}

function testOf(condition: Extract<Condition, { readonly field: string }>): readonly [test: string, values: readonly unknown[]] {
  if ("is" in condition) return ["is", [condition.is]];
  if ("in" in condition) return ["in", condition.in];
  if ("has" in condition) return ["has", [condition.has]];
  return ["range", [condition.from ?? null, condition.to ?? null]];
}

function eventStatements(metric: string, role: string, condition: EventCondition): readonly PolicyStatement[] {
  if ("any" in condition) return condition.any.flatMap((one) => eventStatements(metric, role, one));
  const { event, to = null, name = null, value = null, internal = null } = condition;
  return [{ code: "response/moved-by", params: { metric, role, event, to, name, value, internal } }];
}
