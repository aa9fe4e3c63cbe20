import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import type { FollowUpReason, SubjectError, WhyFollowUp } from "./codes.js";
import { type Draft, draftsOf } from "./drafts.js";
import { iso } from "./iso.js";
import { type Occurrence, occurrencesOf } from "./occurrence.js";
import { type Counted, type Placed, place } from "./placement.js";
import { type FollowUpEngine, type FollowUpPolicy, followUpEngine, type TouchpointKind } from "./policy.js";
import type { Channel, Purpose } from "./purpose.js";
import { type FollowUpSubject, type Person, readPerson } from "./subject.js";
import { dateIn } from "./timing.js";
import { zoneOf } from "./zones.js";

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
  return readPerson(subject, engine.scheduled, (name) => zoneOf(policy, name), at).map((person) => {
    const { found, without } = occurrencesOf(engine, person);
    const drafts = draftsOf(policy, engine, person, found);
    const contacts = person.contacts.filter(({ outcome }) => outcome !== "failed");
    const arranged = arrange(drafts, contacts, at);
    const touchpoints = drafts.map((draft) => touchpointOf(draft, arranged.get(draft) as Placed, subject.customerId));
    return {
      customerId: subject.customerId,
      policyId: policy.id,
      policyVersion: policy.version,
      rulesIds: rulesIds(engine, person, found, at),
      touchpoints,
      nextChangeAt: nextChange(engine, drafts, contacts, arranged, at),
      reasons: [summary(touchpoints), ...without],
    };
  });
}

/** Gives each contact its time: service contacts that no frequency binds before all, so that the others see them; then the highest priority first, then the one that expires first, then the order of the policy. */
function arrange(
  drafts: readonly Draft[],
  contacts: readonly { readonly at: number; readonly purpose: Purpose }[],
  now: number,
): ReadonlyMap<Draft, Placed> {
  const placings = new Map<Draft, Placed>();
  const counted: Counted = { contacts: [...contacts], planned: [], due: [] };
  for (const draft of byPriority(drafts)) {
    const placing = placingOf(draft, counted, now);
    placings.set(draft, placing);
    const { purpose, id } = draft.occurrence.touchpoint;
    if (placing.window === null || placing.channel === null) continue;
    const { best } = placing.window;
    counted.planned.push({ purpose, channel: placing.channel, at: best, outcome: "sent" });
    if (placing.due) counted.due.push({ purpose, id });
    else counted.contacts.push({ purpose, at: best });
  }
  return placings;
}

function byPriority(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((one, other) => {
    const [a, b] = [one.occurrence, other.occurrence];
    return (
      Number(isUnbound(other)) - Number(isUnbound(one)) ||
      b.touchpoint.priority - a.touchpoint.priority ||
      a.expires - b.expires ||
      a.touchpoint.order - b.touchpoint.order ||
      a.anchor.at - b.anchor.at
    );
  });
}

function isUnbound({ occurrence, wanted }: Draft): boolean {
  return occurrence.touchpoint.purpose === "service" && wanted.caps.length === 0;
}

function placingOf({ settled, held, wanted }: Draft, counted: Counted, now: number): Placed {
  const without = { channel: null, window: null, due: false, moving: false, edges: [wanted.expires], targets: [], reasons: [] } as const;
  if (settled) return { ...without, state: settled, edges: [] };
  if (now >= wanted.expires)
    return { ...without, state: wanted.otherwise, reasons: [{ code: "followup/expired", params: { at: iso(wanted.expires) } }] };
  return held ? { ...without, state: "held" } : place(wanted, counted, now);
}

function touchpointOf(draft: Draft, placing: Placed, customerId: string): PlannedTouchpoint {
  const { touchpoint, anchor } = draft.occurrence;
  const { window } = placing;
  return {
    customerId,
    touchpointId: touchpoint.id,
    kind: touchpoint.kind,
    purpose: touchpoint.purpose,
    priority: touchpoint.priority,
    anchor: { kind: anchor.kind, at: new Date(anchor.at), reference: anchor.reference ?? null },
    state: placing.state,
    due: placing.due,
    channel: placing.channel,
    window: window && { earliest: new Date(window.earliest), best: new Date(window.best), latest: new Date(window.latest) },
    expiresAt: new Date(draft.wanted.expires),
    reasons: [...draft.reasons, ...placing.reasons] as unknown as WhyFollowUp,
  };
}

/** The first of all instants that can matter at which a contact comes out differently. */
function nextChange(
  engine: FollowUpEngine,
  drafts: readonly Draft[],
  contacts: readonly { readonly at: number; readonly purpose: Purpose }[],
  arranged: ReadonlyMap<Draft, Placed>,
  now: number,
): Date | null {
  const before = snapshot(drafts, arranged);
  let at = now;
  let current = arranged;
  const ahead = new Set<number>();
  for (;;) {
    for (const edge of edgesOf(engine, contacts, current)) if (edge > at) ahead.add(edge);
    at = Math.min(...ahead);
    if (at === Number.POSITIVE_INFINITY) return null;
    ahead.delete(at);
    current = arrange(drafts, contacts, at);
    if (snapshot(drafts, current) !== before) return new Date(at);
  }
}

/**
 * Every instant at which an arrangement can come out differently. While a contact could be made now it moves with the time: towards those that are to come, and away
 * from those that were made.
 */
function edgesOf(
  engine: FollowUpEngine,
  contacts: readonly { readonly at: number; readonly purpose: Purpose }[],
  arranged: ReadonlyMap<Draft, Placed>,
): readonly number[] {
  const placed = [...arranged.values()];
  const edges = placed.flatMap((one) => one.edges);
  if (!placed.some(({ moving }) => moving)) return edges;
  const targets = placed.flatMap((one) => one.targets);
  const crowded = engine.frequency.flatMap(({ span }) => [
    ...targets.flatMap((at) => [at - span, at - span + 1]),
    ...contacts.map(({ at }) => at + span),
  ]);
  return [...edges, ...crowded];
}

function snapshot(drafts: readonly Draft[], arranged: ReadonlyMap<Draft, Placed>): string {
  return JSON.stringify(drafts.map((draft) => ({ ...arranged.get(draft), edges: undefined, targets: undefined, moving: undefined })));
}

function rulesIds({ contactRules }: FollowUpEngine, { facts, zone }: Person, found: readonly Occurrence[], now: number): readonly string[] {
  const until = dateIn(
    zone,
    found.reduce((last, { expires }) => Math.max(last, expires), now),
  );
  const from = dateIn(zone, now);
  const own = contactRules.filter(
    ({ jurisdiction, validFrom, validUntil }) =>
      jurisdiction === facts.jurisdiction && (validFrom === null || validFrom <= until) && (validUntil === null || validUntil > from),
  );
  return own.map(({ id }) => id);
}

function summary(touchpoints: readonly PlannedTouchpoint[]): FollowUpReason {
  const count = (state: PlannedTouchpoint["state"]) => touchpoints.filter((one) => one.state === state).length;
  return {
    code: "followup/summary",
    params: { planned: count("planned"), held: count("held"), dropped: count("dropped"), done: count("done") },
  };
}
