import { type Day, latestOf } from "./counted.js";
import type { DatedEvent, DatedFacts } from "./dated-facts.js";
import { type DefectEvents, type Moments, occurrences } from "./law-moments.js";
import type { DefectMoment, SaleMoment } from "./regime.js";
import type { Span } from "./spans.js";

/** Where a clock starts: by the sale, by events of a defect, or by the latest of both. */
export interface StartRule {
  readonly latest: boolean;
  readonly sale: readonly SaleMoment[];
  readonly events: readonly DefectMoment[];
  /** Those of `events` that come again each time that a defect has to be put right. */
  readonly repeated: readonly DefectMoment[];
}

/** Where a clock starts by the sale alone; `null` when that is not recorded, or only events start it. */
export function saleStart({ sale, latest }: StartRule, facts: DatedFacts): Day | null {
  let start: Day | null = null;
  for (const moment of sale) {
    const on = facts.sale[moment];
    if (on !== null && (start === null || (latest && on > start))) start = on;
  }
  return start;
}

/** The days on which the events of a defect start a clock; empty for a clock that only the sale starts. */
export function defectStarts(rule: StartRule, { defect, events }: DefectEvents, moments: Moments): readonly Day[] {
  const { latest, events: wanted, repeated } = rule;
  if (latest) {
    const last = latestOf(occurrences(wanted, events, moments));
    return last === null ? [] : [Math.max(last, saleStart(rule, moments.facts) ?? last)];
  }
  // A defect appears once; it is reported and handed over each time that it has to be put right.
  if (wanted.includes("defect-appeared")) {
    const appeared = events.find(({ type }) => type === "defect-appeared");
    if (appeared) return [appeared.on];
  }
  if (repeated.length === 0) return occurrences(wanted, events, moments);
  const starts: Day[] = [];
  for (const episode of moments.episodes) {
    const start = episode.defect === defect ? firstWithin(episode, repeated, events) : null;
    if (start !== null) starts.push(start);
  }
  return starts;
}

/** The first event within an episode, of the first kind that it has. */
function firstWithin({ from, to }: Span, kinds: readonly DefectMoment[], events: readonly DatedEvent[]): Day | null {
  for (const kind of kinds) for (const { type, on } of events) if (type === kind && on >= from && (to === null || on <= to)) return on;
  return null;
}
