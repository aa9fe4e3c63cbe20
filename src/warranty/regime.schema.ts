import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import {
  calendarDateSchema,
  crossCheck,
  documentFields,
  identifier,
  type Report,
  ruledText,
  sourceSchema,
  taggedUnion,
} from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { periodSchema } from "./period.schema.js";
import { compileRegime, type Reading, type Regime, type RegimeInput } from "./regime.js";

const clock = z.enum([
  "liabilityUntil",
  "presumptionUntil",
  "earlyRejectionUntil",
  "noticeBy",
  "claimBy",
  "repairBy",
  "refundBy",
  "sparePartsUntil",
]);
const saleMoments = ["delivered", "documented", "installed", "supply-ended", "last-marketed"] as const;
const defectMoments = [
  "defect-appeared",
  "defect-reported",
  "handed-over",
  "returned",
  "refused",
  "terminated",
  "repaired",
  "replaced",
  "given-back",
] as const;
const moment = z.enum([...saleMoments, ...defectMoments]);
const defectMoment = z.enum(defectMoments);
const anchor = z.union([
  moment,
  z.strictObject({ firstRecorded: z.array(moment).min(1) }),
  z.strictObject({ latest: z.array(moment).min(1) }),
]);
const defectAnchor = z.union([defectMoment, z.strictObject({ firstRecorded: z.array(defectMoment).min(1) })]);
const counting = z.strictObject({
  firstDay: z.enum(["excluded", "included"]).optional(),
  monthEnd: z.enum(["clamp", "next-day"]).optional(),
});
const caseSchema = z.strictObject({
  goods: z.array(z.enum(["goods", "digital", "immovable-structure", "immovable-other", "non-durable"])).optional(),
  condition: z.array(z.enum(["new", "used", "refurbished"])).optional(),
  buyer: z.array(z.enum(["consumer", "business"])).optional(),
  supplied: z.boolean().optional(),
  reduced: z.boolean().optional(),
  imposedBySeller: z.boolean().optional(),
});
const row = {
  when: caseSchema.optional(),
  reading: z.strictObject({ point: identifier, is: identifier }).optional(),
  source: sourceSchema,
};
const term = z.strictObject({
  ...row,
  from: anchor,
  lasts: periodSchema,
  counting: counting.optional(),
  atLeastUntil: z.enum(saleMoments).optional(),
  agreed: z.strictObject({ atLeast: periodSchema.optional() }).optional(),
});
const operatorRow = { ...row, clocks: z.array(clock).min(1) };
const operator = taggedUnion("does", [
  z.strictObject({
    ...operatorRow,
    does: z.literal("restart"),
    on: z.enum(["replaced", "repaired"]),
    scope: z.enum(["good", "part"]).optional(),
  }),
  z.strictObject({
    ...operatorRow,
    does: z.literal("suspend"),
    from: defectAnchor,
    to: defectAnchor,
    days: z.enum(["difference", "both-counted"]).optional(),
  }),
  z.strictObject({
    ...operatorRow,
    does: z.literal("extend"),
    on: z.literal("repaired"),
    by: periodSchema,
    times: z.int().min(1).optional(),
    order: z.enum(["after-suspension", "before-suspension", "longer-of-both"]).optional(),
  }),
  z.strictObject({
    ...operatorRow,
    does: z.literal("obstruct"),
    from: defectMoment,
    to: defectMoment,
    // biome-ignore lint/suspicious/noThenProperty: a word of the document, and a text, never a function
    then: z.enum(["resume", "restart"]),
  }),
  z.strictObject({
    ...operatorRow,
    does: z.literal("not-before"),
    from: defectAnchor,
    lasts: periodSchema,
    scope: z.enum(["good", "defect"]).optional(),
  }),
]);
const remedyTier = z.strictObject({
  ...row,
  offers: z.array(z.enum(["repair", "replacement", "price-reduction", "termination", "refund"])).min(1),
  once: z
    .array(
      z.enum([
        "early-rejection-open",
        "defect-appeared-early",
        "repair-overdue",
        "recurred",
        "one-attempt-failed",
        "refused",
        "essential-good",
      ]),
    )
    .min(1)
    .optional(),
  by: clock.optional(),
});
const jurisdiction = ruledText<string>(
  (text) => (/^[A-Z]{2}$/.test(text) ? null : ["malformed", { form: "an ISO 3166 alpha-2 code or EU", example: "PT" }]),
  { pattern: "^[A-Z]{2}$" },
);

