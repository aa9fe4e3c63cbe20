import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { identifier } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { SurveyResponse } from "./survey-response.js";

const answer = z.number().optional();

/** The JSON form of a survey response. */
export const surveyResponseSchema: z.ZodType<SurveyResponse> = z.strictObject({
  respondentId: identifier.optional(),
  weight: z.number().min(1e-6).max(1e6).optional(),
  answers: z.record(z.string(), z.strictObject({ expectation: answer, perception: answer, adequate: answer, desired: answer })),
  importance: z.record(z.string(), z.number().min(0)).optional(),
});

/**
 * Reads a survey response from JSON. `null` is read as not answered.
 *
 * Does not check items, the scale, or that importance sums to 100: `scoreGaps` does, for it knows the instrument and says what it left out.
 *
 * @param json - the response
 * @param options - `unknownKeys: "drop"` for rows of a database
 * @returns the response, or `invalid-input` with every issue
 * @example
 * import { orThrow } from "aftersales";
 * import { parseSurveyResponse } from "aftersales/quality";
 * orThrow(parseSurveyResponse({ answers: { "on-time": { expectation: 7, perception: null } } })); //=> { answers: { "on-time": { expectation: 7 } } }
 */
export function parseSurveyResponse(json: unknown, options?: ParseOptions): Result<SurveyResponse, InvalidInput> {
  return readFacts(surveyResponseSchema, json, options);
}
