import type { LooseEvent } from "./ticket.js";

/** The events of one instant so far, so that many are looked through once. */
export interface Repeats {
  readonly at: number;
  /** How many events are noted, as a place in the order of the log. */
  upTo: number;
  /** Messages and the like, by type, then by each property. */
  readonly seen: Map<unknown, unknown>;
  /** The last event of each slot. */
  readonly last: Map<unknown, LooseEvent>;
}

/** Nothing noted yet of an instant. */
export function repeatsAt(at: number): Repeats {
  return { at, upTo: 0, seen: new Map(), last: new Map() };
}

/**
 * How an event stands to an earlier one of its instant. What sets a value repeats only the last that set it, since the order of the list
 * holds: status, resolution and reopening are one value, the priority one, each attribute one. Anything else repeats any like it.
 */
export function comparedWith(earlier: LooseEvent, event: LooseEvent): "repeated" | "another" | "unrelated" {
  const slot = slotOf(event);
  if (slot === null) return sameEvent(earlier, event) ? "repeated" : "unrelated";
  if (slotOf(earlier) !== slot) return "unrelated";
  return sameEvent(earlier, event) ? "repeated" : "another";
}

/** Notes an event, and tells whether it repeats one that was noted, by the rule of `comparedWith`. */
export function notesRepeat({ seen, last }: Repeats, event: LooseEvent): boolean {
  const slot = slotOf(event);
  if (slot !== null) {
    const before = last.get(slot);
    last.set(slot, event);
    return before !== undefined && sameEvent(before, event);
  }
  let here = seen;
  for (const part of [event.type, event.to, event.name, event.value]) {
    const next = (here.get(part) as Map<unknown, unknown> | undefined) ?? new Map<unknown, unknown>();
    here.set(part, next);
    here = next;
  }
  const internal = event.internal === true;
  if (here.has(internal)) return true;
  here.set(internal, true);
  return false;
}

/** The value that an event sets; `null` when it sets none. */
function slotOf({ type, name }: LooseEvent): string | null {
  switch (type) {
    case "status":
    case "resolved":
    case "reopened":
    case "closed":
      return "status";
    case "priority":
      return "priority";
    case "attribute":
      return `attribute ${String(name)}`;
    default:
      return null;
  }
}

function sameEvent(a: LooseEvent, b: LooseEvent): boolean {
  return a.type === b.type && a.to === b.to && a.name === b.name && a.value === b.value && (a.internal === true) === (b.internal === true);
}
