import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { crossCheck, documentFields, identifier } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { compileTaxonomy, type Taxonomy, type TaxonomyInput, type TaxonomyTerm, UNCLASSIFIED } from "./taxonomy.js";

const term = z.strictObject({
  id: identifier.refine((id) => id !== UNCLASSIFIED, { error: "unclassified is the value of no term" }),
  parent: identifier.optional(),
  labels: z.record(z.string().min(1), z.string().min(1)),
});

const terms = crossCheck(z.array(term).min(1), (list, report) => {
  const known = list.map(({ id }) => id);
  for (const [index, { id, parent }] of list.entries()) {
    if (known.indexOf(id) < index) report("duplicate", { key: id }, [index, "id"]);
    if (parent === undefined) continue;
    if (!known.includes(parent)) report("unknown-reference", { reference: parent, known }, [index, "parent"]);
    else if (standsAbove(list, id, parent)) report("breaks-rule", { rule: "a term must not stand above itself" }, [index, "parent"]);
  }
});

/** Whether a term is another, or stands somewhere above it. */
function standsAbove(list: readonly Pick<TaxonomyTerm, "id" | "parent">[], id: string, other: string): boolean {
  let above: string | undefined = other;
  for (let steps = 0; above !== undefined && steps <= list.length; steps++) {
    if (above === id) return true;
    const here: string = above;
    above = list.find((one) => one.id === here)?.parent;
  }
  return false;
}

/** A taxonomy as a JSON document. */
export const taxonomySchema = z.strictObject({
  id: identifier,
  version: identifier.optional(),
  axes: z.strictObject({ kind: terms, subject: terms, remedySought: terms, channel: terms, outcome: terms }),
  ...documentFields,
});

/**
 * Checks a taxonomy of your own: unique terms, parents that exist, no term above itself.
 *
 * @param input - a `TaxonomyInput`, often JSON
 * @returns the taxonomy, or every issue with its path
 * @example
 * import { DEFAULT_TAXONOMY, defineTaxonomy } from "aftersales/complaint";
 * const drones = { id: "rotor-noise", parent: "product-quality", labels: { en: "Rotor noise" } };
 * const axes = { ...DEFAULT_TAXONOMY.axes, subject: [...DEFAULT_TAXONOMY.axes.subject, drones] };
 * defineTaxonomy({ id: "drones", version: "1", axes }).isOk(); //=> true
 */
export function defineTaxonomy(input: unknown): Result<Taxonomy, InvalidInput> {
  return readDocument<TaxonomyInput>(taxonomySchema, input).map(compileTaxonomy);
}
