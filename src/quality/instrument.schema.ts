import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { documentFields, identifier, instantSchema } from "../kernel/fields.schema.js";
import { readInstant } from "../kernel/instant.js";
import { type InvalidInput, type Issue, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { compileInstrument, type Instrument, type InstrumentInput, isInstrument } from "./instrument.js";

const item = z.strictObject({
  id: identifier,
  prompt: z.record(z.string().min(1), z.string()).optional(),
  reversed: z.boolean().optional(),
});

/** The JSON form of an instrument. That ids are unique and `min` lies below `max` is checked beside it. */
export const instrumentSchema: z.ZodType<InstrumentInput, InstrumentInput> = z.strictObject({
  ...documentFields,
  id: identifier,
  name: z.string().optional(),
  version: z.string().min(1).optional(),
  validFrom: instantSchema.optional(),
  validUntil: instantSchema.optional(),
  columns: z.enum(["performance", "expectation-perception", "adequate-desired-perceived"]),
  scale: z.strictObject({
    min: z.number(),
    max: z.number(),
    direction: z.enum(["higher-is-better", "lower-is-better"]).optional(),
  }),
  dimensions: z.array(z.strictObject({ id: identifier, name: z.string().optional(), items: z.array(item).min(1) })).min(1),
});

/**
 * Checks and compiles a questionnaire.
 *
 * Does not check the wording, nor that the dimensions hold in your data: see `reliabilityOf`.
 *
 * @param input - an `InstrumentInput` as JSON; an instrument that is already defined is returned as it is
 * @returns the frozen instrument, or `invalid-input` with every issue: unknown keys, item and dimension ids used twice, a scale without a range
 * @example
 * import { defineInstrument } from "aftersales/quality";
 * const instrument = defineInstrument({
 *   id: "repair-desk",
 *   columns: "expectation-perception",
 *   scale: { min: 1, max: 7 },
 *   dimensions: [{ id: "reliability", items: [{ id: "on-time" }, { id: "fixed", reversed: true }] }],
 * })._unsafeUnwrap();
 * instrument.dimensions[0]?.items.length; //=> 2
 */
export function defineInstrument(input: unknown): Result<Instrument, InvalidInput> {
  if (isInstrument(input)) return ok(input);
  const read = readDocument(instrumentSchema, input);
  const issues = [...(read.isErr() ? read.error.issues : []), ...crossIssues(input)];
  return read.isErr() || issues.length > 0 ? err(invalidInput(issues)) : ok(compileInstrument(read.value));
}

type Loose<T> = T extends readonly (infer Member)[]
  ? readonly (Loose<Member> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
    : unknown;

/** What concerns several fields, read loosely so that an issue elsewhere hides none of it. */
function crossIssues(input: unknown): readonly Issue[] {
  const { scale, dimensions, validFrom, validUntil } = (input ?? {}) as Loose<InstrumentInput>;
  const issues: Issue[] = [];
  if (typeof scale?.min === "number" && typeof scale.max === "number" && scale.min >= scale.max) {
    issues.push(issue(["scale", "max"], "too-small", { minimum: scale.min, inclusive: false }));
  }
  const [from, until] = [validFrom, validUntil].map((text) => (typeof text === "string" ? readInstant(text) : null));
  if (typeof from === "number" && typeof until === "number" && from >= until) {
    issues.push(issue(["validUntil"], "out-of-order", { earlier: "validFrom", later: "validUntil" }));
  }
  if (!Array.isArray(dimensions)) return issues;
  const dimensionIds = new Set<unknown>();
  const itemIds = new Set<unknown>();
  const once = (seen: Set<unknown>, id: unknown, path: readonly (string | number)[]) => {
    if (typeof id === "string" && seen.has(id)) issues.push(issue(path, "duplicate", { key: id }));
    seen.add(id);
  };
  dimensions.forEach((dimension: Loose<InstrumentInput["dimensions"][number]> | undefined, d) => {
    once(dimensionIds, dimension?.id, ["dimensions", d, "id"]);
    if (!Array.isArray(dimension?.items)) return;
    dimension.items.forEach((one: Loose<InstrumentInput["dimensions"][number]["items"][number]> | undefined, i: number) => {
      once(itemIds, one?.id, ["dimensions", d, "items", i, "id"]);
    });
  });
  return issues;
}
