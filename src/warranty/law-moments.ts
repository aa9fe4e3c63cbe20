import type { Day } from "./counted.js";
import type { DatedEvent, DatedFacts } from "./dated-facts.js";
import { type EventType, kindOf, kindsOf } from "./event-kinds.js";
import type { DefectMoment } from "./regime.js";
import { type Pairing, pairUp, type Span } from "./spans.js";

/** The events of a good, read once for all clocks. */
export interface Moments {
  readonly facts: DatedFacts;
  /** In the order in which their first events stand. */
  readonly defects: readonly DefectEvents[];
  /** Each time that a defect showed, was reported or was handed over, up to where it was put right. */
  readonly episodes: readonly Span[];
  /** Each stay of the good with the seller for repair. */
  readonly stays: readonly Span[];
  /** The first day on which the customer ended the contract; no open suspension keeps a clock running after it. */
  readonly terminatedOn: Day | null;
  /** The replacements of the whole good. */
  readonly replacements: readonly DatedEvent[];
  /** The repairs, that is also the replacements of a part; of one defect on one day one counts. */
  readonly repairs: readonly DatedEvent[];
}

export interface DefectEvents {
  readonly defect: string;
  /** Without the stays of a good that was given back after a termination. */
  readonly events: readonly DatedEvent[];
  /** All of them: for the clock of the refund. */
  readonly recorded: readonly DatedEvent[];
}

const [HANDED_OVER, RETURNED, TERMINATED] = [kindOf("handed-over"), kindOf("returned"), kindOf("terminated")];
const STAY: Pairing = { opens: HANDED_OVER, ends: RETURNED, fallbacks: 0 };
const EPISODE: Pairing = {
  opens: kindsOf(["defect-appeared", "defect-reported", "handed-over"]),
  ends: RETURNED,
  fallbacks: kindsOf(["repaired", "replaced"]),
};

export function readMoments(facts: DatedFacts): Moments {
  const { events } = facts;
  if (events.length === 0) return { facts, defects: [], episodes: [], stays: [], terminatedOn: null, replacements: [], repairs: [] };
  const defects = byDefect(events);
  return {
    facts,
    defects,
    episodes: spansOf(defects, EPISODE),
    stays: spansOf(defects, STAY),
    terminatedOn: firstOf(events, "terminated"),
    replacements: events.filter(({ type, part }) => type === "replaced" && part === undefined),
    repairs: repairsIn(events),
  };
}

function byDefect(events: readonly DatedEvent[]): readonly DefectEvents[] {
  const first = events[0];
  if (first && (events.length === 1 || events.every(({ defect }) => defect === first.defect))) return [defectEvents(first.defect, events)];
  const lists = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const list = lists.get(event.defect);
    if (list) list.push(event);
    else lists.set(event.defect, [event]);
  }
  return [...lists].map(([defect, recorded]) => defectEvents(defect, recorded));
}

function defectEvents(defect: string, recorded: readonly DatedEvent[]): DefectEvents {
  return { defect, events: withoutGivenBack(defect, recorded), recorded };
}

/** The events of a defect without the hand-overs from its termination on, and without the returns that end them. */
function withoutGivenBack(defect: string, events: readonly DatedEvent[]): readonly DatedEvent[] {
  const terminated = firstOf(events, "terminated");
  if (terminated === null) return events;
  const back = events.find(({ kind, on }) => kind === HANDED_OVER && on >= terminated)?.on;
  if (back === undefined) return events;
  const before = events.filter(({ kind, on }) => kind !== HANDED_OVER || on < back);
  const stays = pairUp(defect, before, STAY);
  return before.filter(({ kind, on }) => kind !== RETURNED || on < back || stays.some(({ to }) => to === on));
}

/** The spans of every defect. */
export function spansOf(defects: readonly DefectEvents[], pairing: Pairing): readonly Span[] {
  const only = defects[0];
  if (defects.length === 1 && only) return pairUp(only.defect, only.events, pairing);
  return defects.flatMap(({ defect, events }) => pairUp(defect, events, pairing));
}

function firstOf(events: readonly DatedEvent[], type: EventType): Day | null {
  for (const event of events) if (event.type === type) return event.on;
  return null;
}

/** The days of moments in the events of a defect, of one moment after the other. */
export function occurrences(list: readonly DefectMoment[], events: readonly DatedEvent[], moments: Moments): readonly Day[] {
  const days: Day[] = [];
  for (const moment of list) {
    if (moment === "given-back") for (const on of givenBack(events, moments)) days.push(on);
    else for (const { type, on } of events) if (type === moment) days.push(on);
  }
  return days;
}

/** The days on which the seller holds the good after a termination. */
function givenBack(events: readonly DatedEvent[], { defects }: Moments): readonly Day[] {
  const terminations = events.filter(({ kind }) => kind === TERMINATED);
  if (terminations.length === 0) return [];
  const stays = defects.flatMap(({ defect, recorded }) => pairUp(defect, recorded, STAY));
  return terminations.flatMap(({ on }) => {
    let first: Day | null = null;
    for (const { from, to } of stays) if ((to === null || to > on) && (first === null || from < first)) first = from;
    return first === null ? [] : [Math.max(first, on)];
  });
}

function repairsIn(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const repairs: DatedEvent[] = [];
  for (const event of events) {
    const { type, on, defect, part } = event;
    if (type !== "repaired" && (type !== "replaced" || part === undefined)) continue;
    if (!repairs.some((other) => other.on === on && other.defect === defect)) repairs.push(event);
  }
  return repairs;
}
