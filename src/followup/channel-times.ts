import { dayOfLocal } from "../calendar/day.js";
import { added } from "../kernel/added.js";
import { type Availability, allowedSince, allowedUntil, lastAllowed, nextAllowed } from "./allowed-times.js";
import type { FollowUpReason } from "./codes.js";
import { consentSpan } from "./consent.js";
import { iso } from "./iso.js";
import { type ChannelLanes, type Lane, laneOf } from "./lane.js";
import { lawOverTime, rulesOn } from "./law-over-time.js";
import type { Note } from "./notes.js";
import type { Person } from "./person.js";
import { type PastContact, type PersonTimes, timesFor } from "./rule-times.js";
import type { Wanted } from "./turn.js";

/** When a customer may be contacted for one purpose on one channel. */
export interface ChannelTimes {
  readonly person: PersonTimes;
  readonly segments: readonly Segment[];
}

/** A stretch of time in which one set of contact rules holds, or none; the outer ends are open. */
interface Segment {
  readonly from: number;
  readonly until: number;
  readonly lane: Lane;
  /** Between which instants consent allows it. */
  readonly openFrom: number;
  readonly openUntil: number;
  /** The customer said no. */
  readonly final: boolean;
  /** `null` = at any time. */
  readonly hours: Availability | null;
  readonly reasons: readonly FollowUpReason[];
  /** The same from the end of consent on. */
  readonly ended: readonly FollowUpReason[];
}

/** The times of a wanted contact on the channel at a place of its channels. */
export function timesOn(wanted: Wanted, place: number): ChannelTimes {
  wanted.laid ??= [];
  wanted.laid[place] ??= channelTimes(wanted, wanted.channels[place] as ChannelLanes);
  return wanted.laid[place];
}

/** Lays out the times of a channel while a contact makes sense, and beyond. */
function channelTimes({ engine, person, earliest: from, expires }: Wanted, lanes: ChannelLanes): ChannelTimes {
  const law = lawOverTime(engine, person);
  let segments: readonly Segment[] = NO_SEGMENTS;
  let start = Number.NEGATIVE_INFINITY;
  let rules = rulesOn(law.rules, dayOfLocal(person.zone.toLocal(from)));
  for (const change of law.changes) {
    if (change.at <= Math.max(from, start) || change.at >= expires) continue;
    segments = added(segments, segmentOf(person, laneOf(engine, lanes, rules), start, change.at, from));
    start = change.at;
    rules = change.rules;
  }
  return { person, segments: added(segments, segmentOf(person, laneOf(engine, lanes, rules), start, Number.POSITIVE_INFINITY, from)) };
}

const NO_SEGMENTS: readonly Segment[] = [];

/** The first allowed instant at or after another. */
export function nextIn({ segments }: ChannelTimes, from: number): number | null {
  for (const { from: start, until, openFrom, openUntil, hours } of segments) {
    const first = Math.max(from, start, openFrom);
    const end = Math.min(until, openUntil);
    if (first >= end) continue;
    const found = hours === null ? first : nextAllowed(hours, first);
    if (found !== null && found < end) return found;
  }
  return null;
}

/** The start of the stretch that an allowed instant lies in, as far back as `limit`. */
export function stretchFrom(times: ChannelTimes, at: number, limit: number): number {
  const { from, openFrom, hours } = segmentAt(times, at);
  const start = Math.max(limit, from, openFrom);
  return hours === null ? start : allowedSince(hours, at, start);
}

/** The end of that stretch, as far as `limit`. */
export function stretchUntil(times: ChannelTimes, at: number, limit: number): number {
  const { until, openUntil, hours } = segmentAt(times, at);
  const end = Math.min(limit, until, openUntil);
  return hours === null ? end : allowedUntil(hours, at, end);
}

/** The end of the last allowed stretch between two instants. */
export function lastIn({ segments }: ChannelTimes, from: number, limit: number): number | null {
  for (let i = segments.length - 1; i >= 0; i--) {
    const one = segments[i] as Segment;
    const start = Math.max(from, one.from, one.openFrom);
    const end = Math.min(limit, one.until, one.openUntil);
    if (start >= end) continue;
    const found = one.hours === null ? end : lastAllowed(one.hours, start, end);
    if (found !== null) return found;
  }
  return null;
}

/** The same times when further contacts are planned, for rules that count attempts. */
export function counting(times: ChannelTimes, planned: readonly PastContact[]): ChannelTimes {
  if (planned.length === 0 || !times.segments.some(({ hours }) => hours?.attempts.length)) return times;
  const contacts = [...times.person.contacts, ...planned].sort((a, b) => a.at - b.at);
  const person = { ...times.person, contacts };
  return { person, segments: times.segments.map((one) => ({ ...one, hours: hoursOf(person, one.lane) })) };
}

/** Why a contact at an instant is allowed or not, as far as consent goes. */
export function reasonsAt(times: ChannelTimes, at: number): readonly FollowUpReason[] {
  return told(segmentAt(times, at), at);
}

/** Notes why no instant in [from, until) is allowed; whether a grant could open one. */
export function noteClosure({ segments }: ChannelTimes, from: number, until: number, notes: Note[]): boolean {
  const ahead = segments.filter((one) => one.until > from && one.from < until);
  const lacking = ahead.find((one) => !one.final && one.openUntil < Math.min(one.until, until));
  if (lacking) {
    notes.push(...told(lacking, Math.max(from, lacking.from, lacking.openUntil)));
    return true;
  }
  const { reasons, openFrom, openUntil, lane } = ahead[0] as Segment;
  notes.push(...reasons);
  if (from >= openFrom && from < openUntil) notes.push({ code: "followup/no-time-left", at: until, about: lane.question.channel });
  return false;
}

/** Notes what keeps an instant closed: the rules of law that close it on their own; if none does, the hours of the desk. */
export function noteBlockers(times: ChannelTimes, at: number, notes: Note[]): void {
  const { person } = times;
  const { hours, lane } = segmentAt(times, at);
  if (hours === null || nextAllowed(hours, at) === at) return;
  const closing = lane.laws.filter((law) => nextAllowed(timesFor(law.times, person), at) !== at);
  for (const about of closing) notes.push({ code: "followup/moved-by-law", at, about });
  if (closing.length === 0) notes.push({ code: "followup/moved-into-hours", at, about: null });
}

function segmentOf(person: Person, lane: Lane, from: number, until: number, since: number): Segment {
  const { demands, question, rules } = lane;
  const span = consentSpan(demands, person, question, since);
  const reasons = rules === null ? [unknownRules(person), ...span.reasons] : span.reasons;
  const { purpose, channel } = question;
  const ends = !span.final && Number.isFinite(span.until);
  return {
    from,
    until,
    lane,
    openFrom: span.from,
    openUntil: span.until,
    final: span.final,
    hours: hoursOf(person, lane),
    reasons,
    ended: ends ? [...reasons, { code: "followup/consent-expired", params: { purpose, channel, until: iso(span.until) } }] : reasons,
  };
}

function hoursOf(person: PersonTimes, { times }: Lane): Availability | null {
  return times === null ? null : timesFor(times, person);
}

function unknownRules({ facts: { jurisdiction } }: Person): FollowUpReason {
  if (jurisdiction === undefined) return { code: "followup/no-jurisdiction", params: {} };
  return { code: "followup/rules-unknown", params: { jurisdiction } };
}

function segmentAt({ segments }: ChannelTimes, at: number): Segment {
  return segments.find((one) => at < one.until) as Segment;
}

function told({ openUntil, reasons, ended }: Segment, at: number): readonly FollowUpReason[] {
  return at < openUntil ? reasons : ended;
}
