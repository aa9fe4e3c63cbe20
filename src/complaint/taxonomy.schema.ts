import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { documentFields, identifier } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { rule } from "../kernel/schema-issues.js";
import { lineOf, type Taxonomy, type TaxonomyInput, UNCLASSIFIED } from "./taxonomy.js";

const term = z.strictObject({
  id: identifier.refine((id) => id !== UNCLASSIFIED, { error: "unclassified is the value of no term" }),
  parent: identifier.optional(),
  labels: z.record(z.string().min(1), z.string().min(1)),
});

const terms = z
  .array(term)
  .min(1)
  .superRefine((list, context) => {
    const known = list.map(({ id }) => id);
    const axes = { kind: list, subject: list, remedySought: list, channel: list, outcome: list };
    for (const [index, { id, parent }] of list.entries()) {
      if (known.indexOf(id) < index) context.addIssue(rule("duplicate", { key: id }, [index, "id"]));
      if (parent === undefined) continue;
      if (!known.includes(parent)) context.addIssue(rule("unknown-reference", { reference: parent, known }, [index, "parent"]));
      else if (lineOf({ axes }, "kind", parent).includes(id))
        context.addIssue(rule("breaks-rule", { rule: "a term must not stand above itself" }, [index, "parent"]));
    }
  });

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
  return readDocument<TaxonomyInput>(taxonomySchema, input).map((read) => {
    const kept = deepFreeze(structuredClone(read));
    return Object.freeze({ id: kept.id, version: kept.version ?? null, axes: kept.axes, input: kept, toJSON: () => kept });
  });
}
