import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { documentFields, identifier, instantOf, instantSchema, taggedUnion, valueSchema } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { Ticket, TicketEvent } from "./ticket.js";

const at = instantSchema;
const to = z.string().min(1);
const name = z.string().min(1);

/** One event of a ticket, as JSON. */
export const ticketEventSchema = taggedUnion("type", [
  z.strictObject({ at, type: z.literal("customer-message") }),
  z.strictObject({ at, type: z.literal("agent-message"), internal: z.boolean().optional() }),
  z.strictObject({ at, type: z.literal("acknowledged") }),
  z.strictObject({ at, type: z.literal("assigned"), to }),
  z.strictObject({ at, type: z.literal("status"), to }),
  z.strictObject({ at, type: z.literal("priority"), to }),
  z.strictObject({ at, type: z.literal("attribute"), name, value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ at, type: z.literal("resolved") }),
  z.strictObject({ at, type: z.literal("reopened") }),
  z.strictObject({ at, type: z.literal("closed") }),
  z.strictObject({ at, type: z.literal("custom"), name }),
]);

/** A ticket as JSON: instants are RFC 3339 texts with an offset. */
export const ticketSchema = z.strictObject({
  ...documentFields,
  id: identifier,
  openedAt: instantSchema,
  priority: z.string().min(1).optional(),
  status: z.string().min(1).optional(),
  attributes: z.record(z.string(), valueSchema).optional(),
  events: z.array(ticketEventSchema),
});

/**
 * Reads a ticket from JSON.
 *
 * It does not check the events against the opening: `assessResponse` answers an event before it with an error. Events without an
 * offset, of an unknown type or with an unknown key are issues.
 *
 * @param json - the ticket; instants as RFC 3339 texts with an offset; `null` is read as absent
 * @param options - `{ unknownKeys: "drop" }` for rows of a database
 * @returns the ticket with `Date`s, or `invalid-input` with every issue and its path
 * @example
 * import { parseTicket } from "aftersales/response";
 * const ticket = parseTicket({ id: "T-1", openedAt: "2026-03-02T09:00:00Z", priority: null, events: [{ at: "2026-03-02T10:00:00Z", type: "agent-message" }] });
 * ticket.isOk(); //=> true
 */
export function parseTicket(json: unknown, options: ParseOptions = {}): Result<Ticket, InvalidInput> {
  return readFacts(ticketSchema, json, options).map(({ format: _, ...ticket }) => ({
    ...ticket,
    openedAt: instantOf(ticket.openedAt),
    events: ticket.events.map((event) => ({ ...event, at: instantOf(event.at) }) as TicketEvent),
  }));
}
