// Every code that a sentence is needed for. Types only: a catalogue loads nothing of the areas.
import type { CalendarErrors } from "../calendar/codes.js";
import type { CasefileErrors, CasefileFindings, CasefileReasons, CasefileSteps } from "../casefile/codes.js";
import type { ComplaintErrors, ComplaintReasons } from "../complaint/codes.js";
import type { OutcomeReasons } from "../complaint/outcome.js";
import type { FollowUpErrors, FollowUpReasons } from "../followup/codes.js";
import type { IssueCodes } from "../kernel/issue.js";
import type { Messages, Sentence, Sentences } from "../kernel/message.js";
import type { Plain } from "../kernel/reason.js";
import type { QualityErrors, QualityReasons } from "../quality/codes.js";
import type { ResponseErrors, ResponseReasons } from "../response/codes.js";
import type { PolicyStatements } from "../response/describe-policy.js";
import type { WarrantyErrors, WarrantyReasons } from "../warranty/codes.js";
import type { Term } from "./terms.js";

/** The codes of reasons, outcomes, findings, statements of a policy and errors of all areas. */
export interface Codes
  extends CalendarErrors,
    CasefileErrors,
    CasefileFindings,
    CasefileReasons,
    ComplaintErrors,
    ComplaintReasons,
    FollowUpErrors,
    FollowUpReasons,
    OutcomeReasons,
    PolicyStatements,
    QualityErrors,
    QualityReasons,
    ResponseErrors,
    ResponseReasons,
    WarrantyErrors,
    WarrantyReasons {
  /** Before the issues of a document. */
  readonly "invalid-input": { readonly count: number };
}

/** What stands beside the parameters of a step. */
export interface StepFrame {
  /** Epoch milliseconds; `null` where the step has no last instant. */
  readonly by: number | null;
  /** A role of the desk. */
  readonly who: string;
}

type StepSentences = { readonly [C in keyof CasefileSteps]: Sentence<Plain<CasefileSteps[C]> & StepFrame> };

/** The messages of one language, complete by construction: what lacks a code or a term, or has one too many, does not compile. */
export interface Catalogue extends Messages {
  readonly sentences: Sentences<Codes> & StepSentences;
  readonly issues: Sentences<IssueCodes>;
  readonly terms: Readonly<Record<Term, string>>;
}

type AllSentences = Catalogue["sentences"];

/** The sentences of one area, for a catalogue in parts: a part that lacks a code does not compile either. */
export type Part<Area extends string> = Pick<AllSentences, Extract<keyof AllSentences, `${Area}/${string}`>>;
