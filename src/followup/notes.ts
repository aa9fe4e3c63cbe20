import type { FollowUpReason } from "./codes.js";
import type { Cap } from "./compile-policy.js";
import { sameReason } from "./consent.js";
import { iso } from "./iso.js";
import type { TimeLaw } from "./lane.js";
import type { Channel } from "./purpose.js";

/**
 * What a placement has to say. A contact is placed anew for each instant that could change it, and mostly the outcome is only compared: so a reason that holds
 * an instant of the placement is written last, and is a note until then.
 */
export type Note = FollowUpReason | TimedNote;

/** A reason that is not written yet: `at` is the instant that it will hold. */
type TimedNote =
  | { readonly code: "followup/skipped" | "followup/queued" | "followup/given-up"; readonly at: number; readonly about: Cap }
  | { readonly code: "followup/moved-by-law"; readonly at: number; readonly about: TimeLaw }
  | { readonly code: "followup/no-time-left"; readonly at: number; readonly about: Channel }
  | {
      readonly code: "followup/moved-into-hours" | "followup/expired" | "followup/late" | "followup/due";
      readonly at: number;
      readonly about: null;
    };

/** The reason that a note stands for. */
export function reasonOf(note: Note): FollowUpReason {
  if (!("at" in note)) return note;
  const at = iso(note.at);
  switch (note.code) {
    case "followup/moved-by-law":
      return { code: note.code, params: { rulesId: note.about.rulesId, from: at }, source: note.about.source };
    case "followup/moved-into-hours":
      return { code: note.code, params: { from: at } };
    case "followup/no-time-left":
      return { code: note.code, params: { channel: note.about, expiresAt: at } };
    case "followup/expired":
      return { code: note.code, params: { at } };
    case "followup/late":
      return { code: note.code, params: { latest: at } };
    case "followup/due":
      return { code: note.code, params: { since: at } };
    default:
      return { code: note.code, params: { count: note.about.count, per: note.about.per, from: at } };
  }
}

/** Whether two placements say the same. */
export function sameNotes(these: readonly Note[], those: readonly Note[]): boolean {
  return these.length === those.length && these.every((one, i) => sameNote(one, those[i] as Note));
}

function sameNote(one: Note, other: Note): boolean {
  if (one === other) return true;
  if (one.code !== other.code) return false;
  if ("at" in one && "at" in other && (one.at !== other.at || one.about === other.about)) return one.at === other.at;
  // Two frequencies, or two laws, may be told in the same words.
  return sameReason(reasonOf(one), reasonOf(other));
}
