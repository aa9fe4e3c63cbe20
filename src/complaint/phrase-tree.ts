import type { Phrase } from "./phrase.js";
import type { SeenWords } from "./seen-words.js";

/** A phrase that stands in a text, with the index of its last word. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Of phrases over the same words, the lower comes first. */
  readonly rank: number;
  readonly last: number;
}

/** Finds the phrases that begin at a word of a text. */
export type MatchesAt = (words: SeenWords, at: number) => readonly PhraseMatch[];

/** What has been read of some phrases is a node, and nodes are numbers: phrases that begin alike share what they share. Of node 0 every phrase begins. */
interface Tree {
  nodes: number;
  /** Where a word leads from a node, as an open hash table of node, symbol and next node. A symbol is the number of a stem; behind the stems that of a prefix. */
  readonly next: Int32Array;
  /** By node: whether any word leads on. */
  readonly leadsOn: Uint8Array;
  /** By node: the node from which up to three words may stand before the next, or 0. */
  readonly afterGap: Int32Array;
  /** By node: the last phrase that is complete there, or -1. */
  readonly ends: Int32Array;
  /** By phrase: the one before it that is complete at the same node, or -1. */
  readonly endsToo: Int32Array;
}

const GAP_WORDS = 3;
const NO_MATCH: readonly PhraseMatch[] = [];

/** Puts phrases into a tree, word by word. */
export function phraseTree(
  phrases: readonly Phrase[],
  stems: ReadonlyMap<string, number>,
  prefixes: ReadonlyMap<string, number>,
): MatchesAt {
  const tree = emptyTree(phrases);
  const { leadsOn, afterGap, ends, endsToo } = tree;
  const ranks = new Int32Array(phrases.length);
  for (const [index, phrase] of phrases.entries()) {
    let node = 0;
    for (const { word, prefix, afterGap: gap } of phrase.steps) {
      if (gap) node = afterGap[node] ||= tree.nodes++;
      node = grow(tree, node, prefix ? stems.size + (prefixes.get(word) as number) : (stems.get(word) as number));
    }
    endsToo[index] = ends[node] as number;
    ends[node] = index;
    // Phrases that begin with a prefix come after those that begin with a word.
    ranks[index] = phrase.steps[0]?.prefix ? phrases.length + index : index;
  }
  const begins = Array.from(stems.values(), (stem) => leadTo(tree, 0, stem) > 0);

  let words: SeenWords;
  let found: PhraseMatch[];

  /** Goes on from a node by the word at `at`. */
  const stepOn = (node: number, at: number): void => {
    const stem = words.stems[at] as number;
    const byStem = stem < 0 ? 0 : leadTo(tree, node, stem);
    if (byStem > 0) arrive(byStem, at);
    const begun = words.prefixes[at] as readonly number[];
    for (let i = 0; i < begun.length; i++) {
      const byPrefix = leadTo(tree, node, stems.size + (begun[i] as number));
      if (byPrefix > 0) arrive(byPrefix, at);
    }
  };

  /** Notes the phrases that end with the word at `last`, and goes on. */
  const arrive = (node: number, last: number): void => {
    for (let index = ends[node] as number; index >= 0; index = endsToo[index] as number) note(index, last);
    const gap = afterGap[node] as number;
    // A phrase does not run over the end of a sentence.
    const sentence = words.sentences[last];
    const end = words.count;
    if ((leadsOn[node] === 0 && gap === 0) || last + 1 >= end || words.sentences[last + 1] !== sentence) return;
    if (leadsOn[node] === 1) stepOn(node, last + 1);
    if (gap === 0) return;
    for (let at = last + 1; at <= last + 1 + GAP_WORDS && at < end && words.sentences[at] === sentence; at++) stepOn(gap, at);
  };

  /** Small gaps are tried first, and the first match of a phrase counts. */
  const note = (index: number, last: number): void => {
    const rank = ranks[index] as number;
    for (let i = 0; i < found.length; i++) if ((found[i] as PhraseMatch).rank === rank) return;
    found.push({ phrase: phrases[index] as Phrase, rank, last });
  };

  return (text, at) => {
    const stem = text.stems[at] as number;
    // Most words begin no phrase.
    if ((text.prefixes[at] as readonly number[]).length === 0 && (stem < 0 || !begins[stem])) return NO_MATCH;
    words = text;
    found = [];
    stepOn(0, at);
    return found;
  };
}

function emptyTree(phrases: readonly Phrase[]): Tree {
  // A step adds a node, and another one before it when a gap comes first.
  const most = 1 + phrases.reduce((sum, { steps }) => sum + steps.length + steps.filter(({ afterGap }) => afterGap).length, 0);
  return {
    nodes: 1,
    next: new Int32Array(3 * 2 ** Math.ceil(Math.log2(2 * most))),
    leadsOn: new Uint8Array(most),
    afterGap: new Int32Array(most),
    ends: new Int32Array(most).fill(-1),
    endsToo: new Int32Array(phrases.length),
  };
}

/** Where a symbol stands in the table of a tree, or the free place for it. No node leads to node 0, so it marks what is free. */
function placeOf(next: Int32Array, node: number, symbol: number): number {
  const mask = next.length / 3 - 1;
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ symbol, 0x85ebca6b);
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const at = 3 * slot;
    if (next[at + 2] === 0 || (next[at] === node && next[at + 1] === symbol)) return at;
  }
}

/** The node to which a symbol leads, or 0. */
function leadTo({ next }: Tree, node: number, symbol: number): number {
  return next[placeOf(next, node, symbol) + 2] as number;
}

/** The node to which a symbol leads, made where there is none. */
function grow(tree: Tree, node: number, symbol: number): number {
  const { next, leadsOn } = tree;
  const at = placeOf(next, node, symbol);
  if (next[at + 2] === 0) {
    next.set([node, symbol, tree.nodes++], at);
    leadsOn[node] = 1;
  }
  return next[at + 2] as number;
}
