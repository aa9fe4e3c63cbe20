export { type Adjustment, adjustPValues } from "./adjust-p-values.js";
export { AFTER_SALES_QUESTIONNAIRE } from "./after-sales-questionnaire.js";
export { type BootstrapError, type BootstrapMean, type BootstrapMethod, type BootstrapOptions, bootstrapMean } from "./bootstrap.js";
export type { Change } from "./change.js";
export type {
  Judged,
  Level,
  QualityError,
  QualityErrorOf,
  QualityErrors,
  QualityReason,
  QualityReasonList,
  QualityReasons,
} from "./codes.js";
export { type CompareError, compareGaps, type GapChange, type GapComparison } from "./compare-gaps.js";
export { type ComplaintArithmetic, type ComplaintNumbers, complaintArithmetic } from "./complaint-arithmetic.js";
export { type ConstructReliability, constructReliability, gapReliability } from "./construct-reliability.js";
export {
  type CustomerEffort,
  compareCustomerEffort,
  customerEffort,
  type EffortOptions,
  type EffortTallyState,
  effortTally,
} from "./effort.js";
export type { EffectSizes, GapEstimate, MeanTest, ZoneOfTolerance } from "./gap-estimate.js";
export type { GapTallyOptions, MissingRule } from "./gap-options.js";
export type { OutOfScaleAnswer } from "./gap-reading.js";
export type { GapExclusions, GapReport } from "./gap-report.js";
export { type GapSummary, gapFromSummary } from "./gap-summary.js";
export type { GapTallyState } from "./gap-sums.js";
export { gapTally, tallyGaps } from "./gap-tally.js";
export {
  type ImportancePerformance,
  type ImportancePerformanceError,
  type ImportancePerformanceOptions,
  importancePerformance,
  type Quadrant,
  type RatedItem,
} from "./importance-performance.js";
export { type ImprovementPlan, improvementPlan, type PlanError, type PlannedImprovement } from "./improvement-plan.js";
export type {
  AnswerColumn,
  Columns,
  DimensionInput,
  Instrument,
  InstrumentDimension,
  InstrumentInput,
  InstrumentItem,
  ItemInput,
  Scale,
} from "./instrument.js";
export { defineInstrument, instrumentSchema } from "./instrument.schema.js";
export {
  type InternalLine,
  type InternalQualityError,
  type InternalQualityOptions,
  type InternalQualityReport,
  internalQuality,
  internalQualityTally,
  type ServiceStandard,
} from "./internal-quality.js";
export type { InternalQualityState } from "./internal-quality-sums.js";
export { type Interval, type ProportionMethod, type ProportionOptions, proportionInterval } from "./interval.js";
export { type KanoAnswer, type KanoClass, type KanoCounts, type KanoPair, type KanoResult, kanoClassOf, kanoOf } from "./kano.js";
export {
  type Answer,
  compareNetPromoterScore,
  type NetPromoterCounts,
  type NetPromoterError,
  type NetPromoterOptions,
  type NetPromoterScore,
  netPromoterScore,
  netPromoterTally,
} from "./net-promoter.js";
export {
  type AnswerRow,
  type ItemReliability,
  type Reliability,
  type ReliabilityError,
  type ReliabilityOptions,
  reliabilityOf,
} from "./reliability.js";
export { type ReliabilityTallyState, reliabilityTally } from "./reliability-tally.js";
export { type RetentionArithmetic, type RetentionNumbers, retentionArithmetic } from "./retention.js";
export {
  type AnswerError,
  type CustomerSatisfaction,
  compareCustomerSatisfaction,
  customerSatisfaction,
  type SatisfactionCounts,
  type SatisfactionOptions,
  satisfactionTally,
} from "./satisfaction.js";
export { type GapError, type GapOptions, scoreGaps } from "./score-gaps.js";
export { type ScoreTrend, scoreTrend, type TrendPeriod } from "./score-trend.js";
export {
  type ServiceGap,
  type ServiceGapError,
  type ServiceGapFacts,
  type ServiceGapLine,
  type ServiceGaps,
  serviceGaps,
} from "./service-gaps.js";
export { INTERNAL_MEASURES, type InternalMeasure, type ServiceGroup, type ServiceRecord } from "./service-record.js";
export { parseServiceRecord, serviceRecordSchema } from "./service-record.schema.js";
export {
  DETERMINANTS_1985,
  DIMENSIONS_OF_DETERMINANTS,
  INSTRUMENT_SOURCES,
  SERVPERF,
  SERVQUAL_1988,
  SERVQUAL_1991,
  ZONE_OF_TOLERANCE_1994,
} from "./servqual.js";
export type { ItemAnswer, SurveyResponse } from "./survey-response.js";
export { parseSurveyResponse, surveyResponseSchema } from "./survey-response.schema.js";
export { type ColumnOf, type OtherColumns, parseSurveyRows, type SurveyRow } from "./survey-rows.js";
export { type WeakestLink, weakestLink } from "./weakest-link.js";
export { type WilcoxonTest, wilcoxonSignedRank } from "./wilcoxon.js";
