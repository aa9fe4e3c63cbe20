import { foldText, READ_LENGTH } from "./folded-text.js";

const LEAST_STEM = 3;

/** A word of a text with its place, in UTF-16 code units. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Counts marks that end a sentence: a phrase does not run over one. */
  readonly sentence: number;
  /** Counts also commas and brackets: a negation does not reach over one. */
  readonly clause: number;
}

/** A word as rules compare it. */
export function foldWord(word: string): string {
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text with their places; an apostrophe inside a word belongs to it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  for (const match of text
    .slice(0, READ_LENGTH)
    .matchAll(/([\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|([.!?;:](?![\p{L}\p{N}]))|([,()[\]"«»“”])/gu)) {
    if (match[2]) sentence++;
    if (match[2] || match[3]) clause++;
    if (!match[1]) continue;
    const folded = foldWord(match[1]);
    if (folded !== "") words.push({ folded, start: match.index, end: match.index + match[1].length, sentence, clause });
  }
  return words;
}

/** Light stemming by a table of endings; of a doubled last consonant one stays. */
export function stemmer(endings: readonly (readonly [string, string])[]): (word: string) => string {
  return (word) => {
    for (const [ending, replacement] of endings) {
      if (word.endsWith(ending) && word.length - ending.length >= LEAST_STEM) {
        const stem = word.slice(0, word.length - ending.length) + replacement;
        return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
      }
    }
    return /([b-df-hj-np-tv-z])\1$/.test(word) && word.length > LEAST_STEM ? word.slice(0, -1) : word;
  };
}
