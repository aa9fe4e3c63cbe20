export { assessResponse, assessResponses } from "./assess.js";
export type { ResponseAssessment, TargetAssessment, TargetState, ThresholdAssessment } from "./assessment.js";
export {
  type AttainmentCounts,
  type AttainmentGroup,
  type AttainmentReport,
  type AttainmentState,
  attainmentTally,
  type DurationPercentiles,
  type LabelledAssessment,
  withLabels,
} from "./attainment.js";
export {
  type Backtest,
  type BacktestOptions,
  backtestPolicies,
  type ChangedOutcome,
  type PolicyBacktest,
  type TargetOutcome,
} from "./backtest.js";
export type { InvalidInstant, NoPolicyApplies, ResponseError, ResponseErrors, ResponseReason, ResponseReasons } from "./codes.js";
export { describePolicy, type PolicySection, type PolicyStatement, type PolicyStatements } from "./describe-policy.js";
export { type ResponseGlance, sweepResponses } from "./glance.js";
export { type BuiltInMetric, type CustomMetric, type EventCondition, METRICS, type OnReopen } from "./metric.js";
export type {
  Agreement,
  HolidayEntry,
  PolicySchedule,
  PriorityTarget,
  Reference,
  ResponsePolicy,
  ResponsePolicyInput,
  ResponseTargetInput,
  TargetClock,
} from "./policy.js";
export { defineResponsePolicy, responsePolicySchema } from "./policy.schema.js";
export type { PolicyContext } from "./policy-references.js";
export { selectResponsePolicy } from "./select-policy.js";
export { type StrictestTarget, strictestTarget } from "./strictest-target.js";
export type { Ticket, TicketEvent } from "./ticket.js";
export { parseTicket, ticketEventSchema, ticketSchema } from "./ticket.schema.js";
