import type { CalendarDate } from "../kernel/calendar-date.js";
import { later, latestOf } from "./counted.js";
import type { CoverFacts, WarrantyEvent } from "./cover-facts.js";
import type { Anchor, DefectMoment, Moment, SaleMoment } from "./regime.js";
import { eventsByDefect, inOrder, pairUp, type Span } from "./spans.js";

type EventType = WarrantyEvent["type"];

/** The events of a good, read once for all clocks. */
export interface Moments {
  /** The facts with their events in one order, so that no answer depends on the order in which they were given. */
  readonly facts: CoverFacts;
  /** The events of each defect, without the stays of a good that was given back after a termination. */
  readonly byDefect: ReadonlyMap<string, readonly WarrantyEvent[]>;
  /** Each time that a defect showed, was reported or was handed over, up to where it was put right. */
  readonly episodes: readonly Span[];
  /** The events of each defect, all of them: for the clock of the refund. */
  readonly recorded: ReadonlyMap<string, readonly WarrantyEvent[]>;
  /** Each stay of the good with the seller for repair. */
  readonly stays: readonly Span[];
  /** The first day on which the customer ended the contract; no open suspension keeps a clock running after it. */
  readonly terminatedOn: CalendarDate | null;
  readonly replacements: readonly Extract<WarrantyEvent, { readonly type: "replaced" }>[];
  readonly repairs: readonly Repair[];
}

/** A repair, or the replacement of a part. */
export interface Repair {
  readonly on: CalendarDate;
  readonly defect: string;
  readonly part: string | null;
}

export function readMoments(given: CoverFacts): Moments {
  const events = inOrder(given.events ?? []);
  const facts = { ...given, events };
  const recorded = eventsByDefect(events);
  const byDefect = new Map([...recorded].map(([defect, list]) => [defect, withoutGivenBack(defect, list)]));
  return {
    facts,
    byDefect,
    recorded,
    episodes: pairAll(byDefect, ["defect-appeared", "defect-reported", "handed-over"], ["returned", "repaired", "replaced"]),
    stays: pairAll(byDefect, ["handed-over"], ["returned"]),
    terminatedOn: events.find(({ type }) => type === "terminated")?.on ?? null,
    replacements: replacementsIn(facts),
    repairs: repairsIn(facts),
  };
}

/** The events of a defect without the hand-overs from its termination on, and without the returns that end them. */
function withoutGivenBack(defect: string, events: readonly WarrantyEvent[]): readonly WarrantyEvent[] {
  const terminated = events.find(({ type }) => type === "terminated")?.on;
  const back = events.find(({ type, on }) => type === "handed-over" && terminated !== undefined && on >= terminated)?.on;
  if (back === undefined) return events;
  const before = events.filter(({ type, on }) => type !== "handed-over" || on < back);
  const stays = pairUp(defect, before, ["handed-over"], ["returned"]);
  return before.filter(({ type, on }) => type !== "returned" || on < back || stays.some(({ to }) => to === on));
}

function pairAll(
  byDefect: ReadonlyMap<string, readonly WarrantyEvent[]>,
  opens: readonly EventType[],
  closes: readonly EventType[],
): readonly Span[] {
  return [...byDefect].flatMap(([defect, events]) => pairUp(defect, events, opens, closes));
}

/** One moment or several, in order of preference. */
export type MomentList = DefectMoment | { readonly firstRecorded: readonly DefectMoment[] };

function listOf(moments: MomentList): readonly EventType[] {
  const list = typeof moments === "string" ? [moments] : moments.firstRecorded;
  return list.filter((moment): moment is EventType => moment !== "given-back");
}

/** The spans from one moment to another, of every defect. */
export function spansBetween({ byDefect }: Moments, from: MomentList, to: MomentList): readonly Span[] {
  return pairAll(byDefect, listOf(from), listOf(to));
}

const SALE_MOMENTS: readonly Moment[] = ["delivered", "documented", "installed", "supply-ended", "last-marketed"];

