import type { ErrorOf, Law, ReasonOf } from "../kernel/reason.js";

/** The reasons of this area: code to parameters. */
export interface ComplaintReasons {
  /** A phrase of the rules stands in the text, from `start` to `end` (UTF-16 code units). */
  readonly "complaint/phrase-found": {
    readonly ruleSetId: string;
    readonly axis: string;
    readonly value: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly weight: number;
  };
  /** A phrase stands in the text, but a negation before it takes it back. */
  readonly "complaint/phrase-negated": {
    readonly ruleSetId: string;
    readonly axis: string;
    readonly value: string;
    readonly quote: string;
    readonly negation: string;
    readonly start: number;
    readonly end: number;
  };
  /** Neither a rule nor a model says anything on this axis. */
  readonly "complaint/nothing-found": { readonly axis: string };
  /** A text model chose a label. `margin`: the distance to the second label. */
  readonly "complaint/model-predicted": {
    readonly modelId: string;
    readonly axis: string;
    readonly label: string;
    readonly probability: number;
    readonly margin: number;
    readonly evidence: readonly string[];
  };
  /** A text model was not sure enough to choose. */
  readonly "complaint/model-abstained": {
    readonly modelId: string;
    readonly axis: string;
    readonly label: string;
    readonly probability: number;
    readonly margin: number;
    readonly minProbability: number;
    readonly minMargin: number;
  };
  /** Rule and model differ; `decidedBy` won by the stated precedence. */
  readonly "complaint/sources-differ": {
    readonly axis: string;
    readonly rule: string;
    readonly model: string;
    readonly decidedBy: "rule" | "model";
  };
  /** A complaint that asks for a remedy is a claim, and so is a text that asks for one and says no more. */
  readonly "complaint/remedy-makes-claim": { readonly remedy: string };
  /** The language was given with the contact. */
  readonly "complaint/language-given": { readonly language: string };
  /** The language was recognised; `share` of the words known in any language spoke for it, or null where a detector of the consumer's own decided. */
  readonly "complaint/language-guessed": { readonly language: string; readonly share: number | null };
  /** The language is unknown: the rules of every language were tried. */
  readonly "complaint/language-unknown": Record<never, never>;
  /** Only the first `read` code units of the text were looked at. */
  readonly "complaint/text-cut": { readonly read: number; readonly length: number };
  /** An assessment rule raised a criterion of ISO 10002 to a level from 0 to 3. */
  readonly "complaint/criterion-raised": { readonly criterion: string; readonly level: number; readonly ruleId: string };
  /** The score of a criterion, 0 to 3, that a decision rests on. */
  readonly "complaint/criterion-scored": { readonly criterion: string; readonly level: number };
  /** Immediate action is needed but not possible: urgency is one level lower. */
  readonly "complaint/action-not-possible": { readonly needed: number; readonly urgency: number };
  /** More than one party must act: each beyond the first makes the case one level harder. */
  readonly "complaint/several-parties": { readonly parties: number };
  /** The cell of the priority matrix. */
  readonly "complaint/matrix-cell": { readonly impact: number; readonly urgency: number; readonly priority: string };
  /** Safety stands above the matrix. */
  readonly "complaint/safety-override": { readonly safety: number; readonly priority: string };
  /** A person put another value in the place of a judgement. */
  readonly "complaint/overruled": {
    readonly axis: string;
    readonly from: string;
    readonly to: string;
    readonly person: string;
    readonly why: string;
  };
  /** A level of authority may settle this redress. `limit` in minor units, null where no amount is set. */
  readonly "complaint/within-authority": {
    readonly levelId: string;
    readonly remedy: string;
    readonly limit: number | null;
    readonly currency: string;
  };
  /** The redress is beyond a level: not in its list (`limit` null), above its limit in minor units, or of an amount that nobody gave. */
  readonly "complaint/beyond-authority": {
    readonly levelId: string;
    readonly remedy: string;
    readonly limit: number | null;
    readonly currency: string;
  };
  /** A rule of the authority matrix lifts the case to a level whatever the amount; `levelId` null: above the matrix. */
  readonly "complaint/must-go-up": { readonly ruleId: string; readonly levelId: string | null };
  /** A duty of the named stage runs from `startsOn` to `dueOn`. */
  readonly "complaint/duty-runs": Law<{
    readonly dutiesId: string;
    readonly stage: string;
    readonly amount: number;
    readonly unit: string;
    readonly startsOn: string;
    readonly dueOn: string;
  }>;
  /** The event from which the duty runs has not happened, or is not among the facts. */
  readonly "complaint/duty-not-started": Law<{ readonly dutiesId: string; readonly stage: string; readonly anchor: string }>;
  /** The duty was extended as its rule allows. */
  readonly "complaint/duty-extended": Law<{
    readonly dutiesId: string;
    readonly stage: string;
    readonly from: string;
    readonly to: string;
  }>;
  /** An extension was declared that the rule does not allow: `none-known` where the source says neither that there is one nor that there is none, `too-long` and `not-longer` of the new date. */
  readonly "complaint/extension-refused": Law<{
    readonly dutiesId: string;
    readonly stage: string;
    readonly why: "none-known" | "none-allowed" | "before-start" | "too-late" | "too-long" | "not-longer";
  }>;
  /** An event ended the term at once, before its last day `from`: a final reply opens the way to an ombudsman. */
  readonly "complaint/duty-ended": Law<{
    readonly dutiesId: string;
    readonly stage: string;
    readonly anchor: string;
    readonly from: string;
    readonly to: string;
  }>;
  /** The duty fell away because another stage was done in time. */
  readonly "complaint/duty-lifted": Law<{ readonly dutiesId: string; readonly stage: string; readonly by: string }>;
  /** The duty was done at the instant given; `late` says whether that was after it was due. */
  readonly "complaint/duty-done": Law<{
    readonly dutiesId: string;
    readonly stage: string;
    readonly doneAt: string;
    readonly late: boolean;
  }>;
  /** A point of a control chart breaks a run rule. `limit` is the line it passed: three, two or one standard errors from the centre, the centre, or of a run of six the point before. */
  readonly "complaint/chart-signal": {
    readonly rule: string;
    readonly label: string;
    readonly side: "above" | "below";
    readonly value: number;
    readonly limit: number;
  };
  /** No point of the chart breaks a run rule: the variation is noise. */
  readonly "complaint/chart-stable": { readonly points: number; readonly centre: number };
  /** The chart has too few points for its run rules to mean much. */
  readonly "complaint/chart-short": { readonly points: number; readonly least: number };
}

