import type { InstantLike } from "../kernel/instant.js";
import { epochMs } from "../kernel/instant.js";
import { assessWith, type Traced } from "./assess.js";
import type { ResponseAssessment, TargetAssessment, TargetState } from "./assessment.js";
import { type AttainmentReport, attainmentTally, countInto, type OpenCells, stateOf } from "./attainment.js";
import type { ResponseError, ResponseReason } from "./codes.js";
import type { CompiledTarget } from "./compile-policy.js";
import { emptyCycle } from "./cycle.js";
import { emptyLog } from "./event-log.js";
import type { Agreement, ResponsePolicy } from "./policy.js";
import type { Ticket } from "./ticket.js";

/** A target of one ticket that comes out differently; `null` where one of the two has no such cycle. */
export interface ChangedOutcome {
  readonly ticketId: string;
  readonly metric: string;
  readonly agreement: Agreement;
  /** Counts the targets of that metric and agreement in the order of the policy, from 1; targets are compared by all three. */
  readonly ordinal: number;
  readonly cycle: number;
  readonly before: TargetOutcome | null;
  readonly after: TargetOutcome | null;
  /** The reasons of the candidate for this target and cycle. */
  readonly reasons: readonly ResponseReason[];
}

/** How a target came out. */
export interface TargetOutcome {
  readonly state: TargetState;
  readonly breached: boolean;
  readonly dueAt: Date | null;
  /** Milliseconds of the target's own clock. */
  readonly target: number;
  readonly elapsed: number;
}

/** What attainment would have been under one candidate. */
export interface PolicyBacktest {
  /** The candidate's policies. */
  readonly policies: readonly { readonly id: string; readonly version: string | null }[];
  readonly attainment: AttainmentReport;
  /** Against the first candidate; none for the first itself. */
  readonly changes: readonly ChangedOutcome[];
  /** Tickets that this candidate cannot assess. */
  readonly errors: readonly ResponseError[];
}

/** The candidates compared on the same tickets. */
export interface Backtest {
  readonly policies: readonly PolicyBacktest[];
  /** Tickets read; fewer than given when `onProgress` stopped it. */
  readonly tickets: number;
}

/** How a backtest tells its progress. */
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
    cells: {} as OpenCells,
    changes: [] as ChangedOutcome[],
    errors: [] as ResponseError[],
  }));
  const traced: Traced[] = [];
  let done = 0;
  let told = 0;
  for (const ticket of tickets) {
    let first: Answers | null = null;
    for (const one of running) {
      traced.length = 0;
      const result = assessWith(one.candidate, ticket, at, log, cycle, traced);
      if (result.isErr()) one.errors.push(result.error);
      else countInto(one.cells, result.value);
      const answers = answersOf(result.isOk() ? result.value : null, traced);
      if (first === null) first = answers;
      else changesBetween(ticket.id, first, answers, one.changes);
    }
    done++;
    if (done % PROGRESS_EVERY !== 0) continue;
    told = done;
    if (options.onProgress?.({ done, total }) === false) break;
  }
  if (told !== done) options.onProgress?.({ done, total });
  return {
    policies: running.map(({ candidate, cells, changes, errors }) => ({
      policies: [candidate].flat().map(({ id, version }) => ({ id, version })),
      attainment: attainmentTally.result(stateOf(cells)),
      changes,
      errors,
    })),
    tickets: done,
  };
}

/** What a candidate says of one target and cycle. */
interface Told {
  readonly target: CompiledTarget;
  readonly cycle: number;
  readonly row: TargetAssessment | null;
  readonly reasons: readonly ResponseReason[];
}

type Answers = ReadonlyMap<string, Told>;

/** The answers of one assessment by promise and cycle. Policies may list their targets in different orders, so the promise is the key. */
function answersOf(assessment: ResponseAssessment | null, traced: readonly Traced[]): Answers {
  const answers = new Map<string, Told>();
  for (const { target, cycle, row, first, last } of assessment ? traced : []) {
    const { metric, agreement, ordinal } = target;
    const reasons = (assessment as ResponseAssessment).reasons.slice(first, last);
    answers.set(`${agreement} ${ordinal} ${cycle} ${metric}`, { target, cycle, row, reasons });
  }
  return answers;
}

function changesBetween(ticketId: string, before: Answers, after: Answers, changes: ChangedOutcome[]): void {
  const compare = (told: Told, old: Told | undefined, fresh: Told | undefined): void => {
    const [was, is] = [old?.row ?? null, fresh?.row ?? null];
    if (was?.state === is?.state && was?.breached === is?.breached) return;
    const { metric, agreement, ordinal } = told.target;
    const outcomes = { before: was && outcomeOf(was), after: is && outcomeOf(is) };
    changes.push({ ticketId, metric, agreement, ordinal, cycle: told.cycle, ...outcomes, reasons: fresh?.reasons ?? [] });
  };
  for (const [key, old] of before) compare(old, old, after.get(key));
  for (const [key, fresh] of after) if (!before.has(key)) compare(fresh, undefined, fresh);
}

function outcomeOf({ state, breached, dueAt, target, elapsed }: TargetAssessment): TargetOutcome {
  return { state, breached, dueAt, target, elapsed };
}
