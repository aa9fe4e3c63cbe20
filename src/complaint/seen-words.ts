import { nextWord, readWords } from "./word-reader.js";
import { lettersOf, type Stemmer, standsAt } from "./word-stems.js";
import { wordTable } from "./word-table.js";

/**
 * The words of a text as phrases see them, in lists side by side: each says something of the word at its place. Only places below `count` hold; what stands behind is
 * left from longer texts.
 */
export interface SeenWords {
  count: number;
  /** The number of the stem, or -1 when no phrase has it. */
  readonly stems: number[];
  /** The numbers of the prefixes that the word has. */
  readonly prefixes: (readonly number[])[];
  /** Where the word stands, in UTF-16 code units. */
  readonly starts: number[];
  readonly ends: number[];
  readonly sentences: number[];
  /** A negation does not reach from one clause into another. */
  readonly clauses: number[];
}

const NONE: readonly number[] = [];

/**
 * Reads a text as the words that phrases know: by the stems and the prefixes of a rule set, each numbered in its order. The lists are filled anew for the next text, so
 * that no word becomes an object.
 */
export function wordsSeenBy(stem: Stemmer, stems: readonly string[], prefixes: readonly string[]): (text: string) => SeenWords {
  const stemNumber = wordTable(stems);
  const prefixesOf = prefixNumbers(prefixes);
  const words: SeenWords = { count: 0, stems: [], prefixes: [], starts: [], ends: [], sentences: [], clauses: [] };
  const letters: number[] = [];
  return (text) => {
    const reader = readWords(text, letters);
    let count = 0;
    for (; nextWord(reader); count++) {
      // Before the stem, which changes the letters.
      words.prefixes[count] = prefixesOf(letters, reader.length);
      words.stems[count] = stemNumber(letters, stem(letters, reader.length));
      words.starts[count] = reader.start;
      words.ends[count] = reader.end;
      words.sentences[count] = reader.sentence;
      words.clauses[count] = reader.clause;
    }
    words.count = count;
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
    let found = NONE;
    for (const { letters, number } of byFirst.get(word[0] as number) ?? []) {
      if (letters.length <= length && standsAt(letters, word, 0)) found = [...found, number];
    }
    return found;
  };
}
