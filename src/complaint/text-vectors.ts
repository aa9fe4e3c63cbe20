import { featuresOf, hashOfFeature, type TextFeatures } from "./text-features.js";
import type { Vocabulary } from "./text-vocabulary.js";

/** Finds the kept feature of a hash. */
interface FeatureIndex {
  readonly mask: number;
  readonly hashes: Int32Array;
  readonly features: Int32Array;
}

/** Texts as sparse rows of unit length: row `i` is the entries from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** A text as a sparse vector. It stands in counters that the next text overwrites. */
export interface TextVector {
  /** Number of different features found. */
  readonly count: number;
  /** The features found, the first `count`. */
  readonly ids: Int32Array;
  /** Their weights in the vector, in the order of `ids`. */
  readonly values: Float64Array;
  /** By feature: how often it occurs in the text. */
  readonly occurrences: Int32Array;
  /** By place in the text: the kept feature, or -1. */
  readonly wordAt: Int32Array;
  readonly gramAt: Int32Array;
}

/** Turns the features of texts into vectors of one vocabulary. */
export interface Vectorizer {
  /** Number of features. */
  readonly size: number;
  readonly read: (features: TextFeatures) => TextVector;
}

/** Prepares the look-up of a vocabulary. */
export function vectorizerOf(vocabulary: Vocabulary): Vectorizer {
  const wordCount = vocabulary.words.length;
  const size = wordCount + vocabulary.grams.length;
  const index = indexOf(vocabulary);
  const idf = Float64Array.from(vocabulary.idf, (steps) => 1 + steps * vocabulary.idfStep);
  const occurrences = new Int32Array(size);
  const ids = new Int32Array(size);
  const values = new Float64Array(size);
  let count = 0;
  const find = (hash: number) => {
    let slot = hash & index.mask;
    for (;;) {
      const feature = index.features[slot] as number;
      if (feature < 0 || index.hashes[slot] === hash) return feature;
      slot = (slot + 1) & index.mask;
    }
  };
  const collect = (hashes: Int32Array) => {
    const found = new Int32Array(hashes.length);
    for (let at = 0; at < hashes.length; at++) {
      const feature = find(hashes[at] as number);
      found[at] = feature;
      if (feature < 0) continue;
      if (occurrences[feature] === 0) ids[count++] = feature;
      occurrences[feature] = (occurrences[feature] as number) + 1;
    }
    return found;
  };
  const weigh = (from: number, to: number) => {
    let square = 0;
    for (let at = from; at < to; at++) {
      const feature = ids[at] as number;
      const times = occurrences[feature] as number;
      const value = (times === 1 ? 1 : 1 + Math.log(times)) * (idf[feature] as number);
      values[at] = value;
      square += value * value;
    }
    return square;
  };
  const scale = (from: number, to: number, factor: number) => {
    for (let at = from; at < to; at++) values[at] = (values[at] as number) * factor;
  };
  const read = (features: TextFeatures) => {
    for (let at = 0; at < count; at++) occurrences[ids[at] as number] = 0;
    count = 0;
    const wordAt = collect(features.words);
    const words = count;
    const gramAt = collect(features.grams);
    const wordSquare = weigh(0, words);
    const gramSquare = weigh(words, count);
    const blocks = (wordSquare > 0 ? 1 : 0) + (gramSquare > 0 ? 1 : 0);
    if (wordSquare > 0) scale(0, words, 1 / Math.sqrt(wordSquare * blocks));
    if (gramSquare > 0) scale(words, count, 1 / Math.sqrt(gramSquare * blocks));
    return { count, ids, values, occurrences, wordAt, gramAt };
  };
  return { size, read };
}

/** All texts as rows. */
export function rowsOf(texts: readonly string[], vectorizer: Vectorizer): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  let features = new Int32Array(1 << 16);
  let values = new Float32Array(1 << 16);
  let end = 0;
  for (const [row, text] of texts.entries()) {
    const read = vectorizer.read(featuresOf(text));
    if (end + read.count > features.length) {
      const capacity = Math.max(features.length * 2, end + read.count);
      const [moreFeatures, moreValues] = [new Int32Array(capacity), new Float32Array(capacity)];
      moreFeatures.set(features);
      moreValues.set(values);
      [features, values] = [moreFeatures, moreValues];
    }
    features.set(read.ids.subarray(0, read.count), end);
    values.set(read.values.subarray(0, read.count), end);
    end += read.count;
    starts[row + 1] = end;
  }
  return { starts, features: features.subarray(0, end), values: values.subarray(0, end) };
}

function indexOf(vocabulary: Vocabulary): FeatureIndex {
  const size = vocabulary.words.length + vocabulary.grams.length;
  let capacity = 16;
  while (capacity < 2 * size) capacity *= 2;
  const index = { mask: capacity - 1, hashes: new Int32Array(capacity), features: new Int32Array(capacity).fill(-1) };
  const put = (hash: number, feature: number) => {
    let slot = hash & index.mask;
    while ((index.features[slot] as number) >= 0) slot = (slot + 1) & index.mask;
    index.hashes[slot] = hash;
    index.features[slot] = feature;
  };
  for (const [feature, word] of vocabulary.words.entries()) put(hashOfFeature(word, false), feature);
  for (const [at, gram] of vocabulary.grams.entries()) put(hashOfFeature(gram, true), vocabulary.words.length + at);
  return index;
}
