import { featuresOf, featureText } from "./text-features.js";

/** The features that a model keeps, words before character runs, each kind from the most frequent to the rarest. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly grams: readonly string[];
  /** Inverse document frequency of each feature is `1 + idf * idfStep`. */
  readonly idf: Uint8Array;
  readonly idfStep: number;
}

const LEAST_TEXTS = 2;
const MOST_FEATURES = 40_000;
/** Bytes of a model's JSON that its features may take: with labels and scales it stays under 1.5 MB. */
const MOST_BYTES = 1_400_000;

/** The features seen in at least two texts, the most frequent first, ties by hash, as many as a model may hold. Labels play no part. */
export function chooseVocabulary(texts: readonly string[], labels: number): Vocabulary {
  const counted = countTexts(texts);
  const least = texts.length < 2 * LEAST_TEXTS ? 1 : LEAST_TEXTS;
  const frequent: number[] = [];
  for (let slot = 0; slot < counted.hashes.length; slot++) if ((counted.texts[slot] as number) >= least) frequent.push(slot);
  frequent.sort(
    (a, b) => (counted.texts[b] as number) - (counted.texts[a] as number) || (counted.hashes[a] as number) - (counted.hashes[b] as number),
  );
  frequent.length = Math.min(frequent.length, MOST_FEATURES, Math.ceil(MOST_BYTES / (BYTES_OF_WEIGHT * labels)));
  const names = nameFeatures(texts, frequent, counted);
  const kept = frequent.map((slot, at) => ({ slot, name: names[at] as string })).slice(0, countThatFits(names, labels));
  const isGram = ({ slot }: { slot: number }) => counted.isGram[slot] === 1;
  const words = kept.filter((feature) => !isGram(feature));
  const grams = kept.filter(isGram);
  const idfStep = Math.log((texts.length + 1) / (least + 1)) / 255;
  const idf = Uint8Array.from([...words, ...grams], ({ slot }) =>
    Math.round(Math.log((texts.length + 1) / ((counted.texts[slot] as number) + 1)) / idfStep),
  );
  return { words: words.map(({ name }) => name), grams: grams.map(({ name }) => name), idf, idfStep };
}

/** Three bytes are four characters of base64. */
const BYTES_OF_WEIGHT = 4 / 3;

/** How many features, from the first, fit into the bytes of a model. */
function countThatFits(names: readonly string[], labels: number): number {
  let bytes = 0;
  for (const [count, name] of names.entries()) {
    bytes += bytesOf(name) + 1 + BYTES_OF_WEIGHT * (labels + 1);
    if (bytes > MOST_BYTES) return count;
  }
  return names.length;
}

/** At most the bytes of a text in UTF-8 JSON. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += text.charCodeAt(at) < 128 ? 1 : 3;
  return text.includes('"') || text.includes("\\") ? 2 * bytes : bytes;
}

interface CountedFeatures {
  readonly hashes: Int32Array;
  readonly texts: Int32Array;
  readonly isGram: Uint8Array;
  readonly firstText: Int32Array;
}

function countTexts(texts: readonly string[]): CountedFeatures {
  let capacity = 1 << 16;
  let hashes = new Int32Array(capacity);
  let counts = new Int32Array(capacity);
  let isGram = new Uint8Array(capacity);
  let lastText = new Int32Array(capacity);
  let firstText = new Int32Array(capacity);
  let used = 0;
  const slotOf = (hash: number) => {
    let slot = hash & (capacity - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const old = { hashes, counts, isGram, lastText, firstText };
    capacity *= 2;
    hashes = new Int32Array(capacity);
    counts = new Int32Array(capacity);
    isGram = new Uint8Array(capacity);
    lastText = new Int32Array(capacity);
    firstText = new Int32Array(capacity);
    for (let from = 0; from < old.hashes.length; from++) {
      const hash = old.hashes[from] as number;
      if (hash === 0) continue;
      const slot = slotOf(hash);
      hashes[slot] = hash;
      counts[slot] = old.counts[from] as number;
      isGram[slot] = old.isGram[from] as number;
      lastText[slot] = old.lastText[from] as number;
      firstText[slot] = old.firstText[from] as number;
    }
  };
  const count = (found: Int32Array, gram: number, text: number) => {
    for (let at = 0; at < found.length; at++) {
      const hash = found[at] as number;
      if (hash === 0) continue;
      const slot = slotOf(hash);
      if (hashes[slot] === 0) {
        hashes[slot] = hash;
        isGram[slot] = gram;
        firstText[slot] = text;
        counts[slot] = 1;
        lastText[slot] = text;
        if (++used * 2 > capacity) grow();
      } else if (lastText[slot] !== text) {
        lastText[slot] = text;
        counts[slot] = (counts[slot] as number) + 1;
      }
    }
  };
  for (const [text, content] of texts.entries()) {
    const features = featuresOf(content);
    count(features.words, 0, text);
    count(features.grams, 1, text);
  }
  return { hashes, texts: counts, isGram, firstText };
}

/** The text of each kept feature, read from the first text that has it. */
function nameFeatures(texts: readonly string[], slots: readonly number[], counted: CountedFeatures): readonly string[] {
  const names = new Array<string>(slots.length).fill("");
  const wanted = new Map<number, Map<number, number>>();
  for (const [feature, slot] of slots.entries()) {
    const text = counted.firstText[slot] as number;
    const hashes = wanted.get(text) ?? new Map<number, number>();
    hashes.set(counted.hashes[slot] as number, feature);
    wanted.set(text, hashes);
  }
  for (const [text, hashes] of wanted) {
    const features = featuresOf(texts[text] as string);
    for (const gram of [false, true]) {
      const found = gram ? features.grams : features.words;
      for (let at = 0; at < found.length; at++) {
        const feature = hashes.get(found[at] as number);
        if (feature !== undefined && names[feature] === "") names[feature] = featureText(features, at, gram);
      }
    }
  }
  return names;
}
