import type { Phrase } from "./phrase.js";

/** A word of a text as phrases see it. */
export interface SeenWord {
  /** The number of its stem, or -1 when no phrase has it. */
  readonly stem: number;
  /** The numbers of the prefixes that it has. */
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
export type MatchesAt = (words: readonly SeenWord[], at: number) => readonly PhraseMatch[];

/** What has been read of some phrases. Those that begin alike share what they share. */
interface Node {
  /** Where a word leads: by the number of its stem; behind the stems by the number of a prefix. */
  next: Map<number, Node> | null;
  /** Where up to three words may stand before the next. */
  afterGap: Node | null;
  /** The phrases that are complete here. */
  ends: { readonly phrase: Phrase; readonly rank: number }[] | null;
}

const GAP_WORDS = 3;
const NO_MATCH: readonly PhraseMatch[] = [];

/** Puts phrases into a tree, word by word. */
export function phraseTree(
  phrases: readonly Phrase[],
  stems: ReadonlyMap<string, number>,
  prefixes: ReadonlyMap<string, number>,
): MatchesAt {
  const root = emptyNode();
  for (const [index, phrase] of phrases.entries()) {
    let node = root;
    for (const { word, prefix, afterGap } of phrase.steps) {
      if (afterGap) node = node.afterGap ??= emptyNode();
      node = child(node, prefix ? stems.size + (prefixes.get(word) as number) : (stems.get(word) as number));
    }
    node.ends ??= [];
    // Phrases that begin with a prefix come after those that begin with a word.
    node.ends.push({ phrase, rank: phrase.steps[0]?.prefix ? phrases.length + index : index });
  }
  const begins = Array.from(stems.values(), (stem) => root.next?.has(stem) === true);
  return (words, at) => {
    const { stem, prefixes: begun } = words[at] as SeenWord;
    // Most words begin no phrase.
    if (begun.length === 0 && (stem < 0 || !begins[stem])) return NO_MATCH;
    const found: PhraseMatch[] = [];
    stepOn(root, words, at, stems.size, found);
    return found;
  };
}

function emptyNode(): Node {
  return { next: null, afterGap: null, ends: null };
}

function child(node: Node, symbol: number): Node {
  node.next ??= new Map();
  const known = node.next.get(symbol);
  if (known) return known;
  const made = emptyNode();
  node.next.set(symbol, made);
  return made;
}

/** Goes on from a node by the word at `at`. */
function stepOn({ next }: Node, words: readonly SeenWord[], at: number, stems: number, found: PhraseMatch[]): void {
  if (!next) return;
  const { stem, prefixes } = words[at] as SeenWord;
  const byStem = stem < 0 ? undefined : next.get(stem);
  if (byStem) arrive(byStem, words, at, stems, found);
  for (const prefix of prefixes) {
    const byPrefix = next.get(stems + prefix);
    if (byPrefix) arrive(byPrefix, words, at, stems, found);
  }
}

/** Notes the phrases that end with the word at `last`, and goes on. */
function arrive(node: Node, words: readonly SeenWord[], last: number, stems: number, found: PhraseMatch[]): void {
  for (const { phrase, rank } of node.ends ?? []) {
    // Small gaps are tried first, and the first match of a phrase counts.
    if (!found.some((match) => match.rank === rank)) found.push({ phrase, rank, last });
  }
  if (!node.next && !node.afterGap) return;
  // A phrase does not run over the end of a sentence.
  const { sentence } = words[last] as SeenWord;
  if (words[last + 1]?.sentence !== sentence) return;
  stepOn(node, words, last + 1, stems, found);
  if (!node.afterGap) return;
  for (let at = last + 1; at <= last + 1 + GAP_WORDS && words[at]?.sentence === sentence; at++) {
    stepOn(node.afterGap, words, at, stems, found);
  }
}
