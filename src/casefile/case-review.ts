import type { AuthorityDecision } from "../complaint/authority.js";
import type { Classification } from "../complaint/classification.js";
import type { AssessError, ClassifyError, ComplaintReason, DutyError, ProtocolError } from "../complaint/codes.js";
import type { Obligation } from "../complaint/reply-obligations.js";
import type { FollowUpReason, SubjectError } from "../followup/codes.js";
import type { FollowUpPlan } from "../followup/plan-follow-ups.js";
import type { Plain } from "../kernel/reason.js";
import type { Result } from "../kernel/result.js";
import type { QualityReason } from "../quality/codes.js";
import type { GapReport } from "../quality/gap-report.js";
import type { GapError } from "../quality/score-gaps.js";
import type { ResponseAssessment } from "../response/assessment.js";
import type { ResponseError, ResponseReason } from "../response/codes.js";
import type { CoverageDecision } from "../warranty/assess-coverage.js";
import type { WarrantyReason } from "../warranty/codes.js";
import type { CasefileReason, CasefileSteps, NotDeclared, NotRecorded } from "./codes.js";
import type { CaseCoverError } from "./coverage-of.js";
import type { PromiseState } from "./promises-of.js";

/** A reason of any area, or of bringing them together. */
export type CaseReason = CasefileReason | ComplaintReason | FollowUpReason | QualityReason | ResponseReason | WarrantyReason;

/** What to do next. */
export type NextStep = {
  readonly [C in keyof CasefileSteps]: {
    readonly code: C;
    readonly params: Plain<CasefileSteps[C]>;
    /** The last instant in time; `null` where there is none. */
    readonly by: Date | null;
    /** A role of the desk, or a level of authority. */
    readonly who: string;
    readonly reasons: readonly CaseReason[];
  };
}[keyof CasefileSteps];

/** Everything that the areas say about one case, and what to do next. Each area is its own `Result`, so that an unknown law never hides a deadline. */
export interface CaseReview {
  readonly caseId: string;
  /** The instant that the review is of. */
  readonly reviewedAt: Date;
  readonly deskId: string;
  readonly deskVersion: string | null;
  /** Whether the claim is covered, as of the day on which it was made. */
  readonly coverage: Result<CoverageDecision, CaseCoverError>;
  /** What the law gives as of today: remedies that a failed repair opened, and days by which the good or the price is owed. `null` without a law or a product. */
  readonly lawToday: CoverageDecision | null;
  /** The contacts read as one, with what people decided. */
  readonly classification: Result<Classification, ClassifyError | NotRecorded>;
  /** The priority by which the clocks run: that of the case, else that of the classification; `null` where neither says. */
  readonly priority: string | null;
  readonly response: Result<ResponseAssessment, ResponseError | NotDeclared>;
  /** Reply duties, the earliest first; empty where the desk declares none for the case. */
  readonly obligations: Result<readonly Obligation[], DutyError>;
  readonly followUps: Result<FollowUpPlan, SubjectError | NotDeclared>;
  /** The customer's own answers. */
  readonly scores: Result<GapReport, GapError | NotDeclared | NotRecorded>;
  readonly promises: readonly PromiseState[];
  /** Who may settle; `null` where the desk declares no levels or nothing is to be settled. */
  readonly authority: Result<AuthorityDecision, AssessError> | null;
  readonly protocolNumber: Result<string, ProtocolError | NotDeclared | NotRecorded>;
  /** Safety first, then by the last instant in time; those without one last. */
  readonly nextSteps: readonly NextStep[];
  /** The first instant at which the review says something else if nothing happens; elapsed times move all the time and do not count. */
  readonly nextChangeAt: Date | null;
  /** Of every area in its order, then of bringing them together. */
  readonly reasons: readonly CaseReason[];
  /** Every document that had a part in it. */
  readonly basedOn: readonly { readonly id: string; readonly version?: string | undefined }[];
}
