import { type AssessmentPlan, assessmentPlan } from "./assess-contact.js";
import type { Classification } from "./classification.js";
import type { Classifier, ModelAxis } from "./classifier.js";
import type { RuleSet } from "./rule-set.js";
import { lineOf, type Taxonomy } from "./taxonomy.js";

/** A term as answers need it. */
export interface PlacedTerm {
  /** Its place among the terms of the axis. */
  readonly place: number;
  /** The term and those above it. */
  readonly line: readonly string[];
  /** The last of the line. */
  readonly top: string;
}

/** How texts in one language are read, and what an answer from it is based on. */
export interface Reading {
  readonly ruleSets: readonly RuleSet[];
  readonly basedOn: Classification["basedOn"];
}

/** What a classifier works out once for all its texts. */
export interface ClassifierPlan {
  readonly terms: Readonly<Record<ModelAxis, ReadonlyMap<string, PlacedTerm>>>;
  readonly readingOf: (language: string | null) => Reading;
  readonly assessment: AssessmentPlan;
}

/** Out of sight on a classifier. Registered, so that one of the ESM build is understood by the CJS build; the number is that of the layout. */
const SLOT = Symbol.for("aftersales/classifier-plan/1");

interface Slot {
  plan: ClassifierPlan | null;
}

/** Gives a classifier a place for its plan, which is made when the first text is read. */
export function withPlan(classifier: Classifier): Classifier {
  return Object.freeze(Object.defineProperty(classifier, SLOT, { value: { plan: null } satisfies Slot }));
}

/** The plan of a classifier; made anew for a copy, which has no place for it. */
export function planOf(classifier: Classifier): ClassifierPlan {
  const slot = (classifier as { readonly [SLOT]?: Slot })[SLOT];
  if (!slot) return makePlan(classifier);
  slot.plan ??= makePlan(classifier);
  return slot.plan;
}

/** A term and the terms above it, from the term itself to the top; empty for an unknown one. */
export function lineIn({ terms }: ClassifierPlan, axis: ModelAxis, id: string): readonly string[] {
  return terms[axis].get(id)?.line ?? NO_LINE;
}

const NO_LINE: readonly string[] = [];

function makePlan(classifier: Classifier): ClassifierPlan {
  const { taxonomy, assessment, actionPossible, priorities } = classifier;
  return {
    terms: { kind: placed(taxonomy, "kind"), subject: placed(taxonomy, "subject"), remedySought: placed(taxonomy, "remedySought") },
    readingOf: readings(classifier),
    assessment: assessmentPlan(assessment, actionPossible, priorities),
  };
}

function placed(taxonomy: Taxonomy, axis: ModelAxis): ReadonlyMap<string, PlacedTerm> {
  return new Map(
    taxonomy.axes[axis].map(({ id }, place) => {
      const line = lineOf(taxonomy, axis, id);
      return [id, { place, line, top: line[line.length - 1] as string }];
    }),
  );
}

/** The rules of the language, of its main part (`pt` for `pt-BR`), or of every language when it is not known. */
function readings({ id, version, taxonomy, ruleSets, models }: Classifier): (language: string | null) => Reading {
  const named = (one: { readonly id: string; readonly version: string | null }) => Object.freeze({ id: one.id, version: one.version });
  const reading = (sets: readonly RuleSet[]): Reading => ({
    ruleSets: sets,
    basedOn: Object.freeze([named({ id, version }), named(taxonomy), ...sets.map(named), ...models.map(({ model }) => named(model))]),
  });
  const tags = new Set(ruleSets.map(({ language }) => language.toLowerCase()));
  const byTag = new Map([...tags].map((tag) => [tag, reading(ruleSets.filter(({ language }) => language.toLowerCase() === tag))]));
  const [all, none] = [reading(ruleSets), reading([])];
  return (language) => {
    if (language === null) return all;
    const tag = language.toLowerCase();
    return byTag.get(tag) ?? byTag.get(tag.split(/[-_]/)[0] as string) ?? none;
  };
}
