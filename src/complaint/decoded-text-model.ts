import { fromBase64 } from "./base64.js";
import type { TextModel } from "./text-model.js";
import { type Vectorizer, vectorizerOf } from "./text-vectors.js";
import { decodeWeights } from "./weight-bytes.js";

/** A text model as predictions use it. */
export interface DecodedModel {
  readonly vectorizer: Vectorizer;
  readonly labels: number;
  /** Feature by feature, the weight of each label. */
  readonly weights: Int16Array;
  readonly scales: Float64Array;
  readonly biases: Float64Array;
  /** Room for the evidence of one text. */
  readonly shares: Float64Array;
}

/** Out of sight on a model, and filled when the first text is read. Registered, so that a model of the ESM build is understood by the CJS build; the number is that of the layout. */
const SLOT = Symbol.for("aftersales/decoded-text-model/1");

interface Slot {
  decoded: DecodedModel | null;
}

const slotOf = (model: TextModel) => (model as { readonly [SLOT]?: Slot })[SLOT];

/** A model that is decoded once: itself where it is one already, else a copy. */
export function compileTextModel(model: TextModel): TextModel {
  return slotOf(model) ? model : Object.freeze(Object.defineProperty({ ...model }, SLOT, { value: { decoded: null } satisfies Slot }));
}

/** The decoded form of a model; decoded anew where nobody compiled it. */
export function decodedOf(model: TextModel): DecodedModel {
  const slot = slotOf(model);
  if (!slot) return decode(model);
  slot.decoded ??= decode(model);
  return slot.decoded;
}

function decode(model: TextModel): DecodedModel {
  const weights = fromBase64(model.weights);
  const idf = fromBase64(model.idf);
  if (!weights || !idf) throw new RangeError("model must come from trainTextModel or parseTextModel");
  const vectorizer = vectorizerOf({ words: splitFeatures(model.words), grams: splitFeatures(model.grams), idf, idfStep: model.idfStep });
  return {
    vectorizer,
    labels: model.labels.length,
    weights: decodeWeights(weights),
    scales: Float64Array.from(model.scales),
    biases: Float64Array.from(model.biases),
    shares: new Float64Array(vectorizer.size),
  };
}

/** The features of a stored list. */
export function splitFeatures(joined: string): readonly string[] {
  return joined === "" ? [] : joined.split("|");
}
