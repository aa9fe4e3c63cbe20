import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { crossCheck, documentFields, identifier, instantSchema } from "../kernel/fields.schema.js";
import { readInstant } from "../kernel/instant.js";
import type { InvalidInput } from "../kernel/issue.js";
import { ok, type Result } from "../kernel/result.js";
import { compileInstrument, type Instrument, type InstrumentInput, isInstrument } from "./instrument.js";

const item = z.strictObject({
  id: identifier,
  prompt: z.record(z.string().min(1), z.string()).optional(),
  reversed: z.boolean().optional(),
});

/** The JSON form of an instrument. */
export const instrumentSchema: z.ZodType<InstrumentInput> = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier,
    name: z.string().optional(),
    version: identifier.optional(),
    validFrom: instantSchema.optional(),
    validUntil: instantSchema.optional(),
    columns: z.enum(["performance", "expectation-perception", "adequate-desired-perceived"]),
    scale: z.strictObject({
      min: z.number().min(-1e6).max(1e6),
      max: z.number().min(-1e6).max(1e6),
      direction: z.enum(["higher-is-better", "lower-is-better"]).optional(),
    }),
    dimensions: z.array(z.strictObject({ id: identifier, name: z.string().optional(), items: z.array(item).min(1) })).min(1),
  }),
  ({ scale, dimensions, validFrom, validUntil }, report) => {
    if (scale?.min >= scale?.max) report("too-small", { minimum: scale.min, inclusive: false }, ["scale", "max"]);
    if (validFrom !== undefined && validUntil !== undefined && Number(readInstant(validFrom)) >= Number(readInstant(validUntil))) {
      report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
    }
    if (!Array.isArray(dimensions)) return;
    const dimensionIds = new Set<string>();
    const itemIds = new Set<string>();
    const once = (seen: Set<string>, id: unknown, path: readonly (string | number)[]) => {
      if (typeof id !== "string") return;
      if (seen.has(id)) report("duplicate", { key: id }, path);
      seen.add(id);
    };
    for (const [d, dimension] of dimensions.entries()) {
      once(dimensionIds, dimension?.id, ["dimensions", d, "id"]);
      if (!Array.isArray(dimension?.items)) continue;
      for (const [i, one] of dimension.items.entries()) once(itemIds, one?.id, ["dimensions", d, "items", i, "id"]);
    }
  },
);

/**
 * Checks and compiles a questionnaire.
 *
 * Does not check the wording, nor that the dimensions hold in your data: see `reliabilityOf`.
 *
 * @param input - an `InstrumentInput` as JSON; an instrument that is already defined is returned as it is
 * @returns the frozen instrument, or `invalid-input` with every issue: unknown keys, item and dimension ids used twice, a scale without a range
 * @example
 * import { orThrow } from "aftersales";
 * import { defineInstrument } from "aftersales/quality";
 * const instrument = orThrow(defineInstrument({
 *   id: "repair-desk",
 *   columns: "expectation-perception",
 *   scale: { min: 1, max: 7 },
 *   dimensions: [{ id: "reliability", items: [{ id: "on-time" }, { id: "fixed", reversed: true }] }],
 * }));
 * instrument.dimensions[0]?.items.length; //=> 2
 */
export function defineInstrument(input: unknown): Result<Instrument, InvalidInput> {
  if (isInstrument(input)) return ok(input);
  return readDocument(instrumentSchema, input).map(compileInstrument);
}
