import { epochMs } from "../kernel/instant.js";
import type { CompiledPolicy } from "./compile-policy.js";
import { END_OF_TIME } from "./goal.js";
import { KIND } from "./roles.js";
import { type LooseEvent, sameEvent, type Ticket, type TicketEvent } from "./ticket.js";

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
  events: readonly TicketEvent[];
  /** Where the ticket is in error, as the index of an event, or one of the constants. */
  faultAt: number;
  readonly times: number[];
  readonly order: number[];
}

export const FAULT_OPENING = -1;
export const FAULT_NOW = -2;

export type Fault = "none" | "invalid-instant" | "event-before-opening";

/** A log to read tickets into, one after the other. */
export function emptyLog(): EventLog {
  const numbers = { at: [], kind: [], value: [], source: [], times: [], order: [] };
  return { count: 0, ...numbers, openedAt: 0, now: 0, status: 0, priority: 0, lastPriority: 0, lastPriorityBy: -1, events: [], faultAt: 0 };
}

/** Reads a ticket as of `now` (epoch milliseconds, or `NaN`): the opening first, then the events up to and with `now`. */
export function readLog(log: EventLog, policy: CompiledPolicy, ticket: Ticket, now: number): Fault {
  const { events } = ticket;
  log.events = events;
  log.count = 0;
  log.now = now;
  log.openedAt = epochMs(ticket.openedAt);
  log.status = ticket.status === undefined ? policy.newStatus : (policy.statuses.get(ticket.status) ?? 0);
  log.lastPriorityBy = -1;
  log.priority = log.lastPriority = ticket.priority === undefined ? 0 : (policy.priorities.get(ticket.priority) ?? 0);
  if (!answered(now)) return fault(log, FAULT_NOW, "invalid-instant");
  if (!answered(log.openedAt)) return fault(log, FAULT_OPENING, "invalid-instant");

  const { times, openedAt } = log;
  let sorted = true;
  let last = openedAt;
  for (let i = 0; i < events.length; i++) {
    const at = epochMs((events[i] as TicketEvent).at);
    if (!answered(at)) return fault(log, i, "invalid-instant");
    if (at < openedAt) return fault(log, i, "event-before-opening");
    if (at < last) sorted = false;
    last = times[i] = at;
  }
  if (openedAt > now) return "none";
  push(log, openedAt, KIND.opened, 0, -1);
  const resolved = policy.resolves[log.status] === true;
  if (resolved) push(log, openedAt, KIND.resolved, 0, -1);
  replay(log, policy, sorted ? null : inOrder(log, events.length), resolved);
  return "none";
}

function answered(at: number): boolean {
  return at >= 0 && at < END_OF_TIME;
}

function fault(log: EventLog, at: number, is: Fault): Fault {
  log.faultAt = at;
  return is;
}

/** The indices of the events by time; those of one instant in the order of the list. */
function inOrder({ times, order }: EventLog, count: number): readonly number[] {
  order.length = count;
  for (let i = 0; i < count; i++) order[i] = i;
  return order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
}

/** Turns events into entries. A status that resolves also resolves before it holds, so that a pause in force is still seen by the end. */
function replay(log: EventLog, policy: CompiledPolicy, order: readonly number[] | null, openedResolved: boolean): void {
  const { events, times, now } = log;
  const { relevant, resolves } = policy;
  let resolved = openedResolved;
  let status = log.status;
  let previous = Number.NaN;
  for (let k = 0; k < events.length; k++) {
    const i = order === null ? k : (order[k] as number);
    const at = times[i] as number;
    if (at > now) break;
    if (at === previous && isRepeated(log, order, k)) continue;
    previous = at;
    const event = events[i] as LooseEvent;
    switch (event.type) {
      case "status": {
        const next = policy.statuses.get(event.to as string) ?? 0;
        const enters = resolves[next] === true;
        if (enters && !resolved) push(log, at, KIND.resolved, 0, i);
        push(log, at, KIND.status, next, i);
        const leaves = resolved && !enters && resolves[status] === true;
        if (leaves) push(log, at, KIND.reopened, 0, i);
        resolved = enters || (resolved && !leaves);
        status = next;
        break;
      }
      case "closed":
        if (relevant[KIND.closed]) push(log, at, KIND.closed, 0, i);
        if (!resolved) push(log, at, KIND.resolved, 0, i);
        resolved = true;
        break;
      case "resolved":
        push(log, at, resolved ? KIND.resolvedAgain : KIND.resolved, 0, i);
        resolved = true;
        break;
      case "reopened":
        if (resolved && resolves[status] === true) {
          status = policy.openStatus;
          push(log, at, KIND.status, status, i);
        }
        push(log, at, resolved ? KIND.reopened : KIND.reopenedAgain, 0, i);
        resolved = false;
        break;
      case "priority":
        log.lastPriority = policy.priorities.get(event.to as string) ?? 0;
        log.lastPriorityBy = i;
        push(log, at, KIND.priority, log.lastPriority, i);
        break;
      case "agent-message": {
        const kind = event.internal === true ? KIND.note : KIND.reply;
        if (relevant[kind]) push(log, at, kind, 0, i);
        break;
      }
      default: {
        const kind = KIND[event.type];
        if (relevant[kind]) push(log, at, kind, 0, i);
      }
    }
  }
}

/** Whether the k-th event in order repeats one before it of the same instant. */
function isRepeated({ events, times }: EventLog, order: readonly number[] | null, k: number): boolean {
  const own = order === null ? k : (order[k] as number);
  for (let j = k - 1; j >= 0; j--) {
    const other = order === null ? j : (order[j] as number);
    if (times[other] !== times[own]) return false;
    if (sameEvent(events[other] as TicketEvent, events[own] as TicketEvent)) return true;
  }
  return false;
}

function push(log: EventLog, at: number, kind: number, value: number, source: number): void {
  const i = log.count++;
  log.at[i] = at;
  log.kind[i] = kind;
  log.value[i] = value;
  log.source[i] = source;
}