/** One reason of a judgement. */
export type ComplaintReason = ReasonOf<ComplaintReasons>;

/** The errors of training and evaluation. */
export interface TrainErrors {
  /** A classifier needs two labels. */
  readonly "complaint/too-few-labels": { readonly labels: number; readonly least: number };
  /** More than 1,000 labels: perhaps an id was taken for a label. */
  readonly "complaint/too-many-labels": { readonly labels: number; readonly most: number };
  /** An example without a letter, digit or sign; `index` counts from 0. */
  readonly "complaint/empty-text": { readonly index: number };
  /** An example whose label is an empty text; `index` counts from 0. */
  readonly "complaint/empty-label": { readonly index: number };
  /** Fewer examples than folds. */
  readonly "complaint/too-few-examples": { readonly examples: number; readonly least: number };
  /** `onProgress` returned false. */
  readonly "complaint/stopped": { readonly done: number; readonly total: number };
}

/** Why a text model cannot be trained or evaluated. */
export type TrainError = ErrorOf<TrainErrors>;

/** The errors of classification. */
export interface ClassifyErrors {
  /** The text has no letter, digit or sign. */
  readonly "complaint/nothing-to-read": { readonly length: number };
  /** The named fact is no instant. */
  readonly "complaint/invalid-instant": { readonly argument: string };
}

