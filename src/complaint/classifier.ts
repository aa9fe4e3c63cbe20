import type { Condition } from "../kernel/condition.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { AssessmentRule } from "./assessment-rules.js";
import type { AbstainOptions } from "./predict-label.js";
import type { PriorityMatrix } from "./priority.js";
import type { RuleSet, RuleSetInput } from "./rule-set.js";
import type { Taxonomy, TaxonomyInput } from "./taxonomy.js";
import type { TextModel } from "./text-model.js";

/** The axes that a text model may decide. */
export type ModelAxis = "kind" | "subject" | "remedySought";

/** Which values the rules decide even when a model says otherwise: all, or those listed. */
export type RulePrecedence = "all" | readonly string[];

/** A text model on one axis. */
export interface AxisModel extends AbstainOptions {
  readonly axis: ModelAxis;
  readonly model: TextModel;
}

/** A classifier as a JSON document. Everything but `id` has a default. */
export interface ClassifierInput {
  readonly id: string;
  readonly version?: string | undefined;
  /** Default `DEFAULT_TAXONOMY`. */
  readonly taxonomy?: TaxonomyInput | undefined;
  /** Default `DEFAULT_RULES`: English, Spanish, Portuguese. */
  readonly rules?: readonly RuleSetInput[] | undefined;
  /** At most one for each axis; labels are terms of the axis. */
  readonly models?: readonly AxisModel[] | undefined;
  /**
   * What rules decide before models. Default: kinds `report`, `cancellation`, `suggestion`, `praise`; subjects of `health-safety`; every remedy. What neither the list nor a
   * model decides, rules decide.
   */
  readonly rulesFirst?: { readonly [A in ModelAxis]?: RulePrecedence | undefined } | undefined;
  /** Least weight of phrases for a value to count. Default 1. */
  readonly minScore?: number | undefined;
  /** Default `DEFAULT_ASSESSMENT`. */
  readonly assessment?: readonly AssessmentRule[] | undefined;
  /** Default `DEFAULT_PRIORITY_MATRIX`. */
  readonly priorities?: PriorityMatrix | undefined;
  /** Whether immediate action is possible, from the contact; absent: always. */
  readonly actionPossible?: Condition | undefined;
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
}

/** Names the language of a text by its tag, or `null`: a detector of the consumer's own. */
export type DetectLanguage = (text: string) => string | null;

/** A checked classifier. */
export interface Classifier {
  readonly id: string;
  readonly version: string | null;
  readonly input: ClassifierInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => ClassifierInput;
  readonly taxonomy: Taxonomy;
  readonly ruleSets: readonly RuleSet[];
  readonly models: readonly AxisModel[];
  readonly rulesFirst: Readonly<Record<ModelAxis, RulePrecedence>>;
  readonly minScore: number;
  readonly assessment: readonly AssessmentRule[];
  readonly priorities: PriorityMatrix;
  readonly actionPossible: Condition | null;
  readonly detectLanguage: DetectLanguage | null;
}

/** What rules decide before models when a classifier does not say. */
export const DEFAULT_RULES_FIRST: Readonly<Record<ModelAxis, RulePrecedence>> = deepFreeze<Record<ModelAxis, RulePrecedence>>({
  kind: ["report", "cancellation", "suggestion", "praise"],
  subject: ["health-safety"],
  remedySought: "all",
});
