export { assessResponse, assessResponses } from "./assess.js";
export type { ResponseAssessment, TargetAssessment, TargetState, ThresholdAssessment } from "./assessment.js";
export type { InvalidInstant, NoPolicyApplies, ResponseError, ResponseErrors, ResponseReason, ResponseReasons } from "./codes.js";
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
export type { Ticket, TicketEvent } from "./ticket.js";
export { parseTicket, ticketEventSchema, ticketSchema } from "./ticket.schema.js";
