import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ResponseAssessment, TargetAssessment } from "./assessment.js";
import type { ResponseError, ResponseReason } from "./codes.js";
import { type CompiledTarget, NO_POLICY } from "./compile-policy.js";
import { type Cycle, emptyCycle } from "./cycle.js";
import { dueOf } from "./due.js";
import { type EventLog, emptyLog, FAULT_EVENTS, FAULT_NOW, FAULT_OPENING, type Fault, readLog } from "./event-log.js";
import { explainCycle, leftOut } from "./explain.js";
import { foldEvents } from "./fold.js";
import { goalOfCycle, nextChangeOf, openingAhead } from "./next-change.js";
import { compiledOf, type ResponsePolicy } from "./policy.js";
import { dateOf, scoreCycle, waitingTarget } from "./score.js";
import { decidingPolicy, isList, noPolicyApplies, whyNot } from "./select-policy.js";
import type { LooseEvent, Ticket } from "./ticket.js";

/**
 * Where the response clocks of a ticket stand, and why.
 *
 * A policy given alone decides, whatever its condition and validity say: the caller has chosen it. Of a list, the first that applies
 * to the ticket as of `now` decides. The clocks always count from the ticket's events, so a policy applied late finds earlier pauses.
 *
 * Tickets are typed: read rows of unknown shape with `parseTicket`. Impossible instants are answered with an error, and values that no
 * attribute may hold meet no condition. It does not check texts: a status that no list names is one in which clocks run.
 *
 * @param policy - one policy, or several in order of preference
 * @param ticket - the ticket with its events, in any order
 * @param now - events after it are ignored
 * @returns the assessment; or `response/no-policy-applies`, `response/event-before-opening`, `response/invalid-instant` (no instant, or
 *   outside the years 1970 to 2200)
 * @example
 * import { orThrow } from "aftersales";
 * import { assessResponse, defineResponsePolicy } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "first-response", within: "PT4H" }] }));
 * const ticket = { id: "T-1", openedAt: new Date("2026-03-02T09:00:00Z"), events: [] };
 * const assessment = orThrow(assessResponse(policy, ticket, new Date("2026-03-02T10:00:00Z")));
 * assessment.nextDueAt; //=> new Date("2026-03-02T13:00:00Z")
 */
export function assessResponse(
  policy: ResponsePolicy | readonly ResponsePolicy[],
  ticket: Ticket,
  now: InstantLike,
): Result<ResponseAssessment, ResponseError> {
  return assessWith(policy, ticket, epochMs(now), emptyLog(), emptyCycle());
}

/**
 * The assessments of many tickets, each as `assessResponse` gives it, in the order of the tickets.
 *
 * @param policy - one policy, or several in order of preference
 * @param tickets - read once for each iteration, one at a time
 * @param now - one instant for all
 * @returns a lazy sequence of results; a ticket in error does not stop it
 * @example
 * import { orThrow } from "aftersales";
 * import { assessResponses, defineResponsePolicy } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * const tickets = [{ id: "T-1", openedAt: 0, events: [] }, { id: "T-2", openedAt: Number.NaN, events: [] }];
 * [...assessResponses(policy, tickets, 0)].map((result) => result.isOk()); //=> [true, false]
 */
export function assessResponses(
  policy: ResponsePolicy | readonly ResponsePolicy[],
  tickets: Iterable<Ticket>,
  now: InstantLike,
): Iterable<Result<ResponseAssessment, ResponseError>> {
  const at = epochMs(now);
  return {
    *[Symbol.iterator]() {
      const [log, cycle] = [emptyLog(), emptyCycle()];
      for (const ticket of tickets) yield assessWith(policy, ticket, at, log, cycle);
    },
  };
}

const FIELDS: Readonly<Record<number, string>> = { [FAULT_NOW]: "now", [FAULT_OPENING]: "openedAt", [FAULT_EVENTS]: "events" };

