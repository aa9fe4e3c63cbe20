import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { documentFields, identifier } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { rule } from "../kernel/schema-issues.js";
import { fromBase64 } from "./base64.js";
import { splitFeatures, type TextModel } from "./text-model.js";

const base64 = z.string().superRefine((text, context) => {
  if (!fromBase64(text)) context.addIssue(rule("malformed", { form: "base64", example: "AAEC" }));
});

/** A text model as JSON. */
export const textModelSchema = z
  .strictObject({
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
  })
  .superRefine((model, context) => {
    const features = splitFeatures(model.words).length + splitFeatures(model.grams).length;
    const length = (list: "counts" | "scales" | "biases") => {
      if (model[list].length !== model.labels.length)
        context.addIssue(rule("breaks-rule", { rule: "must have one number a label" }, [list]));
    };
    length("counts");
    length("scales");
    length("biases");
    for (const [index, label] of model.labels.entries()) {
      if (model.labels.indexOf(label) < index) context.addIssue(rule("duplicate", { key: label }, ["labels", index]));
    }
    const bytes = (text: string) => fromBase64(text)?.length;
    if (bytes(model.idf) !== features) context.addIssue(rule("breaks-rule", { rule: "must have one byte a feature" }, ["idf"]));
    if (bytes(model.weights) !== features * model.labels.length) {
      context.addIssue(rule("breaks-rule", { rule: "must have one byte a label and feature" }, ["weights"]));
    }
  });

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
  return readDocument<TextModel>(textModelSchema as unknown as z.ZodType<TextModel>, json).map(deepFreeze);
}
