import type { JsonObject } from "../kernel/facts.js";
import { foldWord, stemmer, type Word, wordsOf } from "./phrase-words.js";

/** What rules watch for besides kind, subject and remedy. */
export type Flag = "safety" | "threat-regulator" | "threat-court" | "threat-press" | "repeat";

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

const GAP = "~";
const GAP_WORDS = 3;
const NEGATION_WINDOW = 3;

/** The parts of a phrase, or `null` when it has none, too many, or a gap at an end. */
export function partsOfPhrase(phrase: string): readonly string[] | null {
  const parts = phrase.split(/[\s.-]+/).filter((part) => part !== "");
  const words = parts.filter((part) => part !== GAP);
  const readable = words.every((word) => wordsOf(word.endsWith("*") ? word.slice(0, -1) : word).length === 1);
  const gaps = parts.length - words.length;
  const inside = parts[0] !== GAP && parts[parts.length - 1] !== GAP && !parts.some((part, at) => part === GAP && parts[at + 1] === GAP);
  return words.length >= 1 && words.length <= 10 && gaps <= 2 && inside && readable ? parts : null;
}

/** Compiles a rule set that `defineRuleSet` has checked. */
export function compileRuleSet(input: RuleSetInput): RuleSet {
  const stem = stemmer(input.endings ?? []);
  const patterns = input.rules.flatMap(({ says, phrases }) => phrases.map((phrase) => patternOf(phrase, says, stem)));
  const byFirst = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  for (const pattern of patterns) {
    const first = pattern.steps[0] as Step;
    if (first.prefix) open.push(pattern);
    else byFirst.set(first.stem, [...(byFirst.get(first.stem) ?? []), pattern]);
  }
  const negations = new Set(input.negations.map(foldWord));
  const notNegations = new Set(
    (input.notNegations ?? []).map((pair) =>
      wordsOf(pair)
        .map(({ folded }) => folded)
        .join(" "),
    ),
  );
  const window = input.negationWindow ?? NEGATION_WINDOW;
  const find = (text: string): readonly PhraseHit[] => {
    const words = wordsOf(text).map((word) => ({ ...word, stem: stem(word.folded) }));
    const negates = words.map(({ folded }, at) => negations.has(folded) && !notNegations.has(`${folded} ${words[at + 1]?.folded ?? ""}`));
    const found: PhraseHit[] = [];
    for (const [at, word] of words.entries()) {
      for (const patternsHere of [byFirst.get(word.stem) ?? [], open]) {
        for (const { steps, says, weight } of patternsHere) {
          const last = matchFrom(words, at, steps, 0);
          if (last < 0) continue;
          const [start, end] = [word.start, (words[last] as Word).end];
          const negation = negationBefore(words, negates, at, window);
          const quote = text.slice(start, end);
          for (const [axis, value] of says) found.push({ ruleSetId: input.id, axis, value, weight, quote, start, end, negation });
        }
      }
    }
    return withoutInner(found);
  };
  return Object.freeze({ id: input.id, version: input.version ?? null, language: input.language, input, toJSON: () => input, find });
}

interface StemmedWord extends Word {
  readonly stem: string;
}

interface Step {
  readonly stem: string;
  readonly prefix: boolean;
  readonly afterGap: boolean;
}

interface Pattern {
  readonly steps: readonly Step[];
  readonly says: readonly (readonly [RuleAxis, string])[];
  readonly weight: number;
}

function patternOf(input: PhraseInput, says: PhraseRule["says"], stem: (word: string) => string): Pattern {
  const { phrase, weight } = typeof input === "string" ? { phrase: input, weight: 1 } : input;
  const parts = partsOfPhrase(phrase) ?? [];
  const steps: Step[] = [];
  for (const [at, part] of parts.entries()) {
    if (part === GAP) continue;
    const prefix = part.endsWith("*");
    const folded = foldWord(prefix ? part.slice(0, -1) : part);
    steps.push({ stem: prefix ? folded : stem(folded), prefix, afterGap: parts[at - 1] === GAP });
  }
  const axes = (["kind", "subject", "remedySought", "flag"] as const).flatMap((axis) => {
    const value = says[axis];
    return value === undefined ? [] : [[axis, value] as const];
  });
  return { steps, says: axes, weight };
}

/** The index of the last word of a match that begins at `at`, or -1. */
function matchFrom(words: readonly StemmedWord[], at: number, steps: readonly Step[], from: number): number {
  const step = steps[from] as Step;
  const word = words[at];
  if (!word || !(step.prefix ? word.folded.startsWith(step.stem) : word.stem === step.stem)) return -1;
  const next = steps[from + 1];
  if (!next) return at;
  for (let skip = 0; skip <= (next.afterGap ? GAP_WORDS : 0); skip++) {
    if (words[at + 1 + skip]?.sentence !== word.sentence) return -1;
    const last = matchFrom(words, at + 1 + skip, steps, from + 1);
    if (last >= 0) return last;
  }
  return -1;
}

function negationBefore(words: readonly StemmedWord[], negates: readonly boolean[], at: number, window: number): string | null {
  for (let before = at - 1; before >= Math.max(0, at - window); before--) {
    if (words[before]?.clause !== words[at]?.clause) return null;
    if (negates[before]) return (words[before] as Word).folded;
  }
  return null;
}

/** Of hits on one axis, a longer one swallows those inside it: "charged twice" is not also "charged". */
function withoutInner(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const kept: PhraseHit[] = [];
  const open = new Map<string, PhraseHit[]>();
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of ordered) {
    const wider = (open.get(hit.axis) ?? []).filter(({ end }) => end > hit.start);
    const swallowed = wider.some(
      (other) => hit.end <= other.end && (hit.end - hit.start < other.end - other.start || hit.value === other.value),
    );
    if (!swallowed) {
      kept.push(hit);
      wider.push(hit);
    }
    open.set(hit.axis, wider);
  }
  return kept;
}
