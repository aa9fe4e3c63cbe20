import { foldText, READ_LENGTH } from "./folded-text.js";

/** A word as rules compare it: folded, without apostrophes. */
export function foldWord(word: string): string {
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Reads the words of a text one after another. No word becomes a string: rules and languages know words by their letters. */
export interface WordReader {
  readonly text: string;
  /** Folded code units of the word; what stands past `length` is left from other words. */
  readonly letters: number[];
  length: number;
  /** The place of the word, in UTF-16 code units of the text. */
  start: number;
  end: number;
  /** Counts marks that end a sentence: a phrase does not run over one. */
  sentence: number;
  /** Counts also commas and brackets: a negation does not reach over one. */
  clause: number;
}

// 0: nothing that counts.
const SENTENCE = 1;
const CLAUSE = 2;
const APOSTROPHE = 3;
/** What only Unicode's own tables tell. */
const ODD = 4;
// Greater numbers are letters and digits, as the code unit that they fold to.
const LAST_DIGIT = 57;

/** What the code units below 256 are. Nearly every letter of the languages of the default rules is among them. */
const LATIN = latinTable();

function latinTable(): Uint16Array {
  const table = new Uint16Array(256);
  const put = (characters: string, kind: (at: number) => number) => {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind(at);
  };
  const fold = (characters: string, folded: string) => put(characters, (at) => folded.charCodeAt(at));
  put(".!?;:", () => SENTENCE);
  put(',()[]"«»', () => CLAUSE);
  put("'", () => APOSTROPHE);
  put("¼½¾ß", () => ODD);
  fold("0123456789ª²³µ¹ºÿ", "0123456789a23μ1oy");
  const letters = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ";
  const folded = "abcdefghijklmnopqrstuvwxyzaaaaaaæceeeeiiiiðnoooooøuuuuyþ";
  fold(letters, folded);
  fold(letters.toUpperCase(), folded);
  return table;
}

function kindOf(code: number): number {
  if (code < 256) return LATIN[code] as number;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x201c || code === 0x201d ? CLAUSE : ODD;
}

const WORD_HERE = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const LETTER_HERE = /[\p{L}\p{N}]/uy;

/** Where a match that begins at a place ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A reader before the first word of a text. `letters`: a list to use again. */
export function readWords(text: string, letters: number[] = []): WordReader {
  const read = text.length > READ_LENGTH ? text.slice(0, READ_LENGTH) : text;
  return { text: read, letters, length: 0, start: 0, end: 0, sentence: 0, clause: 0 };
}

/** Goes on to the next word: a run of letters, digits and marks; an apostrophe inside a word belongs to it. False after the last one. */
export function nextWord(reader: WordReader): boolean {
  const { text } = reader;
  for (let at = reader.end; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind > ODD) {
      readLatinWord(reader, at);
      return true;
    }
    if (kind === ODD) {
      const end = endOf(WORD_HERE, text, at);
      if (end < 0) {
        if ((text.codePointAt(at) as number) > 0xffff) at++;
      } else if (readOddWord(reader, at, end)) return true;
      else at = end - 1;
    } else if (kind === SENTENCE) {
      if (isLetterAt(text, at + 1)) continue;
      reader.sentence++;
      reader.clause++;
    } else if (kind === CLAUSE) reader.clause++;
  }
  reader.end = text.length;
  return false;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind > ODD || (kind === ODD && endOf(LETTER_HERE, text, at) > at);
}

function readLatinWord(reader: WordReader, start: number): void {
  const { text, letters } = reader;
  let length = 0;
  let afterApostrophe = false;
  let end = start;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind > ODD) {
      // Past an apostrophe only letters go on: 'it's5' are two words.
      if (afterApostrophe && kind <= LAST_DIGIT) break;
      letters[length++] = kind;
    } else if (kind === ODD || (kind === APOSTROPHE && end + 1 < text.length && kindOf(text.charCodeAt(end + 1)) === ODD)) {
      const oddEnd = endOf(WORD_HERE, text, start);
      if (oddEnd === end) break;
      readOddWord(reader, start, oddEnd);
      return;
    } else if (kind === APOSTROPHE && end + 1 < text.length && kindOf(text.charCodeAt(end + 1)) > LAST_DIGIT) afterApostrophe = true;
    else break;
    end++;
  }
  reader.length = length;
  reader.start = start;
  reader.end = end;
}

/** The long way, for words that the table does not hold. False when nothing is left of the word: marks without a letter. */
function readOddWord(reader: WordReader, start: number, end: number): boolean {
  const folded = foldWord(reader.text.slice(start, end));
  for (let at = 0; at < folded.length; at++) reader.letters[at] = folded.charCodeAt(at);
  reader.length = folded.length;
  reader.start = start;
  reader.end = end;
  return folded !== "";
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  const reader = readWords(text);
  while (nextWord(reader)) words.push(foldWord(reader.text.slice(reader.start, reader.end)));
  return words;
}
