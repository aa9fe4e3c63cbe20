import type { PhraseRule, RuleAxis } from "./rule-set.js";
import { foldedWords, foldWord } from "./word-reader.js";
import { type Stemmer, stemOf } from "./word-stems.js";

/** A phrase as it is compared. */
export interface Phrase {
  readonly steps: readonly Step[];
  readonly says: readonly (readonly [RuleAxis, string])[];
  readonly weight: number;
}

/** One word of a phrase: a stem, or how a word begins. */
export interface Step {
  readonly word: string;
  readonly prefix: boolean;
  readonly afterGap: boolean;
}

const GAP = "~";
const AXES = ["kind", "subject", "remedySought", "flag"] as const satisfies readonly RuleAxis[];

/** The parts of a phrase, or `null` when it has none, too many, or a gap at an end. */
export function partsOfPhrase(phrase: string): readonly string[] | null {
  const parts = splitPhrase(phrase);
  const words = parts.filter((part) => part !== GAP);
  const readable = words.every((word) => foldedWords(word.endsWith("*") ? word.slice(0, -1) : word).length === 1);
  const gaps = parts.length - words.length;
  const inside = parts[0] !== GAP && parts[parts.length - 1] !== GAP && !parts.some((part, at) => part === GAP && parts[at + 1] === GAP);
  return words.length >= 1 && words.length <= 10 && gaps <= 2 && inside && readable ? parts : null;
}

/** Reads the phrases of rules, which `partsOfPhrase` has found good. The same words come again and again: each is folded and stemmed once. */
export function phraseReader(stem: Stemmer): (rule: PhraseRule) => readonly Phrase[] {
  const read = new Map<string, Omit<Step, "afterGap">>();
  const wordOf = (part: string) => {
    const known = read.get(part);
    if (known) return known;
    const prefix = part.endsWith("*");
    const folded = foldWord(prefix ? part.slice(0, -1) : part);
    const word = { word: prefix ? folded : stemOf(stem, folded), prefix };
    read.set(part, word);
    return word;
  };
  const stepsOf = (phrase: string): readonly Step[] => {
    const parts = splitPhrase(phrase);
    return parts.flatMap((part, at) => (part === GAP ? [] : [{ ...wordOf(part), afterGap: parts[at - 1] === GAP }]));
  };
  return ({ says, phrases }) => {
    const axes = AXES.flatMap((axis) => {
      const value = says[axis];
      return value === undefined ? [] : [[axis, value] as const];
    });
    return phrases.map((input) => {
      const { phrase, weight } = typeof input === "string" ? { phrase: input, weight: 1 } : input;
      return { steps: stepsOf(phrase), says: axes, weight };
    });
  };
}

function splitPhrase(phrase: string): readonly string[] {
  return phrase.split(/[\s.-]+/).filter((part) => part !== "");
}
