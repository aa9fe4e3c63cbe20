import type { InstantLike } from "../kernel/instant.js";
import { epochMs } from "../kernel/instant.js";
import { assessWith } from "./assess.js";
import type { ResponseAssessment, TargetAssessment, TargetState } from "./assessment.js";
import { type AttainmentReport, type AttainmentState, attainmentTally } from "./attainment.js";
import type { ResponseError, ResponseReason } from "./codes.js";
import { emptyCycle } from "./cycle.js";
import { emptyLog } from "./event-log.js";
import type { ResponsePolicy } from "./policy.js";
import type { Ticket } from "./ticket.js";

/** A target of one ticket that comes out differently; `null` where one of the two has no such cycle. */
export interface ChangedOutcome {
  readonly ticketId: string;
  readonly metric: string;
  /** Counts the targets of that metric, where a policy has several. */
  readonly ordinal: number;
  readonly cycle: number;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  /** The reasons of the candidate for this metric and cycle. */
  readonly reasons: readonly ResponseReason[];
}

/** How a target came out. */
export interface Outcome {
  readonly state: TargetState;
  readonly breached: boolean;
  readonly dueAt: Date | null;
  /** Milliseconds of the target's own clock. */
  readonly target: number;
  readonly elapsed: number;
}

/** What attainment would have been under one candidate. */
export interface PolicyBacktest {
  /** The ids of the candidate's policies. */
  readonly policyIds: readonly string[];
  readonly attainment: AttainmentReport;
  /** Against the first candidate; none for the first itself. */
  readonly changes: readonly ChangedOutcome[];
  /** Tickets that this candidate cannot assess. */
  readonly errors: readonly ResponseError[];
}

export interface Backtest {
  readonly policies: readonly PolicyBacktest[];
  /** Tickets read; fewer than given when `onProgress` stopped it. */
  readonly tickets: number;
}

export interface BacktestOptions {
  /** Called every 1,000 tickets and at the end; `total` is `null` when the tickets come one by one. `false` stops. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number | null }) => boolean | undefined) | undefined;
}

const PROGRESS_EVERY = 1000;

/**
 * What past tickets would have come to under other policies: the attainment of each candidate, and every target that comes out
 * differently from the first candidate, with why. A policy given alone decides every ticket; of a list, the first that applies.
 *
 * It does not guess how people would have worked under another policy: the events stay as they were.
 *
 * @param policies - the candidates; the first is what the others are compared with
 * @param tickets - read once
 * @param now - open cycles are judged as of this instant
 * @param options - progress
 * @returns the candidates in order
 * @example
 * import { orThrow } from "aftersales";
 * import { backtestPolicies, defineResponsePolicy } from "aftersales/response";
 * const within = (length: string) => orThrow(defineResponsePolicy({ id: length, schedule: "always", targets: [{ metric: "resolution", within: length }] }));
 * const tickets = [{ id: "T-1", openedAt: 0, events: [{ at: 10_800_000, type: "resolved" as const }] }];
 * const { policies } = backtestPolicies([within("PT8H"), within("PT2H")], tickets, 86_400_000);
 * policies[1]?.changes.map(({ ticketId, before, after }) => [ticketId, before?.state, after?.state]); //=> [["T-1", "met", "missed"]]
 */
export function backtestPolicies(
  policies: readonly (ResponsePolicy | readonly ResponsePolicy[])[],
  tickets: Iterable<Ticket>,
  now: InstantLike,
  options: BacktestOptions = {},
): Backtest {
  const at = epochMs(now);
  const total = Array.isArray(tickets) ? tickets.length : null;
  const [log, cycle] = [emptyLog(), emptyCycle()];
  const running = policies.map((candidate) => ({
    candidate,
    state: attainmentTally.empty() as AttainmentState,
    changes: [] as ChangedOutcome[],
    errors: [] as ResponseError[],
  }));
  let done = 0;
  let told = 0;
  for (const ticket of tickets) {
    let first: ResponseAssessment | null = null;
    for (const [index, one] of running.entries()) {
      const result = assessWith(one.candidate, ticket, at, log, cycle);
      if (result.isErr()) one.errors.push(result.error);
      else one.state = attainmentTally.add(one.state, result.value);
      const assessment = result.isOk() ? result.value : null;
      if (index === 0) first = assessment;
      else one.changes.push(...changesBetween(ticket.id, first, assessment));
    }
    done++;
    if (done % PROGRESS_EVERY !== 0) continue;
    told = done;
    if (options.onProgress?.({ done, total }) === false) break;
  }
  if (told !== done) options.onProgress?.({ done, total });
  return {
    policies: running.map(({ candidate, state, changes, errors }) => ({
      policyIds: [candidate].flat().map(({ id }) => id),
      attainment: attainmentTally.result(state),
      changes,
      errors,
    })),
    tickets: done,
  };
}

function changesBetween(ticketId: string, before: ResponseAssessment | null, after: ResponseAssessment | null): readonly ChangedOutcome[] {
  const [olds, news] = [outcomesOf(before), outcomesOf(after)];
  const keys = [...new Set([...olds.keys(), ...news.keys()])];
  return keys.flatMap((key) => {
    const [old, fresh] = [olds.get(key), news.get(key)];
    if (old?.state === fresh?.state && old?.breached === fresh?.breached) return [];
    const [metric, ordinal, cycle] = JSON.parse(key) as [string, number, number];
    const reasons = (after?.reasons ?? []).filter(
      ({ params }) => "metric" in params && params.metric === metric && (!("cycle" in params) || params.cycle === cycle),
    );
    return [{ ticketId, metric, ordinal, cycle, before: outcomeOf(old), after: outcomeOf(fresh), reasons }];
  });
}

/** The targets of an assessment by metric, ordinal and cycle. The rows of one target stand together, its cycles rising. */
function outcomesOf(assessment: ResponseAssessment | null): ReadonlyMap<string, TargetAssessment> {
  const outcomes = new Map<string, TargetAssessment>();
  for (const target of assessment?.targets ?? []) {
    let ordinal = 1;
    while (outcomes.has(JSON.stringify([target.metric, ordinal, target.cycle]))) ordinal++;
    outcomes.set(JSON.stringify([target.metric, ordinal, target.cycle]), target);
  }
  return outcomes;
}

function outcomeOf(target: TargetAssessment | undefined): Outcome | null {
  if (!target) return null;
  const { state, breached, dueAt, elapsed } = target;
  return { state, breached, dueAt, target: target.target, elapsed };
}
