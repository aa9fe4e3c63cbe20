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
