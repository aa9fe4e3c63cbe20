import type { CalendarDate } from "../kernel/calendar-date.js";
import type { ErrorOf } from "../kernel/reason.js";

/** Why a question of follow-up or sampling has no answer. */
export interface FollowUpErrors {
  /** No contact rules are known for the jurisdiction on that date: that does not mean that everything is allowed. */
  readonly "followup/no-rules-apply": { readonly jurisdiction: string; readonly on: CalendarDate; readonly known: readonly string[] };
  /** A number outside what its argument allows; `range` in the notation of intervals. */
  readonly "followup/number-out-of-range": { readonly argument: string; readonly value: number; readonly range: string };
  /** More people are asked for than there are; `stratum` is null for the whole. */
  readonly "followup/sample-exceeds-population": { readonly size: number; readonly population: number; readonly stratum: string | null };
  /** A value that the method needs is absent: an sd or cost of a stratum, or the level of a respondent (by index). */
  readonly "followup/missing-value": { readonly argument: string; readonly stratum: string };
  /** Weights that sum to zero leave nothing to share by. */
  readonly "followup/no-weight": { readonly argument: string };
  /** The same id twice in a list of people. */
  readonly "followup/duplicate-id": { readonly id: string };
  /** A stratum has people, but none of them answered. */
  readonly "followup/empty-stratum": { readonly stratum: string };
  /** The margins of two variables sum to different populations. */
  readonly "followup/margins-disagree": {
    readonly variable: string;
    readonly people: number;
    readonly otherVariable: string;
    readonly otherPeople: number;
  };
  /** Raking did not reach the margins: they contradict the sample. */
  readonly "followup/not-converged": { readonly rounds: number };
}

export type FollowUpError = ErrorOf<FollowUpErrors>;

type Among<Code extends FollowUpError["code"]> = Extract<FollowUpError, { readonly code: Code }>;
export type NoRulesApply = Among<"followup/no-rules-apply">;
export type NumberOutOfRange = Among<"followup/number-out-of-range">;
export type SampleExceedsPopulation = Among<"followup/sample-exceeds-population">;
export type MissingValue = Among<"followup/missing-value">;
export type NoWeight = Among<"followup/no-weight">;
export type DuplicateId = Among<"followup/duplicate-id">;
export type EmptyStratum = Among<"followup/empty-stratum">;
export type MarginsDisagree = Among<"followup/margins-disagree">;
export type NotConverged = Among<"followup/not-converged">;
