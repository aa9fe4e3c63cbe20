import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { instantOf, instantSchema, valueSchema } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { Contact } from "./contact.js";

/** A contact as JSON. */
export const contactSchema = z.strictObject({
  text: z.string(),
  language: z.string().min(1).optional(),
  channel: z.string().min(1).optional(),
  receivedAt: instantSchema,
  attributes: z.record(z.string(), valueSchema).optional(),
});

/**
 * Reads a contact from JSON.
 *
 * @param json - the contact, its instant as RFC 3339 text with an offset
 * @param options - how unknown keys are treated
 * @returns the contact, or every issue with its path
 * @example
 * import { parseContact } from "aftersales/complaint";
 * const contact = parseContact({ text: "It broke", receivedAt: "2026-03-02T09:00:00Z", channel: null })._unsafeUnwrap();
 * contact.text; //=> "It broke"
 */
export function parseContact(json: unknown, options?: ParseOptions): Result<Contact, InvalidInput> {
  return readFacts(contactSchema, json, options).map((contact) => ({ ...contact, receivedAt: instantOf(contact.receivedAt) }));
}
