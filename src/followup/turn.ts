import type { ChannelTimes } from "./channel-times.js";
import type { Cap, FollowUpEngine } from "./compile-policy.js";
import type { CompiledTouchpoint } from "./compile-touchpoint.js";
import type { CountedContact, Counts } from "./frequency.js";
import type { ChannelLanes } from "./lane.js";
import type { Note } from "./notes.js";
import type { Person } from "./person.js";
import type { Channel, Purpose } from "./purpose.js";
import type { PastContact } from "./rule-times.js";

/** A contact that still has to get its time. */
export interface Wanted {
  readonly engine: FollowUpEngine;
  readonly person: Person;
  readonly touchpoint: CompiledTouchpoint;
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number;
  readonly expires: number;
  /** Reminders that may follow, for `overCap: "skip"`. */
  readonly left: number;
  /** What the contact is when it gets no time: done, where earlier ones were made. */
  readonly otherwise: "done" | "dropped";
  readonly channels: readonly ChannelLanes[];
  /** The times of each channel, laid out when first asked for (`timesOn`): mostly the first channel will do. */
  laid: ChannelTimes[] | null;
  readonly caps: readonly Cap[];
}

/** One turn through the contacts of a plan at an instant: what those before one have taken, and at which instants another turn can come out differently. */
export interface Turn {
  readonly now: number;
  /** Contacts made and given a time, by frequency. */
  counted: Counts;
  /** Contacts of the plan, for rules that count attempts. */
  readonly planned: PastContact[];
  /** Those that may be made at any moment from now on. */
  readonly due: { readonly purpose: Purpose; readonly id: string }[];
  readonly edges: number[];
  /** When contacts are made, or would be. */
  readonly targets: CountedContact[];
  /** Contacts that hours and rules allow now, so that their places among the others move with the time. */
  readonly moving: Purpose[];
  /** One of these has no time now, but may get one when those before it lie further back. */
  waiting: boolean;
}

/** The time that a contact got, or why none. */
export interface Placed {
  readonly state: "planned" | "held" | "dropped" | "done";
  readonly channel: Channel | null;
  readonly window: { readonly earliest: number; readonly best: number; readonly latest: number } | null;
  readonly due: boolean;
  readonly notes: readonly Note[];
}

/** A contact without a time. */
export function unplaced(state: Placed["state"], notes: readonly Note[]): Placed {
  return { state, channel: null, window: null, due: false, notes };
}
