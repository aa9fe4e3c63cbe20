import { dayOfLocal } from "../calendar/day.js";
import { meets, type ReadField } from "../kernel/condition.js";
import { type IsoDuration, type Length, readDuration } from "../kernel/duration.js";
import type { FollowUpReason } from "./codes.js";
import { iso } from "./iso.js";
import type { CompiledTouchpoint, FollowUpEngine, Season, Timing } from "./policy.js";
import { rhythmOf } from "./repurchase.js";
import type { Person } from "./subject.js";
import { dateIn, inSeason, moved, nextSeason, startOf } from "./timing.js";

type PastAnchor = Person["anchors"][number];

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

/** The contacts that a policy asks for, and why a touchpoint asks for none. */
export function occurrencesOf(
  engine: FollowUpEngine,
  person: Person,
): { readonly found: readonly Occurrence[]; readonly without: readonly FollowUpReason[] } {
  const found: Occurrence[] = [];
  const without: FollowUpReason[] = [];
  for (const touchpoint of engine.touchpoints) {
    const kinds = touchpoint.timing.map(({ anchor }) => anchor);
    const groups = grouped(
      person.anchors.filter(({ kind }) => kinds.includes(kind)),
      touchpoint,
    );
    if (groups.length === 0) without.push({ code: "followup/no-anchor", params: { touchpointId: touchpoint.id, anchors: kinds } });
    for (const anchors of groups) {
      const one = occurrenceOf(touchpoint, anchors, person);
      if ("code" in one) without.push(one);
      else found.push(one);
    }
  }
  return { found, without };
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

function grouped(anchors: readonly PastAnchor[], { per = "reference" }: CompiledTouchpoint): readonly (readonly PastAnchor[])[] {
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
  const { id, timing, categories = {}, per = "reference" } = touchpoint;
  const at = timing.findIndex((one) => anchors.some(({ kind }) => kind === one.anchor));
  const chosen = timing[at] as Timing;
  const same = anchors.filter(({ kind }) => kind === chosen.anchor);
  const anchor = same.at(-1) as PastAnchor;
  const reference = anchor.reference ?? null;
  if (touchpoint.appliesTo && !meets(touchpoint.appliesTo, fieldsOf(person, anchor))) {
    return { code: "followup/not-applicable", params: { touchpointId: id, reference } };
  }
  const reasons: [FollowUpReason, ...FollowUpReason[]] = [
    { code: "followup/anchored", params: { anchor: anchor.kind, at: iso(anchor.at), reference } },
  ];
  if (at > 0) {
    const missing = timing.slice(0, at).map((one) => one.anchor);
    reasons.push({ code: "followup/fallback-anchor", params: { anchor: anchor.kind, missing } });
  }
  const before = same.at(-2);
  if (before && per === "reference" && !chosen.rhythm) {
    reasons.push({ code: "followup/re-anchored", params: { anchor: anchor.kind, from: iso(before.at), to: iso(anchor.at) } });
  }
  const start = rhythmStart(chosen, same, anchor, person, reasons);
  if (start === null) {
    const params = { touchpointId: id, purchases: same.length, needed: chosen.rhythm?.purchases ?? DEFAULT_PURCHASES };
    return { code: "followup/no-rhythm", params };
  }
  const { productCategory } = anchor;
  const change = productCategory !== undefined && Object.hasOwn(categories, productCategory) ? categories[productCategory] : undefined;
  const earliest = change?.earliest ?? chosen.earliest;
  const ideal = change?.ideal ?? chosen.ideal ?? earliest;
  const latest = change?.latest ?? chosen.latest;
  const expires = change?.expires ?? chosen.expires ?? latest;
  const season = change?.season ?? touchpoint.season;
  const base = season ? seasonStart(season, start, earliest, person, reasons) : start;
  const from = (length: IsoDuration) => moved(person.zone, base, readDuration(length) as Length);
  const first = from(earliest);
  const best = Math.max(first, from(ideal));
  const last = Math.max(best, from(latest));
  return { touchpoint, anchor, earliest: first, ideal: best, latest: last, expires: Math.max(last, from(expires)), reasons };
}

const DEFAULT_PURCHASES = 3;

/** The instant that the times count from: the event, or the expected next purchase; `null` without a rhythm. */
function rhythmStart(
  { rhythm }: Timing,
  same: readonly PastAnchor[],
  anchor: PastAnchor,
  { zone }: Person,
  reasons: FollowUpReason[],
): number | null {
  if (!rhythm) return anchor.at;
  const own = rhythmOf(
    same.map(({ at }) => dayOfLocal(zone.toLocal(at))),
    rhythm.purchases ?? DEFAULT_PURCHASES,
  );
  if (own) {
    reasons.push({ code: "followup/own-rhythm", params: own });
    return moved(zone, anchor.at, { years: 0, months: 0, weeks: 0, days: own.days, ms: 0 });
  }
  if (rhythm.otherwise === undefined) return null;
  reasons.push({ code: "followup/usual-rhythm", params: { interval: rhythm.otherwise, purchases: same.length } });
  return moved(zone, anchor.at, readDuration(rhythm.otherwise) as Length);
}

/** The event, or the next start of the season when the event or the end of the trial lies outside of it. */
function seasonStart(season: Season, start: number, earliest: IsoDuration, { zone }: Person, reasons: FollowUpReason[]): number {
  const [begins, tried] = [dateIn(zone, start), dateIn(zone, moved(zone, start, readDuration(earliest) as Length))];
  if (inSeason(season, begins) && inSeason(season, tried)) return start;
  const startsOn = nextSeason(season, begins);
  reasons.push({ code: "followup/season", params: { startsOn } });
  return startOf(zone, startsOn);
}
