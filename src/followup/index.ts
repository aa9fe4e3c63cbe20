export { type AllocationError, type AllocationMethod, allocateSample, type Stratum } from "./allocation.js";
export { assessConsent, type ConsentDecision } from "./assess-consent.js";
export type {
  FollowUpError,
  FollowUpErrors,
  FollowUpReason,
  FollowUpReasons,
  NoRulesApply,
  NumberOutOfRange,
  SubjectError,
  SuggestionError,
  WhyFollowUp,
} from "./codes.js";
export { type ConsentRule, type ContactRule, type ContactRules, type ContactRulesInput, selectContactRules } from "./contact-rules.js";
export { contactRulesSchema, defineContactRules } from "./contact-rules.schema.js";
export { CONTACT_RULES, contactWindows } from "./contact-windows.js";
export { type Capacity, type CapacityItem, fillCapacity, type Ranked } from "./fill-capacity.js";
export { hashShare } from "./hash.js";
export { type Hearing, type HearingWay, planHearing } from "./hearing.js";
export { type InvitationsQuestion, invitationsNeeded } from "./invitations.js";
export { type ContactQuestion, type ContactRecord, nextAllowedContact } from "./next-allowed-contact.js";
export { type FollowUpPlan, type PlannedTouchpoint, planFollowUps } from "./plan-follow-ups.js";
export {
  type CategoryTimes,
  type ContactHours,
  type FollowUpPolicy,
  type FollowUpPolicyInput,
  type Frequency,
  type Season,
  type Times,
  type Timing,
  TOUCHPOINT_KINDS,
  type Touchpoint,
  type TouchpointKind,
} from "./policy.js";
export { defineFollowUpPolicy, followUpPolicySchema } from "./policy.schema.js";
export { RETAIL_FOLLOW_UP } from "./presets/retail.js";
export { SUPPORT_DESK_FOLLOW_UP } from "./presets/support-desk.js";
export { VEHICLE_SERVICE_FOLLOW_UP } from "./presets/vehicle-service.js";
export { CHANNELS, type Channel, CONCERNS, type Concern, type ContactOutcome, OUTCOMES, PURPOSES, type Purpose } from "./purpose.js";
export { type Margins, type RakeError, type RakeOptions, rakeWeights } from "./rake.js";
export { repurchaseInterval } from "./repurchase.js";
export { type MarginQuestion, marginAchieved, type SampleSizeQuestion, sampleSize } from "./sample-size.js";
export { type SampleDraw, type SelectionError, selectSample } from "./select-sample.js";
export type { Consent, DoNotContact, FollowUpAnchor, FollowUpSubject, TouchpointRecord } from "./subject.js";
export { followUpSubjectSchema, parseFollowUpSubject } from "./subject.schema.js";
export {
  assessSuggestion,
  type Suggestion,
  type SuggestionStatus,
  type SuggestionStep,
  type SuggestionTerms,
  type SuggestionTermsInput,
} from "./suggestion.js";
export { defineSuggestionTerms, suggestionTermsSchema } from "./suggestion.schema.js";
export { selectSystematically } from "./systematic.js";
export {
  type AnsweredStratum,
  designEffect,
  effectiveSize,
  type MeasuredStratum,
  stratifiedMean,
  type WeightError,
  weightSample,
} from "./weights.js";
