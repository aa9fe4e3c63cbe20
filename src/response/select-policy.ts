import { type Condition, type ReadField, unmet } from "../kernel/condition.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { InvalidInstant, NoPolicyApplies, ResponseReason } from "./codes.js";
import type { ResponsePolicy } from "./policy.js";
import { fieldsAt } from "./replay.js";
import type { Ticket } from "./ticket.js";

/**
 * The policy for a ticket: the first of the list whose validity holds the opening and whose condition the ticket meets.
 *
 * It does not compare ids or versions: put the newer version first, or give both a validity.
 *
 * @param policies - in order of preference
 * @param ticket - its priority, status and attributes are replayed to `at`
 * @param at - the instant whose values count; default: after all events
 * @returns the policy; or `response/no-policy-applies` with a reason for each policy, `response/invalid-instant`
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
): Result<ResponsePolicy, NoPolicyApplies | InvalidInstant> {
  const openedAt = epochMs(ticket.openedAt);
  const until = at === undefined ? Number.POSITIVE_INFINITY : epochMs(at);
  if (Number.isNaN(openedAt)) return err({ code: "response/invalid-instant", ticketId: ticket.id, field: "openedAt" });
  if (Number.isNaN(until)) return err({ code: "response/invalid-instant", ticketId: ticket.id, field: "at" });
  const policy = firstPolicy(policies, ticket, openedAt, until);
  return policy ? ok(policy) : err(noPolicyApplies(policies, ticket, openedAt, until));
}

/** The first policy for a ticket, without reasons. */
export function firstPolicy(policies: readonly ResponsePolicy[], ticket: Ticket, openedAt: number, at: number): ResponsePolicy | null {
  let read: ReadField | null = null;
  for (const policy of policies) {
    if (!holdsAt(policy, openedAt)) continue;
    const condition = policy.input.appliesTo;
    if (!condition) return policy;
    read ??= fieldsAt(ticket, at);
    if (unmet(condition, read) === null) return policy;
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
  const read = fieldsAt(ticket, at);
  for (const policy of policies) {
    if (policy === chosen) break;
    const { id: policyId, version: policyVersion } = policy;
    const { validFrom, validUntil } = policy;
    const params = { policyId, policyVersion };
    if (!holdsAt(policy, openedAt)) {
      const validity = { validFrom: validFrom?.getTime() ?? null, validUntil: validUntil?.getTime() ?? null };
      reasons.push({ code: "response/policy-not-valid", params: { ...params, ...validity } });
    } else {
      const failed = unmet(policy.input.appliesTo as Condition, read) as Condition;
      const fields = [...new Set(fieldsOf(failed))];
      const found = fields.map((field) => JSON.stringify(read(field)) ?? "absent");
      reasons.push({ code: "response/policy-condition-unmet", params: { ...params, condition: JSON.stringify(failed), fields, found } });
    }
  }
  return reasons;
}

function holdsAt({ validFrom, validUntil }: ResponsePolicy, openedAt: number): boolean {
  return !(validFrom !== null && openedAt < validFrom.getTime()) && !(validUntil !== null && openedAt >= validUntil.getTime());
}

function fieldsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  return "not" in condition ? fieldsOf(condition.not) : [condition.field];
}
