import type { Classification } from "../complaint/classification.js";
import { lineIn, planOf } from "../complaint/classifier-plan.js";
import type { ReadField } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import type { Case } from "./case.js";
import type { ServiceDesk } from "./service-desk.js";

/** The fields of a case by name. */
export type CaseFields = Readonly<Record<string, Value>>;

/** The fields of a case that hold a list: test them with `has`. */
export const LIST_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["subject", "threats"]);

/**
 * What the conditions of a desk may test beside the attributes of a case, which stand under their own names; of two with the same name the one below counts.
 * `jurisdiction` (of the customer, else the first of the desk), `productClass`, and from the classification, where there is one: `kind`, `subject` (the term and those above it, a list), `remedySought`,
 * `channel`, `language`, `severity`, `difficulty`, `priority`, `safety`, `repeat`, `threats` (a list). A case's own priority goes before that of its classification, but never before
 * safety: a priority that a help desk fills in by default takes no danger out of the front of the queue.
 */
export function caseFields(
  { classifier, jurisdictions }: Pick<ServiceDesk, "classifier" | "jurisdictions">,
  caseFile: Case,
  classification: Classification | null,
): CaseFields {
  const { attributes } = caseFile;
  const jurisdiction = caseFile.jurisdiction ?? jurisdictions[0];
  const productClass = caseFile.product?.productClass;
  if (!classification) return overlaid(attributes, { jurisdiction, productClass, priority: caseFile.priority });
  const { kind, subject, remedySought, severity, difficulty, safety, repeat, threats, channel, language } = classification;
  // One literal, since an object to which fields are added one by one is slow.
  return overlaid(attributes, {
    jurisdiction,
    productClass,
    priority: safety.value ? classification.priority.value : (caseFile.priority ?? classification.priority.value),
    kind: kind.value,
    subject: lineIn(planOf(classifier), "subject", subject.value),
    remedySought: remedySought.value,
    severity: severity.value,
    difficulty: difficulty.value,
    safety: safety.value,
    repeat: repeat.value,
    threats: threats.value,
    channel: channel ?? undefined,
    language: language.value ?? undefined,
  });
}

/** The attributes with the fields that are known in their places. Without attributes an unknown field stays, as `undefined`: every reader takes it as absent. */
function overlaid(attributes: CaseFields | undefined, fields: Readonly<Record<string, Value | undefined>>): CaseFields {
  if (!attributes) return fields as CaseFields;
  const all: Record<string, Value> = { ...attributes };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) all[name] = value;
  return all;
}

/** Reads the fields for a condition: their own names only. */
export function readerOf(fields: CaseFields): ReadField {
  return (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined);
}
