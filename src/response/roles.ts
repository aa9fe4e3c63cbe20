// Metrics as numbers: what each kind of event does to a clock is one look-up of a bit mask.
import type { CustomMetric, EventCondition } from "./metric.js";
import type { LooseEvent } from "./ticket.js";

/** The kinds of events that the fold tells apart. */
export const KIND = {
  opened: 0,
  "customer-message": 1,
  reply: 2,
  note: 3,
  acknowledged: 4,
  assigned: 5,
  status: 6,
  priority: 7,
  attribute: 8,
  resolved: 9,
  reopened: 10,
  closed: 11,
  custom: 12,
  /** A `resolved` while resolved, a `reopened` while not: only custom metrics look at them. */
  resolvedAgain: 13,
  reopenedAgain: 14,
} as const;

export const KINDS = 15;

export const STOP = 1;
export const ABANDON = 2;
export const PAUSE = 4;
export const RESUME = 8;
export const STATUS = 16;
export const PRIORITY = 32;
export const REOPEN = 64;
export const START = 128;
export const ARM = 256;

/** A role that an event of a kind has only with these properties. */
export interface SpecialRole {
  readonly role: number;
  readonly to: string | undefined;
  readonly name: string | undefined;
  readonly value: string | number | boolean | undefined;
}

/** What the events of each kind do to one clock. */
export interface Roles {
  /** The roles that every event of the kind has, by kind. */
  readonly always: readonly number[];
  /** Further roles by kind, `null` where there are none. */
  readonly special: readonly (readonly SpecialRole[] | null)[];
}

/** Compiles the conditions of a metric; those of a `literal` one also hold for an event that changes nothing. */
export function rolesOf(metric: CustomMetric, literal: boolean): Roles {
  const always = new Array<number>(KINDS).fill(0);
  const special = new Array<SpecialRole[] | null>(KINDS).fill(null);
  always[KIND.status] = STATUS;
  always[KIND.priority] = PRIORITY;

  const give = (role: number, condition: EventCondition | undefined): void => {
    if (!condition) return;
    if ("any" in condition) {
      for (const one of condition.any) give(role, one);
      return;
    }
    const { to, name, value } = condition;
    for (const kind of kindsOf(condition, literal)) {
      if (to === undefined && name === undefined && value === undefined) always[kind] = (always[kind] as number) | role;
      else special[kind] = [...(special[kind] ?? []), { role, to, name, value }];
    }
  };
  give(START, metric.start);
  give(STOP, metric.stop);
  give(ARM, metric.armedBy);
  give(ABANDON, metric.abandon);
  give(REOPEN, metric.reopen);
  give(PAUSE, metric.pause);
  give(RESUME, metric.resume);
  return { always, special };
}

/** The roles that depend on the properties of an event. */
export function specialRoles(candidates: readonly SpecialRole[], event: LooseEvent): number {
  let roles = 0;
  for (const { role, to, name, value } of candidates) {
    if (to !== undefined && event.to !== to) continue;
    if (name !== undefined && event.name !== name) continue;
    if (value !== undefined && event.value !== value) continue;
    roles |= role;
  }
  return roles;
}

function kindsOf({ event, internal }: Exclude<EventCondition, { readonly any: unknown }>, literal: boolean): readonly number[] {
  if (event === "agent-message") return internal === undefined ? [KIND.reply, KIND.note] : [internal ? KIND.note : KIND.reply];
  if (event === "resolved" && literal) return [KIND.resolved, KIND.resolvedAgain];
  if (event === "reopened" && literal) return [KIND.reopened, KIND.reopenedAgain];
  return [KIND[event]];
}
