import type { JsonObject } from "../kernel/facts.js";
import { negationBefore, negationsOf } from "./negation.js";
import { phraseReader } from "./phrase.js";
import { type PhraseMatch, phraseTree } from "./phrase-tree.js";
import { wordsSeenBy } from "./seen-words.js";
import { stemmer } from "./word-stems.js";

/** What a customer may threaten with. */
export const THREATS = ["threat-regulator", "threat-court", "threat-press"] as const;

/** What rules watch for besides kind, subject and remedy. */
export type Flag = "safety" | (typeof THREATS)[number] | "repeat";

/** The axes that rules speak about. */
export type RuleAxis = "kind" | "subject" | "remedySought" | "flag";

/** A phrase with its weight; a plain text has weight 1. */
export type PhraseInput = string | { readonly phrase: string; readonly weight: number };

/** What it means when one of these phrases stands in a text. */
export interface PhraseRule {
  readonly says: {
    readonly kind?: string | undefined;
    readonly subject?: string | undefined;
    readonly remedySought?: string | undefined;
    readonly flag?: Flag | undefined;
  };
  /** Whole words; `~` lets up to three words stand between; `*` ends a word that may go on. */
  readonly phrases: readonly PhraseInput[];
}

/** The phrases of one language as a JSON document. */
export interface RuleSetInput {
  readonly id: string;
  readonly version?: string | undefined;
  /** Language tag: `en`, `pt`. A contact in `pt-BR` is read with `pt` where no set for `pt-BR` exists. */
  readonly language: string;
  /** Words that take back a phrase after them. */
  readonly negations: readonly string[];
  /** Word pairs that begin like a negation and are none: `"not only"`. */
  readonly notNegations?: readonly string[] | undefined;
  /** How many words a negation reaches. Default 3. */
  readonly negationWindow?: number | undefined;
  /** Light stemming: the first ending that a word has is replaced, if three letters stay. */
  readonly endings?: readonly (readonly [ending: string, replacement: string])[] | undefined;
  readonly rules: readonly PhraseRule[];
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
}

/** A phrase found in a text. */
export interface PhraseHit {
  readonly ruleSetId: string;
  readonly axis: RuleAxis;
  readonly value: string;
  readonly weight: number;
  /** The words as they stand in the text, from `start` to `end` (UTF-16 code units). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The word that takes the phrase back, or `null`. */
  readonly negation: string | null;
}

/** A checked rule set. */
export interface RuleSet {
  readonly id: string;
  readonly version: string | null;
  readonly language: string;
  readonly input: RuleSetInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => RuleSetInput;
  /** The phrases found in a text, in the order of the text. */
  readonly find: (text: string) => readonly PhraseHit[];
}

const NEGATION_WINDOW = 3;

/** Compiles a rule set that `defineRuleSet` has checked. Its phrases are laid out when the first text in its language is read: tens of thousands of them take a moment. */
export function compileRuleSet(input: RuleSetInput): RuleSet {
  let find: RuleSet["find"] | null = null;
  return Object.freeze({
    id: input.id,
    version: input.version ?? null,
    language: input.language,
    input,
    toJSON: () => input,
    find: (text: string) => {
      find ??= finderOf(input);
      return find(text);
    },
  });
}

function finderOf(input: RuleSetInput): RuleSet["find"] {
  const stem = stemmer(input.endings ?? []);
  const phrases = input.rules.flatMap(phraseReader(stem));
  const negations = negationsOf(input.negations, input.notNegations ?? [], input.negationWindow ?? NEGATION_WINDOW, stem);
  const steps = phrases.flatMap((phrase) => phrase.steps);
  // The stems of negations have the first numbers.
  const stems = numbered([...negations.stems, ...steps.flatMap(({ word, prefix }) => (prefix ? [] : [word]))]);
  const prefixes = numbered(steps.flatMap(({ word, prefix }) => (prefix ? [word] : [])));
  const wordsOf = wordsSeenBy(stem, [...stems.keys()], [...prefixes.keys()]);
  const matchesAt = phraseTree(phrases, stems, prefixes);
  return (text) => {
    const words = wordsOf(text);
    const hits: PhraseHit[] = [];
    // Hits before it end before the word at hand, so they cannot swallow what begins there.
    let open = 0;
    for (let at = 0; at < words.count; at++) {
      const matches = matchesAt(words, at);
      if (matches.length === 0) continue;
      const start = words.starts[at] as number;
      while (open < hits.length && (hits[open] as PhraseHit).end <= start) open++;
      const negation = negationBefore(negations, text, words, at);
      for (const { phrase, last } of longestFirst(matches)) {
        const end = words.ends[last] as number;
        const quote = text.slice(start, end);
        for (const [axis, value] of phrase.says) {
          if (isInside(hits, open, axis, value, start, end)) continue;
          hits.push({ ruleSetId: input.id, axis, value, weight: phrase.weight, quote, start, end, negation });
        }
      }
    }
    return hits;
  };
}

/** Numbers different words in their order. */
function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].map((word, number) => [word, number]));
}

function longestFirst(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return matches.length < 2 ? matches : [...matches].sort((a, b) => b.last - a.last || a.rank - b.rank);
}

/** Of hits on one axis, a longer one swallows those inside it: "charged twice" is not also "charged". */
function isInside(hits: readonly PhraseHit[], open: number, axis: RuleAxis, value: string, start: number, end: number): boolean {
  for (let at = open; at < hits.length; at++) {
    const other = hits[at] as PhraseHit;
    if (other.axis !== axis || end > other.end) continue;
    if (end - start < other.end - other.start || value === other.value) return true;
  }
  return false;
}
