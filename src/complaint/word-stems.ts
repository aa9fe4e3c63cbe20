const LEAST_STEM = 3;
const [A, E, I, O, U, Z] = [97, 101, 105, 111, 117, 122];

/** Cuts the ending of a word, given by its letters, in place; returns the length of the stem. */
export type Stemmer = (letters: number[], length: number) => number;

interface Ending {
  readonly letters: readonly number[];
  readonly replacement: readonly number[];
}

/** Light stemming by a table of endings: the first that a word has is replaced, if three letters stay; of a doubled last consonant one stays. */
export function stemmer(endings: readonly (readonly [ending: string, replacement: string])[]): Stemmer {
  /** By their last letter. */
  const byLast: Ending[][] = [];
  for (const [ending, replacement] of endings) {
    const letters = lettersOf(ending);
    const last = letters[letters.length - 1] as number;
    byLast[last] = [...(byLast[last] ?? []), { letters, replacement: lettersOf(replacement) }];
  }
  return (letters, length) => {
    const candidates = byLast[letters[length - 1] as number];
    if (candidates) {
      for (const ending of candidates) {
        const kept = length - ending.letters.length;
        if (kept < LEAST_STEM || !standsAt(ending.letters, letters, kept)) continue;
        let end = kept;
        for (const letter of ending.replacement) letters[end++] = letter;
        return endsDoubled(letters, end) ? end - 1 : end;
      }
    }
    return length > LEAST_STEM && endsDoubled(letters, length) ? length - 1 : length;
  };
}

/** The stem of a word as a text. */
export function stemOf(stem: Stemmer, word: string): string {
  const letters = lettersOf(word);
  const length = stem(letters, letters.length);
  return letters
    .slice(0, length)
    .map((letter) => String.fromCharCode(letter))
    .join("");
}

/** The code units of a word. */
export function lettersOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

/** Whether a part stands in the letters of a word from a place on. */
export function standsAt(part: readonly number[], letters: readonly number[], from: number): boolean {
  for (let at = 0; at < part.length; at++) if (letters[from + at] !== part[at]) return false;
  return true;
}

/** Whether the last two letters are the same consonant of the Latin alphabet. */
function endsDoubled(letters: readonly number[], length: number): boolean {
  const last = letters[length - 1] as number;
  return last === letters[length - 2] && last >= A && last <= Z && !isVowel(last);
}

/** Whether a letter is one of a, e, i, o, u. */
export function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === O || letter === U;
}
