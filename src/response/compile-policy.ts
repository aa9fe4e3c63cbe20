import type { Schedule } from "../calendar/schedule.js";
import type { Condition } from "../kernel/condition.js";
import { type Goal, goalOf, type Threshold, thresholdOf } from "./goal.js";
import { type CustomMetric, METRICS } from "./metric.js";
import type { Agreement, PriorityTarget, ResponsePolicyInput, ResponseTargetInput } from "./policy.js";
import { KINDS, type Roles, rolesOf } from "./roles.js";

export const DEFAULT_PAUSED_IN: readonly string[] = ["pending"];
export const DEFAULT_RESOLVED_IN: readonly string[] = ["resolved", "solved", "closed"];

/** One clock of a policy, in numbers. */
export interface CompiledTarget {
  readonly metric: string;
  /** Its place in the policy, from 0. */
  readonly index: number;
  readonly agreement: Agreement;
  /** Counts the targets of one metric and agreement in the policy, from 1. */
  readonly ordinal: number;
  readonly roles: Roles;
  /** All events of one instant are weighed together: stop beats pause beats start. */
  readonly grouped: boolean;
  readonly needsArming: boolean;
  readonly firstOnly: boolean;
  readonly hasReopen: boolean;
  readonly hasResume: boolean;
  readonly onReopen: "resume" | "restart" | "ignore";
  readonly retargets: boolean;
  readonly goals: readonly Goal[];
  /** The index of the goal by priority number, -1 where there is none. */
  readonly goalOfPriority: readonly number[];
  /** Whether the clock stands still, by status number. */
  readonly pausedIn: readonly boolean[];
  readonly thresholds: readonly Threshold[];
}

/** A policy, in numbers. Number 0 is any status or priority that the policy does not name. */
export interface CompiledPolicy {
  readonly targets: readonly CompiledTarget[];
  /** Whether any clock looks at events of a kind, by kind. */
  readonly relevant: readonly boolean[];
  readonly priorities: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  /** Whether a status resolves, by status number. */
  readonly resolves: readonly boolean[];
  /** The status of a ticket that names none, and of one that is reopened from a status that resolves. */
  readonly newStatus: number;
  readonly openStatus: number;
  /** Epoch milliseconds of the validity, its end exclusive; `null` is an open end. */
  readonly validFrom: number | null;
  readonly validUntil: number | null;
  /** What reasons say of the parts of its condition, each from the first time that a ticket fails it. */
  readonly shown: Map<Condition, ShownCondition> | null;
}

/** A condition as a reason tells it. */
export interface ShownCondition {
  /** As JSON. */
  readonly condition: string;
  /** Each field that it names, once. */
  readonly fields: readonly string[];
}

/** What a ticket is read with when no policy is for it: its instants are still checked. */
export const NO_POLICY: CompiledPolicy = {
  targets: [],
  relevant: [],
  priorities: new Map(),
  statuses: new Map(),
  resolves: [],
  newStatus: 0,
  openStatus: 0,
  validFrom: null,
  validUntil: null,
  shown: null,
};

/** Compiles a valid document with its schedules, `schedules[i]` being those of target i. */
export function compilePolicy(
  input: ResponsePolicyInput,
  schedules: readonly Schedule[],
): Omit<CompiledPolicy, "validFrom" | "validUntil"> {
  const resolvedIn = input.resolvedIn ?? DEFAULT_RESOLVED_IN;
  const metrics = input.targets.map((target) => metricOf(target));
  const named = input.targets.flatMap((target, i) => [
    ...(target.pausedIn ?? []),
    ...(countedIn(target, metrics[i] as CustomMetric) ?? []),
  ]);
  const statuses = numbered([...(input.pausedIn ?? DEFAULT_PAUSED_IN), ...resolvedIn, ...named]);
  const priorities = numbered(input.targets.flatMap(({ within }) => (typeof within === "string" ? [] : Object.keys(within))));
  const promises = metrics.map(({ name }, i) => JSON.stringify([name, agreementOf(input.targets[i] as ResponseTargetInput)]));
  const ordinals = promises.map((promise, i) => promises.slice(0, i).filter((other) => other === promise).length + 1);
  const targets = input.targets.map((target, i) => ({
    ...compileTarget(input, target, metrics[i] as CustomMetric, schedules[i] as Schedule, priorities, statuses),
    index: i,
    ordinal: ordinals[i] as number,
  }));
  const kinds = Array.from({ length: KINDS }, (_, kind) => kind);
  return {
    targets,
    relevant: kinds.map((kind) => targets.some(({ roles }) => roles.always[kind] !== 0 || roles.special[kind])),
    priorities,
    statuses,
    resolves: byNumber(statuses, (status) => resolvedIn.includes(status)),
    newStatus: statuses.get("new") ?? 0,
    openStatus: statuses.get("open") ?? 0,
    shown: new Map(),
  };
}

