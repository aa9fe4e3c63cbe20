import { type CompiledCondition, compileCondition } from "../kernel/compiled-condition.js";
import type { Condition } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { AssessmentRule, Criterion } from "./assessment-rules.js";
import type { Classification, Contact } from "./classification.js";
import type { ComplaintReason } from "./codes.js";
import { judgedByRule } from "./judgement.js";
import { type PriorityMatrix, priorityFrom } from "./priority.js";
import { assessSeverity, type CriterionLevel } from "./severity.js";

/** What the rules of an assessment read. */
export interface AssessmentFacts {
  readonly kind: string;
  /** The subject and the terms above it. */
  readonly subject: readonly string[];
  readonly remedySought: string;
  readonly channel: string | undefined;
  readonly safety: boolean;
  readonly repeat: boolean;
  readonly threats: readonly string[];
  /** How many different subjects the rules found. */
  readonly subjects: number;
  readonly attributes: Contact["attributes"];
}

/** An assessment ready to be asked: conditions as functions, and the reasons that they give, made once. */
export interface AssessmentPlan {
  readonly rules: readonly {
    readonly isMet: CompiledCondition<AssessmentFacts>;
    readonly raises: readonly { readonly criterion: Criterion; readonly level: CriterionLevel; readonly reason: ComplaintReason }[];
  }[];
  readonly actionPossible: CompiledCondition<AssessmentFacts>;
  readonly priorities: PriorityMatrix;
}

const CRITERIA = ["severity", "safety", "complexity", "impact", "immediateAction"] as const satisfies readonly Criterion[];
const READERS: Readonly<Record<string, (facts: AssessmentFacts) => Value | undefined>> = {
  kind: ({ kind }) => kind,
  subject: ({ subject }) => subject,
  remedySought: ({ remedySought }) => remedySought,
  channel: ({ channel }) => channel,
  safety: ({ safety }) => safety,
  repeat: ({ repeat }) => repeat,
  threats: ({ threats }) => threats,
  subjects: ({ subjects }) => subjects,
};
const ATTRIBUTE = "attributes.";

/** Prepares the rules of an assessment. */
export function assessmentPlan(
  rules: readonly AssessmentRule[],
  actionPossible: Condition | null,
  priorities: PriorityMatrix,
): AssessmentPlan {
  return {
    rules: rules.map(({ id, when, raises }) => ({
      isMet: compileCondition(when, readerOf),
      raises: CRITERIA.map((criterion) => ({ criterion, level: raises[criterion] ?? 0 })).map((raised) => ({
        ...raised,
        reason: deepFreeze<ComplaintReason>({ code: "complaint/criterion-raised", params: { ...raised, ruleId: id } }),
      })),
    })),
    actionPossible: actionPossible === null ? () => true : compileCondition(actionPossible, readerOf),
    priorities,
  };
}

function readerOf(field: string): (facts: AssessmentFacts) => Value | undefined {
  if (field.startsWith(ATTRIBUTE)) {
    const name = field.slice(ATTRIBUTE.length);
    return ({ attributes }) => attributes?.[name];
  }
  const reader = Object.hasOwn(READERS, field) ? READERS[field] : undefined;
  return reader ?? (() => undefined);
}

type Assessed = Pick<Classification, "severity" | "difficulty" | "priority" | "impact" | "urgency">;

/** Severity, difficulty and priority of a contact, each with the reasons that concern it. */
export function assessContact({ rules, actionPossible, priorities }: AssessmentPlan, facts: AssessmentFacts): Assessed {
  const levels: Record<Criterion, CriterionLevel> = { severity: 0, safety: 0, complexity: 0, impact: 0, immediateAction: 0 };
  const weighed: ComplaintReason[] = [];
  for (const { isMet, raises } of rules) {
    if (!isMet(facts)) continue;
    for (const { criterion, level, reason } of raises) {
      if (level <= levels[criterion]) continue;
      levels[criterion] = level;
      weighed.push(reason);
    }
  }
  const parties = facts.attributes?.["parties"];
  // Levels come from checked rules and parties are counted, so neither call can fail.
  const assessed = assessSeverity({
    ...levels,
    actionPossible: actionPossible(facts),
    parties: typeof parties === "number" && Number.isInteger(parties) && parties >= 1 ? parties : undefined,
  })._unsafeUnwrap();
  const { severity, difficulty, impact, urgency, safety } = assessed;
  const priority = priorityFrom(priorities, impact, urgency, safety)._unsafeUnwrap();
  weighed.push(...assessed.reasons);
  const [forSeverity, forDifficulty, forPriority]: [ComplaintReason[], ComplaintReason[], ComplaintReason[]] = [[], [], []];
  for (const reason of weighed) {
    const concern = "criterion" in reason.params ? reason.params.criterion : reason.code;
    if (concern === "complexity" || concern === "complaint/several-parties") forDifficulty.push(reason);
    else forPriority.push(reason);
    if (concern === "severity" || concern === "safety") forSeverity.push(reason);
  }
  forPriority.push(...priority.reasons);
  return {
    severity: judgedByRule(severity, forSeverity),
    difficulty: judgedByRule(difficulty, forDifficulty),
    priority: judgedByRule(priority.priority, forPriority),
    impact,
    urgency,
  };
}
