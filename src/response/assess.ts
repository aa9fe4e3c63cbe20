import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ResponseAssessment, TargetAssessment } from "./assessment.js";
import type { ResponseError, ResponseReason } from "./codes.js";
import { NO_POLICY } from "./compile-policy.js";
import { type Cycle, emptyCycle } from "./cycle.js";
import { dueOf } from "./due.js";
import { type EventLog, emptyLog, FAULT_NOW, FAULT_OPENING, type Fault, readLog } from "./event-log.js";
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
 * It does not check texts: a status that no list names is one in which clocks run.
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

/** The error of a ticket that could not be read. */
export function errorOf(fault: Fault, ticket: Ticket, { faultAt }: EventLog): ResponseError {
  if (fault === "event-before-opening") {
    const { type } = ticket.events[faultAt] as LooseEvent;
    return { code: "response/event-before-opening", ticketId: ticket.id, index: faultAt, type };
  }
  const field = faultAt === FAULT_NOW ? "now" : faultAt === FAULT_OPENING ? "openedAt" : `events.${faultAt}.at`;
  return { code: "response/invalid-instant", ticketId: ticket.id, field };
}

/** Assesses one ticket in lists that are used again. */
export function assessWith(
  policies: ResponsePolicy | readonly ResponsePolicy[],
  ticket: Ticket,
  now: number,
  log: EventLog,
  cycle: Cycle,
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
      if (!goal) {
        reasons.push(leftOut(ticket, target.metric, one.changedBy[0] as number));
        return;
      }
      const row = scoreCycle(target, goal, one, log);
      targets.push(row);
      explainCycle(reasons, ticket, target, goal, one, row);
      if (row.state !== "running") return;
      const due = dueOf(goal, one, one.runs, true);
      nextDue = Math.min(nextDue, due);
      nextChange = Math.min(nextChange, nextChangeOf(target, goal, one, due, now));
    };
    foldEvents(target, log, cycle, score);
    if (cycle.number > 0) score(cycle);
    else {
      const goal = target.goals[target.goalOfPriority[log.lastPriority] as number];
      if (goal) {
        targets.push(waitingTarget(target, goal, log));
        reasons.push({ code: "response/waiting", params: { metric: target.metric } });
      } else reasons.push(leftOut(ticket, target.metric, log.lastPriorityBy));
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