/** The metric of a target: a built-in one by its name, or its own. */
export function metricOf({ metric }: ResponseTargetInput): CustomMetric {
  return typeof metric === "string" ? METRICS[metric] : metric;
}

function compileTarget(
  policy: ResponsePolicyInput,
  target: ResponseTargetInput,
  metric: CustomMetric,
  schedule: Schedule,
  priorities: ReadonlyMap<string, number>,
  statuses: ReadonlyMap<string, number>,
): Omit<CompiledTarget, "index" | "ordinal"> {
  const untilDayEnd = target.until === "end-of-business-day";
  const all = target.clock ?? "business";
  const goals: Goal[] = [];
  const indexOf = new Map<string, number>();
  for (const [priority, own] of Object.entries(typeof target.within === "string" ? { default: target.within } : target.within)) {
    const { within, clock = all }: PriorityTarget = typeof own === "string" ? { within: own } : own;
    indexOf.set(priority, goals.push(goalOf(within, clock, schedule, untilDayEnd)) - 1);
  }
  const counts = countedIn(target, metric);
  const overridden = target.countedIn !== undefined || (typeof target.metric === "object" && target.metric.countedIn !== undefined);
  const pauses = target.pausedIn ?? (overridden ? [] : (policy.pausedIn ?? DEFAULT_PAUSED_IN));
  const fallback = indexOf.get("default") ?? -1;
  return {
    metric: metric.name,
    agreement: agreementOf(target),
    roles: rolesOf(metric, typeof target.metric === "object"),
    grouped: typeof target.metric === "object",
    needsArming: metric.armedBy !== undefined,
    firstOnly: metric.cycles === "first",
    hasReopen: metric.reopen !== undefined,
    hasResume: metric.resume !== undefined,
    onReopen: onReopen(target, metric),
    retargets: target.onPriorityChange !== "keep",
    goals,
    goalOfPriority: [fallback, ...[...priorities.keys()].map((priority) => indexOf.get(priority) ?? fallback)],
    pausedIn: byNumber(
      statuses,
      (status) => pauses.includes(status) || (counts !== undefined && !counts.includes(status)),
      counts !== undefined,
    ),
    thresholds: (target.warnAt ?? []).flatMap((at) => thresholdOf(at) ?? []),
  };
}

/** Of the built-in metrics, only the resolution lets a policy choose: requester wait and agent work always go on. */
function onReopen(target: ResponseTargetInput, metric: CustomMetric): CompiledTarget["onReopen"] {
  const chosen = typeof target.metric === "object" || target.metric === "resolution" ? target.onReopen : undefined;
  return chosen ?? metric.onReopen ?? "resume";
}

function agreementOf({ agreement = "service" }: ResponseTargetInput): Agreement {
  return agreement;
}

function countedIn(target: ResponseTargetInput, metric: CustomMetric): readonly string[] | undefined {
  return target.countedIn ?? metric.countedIn;
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index + 1]));
}

function byNumber(names: ReadonlyMap<string, number>, test: (name: string) => boolean, ofOthers = false): readonly boolean[] {
  return [ofOthers, ...[...names.keys()].map(test)];
}
