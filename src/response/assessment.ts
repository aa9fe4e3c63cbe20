import type { Reasons } from "../kernel/reason.js";
import type { ResponseReasons } from "./codes.js";
import type { Agreement } from "./policy.js";

/** `waiting`: nothing started it; `cancelled`: ended unanswered before it was due. */
export type TargetState = "waiting" | "running" | "paused" | "met" | "missed" | "cancelled";

/** Where one warning stands. */
export interface ThresholdAssessment {
  /** As in the policy: `"75%"`, `"-PT1H"`. */
  readonly at: string;
  /** When it is planned; `null` while the clock is paused or waits, or when it is never reached. */
  readonly dueAt: Date | null;
  /** When it was reached; stays when due moves later. */
  readonly reachedAt: Date | null;
}

/** Where one cycle of one metric stands. Lengths are milliseconds. */
export interface TargetAssessment {
  readonly metric: string;
  /** Where the target stands in the policy's `targets`, from 0: a policy may have several of one metric. */
  readonly targetIndex: number;
  readonly agreement: Agreement;
  /** 1, 2, ... */
  readonly cycle: number;
  readonly state: TargetState;
  /** Stopped after due; of an open cycle: now is after due. */
  readonly breached: boolean;
  readonly startedAt: Date | null;
  readonly stoppedAt: Date | null;
  /** The first instant at which the clock reaches the target; `null` while paused, or when it never does. */
  readonly dueAt: Date | null;
  /** The due instant that was passed, or the later change of target that put it in the past. */
  readonly breachedAt: Date | null;
  /** In the target's own clock, pauses left out; goes on after due. */
  readonly elapsed: number;
  readonly target: number;
  /** `target - elapsed`, negative when overdue. */
  readonly remaining: number;
  /** Wall-clock time, pauses left out. */
  readonly elapsedCalendar: number;
  readonly thresholds: readonly ThresholdAssessment[];
}

/** Where all clocks of a ticket stand. */
export interface ResponseAssessment {
  readonly ticketId: string;
  readonly policyId: string;
  readonly policyVersion: string | null;
  /** By target in the order of the policy, then by cycle. */
  readonly targets: readonly TargetAssessment[];
  /** The earliest `dueAt` of a running clock, past ones included. */
  readonly nextDueAt: Date | null;
  /** The first instant at which a state, `breached`, `breachedAt` or a `reachedAt` differs if nothing happens. */
  readonly nextChangeAt: Date | null;
  readonly reasons: Reasons<ResponseReasons>;
}
