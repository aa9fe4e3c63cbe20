import * as z from "zod";
import { timeZoneSchema } from "../calendar/schedule.schema.js";
import { readDocument } from "../kernel/boundary.js";
import { documentFields, identifier } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { stretchSchema } from "./policy.schema.js";
import { compileSuggestionTerms, type SuggestionTerms, type SuggestionTermsInput } from "./suggestion.js";

/** The document of suggestion terms; `defineSuggestionTerms` reads it. */
export const suggestionTermsSchema: z.ZodType<SuggestionTermsInput> = z.strictObject({
  ...documentFields,
  id: identifier,
  version: identifier.optional(),
  timeZone: timeZoneSchema,
  answerWithin: stretchSchema,
  decideWithin: stretchSchema,
  practiseWithin: stretchSchema.optional(),
  tellBackWithin: stretchSchema,
});

/**
 * Validates and compiles the terms of a suggestion box: how soon each step is owed.
 *
 * @param input - a `SuggestionTermsInput`, often JSON
 * @returns the terms, or `invalid-input` with every issue and its path
 * @example
 * import { defineSuggestionTerms } from "aftersales/followup";
 * const terms = { id: "box", timeZone: "Europe/Lisbon", answerWithin: "P7D", decideWithin: "P30D", tellBackWithin: "P7D" };
 * defineSuggestionTerms(terms).isOk(); //=> true
 */
export function defineSuggestionTerms(input: unknown): Result<SuggestionTerms, InvalidInput> {
  return readDocument(suggestionTermsSchema, input).map(compileSuggestionTerms);
}
