import type { JsonObject } from "../kernel/facts.js";
import type { Calibration } from "./calibration.js";

/** A trained text classifier as plain JSON: one linear score a label over words, word pairs and character runs. */
export interface TextModel {
  /** Version of the format; `parseTextModel` refuses others. */
  readonly format: 1;
  readonly kind: "text-model";
  /** Names the model in every judgement; by default made from its content. */
  readonly id: string;
  readonly version: string | null;
  /** Every trained label, sorted. */
  readonly labels: readonly string[];
  /** Texts of each label that it was trained on. */
  readonly counts: readonly number[];
  /** Words and word pairs, separated by `|`, the most frequent first. */
  readonly words: string;
  /** Character runs inside `_token_`, separated by `|`. */
  readonly grams: string;
  /** One byte a feature, base64: its inverse document frequency is `1 + byte * idfStep`. */
  readonly idf: string;
  readonly idfStep: number;
  /** One signed byte for each label of each feature, base64: its weight is `byte * |byte| * scale` of the label, so that small weights keep their digits. */
  readonly weights: string;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly calibration: Calibration;
  readonly meta?: JsonObject | undefined;
}

export { predictLabel } from "./predict-label.js";
