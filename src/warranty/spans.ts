import { type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import type { WarrantyEvent } from "./cover-facts.js";

/** One stretch of a defect, from an event that opens it to one that closes it. */
export interface Span {
  readonly defect: string;
  readonly from: CalendarDate;
  /** `null` while it has not ended. */
  readonly to: CalendarDate | null;
}

type EventType = WarrantyEvent["type"];

/** The events in one order whatever order they are given in: by date, then by all that they say. */
export function inOrder(events: readonly WarrantyEvent[]): readonly WarrantyEvent[] {
  return [...events].sort((a, b) => compare(a.on, b.on) || compare(a.type, b.type) || compare(contentOf(a), contentOf(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function contentOf(event: WarrantyEvent): string {
  const part = "part" in event && event.part !== undefined ? [event.part] : [];
  return JSON.stringify([event.defect ?? "", "imposedBySeller" in event && event.imposedBySeller === true, ...part]);
}

/** The events of each defect, by date; those without a name share the defect `""`. */
export function eventsByDefect(events: readonly WarrantyEvent[]): ReadonlyMap<string, readonly WarrantyEvent[]> {
  const byDefect = new Map<string, WarrantyEvent[]>();
  for (const event of events) {
    const defect = event.defect ?? "";
    byDefect.set(defect, [...(byDefect.get(defect) ?? []), event]);
  }
  for (const list of byDefect.values()) list.sort((a, b) => compare(a.on, b.on));
  return byDefect;
}

/**
 * Pairs the events of one defect by date. `closes` stands in order of preference: the first kind ends a span at once; another kind ends
 * it only where none of the first comes before the next opening. Of one day, an opening of a kind that the span lacks belongs to the
 * span that ends that day, and one of a kind it has begins the next: so the order in which events are given does not matter.
 */
export function pairUp(
  defect: string,
  events: readonly WarrantyEvent[],
  opens: readonly EventType[],
  closes: readonly EventType[],
): readonly Span[] {
  const [best, ...others] = closes;
  const spans: Span[] = [];
  let open: OpenSpan | null = null;
  for (const [on, types] of days(events)) {
    const openings = opens.filter((type) => types.has(type));
    const ends = best !== undefined && types.has(best);
    if (open?.fallback && openings.length > 0 && !ends) {
      spans.push({ defect, from: open.from, to: open.fallback });
      open = null;
    }
    const again: boolean = openings.some((type) => open?.seen.has(type));
    if (open === null && openings.length > 0) open = { from: on, seen: new Set(), fallback: null };
    if (open === null) continue;
    for (const type of openings) open.seen.add(type);
    if (ends) {
      spans.push({ defect, from: open.from, to: on });
      open = again ? { from: on, seen: new Set(openings), fallback: null } : null;
    } else if (others.some((type) => types.has(type))) open.fallback = on;
  }
  if (open !== null) spans.push({ defect, from: open.from, to: open.fallback });
  return spans;
}

interface OpenSpan {
  readonly from: CalendarDate;
  /** Kinds of opening that the span has. */
  readonly seen: Set<EventType>;
  /** Where it ends unless the preferred event comes. */
  fallback: CalendarDate | null;
}

function days(events: readonly WarrantyEvent[]): ReadonlyMap<CalendarDate, ReadonlySet<EventType>> {
  const byDay = new Map<CalendarDate, Set<EventType>>();
  for (const { on, type } of events) byDay.set(on, (byDay.get(on) ?? new Set()).add(type));
  return byDay;
}

/** Days from the first day up to, not with, the day after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The days of a span that has ended; `bothCounted` takes the last day in. */
export function stretch(from: CalendarDate, to: CalendarDate, bothCounted: boolean): Stretch {
  return { start: dayNumber(from), end: dayNumber(to) + (bothCounted ? 1 : 0) };
}

/** Days that lie in at least one of the stretches. */
export function daysInUnion(stretches: readonly Stretch[]): number {
  let [days, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    days += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return days;
}

/** The spans that overlap or touch, joined; one that has not ended swallows those after it. */
export function joined(spans: readonly Span[]): readonly { readonly from: CalendarDate; readonly to: CalendarDate | null }[] {
  const whole: { from: CalendarDate; to: CalendarDate | null }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => compare(a.from, b.from))) {
    const last = whole.at(-1);
    if (!last || (last.to !== null && from > last.to)) whole.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return whole;
}
