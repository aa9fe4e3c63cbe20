import { inOrder } from "../kernel/in-order.js";
import type { Cap } from "./compile-policy.js";
import type { Draft } from "./drafts.js";
import { type Counts, withContact } from "./frequency.js";
import { sameNotes } from "./notes.js";
import { place } from "./placement.js";
import { type Placed, type Turn, unplaced } from "./turn.js";

/** Contacts in the order in which they get their times, and those made before. */
export interface Queue {
  readonly drafts: readonly Draft[];
  readonly frequency: readonly Cap[];
  readonly made: Counts;
}

/** The times of all contacts at one instant, by the place of the draft, and what the turn saw. */
export interface Arrangement {
  readonly placed: readonly Placed[];
  readonly turn: Turn;
}

/** Service contacts that no frequency binds before all, so that the others see them; then the highest priority first, then the one that expires first, then the order of the policy. */
export function inTurn(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.length < 2 ? drafts : inOrder(drafts.slice(), byTurn);
}

function byTurn({ wanted: a, occurrence: one }: Draft, { wanted: b, occurrence: other }: Draft): number {
  return (
    Number(isUnbound(b)) - Number(isUnbound(a)) ||
    b.touchpoint.priority - a.touchpoint.priority ||
    a.expires - b.expires ||
    a.touchpoint.order - b.touchpoint.order ||
    one.anchor.at - other.anchor.at
  );
}

function isUnbound({ touchpoint, caps }: Draft["wanted"]): boolean {
  return touchpoint.purpose === "service" && caps.length === 0;
}

/** Gives each contact its time. */
export function arrange({ drafts, frequency, made }: Queue, now: number): Arrangement {
  const turn: Turn = { now, counted: made, planned: [], due: [], edges: [], targets: [], moving: [], waiting: false };
  const placed: Placed[] = new Array(drafts.length);
  for (const draft of drafts) {
    const one = placedOf(draft, turn);
    placed[draft.order] = one;
    const { channel, window, due } = one;
    if (window === null || channel === null) continue;
    const { purpose, id } = draft.wanted.touchpoint;
    const { best: at } = window;
    turn.planned.push({ purpose, channel, at, outcome: "sent" });
    if (due) turn.due.push({ purpose, id });
    else turn.counted = withContact(frequency, turn.counted, { purpose, at });
  }
  return { placed, turn };
}

const SETTLED = { done: unplaced("done", []), dropped: unplaced("dropped", []) };
const HELD = unplaced("held", []);

function placedOf({ settled, held, wanted }: Draft, turn: Turn): Placed {
  if (settled) return SETTLED[settled];
  const { expires, otherwise } = wanted;
  if (turn.now >= expires) return unplaced(otherwise, [{ code: "followup/expired", at: expires, about: null }]);
  return held ? HELD : place(wanted, turn);
}

/** Whether two arrangements of the same contacts come out the same. */
export function sameOutcome(these: readonly Placed[], those: readonly Placed[]): boolean {
  return these.every((one, i) => samePlaced(one, those[i] as Placed));
}

function samePlaced(one: Placed, other: Placed): boolean {
  if (one.state !== other.state || one.channel !== other.channel || one.due !== other.due) return false;
  const [a, b] = [one.window, other.window];
  if (a?.earliest !== b?.earliest || a?.best !== b?.best || a?.latest !== b?.latest) return false;
  return sameNotes(one.notes, other.notes);
}
