import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { conditionSchema, crossCheck, currencySchema, documentFields, identifier, minorUnits } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type InvalidInput, type Issue, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { AuthorityMatrix } from "./authority.js";
import type { TaxonomyInput } from "./taxonomy.js";

/** Levels of authority as a JSON document. */
export const authoritySchema = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier,
    version: identifier.optional(),
    currency: currencySchema,
    levels: z
      .array(z.strictObject({ id: identifier, settles: z.record(identifier, z.union([minorUnits.min(0), z.literal("any")])) }))
      .min(1),
    goesUp: z.array(z.strictObject({ id: identifier, when: conditionSchema, to: identifier.nullable() })).optional(),
  }),
  ({ levels, goesUp = [] }, report) => {
    const known = levels.map(({ id }) => id);
    for (const [at, id] of known.entries()) if (known.indexOf(id) < at) report("duplicate", { key: id }, ["levels", at, "id"]);
    for (const [at, { id, to }] of goesUp.entries()) {
      if (goesUp.findIndex((rule) => rule.id === id) < at) report("duplicate", { key: id }, ["goesUp", at, "id"]);
      if (to !== null && !known.includes(to)) report("unknown-reference", { reference: to, known }, ["goesUp", at, "to"]);
    }
  },
);

/** What the levels are checked against. */
export interface AuthorityContext {
  /** Its remedies are the only ones that a level may settle. */
  readonly taxonomy?: Pick<TaxonomyInput, "axes"> | undefined;
}

/**
 * Checks levels of authority: every level once, every rule of what goes up to a level that there is, or to `null`, above the matrix.
 *
 * It checks remedies only where it is given a taxonomy, and never that limits rise from level to level: a level may settle other things than the one below. It cannot know the facts that you
 * will give: a condition on a field that no fact has is never met, and `is` compares a list as a whole, so a threat needs `has`.
 *
 * @param input - an `AuthorityMatrix`, often JSON
 * @param context - the taxonomy of the classifier, to check the names of remedies
 * @returns the matrix for `authorityFor`, frozen; or `invalid-input` with every issue and its path
 * @example
 * import { DEFAULT_TAXONOMY, defineAuthority } from "aftersales/complaint";
 * const levels = [{ id: "agent", settles: { Refund: 5000 } }];
 * const problems = (goesUp: readonly object[]) =>
 *   defineAuthority({ id: "desk", currency: "EUR", levels, goesUp }, { taxonomy: DEFAULT_TAXONOMY })._unsafeUnwrapErr().issues.map(({ path }) => path.join("."));
 * problems([{ id: "threat", when: { field: "threats", has: "threat-court" }, to: "boss" }]); //=> ["goesUp.0.to"]
 * problems([]); //=> ["levels.0.settles.Refund"]
 */
export function defineAuthority(input: unknown, { taxonomy }: AuthorityContext = {}): Result<AuthorityMatrix, InvalidInput> {
  const read = readDocument<AuthorityMatrix>(authoritySchema, input);
  if (read.isErr()) return err(read.error);
  const issues = taxonomy
    ? unknownRemedies(
        read.value,
        taxonomy.axes.remedySought.map(({ id }) => id),
      )
    : [];
  return issues.length > 0 ? err(invalidInput(issues)) : ok(deepFreeze(read.value));
}

function unknownRemedies({ levels }: AuthorityMatrix, known: readonly string[]): readonly Issue[] {
  return levels.flatMap(({ settles }, at) =>
    Object.keys(settles).flatMap((reference) =>
      known.includes(reference) ? [] : [issue(["levels", at, "settles", reference], "unknown-reference", { reference, known })],
    ),
  );
}
