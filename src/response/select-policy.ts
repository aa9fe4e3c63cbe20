import { type Condition, unmet } from "../kernel/condition.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { InvalidInstant, NoPolicyApplies, ResponseError, ResponseReason } from "./codes.js";
import type { CompiledPolicy, ShownCondition } from "./compile-policy.js";
import { isAnswered } from "./event-log.js";
import { compiledOf, type ResponsePolicy } from "./policy.js";
import { fieldsAt } from "./replay.js";
import type { Ticket, TicketEvent } from "./ticket.js";

/**
 * The policy for a ticket: the first of the list whose validity holds the opening and whose condition the ticket meets.
 *
 * It does not compare ids or versions: put the newer version first, or give both a validity.
 *
 * @param policies - in order of preference
 * @param ticket - its priority, status and attributes are replayed to `at`
 * @param at - the instant whose values count; default: after all events
 * @returns the policy; or `response/no-policy-applies` with a reason for each policy, `response/invalid-instant`,
 *   `response/event-before-opening`
 * @example
 * import { orThrow } from "aftersales";
 * import { defineResponsePolicy, selectResponsePolicy } from "aftersales/response";
 * const gold = orThrow(defineResponsePolicy({ id: "gold", schedule: "always", appliesTo: { field: "tier", is: "gold" }, targets: [{ metric: "first-response", within: "PT1H" }] }));
 * const all = orThrow(defineResponsePolicy({ id: "all", schedule: "always", targets: [{ metric: "first-response", within: "PT8H" }] }));
 * const ticket = { id: "T-1", openedAt: new Date("2026-03-02T09:00:00Z"), attributes: { tier: "silver" }, events: [] };
 * orThrow(selectResponsePolicy([gold, all], ticket)).id; //=> "all"
 */
export function selectResponsePolicy(
  policies: readonly ResponsePolicy[],
  ticket: Ticket,
  at?: InstantLike | undefined,
): Result<ResponsePolicy, ResponseError> {
  const openedAt = epochMs(ticket.openedAt);
  const until = at === undefined ? Number.POSITIVE_INFINITY : epochMs(at);
  const invalid = (field: string) => err<never, InvalidInstant>({ code: "response/invalid-instant", ticketId: ticket.id, field });
  if (!isAnswered(openedAt)) return invalid("openedAt");
  if (at !== undefined && !isAnswered(until)) return invalid("at");
  if (!Array.isArray(ticket.events)) return invalid("events");
  const bad = ticket.events.findIndex((event: TicketEvent | null) => !isAnswered(epochMs(event?.at as InstantLike)));
  if (bad >= 0) return invalid(`events.${bad}.at`);
  const early = ticket.events.findIndex((event: TicketEvent) => epochMs(event.at) < openedAt);
  if (early >= 0) {
    const { type } = ticket.events[early] as TicketEvent;
    return err({ code: "response/event-before-opening", ticketId: ticket.id, index: early, type: String(type) });
  }
  const policy = firstPolicy(policies, ticket, openedAt, until);
  return policy ? ok(policy) : err(noPolicyApplies(policies, ticket, openedAt, until));
}

/** The first policy for a ticket, without reasons. */
export function firstPolicy(policies: readonly ResponsePolicy[], ticket: Ticket, openedAt: number, at: number): ResponsePolicy | null {
  for (const policy of policies) {
    if (!holdsAt(policy, openedAt)) continue;
    const condition = policy.input.appliesTo;
    if (!condition) return policy;
    if (unmet(condition, fieldsAt(ticket, at, policy.input.resolvedIn)) === null) return policy;
  }
  return null;
}

/** The policy that decides, of one or several. */
export function decidingPolicy(policy: ResponsePolicy | readonly ResponsePolicy[], ticket: Ticket, now: number): ResponsePolicy | null {
  return isList(policy) ? firstPolicy(policy, ticket, epochMs(ticket.openedAt), now) : policy;
}

export function isList(policy: ResponsePolicy | readonly ResponsePolicy[]): policy is readonly ResponsePolicy[] {
  return Array.isArray(policy);
}

/** The error that says of each policy why it is not for the ticket. */
export function noPolicyApplies(policies: readonly ResponsePolicy[], ticket: Ticket, openedAt: number, at: number): NoPolicyApplies {
  const policyIds = policies.map(({ id }) => id);
  return { code: "response/no-policy-applies", ticketId: ticket.id, policyIds, reasons: whyNot(policies, null, ticket, openedAt, at) };
}

/** Why the policies before the chosen one, or all, are not for the ticket. */
export function whyNot(
  policies: readonly ResponsePolicy[],
  chosen: ResponsePolicy | null,
  ticket: Ticket,
  openedAt: number,
  at: number,
): readonly ResponseReason[] {
  const reasons: ResponseReason[] = [];
  for (const policy of policies) {
    if (policy === chosen) break;
    const { id: policyId, version: policyVersion } = policy;
    const compiled = compiledOf(policy);
    if (!holdsAt(policy, openedAt)) {
      const { validFrom, validUntil } = compiled;
      reasons.push({ code: "response/policy-not-valid", params: { policyId, policyVersion, validFrom, validUntil } });
    } else {
      const read = fieldsAt(ticket, at, policy.input.resolvedIn);
      const failed = unmet(policy.input.appliesTo as Condition, read) as Condition;
      const { condition, fields } = shownCondition(compiled, failed);
      const found = fields.map((field) => shownValue(read(field)));
      reasons.push({ code: "response/policy-condition-unmet", params: { policyId, policyVersion, condition, fields, found } });
    }
  }
  return reasons;
}

function shownCondition({ shown }: CompiledPolicy, failed: Condition): ShownCondition {
  const known = shown?.get(failed);
  if (known) return known;
  const fresh = Object.freeze({ condition: JSON.stringify(failed), fields: Object.freeze([...new Set(fieldsOf(failed))]) });
  shown?.set(failed, fresh);
  return fresh;
}

/** A value as JSON; of one that no attribute may hold, its type. */
function shownValue(value: unknown): string {
  if (value === undefined || value === null) return "absent";
  const plain = (one: unknown) => ["string", "number", "boolean"].includes(typeof one);
  return plain(value) || (Array.isArray(value) && value.every(plain)) ? JSON.stringify(value) : typeof value;
}

function holdsAt(policy: ResponsePolicy, openedAt: number): boolean {
  const { validFrom, validUntil } = compiledOf(policy);
  return !(validFrom !== null && openedAt < validFrom) && !(validUntil !== null && openedAt >= validUntil);
}

function fieldsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  return "not" in condition ? fieldsOf(condition.not) : [condition.field];
}
