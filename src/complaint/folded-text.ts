/** Code units of a text that are read; what follows does not change a classification. */
export const READ_LENGTH = 100_000;

/** A text without case, accents and compatibility forms, as rules and text models compare it. */
export function foldText(text: string): string {
  const read = text.length > READ_LENGTH ? text.slice(0, READ_LENGTH) : text;
  if (isAscii(read)) return read.toLowerCase();
  // Marks go first: upper case turns some of them into letters. Upper before lower case folds sharp s and dotless i.
  const folded = withoutMarks(read).toUpperCase().toLowerCase();
  return withoutMarks(folded).replaceAll("ς", "σ");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "");
}

const NOTHING = 0;
const WORD = 1;
const SYMBOL = 2;

/** Where the tokens of a folded text begin and end: runs of letters or digits, and single symbols. Spaces and control characters are none. */
export function tokensOf(folded: string): Int32Array {
  const bounds = new Int32Array(2 * folded.length);
  let count = 0;
  let wordStart = -1;
  for (let at = 0; at < folded.length; ) {
    const code = folded.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind === WORD) {
      if (wordStart < 0) wordStart = at;
    } else {
      if (wordStart >= 0) {
        bounds[count++] = wordStart;
        bounds[count++] = at;
        wordStart = -1;
      }
      if (kind === SYMBOL) {
        bounds[count++] = at;
        bounds[count++] = next;
      }
    }
    at = next;
  }
  if (wordStart >= 0) {
    bounds[count++] = wordStart;
    bounds[count++] = folded.length;
  }
  return bounds.subarray(0, count);
}

const BAR = 124;

/** Whether a text has a token: something to read. */
export function hasToken(text: string): boolean {
  const end = Math.min(text.length, READ_LENGTH);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127 && code !== BAR) return true;
  }
  return tokensOf(foldText(text)).length > 0;
}

function kindOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return WORD;
    // The bar separates the features of a stored model.
    return code <= 32 || code === 127 || code === BAR ? NOTHING : SYMBOL;
  }
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /[\p{Z}\p{C}]/u.test(character) ? NOTHING : SYMBOL;
}
