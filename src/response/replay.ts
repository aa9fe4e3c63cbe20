import type { ReadField } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import { epochMs } from "../kernel/instant.js";
import { DEFAULT_RESOLVED_IN } from "./compile-policy.js";
import type { LooseEvent, Ticket } from "./ticket.js";

/**
 * Reads the fields of a ticket as they stood at an instant, as the clocks see them: `priority`, `status` (`"new"` when absent, `"open"`
 * after a reopening from a status that resolves), and attributes by their names.
 *
 * @param ticket - the ticket
 * @param at - epoch milliseconds; events at that instant count
 * @param resolvedIn - the statuses that resolve
 */
export function fieldsAt(ticket: Ticket, at: number, resolvedIn: readonly string[] = DEFAULT_RESOLVED_IN): ReadField {
  return (field) => {
    if (field === "status") return statusAt(ticket, at, resolvedIn);
    const last = lastOf(ticket, (event) => sets(event, field), at);
    if (last === null) return atOpening(ticket, field);
    const event = eventAt(ticket, last);
    return (event.type === "attribute" ? event.value : event.to) ?? undefined;
  };
}

/** A reopening matters only after the last change of status, so at most one of each is looked for. */
function statusAt(ticket: Ticket, at: number, resolvedIn: readonly string[]): string {
  const change = lastOf(ticket, ({ type }) => type === "status", at);
  const status = (change === null ? ticket.status : eventAt(ticket, change).to) ?? "new";
  if (!resolvedIn.includes(status)) return status;
  const reopening = lastOf(ticket, ({ type }) => type === "reopened", at);
  if (reopening === null) return status;
  return change === null || isLater(ticket, reopening, change) ? "open" : status;
}

function atOpening(ticket: Ticket, field: string): Value | undefined {
  if (field === "priority") return ticket.priority ?? undefined;
  return ticket.attributes && Object.hasOwn(ticket.attributes, field) ? (ticket.attributes[field] ?? undefined) : undefined;
}

/** The index of the last event of a kind up to an instant; of one instant the last of the list. */
function lastOf({ events }: Ticket, is: (event: LooseEvent) => boolean, at: number): number | null {
  let last: number | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < (events?.length ?? 0); i++) {
    const event = events[i] as LooseEvent | null;
    if (!event || !is(event)) continue;
    const when = epochMs(event.at);
    if (!(when <= at) || when < lastAt) continue;
    last = i;
    lastAt = when;
  }
  return last;
}

function isLater(ticket: Ticket, a: number, b: number): boolean {
  const [at, than] = [epochMs(eventAt(ticket, a).at), epochMs(eventAt(ticket, b).at)];
  return at > than || (at === than && a > b);
}

function eventAt({ events }: Ticket, index: number): LooseEvent {
  return events[index] as LooseEvent;
}

function sets({ type, name }: LooseEvent, field: string): boolean {
  return field === "priority" ? type === field : type === "attribute" && name === field;
}