/** The error of a ticket that could not be read. */
export function errorOf(fault: Fault, ticket: Ticket, { faultAt }: EventLog): ResponseError {
  if (fault === "event-before-opening") {
    const { type } = ticket.events[faultAt] as LooseEvent;
    return { code: "response/event-before-opening", ticketId: ticket.id, index: faultAt, type: String(type) };
  }
  return { code: "response/invalid-instant", ticketId: ticket.id, field: FIELDS[faultAt] ?? `events.${faultAt}.at` };
}

/** What an assessment says of one cycle of one target: `row` is `null` when it is left out, `reasons` are from `first` up to `last`. */
export interface Traced {
  readonly target: CompiledTarget;
  readonly cycle: number;
  readonly row: TargetAssessment | null;
  readonly first: number;
  readonly last: number;
}

/** Assesses one ticket in lists that are used again; `trace` is told which reasons belong to which cycle. */
export function assessWith(
  policies: ResponsePolicy | readonly ResponsePolicy[],
  ticket: Ticket,
  now: number,
  log: EventLog,
  cycle: Cycle,
  trace: Traced[] | null = null,
): Result<ResponseAssessment, ResponseError> {
  const policy = decidingPolicy(policies, ticket, now);
  const compiled = policy ? compiledOf(policy) : NO_POLICY;
  const fault = readLog(log, compiled, ticket, now);
  if (fault !== "none") return err(errorOf(fault, ticket, log));
  const { openedAt } = log;
  if (!policy) return err(noPolicyApplies(isList(policies) ? policies : [], ticket, openedAt, now));

  const applies: ResponseReason = { code: "response/policy-applies", params: { policyId: policy.id, policyVersion: policy.version } };
  const skipped = isList(policies) && policies[0] !== policy ? whyNot(policies, policy, ticket, openedAt, now) : [];
  const reasons: [ResponseReason, ...ResponseReason[]] = skipped.length > 0 ? [...(skipped as [ResponseReason]), applies] : [applies];
  if (openedAt > now) reasons.push({ code: "response/not-yet-opened", params: { openedAt } });
  const targets: TargetAssessment[] = [];
  let nextDue = Number.POSITIVE_INFINITY;
  let nextChange = openingAhead(compiled.targets, log);
  for (const target of compiled.targets) {
    const score = (one: Cycle): void => {
      const goal = goalOfCycle(target, one);
      const before = reasons.length;
      if (!goal) {
        reasons.push(leftOut(ticket, target.metric, one.changedBy[0] as number));
        trace?.push({ target, cycle: one.number, row: null, first: before, last: reasons.length });
        return;
      }
      const row = scoreCycle(target, goal, one, log);
      targets.push(row);
      explainCycle(reasons, ticket, target, goal, one, row);
      trace?.push({ target, cycle: one.number, row, first: before, last: reasons.length });
      if (one.ending !== "open") return;
      const due = dueOf(goal, one, one.runs, one.running);
      if (!one.running) {
        if (due >= now) nextChange = Math.min(nextChange, due + 1);
        return;
      }
      nextDue = Math.min(nextDue, due);
      nextChange = Math.min(nextChange, nextChangeOf(target, goal, one, due, now));
    };
    foldEvents(target, log, cycle, score);
    if (cycle.number > 0) score(cycle);
    else {
      const goal = target.goals[target.goalOfPriority[log.lastPriority] as number];
      const row = goal ? waitingTarget(target, goal, log) : null;
      if (row) targets.push(row);
      if (row) reasons.push({ code: "response/waiting", params: { metric: target.metric } });
      else reasons.push(leftOut(ticket, target.metric, log.lastPriorityBy));
      trace?.push({ target, cycle: 1, row, first: reasons.length - 1, last: reasons.length });
    }
  }
  return ok({
    ticketId: ticket.id,
    policyId: policy.id,
    policyVersion: policy.version,
    targets,
    nextDueAt: dateOf(nextDue),
    nextChangeAt: dateOf(nextChange),
    reasons,
  });
}
