import type { FollowUpReason } from "./codes.js";
import { iso } from "./iso.js";
import type { Occurrence } from "./occurrence.js";
import type { Person } from "./person.js";
import type { Channel } from "./purpose.js";
import { moved } from "./timing.js";

type Contact = Person["contacts"][number];

/** What the history says of one occurrence. */
export interface Progress {
  /** `null` while a contact is still to be made. */
  readonly settled: "done" | "dropped" | null;
  /** What it is when no further contact is made: done, if the customer has been contacted. */
  readonly otherwise: "done" | "dropped";
  /** The contact to be made: not before, and best at. */
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number;
  /** Reminders that may still follow it. */
  readonly left: number;
  readonly failed: ReadonlySet<Channel>;
  readonly reasons: readonly FollowUpReason[];
}

const NONE: readonly never[] = [];

/**
 * The contacts of each occurrence. A record that names its touchpoint belongs to that one, from its event on; a record that names none
 * stands for the touchpoint of its purpose whose time has begun last when it was made, but for no recall and no service contact: those must
 * not be left out because of an unrelated message. `null`: nobody has been contacted.
 */
export function contactsBy(occurrences: readonly Occurrence[], contacts: readonly Contact[]): readonly (readonly Contact[])[] | null {
  if (contacts.length === 0) return null;
  const by = occurrences.map((): Contact[] => []);
  for (const contact of contacts) {
    if (contact.touchpoint === undefined) by[lastBegun(occurrences, contact)]?.push(contact);
    else for (const [i, one] of occurrences.entries()) if (isOf(one, contact)) by[i]?.push(contact);
  }
  return by;
}

/** The place of the occurrence that a record without a name stands for, -1 if there is none. */
function lastBegun(occurrences: readonly Occurrence[], contact: Contact): number {
  let found = -1;
  for (const [i, one] of occurrences.entries()) {
    if (isWithin(one, contact) && one.earliest > (occurrences[found]?.earliest ?? Number.NEGATIVE_INFINITY)) found = i;
  }
  return found;
}

function isOf({ touchpoint, anchor, earliest }: Occurrence, { touchpoint: id, reference, at }: Contact): boolean {
  const sameReference = reference === undefined || anchor.reference === undefined || reference === anchor.reference;
  return touchpoint.id === id && sameReference && at >= Math.min(anchor.at, earliest);
}

function isWithin({ touchpoint, anchor, earliest, expires }: Occurrence, { purpose, reference, at }: Contact): boolean {
  const sameReference = reference === undefined || reference === anchor.reference;
  return (
    touchpoint.purpose === purpose &&
    purpose !== "service" &&
    touchpoint.kind !== "recall" &&
    sameReference &&
    at >= earliest &&
    at < expires
  );
}

const NO_CHANNELS: ReadonlySet<Channel> = /* @__PURE__ */ new Set();

/** Where an occurrence stands after its contacts. */
export function progressOf(
  { touchpoint, earliest, ideal, latest, expires }: Occurrence,
  contacts: readonly Contact[],
  person: Person,
): Progress {
  const { reminderEvery, reminderTimes } = touchpoint;
  if (contacts.length === 0) {
    return { settled: null, otherwise: "dropped", earliest, ideal, latest, left: reminderTimes, failed: NO_CHANNELS, reasons: NONE };
  }
  const failed = new Map(contacts.filter(({ outcome }) => outcome === "failed").map((one) => [one.channel, one]));
  const reasons = [...failed.values()].map(
    ({ channel, at }): FollowUpReason => ({ code: "followup/channel-failed", params: { channel, at: iso(at) } }),
  );
  const made = contacts.filter(({ outcome }) => outcome !== "failed");
  const last = made.at(-1);
  const open: Progress = {
    settled: null,
    otherwise: "dropped",
    earliest,
    ideal,
    latest,
    left: reminderTimes,
    failed: new Set(failed.keys()),
    reasons,
  };
  if (!last) return open;
  const settle = (settled: "done" | "dropped", reason: FollowUpReason): Progress => ({ ...open, settled, reasons: [...reasons, reason] });

  const answered = made.find(({ outcome }) => outcome === "answered");
  if (answered) return settle("done", { code: "followup/answered", params: { channel: answered.channel, at: iso(answered.at) } });
  const refused = made.find(({ outcome }) => outcome === "refused");
  if (refused) return settle("dropped", { code: "followup/refused", params: { channel: refused.channel, at: iso(refused.at) } });
  const otherwise = made.every(({ outcome }) => outcome === "no-answer") ? "dropped" : "done";
  const next = reminderEvery && made.length <= reminderTimes ? moved(person.zone, last.at, reminderEvery) : Number.POSITIVE_INFINITY;
  if (next >= expires) {
    const params = { contacts: made.length, lastAt: iso(last.at) };
    return settle(otherwise, { code: otherwise === "done" ? "followup/contacted" : "followup/attempts-used", params });
  }
  const reminder: FollowUpReason = { code: "followup/reminder", params: { number: made.length, of: reminderTimes } };
  const left = reminderTimes - made.length;
  return { ...open, otherwise, earliest: next, ideal: next, latest: expires, left, reasons: [...reasons, reminder] };
}

/** The end of a complaint or repair that an event marks. */
const ENDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["complaint-closed", "complaint"],
  ["repair-returned", "repair"],
]);

/** Whether an open matter drops an occurrence, holds it back, or neither. */
export function suppressionOf(
  { touchpoint, anchor }: Occurrence,
  open: Person["open"],
): { readonly state: "dropped" | "held"; readonly reason: FollowUpReason } | null {
  const first = open[0];
  if (!first) return null;
  const ended = ENDS.get(anchor.kind);
  for (const { kind, since, reference } of ended === undefined ? NONE : open) {
    const same = reference === undefined || anchor.reference === undefined || reference === anchor.reference;
    if (kind === ended && since >= anchor.at && same)
      return { state: "dropped", reason: { code: "followup/reopened", params: { kind, since: iso(since) } } };
  }
  if (touchpoint.whileOpen === "send") return null;
  return { state: "held", reason: { code: "followup/open-matter", params: { kind: first.kind, since: iso(first.since) } } };
}
