import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { identifier, instantOf, instantSchema, taggedUnion } from "../kernel/fields.schema.js";
import { type InvalidInput, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Classifier } from "./classifier.js";
import type { OverruleInput } from "./overrule.js";
import { knownValues } from "./overrule-values.js";
import { DIFFICULTIES, SEVERITIES } from "./severity.js";

const signed = { person: z.string().min(1), at: instantSchema, why: z.string().min(1) };

/** A person's answer as JSON. */
export const overruleSchema = taggedUnion("axis", [
  z.strictObject({ axis: z.enum(["kind", "subject", "remedySought", "priority"]), value: identifier, ...signed }),
  z.strictObject({ axis: z.literal("severity"), value: z.enum(SEVERITIES), ...signed }),
  z.strictObject({ axis: z.literal("difficulty"), value: z.enum(DIFFICULTIES), ...signed }),
  z.strictObject({ axis: z.enum(["safety", "repeat"]), value: z.boolean(), ...signed }),
]);

/**
 * Reads a person's answer from JSON: the value of its axis, with who, when and why.
 *
 * Without a classifier it does not check that the value is a term of the taxonomy or a priority of the matrix. It never checks whether the person may decide this.
 *
 * @param json - axis, value, person, `at` as RFC 3339 text with an offset, why
 * @param options - how unknown keys are treated; the classifier to check the value against
 * @returns the change for `overrule`, or every issue with its path
 * @example
 * import { defineClassifier, parseOverrule } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const typed = { axis: "subject", value: "duplicate_charge", person: "ana", at: "2026-03-03T09:00:00Z", why: "twice on the invoice" };
 * parseOverrule(typed, { classifier })._unsafeUnwrapErr().issues.map(({ path, code }) => [path[0], code]); //=> [["value", "unknown-reference"]]
 */
export function parseOverrule(
  json: unknown,
  { classifier, ...options }: ParseOptions & { readonly classifier?: Classifier | undefined } = {},
): Result<OverruleInput, InvalidInput> {
  return readFacts(overruleSchema, json, options).andThen((change) => {
    const known = classifier ? knownValues(classifier, change.axis) : null;
    if (known && !known.includes(change.value)) {
      return err(invalidInput([issue(["value"], "unknown-reference", { reference: String(change.value), known: known.map(String) })]));
    }
    return ok({ ...change, at: instantOf(change.at) });
  });
}
