export { type AssessmentRule, type Criterion, DEFAULT_ASSESSMENT } from "./assessment-rules.js";
export { type AuthorityDecision, type AuthorityLevel, type AuthorityMatrix, authorityFor, type GoesUp, type Redress } from "./authority.js";
export { type AuthorityContext, authoritySchema, defineAuthority } from "./authority.schema.js";
export type { Calibration } from "./calibration.js";
export { type CheckSystem, checkCharacters } from "./check-characters.js";
export type { Classification } from "./classification.js";
export {
  type AxisModel,
  type Classifier,
  type ClassifierInput,
  DEFAULT_RULES_FIRST,
  type DetectLanguage,
  type ModelAxis,
  type RulePrecedence,
} from "./classifier.js";
export { type ClassifierParts, classifierSchema, defineClassifier } from "./classifier.schema.js";
export { classifyComplaint } from "./classify-complaint.js";
export type {
  AssessError,
  AssessErrors,
  ClassifyError,
  ClassifyErrors,
  ComplaintError,
  ComplaintErrors,
  ComplaintReason,
  ComplaintReasons,
  DutyError,
  DutyErrors,
  LearningError,
  LearningErrors,
  ProtocolError,
  ProtocolErrors,
  TrainError,
  TrainErrors,
} from "./codes.js";
export { type ComplaintCounts, type ComplaintRecord, type ComplaintSummary, complaintRecord, complaintTally } from "./complaint-tally.js";
export type { Contact } from "./contact.js";
export { contactSchema, parseContact } from "./contact.schema.js";
export { type ChartPoint, type ChartSeries, type ControlChart, controlChart, type RunRule } from "./control-chart.js";
export { DEFAULT_TAXONOMY } from "./default-taxonomy.js";
export { type ComplaintDigest, complaintDigest, type DigestPeriods } from "./digest.js";
export { REPLY_DUTIES } from "./duties/index.js";
export { type EarlyWarning, earlyWarnings, type LineSeries } from "./early-warnings.js";
export { type EvaluateOptions, evaluateTextModel, type LabelReport, type TextModelReport } from "./evaluate-text-model.js";
export type { Judgement } from "./judgement.js";
export { type GuessedLanguage, guessLanguage } from "./language.js";
export {
  type ComplaintOutcome,
  OUTCOME_REASONS,
  type OutcomeDecision,
  type OutcomeReason,
  type OutcomeReasonRule,
  type OutcomeReasons,
  type OutcomeReasonsFor,
} from "./outcome.js";
export { outcomeSchema, parseComplaintOutcome } from "./outcome.schema.js";
export { type Overrule, type OverruleAxis, type OverruleInput, overrule, trainingExample } from "./overrule.js";
export { overruleSchema, parseOverrule } from "./overrule.schema.js";
export { type ParetoRow, paretoOf } from "./pareto.js";
export { type AbstainOptions, type Prediction, predictLabel, type RankedLabel, type TextEvidence } from "./predict-label.js";
export { DEFAULT_PRIORITY_MATRIX, type PriorityDecision, type PriorityMatrix, priorityFrom } from "./priority.js";
export { definePriorityMatrix, priorityMatrixSchema } from "./priority.schema.js";
export { type ProtocolFacts, type ProtocolParts, type ProtocolScheme, parseProtocolNumber, protocolNumber } from "./protocol-number.js";
export { reassess } from "./reassess.js";
export { findRecurrences, type Recurrence, type RecurrenceOptions } from "./recurrence.js";
export {
  type DutyAnchor,
  type DutyStage,
  type DutyTerm,
  type DutyUnit,
  type ReplyDuties,
  type ReplyDutiesInput,
  type ReplyDuty,
  selectReplyDuties,
} from "./reply-duties.js";
export { defineReplyDuties, replyDutiesSchema } from "./reply-duties.schema.js";
export type { ReplyFacts, ToldExtension } from "./reply-facts.js";
export { parseReplyFacts, replyFactsSchema } from "./reply-facts.schema.js";
export { type Obligation, replyObligations } from "./reply-obligations.js";
export { type DutyTarget, responseTargetsFrom } from "./response-targets.js";
export type { Flag, PhraseHit, PhraseInput, PhraseRule, RuleAxis, RuleSet, RuleSetInput } from "./rule-set.js";
export { defineRuleSet, ruleSetSchema } from "./rule-set.schema.js";
export { DEFAULT_RULES } from "./rules/index.js";
export {
  assessSeverity,
  type Criteria,
  type CriterionLevel,
  DIFFICULTIES,
  type Difficulty,
  SEVERITIES,
  type Severity,
  type SeverityAssessment,
} from "./severity.js";
export { lineOf, type Taxonomy, type TaxonomyAxis, type TaxonomyInput, type TaxonomyTerm, termLabel, UNCLASSIFIED } from "./taxonomy.js";
export { defineTaxonomy, taxonomySchema } from "./taxonomy.schema.js";
export type { TextExample } from "./text-example.js";
export type { TextModel } from "./text-model.js";
export { parseTextModel, textModelSchema } from "./text-model.schema.js";
export { type OnProgress, type TrainOptions, trainTextModel } from "./train-text-model.js";
