import { dayOfLocal } from "../calendar/day.js";
import { bothOf } from "../kernel/added.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import { arrange, inTurn } from "./arrange.js";
import type { FollowUpReason, SubjectError, WhyFollowUp } from "./codes.js";
import { type FollowUpEngine, followUpEngine } from "./compile-policy.js";
import { type Draft, draftsOf } from "./drafts.js";
import { type Counts, countsOf } from "./frequency.js";
import { nextChange } from "./next-change.js";
import { reasonOf } from "./notes.js";
import { type Occurrence, occurrencesOf } from "./occurrence.js";
import { type Person, readPerson } from "./person.js";
import type { FollowUpPolicy, TouchpointKind } from "./policy.js";
import type { Channel, Purpose } from "./purpose.js";
import type { FollowUpSubject } from "./subject.js";
import type { Placed } from "./turn.js";

/** One contact of a plan. */
export interface PlannedTouchpoint {
  readonly customerId: string;
  readonly touchpointId: string;
  readonly kind: TouchpointKind;
  readonly purpose: Purpose;
  readonly priority: number;
  readonly anchor: { readonly kind: string; readonly at: Date; readonly reference: string | null };
  /** `planned`: has its time. `held`: waits for an event (consent, a complaint closed). `dropped`: not made for this event. `done`: made. */
  readonly state: "planned" | "held" | "dropped" | "done";
  /** Planned, and the best time has come. */
  readonly due: boolean;
  /** `null` unless planned. */
  readonly channel: Channel | null;
  /** Allowed instants; `latest` is the end of the last allowed stretch, not included. `null` unless planned. */
  readonly window: { readonly earliest: Date; readonly best: Date; readonly latest: Date } | null;
  /** From then on the contact makes no sense any more. */
  readonly expiresAt: Date;
  readonly reasons: WhyFollowUp;
}

/** When a customer is to be contacted, and when not. */
export interface FollowUpPlan {
  readonly customerId: string;
  readonly policyId: string;
  readonly policyVersion: string | null;
  /** Ids of the contact rules of the customer's jurisdiction that are in force at `now` or while a contact of the plan makes sense. */
  readonly rulesIds: readonly string[];
  /** In the order of the policy. */
  readonly touchpoints: readonly PlannedTouchpoint[];
  /** The first instant at which a touchpoint is another one without a new event; `null` when none ever is. */
  readonly nextChangeAt: Date | null;
  readonly reasons: WhyFollowUp;
}

/**
 * Plans the contacts of one customer: which, when, by which channel, or why not. Hours, holidays and attempts of the law, consent, the desk's hours, frequencies
 * and priorities are kept; the history comes in, so the same facts give the same plan.
 *
 * It sends nothing, and does not know what other desks send. Facts dated after `now` are ignored.
 *
 * @param policy - from `defineFollowUpPolicy`
 * @param subject - the customer with events, consents, history and open matters
 * @param now - the instant of the plan
 * @returns the plan; or `followup/invalid-instant` (also of `now`), `followup/invalid-date`, `followup/unknown-time-zone`, `followup/anchor-in-future`,
 * `followup/contradictory-consents`
 * @example
 * import { orThrow } from "aftersales";
 * import { defineFollowUpPolicy, planFollowUps } from "aftersales/followup";
 * const policy = orThrow(defineFollowUpPolicy({
 *   id: "desk",
 *   touchpoints: [{
 *     id: "survey", kind: "satisfaction-survey", channels: ["phone"],
 *     timing: [{ anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D" }],
 *   }],
 * }));
 * const plan = orThrow(planFollowUps(policy, {
 *   customerId: "c1", timeZone: "Europe/Lisbon", jurisdiction: "PT", consents: [], history: [],
 *   anchors: [{ kind: "delivery", at: new Date("2026-03-02T23:00:00Z") }],
 * }, new Date("2026-03-05T12:00:00Z")));
 * plan.touchpoints[0]?.window?.best; //=> new Date("2026-03-13T09:00:00Z")
 * plan.nextChangeAt; //=> new Date("2026-03-13T09:00:00Z")
 */
export function planFollowUps(policy: FollowUpPolicy, subject: FollowUpSubject, now: InstantLike): Result<FollowUpPlan, SubjectError> {
  const engine = followUpEngine(policy);
  const at = epochMs(now);
  const read = readPerson(subject, engine, at);
  if (read.isErr()) return err(read.error);
  const person = read.value;
  const { found, without } = occurrencesOf(engine, person);
  const drafts = draftsOf(engine, person, found);
  const queue = { drafts: inTurn(drafts), frequency: engine.frequency, made: madeTo(person, engine) };
  const arranged = arrange(queue, at);
  const touchpoints = touchpointsOf(drafts, arranged.placed, subject.customerId);
  const change = nextChange(queue, arranged);
  return ok({
    customerId: subject.customerId,
    policyId: policy.id,
    policyVersion: policy.version,
    rulesIds: rulesIds(engine, person, found, at),
    touchpoints,
    nextChangeAt: change === null ? null : new Date(change),
    reasons: bothOf([summary(touchpoints)], without) as WhyFollowUp,
  });
}

/** What the frequencies count; contacts that failed reached nobody. */
function madeTo({ contacts }: Person, { frequency, uncounted }: FollowUpEngine): Counts {
  if (contacts.length === 0) return uncounted;
  return countsOf(
    frequency,
    contacts.filter(({ outcome }) => outcome !== "failed"),
  );
}

function touchpointsOf(drafts: readonly Draft[], placed: readonly Placed[], customerId: string): readonly PlannedTouchpoint[] {
  const touchpoints = new Array<PlannedTouchpoint>(drafts.length);
  for (let order = 0; order < drafts.length; order++)
    touchpoints[order] = touchpointOf(drafts[order] as Draft, placed[order] as Placed, customerId);
  return touchpoints;
}

function touchpointOf(draft: Draft, { state, due, channel, window, notes }: Placed, customerId: string): PlannedTouchpoint {
  const { touchpoint, anchor } = draft.occurrence;
  return {
    customerId,
    touchpointId: touchpoint.id,
    kind: touchpoint.kind,
    purpose: touchpoint.purpose,
    priority: touchpoint.priority,
    anchor: { kind: anchor.kind, at: new Date(anchor.at), reference: anchor.reference ?? null },
    state,
    due,
    channel,
    window: window && { earliest: new Date(window.earliest), best: new Date(window.best), latest: new Date(window.latest) },
    expiresAt: new Date(draft.wanted.expires),
    reasons: bothOf(draft.reasons, notes.length === 0 ? NO_REASONS : notes.map(reasonOf)) as WhyFollowUp,
  };
}

const NO_REASONS: readonly FollowUpReason[] = [];

/** The rules that hold on a day from now until the last contact makes no sense any more. */
function rulesIds({ laws }: FollowUpEngine, { facts, zone }: Person, found: readonly Occurrence[], now: number): readonly string[] {
  const law = facts.jurisdiction === undefined ? undefined : laws.get(facts.jurisdiction);
  if (!law) return [];
  let last = now;
  for (const { expires } of found) last = Math.max(last, expires);
  const first = dayOfLocal(zone.toLocal(now));
  const end = dayOfLocal(zone.toLocal(last));
  const ids: string[] = [];
  for (const { rules, from, until } of law.rules) if (from <= end && until > first) ids.push(rules.id);
  return ids;
}

function summary(touchpoints: readonly PlannedTouchpoint[]): FollowUpReason {
  const params = { planned: 0, held: 0, dropped: 0, done: 0 };
  for (const { state } of touchpoints) params[state]++;
  return { code: "followup/summary", params };
}
