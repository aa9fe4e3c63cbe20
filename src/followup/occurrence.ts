import { dayOfLocal } from "../calendar/day.js";
import { added } from "../kernel/added.js";
import { dayNumber } from "../kernel/calendar-date.js";
import { meets, type ReadField } from "../kernel/condition.js";
import type { Length } from "../kernel/duration.js";
import type { FollowUpReason } from "./codes.js";
import type { FollowUpEngine } from "./compile-policy.js";
import type { CompiledTiming, CompiledTouchpoint } from "./compile-touchpoint.js";
import { iso } from "./iso.js";
import type { Person } from "./person.js";
import type { Season } from "./policy.js";
import { rhythmOf } from "./repurchase.js";
import { dateIn, inSeason, moved, movedFrom, nextSeason, startOfDay } from "./timing.js";

/** An event that contacts follow, as a person is read. */
export type PastAnchor = Person["anchors"][number];

/** One contact that a touchpoint asks for, with its times as instants. */
export interface Occurrence {
  readonly touchpoint: CompiledTouchpoint;
  readonly anchor: PastAnchor;
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number;
  readonly expires: number;
  readonly reasons: readonly [FollowUpReason, ...FollowUpReason[]];
}

/** The contacts that a policy asks for; `without` says why a touchpoint asks for none. */
export interface Occurrences {
  readonly found: readonly Occurrence[];
  readonly without: readonly FollowUpReason[];
}

/** Follows each touchpoint to the events of a person. */
export function occurrencesOf(engine: FollowUpEngine, person: Person): Occurrences {
  const found: Occurrence[] = [];
  const without: FollowUpReason[] = [];
  for (const touchpoint of engine.touchpoints) {
    const anchors = anchorsOf(touchpoint, person);
    if (anchors.length === 0) without.push(touchpoint.noAnchor);
    else if (anchors.length === 1) addOccurrence(found, without, touchpoint, anchors, person);
    else for (const group of grouped(anchors, touchpoint)) addOccurrence(found, without, touchpoint, group, person);
  }
  return { found, without };
}

function addOccurrence(
  found: Occurrence[],
  without: FollowUpReason[],
  touchpoint: CompiledTouchpoint,
  anchors: readonly PastAnchor[],
  person: Person,
): void {
  const one = occurrenceOf(touchpoint, anchors, person);
  if ("code" in one) without.push(one);
  else found.push(one);
}

const NO_ANCHORS: readonly PastAnchor[] = [];

/** The events that a touchpoint follows. */
function anchorsOf({ anchors: kinds }: CompiledTouchpoint, { anchors }: Person): readonly PastAnchor[] {
  let own = NO_ANCHORS;
  for (const anchor of anchors) if (kinds.includes(anchor.kind)) own = added(own, anchor);
  return own;
}

/** Fields that conditions read: those of the event, then of the customer. */
export function fieldsOf(person: Person, anchor?: PastAnchor): ReadField {
  const { jurisdiction, attributes = {} } = person.facts;
  const known: Readonly<Record<string, string | undefined>> = {
    kind: anchor?.kind,
    productCategory: anchor?.productCategory,
    reference: anchor?.reference,
    jurisdiction,
  };
  return (field) => (Object.hasOwn(known, field) ? known[field] : Object.hasOwn(attributes, field) ? attributes[field] : undefined);
}

function grouped(anchors: readonly PastAnchor[], { per }: CompiledTouchpoint): readonly (readonly PastAnchor[])[] {
  const groups = new Map<string, PastAnchor[]>();
  const unnamed = anchors.filter(({ reference, productCategory }) => reference === undefined && productCategory !== undefined);
  // Without references two categories are two products; an event that names neither goes with the only category there is.
  const mixed = new Set(unnamed.map(({ productCategory }) => productCategory)).size > 1;
  for (const anchor of anchors) {
    const { reference, productCategory = "" } = anchor;
    const byReference = reference === undefined ? `category ${mixed ? productCategory : ""}` : `reference ${reference}`;
    const key = per === "reference" ? byReference : per === "category" ? productCategory : "";
    groups.set(key, [...(groups.get(key) ?? []), anchor]);
  }
  return [...groups.values()];
}

