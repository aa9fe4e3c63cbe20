// Rules as their documentation tells them, without any thought of speed: the reference for what `find` returns.
import type { PhraseHit, RuleAxis, RuleSetInput } from "../../src/complaint/index.js";

type Endings = NonNullable<RuleSetInput["endings"]>;

const READ_LENGTH = 100_000;

interface SlowWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
}

/** A word without case, accents, compatibility forms and apostrophes. */
export function slowFold(word: string): string {
  const withoutMarks = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "");
  const folded = withoutMarks(withoutMarks(word).toUpperCase().toLowerCase()).replaceAll("ς", "σ");
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text, an apostrophe inside a word being part of it. */
export function slowWords(text: string): readonly SlowWord[] {
  const words: SlowWord[] = [];
  let sentence = 0;
  let clause = 0;
  const pattern = /([\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|([.!?;:](?![\p{L}\p{N}]))|([,()[\]"«»“”])/gu;
  for (const match of text.slice(0, READ_LENGTH).matchAll(pattern)) {
    const [found, word, endOfSentence] = match;
    if (word === undefined) {
      clause++;
      if (endOfSentence !== undefined) sentence++;
    } else if (slowFold(word) !== "") {
      words.push({ folded: slowFold(word), start: match.index, end: match.index + found.length, sentence, clause });
    }
  }
  return words;
}

/** The stem of a folded word. */
export function slowStem(word: string, endings: Endings): string {
  const doubled = /([bcdfghjklmnpqrstvwxyz])\1$/;
  const hit = endings.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3);
  if (!hit) return word.length > 3 && doubled.test(word) ? word.slice(0, -1) : word;
  const stem = word.slice(0, -hit[0].length) + hit[1];
  return doubled.test(stem) ? stem.slice(0, -1) : stem;
}

/** Every phrase against every word, in the order of the text, longer before shorter; then what a longer one swallows is taken out. */
export function slowFinder(rules: RuleSetInput): (text: string) => readonly PhraseHit[] {
  const endings = rules.endings ?? [];
  const phrases = rules.rules.flatMap(({ says, phrases: inputs }) =>
    inputs.map((input) => {
      const { phrase, weight } = typeof input === "string" ? { phrase: input, weight: 1 } : input;
      const parts = phrase.split(/[\s.-]+/).filter((part) => part !== "");
      return { says, weight, parts: parts.map((part) => partOf(part, endings)), afterWords: parts[0]?.endsWith("*") ?? false };
    }),
  );
  const negationOf = negationFinder(rules);
  return (text) => {
    const words = slowWords(text).map((word) => ({ ...word, stem: slowStem(word.folded, endings) }));
    const hits: (PhraseHit & { readonly afterWords: boolean })[] = [];
    for (const { says, weight, parts, afterWords } of phrases) {
      for (const [at, { start }] of words.entries()) {
        const last = lastWord(parts, words, at);
        if (last === null) continue;
        const end = (words[last] as SlowWord).end;
        const place = { quote: text.slice(start, end), start, end, negation: negationOf(words, at) };
        for (const axis of ["kind", "subject", "remedySought", "flag"] as const) {
          const value = says[axis];
          if (value !== undefined) hits.push({ ruleSetId: rules.id, axis, value, weight, ...place, afterWords });
        }
      }
    }
    hits.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.afterWords) - Number(b.afterWords));
    const kept: PhraseHit[] = [];
    for (const { afterWords: _, ...hit } of hits) if (!kept.some((other) => swallows(other, hit))) kept.push(hit);
    return kept;
  };
}

type SlowPart = "gap" | { readonly begins: string } | { readonly stem: string };

function partOf(part: string, endings: Endings): SlowPart {
  if (part === "~") return "gap";
  return part.endsWith("*") ? { begins: slowFold(part.slice(0, -1)) } : { stem: slowStem(slowFold(part), endings) };
}

/** The index of the last word of a phrase that begins at a word, the smallest gaps first; or `null`. */
function lastWord(parts: readonly SlowPart[], words: readonly (SlowWord & { readonly stem: string })[], at: number): number | null {
  const [part] = parts;
  const word = words[at];
  if (word === undefined || part === undefined || part === "gap") return null;
  if (!("begins" in part ? word.folded.startsWith(part.begins) : word.stem === part.stem)) return null;
  const rest = parts.slice(1);
  if (rest.length === 0) return at;
  const gap = rest[0] === "gap";
  for (let next = at + 1; next <= at + (gap ? 4 : 1); next++) {
    if (words[next]?.sentence !== word.sentence) return null;
    const last = lastWord(gap ? rest.slice(1) : rest, words, next);
    if (last !== null) return last;
  }
  return null;
}

function negationFinder(rules: RuleSetInput): (words: readonly SlowWord[], at: number) => string | null {
  const negations = rules.negations.map(slowFold);
  const exceptions = (rules.notNegations ?? []).map((pair) =>
    slowWords(pair)
      .map(({ folded }) => folded)
      .join(" "),
  );
  return (words, at) => {
    for (let before = at - 1; before >= 0 && before >= at - (rules.negationWindow ?? 3); before--) {
      const { folded, clause } = words[before] as SlowWord;
      if (clause !== words[at]?.clause) return null;
      if (negations.includes(folded) && !exceptions.includes(`${folded} ${words[before + 1]?.folded}`)) return folded;
    }
    return null;
  };
}

function swallows(other: PhraseHit, hit: PhraseHit & { readonly axis: RuleAxis }): boolean {
  const inside = other.axis === hit.axis && hit.start >= other.start && hit.end <= other.end;
  return inside && (hit.end - hit.start < other.end - other.start || hit.value === other.value);
}
