import { FNV_OFFSET, FNV_PRIME, fmix32, fnv1a } from "../kernel/hash.js";
import { foldText, tokensOf } from "./folded-text.js";

/** The features of one text, as 32-bit hashes in reading order: two different features share a hash once in four thousand million pairs. */
export interface TextFeatures {
  readonly folded: string;
  /** Bounds of the tokens in `folded`: start, end, start, end ... */
  readonly tokens: Int32Array;
  /** Words, then pairs of neighbouring words. */
  readonly words: Int32Array;
  /** Runs of 2 to 5 characters inside `_token_`. */
  readonly grams: Int32Array;
  /** For each of `grams`, the index of its token. */
  readonly tokenOfGram: Int32Array;
}

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const LONGEST_WORD = 40;
const EDGE = 95;
const WORD_SEED = FNV_OFFSET;
const GRAM_SEED = 0x2f0b4a27;

/** The hash of a word longer than any that a model keeps. */
const NO_WORD = 0;

/** The features of a text: words, word pairs and character runs. Web addresses are left out. */
export function featuresOf(text: string): TextFeatures {
  const folded = foldText(text).replace(/(?:https?:\/\/|www\.)\S+/g, " ");
  const tokens = tokensOf(folded);
  const count = tokens.length / 2;
  const words = new Int32Array(Math.max(0, 2 * count - 1));
  let gramCount = 0;
  for (let token = 0; token < count; token++) {
    const start = tokens[2 * token] as number;
    const end = tokens[2 * token + 1] as number;
    words[token] = end - start > LONGEST_WORD ? NO_WORD : wordHash(folded, start, end);
    gramCount += gramsIn(end - start);
  }
  for (let token = 1; token < count; token++) words[count + token - 1] = pairHash(words[token - 1] as number, words[token] as number);
  const grams = new Int32Array(gramCount);
  const tokenOfGram = new Int32Array(gramCount);
  let at = 0;
  for (let token = 0; token < count; token++) {
    const from = at;
    at = addGrams(folded, tokens[2 * token] as number, tokens[2 * token + 1] as number, grams, at);
    tokenOfGram.fill(token, from, at);
  }
  return { folded, tokens, words, grams, tokenOfGram };
}

/** The hash of a feature as a model stores it: a word, a pair `"my refund"`, or with `gram` a character run. */
export function hashOfFeature(feature: string, gram: boolean): number {
  if (gram) return gramHash(feature);
  const space = feature.indexOf(" ");
  if (space < 0) return wordHash(feature, 0, feature.length);
  return pairHash(wordHash(feature, 0, space), wordHash(feature, space + 1, feature.length));
}

/** The text of the feature at `index` of `words` or `grams`. */
export function featureText(features: TextFeatures, index: number, gram: boolean): string {
  const { folded, tokens, tokenOfGram } = features;
  const word = (token: number) => folded.slice(tokens[2 * token], tokens[2 * token + 1]);
  if (!gram) {
    const count = tokens.length / 2;
    return index < count ? word(index) : `${word(index - count)} ${word(index - count + 1)}`;
  }
  const token = tokenOfGram[index] as number;
  const padded = `_${word(token)}_`;
  let skip = index - tokenOfGram.indexOf(token);
  for (let start = 0; ; start++) {
    const here = Math.min(LONGEST_GRAM, padded.length - start) - SHORTEST_GRAM + 1;
    if (skip < here) return padded.slice(start, start + SHORTEST_GRAM + skip);
    skip -= here;
  }
}

function gramsIn(length: number): number {
  const padded = length + 2;
  let count = 0;
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM && size <= padded; size++) count += padded - size + 1;
  return count;
}

function addGrams(folded: string, start: number, end: number, grams: Int32Array, first: number): number {
  let at = first;
  for (let from = start - 1; from < end; from++) {
    let hash = GRAM_SEED;
    const last = Math.min(from + LONGEST_GRAM, end + 1);
    for (let index = from; index < last; index++) {
      const code = index < start || index >= end ? EDGE : folded.charCodeAt(index);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (index - from >= SHORTEST_GRAM - 1) grams[at++] = mixed(hash);
    }
  }
  return at;
}

function wordHash(text: string, start: number, end: number): number {
  let hash = WORD_SEED;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return mixed(hash);
}

function gramHash(gram: string): number {
  return mixed(fnv1a(gram, GRAM_SEED));
}

function pairHash(first: number, second: number): number {
  if (first === NO_WORD || second === NO_WORD) return NO_WORD;
  return mixed(Math.imul(first, 0x9e3779b1) ^ second);
}

/** A mixed hash; never 0, which marks no feature. */
function mixed(hash: number): number {
  return fmix32(hash) || 1;
}
