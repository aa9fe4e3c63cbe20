import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { conditionSchema, crossCheck, currencySchema, documentFields, identifier, minorUnits } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { AuthorityMatrix } from "./authority.js";

/** Levels of authority as a JSON document. */
export const authoritySchema: z.ZodType<AuthorityMatrix> = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier,
    version: identifier.optional(),
    currency: currencySchema,
    levels: z
      .array(z.strictObject({ id: identifier, settles: z.record(identifier, z.union([minorUnits.min(0), z.literal("any")])) }))
      .min(1),
    goesUp: z.array(z.strictObject({ id: identifier, when: conditionSchema, to: identifier })).optional(),
  }),
  ({ levels, goesUp = [] }, report) => {
    const known = levels.map(({ id }) => id);
    for (const [at, id] of known.entries()) if (known.indexOf(id) < at) report("duplicate", { key: id }, ["levels", at, "id"]);
    for (const [at, { id, to }] of goesUp.entries()) {
      if (goesUp.findIndex((rule) => rule.id === id) < at) report("duplicate", { key: id }, ["goesUp", at, "id"]);
      if (!known.includes(to)) report("unknown-reference", { reference: to, known }, ["goesUp", at, "to"]);
    }
  },
);

/**
 * Checks levels of authority: every level once, every rule of what goes up to a level that there is.
 *
 * It does not check remedies against a taxonomy, nor that limits rise from level to level: a level may settle other things than the one below.
 *
 * @param input - an `AuthorityMatrix`, often JSON
 * @returns the matrix for `authorityFor`, frozen; or `invalid-input` with every issue and its path
 * @example
 * import { defineAuthority } from "aftersales/complaint";
 * const levels = [{ id: "agent", settles: { refund: 5000 } }];
 * const goesUp = [{ id: "threat", when: { field: "threats", has: "threat-court" }, to: "boss" }];
 * const read = defineAuthority({ id: "desk", currency: "EUR", levels, goesUp });
 * read.isErr() && read.error.issues.map(({ path, code }) => [path.join("."), code]); //=> [["goesUp.0.to", "unknown-reference"]]
 */
export function defineAuthority(input: unknown): Result<AuthorityMatrix, InvalidInput> {
  return readDocument(authoritySchema, input).map((matrix) => deepFreeze(matrix));
}
