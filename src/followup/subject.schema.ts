import * as z from "zod";
import { timeZoneSchema } from "../calendar/schedule.schema.js";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { calendarDateSchema, identifier, instantOf, instantSchema, valueSchema } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { jurisdictionSchema } from "./contact-rules.schema.js";
import { CHANNELS, OUTCOMES, PURPOSES } from "./purpose.js";
import type { FollowUpSubject } from "./subject.js";

const purpose = z.enum(PURPOSES);
const channel = z.enum(CHANNELS);

/** The JSON of a subject: instants as RFC 3339 texts. `parseFollowUpSubject` reads it. */
export const followUpSubjectSchema = z.strictObject({
  customerId: identifier,
  timeZone: timeZoneSchema,
  jurisdiction: jurisdictionSchema.optional(),
  anchors: z.array(
    z.strictObject({ kind: identifier, at: instantSchema, productCategory: identifier.optional(), reference: identifier.optional() }),
  ),
  consents: z.array(
    z.strictObject({
      purpose,
      channel,
      state: z.enum(["granted", "withdrawn", "refused"]),
      at: instantSchema,
      basis: identifier.optional(),
      until: instantSchema.optional(),
    }),
  ),
  history: z.array(
    z.strictObject({
      purpose,
      channel,
      at: instantSchema,
      outcome: z.enum(OUTCOMES),
      touchpoint: identifier.optional(),
      reference: identifier.optional(),
    }),
  ),
  open: z
    .array(
      z.strictObject({ kind: z.enum(["complaint", "repair", "conversation"]), since: instantSchema, reference: identifier.optional() }),
    )
    .optional(),
  doNotContact: z
    .array(
      z.strictObject({
        list: identifier,
        at: instantSchema,
        until: instantSchema.optional(),
        purposes: z.array(purpose).optional(),
        channels: z.array(channel).optional(),
      }),
    )
    .optional(),
  holidays: z.array(calendarDateSchema).optional(),
  agreedToOtherTimes: z.boolean().optional(),
  attributes: z.record(z.string(), valueSchema).optional(),
});

/**
 * Reads the JSON of a customer for `planFollowUps`; `null` is read as absent.
 *
 * It does not check that anchors lie in the past or that consents agree: `planFollowUps` does, at its `now`.
 *
 * @param json - the facts, instants as RFC 3339 texts
 * @param options - `unknownKeys: "drop"` for rows of a database
 * @returns the subject with `Date`s, or `invalid-input` with every issue and its path
 * @example
 * import { parseFollowUpSubject } from "aftersales/followup";
 * const subject = parseFollowUpSubject({
 *   customerId: "c1", timeZone: "Europe/Lisbon", jurisdiction: "PT", consents: [], history: [],
 *   anchors: [{ kind: "delivery", at: "2026-03-02T23:00:00Z" }],
 * });
 * subject.map(({ anchors }) => anchors[0]?.at).unwrapOr(null); //=> new Date("2026-03-02T23:00:00Z")
 */
export function parseFollowUpSubject(json: unknown, options?: ParseOptions): Result<FollowUpSubject, InvalidInput> {
  return readFacts(followUpSubjectSchema, json, options).map(({ anchors, consents, history, open, doNotContact, ...rest }) => ({
    ...rest,
    anchors: anchors.map(dated),
    consents: consents.map(dated),
    history: history.map(dated),
    ...(open ? { open: open.map((matter) => ({ ...matter, since: instantOf(matter.since) })) } : {}),
    ...(doNotContact ? { doNotContact: doNotContact.map(dated) } : {}),
  }));
}

function dated<T extends { readonly at: string; readonly until?: string | undefined }>(fact: T) {
  const { at, until, ...rest } = fact;
  return { ...rest, at: instantOf(at), ...(until === undefined ? {} : { until: instantOf(until) }) };
}
