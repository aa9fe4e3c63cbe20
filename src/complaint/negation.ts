import type { SeenWords } from "./seen-words.js";
import { foldedWords, foldWord } from "./word-reader.js";
import { type Stemmer, stemOf } from "./word-stems.js";

/** The words that take back what follows them. */
export interface Negations {
  /** Folded. */
  readonly words: ReadonlySet<string>;
  /** Pairs that begin like a negation and are none: `"not only"`. */
  readonly exceptions: ReadonlySet<string>;
  /** The stems of the words: another word has no place in the set, and need not become a text. */
  readonly stems: ReadonlySet<string>;
  /** How many words a negation reaches. */
  readonly window: number;
}

/** Folds what a rule set says of negations. */
export function negationsOf(words: readonly string[], exceptions: readonly string[], window: number, stem: Stemmer): Negations {
  const folded = new Set(words.map(foldWord));
  return {
    words: folded,
    stems: new Set([...folded].map((word) => stemOf(stem, word))),
    exceptions: new Set(exceptions.map((pair) => foldedWords(pair).join(" "))),
    window,
  };
}

/** The word that takes back a phrase which begins at `at`, or `null`. The stems of negations have the first numbers. */
export function negationBefore(
  { words: negations, stems, exceptions, window }: Negations,
  text: string,
  words: SeenWords,
  at: number,
): string | null {
  const wordAt = (place: number) => foldWord(text.slice(words.starts[place], words.ends[place]));
  for (let before = at - 1; before >= Math.max(0, at - window); before--) {
    if (words.clauses[before] !== words.clauses[at]) return null;
    const stem = words.stems[before] as number;
    if (stem < 0 || stem >= stems.size) continue;
    const word = wordAt(before);
    if (negations.has(word) && !exceptions.has(`${word} ${wordAt(before + 1)}`)) return word;
  }
  return null;
}
