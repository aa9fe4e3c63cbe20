import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { identifier, instantOf, instantSchema, taggedUnion } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { ServiceRecord } from "./service-record.js";

const segment = identifier.optional();
const at = instantSchema;

/** The JSON form of a service record: instants are RFC 3339 texts with an offset. */
export const serviceRecordSchema = taggedUnion("type", [
  z.strictObject({ type: z.literal("case"), segment, visits: z.int().min(0), completed: z.boolean() }),
  z.strictObject({ type: z.literal("promise"), segment, dueAt: at, keptAt: at.optional() }),
  z.strictObject({
    type: z.literal("order"),
    segment,
    placedAt: at,
    promisedAt: at.optional(),
    deliveredAt: at.optional(),
    inFull: z.boolean().optional(),
    ease: z.number().optional(),
  }),
  z.strictObject({ type: z.literal("stock"), segment, asked: z.number().min(0), available: z.number().min(0) }),
  z.strictObject({ type: z.literal("repair"), segment, receivedAt: at, returnedAt: at.optional(), repeat: z.boolean().optional() }),
  z.strictObject({
    type: z.literal("own"),
    segment,
    measure: identifier,
    group: z.enum(["before-sale", "at-sale", "after-sale"]),
    value: z.union([z.number(), z.boolean()]),
  }),
]);

/**
 * Reads a service record from JSON. `null` is read as absent.
 *
 * Does not check what concerns two fields, such as a return before the receipt: `internalQuality` does.
 *
 * @param json - the record, its instants as RFC 3339 texts with an offset
 * @param options - `unknownKeys: "drop"` for rows of a database
 * @returns the record with its instants as `Date`, or `invalid-input` with every issue
 * @example
 * import { orThrow } from "aftersales";
 * import { parseServiceRecord } from "aftersales/quality";
 * const row = { type: "promise", dueAt: "2026-03-02T12:00:00+01:00", keptAt: null };
 * orThrow(parseServiceRecord(row)); //=> { type: "promise", dueAt: new Date("2026-03-02T11:00:00Z") }
 */
export function parseServiceRecord(json: unknown, options?: ParseOptions): Result<ServiceRecord, InvalidInput> {
  return readFacts(serviceRecordSchema, json, options).map(withInstants);
}

function withInstants(record: z.output<typeof serviceRecordSchema>): ServiceRecord {
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    key.endsWith("At") && typeof value === "string" ? instantOf(value) : value,
  ]);
  return Object.fromEntries(entries) as unknown as ServiceRecord;
}
