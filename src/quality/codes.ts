import type { ErrorOf, ReasonOf, Reasons } from "../kernel/reason.js";

/** What a line of a report is about. */
export type Level = "item" | "dimension" | "overall" | "weighted";

/** A measure against its standard; `segment` is null for all segments. */
export interface Judged {
  readonly measure: string;
  readonly segment: string | null;
  readonly target: number;
  readonly value: number;
}

/** The reasons of this area, code to parameters. */
export interface QualityReasons {
  /** What was scored: the number of respondents and the columns of the instrument. */
  readonly "quality/scored": { readonly respondents: number; readonly columns: string };
  /** The rule for missing answers; `minimum` is a share of the items, null where the rule has none. */
  readonly "quality/missing-rule": { readonly rule: string; readonly minimum: number | null };
  /** What the unweighted overall score is a mean of. */
  readonly "quality/aggregated": { readonly over: "dimensions" | "items" };
  /** Answers were turned (min + max - answer) so that higher is better. */
  readonly "quality/direction-turned": Record<never, never>;
  /** No respondent has what this line needs, so it is null. */
  readonly "quality/no-answers": { readonly level: Level; readonly id: string };
  /** One respondent: a mean, but no spread, interval or test. */
  readonly "quality/one-respondent": { readonly level: Level; readonly id: string };
  /** All respondents have the same gap: no t, no p, no effect size. */
  readonly "quality/no-spread": { readonly level: Level; readonly id: string };
  /** Two respondents: Hedges' factor needs two degrees of freedom, so `hedges` and `hedgesAv` are null. */
  readonly "quality/no-small-sample-factor": { readonly level: Level; readonly id: string };
  /** Expectation or perception is the same for all respondents: no correlation, and no `drm`. */
  readonly "quality/no-correlation": { readonly level: Level; readonly id: string };
  /** Wilcoxon's test was asked for and is null on every line. */
  readonly "quality/no-wilcoxon": { readonly because: "sampling-weights" };
  /** The instrument asks for perceptions only, so it has no gap. */
  readonly "quality/no-expectation": Record<never, never>;
  /** No respondent with all dimensions gave importance, so there is no weighted score. */
  readonly "quality/no-importance": Record<never, never>;
  /** Respondents whose importance does not sum to 100, or gives points to what the instrument does not have, left out of the weighted score. */
  readonly "quality/importance-not-100": { readonly respondents: number };
  /** Respondents with importance who lack a dimension, left out of the weighted score. */
  readonly "quality/importance-incomplete": { readonly respondents: number };
  /** Respondents with importance who lack a dimension: theirs was spread over the others. */
  readonly "quality/importance-renormalised": { readonly respondents: number };
  /** Answers outside the scale, kept out. */
  readonly "quality/answers-out-of-scale": { readonly answers: number };
  /** Answers to items that the instrument does not have, ignored. */
  readonly "quality/unknown-items": { readonly answers: number };
  /** Respondents without a usable answer. */
  readonly "quality/empty-responses": { readonly respondents: number };
  /** Respondents dropped by the listwise rule. */
  readonly "quality/incomplete-responses": { readonly respondents: number };
  /** Respondents whose sampling weight is no number from 0.000001 to 1,000,000, left out. */
  readonly "quality/weights-refused": { readonly respondents: number };
  /** Sampling weights were used: Kish design effect and the sample size that it leaves. */
  readonly "quality/sampling-weights": { readonly designEffect: number; readonly effectiveSize: number };
  /** A bootstrap interval was drawn over respondents. */
  readonly "quality/bootstrapped": { readonly resamples: number; readonly seed: number; readonly method: string };

  /** What alpha was computed from. */
  readonly "quality/reliability": { readonly rows: number; readonly items: number; readonly missing: "pairwise" | "listwise" };
  /** Rows left out: empty ones, and under the listwise rule incomplete ones. */
  readonly "quality/rows-left-out": { readonly rows: number };
  /** Feldt's limits with these degrees of freedom. */
  readonly "quality/feldt-limits": { readonly df1: number; readonly df2: number };
  /** Too few rows: `rows` is the fewest that an item or a pair of items has. */
  readonly "quality/too-few-rows": { readonly rows: number; readonly minimum: number };
  /** Alpha compares items: it needs two, and alpha without an item three. */
  readonly "quality/too-few-items": { readonly items: number; readonly minimum: number };
  /** An item that everybody answers alike has no correlation. `item` counts from 0. */
  readonly "quality/constant-item": { readonly item: number };
  /** Alpha above 1: covariances over different rows do not fit together, and Feldt's limits do not hold. */
  readonly "quality/alpha-above-one": Record<never, never>;
  /** The total score does not vary, so alpha is undefined. */
  readonly "quality/constant-total": Record<never, never>;
  /** Alpha below 0: the items covary negatively on average; most often a reversed item was not turned. `items` go against the rest. */
  readonly "quality/negative-alpha": { readonly items: readonly string[] };

