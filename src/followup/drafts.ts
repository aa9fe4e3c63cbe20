import { channelTimes } from "./channel-times.js";
import type { FollowUpReason } from "./codes.js";
import { capsFor } from "./frequency.js";
import { iso } from "./iso.js";
import { fieldsOf, type Occurrence } from "./occurrence.js";
import type { Wanted } from "./placement.js";
import { type FollowUpEngine, type FollowUpPolicy, isOwed } from "./policy.js";
import { contactsBy, progressOf, suppressionOf } from "./progress.js";
import type { Person } from "./subject.js";

/** An occurrence with everything about it that does not depend on the time of the plan. */
export interface Draft {
  readonly occurrence: Occurrence;
  /** Settled by history, policy or a reopened matter. */
  readonly settled: "done" | "dropped" | null;
  /** Held back by an open matter until it expires. */
  readonly held: boolean;
  readonly wanted: Wanted;
  readonly reasons: readonly [FollowUpReason, ...FollowUpReason[]];
}

/** Everything about the contacts of a plan that its time does not change. */
export function draftsOf(policy: FollowUpPolicy, engine: FollowUpEngine, person: Person, found: readonly Occurrence[]): readonly Draft[] {
  const contacts = contactsBy(found, person.contacts);
  return found.map((occurrence) => {
    const { touchpoint, anchor, expires } = occurrence;
    const progress = progressOf(occurrence, contacts.get(occurrence) ?? [], person);
    const inForce = anchor.at >= engine.validFrom && anchor.at < engine.validUntil;
    const suppression = progress.settled === null && inForce ? suppressionOf(occurrence, person.open) : null;
    const { purpose, concerns } = touchpoint;
    const channels = touchpoint.channels.filter((channel) => !progress.failed.has(channel));
    const times = () =>
      channels.map((channel) => ({
        channel,
        times: once(() =>
          channelTimes(engine, policy.input, person, { purpose, channel, concerns, owed: isOwed(touchpoint) }, progress.earliest, expires),
        ),
      }));
    const settled = inForce ? (progress.settled ?? (suppression?.state === "dropped" ? "dropped" : null)) : "dropped";
    return {
      occurrence,
      settled,
      held: suppression?.state === "held",
      wanted: {
        touchpoint,
        zone: person.zone,
        earliest: progress.earliest,
        ideal: progress.ideal,
        latest: progress.latest,
        expires,
        left: progress.left,
        otherwise: progress.otherwise,
        channels: settled === null && !suppression ? times() : [],
        caps: capsFor(engine, touchpoint, fieldsOf(person, anchor)),
      },
      reasons: [
        ...occurrence.reasons,
        ...(inForce ? progress.reasons : [{ code: "followup/not-in-force", params: { anchoredAt: iso(anchor.at) } } as const]),
        ...(suppression ? [suppression.reason] : []),
      ],
    };
  });
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
