import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { calendarDateSchema, crossCheck, documentFields, identifier, sourceSchema, taggedUnion } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { compileReplyDuties, type ReplyDuties, type ReplyDutiesInput } from "./reply-duties.js";
import { brokenDutyRules } from "./reply-duty-rules.js";

/** A stage of the life of a complaint at which something is owed. */
export const dutyStageSchema = z.enum([
  "acknowledgement",
  "history",
  "forwarding",
  "summary-resolution",
  "holding-reply",
  "final-reply",
  "authority-notice",
  "performance",
  "external-window-opens",
  "external-window-closes",
  "retention-ends",
]);
const anchor = z.enum([
  "received",
  "registered",
  "forwarded",
  "misdirected",
  "historyRequested",
  "called",
  "acknowledged",
  "replied",
  "resolvedInSummary",
  "resolved",
  "closed",
]);
const term = z.strictObject({
  amount: z.int().min(1).max(10_000),
  unit: z.enum(["hours", "calendar-days", "business-days", "weeks", "months", "years"]),
});
const extension = taggedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("double") }),
  z.strictObject({ kind: z.enum(["once", "exceptional"]), to: term }),
]);

const duty = z.strictObject({
  stage: dutyStageSchema,
  within: term,
  from: z.union([anchor, z.strictObject({ firstOf: z.array(anchor).min(1) })]).optional(),
  firstDay: z.enum(["same-day", "next-day", "next-business-day"]).optional(),
  until: z.enum(["end-of-business-day"]).optional(),
  endedBy: z.array(anchor).optional(),
  optional: z.boolean().optional(),
  extension: extension.optional(),
  lifts: z.array(dutyStageSchema).optional(),
  source: sourceSchema,
});

/** Reply duties as a JSON document. */
export const replyDutiesSchema = crossCheck(
  z.strictObject({
    id: identifier,
    version: identifier.optional(),
    name: z.string().min(1).optional(),
    jurisdiction: identifier,
    scope: z.string().min(1),
    validFrom: calendarDateSchema.optional(),
    validUntil: calendarDateSchema.optional(),
    duties: z.array(duty).min(1),
    ...documentFields,
  }),
  (document, report) => brokenDutyRules(document as ReplyDutiesInput, report),
);

/**
 * Checks the reply duties of one regime: a law, a licence, a promise of your own.
 *
 * It does not check the law. Each duty carries its source. A stage stands in the document once; `lifts` names stages of the document; no
 * duty runs from its own stage or ends by it; only terms of business days end at a closing; an extension to a term is longer than the term, where the units can be compared.
 *
 * @param input - a `ReplyDutiesInput`, often JSON
 * @returns the duties, or every issue with its path
 * @example
 * import { defineReplyDuties } from "aftersales/complaint";
 * const source = { id: "House rule 4", asOf: "2026-03-01", confidence: "high" };
 * const duties = [{ stage: "final-reply", within: { amount: 5, unit: "business-days" }, source }];
 * defineReplyDuties({ id: "house#1", jurisdiction: "PT", scope: "our own promise", duties }).isOk(); //=> true
 */
export function defineReplyDuties(input: unknown): Result<ReplyDuties, InvalidInput> {
  return readDocument<ReplyDutiesInput>(replyDutiesSchema as unknown as z.ZodType<ReplyDutiesInput>, input).map(compileReplyDuties);
}
