import { type CompiledCondition, compileCondition } from "../kernel/compiled-condition.js";
import type { Condition } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { AssessmentRule } from "./assessment-rules.js";
import type { Classification, Contact } from "./classification.js";
import type { ComplaintReason } from "./codes.js";
import { judgedByRule } from "./judgement.js";
import { type PriorityMatrix, priorityFrom } from "./priority.js";
import { assessSeverity, CRITERIA, type CriterionLevel } from "./severity.js";

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
    /** Criteria by their index in `CRITERIA`. */
    readonly raises: readonly { readonly criterion: number; readonly level: CriterionLevel; readonly reason: ComplaintReason }[];
  }[];
  readonly actionPossible: CompiledCondition<AssessmentFacts>;
  readonly priorities: PriorityMatrix;
}

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
      raises: CRITERIA.flatMap((criterion, index) => {
        const level = raises[criterion] ?? 0;
        const reason = deepFreeze<ComplaintReason>({ code: "complaint/criterion-raised", params: { criterion, level, ruleId: id } });
        return level > 0 ? [{ criterion: index, level, reason }] : [];
      }),
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

type Told = Readonly<Record<"severity" | "difficulty" | "priority", ComplaintReason[]>>;

// The indices of `CRITERIA`.
const [SEVERITY, SAFETY, COMPLEXITY, IMPACT, IMMEDIATE_ACTION] = [0, 1, 2, 3, 4] as const;

/** Puts a reason where its criterion counts. */
function tell(told: Told, criterion: number, reason: ComplaintReason): void {
  if (criterion === COMPLEXITY) told.difficulty.push(reason);
  else told.priority.push(reason);
  if (criterion === SEVERITY || criterion === SAFETY) told.severity.push(reason);
}

/** Severity, difficulty and priority of a contact, each with the reasons that concern it. */
export function assessContact({ rules, actionPossible, priorities }: AssessmentPlan, facts: AssessmentFacts): Assessed {
  const levels: CriterionLevel[] = [0, 0, 0, 0, 0];
  const told: Told = { severity: [], difficulty: [], priority: [] };
  for (const { isMet, raises } of rules) {
    if (!isMet(facts)) continue;
    for (const { criterion, level, reason } of raises) {
      if (level <= (levels[criterion] as number)) continue;
      levels[criterion] = level;
      tell(told, criterion, reason);
    }
  }
  const parties = facts.attributes?.["parties"];
  // Levels come from checked rules and parties are counted, so neither call can fail.
  const { severity, difficulty, impact, urgency, safety, reasons } = assessSeverity({
    severity: levels[SEVERITY] as CriterionLevel,
    safety: levels[SAFETY] as CriterionLevel,
    complexity: levels[COMPLEXITY] as CriterionLevel,
    impact: levels[IMPACT] as CriterionLevel,
    immediateAction: levels[IMMEDIATE_ACTION] as CriterionLevel,
    actionPossible: actionPossible(facts),
    parties: typeof parties === "number" && Number.isInteger(parties) && parties >= 1 ? parties : undefined,
  })._unsafeUnwrap();
  // The scores of the criteria in their order, then what changed them.
  for (let index = 0; index < reasons.length; index++) {
    const reason = reasons[index] as ComplaintReason;
    const changed = reason.code === "complaint/several-parties" ? COMPLEXITY : IMMEDIATE_ACTION;
    tell(told, index < CRITERIA.length ? index : changed, reason);
  }
  const priority = priorityFrom(priorities, impact, urgency, safety)._unsafeUnwrap();
  for (const reason of priority.reasons) told.priority.push(reason);
  return {
    severity: judgedByRule(severity, told.severity),
    difficulty: judgedByRule(difficulty, told.difficulty),
    priority: judgedByRule(priority.priority, told.priority),
    impact,
    urgency,
  };
}
