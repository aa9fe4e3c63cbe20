import type { TimeZone } from "../calendar/time-zone.js";
import type { Length } from "../kernel/duration.js";
import type { ChannelTimes } from "./channel-times.js";
import type { FollowUpReason } from "./codes.js";
import { brokenCap, type Cap, type CountedContact, nextUncapped } from "./frequency.js";
import { iso } from "./iso.js";
import type { CompiledTouchpoint } from "./policy.js";
import type { Channel, Purpose } from "./purpose.js";
import type { PastContact } from "./rule-times.js";
import { moved } from "./timing.js";

/** A contact that still has to get its time. */
export interface Wanted {
  readonly touchpoint: CompiledTouchpoint;
  readonly zone: TimeZone;
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number;
  readonly expires: number;
  /** Reminders that may follow, for `overCap: "skip"`. */
  readonly left: number;
  /** What the contact is when it gets no time: done, where earlier ones were made. */
  readonly otherwise: "done" | "dropped";
  readonly channels: readonly { readonly channel: Channel; readonly times: () => ChannelTimes }[];
  readonly caps: readonly Cap[];
}

/** The contacts that count against frequencies: made, given a time, and due (which may be made at any moment from now on). */
export interface Counted {
  readonly contacts: CountedContact[];
  /** Those of the plan, for rules that count attempts. */
  readonly planned: PastContact[];
  readonly due: { readonly purpose: Purpose; readonly id: string }[];
}

/** The time that a contact got, or why none. */
export interface Placed {
  readonly state: "planned" | "held" | "dropped" | "done";
  readonly channel: Channel | null;
  readonly window: { readonly earliest: number; readonly best: number; readonly latest: number } | null;
  readonly due: boolean;
  /** Instants at which the placing can come out differently. */
  readonly edges: readonly number[];
  /** It could be made now as far as hours and rules go, so its place among the others moves with the time. */
  readonly moving: boolean;
  /** Instants at which it is made, or would be. */
  readonly targets: readonly number[];
  readonly reasons: readonly FollowUpReason[];
}

/** Gives a contact its time among those that go before it: the first channel that has one. */
export function place(wanted: Wanted, counted: Counted, now: number): Placed {
  const { channels, expires } = wanted;
  let waits = false;
  const reasons: FollowUpReason[] = [];
  const edges = [wanted.latest, expires];
  const from = Math.max(wanted.ideal, now);
  for (const { channel, times: timesAlone } of channels) {
    const times = timesAlone().counting(counted.planned);
    edges.push(...times.edges);
    const first = times.next(from);
    if (first !== null && first < expires) {
      const placed = placeOn(wanted, channel, times, counted, now);
      return { ...placed, reasons: [...reasons, ...placed.reasons], edges: [...edges, ...placed.edges] };
    }
    const closure = times.closure(from, expires);
    reasons.push(...closure.reasons);
    waits ||= closure.waits;
  }
  return { state: waits ? "held" : wanted.otherwise, channel: null, window: null, due: false, moving: false, edges, targets: [], reasons };
}

