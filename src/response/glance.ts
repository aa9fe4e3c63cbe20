import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { TargetState } from "./assessment.js";
import type { ResponseError } from "./codes.js";
import { NO_POLICY } from "./compile-policy.js";
import { type Cycle, emptyCycle } from "./cycle.js";
import { dueOf, elapsedOf, targetFrom, targetOf } from "./due.js";
import { type EventLog, emptyLog, readLog } from "./event-log.js";
import { foldEvents } from "./fold.js";
import { goalOfCycle, nextChangeOf, openingAhead } from "./next-change.js";
import { compiledOf, type ResponsePolicy } from "./policy.js";
import { decidingPolicy } from "./select-policy.js";
import type { Ticket } from "./ticket.js";

/** Where a ticket stands, in one row: its most urgent clock. Instants are epoch milliseconds, lengths milliseconds. */
export interface ResponseGlance {
  readonly ticketId: string;
  readonly policyId: string | null;
  readonly policyVersion: string | null;
  /** The running clock that is due first, else the paused one with the least remaining, else one that waits; `null` when all have ended. */
  readonly metric: string | null;
  readonly state: TargetState | null;
  readonly dueAtMs: number | null;
  /** Falls as time goes by: leave it out when comparing with an earlier row. */
  readonly remainingMs: number | null;
  /** Of that clock: another one of the ticket may be paused and overdue. */
  readonly breached: boolean;
  /** Over all clocks of the ticket. */
  readonly nextChangeAtMs: number | null;
  readonly error: ResponseError["code"] | null;
}

/**
 * Where many tickets stand, one row each, without reasons: what `assessResponses` says of the most urgent clock.
 *
 * @param policy - one policy, or several in order of preference
 * @param tickets - read once for each iteration, one at a time
 * @param now - one instant for all
 * @returns a lazy sequence of rows, in the order of the tickets; an error stands in its row
 * @example
 * import { orThrow } from "aftersales";
 * import { defineResponsePolicy, sweepResponses } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * const [row] = sweepResponses(policy, [{ id: "T-1", openedAt: 0, events: [] }], 3_600_000);
 * row?.remainingMs; //=> 25_200_000
 */
export function sweepResponses(
  policy: ResponsePolicy | readonly ResponsePolicy[],
  tickets: Iterable<Ticket>,
  now: InstantLike,
): Iterable<ResponseGlance> {
  const at = epochMs(now);
  return {
    *[Symbol.iterator]() {
      const [log, cycle] = [emptyLog(), emptyCycle()];
      for (const ticket of tickets) yield glanceWith(policy, ticket, at, log, cycle);
    },
  };
}

const RUNNING = 3;
const PAUSED = 2;
const WAITING = 1;
const STATES = [null, "waiting", "paused", "running"] as const;

function glanceWith(
  policies: ResponsePolicy | readonly ResponsePolicy[],
  ticket: Ticket,
  now: number,
  log: EventLog,
  cycle: Cycle,
): ResponseGlance {
  const policy = decidingPolicy(policies, ticket, now);
  const compiled = policy ? compiledOf(policy) : NO_POLICY;
  const fault = readLog(log, compiled, ticket, now);
  if (fault !== "none") return failed(ticket, `response/${fault}`);
  if (!policy) return failed(ticket, "response/no-policy-applies");

  let metric: string | null = null;
  let rank = 0;
  let urgency = Number.POSITIVE_INFINITY;
  let dueAt = Number.NaN;
  let remaining = 0;
  let breached = false;
  let nextChange = log.openedAt > now ? openingAhead(compiled.targets, log) : Number.POSITIVE_INFINITY;
  for (const target of compiled.targets) {
    foldEvents(target, log, cycle, null);
    if (cycle.number === 0) {
      const goal = rank === 0 ? target.goals[target.goalOfPriority[log.lastPriority] as number] : undefined;
      if (!goal) continue;
      metric = target.metric;
      rank = WAITING;
      remaining = targetFrom(goal, now);
      continue;
    }
    if (cycle.ending !== "open") continue;
    const goal = goalOfCycle(target, cycle);
    if (!goal) continue;
    const { running, runs } = cycle;
    const due = dueOf(goal, cycle, runs, running);
    if (running) nextChange = Math.min(nextChange, nextChangeOf(target, goal, cycle, due, now));
    else if (due >= now) nextChange = Math.min(nextChange, due + 1);
    const itsRank = running ? RUNNING : PAUSED;
    if (itsRank < rank || (itsRank === rank && running && due >= urgency)) continue;
    const left = targetOf(goal, cycle, runs, running) - elapsedOf(goal, cycle);
    const itsUrgency = running ? due : left;
    if (itsRank === rank && itsUrgency >= urgency) continue;
    metric = target.metric;
    rank = itsRank;
    urgency = itsUrgency;
    dueAt = running ? due : Number.NaN;
    remaining = left;
    breached = now > due;
  }
  return {
    ticketId: ticket.id,
    policyId: policy.id,
    policyVersion: policy.version,
    metric,
    state: STATES[rank] as ResponseGlance["state"],
    dueAtMs: Number.isFinite(dueAt) ? dueAt : null,
    remainingMs: rank === 0 ? null : remaining,
    breached,
    nextChangeAtMs: nextChange === Number.POSITIVE_INFINITY ? null : nextChange,
    error: null,
  };
}

function failed(ticket: Ticket, error: ResponseError["code"]): ResponseGlance {
  const none = { metric: null, state: null, dueAtMs: null, remainingMs: null, nextChangeAtMs: null };
  return { ticketId: ticket.id, policyId: null, policyVersion: null, ...none, breached: false, error };
}
