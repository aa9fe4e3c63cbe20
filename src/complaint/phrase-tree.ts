import type { Phrase } from "./phrase.js";

/** A word of a text as phrases see it. */
export interface SeenWord {
  /** The number of its stem, or -1 when no phrase has it. */
  readonly stem: number;
  /** The numbers of the beginnings that it has. */
  readonly prefixes: readonly number[];
  readonly sentence: number;
}

/** A phrase that stands in a text, with the index of its last word. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Of phrases over the same words, the lower comes first. */
  readonly rank: number;
  readonly last: number;
}

/** Finds the phrases that begin at a word of a text. */
export type MatchesAt = (words: readonly SeenWord[], at: number) => PhraseMatch[];

const GAP_WORDS = 3;
const ROOT = 0;

/**
 * Puts phrases into a tree. A symbol is the number of a stem, `stems` and more the number of a beginning, and the last one a gap.
 * A child is found by the number of its parent and its symbol together.
 */
export function phraseTree(
  phrases: readonly Phrase[],
  stems: ReadonlyMap<string, number>,
  prefixes: ReadonlyMap<string, number>,
): MatchesAt {
  const gap = stems.size + prefixes.size;
  const symbols = gap + 1;
  const children = new Map<number, number>();
  const ends: { phrase: Phrase; rank: number }[][] = [[]];
  const child = (node: number, symbol: number): number => {
    const known = children.get(node * symbols + symbol);
    if (known !== undefined) return known;
    children.set(node * symbols + symbol, ends.length);
    return ends.push([]) - 1;
  };
  for (const [index, phrase] of phrases.entries()) {
    let node = ROOT;
    for (const { word, prefix, afterGap } of phrase.steps) {
      if (afterGap) node = child(node, gap);
      node = child(node, prefix ? stems.size + (prefixes.get(word) as number) : (stems.get(word) as number));
    }
    // Phrases that begin with a beginning come after those that begin with a word.
    ends[node]?.push({ phrase, rank: phrase.steps[0]?.prefix ? phrases.length + index : index });
  }

  /** Goes down from a node, whose last word is at `last`, by the word at `at`. */
  const step = (words: readonly SeenWord[], node: number, at: number, found: PhraseMatch[]): void => {
    const { stem, prefixes: begun } = words[at] as SeenWord;
    if (stem >= 0) {
      const next = children.get(node * symbols + stem);
      if (next !== undefined) arrive(words, next, at, found);
    }
    for (const prefix of begun) {
      const next = children.get(node * symbols + stems.size + prefix);
      if (next !== undefined) arrive(words, next, at, found);
    }
  };
  const arrive = (words: readonly SeenWord[], node: number, last: number, found: PhraseMatch[]): void => {
    for (const { phrase, rank } of ends[node] as { phrase: Phrase; rank: number }[]) {
      // With the shortest gaps first: what comes later is longer.
      if (!found.some((match) => match.rank === rank)) found.push({ phrase, rank, last });
    }
    const { sentence } = words[last] as SeenWord;
    if (words[last + 1]?.sentence !== sentence) return;
    step(words, node, last + 1, found);
    const afterGap = children.get(node * symbols + gap);
    if (afterGap === undefined) return;
    for (let at = last + 1; at <= last + 1 + GAP_WORDS && words[at]?.sentence === sentence; at++) step(words, afterGap, at, found);
  };
  return (words, at) => {
    const found: PhraseMatch[] = [];
    step(words, ROOT, at, found);
    return found;
  };
}
