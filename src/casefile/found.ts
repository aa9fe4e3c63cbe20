import type { AuthorityDecision } from "../complaint/authority.js";
import type { Classification } from "../complaint/classification.js";
import type { Obligation } from "../complaint/reply-obligations.js";
import type { FollowUpPlan } from "../followup/plan-follow-ups.js";
import type { GapReport } from "../quality/gap-report.js";
import type { ResponseAssessment } from "../response/assessment.js";
import type { LanguageDoubt } from "./classification-of.js";
import type { CaseCover } from "./coverage-of.js";
import type { Lifecycle } from "./lifecycle.js";
import type { PromiseState } from "./promises-of.js";

/** What the areas found, as the steps look at it: an area without an answer is `null` or empty, and its fault is listed. */
export interface Found {
  readonly lifecycle: Lifecycle;
  readonly classification: Classification | null;
  /** Whether the contact expects an answer to a matter of its own: a complaint, a claim, a dispute, a report; also where nobody knows. */
  readonly isMatter: boolean;
  /** Whether it is a claim about the good. */
  readonly claims: boolean;
  readonly coverage: CaseCover | null;
  readonly response: ResponseAssessment | null;
  readonly obligations: readonly Obligation[];
  readonly followUps: FollowUpPlan | null;
  readonly scores: GapReport | null;
  readonly promises: readonly PromiseState[];
  readonly authority: AuthorityDecision | null;
  readonly languageDoubt: LanguageDoubt | null;
  /** Areas that a fact of the case keeps from answering. */
  readonly faults: readonly { readonly area: string; readonly error: string }[];
  /** When the customer has to hear from the desk, and when the matter has to be solved. */
  readonly replyBy: Date | null;
  readonly resolveBy: Date | null;
}
