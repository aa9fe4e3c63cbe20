import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { crossCheck, documentFields, identifier, ruledText } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { base64Length, fromBase64 } from "./base64.js";
import { compileTextModel, splitFeatures } from "./decoded-text-model.js";
import type { TextModel } from "./text-model.js";

const base64 = ruledText<string>((text) => (fromBase64(text) ? null : ["malformed", { form: "base64", example: "AAEC" }]));

/** A text model as JSON. */
export const textModelSchema = crossCheck(
  z.strictObject({
    ...documentFields,
    format: z.literal(1),
    kind: z.literal("text-model"),
    id: identifier,
    version: identifier.nullable(),
    labels: z.array(identifier).min(2).max(1000),
    counts: z.array(z.int().min(1)),
    words: z.string(),
    grams: z.string(),
    idf: base64,
    idfStep: z.number().min(0),
    weights: base64,
    scales: z.array(z.number().min(0)),
    biases: z.array(z.number()),
    calibration: z.strictObject({ temperature: z.number().positive(), slope: z.number().min(0), offset: z.number() }),
  }),
  (model, report) => {
    const { labels } = model;
    for (const [index, label] of labels.entries())
      if (labels.indexOf(label) < index) report("duplicate", { key: label }, ["labels", index]);
    for (const list of ["counts", "scales", "biases"] as const) {
      if (model[list]?.length !== labels.length) report("breaks-rule", { rule: "must have one number a label" }, [list]);
    }
    const features = splitFeatures(model.words).length + splitFeatures(model.grams).length;
    if (base64Length(model.idf) !== features) report("breaks-rule", { rule: "must have one byte a feature" }, ["idf"]);
    if (base64Length(model.weights) !== features * labels.length) {
      report("breaks-rule", { rule: "must have one byte a label and feature" }, ["weights"]);
    }
  },
);

/**
 * Reads a stored text model: the format of this version, lists of equal length, valid base64.
 *
 * It cannot check that the weights are those that training gave.
 *
 * @param json - the model as it was stored
 * @returns the model, or every issue with its path; a model of another format is an issue at `format`
 * @example
 * import { parseTextModel } from "aftersales/complaint";
 * const refused = parseTextModel({ format: 2, kind: "text-model" });
 * refused._unsafeUnwrapErr().issues.find(({ path }) => path[0] === "format")?.code; //=> "not-one-of"
 */
export function parseTextModel(json: unknown): Result<TextModel, InvalidInput> {
  return readDocument<TextModel>(textModelSchema, json).map((model) => compileTextModel(deepFreeze(model)));
}
