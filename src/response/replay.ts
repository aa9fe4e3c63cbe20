import type { ReadField } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import { epochMs } from "../kernel/instant.js";
import { type LooseEvent, sameEvent, type Ticket, type TicketEvent } from "./ticket.js";

/**
 * Reads the fields of a ticket as they stood at an instant: `priority`, `status`, and attributes by their names.
 *
 * @param ticket - the ticket
 * @param at - epoch milliseconds; events at that instant count
 */
export function fieldsAt(ticket: Ticket, at: number): ReadField {
  return (field) => {
    const changed = lastChange(ticket.events, field, at);
    if (changed) return changed.type === "attribute" ? changed.value : changed.to;
    return atOpening(ticket, field);
  };
}

function atOpening(ticket: Ticket, field: string): Value | undefined {
  if (field === "priority" || field === "status") return ticket[field];
  return ticket.attributes && Object.hasOwn(ticket.attributes, field) ? ticket.attributes[field] : undefined;
}

/** The last event that set a field; of one instant the last of the list, an event that is there twice counting where it first stands. */
function lastChange(events: readonly TicketEvent[], field: string, at: number): LooseEvent | null {
  let last: LooseEvent | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as LooseEvent;
    if (!sets(event, field)) continue;
    const when = epochMs(event.at);
    if (!(when <= at) || when < lastAt) continue;
    if (when === lastAt && events.some((earlier, j) => j < i && epochMs(earlier.at) === when && sameEvent(earlier, event as TicketEvent)))
      continue;
    last = event;
    lastAt = when;
  }
  return last;
}

function sets({ type, name }: LooseEvent, field: string): boolean {
  if (field === "priority" || field === "status") return type === field;
  return type === "attribute" && name === field;
}
