export {
  type Explainable,
  type ExplainableError,
  type ExplainableStep,
  type ExplainOptions,
  explain,
  label,
  type ToExplain,
} from "../kernel/explain.js";
export type { Audience, Messages, Say, Sentence, Voice } from "../kernel/message.js";
export type { Case, CaseDuties, CaseProduct, CasePromise } from "./case.js";
export { caseSchema, parseCase } from "./case.schema.js";
export type { CaseReason, CaseReview, NextStep } from "./case-review.js";
export type {
  CasefileError,
  CasefileErrors,
  CasefileFinding,
  CasefileFindings,
  CasefileReason,
  CasefileReasonList,
  CasefileReasons,
  CasefileSteps,
} from "./codes.js";
export type { CaseCoverError } from "./coverage-of.js";
export type { DeskCounts } from "./desk-counts.js";
export type { DeskReport, DeskThresholds, DutyReport } from "./desk-report.js";
export { deskTally, type ReviewedCase } from "./desk-tally.js";
export type { Swot } from "./findings.js";
export type { PromiseState } from "./promises-of.js";
export { reviewCase } from "./review-case.js";
export type { DeclaredDuties, DeskRoles, Preset, ProductClass, ServiceDesk, ServiceDeskInput, ServiceDeskParts } from "./service-desk.js";
export { defineServiceDesk, serviceDeskSchema } from "./service-desk.schema.js";
