import type { Length } from "../kernel/duration.js";
import {
  type ChannelTimes,
  counting,
  lastIn,
  nextIn,
  noteBlockers,
  noteClosure,
  reasonsAt,
  stretchFrom,
  stretchUntil,
  timesOn,
} from "./channel-times.js";
import type { Cap } from "./compile-policy.js";
import { breaksBeside, brokenCap, counts, nextUncapped } from "./frequency.js";
import type { ChannelLanes } from "./lane.js";
import type { Note } from "./notes.js";
import type { Channel, Purpose } from "./purpose.js";
import { moved } from "./timing.js";
import { type Placed, type Turn, unplaced, type Wanted } from "./turn.js";

/** Gives a contact its time among those that go before it: the first channel that has one. */
export function place(wanted: Wanted, turn: Turn): Placed {
  const { channels, ideal, expires } = wanted;
  const from = Math.max(ideal, turn.now);
  const notes: Note[] = [];
  let waits = false;
  for (let i = 0; i < channels.length; i++) {
    const { question } = channels[i] as ChannelLanes;
    const times = counting(timesOn(wanted, i), turn.planned);
    addChanges(times, wanted, turn);
    const first = nextIn(times, from);
    if (first !== null && first < expires) {
      const placed = placeOn({ wanted, channel: question.channel, times, turn, notes }, first);
      if (first === turn.now) turn.moving.push(question.purpose);
      if (first === turn.now && !placed.due) turn.waiting = true;
      return placed;
    }
    if (noteClosure(times, from, expires, notes)) waits = true;
  }
  return unplaced(waits ? "held" : wanted.otherwise, notes);
}

/** Rules and consent that change while the contact makes sense. Up to its ideal time it is looked for from there on, whatever the time is. */
function addChanges({ segments }: ChannelTimes, { ideal, expires }: Wanted, { edges }: Turn): void {
  for (const { until, openFrom, openUntil } of segments) {
    if (until >= ideal && until < expires) edges.push(until);
    if (openFrom >= ideal && openFrom < expires) edges.push(openFrom);
    if (openUntil >= ideal && openUntil < expires) edges.push(openUntil);
  }
}

/** A contact on one of its channels; `notes` say why on no channel before. */
interface Trial {
  readonly wanted: Wanted;
  readonly channel: Channel;
  readonly times: ChannelTimes;
  readonly turn: Turn;
  readonly notes: readonly Note[];
}

/** Places a contact on a channel whose first allowed instant is `first`. */
function placeOn(trial: Trial, first: number): Placed {
  const { wanted, channel, times, turn, notes } = trial;
  const { touchpoint, caps, expires, otherwise } = wanted;
  const { now, counted } = turn;
  const none = (state: Placed["state"], ...why: readonly Note[]) => unplaced(state, [...notes, ...why]);
  const skipped: Note[] = [];
  let { ideal, left } = wanted;
  let allowed: number | null = first;
  while (allowed !== null && allowed < expires) {
    const broken = brokenCap(caps, counted, allowed);
    const at = broken ? nextFree(trial, allowed) : allowed;
    addTargets(turn, touchpoint.purpose, allowed, at);
    if (allowed === now) turn.edges.push(stretchUntil(times, now, expires));
    const yields = at === null ? null : yieldsTo(wanted, turn, at);
    const cap = broken ?? yields?.cap;
    if (cap && touchpoint.overCap === "drop") return none(otherwise, { code: "followup/given-up", at: ideal, about: cap });
    if (cap && touchpoint.overCap === "skip") {
      skipped.push({ code: "followup/skipped", at: ideal, about: cap });
      if (left-- === 0) break;
      ideal = moved(wanted.person.zone, ideal, touchpoint.reminderEvery as Length);
      allowed = nextIn(times, Math.max(ideal, now));
      continue;
    }
    const before: Note[] = broken ? [...skipped, { code: "followup/queued", at: ideal, about: broken }] : skipped;
    if (at === null || at >= expires) return none(otherwise, ...before, { code: "followup/no-time-left", at: expires, about: channel });
    if (yields) return none("held", ...skipped, { code: "followup/yields", params: { to: yields.to } });
    return placedAt(trial, ideal, at, before);
  }
  return none(otherwise, ...skipped);
}

function addTargets({ targets, edges }: Turn, purpose: Purpose, allowed: number, at: number | null): void {
  targets.push({ purpose, at: allowed });
  edges.push(allowed);
  if (at === null || at === allowed) return;
  targets.push({ purpose, at });
  edges.push(at);
}

/** The first instant that hours, rules and frequencies allow together. */
function nextFree({ wanted: { caps }, times, turn: { counted } }: Trial, from: number): number | null {
  let at = from;
  for (;;) {
    const allowed = nextIn(times, at);
    if (allowed === null) return null;
    at = nextUncapped(caps, counted, allowed);
    if (at === allowed) return at;
  }
}

/** The due contact that goes first, when both could not be made now and at `at`. */
function yieldsTo({ caps }: Wanted, { counted, due, now }: Turn, at: number): { readonly to: string; readonly cap: Cap } | null {
  for (const cap of caps) {
    const ahead = due.filter(({ purpose }) => counts(cap, purpose));
    const first = ahead[0];
    if (first && breaksBeside(cap, counted, at, now, ahead.length)) return { to: first.id, cap };
  }
  return null;
}

/** A contact with its window: wanted at `ideal`, found at `at`; `before` says what moved it. */
function placedAt(trial: Trial, ideal: number, at: number, before: readonly Note[]): Placed {
  const { wanted, channel, times, turn } = trial;
  const { now } = turn;
  const due = at <= now;
  const best = due ? (nextFree(trial, stretchFrom(times, now, ideal)) as number) : at;
  const earliest = Math.min(best, nextFree(trial, wanted.earliest) as number);
  const late = Math.max(best, now) >= wanted.latest;
  const latest = lastIn(times, best, late ? wanted.expires : wanted.latest) as number;
  const notes: Note[] = [...trial.notes, ...reasonsAt(times, best)];
  noteBlockers(times, ideal, notes);
  notes.push(...before);
  if (late) notes.push({ code: "followup/late", at: wanted.latest, about: null });
  if (due) notes.push({ code: "followup/due", at: best, about: null });
  return { state: "planned", channel, window: { earliest, best, latest }, due, notes };
}
