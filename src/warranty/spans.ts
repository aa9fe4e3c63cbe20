import { added } from "../kernel/added.js";
import type { Day } from "./counted.js";
import type { DatedEvent } from "./dated-facts.js";
import type { Kinds } from "./event-kinds.js";

/** One stretch of a defect, from an event that opens it to one that closes it. */
export interface Span {
  readonly defect: string;
  readonly from: Day;
  /** `null` while it has not ended. */
  readonly to: Day | null;
}

/** Which kinds of event open and close a span. */
export interface Pairing {
  readonly opens: Kinds;
  /** The kind that ends a span at once. */
  readonly ends: Kinds;
  /** Kinds that end it only where none of the first comes before the next opening. */
  readonly fallbacks: Kinds;
}

/**
 * Pairs the events of one defect, which are in order. Of one day, an opening of a kind that the span lacks belongs to the span that ends
 * that day, and one of a kind it has begins the next: so the order in which events are given does not matter.
 */
export function pairUp(defect: string, events: readonly DatedEvent[], { opens, ends, fallbacks }: Pairing): readonly Span[] {
  let spans: readonly Span[] = NONE;
  let from: Day | null = null;
  let seen: Kinds = 0;
  let fallback: Day | null = null;
  let ofDay: Kinds = 0;
  for (let at = 0; at < events.length; at++) {
    const { on, kind } = events[at] as DatedEvent;
    ofDay |= kind;
    if (events[at + 1]?.on === on) continue;
    const openings = ofDay & opens;
    const ended = (ofDay & ends) !== 0;
    const closed = (ofDay & fallbacks) !== 0;
    ofDay = 0;
    if (from !== null && fallback !== null && openings !== 0 && !ended) {
      spans = added(spans, { defect, from, to: fallback });
      from = null;
    }
    const again: boolean = from !== null && (openings & seen) !== 0;
    if (from === null) {
      if (openings === 0) continue;
      [from, seen, fallback] = [on, 0, null];
    }
    seen |= openings;
    if (ended) {
      spans = added(spans, { defect, from, to: on });
      [from, seen, fallback] = [again ? on : null, openings, null];
    } else if (closed) fallback = on;
  }
  return from === null ? spans : added(spans, { defect, from, to: fallback });
}

const NONE: readonly Span[] = [];

/** Days from the first day up to, not with, the day after the last. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

/** Days that lie in at least one of the stretches. */
export function daysInUnion(stretches: readonly Stretch[]): number {
  const inOrder = stretches.length > 1 ? [...stretches].sort((a, b) => a.start - b.start) : stretches;
  let days = 0;
  let reached = inOrder[0]?.start ?? 0;
  for (const { start, end } of inOrder) {
    if (end <= reached) continue;
    days += end - Math.max(start, reached);
    reached = end;
  }
  return days;
}

/** The spans that overlap or touch, joined; one that has not ended swallows those after it. */
export function joined(spans: readonly Span[]): readonly Pick<Span, "from" | "to">[] {
  const whole: { from: Day; to: Day | null }[] = [];
  for (const { from, to } of spans.length > 1 ? [...spans].sort((a, b) => a.from - b.from) : spans) {
    const last = whole.at(-1);
    if (!last || (last.to !== null && from > last.to)) whole.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return whole;
}
