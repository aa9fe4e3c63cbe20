import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { conditionSchema, documentFields, identifier } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type InvalidInput, type Issue, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { DEFAULT_ASSESSMENT } from "./assessment-rules.js";
import {
  type AxisModel,
  type Classifier,
  type ClassifierInput,
  DEFAULT_RULES_FIRST,
  type DetectLanguage,
  type ModelAxis,
} from "./classifier.js";
import { withPlan } from "./classifier-plan.js";
import { compileTextModel } from "./decoded-text-model.js";
import { DEFAULT_TAXONOMY } from "./default-taxonomy.js";
import { DEFAULT_PRIORITY_MATRIX } from "./priority.js";
import { criterionLevelSchema, priorityMatrixSchema } from "./priority.schema.js";
import { compileRuleSet, type RuleSetInput } from "./rule-set.js";
import { ruleSetSchema } from "./rule-set.schema.js";
import { DEFAULT_RULES } from "./rules/index.js";
import { compileTaxonomy, type Taxonomy } from "./taxonomy.js";
import { taxonomySchema } from "./taxonomy.schema.js";
import { textModelSchema } from "./text-model.schema.js";

const share = z.number().min(0).max(1);
const AXES = ["kind", "subject", "remedySought"] as const satisfies readonly ModelAxis[];
const axis = z.enum(AXES);
const precedence = z.union([z.literal("all"), z.array(identifier)]);

/** One rule of the assessment as JSON. */
export const assessmentRuleSchema = z.strictObject({
  id: identifier,
  when: conditionSchema,
  raises: z.strictObject({
    severity: criterionLevelSchema.optional(),
    safety: criterionLevelSchema.optional(),
    complexity: criterionLevelSchema.optional(),
    impact: criterionLevelSchema.optional(),
    immediateAction: criterionLevelSchema.optional(),
  }),
});

/** A classifier as a JSON document. */
export const classifierSchema = z.strictObject({
  id: identifier,
  version: identifier.optional(),
  taxonomy: taxonomySchema.optional(),
  rules: z.array(ruleSetSchema).optional(),
  models: z
    .array(z.strictObject({ axis, model: textModelSchema, minProbability: share.optional(), minMargin: share.optional() }))
    .optional(),
  rulesFirst: z
    .strictObject({ kind: precedence.optional(), subject: precedence.optional(), remedySought: precedence.optional() })
    .optional(),
  minScore: z.number().positive().optional(),
  assessment: z.array(assessmentRuleSchema).optional(),
  priorities: priorityMatrixSchema.optional(),
  actionPossible: conditionSchema.optional(),
  ...documentFields,
});

/** Parts of a classifier that are no JSON, or too big for a document. */
export interface ClassifierParts {
  /** Models already read; they join those of the document. They are no part of its JSON: store them apart, and give them again. */
  readonly models?: readonly AxisModel[] | undefined;
  /** Called when a contact has no language; without it a small guess for English, Spanish and Portuguese is made. */
  readonly detectLanguage?: DetectLanguage | undefined;
}

/**
 * Checks and compiles a classifier: taxonomy, phrase rules, text models, assessment, priorities.
 *
 * It does not check whether a model is good: measure it with `evaluateTextModel`. `JSON.stringify` of a classifier gives the document: neither models nor detector that came as parts.
 *
 * @param input - a `ClassifierInput`, often JSON; `{ id }` alone gives the defaults
 * @param parts - models already read, a language detector
 * @returns the classifier, or every issue: among others a label or a value that is no term of its axis, two models on one axis
 * @example
 * import { classifyComplaint, defineClassifier } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "La lavadora no funciona. Quiero que la reparen.", receivedAt: Date.UTC(2026, 2, 2) };
 * classifyComplaint(classifier, contact)._unsafeUnwrap().kind.value; //=> "claim"
 */
export function defineClassifier(input: unknown, parts: ClassifierParts = {}): Result<Classifier, InvalidInput> {
  const read = readDocument<ClassifierInput>(classifierSchema as unknown as z.ZodType<ClassifierInput>, input);
  if (read.isErr()) return err(read.error);
  const document = deepFreeze(read.value);
  const taxonomy = compileTaxonomy(document.taxonomy ?? DEFAULT_TAXONOMY);
  const rules = document.rules ?? DEFAULT_RULES;
  const models = [...(document.models ?? []), ...(parts.models ?? [])];
  const issues = [
    ...ruleIssues(rules, taxonomy),
    ...modelIssues(models, taxonomy),
    ...AXES.flatMap((name) => {
      const first = document.rulesFirst?.[name] ?? [];
      return first === "all" ? [] : unknownTerms(first, taxonomy, name, ["rulesFirst", name]);
    }),
  ];
  if (issues.length > 0) return err(invalidInput(issues));
  const rulesFirst = (name: ModelAxis) => document.rulesFirst?.[name] ?? DEFAULT_RULES_FIRST[name];
  return ok(
    withPlan({
      id: document.id,
      version: document.version ?? null,
      input: document,
      toJSON: () => document,
      taxonomy,
      ruleSets: Object.freeze(rules.map(compileRuleSet)),
      models: Object.freeze(models.map((one) => Object.freeze({ ...one, model: compileTextModel(one.model) }))),
      rulesFirst: Object.freeze({ kind: rulesFirst("kind"), subject: rulesFirst("subject"), remedySought: rulesFirst("remedySought") }),
      minScore: document.minScore ?? 1,
      assessment: document.assessment ?? DEFAULT_ASSESSMENT,
      priorities: document.priorities ?? DEFAULT_PRIORITY_MATRIX,
      actionPossible: document.actionPossible ?? null,
      detectLanguage: parts.detectLanguage ?? null,
    }),
  );
}

function ruleIssues(rules: readonly RuleSetInput[], taxonomy: Taxonomy): readonly Issue[] {
  return rules.flatMap((set, at) => {
    const first = rules.findIndex(({ language }) => language === set.language);
    const repeated = first < at ? [issue(["rules", at, "language"], "duplicate", { key: set.language })] : [];
    const unknown = set.rules.flatMap(({ says }, index) =>
      AXES.flatMap((name) => {
        const value = says[name];
        return value === undefined ? [] : unknownTerms([value], taxonomy, name, ["rules", at, "rules", index, "says", name], false);
      }),
    );
    return [...repeated, ...unknown];
  });
}

function modelIssues(models: readonly AxisModel[], taxonomy: Taxonomy): readonly Issue[] {
  return models.flatMap(({ axis: name, model }, at) => {
    const first = models.findIndex((other) => other.axis === name);
    const repeated = first < at ? [issue(["models", at, "axis"], "duplicate", { key: name })] : [];
    return [...repeated, ...unknownTerms(model.labels, taxonomy, name, ["models", at, "model", "labels"])];
  });
}

function unknownTerms(
  values: readonly string[],
  taxonomy: Taxonomy,
  name: ModelAxis,
  path: readonly (string | number)[],
  indexed = true,
): readonly Issue[] {
  const known = taxonomy.axes[name].map(({ id }) => id);
  return values.flatMap((value, index) =>
    known.includes(value) ? [] : [issue(indexed ? [...path, index] : path, "unknown-reference", { reference: value, known })],
  );
}
