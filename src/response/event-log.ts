import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { CompiledPolicy } from "./compile-policy.js";
import { END_OF_TIME } from "./goal.js";
import { comparedWith, notesRepeat, type Repeats, repeatsAt } from "./repeats.js";
import { KIND } from "./roles.js";
import type { LooseEvent, Ticket, TicketEvent } from "./ticket.js";

/** The events of one ticket in order, as numbers; its lists are used again for the next ticket. */
export interface EventLog {
  count: number;
  readonly at: number[];
  readonly kind: number[];
  /** The number of the status or priority of such an event. */
  readonly value: number[];
  /** The index of the event in the ticket, -1 for the opening. */
  readonly source: number[];
  openedAt: number;
  now: number;
  /** The status and priority at the opening, and the priority at the end. */
  status: number;
  priority: number;
  lastPriority: number;
  /** The index of the event that set it, -1 for the opening. */
  lastPriorityBy: number;
  /** As the events replay them. */
  currentStatus: number;
  resolved: boolean;
  /** Whether the status at the opening resolves. */
  startsResolved: boolean;
  events: readonly TicketEvent[];
  /** Where the ticket is in error, as the index of an event, or one of the constants. */
  faultAt: number;
  readonly times: number[];
  readonly order: number[];
  /** `null` while few events share an instant, which is the rule. */
  repeats: Repeats | null;
}

export const FAULT_OPENING = -1;
export const FAULT_NOW = -2;
export const FAULT_EVENTS = -3;

export type Fault = "none" | "invalid-instant" | "event-before-opening";

const NONE: readonly TicketEvent[] = [];

/** Room for the events of most tickets, filled: for the reasons that `emptyCycle` has. */
const numbers = () => [0, 0, 0, 0, 0, 0, 0, 0];
const instants = () => [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN];

/** A log to read tickets into, one after the other. */
export function emptyLog(): EventLog {
  return {
    count: 0,
    at: instants(),
    kind: numbers(),
    value: numbers(),
    source: numbers(),
    openedAt: 0,
    now: 0,
    status: 0,
    priority: 0,
    lastPriority: 0,
    lastPriorityBy: -1,
    currentStatus: 0,
    resolved: false,
    startsResolved: false,
    events: [],
    faultAt: 0,
    times: instants(),
    order: numbers(),
    repeats: null,
  };
}

/** Reads a ticket as of `now` (epoch milliseconds, or `NaN`): the opening first, then the events up to and with `now`. */
export function readLog(log: EventLog, policy: CompiledPolicy, ticket: Ticket, now: number): Fault {
  const events = Array.isArray(ticket.events) ? (ticket.events as readonly TicketEvent[]) : NONE;
  log.events = events;
  log.count = 0;
  log.now = now;
  log.repeats = null;
  log.openedAt = epochMs(ticket.openedAt);
  log.status = (ticket.status ?? undefined) === undefined ? policy.newStatus : (policy.statuses.get(ticket.status as string) ?? 0);
  log.startsResolved = policy.resolves[log.status] === true;
  log.lastPriorityBy = -1;
  log.priority = log.lastPriority = ticket.priority === undefined ? 0 : (policy.priorities.get(ticket.priority) ?? 0);
  if (!isAnswered(now)) return fault(log, FAULT_NOW, "invalid-instant");
  if (!isAnswered(log.openedAt)) return fault(log, FAULT_OPENING, "invalid-instant");
  if (events === NONE) return fault(log, FAULT_EVENTS, "invalid-instant");

  if (log.openedAt <= now) open(log, policy);
  const { times, openedAt } = log;
  let sorted = true;
  let last = openedAt;
  for (let i = 0; i < events.length; i++) {
    const at = epochMs((events[i] as TicketEvent | undefined)?.at as InstantLike);
    if (!isAnswered(at)) return fault(log, i, "invalid-instant");
    if (at < openedAt) return fault(log, i, "event-before-opening");
    if (at < last) sorted = false;
    times[i] = at;
    if (sorted && at <= now && !(at === last && isRepeated(log, null, i))) enter(log, policy, i, at);
    last = at;
  }
  if (!sorted && openedAt <= now) enterInOrder(log, policy);
  return "none";
}

/** Whether an instant lies in the years that are answered. */
export function isAnswered(at: number): boolean {
  return at >= 0 && at < END_OF_TIME;
}

function fault(log: EventLog, at: number, is: Fault): Fault {
  log.faultAt = at;
  return is;
}

/** Begins the log with the opening; a ticket that opens in a status that resolves is resolved at once. */
function open(log: EventLog, policy: CompiledPolicy): void {
  log.count = 0;
  log.currentStatus = log.status;
  log.lastPriority = log.priority;
  log.lastPriorityBy = -1;
  log.resolved = policy.resolves[log.status] === true;
  push(log, log.openedAt, KIND.opened, 0, -1);
  if (log.resolved) push(log, log.openedAt, KIND.resolved, 0, -1);
}