/** Why a contact cannot be classified. */
export type ClassifyError = ErrorOf<ClassifyErrors>;

/** The errors of severity, priority and authority. */
export interface AssessErrors {
  /** A level is not 0, 1, 2 or 3, or a count is not a whole number from `minimum`. */
  readonly "complaint/level-out-of-range": { readonly criterion: string; readonly minimum: number; readonly maximum: number | null };
  /** The amount is in another currency than the authority matrix. */
  readonly "complaint/other-currency": { readonly currency: string; readonly expected: string };
  /** The amount is not a whole number of minor units from 0. */
  readonly "complaint/invalid-amount": { readonly amount: number };
}

/** Why a severity or a priority cannot be assessed. */
export type AssessError = ErrorOf<AssessErrors>;

/** The errors of protocol numbers. */
export interface ProtocolErrors {
  /** Prefix, width or check of the scheme cannot be used; `problem` says which, `allowed` what can be: a pattern for a prefix, a range of widths, the names of the checks. */
  readonly "complaint/invalid-scheme": { readonly problem: "prefix" | "digits" | "check"; readonly allowed: string };
  /** The year is no whole number from 1970 to 9999. */
  readonly "complaint/year-out-of-range": { readonly year: number; readonly minimum: number; readonly maximum: number };
  /** The sequence is no whole number from 1 to the greatest that the width of the scheme holds. */
  readonly "complaint/sequence-out-of-range": { readonly sequence: number; readonly minimum: number; readonly maximum: number };
  /** The text is not of the scheme's form; `problem` names the first part that is not. */
  readonly "complaint/protocol-malformed": {
    readonly text: string;
    readonly problem: "shape" | "prefix" | "year" | "sequence" | "check";
    readonly example: string;
  };
  /** The form is right, a character is not: the check does not fit. */
  readonly "complaint/protocol-check-failed": { readonly text: string; readonly given: string; readonly expected: string };
}

/** Why a protocol number cannot be made or read. */
export type ProtocolError = ErrorOf<ProtocolErrors>;

/** The errors of reply duties. */
export interface DutyErrors {
  /** No such duties are known. */
  readonly "complaint/unknown-duties": { readonly id: string; readonly known: readonly string[] };
  /** Known, but not in force on that day. */
  readonly "complaint/duties-not-in-force": { readonly id: string; readonly on: string };
  /** The named argument is no existing date. */
  readonly "complaint/invalid-date": { readonly argument: string };
  /** The named fact is no instant of the years 1970 to 2200 (`extended`: or its new date no existing date), or lies before the event that it follows. */
  readonly "complaint/invalid-fact": { readonly argument: string };
  /** The schedule has too few business days left for the duty, or its term ends after the year 9999. */
  readonly "complaint/never-due": { readonly dutiesId: string; readonly stage: string };
}

/** Why reply duties cannot be selected or dated. */
export type DutyError = ErrorOf<DutyErrors>;

/** The errors of charts, Pareto tables and recurrences. */
export interface LearningErrors {
  /** The named point cannot be charted: a count that is no whole number from 0, a size that is not above 0, or of a share more affected than there are. */
  readonly "complaint/invalid-series": { readonly label: string; readonly problem: "count" | "size" | "count-above-size" };
  /** A chart needs two points, and a baseline of one. */
  readonly "complaint/too-few-points": { readonly points: number; readonly least: number };
  /** The window is no ISO 8601 length of whole days, weeks, months or years. */
  readonly "complaint/invalid-window": { readonly window: string };
  /** The record at `index`, from 0, has a date that does not exist. */
  readonly "complaint/invalid-record": { readonly index: number };
}

/** Why complaints cannot be charted or compared. */
export type LearningError = ErrorOf<LearningErrors>;

/** Every error of the area, for catalogues of messages. */
export interface ComplaintErrors extends TrainErrors, ClassifyErrors, AssessErrors, ProtocolErrors, DutyErrors, LearningErrors {}

/** Every error of the area. */
export type ComplaintError = ErrorOf<ComplaintErrors>;
