import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { calendarDateSchema, instantOf, instantSchema } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { DutyStage } from "./reply-duties.js";
import { dutyStageSchema } from "./reply-duties.schema.js";
import type { ReplyFacts, ToldExtension } from "./reply-facts.js";

const stages = z.partialRecord(dutyStageSchema, instantSchema).optional();

/** When a longer term was told by stage, as JSON: the instant, or the instant with the new date that was told. */
export const extensionsSchema = z
  .partialRecord(dutyStageSchema, z.union([instantSchema, z.strictObject({ at: instantSchema, to: calendarDateSchema })]))
  .optional();

/** What happened so far, as JSON: all of `ReplyFacts` but the schedule, which `defineSchedule` reads. */
export const replyFactsSchema = z.strictObject({
  receivedAt: instantSchema,
  registeredAt: instantSchema.optional(),
  forwardedAt: instantSchema.optional(),
  misdirectedAt: instantSchema.optional(),
  historyRequestedAt: instantSchema.optional(),
  calledAt: instantSchema.optional(),
  resolvedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  done: stages,
  extended: extensionsSchema,
});

/**
 * Reads what happened so far from JSON. Add the schedule, and `replyObligations` says what is owed.
 *
 * It does not check that instants follow each other.
 *
 * @param json - instants as RFC 3339 text with an offset; `done` and `extended` by stage; for `extended` also `{ at, to }`
 * @param options - how unknown keys are treated
 * @returns the facts without their schedule, or every issue with its path
 * @example
 * import { ALWAYS_OPEN } from "aftersales/calendar";
 * import { parseReplyFacts, REPLY_DUTIES, replyObligations, selectReplyDuties } from "aftersales/complaint";
 * const facts = parseReplyFacts({ receivedAt: "2026-03-02T09:00:00Z", done: { "final-reply": "2026-03-05T09:00:00Z" } })._unsafeUnwrap();
 * const duties = selectReplyDuties(REPLY_DUTIES, ["BR/sac"], "2026-03-02")._unsafeUnwrap();
 * replyObligations(duties, { ...facts, schedule: ALWAYS_OPEN })._unsafeUnwrap()[0]?.state; //=> "done"
 */
export function parseReplyFacts(json: unknown, options?: ParseOptions): Result<Omit<ReplyFacts, "schedule">, InvalidInput> {
  return readFacts(replyFactsSchema, json, options).map(({ receivedAt, done, extended, ...others }) => ({
    receivedAt: instantOf(receivedAt),
    ...instants(others),
    ...(done && { done: instants(done) }),
    ...(extended && { extended: extensionsOf(extended) }),
  }));
}

/** Extensions that the schema has let pass, with instants for texts. */
export function extensionsOf(told: NonNullable<z.infer<typeof extensionsSchema>>): Readonly<Partial<Record<DutyStage, ToldExtension>>> {
  const there = Object.entries(told).flatMap(([stage, one]) =>
    one === undefined ? [] : [[stage, typeof one === "string" ? instantOf(one) : { ...one, at: instantOf(one.at) }] as const],
  );
  return Object.fromEntries(there);
}

/** Texts that the schema has let pass, as instants. */
function instants<Key extends string>(texts: { readonly [K in Key]?: string | undefined }): { readonly [K in Key]?: Date } {
  const there = Object.entries<string | undefined>(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, instantOf(text)] as const],
  );
  return Object.fromEntries(there) as { readonly [K in Key]?: Date };
}
