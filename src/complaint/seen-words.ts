import type { SeenWord } from "./phrase-tree.js";
import { nextWord, readWords } from "./word-reader.js";
import { lettersOf, type Stemmer, standsAt } from "./word-stems.js";
import { wordTable } from "./word-table.js";

/** A word of a text with its place, in UTF-16 code units. */
export interface PlacedWord extends SeenWord {
  readonly start: number;
  readonly end: number;
  /** A negation does not reach from one clause into another. */
  readonly clause: number;
}

const NONE: readonly number[] = [];

/** Reads a text as the words that phrases know: by the stems and the prefixes of a rule set, each numbered in its order. */
export function wordsSeenBy(stem: Stemmer, stems: readonly string[], prefixes: readonly string[]): (text: string) => readonly PlacedWord[] {
  const stemNumber = wordTable(stems);
  const prefixesOf = prefixNumbers(prefixes);
  return (text) => {
    const words: PlacedWord[] = [];
    const reader = readWords(text);
    const { letters } = reader;
    while (nextWord(reader)) {
      const { length, start, end, sentence, clause } = reader;
      // Before the stem, which changes the letters.
      const begun = prefixesOf(letters, length);
      words.push({ stem: stemNumber(letters, stem(letters, length)), prefixes: begun, start, end, sentence, clause });
    }
    return words;
  };
}

/** The numbers of the prefixes that a word has. */
function prefixNumbers(prefixes: readonly string[]): (letters: readonly number[], length: number) => readonly number[] {
  const byFirst = new Map<number, { readonly letters: readonly number[]; readonly number: number }[]>();
  for (const [number, prefix] of prefixes.entries()) {
    const letters = lettersOf(prefix);
    const first = letters[0] as number;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { letters, number }]);
  }
  if (byFirst.size === 0) return () => NONE;
  return (word, length) => {
    const candidates = byFirst.get(word[0] as number);
    if (!candidates) return NONE;
    const found = candidates.filter(({ letters }) => letters.length <= length && standsAt(letters, word, 0));
    return found.map(({ number }) => number);
  };
}