  /** How an interval was computed. */
  readonly "quality/interval-method": { readonly method: string };
  /** A limit of the interval lies beyond the scale: the method does not cut it. */
  readonly "quality/limit-beyond-scale": { readonly low: number; readonly high: number };
  /** Nobody answered, so there is no score. */
  readonly "quality/nothing-answered": Record<never, never>;
  /** Too few answers for an interval or a test. */
  readonly "quality/too-few-answers": { readonly n: number; readonly minimum: number };
  /** All answers are equal: the standard error is 0 and no test is possible. */
  readonly "quality/equal-answers": Record<never, never>;
  /** A period that takes no part in the tests and the slope of a trend: a standard error of 0 is no certainty. */
  readonly "quality/period-left-out": {
    readonly period: string;
    readonly because: "no-score" | "no-standard-error" | "no-spread";
  };
  /** How a change was tested. */
  readonly "quality/test": { readonly test: string };
  /** A line that one of two reports lacks. */
  readonly "quality/not-comparable": { readonly level: Level; readonly id: string };

  /** Where the cross of the importance-performance grid stands. */
  readonly "quality/cross": { readonly method: string; readonly importance: number; readonly performance: number };
  /** The diagonal variant: importance above performance, both as shares of their scale. */
  readonly "quality/diagonal": Record<never, never>;
  /** The part with the lowest score sets the score of the whole; others that share it are named. */
  readonly "quality/weakest": { readonly id: string; readonly gap: number; readonly tiedWith: readonly string[] };
  /** Why a dimension is in the plan where it is: need = shortfall x importance x certainty. */
  readonly "quality/need": { readonly shortfall: number; readonly importance: number; readonly certainty: number };
  /** No importance is known: every dimension counts the same. */
  readonly "quality/equal-importance": Record<never, never>;
  /** A dimension that needs no improvement, or of which nothing is known. */
  readonly "quality/not-planned": { readonly id: string; readonly because: "no-shortfall" | "no-gap" };
  /** The Kano classes that share the highest count; the first in the order M, O, A, I was taken. */
  readonly "quality/kano-tie": { readonly classes: readonly string[] };
  /** The answers behind a Kano class; reversed and questionable ones do not enter the coefficients. */
  readonly "quality/kano-counted": { readonly answers: number; readonly reversed: number; readonly questionable: number };

  /** A measure of internal quality with the records behind it. */
  readonly "quality/measured": { readonly measure: string; readonly segment: string | null; readonly records: number };
  /** A standard without a record to hold against it. */
  readonly "quality/nothing-measured": { readonly measure: string; readonly segment: string | null };
  /** The measure reaches its standard. */
  readonly "quality/standard-met": Judged;
  /** The measure does not reach its standard. */
  readonly "quality/standard-missed": Judged;
  /** A gap of the gap model, by its two sides. */
  readonly "quality/service-gap": { readonly gap: number; readonly from: string; readonly to: string };
  /** A gap of the gap model of which one side is not known. */
  readonly "quality/side-missing": { readonly gap: number; readonly side: string };
  /** The user's own numbers behind a figure of retention arithmetic. */
  readonly "quality/own-numbers": { readonly figure: string };
  /** A figure that the numbers leave undefined. */
  readonly "quality/undefined-ratio": { readonly figure: string; readonly because: string };
}

/** The errors of this area, code to facts. */
export interface QualityErrors {
  /** A number outside its range; the value is null when it is not a finite number. Where a range has no limit of its own it ends at 1e15. */
  readonly "quality/invalid-number": {
    readonly name: string;
    readonly value: number | null;
    readonly minimum: number;
    readonly maximum: number;
  };
  /** A name that is none of the known ones; the value is null when it is missing or no text. */
  readonly "quality/unknown-choice": { readonly name: string; readonly value: string | null; readonly known: readonly string[] };
  /** An answer outside the scale, where the caller asked to refuse it. `index` counts responses from 0. */
  readonly "quality/out-of-scale": {
    readonly respondentId: string | null;
    readonly index: number;
    readonly item: string;
    readonly column: string;
    readonly answer: number | null;
    readonly minimum: number;
    readonly maximum: number;
  };
  /** An answer to a single question outside its scale. `index` counts answers from 0. */
  readonly "quality/answer-out-of-scale": {
    readonly index: number;
    readonly answer: number | null;
    readonly minimum: number;
    readonly maximum: number;
  };
  /** Net promoter scores need whole numbers from 0 to 10. */
  readonly "quality/not-a-recommendation-score": { readonly index: number; readonly answer: number | null };
  /** A row of a matrix with another number of items than the first. */
  readonly "quality/uneven-rows": { readonly row: number; readonly expected: number; readonly found: number };
  /** Two reports of different instruments (`id@version`) or columns. */
  readonly "quality/different-instruments": { readonly before: string; readonly after: string };
  /** A time of a record that is no instant, or `now`. `index` counts records from 0; null for `now`. */
  readonly "quality/invalid-instant": { readonly index: number | null; readonly field: string };
  /** A record that ends before it starts. */
  readonly "quality/ends-before-start": { readonly index: number; readonly start: string; readonly end: string };
  /** Two items with the same id. */
  readonly "quality/duplicate-id": { readonly id: string };
  /** An id that the report does not have. */
  readonly "quality/unknown-id": { readonly id: string; readonly known: readonly string[] };
  /** `onProgress` returned false. */
  readonly "quality/stopped": { readonly done: number; readonly total: number };
}

/** A reason of this area. */
export type QualityReason = ReasonOf<QualityReasons>;
/** The reasons of one decision of this area: at least one. */
export type QualityReasonList = Reasons<QualityReasons>;
/** An error of this area. */
export type QualityError = ErrorOf<QualityErrors>;
/** The member of `QualityError` with this code. */
export type QualityErrorOf<Code extends keyof QualityErrors> = Extract<QualityError, { readonly code: Code }>;