function placeOn(wanted: Wanted, channel: Channel, times: ChannelTimes, counted: Counted, now: number): Placed {
  const { touchpoint, caps, expires } = wanted;
  const edges: number[] = [];
  const targets: number[] = [];
  const moving = now >= wanted.ideal && times.next(now) === now;
  const nothing = { channel: null, window: null, due: false, moving, edges, targets } as const;
  const skipped: FollowUpReason[] = [];
  for (const ideal of idealsOf(wanted)) {
    const allowed = times.next(Math.max(ideal, now));
    if (allowed === null || allowed >= expires) break;
    const broken = brokenCap(caps, counted.contacts, allowed);
    const at = broken ? nextFree(wanted, times, counted, allowed) : allowed;
    const found = at === null ? [allowed] : [allowed, at];
    targets.push(...found);
    edges.push(...found, ...(allowed <= now ? [times.stretchUntil(now, expires)] : []));
    const yields = at === null ? null : yieldsTo(wanted, counted, at, now);
    if (touchpoint.overCap === "skip" || touchpoint.overCap === "drop") {
      const cap = broken ?? yields?.cap;
      if (cap) {
        const params = { count: cap.count, per: cap.per, from: iso(ideal) };
        if (touchpoint.overCap === "skip") skipped.push({ code: "followup/skipped", params });
        else return { ...nothing, state: wanted.otherwise, reasons: [{ code: "followup/given-up", params }] };
        continue;
      }
    }
    const queued = broken ? [queuedBy(broken, ideal)] : [];
    if (at === null || at >= expires) {
      const late: FollowUpReason = { code: "followup/no-time-left", params: { channel, expiresAt: iso(expires) } };
      return { ...nothing, state: wanted.otherwise, reasons: [...skipped, ...queued, late] };
    }
    if (yields) return { ...nothing, state: "held", reasons: [...skipped, { code: "followup/yields", params: { to: yields.to } }] };
    return {
      ...windowAt(wanted, channel, times, counted, ideal, at, now, [...skipped, ...queued]),
      moving,
      edges,
      targets,
    };
  }
  return { ...nothing, state: wanted.otherwise, reasons: skipped };
}

/** The ideal time, and the times of the reminders that may stand in for a contact that was left out. */
function idealsOf({ touchpoint, zone, ideal, left }: Wanted): readonly number[] {
  const ideals = [ideal];
  const { overCap, reminderEvery } = touchpoint;
  if (overCap !== "skip" || reminderEvery === null) return ideals;
  for (let i = 0; i < left; i++) ideals.push(moved(zone, ideals[i] as number, reminderEvery as Length));
  return ideals;
}

/** The first instant that hours, rules and frequencies allow together. */
function nextFree({ caps }: Wanted, times: ChannelTimes, { contacts }: Counted, from: number): number | null {
  let at: number | null = from;
  for (;;) {
    const allowed: number | null = times.next(at);
    if (allowed === null) return null;
    at = nextUncapped(caps, contacts, allowed);
    if (at === allowed) return at;
  }
}

/** The due contact that goes first, when both could not be made now and at `at`. */
function yieldsTo(
  { caps }: Wanted,
  { contacts, due }: Counted,
  at: number,
  now: number,
): { readonly to: string; readonly cap: Cap } | null {
  if (due.length === 0) return null;
  const cap = brokenCap(caps, [...contacts, ...due.map(({ purpose }) => ({ purpose, at: now }))], at);
  if (!cap) return null;
  const first = due.find(({ purpose }) => cap.purposes?.includes(purpose) ?? true);
  return first ? { to: first.id, cap } : null;
}

function queuedBy({ count, per }: Cap, from: number): FollowUpReason {
  return { code: "followup/queued", params: { count, per, from: iso(from) } };
}

function windowAt(
  wanted: Wanted,
  channel: Channel,
  times: ChannelTimes,
  counted: Counted,
  ideal: number,
  at: number,
  now: number,
  before: readonly FollowUpReason[],
): Omit<Placed, "edges" | "targets" | "moving"> {
  const due = at <= now;
  const best = due ? (nextFree(wanted, times, counted, times.stretchFrom(now, ideal)) as number) : at;
  const earliest = Math.min(best, nextFree(wanted, times, counted, wanted.earliest) as number);
  const late = Math.max(best, now) >= wanted.latest;
  const latest = times.last(best, late ? wanted.expires : wanted.latest) as number;
  const reasons: FollowUpReason[] = [...times.reasonsAt(best), ...times.blockedAt(ideal), ...before];
  if (late) reasons.push({ code: "followup/late", params: { latest: iso(wanted.latest) } });
  if (due) reasons.push({ code: "followup/due", params: { since: iso(best) } });
  return { state: "planned", channel, window: { earliest, best, latest }, due, reasons };
}
