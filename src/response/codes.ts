import type { ErrorOf, ReasonOf } from "../kernel/reason.js";

interface Clocked {
  readonly metric: string;
  readonly cycle: number;
}

/** Why a response clock stands where it stands. Instants are epoch milliseconds (`...At`), lengths are milliseconds (`...Ms`). */
export interface ResponseReasons {
  /** The policy that decided. */
  readonly "response/policy-applies": { readonly policyId: string; readonly policyVersion: string | null };
  /** The ticket was opened outside the policy's validity; `null` is an open end. */
  readonly "response/policy-not-valid": {
    readonly policyId: string;
    readonly policyVersion: string | null;
    readonly validFrom: number | null;
    readonly validUntil: number | null;
  };
  /** A part of the policy's condition is not met: the part as JSON, the fields it reads, and what they hold as JSON (`absent` without a value). */
  readonly "response/policy-condition-unmet": {
    readonly policyId: string;
    readonly policyVersion: string | null;
    readonly condition: string;
    readonly fields: readonly string[];
    readonly found: readonly string[];
  };
  /** The ticket is opened after the instant asked about. */
  readonly "response/not-yet-opened": { readonly openedAt: number };
  /** The target is left out: it is set for priorities, none of them this one, and has no default. */
  readonly "response/no-target-for-priority": { readonly metric: string; readonly priority: string | null };
  /** The new priority has no target, so the one in force goes on. */
  readonly "response/target-kept": Clocked & { readonly priority: string; readonly at: number };
  /** The target changed with the priority; the start and earlier pauses stay. */
  readonly "response/retargeted": Clocked & { readonly priority: string; readonly at: number };
  /** The new target was already over when the priority changed. */
  readonly "response/breached-on-change": Clocked & { readonly at: number };
  /** The clock was overdue and a longer target made it timely again. */
  readonly "response/healed-on-change": Clocked & { readonly at: number };
  /** The clock stood still from `from` to `until`; `lastedMs` in its own clock; `status` is the pausing status, `null` when an event paused it. */
  readonly "response/pause-left-out": Clocked & {
    readonly from: number;
    readonly until: number;
    readonly lastedMs: number;
    readonly status: string | null;
  };
  /** The time between a resolution and the reopening does not count. */
  readonly "response/resolved-time-left-out": Clocked & { readonly from: number; readonly until: number; readonly lastedMs: number };
  /** The reopening began this cycle anew. */
  readonly "response/restarted": Clocked & { readonly at: number };
  /** The first resolution stands, whatever was reopened at `at`. */
  readonly "response/reopening-ignored": Clocked & { readonly at: number };
  /** Nothing has started the clock. */
  readonly "response/waiting": { readonly metric: string };
  readonly "response/running": Clocked & { readonly startedAt: number; readonly dueAt: number };
  /** The clock runs, and its schedule does not open long enough for the target ever to be over. */
  readonly "response/never-due": Clocked & { readonly startedAt: number };
  /** The clock runs and is over its target by `overMs` of its own clock. */
  readonly "response/overdue": Clocked & { readonly dueAt: number; readonly overMs: number };
  /** The clock stands still since `since`; `status` is the pausing status, `null` when an event paused it. */
  readonly "response/paused": Clocked & { readonly since: number; readonly status: string | null; readonly remainingMs: number };
  /** The clock had gone over its target before it was paused. */
  readonly "response/overdue-when-paused": Clocked & { readonly dueAt: number };
  /** Stopped at or before due; `dueAt` is `null` when the target would never be over. */
  readonly "response/met": Clocked & { readonly stoppedAt: number; readonly dueAt: number | null };
  readonly "response/missed": Clocked & { readonly stoppedAt: number; readonly dueAt: number };
  /** Still unanswered when the ticket was resolved, and overdue by then. */
  readonly "response/missed-unanswered": Clocked & { readonly stoppedAt: number; readonly dueAt: number };
  /** Still unanswered, and not yet due, when the ticket was resolved. */
  readonly "response/cancelled": Clocked & { readonly stoppedAt: number };
}

/** One reason of an answer. */
export type ResponseReason = ReasonOf<ResponseReasons>;

/** Why a ticket cannot be assessed. */
export interface ResponseErrors {
  /** `field` holds no instant, or one outside the years 1970 to 2200: `"openedAt"`, `"events.3.at"`, `"now"` or `"at"`; `"events"` when there is
   * no list of them. */
  readonly "response/invalid-instant": { readonly ticketId: string; readonly field: string };
  /** The event at this index of the list comes before the opening. */
  readonly "response/event-before-opening": { readonly ticketId: string; readonly index: number; readonly type: string };
  /** No policy of the list is for this ticket; `reasons` says why, policy by policy. */
  readonly "response/no-policy-applies": { readonly ticketId: string; readonly policyIds: readonly string[] };
}

/** No policy of the list is for this ticket. */
export type NoPolicyApplies = Extract<ErrorOf<ResponseErrors>, { readonly code: "response/no-policy-applies" }> & {
  readonly reasons: readonly ResponseReason[];
};

/** An instant of the ticket, or `now`, that cannot be worked with. */
export type InvalidInstant = Extract<ErrorOf<ResponseErrors>, { readonly code: "response/invalid-instant" }>;

/** Why a ticket cannot be assessed, told apart by `code`. */
export type ResponseError = Exclude<ErrorOf<ResponseErrors>, { readonly code: "response/no-policy-applies" }> | NoPolicyApplies;
