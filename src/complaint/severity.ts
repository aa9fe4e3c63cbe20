import { deepFreeze } from "../kernel/freeze.js";
import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { AssessError, ComplaintReason, ComplaintReasons } from "./codes.js";

/** A score of a criterion: 0 none, 1 some, 2 serious, 3 extreme. */
export type CriterionLevel = 0 | 1 | 2 | 3;

/** The criteria of the initial assessment of ISO 10002:2018, each from 0 to 3. */
export interface Criteria {
  readonly severity: CriterionLevel;
  /** Implication for health and safety. */
  readonly safety: CriterionLevel;
  readonly complexity: CriterionLevel;
  /** People or money concerned. */
  readonly impact: CriterionLevel;
  /** Need of immediate action. */
  readonly immediateAction: CriterionLevel;
  /** Whether immediate action is possible. Default true. */
  readonly actionPossible?: boolean | undefined;
  /** Parties or departments that must act. Default 1. */
  readonly parties?: number | undefined;
}

/** How grave a complaint is; it moves the queue. */
export type Severity = "low" | "medium" | "high" | "critical";

/** How hard a complaint is to solve; it moves the time to solve. */
export type Difficulty = "low" | "medium" | "high" | "very-high";

/** Every severity, from the least. */
export const SEVERITIES = ["low", "medium", "high", "critical"] as const satisfies readonly Severity[];
/** Every difficulty, from the least. */
export const DIFFICULTIES = ["low", "medium", "high", "very-high"] as const satisfies readonly Difficulty[];

/** Severity and difficulty apart, and what a priority matrix asks for. */
export interface SeverityAssessment {
  /** The higher of severity and safety. */
  readonly severity: Severity;
  /** Complexity, one level more for each party beyond the first. */
  readonly difficulty: Difficulty;
  /** The highest of severity, safety and impact: the row of the priority matrix. */
  readonly impact: CriterionLevel;
  /** Need of immediate action, one level less where none is possible: the column of the priority matrix. */
  readonly urgency: CriterionLevel;
  readonly safety: CriterionLevel;
  readonly reasons: Reasons<ComplaintReasons>;
}

/** The criteria in the order in which they are weighed. */
export const CRITERIA = ["severity", "safety", "complexity", "impact", "immediateAction"] as const satisfies readonly (keyof Criteria)[];

/** By the index of the criterion and by level, made once: every assessment has five of these twenty. */
const SCORED: readonly (readonly ComplaintReason[])[] = /* @__PURE__ */ CRITERIA.map((criterion) =>
  [0, 1, 2, 3].map((level) => deepFreeze<ComplaintReason>({ code: "complaint/criterion-scored", params: { criterion, level } })),
);

/**
 * Assesses the criteria of ISO 10002: severity for the queue, difficulty for the time to solve. What the customer calls the matter is no criterion.
 *
 * @param criteria - levels from 0 to 3, scored by a person or by `classifyComplaint`
 * @returns severity, difficulty, impact and urgency; or `complaint/level-out-of-range`
 * @see ISO 10002:2018, initial assessment: severity, safety implication, complexity, impact, need for and possibility of immediate action. The levels and how they
 *   combine are of this library.
 * @example
 * import { assessSeverity } from "aftersales/complaint";
 * const assessed = assessSeverity({ severity: 1, safety: 2, complexity: 1, impact: 0, immediateAction: 3, parties: 2 })._unsafeUnwrap();
 * [assessed.severity, assessed.difficulty, assessed.impact, assessed.urgency]; //=> ["high", "high", 2, 3]
 */
export function assessSeverity(criteria: Criteria): Result<SeverityAssessment, AssessError> {
  const { safety, complexity, impact, immediateAction } = criteria;
  const levels = [criteria.severity, safety, complexity, impact, immediateAction];
  const wrong = CRITERIA[levels.findIndex((level) => !isLevel(level))];
  if (wrong) return err({ code: "complaint/level-out-of-range", criterion: wrong, minimum: 0, maximum: 3 });
  const parties = criteria.parties ?? 1;
  if (!(Number.isInteger(parties) && parties >= 1)) {
    return err({ code: "complaint/level-out-of-range", criterion: "parties", minimum: 1, maximum: null });
  }
  const reasons = levels.map((level, index) => SCORED[index]?.[level] as ComplaintReason);
  const severity = Math.max(criteria.severity, safety) as CriterionLevel;
  const difficulty = Math.min(3, complexity + parties - 1) as CriterionLevel;
  if (parties > 1) reasons.push({ code: "complaint/several-parties", params: { parties } });
  const waits = criteria.actionPossible === false && immediateAction > 0;
  const urgency = (waits ? immediateAction - 1 : immediateAction) as CriterionLevel;
  if (waits) reasons.push({ code: "complaint/action-not-possible", params: { needed: immediateAction, urgency } });
  return ok({
    severity: SEVERITIES[severity],
    difficulty: DIFFICULTIES[difficulty],
    impact: Math.max(severity, impact) as CriterionLevel,
    urgency,
    safety,
    reasons: reasons as unknown as Reasons<ComplaintReasons>,
  });
}

/** Whether a value is 0, 1, 2 or 3. */
export function isLevel(value: unknown): value is CriterionLevel {
  return value === 0 || value === 1 || value === 2 || value === 3;
}