/** Enters the events by time, those of one instant in the order of the list. */
function enterInOrder(log: EventLog, policy: CompiledPolicy): void {
  const { times, order, events, now } = log;
  const count = events.length;
  order.length = count;
  for (let i = 0; i < count; i++) order[i] = i;
  order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
  log.repeats = null;
  open(log, policy);
  for (let k = 0; k < count; k++) {
    const i = order[k] as number;
    const at = times[i] as number;
    if (at > now) return;
    if (!(k > 0 && at === times[order[k - 1] as number] && isRepeated(log, order, k))) enter(log, policy, i, at);
  }
}

/** Turns an event into entries. A status that resolves also resolves before it holds, so that a pause in force is still seen by the end. */
function enter(log: EventLog, policy: CompiledPolicy, i: number, at: number): void {
  const { resolves, statuses } = policy;
  const event = log.events[i] as LooseEvent;
  const kind = kindOf(event);
  switch (kind) {
    case KIND.status: {
      const next = statuses.get(event.to as string) ?? 0;
      const enters = resolves[next] === true;
      if (enters) push(log, at, log.resolved ? KIND.resolvedAgain : KIND.resolved, 0, i);
      push(log, at, KIND.status, next, i);
      const leaves = log.resolved && !enters && resolves[log.currentStatus] === true;
      if (leaves) push(log, at, KIND.reopened, 0, i);
      log.resolved = enters || (log.resolved && !leaves);
      log.currentStatus = next;
      return;
    }
    case KIND.closed:
      if (policy.relevant[KIND.closed]) push(log, at, KIND.closed, 0, i);
      push(log, at, log.resolved ? KIND.resolvedAgain : KIND.resolved, 0, i);
      log.resolved = true;
      return;
    case KIND.resolved:
      push(log, at, log.resolved ? KIND.resolvedAgain : KIND.resolved, 0, i);
      log.resolved = true;
      return;
    case KIND.reopened:
      if (log.resolved && resolves[log.currentStatus] === true) {
        log.currentStatus = policy.openStatus;
        push(log, at, KIND.status, log.currentStatus, i);
      }
      push(log, at, log.resolved ? KIND.reopened : KIND.reopenedAgain, 0, i);
      log.resolved = false;
      return;
    case KIND.priority:
      log.lastPriority = policy.priorities.get(event.to as string) ?? 0;
      log.lastPriorityBy = i;
      push(log, at, KIND.priority, log.lastPriority, i);
      return;
    default:
      if (policy.relevant[kind]) push(log, at, kind, 0, i);
  }
}

/** The kind of an event, -1 for a type that is none. Lengths tell types apart quicker than texts do. */
function kindOf({ type, internal }: LooseEvent): number {
  if (typeof type !== "string") return -1;
  switch (type.length) {
    case 16:
      return type === "customer-message" ? KIND["customer-message"] : -1;
    case 13:
      return type === "agent-message" ? (internal === true ? KIND.note : KIND.reply) : -1;
    case 12:
      return type === "acknowledged" ? KIND.acknowledged : -1;
    case 9:
      return type === "attribute" ? KIND.attribute : -1;
    case 8:
      if (type === "assigned") return KIND.assigned;
      if (type === "priority") return KIND.priority;
      return type === "resolved" ? KIND.resolved : type === "reopened" ? KIND.reopened : -1;
    case 6:
      return type === "status" ? KIND.status : type === "closed" ? KIND.closed : type === "custom" ? KIND.custom : -1;
    default:
      return -1;
  }
}

/** Whether the k-th event in order repeats one of the same instant. */
function isRepeated(log: EventLog, order: readonly number[] | null, k: number): boolean {
  const { events, times } = log;
  const own = order === null ? k : (order[k] as number);
  const event = events[own] as LooseEvent;
  const at = times[own] as number;
  let j = k - 1;
  for (; j >= 0 && j >= k - FEW; j--) {
    const other = order === null ? j : (order[j] as number);
    if (times[other] !== at) return false;
    const is = comparedWith(events[other] as LooseEvent, event);
    if (is !== "unrelated") return is === "repeated";
  }
  if (j < 0) return false;
  if (log.repeats?.at !== at) {
    let first = j + 1;
    while (first > 0 && times[order === null ? first - 1 : (order[first - 1] as number)] === at) first--;
    log.repeats = repeatsAt(at);
    log.repeats.upTo = first;
  }
  const { repeats } = log;
  for (; repeats.upTo < k; repeats.upTo++)
    notesRepeat(repeats, events[order === null ? repeats.upTo : (order[repeats.upTo] as number)] as LooseEvent);
  repeats.upTo++;
  return notesRepeat(repeats, event);
}

/** Up to so many events back are compared one by one. */
const FEW = 8;

function push(log: EventLog, at: number, kind: number, value: number, source: number): void {
  const i = log.count++;
  log.at[i] = at;
  log.kind[i] = kind;
  log.value[i] = value;
  log.source[i] = source;
}
