import { nextWord, readWords } from "./word-reader.js";
import { isVowel, lettersOf, standsAt } from "./word-stems.js";
import { wordTable } from "./word-table.js";

/** The languages that the small guess tells apart. */
export type GuessedLanguage = "en" | "es" | "pt";

// Frequent words that only one of the three languages has, accents folded.
const WORDS: Readonly<Record<GuessedLanguage, readonly string[]>> = {
  en: "the and is was of to in it you my i for this that with not have has had been be are were they we your at on from but what when how why who would could should can will did does do dont didnt doesnt im ive an as or if there their them she her his me after before because about still never again please thank thanks need want only been any just get got out up so which than into then also".split(
    " ",
  ),
  es: "el los las y en del al que una un con por lo su sus mi mis es fue son esta este esto ese esa pero mas muy ya hace desde hasta cuando donde porque como sin sobre hay han he ha tengo tiene puedo quiero quisiera estoy estan usted ustedes les le se yo ni tampoco tambien ahora despues antes todavia aun nada nadie gracias hola buenos dias compre llego recibi cual".split(
    " ",
  ),
  pt: "o os as e em do da dos das no na nos nas ao aos um uma com por pelo pela nao que meu minha meus minhas seu sua foi sao esta este isto esse essa isso mas mais muito ja ha desde ate quando onde porque como sem sobre tem tenho fiz estou voces voce eu nem tambem agora depois antes ainda nada ninguem obrigado obrigada ola bom dia comprei chegou recebi qual num numa eles ela ele fui".split(
    " ",
  ),
};
// Words above that two languages share count for neither.
const SHARED = new Set([...WORDS.es.filter((word) => WORDS.pt.includes(word)), ..."as do no me a".split(" ")]);
const LANGUAGES = ["en", "es", "pt"] as const satisfies readonly GuessedLanguage[];
const KNOWN = LANGUAGES.flatMap((language) => WORDS[language].filter((word) => !SHARED.has(word)).map((word) => ({ word, language })));
const numberOf = wordTable(KNOWN.map(({ word }) => word));
// Letters and endings that only one of the two close languages has; without accents, which customers leave out.
const LL = lettersOf("ll");
const SPANISH_ENDINGS = ["cion", "ciones"].map(lettersOf);
const PORTUGUESE_ENDINGS = ["cao", "coes"].map(lettersOf);
const [H, N, L] = lettersOf("hnl") as [number, number, number];
const READ_WORDS = 400;

/**
 * Guesses English, Spanish or Portuguese by frequent words, accents ignored. A small guess for when the language is not known: give the language where you know it, or
 * plug in a detector.
 *
 * @param text - the text; the first 400 words count
 * @returns the language with the share of its words among all words known, or `null` when no word is known or two languages are even
 * @example
 * import { guessLanguage } from "aftersales/complaint";
 * guessLanguage("A máquina não funciona e ninguém me responde")?.language; //=> "pt"
 * guessLanguage("12345"); //=> null
 */
export function guessLanguage(text: string): { readonly language: GuessedLanguage; readonly share: number } | null {
  const hits = { en: 0, es: 0, pt: 0 };
  const reader = readWords(text);
  const { letters } = reader;
  for (let count = 0; count < READ_WORDS && nextWord(reader); count++) {
    const { length } = reader;
    const number = numberOf(letters, length);
    if (number >= 0) hits[(KNOWN[number] as (typeof KNOWN)[number]).language]++;
    if ((length >= LL.length && standsAt(LL, letters, 0)) || endsInOne(SPANISH_ENDINGS, letters, length)) hits.es++;
    if (hasNhOrLh(letters, length) || endsInOne(PORTUGUESE_ENDINGS, letters, length)) hits.pt++;
  }
  const [first, second] = LANGUAGES.map((language) => ({ language, count: hits[language] })).sort((a, b) => b.count - a.count);
  if (!first || !second || first.count === second.count) return null;
  return { language: first.language, share: first.count / (hits.en + hits.es + hits.pt) };
}

function endsInOne(endings: readonly (readonly number[])[], letters: readonly number[], length: number): boolean {
  for (const ending of endings) if (length >= ending.length && standsAt(ending, letters, length - ending.length)) return true;
  return false;
}

/** Whether a word has `nh` or `lh` before a vowel: `ganhei`, `falhou`. */
function hasNhOrLh(letters: readonly number[], length: number): boolean {
  for (let at = 1; at < length - 1; at++) {
    if (letters[at] === H && (letters[at - 1] === N || letters[at - 1] === L) && isVowel(letters[at + 1] as number)) return true;
  }
  return false;
}