/** The properties of the document, before the rules between them. */
export const regimeDocument = z.strictObject({
  ...documentFields,
  id: identifier,
  version: identifier.optional(),
  name: z.string().optional(),
  jurisdiction,
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.optional(),
  source: sourceSchema.optional(),
  counting: counting.optional(),
  actions: z.strictObject({ rollover: z.enum(["none", "sunday", "weekend"]), source: sourceSchema }).optional(),
  terms: z.partialRecord(clock, z.array(term)),
  operators: z.array(operator),
  remedies: z.array(remedyTier),
  openPoints: z
    .record(
      z.string(),
      z.strictObject({ question: z.string().min(1), default: identifier, readings: z.array(identifier).min(1), source: sourceSchema }),
    )
    .optional(),
  notes: z.array(z.strictObject({ says: z.string().min(1), source: sourceSchema })).optional(),
});

/** The document of a regime; `defineRegime` reads it. */
export const regimeSchema: z.ZodType<RegimeInput> = crossCheck(regimeDocument as z.ZodType<RegimeInput>, (regime, report) => {
  if (regime.validUntil !== undefined && regime.validUntil <= regime.validFrom)
    report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
  const points = regime.openPoints ?? {};
  for (const [name, point] of Object.entries(points)) {
    if (!point.readings.includes(point.default))
      report("unknown-reference", { reference: point.default, known: [...point.readings] }, ["openPoints", name, "default"]);
  }
  for (const { path, reading } of readingsOf(regime)) checkReading(reading, path, points, report);
});

interface PlacedReading {
  readonly path: readonly (string | number)[];
  readonly reading: Reading;
}

function readingsOf(regime: RegimeInput): readonly PlacedReading[] {
  const lists: readonly (readonly [path: readonly string[], rows: readonly { readonly reading?: Reading | undefined }[]])[] = [
    ...Object.entries(regime.terms).map(([name, rows]) => [["terms", name], rows ?? []] as const),
    [["operators"], regime.operators],
    [["remedies"], regime.remedies],
  ];
  return lists.flatMap(([path, rows]) =>
    rows.flatMap(({ reading }, index) => (reading ? [{ path: [...path, index, "reading"], reading }] : [])),
  );
}

function checkReading(
  reading: Reading,
  path: readonly (string | number)[],
  points: NonNullable<RegimeInput["openPoints"]>,
  report: Report,
): void {
  const point = Object.hasOwn(points, reading.point) ? points[reading.point] : undefined;
  if (!point) report("unknown-reference", { reference: reading.point, known: Object.keys(points) }, [...path, "point"]);
  else if (!point.readings.includes(reading.is))
    report("unknown-reference", { reference: reading.is, known: [...point.readings] }, [...path, "is"]);
}

/**
 * Validates and compiles the statutory rules of one jurisdiction in one range of contract dates.
 *
 * It does not check that the rules are the law.
 *
 * @param input - a `RegimeInput`, often JSON; `validUntil` is exclusive
 * @returns the regime, or `invalid-input` with every issue and its path
 * @example
 * import { orThrow } from "aftersales";
 * import { defineRegime, statutoryCover } from "aftersales/warranty";
 * const source = { id: "House rules", article: "4", asOf: "2026-07-01", confidence: "high" };
 * const house = orThrow(defineRegime({
 *   id: "house/2026#1",
 *   jurisdiction: "XX",
 *   validFrom: "2026-01-01",
 *   terms: { liabilityUntil: [{ from: "delivered", lasts: "P2Y", source }] },
 *   operators: [{ does: "suspend", clocks: ["liabilityUntil"], from: "handed-over", to: "returned", source }],
 *   remedies: [{ offers: ["repair"], source }],
 * }));
 * orThrow(statutoryCover(house, { deliveredOn: "2026-03-10" })).liabilityUntil; //=> "2028-03-10"
 */
export function defineRegime(input: unknown): Result<Regime, InvalidInput> {
  return readDocument(regimeSchema, input).map((document) => compileRegime(document));
}