/** The date of a fact of the sale. */
export function saleDate(facts: CoverFacts, moment: SaleMoment): CalendarDate | null {
  const dates = {
    delivered: facts.deliveredOn,
    documented: facts.documentedOn,
    installed: facts.installedOn,
    "supply-ended": facts.suppliedUntil,
    "last-marketed": facts.lastMarketedOn,
  };
  return dates[moment] ?? null;
}

function isSaleMoment(moment: Moment): moment is SaleMoment {
  return SALE_MOMENTS.includes(moment);
}

function momentsOf(anchor: Anchor): readonly Moment[] {
  if (typeof anchor === "string") return [anchor];
  return "latest" in anchor ? anchor.latest : anchor.firstRecorded;
}

/** Where a clock starts by the sale alone; `null` when that is not recorded, or only events start it. */
export function saleStart(anchor: Anchor, facts: CoverFacts): CalendarDate | null {
  const dates = momentsOf(anchor)
    .filter(isSaleMoment)
    .map((moment) => saleDate(facts, moment))
    .filter((date) => date !== null);
  return (typeof anchor !== "string" && "latest" in anchor ? latestOf(dates) : dates[0]) ?? null;
}

/** The days on which events of a defect start a clock; empty for a clock that only the sale starts. */
export function defectStarts(anchor: Anchor, defect: string, moments: Moments): readonly CalendarDate[] {
  const wanted = momentsOf(anchor).filter((moment): moment is DefectMoment => !isSaleMoment(moment));
  if (typeof anchor !== "string" && "latest" in anchor) {
    const latest = latestOf(wanted.flatMap((moment) => occurrences(moment, defect, moments)));
    return latest === null ? [] : [later(latest, saleStart(anchor, moments.facts) ?? latest)];
  }
  // A defect appears once; it is reported and handed over each time that it has to be put right.
  if (wanted.includes("defect-appeared")) {
    const [first] = occurrences("defect-appeared", defect, moments);
    if (first) return [first];
  }
  const repeated = wanted.filter((moment) => moment === "defect-reported" || moment === "handed-over");
  if (repeated.length === 0) return wanted.flatMap((moment) => occurrences(moment, defect, moments));
  return moments.episodes
    .filter((episode) => episode.defect === defect)
    .flatMap(({ from, to }) => {
      const within = (on: CalendarDate) => on >= from && (to === null || on <= to);
      const first = repeated.map((moment) => occurrences(moment, defect, moments).find(within)).find((on) => on !== undefined);
      return first ?? [];
    });
}

/** The days of a moment of a defect, in order. */
export function occurrences(moment: DefectMoment, defect: string, moments: Moments): readonly CalendarDate[] {
  const events = moments.byDefect.get(defect) ?? [];
  if (moment !== "given-back") return events.filter(({ type }) => type === moment).map(({ on }) => on);
  const stays = pairAll(moments.recorded, ["handed-over"], ["returned"]);
  return events
    .filter(({ type }) => type === "terminated")
    .flatMap(({ on }) => {
      const held = stays.filter(({ to }) => to === null || to > on).map(({ from }) => later(from, on));
      return held.sort()[0] ?? [];
    });
}

/** The replacements of the whole good. */
function replacementsIn(facts: CoverFacts): Moments["replacements"] {
  return (facts.events ?? []).filter((event) => event.type === "replaced").filter(({ part }) => part === undefined);
}

/** The repairs, that is also the replacements of a part; of one defect on one day one counts. */
function repairsIn(facts: CoverFacts): readonly Repair[] {
  const found = (facts.events ?? []).flatMap((event) => {
    const counts = event.type === "repaired" || (event.type === "replaced" && event.part !== undefined);
    return counts ? [{ on: event.on, defect: event.defect ?? "", part: event.part ?? null }] : [];
  });
  return found.filter((one, index) => found.findIndex((other) => other.on === one.on && other.defect === one.defect) === index);
}
