import { bothOf } from "../kernel/added.js";
import type { FollowUpReason } from "./codes.js";
import type { FollowUpEngine } from "./compile-policy.js";
import { capsFor } from "./frequency.js";
import { iso } from "./iso.js";
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
  readonly reasons: readonly FollowUpReason[];
}

/** Everything about the contacts of a plan that its time does not change. */
export function draftsOf(engine: FollowUpEngine, person: Person, found: readonly Occurrence[]): readonly Draft[] {
  const contacts = contactsBy(found, person.contacts);
  const drafts = new Array<Draft>(found.length);
  for (let order = 0; order < found.length; order++) {
    drafts[order] = draftOf(engine, person, found[order] as Occurrence, order, contacts === null ? NONE : (contacts[order] ?? NONE));
  }
  return drafts;
}

const NONE: readonly never[] = [];

function draftOf(engine: FollowUpEngine, person: Person, occurrence: Occurrence, order: number, contacts: Person["contacts"]): Draft {
  const { at } = occurrence.anchor;
  const progress = progressOf(occurrence, contacts, person);
  const wanted = wantedOf(engine, person, occurrence, progress);
  if (at < engine.validFrom || at >= engine.validUntil) {
    const outside: FollowUpReason = { code: "followup/not-in-force", params: { anchoredAt: iso(at) } };
    return { occurrence, order, settled: "dropped", held: false, wanted, reasons: bothOf(occurrence.reasons, [outside]) };
  }
  const suppression = progress.settled === null ? suppressionOf(occurrence, person.open) : null;
  const told = bothOf(occurrence.reasons, progress.reasons);
  return {
    occurrence,
    order,
    settled: progress.settled ?? (suppression?.state === "dropped" ? "dropped" : null),
    held: suppression?.state === "held",
    wanted,
    reasons: suppression ? bothOf(told, [suppression.reason]) : told,
  };
}

function wantedOf(engine: FollowUpEngine, person: Person, occurrence: Occurrence, progress: Progress): Wanted {
  const { touchpoint, anchor, expires } = occurrence;
  const { earliest, ideal, latest, left, otherwise, failed } = progress;
  const channels = failed.size === 0 ? touchpoint.channels : touchpoint.channels.filter(({ question }) => !failed.has(question.channel));
  return {
    engine,
    person,
    touchpoint,
    earliest,
    ideal,
    latest,
    expires,
    left,
    otherwise,
    channels,
    laid: null,
    caps: capsFor(touchpoint, person, anchor),
  };
}
