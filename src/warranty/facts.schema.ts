import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { calendarDateSchema, currencySchema, minorUnits, taggedUnion } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { CoverFacts, WarrantyEvent } from "./cover-facts.js";
import { maintenanceVisitSchema } from "./maintenance.schema.js";
import { periodSchema } from "./period.schema.js";
import type { Claim, ProductFacts } from "./product-facts.js";

const name = z.string().min(1);
const defect = z.string().optional();

/** One event of a good. */
export const warrantyEventSchema = taggedUnion("type", [
  z.strictObject({
    on: calendarDateSchema,
    type: z.enum(["defect-appeared", "defect-reported", "handed-over", "returned", "refused", "terminated"]),
    defect,
  }),
  z.strictObject({ on: calendarDateSchema, type: z.literal("repaired"), defect, part: name.optional() }),
  z.strictObject({
    on: calendarDateSchema,
    type: z.literal("replaced"),
    defect,
    imposedBySeller: z.boolean().optional(),
    part: name.optional(),
  }),
]) satisfies z.ZodType<WarrantyEvent>;

const coverFields = {
  deliveredOn: calendarDateSchema,
  documentedOn: calendarDateSchema.optional(),
  lastMarketedOn: calendarDateSchema.optional(),
  goods: z.enum(["goods", "digital", "immovable-structure", "immovable-other", "non-durable"]).optional(),
  condition: z.enum(["new", "used", "refurbished"]).optional(),
  agreedPeriod: periodSchema.optional(),
  buyer: z.enum(["consumer", "business"]).optional(),
  installedOn: calendarDateSchema.optional(),
  suppliedUntil: calendarDateSchema.optional(),
  essential: z.boolean().optional(),
  events: z.array(warrantyEventSchema).optional(),
};

/** The facts of `statutoryCover`. */
export const coverFactsSchema = z.strictObject(coverFields) satisfies z.ZodType<CoverFacts>;

/** The facts of `assessCoverage`. */
export const productFactsSchema = z.strictObject({
  ...coverFields,
  contractOn: calendarDateSchema.optional(),
  purchasedOn: calendarDateSchema.optional(),
  registeredOn: calendarDateSchema.optional(),
  manufacturedOn: calendarDateSchema.optional(),
  owner: z.enum(["first", "later"]).optional(),
  usage: z.array(z.strictObject({ on: calendarDateSchema, metric: name, value: z.number().min(0) })).optional(),
  maintenance: z.array(maintenanceVisitSchema).optional(),
  region: z.string().optional(),
  use: z.string().optional(),
  claimsPaid: z.array(z.strictObject({ layerId: name, on: calendarDateSchema, paid: minorUnits.min(0) })).optional(),
}) satisfies z.ZodType<ProductFacts>;

const charge = minorUnits.min(0).optional();

/** The claim of `assessCoverage`. */
export const claimSchema = z.strictObject({
  on: calendarDateSchema,
  component: z.string().optional(),
  cause: z.string().optional(),
  defect,
  usage: z.record(name, z.number().min(0)).optional(),
  charges: z.strictObject({ currency: currencySchema, parts: charge, labour: charge, travel: charge, expenses: charge }).optional(),
}) satisfies z.ZodType<Claim>;

/**
 * Reads the facts of a sold good that the law looks at. `null` counts as absent.
 *
 * It does not check that dates are in order: `statutoryCover` does.
 *
 * @param json - the facts, dates as `YYYY-MM-DD`
 * @param options - what to do with unknown keys
 * @returns the facts, or `invalid-input` with every issue and its path
 * @example
 * import { orThrow } from "aftersales";
 * import { parseCoverFacts } from "aftersales/warranty";
 * orThrow(parseCoverFacts({ deliveredOn: "2026-03-10", documentedOn: null })); //=> { deliveredOn: "2026-03-10" }
 */
export function parseCoverFacts(json: unknown, options?: ParseOptions): Result<CoverFacts, InvalidInput> {
  return readFacts<CoverFacts>(coverFactsSchema, json, options);
}

/**
 * Reads everything about a sold good. `null` counts as absent.
 *
 * It does not check that dates are in order: `assessCoverage` does.
 *
 * @param json - the facts, dates as `YYYY-MM-DD`, amounts in minor units
 * @param options - what to do with unknown keys
 * @returns the facts, or `invalid-input` with every issue and its path
 * @example
 * import { parseProductFacts } from "aftersales/warranty";
 * parseProductFacts({ deliveredOn: "2026-02-29" }).isErr(); //=> true
 */
export function parseProductFacts(json: unknown, options?: ParseOptions): Result<ProductFacts, InvalidInput> {
  return readFacts<ProductFacts>(productFactsSchema, json, options);
}

/**
 * Reads a claim. `null` counts as absent.
 *
 * @param json - the claim, its day as `YYYY-MM-DD`, charges in minor units
 * @param options - what to do with unknown keys
 * @returns the claim, or `invalid-input` with every issue and its path
 * @example
 * import { parseClaim } from "aftersales/warranty";
 * parseClaim({ on: "2026-03-10", charges: { currency: "EUR", parts: 4500 } }).isOk(); //=> true
 */
export function parseClaim(json: unknown, options?: ParseOptions): Result<Claim, InvalidInput> {
  return readFacts<Claim>(claimSchema, json, options);
}
