import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { crossCheck, documentFields, identifier, ruledText } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { partsOfPhrase } from "./phrase.js";
import { compileRuleSet, type RuleSet, type RuleSetInput, THREATS } from "./rule-set.js";

const LONGEST_PHRASE = 200;

const phraseText = ruledText<string>(
  (phrase) => {
    if (phrase.length > LONGEST_PHRASE) return ["too-large", { maximum: LONGEST_PHRASE, inclusive: true }];
    if (partsOfPhrase(phrase)) return null;
    return ["malformed", { form: "a phrase of 1 to 10 words, with at most two ~ between words", example: "waiting ~ refund" }];
  },
  { maxLength: LONGEST_PHRASE },
);

const says = crossCheck(
  z.strictObject({
    kind: identifier.optional(),
    subject: identifier.optional(),
    remedySought: identifier.optional(),
    flag: z.enum(["safety", ...THREATS, "repeat"]).optional(),
  }),
  (axes, report) => {
    if (Object.keys(axes).length === 0) report("at-least-one-of", { keys: ["kind", "subject", "remedySought", "flag"] });
  },
);

/** A rule set as a JSON document. */
export const ruleSetSchema = z.strictObject({
  id: identifier,
  version: identifier.optional(),
  language: identifier,
  negations: z.array(z.string().min(1)),
  notNegations: z.array(z.string().min(1)).optional(),
  negationWindow: z.int().min(0).max(10).optional(),
  endings: z.array(z.tuple([z.string().min(1), z.string()])).optional(),
  rules: z.array(
    z.strictObject({
      says,
      phrases: z.array(z.union([phraseText, z.strictObject({ phrase: phraseText, weight: z.number().positive().max(100) })])).min(1),
    }),
  ),
  ...documentFields,
});

/**
 * Checks and compiles the phrases of one language. Phrases are whole words, not regular expressions, so no phrase can take more than
 * a bounded time.
 *
 * It does not check that the values are terms of a taxonomy: `defineClassifier` does.
 *
 * @param input - a `RuleSetInput`, often JSON
 * @returns the rule set, or every issue with its path
 * @example
 * import { defineRuleSet } from "aftersales/complaint";
 * const rules = defineRuleSet({
 *   id: "drones", language: "en", negations: ["not", "no"],
 *   rules: [{ says: { subject: "rotor-noise" }, phrases: ["rotor ~ noise", "whin*"] }],
 * })._unsafeUnwrap();
 * rules.find("The rotor makes a noise").map(({ value, quote }) => [value, quote]); //=> [["rotor-noise", "rotor makes a noise"]]
 */
export function defineRuleSet(input: unknown): Result<RuleSet, InvalidInput> {
  return readDocument<RuleSetInput>(ruleSetSchema, input).map((read) => compileRuleSet(deepFreeze(read)));
}
