import { type IsoDuration, type Length, readDuration } from "../kernel/duration.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { FollowUpReason } from "./codes.js";
import type { Cap } from "./compile-policy.js";
import { capsOn } from "./frequency.js";
import type { ChannelLanes } from "./lane.js";
import { type CategoryTimes, type Season, type Times, TOUCHPOINT_KINDS, type Touchpoint } from "./policy.js";
import type { Purpose } from "./purpose.js";

/** A touchpoint with its defaults filled in and its lengths read. */
export interface CompiledTouchpoint extends Pick<Touchpoint, "id" | "kind" | "appliesTo" | "overCap"> {
  readonly order: number;
  readonly purpose: Purpose;
  /** A service message or a recall: open matters and lists do not hold it back. A kind whose purpose was changed is none. */
  readonly owed: boolean;
  readonly whileOpen: "hold" | "send";
  readonly priority: number;
  readonly per: "reference" | "category" | "customer";
  readonly channels: readonly ChannelLanes[];
  readonly timing: readonly CompiledTiming[];
  /** The kinds of events of `timing`. */
  readonly anchors: readonly string[];
  /** Says that none of them is on record. */
  readonly noAnchor: FollowUpReason;
  /** The frequencies that bind its purpose. */
  readonly caps: readonly Cap[];
  /** Whether some of them bind only some customers. */
  readonly capsDepend: boolean;
  readonly reminderEvery: Length | null;
  readonly reminderTimes: number;
}

/** One event that a touchpoint follows. */
export interface CompiledTiming {
  readonly anchor: string;
  /** Says that none of the events that are preferred to it is on record; `null` for the first. */
  readonly fallback: FollowUpReason | null;
  readonly rhythm: { readonly purchases: number; readonly otherwise: IsoDuration | undefined; readonly usual: Length | null } | null;
  readonly times: ContactTimes;
  /** Where a category of products has times of its own. */
  readonly categories: ReadonlyMap<string, ContactTimes>;
}

/** The times of a contact from its event, in the season of the product. */
export interface ContactTimes {
  readonly earliest: Length;
  readonly ideal: Length;
  readonly latest: Length;
  readonly expires: Length;
  readonly season: Season | undefined;
}

const DEFAULT_PURCHASES = 3;

/** Reads a touchpoint of a valid document; `order` is its place there, `frequency` all frequencies of the policy. */
export function compileTouchpoint(touchpoint: Touchpoint, order: number, frequency: readonly Cap[]): CompiledTouchpoint {
  const { id, kind, appliesTo, overCap, channels, reminders, timing, priority = 0, per = "reference" } = touchpoint;
  const { purpose, concerns } = { ...TOUCHPOINT_KINDS[kind], ...given(touchpoint) };
  const owed = purpose === "service" && (kind === "service-message" || kind === "recall");
  const caps = capsOn(frequency, purpose);
  const anchors = Object.freeze(timing.map(({ anchor }) => anchor));
  return {
    id,
    kind,
    purpose,
    priority,
    order,
    owed,
    per,
    appliesTo,
    overCap,
    anchors,
    noAnchor: deepFreeze({ code: "followup/no-anchor", params: { touchpointId: id, anchors } }),
    channels: channels.map((channel) => ({ question: { purpose, channel, concerns, owed }, lanes: new Map() })),
    whileOpen: touchpoint.whileOpen ?? (owed ? "send" : "hold"),
    timing: timing.map((one, i): CompiledTiming => {
      const { anchor, rhythm } = one;
      const { purchases = DEFAULT_PURCHASES, otherwise } = rhythm ?? {};
      const categories = Object.entries(touchpoint.categories ?? {});
      return {
        anchor,
        fallback: i === 0 ? null : deepFreeze({ code: "followup/fallback-anchor", params: { anchor, missing: anchors.slice(0, i) } }),
        rhythm: rhythm ? { purchases, otherwise, usual: otherwise === undefined ? null : lengthOf(otherwise) } : null,
        times: timesOf(one, touchpoint.season),
        categories: new Map(categories.map(([name, change]) => [name, timesOf(one, change.season ?? touchpoint.season, change)])),
      };
    }),
    caps,
    capsDepend: caps.some((cap) => cap.appliesTo !== undefined),
    reminderEvery: reminders ? lengthOf(reminders.every) : null,
    reminderTimes: reminders?.times ?? 0,
  };
}

function given({ purpose, concerns }: Touchpoint) {
  return { ...(purpose && { purpose }), ...(concerns && { concerns }) };
}

function timesOf(usual: Times, season: Season | undefined, change: CategoryTimes = {}): ContactTimes {
  const earliest = change.earliest ?? usual.earliest;
  const latest = change.latest ?? usual.latest;
  return {
    earliest: lengthOf(earliest),
    ideal: lengthOf(change.ideal ?? usual.ideal ?? earliest),
    latest: lengthOf(latest),
    expires: lengthOf(change.expires ?? usual.expires ?? latest),
    season,
  };
}

function lengthOf(text: IsoDuration): Length {
  return readDuration(text) as Length;
}
