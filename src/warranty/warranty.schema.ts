import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { calendarDateSchema, crossCheck, currencySchema, documentFields, identifier, type Report } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { maintenancePlanSchema } from "./maintenance.schema.js";
import { periodSchema } from "./period.schema.js";
import { compileWarranty, type Warranty, type WarrantyInput, type WarrantyLayer } from "./warranty.js";

const share = z.number().min(0).max(1);
const names = z.array(z.string().min(1));
const amount = z.int().min(0);
const scope = z.strictObject({ share: share.optional(), lasts: periodSchema.optional() });

const term = crossCheck(
  z.strictObject({
    time: periodSchema.optional(),
    usage: z.record(z.string().min(1), z.number().min(0)).optional(),
    ends: z.enum(["first", "last"]).optional(),
  }),
  ({ time, usage }, report) => {
    if (time === undefined && (usage === undefined || Object.keys(usage).length === 0))
      report("at-least-one-of", { keys: ["time", "usage"] });
  },
);

const layer = z.strictObject({
  id: identifier,
  kind: z.enum(["manufacturer", "retailer", "extended", "service-contract", "goodwill"]),
  guarantor: z.string().optional(),
  starts: z.union([
    z.enum(["delivery", "purchase", "installation", "registration", "manufacture"]),
    z.strictObject({ after: identifier, end: z.enum(["nominal", "suspended"]).optional() }),
  ]),
  lasts: z.union([z.literal("lifetime"), term]),
  covers: z
    .strictObject({
      components: names.optional(),
      parts: scope.optional(),
      labour: scope.optional(),
      travel: scope.optional(),
      expenses: scope.optional(),
      below: z.record(z.string().min(1), z.number()).optional(),
    })
    .optional(),
  excludes: z
    .strictObject({ causes: names.optional(), components: names.optional(), regions: names.optional(), uses: names.optional() })
    .optional(),
  conditions: z
    .array(
      z.union([
        z.strictObject({
          registerWithin: periodSchema,
          otherwise: z.union([z.literal("void"), z.strictObject({ lasts: periodSchema })]),
        }),
        z.strictObject({ maintained: maintenancePlanSchema, atAuthorisedSites: z.boolean().optional() }),
      ]),
    )
    .optional(),
  onReplacement: z.union([z.enum(["remainder", "restart"]), z.strictObject({ atLeast: periodSchema })]).optional(),
  suspendedWhileInRepair: z.union([z.boolean(), z.strictObject({ fromDays: z.int().min(0) })]).optional(),
  transferable: z.boolean().optional(),
  deadOnArrival: periodSchema.optional(),
  deductible: amount.optional(),
  limits: z.strictObject({ claims: z.int().min(0).optional(), perClaim: amount.optional(), aggregate: amount.optional() }).optional(),
});

/** The properties of the document, before the rules between them. */
export const warrantyDocument = z.strictObject({
  ...documentFields,
  id: identifier,
  name: z.string().optional(),
  version: identifier.optional(),
  validFrom: calendarDateSchema.optional(),
  validUntil: calendarDateSchema.optional(),
  currency: currencySchema.optional(),
  layers: z.array(layer).min(1),
});

/** The document of a warranty; `defineWarranty` reads it. */
export const warrantySchema: z.ZodType<WarrantyInput> = crossCheck(warrantyDocument as z.ZodType<WarrantyInput>, (warranty, report) => {
  const { validFrom, validUntil, layers } = warranty;
  if (validFrom !== undefined && validUntil !== undefined && validUntil <= validFrom)
    report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
  if (Array.isArray(layers)) for (const [index, one] of layers.entries()) checkLayer(one, index, warranty, report);
});

function checkLayer(layer: WarrantyLayer, index: number, { layers, currency }: WarrantyInput, report: Report): void {
  if (layers.findIndex(({ id }) => id === layer.id) < index) report("duplicate", { key: layer.id }, ["layers", index, "id"]);
  const amounts = [layer.deductible, layer.limits?.perClaim, layer.limits?.aggregate];
  if (currency === undefined && amounts.some((amount) => amount !== undefined)) report("missing", {}, ["currency"]);
  if (typeof layer.starts !== "object") return;
  const path = ["layers", index, "starts", "after"];
  const known = layers.map(({ id }) => id).filter((id) => id !== layer.id);
  if (!known.includes(layer.starts.after)) report("unknown-reference", { reference: layer.starts.after, known }, path);
  else if (leadsBack(layer, layers)) report("breaks-rule", { rule: "must not lead back to the layer itself" }, path);
}

/** Whether a layer follows itself by way of others. */
function leadsBack(layer: WarrantyLayer, layers: readonly WarrantyLayer[]): boolean {
  let at: WarrantyLayer | undefined = layer;
  for (let step = 0; step < layers.length; step++) {
    const { starts }: WarrantyLayer = at;
    if (typeof starts !== "object") return false;
    at = layers.find(({ id }) => id === starts.after);
    if (at === undefined) return false;
    if (at.id === layer.id) return true;
  }
  return false;
}

/**
 * Validates and compiles a warranty: manufacturer's, retailer's, extended, service contract, goodwill, each a layer.
 *
 * It does not check that the terms are lawful where they are offered.
 *
 * @param input - a `WarrantyInput`, often JSON; amounts in minor units, shares 0 to 1
 * @returns the warranty, or `invalid-input` with every issue and its path
 * @example
 * import { defineWarranty } from "aftersales/warranty";
 * const warranty = defineWarranty({
 *   id: "washer",
 *   layers: [{ id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P2Y" }, covers: { travel: { lasts: "P90D" } } }],
 * });
 * warranty.isOk(); //=> true
 */
export function defineWarranty(input: unknown): Result<Warranty, InvalidInput> {
  return readDocument(warrantySchema, input).map((document) => compileWarranty(document));
}