function occurrenceOf(touchpoint: CompiledTouchpoint, anchors: readonly PastAnchor[], person: Person): Occurrence | FollowUpReason {
  const { id, appliesTo } = touchpoint;
  const chosen = timingFor(touchpoint, anchors);
  const same = anchors.length === 1 ? anchors : anchors.filter(({ kind }) => kind === chosen.anchor);
  const anchor = same[same.length - 1] as PastAnchor;
  if (appliesTo && !meets(appliesTo, fieldsOf(person, anchor))) {
    return { code: "followup/not-applicable", params: { touchpointId: id, reference: anchor.reference ?? null } };
  }
  const reasons = whyAnchored(touchpoint, chosen, same, anchor);
  const start = rhythmStart(chosen, same, anchor, person, reasons);
  if (start === null) {
    const params = { touchpointId: id, purchases: same.length, needed: chosen.rhythm?.purchases as number };
    return { code: "followup/no-rhythm", params };
  }
  const { productCategory: category } = anchor;
  const times = (category === undefined ? undefined : chosen.categories.get(category)) ?? chosen.times;
  const { zone } = person;
  const base = times.season ? seasonStart(times.season, start, times.earliest, person, reasons) : start;
  const local = zone.toLocal(base);
  const earliest = movedFrom(zone, base, local, times.earliest);
  const ideal = Math.max(earliest, movedFrom(zone, base, local, times.ideal));
  const latest = Math.max(ideal, movedFrom(zone, base, local, times.latest));
  const expires = Math.max(latest, movedFrom(zone, base, local, times.expires));
  return { touchpoint, anchor, earliest, ideal, latest, expires, reasons };
}

/** The first timing whose event is on record, as one is. */
function timingFor({ timing }: CompiledTouchpoint, anchors: readonly PastAnchor[]): CompiledTiming {
  for (const one of timing) for (const { kind } of anchors) if (kind === one.anchor) return one;
  return timing[0] as CompiledTiming;
}

/** From which event the times count, and why not from another one. */
function whyAnchored(
  { per }: CompiledTouchpoint,
  { fallback, rhythm }: CompiledTiming,
  same: readonly PastAnchor[],
  { kind: anchor, at, reference }: PastAnchor,
): [FollowUpReason, ...FollowUpReason[]] {
  const to = iso(at);
  const anchored: FollowUpReason = { code: "followup/anchored", params: { anchor, at: to, reference: reference ?? null } };
  const reasons: [FollowUpReason, ...FollowUpReason[]] = fallback ? [anchored, fallback] : [anchored];
  const before = same[same.length - 2];
  if (before && per === "reference" && !rhythm) {
    reasons.push({ code: "followup/re-anchored", params: { anchor, from: iso(before.at), to } });
  }
  return reasons;
}

/** The instant that the times count from: the event, or the expected next purchase; `null` without a rhythm. */
function rhythmStart(
  { rhythm }: CompiledTiming,
  same: readonly PastAnchor[],
  anchor: PastAnchor,
  { zone }: Person,
  reasons: FollowUpReason[],
): number | null {
  if (!rhythm) return anchor.at;
  const own = rhythmOf(
    same.map(({ at }) => dayOfLocal(zone.toLocal(at))),
    rhythm.purchases,
  );
  if (own) {
    reasons.push({ code: "followup/own-rhythm", params: own });
    return moved(zone, anchor.at, { years: 0, months: 0, weeks: 0, days: own.days, ms: 0 });
  }
  if (rhythm.otherwise === undefined) return null;
  reasons.push({ code: "followup/usual-rhythm", params: { interval: rhythm.otherwise, purchases: same.length } });
  return moved(zone, anchor.at, rhythm.usual as Length);
}

/** The event, or the next start of the season when the event or the end of the trial lies outside of it. */
function seasonStart(season: Season, start: number, earliest: Length, { zone }: Person, reasons: FollowUpReason[]): number {
  const [begins, tried] = [dateIn(zone, start), dateIn(zone, moved(zone, start, earliest))];
  if (inSeason(season, begins) && inSeason(season, tried)) return start;
  const startsOn = nextSeason(season, begins);
  reasons.push({ code: "followup/season", params: { startsOn } });
  return startOfDay(zone, dayNumber(startsOn));
}
