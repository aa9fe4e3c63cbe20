import { type ChannelTimes, channelTimes } from "./channel-times.js";
import type { FollowUpReason } from "./codes.js";
import type { FollowUpEngine } from "./compile-policy.js";
import { capsFor } from "./frequency.js";
import { iso } from "./iso.js";
import type { ChannelLanes } from "./lane.js";
import { type LawOverTime, lawOverTime } from "./law-over-time.js";
import type { Occurrence } from "./occurrence.js";
import type { Person } from "./person.js";
import { contactsBy, type Progress, progressOf, suppressionOf } from "./progress.js";
import type { Wanted } from "./turn.js";

/** An occurrence with everything about it that does not depend on the time of the plan. */
export interface Draft {
  readonly occurrence: Occurrence;
  /** Its place in the plan. */
  readonly order: number;
  /** Settled by history, policy or a reopened matter. */
  readonly settled: "done" | "dropped" | null;
  /** Held back by an open matter until it expires. */
  readonly held: boolean;
  readonly wanted: Wanted;
  readonly reasons: readonly [FollowUpReason, ...FollowUpReason[]];
}

/** Everything about the contacts of a plan that its time does not change. */
export function draftsOf(engine: FollowUpEngine, person: Person, found: readonly Occurrence[]): readonly Draft[] {
  const contacts = contactsBy(found, person.contacts);
  const law = lawOverTime(engine, person);
  return found.map((occurrence, order) => {
    const { anchor } = occurrence;
    const progress = progressOf(occurrence, contacts[order] ?? [], person);
    const inForce = anchor.at >= engine.validFrom && anchor.at < engine.validUntil;
    const suppression = progress.settled === null && inForce ? suppressionOf(occurrence, person.open) : null;
    const reasons: [FollowUpReason, ...FollowUpReason[]] = [...occurrence.reasons];
    if (inForce) reasons.push(...progress.reasons);
    else reasons.push({ code: "followup/not-in-force", params: { anchoredAt: iso(anchor.at) } });
    if (suppression) reasons.push(suppression.reason);
    return {
      occurrence,
      order,
      settled: inForce ? (progress.settled ?? (suppression?.state === "dropped" ? "dropped" : null)) : "dropped",
      held: suppression?.state === "held",
      wanted: wantedOf(engine, person, law, occurrence, progress),
      reasons,
    };
  });
}

function wantedOf(engine: FollowUpEngine, person: Person, law: LawOverTime, occurrence: Occurrence, progress: Progress): Wanted {
  const { touchpoint, anchor, expires } = occurrence;
  const { earliest, ideal, latest, left, otherwise, failed } = progress;
  const channels = failed.size === 0 ? touchpoint.channels : touchpoint.channels.filter(({ question }) => !failed.has(question.channel));
  /** Laid out when first asked for: mostly the first channel will do. */
  const laid: ChannelTimes[] = [];
  return {
    touchpoint,
    zone: person.zone,
    earliest,
    ideal,
    latest,
    expires,
    left,
    otherwise,
    channels,
    timesOn: (place) => (laid[place] ??= channelTimes(engine, person, law, channels[place] as ChannelLanes, earliest, expires)),
    caps: capsFor(touchpoint, person, anchor),
  };
}
