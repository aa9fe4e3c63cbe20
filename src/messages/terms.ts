// The terms that `label` and sentences name. Types only.
import type { Swot } from "../casefile/findings.js";
import type { PromiseState } from "../casefile/promises-of.js";
import type { Criterion } from "../complaint/assessment-rules.js";
import type { RunRule } from "../complaint/control-chart.js";
import type { DefaultTerm } from "../complaint/default-taxonomy.js";
import type { OverruleAxis } from "../complaint/overrule.js";
import type { DutyAnchor, DutyStage, DutyUnit } from "../complaint/reply-duties.js";
import type { Obligation } from "../complaint/reply-obligations.js";
import type { Flag } from "../complaint/rule-set.js";
import type { Difficulty, Severity } from "../complaint/severity.js";
import type { PlannedTouchpoint } from "../followup/plan-follow-ups.js";
import type { TouchpointKind } from "../followup/policy.js";
import type { Channel, ContactOutcome, Purpose } from "../followup/purpose.js";
import type { Consent } from "../followup/subject.js";
import type { SuggestionStep } from "../followup/suggestion.js";
import type { Quadrant } from "../quality/importance-performance.js";
import type { AnswerColumn, Columns } from "../quality/instrument.js";
import type { ServiceGap } from "../quality/service-gaps.js";
import type { InternalMeasure, ServiceGroup } from "../quality/service-record.js";
import type { TargetState } from "../response/assessment.js";
import type { BuiltInMetric } from "../response/metric.js";
import type { Agreement } from "../response/policy.js";
import type { CoverFacts, GoodsKind } from "../warranty/cover-facts.js";
import type { CoverClock } from "../warranty/coverage-timeline.js";
import type { Moment, Remedy } from "../warranty/regime.js";
import type { WarrantyLayer } from "../warranty/warranty.js";

/** An id that every language names. */
export type Term =
  // response
  | BuiltInMetric
  | TargetState
  | Agreement
  // complaint
  | DefaultTerm
  | "unclassified"
  | OverruleAxis
  | Flag
  | Criterion
  | Severity
  | Difficulty
  | Priority
  | DutyStage
  | DutyAnchor
  | DutyUnit
  | Obligation["state"]
  | RunRule
  // warranty
  | CoverClock
  | Remedy
  | Moment
  | GoodsKind
  | NonNullable<CoverFacts["condition"]>
  | NonNullable<CoverFacts["buyer"]>
  | "seller"
  | "law"
  | WarrantyLayer["kind"]
  | Extract<WarrantyLayer["starts"], string>
  // follow-up
  | TouchpointKind
  | PlannedTouchpoint["state"]
  | Purpose
  | Channel
  | ContactOutcome
  | Consent["state"]
  | Anchor
  | SuggestionStep
  | "conversation"
  // quality
  | Columns
  | AnswerColumn
  | Quadrant
  | InternalMeasure
  | ServiceGroup
  | ServiceGap["name"]
  | ServqualDimension
  // casefile
  | Area
  | PromiseState["state"]
  | keyof Swot
  | Role;

/** Priorities of the default matrix. */
type Priority = "low" | "normal" | "high" | "urgent" | "critical";
/** Events that the preset follow-up policies count from. */
type Anchor =
  | "complaint-closed"
  | "delivery"
  | "installation"
  | "maintenance-due"
  | "purchase"
  | "recall"
  | "repair-returned"
  | "visit"
  | "warranty-end"
  | "appointment";
type ServqualDimension = "tangibles" | "reliability" | "responsiveness" | "assurance" | "empathy";
type Area = "coverage" | "classification" | "response" | "obligations" | "follow-ups" | "scores" | "authority";
type Role = "agent" | "lead" | "manager" | "workshop" | "customer";
