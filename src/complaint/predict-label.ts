import { calibrated } from "./calibration.js";
import { type DecodedModel, decodedOf } from "./decoded-text-model.js";
import { featuresOf, type TextFeatures } from "./text-features.js";
import type { TextModel } from "./text-model.js";
import type { TextVector } from "./text-vectors.js";

const MOST_EVIDENCE = 10;

/** When a prediction abstains. Both default to 0: never. */
export interface AbstainOptions {
  /** Least probability of the first label, 0 to 1. */
  readonly minProbability?: number | undefined;
  /** Least difference between the first two probabilities, 0 to 1. */
  readonly minMargin?: number | undefined;
}

/** A label with its probability. */
export interface RankedLabel {
  readonly label: string;
  readonly probability: number;
}

/** What a text says for a label: the share of the label's score that a word or word pair brings. */
export interface TextEvidence {
  readonly feature: string;
  readonly weight: number;
}

/** The answer of a text model. */
export interface Prediction {
  /** The first label of the ranking, or `null` when the model abstains. */
  readonly label: string | null;
  /** The probability of the first label, also when the model abstains. */
  readonly probability: number;
  /** Every label, falling; ties by label; the probabilities sum to 1. */
  readonly ranking: readonly RankedLabel[];
  /** What speaks for the first label, largest first, at most ten. A word carries the weight of its character runs. */
  readonly evidence: readonly TextEvidence[];
}

/**
 * Predicts the label of a text, with calibrated probabilities and the words that speak for it.
 *
 * Case, accents and spacing do not change the answer; the first 100,000 characters are read. It does not check the model: read stored ones with
 * `parseTextModel`. A text without a known feature gets the shares of the labels among the training texts. A model is decoded once where `trainTextModel`, `parseTextModel` or
 * `defineClassifier` made it; a copy, or JSON that went through none of them, is decoded for each text, which takes a hundred times as long.
 *
 * @param model - what `trainTextModel` or `parseTextModel` returned
 * @param text - the text, in any language the model was trained on
 * @param options - when to abstain; by default never
 * @returns label, probability, ranking of every label, evidence
 * @throws RangeError for a model whose weights cannot be decoded
 * @example
 * import { trainTextModel, predictLabel } from "aftersales/complaint";
 * const examples = [
 *   { text: "my parcel never arrived", label: "delivery" }, { text: "the parcel is late", label: "delivery" },
 *   { text: "you charged my card twice", label: "billing" }, { text: "the charge on my card is wrong", label: "billing" },
 * ];
 * const model = trainTextModel(examples)._unsafeUnwrap();
 * predictLabel(model, "Where is my PARCEL?").label; //=> "delivery"
 */
export function predictLabel(model: TextModel, text: string, options: AbstainOptions = {}): Prediction {
  const decoded = decodedOf(model);
  const features = featuresOf(text);
  const vector = decoded.vectorizer.read(features);
  const probabilities = vector.count > 0 ? calibrated(scoresOf(decoded, vector), model.calibration) : sharesOf(model.counts);
  const order = Array.from(probabilities.keys()).sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number) || a - b);
  const ranking = order.map((label) => ({ label: model.labels[label] as string, probability: probabilities[label] as number }));
  const [first, second] = ranking as [RankedLabel, RankedLabel];
  const sure = first.probability >= (options.minProbability ?? 0) && first.probability - second.probability >= (options.minMargin ?? 0);
  return {
    label: sure ? first.label : null,
    probability: first.probability,
    ranking,
    evidence: evidenceFor(decoded, features, vector, order[0] as number),
  };
}

function sharesOf(counts: readonly number[]): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => count / total);
}

function scoresOf({ labels, weights, scales, biases }: DecodedModel, { count, ids, values }: TextVector): Float64Array {
  const scores = new Float64Array(labels);
  for (let at = 0; at < count; at++) {
    const start = (ids[at] as number) * labels;
    const value = values[at] as number;
    for (let label = 0; label < labels; label++) {
      scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
    }
  }
  for (let label = 0; label < labels; label++) {
    scores[label] = (scores[label] as number) * (scales[label] as number) + (biases[label] as number);
  }
  return scores;
}

/** Contributions to one label by word and word pair; the character runs of a word count for the word. */
function evidenceFor(
  { shares, labels, weights, scales }: DecodedModel,
  { folded, tokens, words, grams, tokenOfGram }: TextFeatures,
  { count, ids, values, occurrences, wordAt, gramAt }: TextVector,
  label: number,
): readonly TextEvidence[] {
  for (let at = 0; at < count; at++) {
    const feature = ids[at] as number;
    const contribution = (values[at] as number) * (weights[feature * labels + label] as number) * (scales[label] as number);
    shares[feature] = contribution / (occurrences[feature] as number);
  }
  const weightAt = new Float64Array(words.length);
  for (let at = 0; at < words.length; at++) if ((wordAt[at] as number) >= 0) weightAt[at] = shares[wordAt[at] as number] as number;
  for (let at = 0; at < grams.length; at++) {
    if ((gramAt[at] as number) < 0) continue;
    const token = tokenOfGram[at] as number;
    weightAt[token] = (weightAt[token] as number) + (shares[gramAt[at] as number] as number);
  }
  const tokenCount = tokens.length / 2;
  const word = (token: number) => folded.slice(tokens[2 * token], tokens[2 * token + 1]);
  const byFeature = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    if (weightAt[at] === 0) continue;
    const feature = at < tokenCount ? word(at) : `${word(at - tokenCount)} ${word(at - tokenCount + 1)}`;
    byFeature.set(feature, (byFeature.get(feature) ?? 0) + (weightAt[at] as number));
  }
  return [...byFeature]
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_EVIDENCE)
    .map(([feature, weight]) => ({ feature, weight }));
}
