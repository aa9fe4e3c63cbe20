import type { Classification } from "../complaint/classification.js";
import { lineOf } from "../complaint/taxonomy.js";
import type { ReadField } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import type { Case } from "./case.js";
import type { ServiceDesk } from "./service-desk.js";

/** The fields of a case that hold a list: test them with `has`. */
export const LIST_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["subject", "threats"]);

/**
 * What the conditions of a desk may test beside the attributes of a case, which stand under their own names; of two with the same name the one below counts.
 * `jurisdiction` (of the customer, else the first of the desk), `productClass`, and from the classification, where there is one: `kind`, `subject` (the term and those above it, a list), `remedySought`,
 * `channel`, `language`, `severity`, `difficulty`, `priority`, `safety`, `repeat`, `threats` (a list). A case's own priority goes before that of its classification, but never before
 * safety: a priority that a help desk fills in by default takes no danger out of the front of the queue.
 */
export function caseFields(
  { classifier: { taxonomy }, jurisdictions }: Pick<ServiceDesk, "classifier" | "jurisdictions">,
  caseFile: Case,
  classification: Classification | null,
): Readonly<Record<string, Value>> {
  const fields: Record<string, Value> = { ...caseFile.attributes };
  const { product } = caseFile;
  const jurisdiction = caseFile.jurisdiction ?? jurisdictions[0];
  if (jurisdiction !== undefined) fields["jurisdiction"] = jurisdiction;
  if (product?.productClass !== undefined) fields["productClass"] = product.productClass;
  if (classification) {
    fields["kind"] = classification.kind.value;
    fields["subject"] = lineOf(taxonomy, "subject", classification.subject.value);
    fields["remedySought"] = classification.remedySought.value;
    fields["severity"] = classification.severity.value;
    fields["difficulty"] = classification.difficulty.value;
    fields["safety"] = classification.safety.value;
    fields["repeat"] = classification.repeat.value;
    fields["threats"] = classification.threats.value;
    if (classification.channel !== null) fields["channel"] = classification.channel;
    if (classification.language.value !== null) fields["language"] = classification.language.value;
  }
  const priority = classification?.safety.value ? classification.priority.value : (caseFile.priority ?? classification?.priority.value);
  if (priority !== undefined) fields["priority"] = priority;
  return fields;
}

/** Reads the fields for a condition: their own names only. */
export function readerOf(fields: Readonly<Record<string, Value>>): ReadField {
  return (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined);
}
