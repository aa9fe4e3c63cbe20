import type { Condition } from "../kernel/condition.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { CriterionLevel } from "./severity.js";

/** A criterion of ISO 10002 that a rule can raise. */
export type Criterion = "severity" | "safety" | "complexity" | "impact" | "immediateAction";

/** Raises a criterion to a level when a condition on the classification or on the contact's attributes is met. The highest level counts. */
export interface AssessmentRule {
  readonly id: string;
  /**
   * Fields: `kind`, `subject` (the term and those above it, as a list), `remedySought`, `channel`, `safety`, `repeat`, `threats` (a list), `subjects` (how many
   * different ones the rules found), and `attributes.<name>`.
   */
  readonly when: Condition;
  readonly raises: Readonly<Partial<Record<Criterion, CriterionLevel>>>;
}

const isOneOf = (field: string, ...values: readonly string[]): Condition => ({ field, in: values });

/** The rules that a classifier has when it names none. */
export const DEFAULT_ASSESSMENT: readonly AssessmentRule[] = deepFreeze<AssessmentRule[]>([
  { id: "safety", when: { field: "safety", is: true }, raises: { safety: 2, severity: 2, impact: 2, immediateAction: 3 } },
  { id: "injury", when: { field: "subject", has: "injury" }, raises: { safety: 3, severity: 3, impact: 3, immediateAction: 3 } },
  { id: "dissatisfied", when: isOneOf("kind", "complaint", "claim", "dispute"), raises: { severity: 1, impact: 1, immediateAction: 1 } },
  { id: "reported", when: { field: "kind", is: "report" }, raises: { severity: 2, impact: 2, complexity: 1, immediateAction: 2 } },
  { id: "cancelling", when: { field: "kind", is: "cancellation" }, raises: { immediateAction: 1 } },
  {
    id: "personal-data",
    when: { field: "subject", has: "privacy-data" },
    raises: { severity: 2, impact: 2, complexity: 2, immediateAction: 2 },
  },
  { id: "money-taken", when: isOneOf("kind", "dispute"), raises: { impact: 1, immediateAction: 2 } },
  { id: "said-before", when: { field: "repeat", is: true }, raises: { severity: 2, immediateAction: 2, complexity: 1 } },
  { id: "regulator", when: { field: "threats", has: "threat-regulator" }, raises: { immediateAction: 2, complexity: 1 } },
  { id: "court", when: { field: "threats", has: "threat-court" }, raises: { immediateAction: 2, complexity: 2 } },
  { id: "press", when: { field: "threats", has: "threat-press" }, raises: { impact: 2, immediateAction: 2 } },
  { id: "repair", when: { field: "subject", has: "warranty-repair" }, raises: { complexity: 1 } },
  { id: "contract", when: { field: "subject", has: "contract-offer" }, raises: { complexity: 1 } },
  { id: "compensation", when: { field: "remedySought", is: "compensation" }, raises: { complexity: 2 } },
  { id: "two-matters", when: { field: "subjects", from: 2 }, raises: { complexity: 1 } },
  { id: "many-matters", when: { field: "subjects", from: 4 }, raises: { complexity: 2 } },
]);
