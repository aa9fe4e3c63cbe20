// This file is only there to name the place of a mistake in a file, and is no part of what the example shows.
import { readFileSync } from "node:fs";

/** What a file says, or an error that names the file and the place. `JSON.parse` names the place only sometimes, and repeats the text. */
export function readJson(file: string): unknown {
  const text = textOf(file);
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, mistakeAt(text)).split("\n");
    throw new SyntaxError(`${file}:${before.length}:${(before.at(-1) as string).length + 1}: no JSON from here on`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file}: the file cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in a text
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Where the first sign stands that no JSON can have there. */
export function mistakeAt(text: string): number {
  const open: string[] = [];
  let at = 0;
  const eat = (sign: RegExp | string): boolean => {
    const length = typeof sign === "string" ? (text.startsWith(sign, at) ? sign.length : 0) : matchedAt(sign, text, at);
    at += length;
    return length > 0;
  };
  const skipSpace = () => void eat(SPACE);
  const name = () => {
    skipSpace();
    if (!eat(TEXT)) return false;
    skipSpace();
    return eat(":");
  };
  for (;;) {
    skipSpace();
    if (eat("{")) {
      skipSpace();
      if (!eat("}")) {
        open.push("}");
        if (name()) continue;
        return at;
      }
    } else if (eat("[")) {
      skipSpace();
      if (!eat("]")) {
        open.push("]");
        continue;
      }
    } else if (!eat(TEXT) && !eat(PLAIN)) return at;
    // A value has ended; so may have what it stands in.
    for (skipSpace(); open.length > 0 && eat(open.at(-1) as string); skipSpace()) open.pop();
    if (open.length === 0 || !eat(",")) return at;
    if (open.at(-1) === "}" && !name()) return at;
  }
}

function matchedAt(sign: RegExp, text: string, at: number): number {
  sign.lastIndex = at;
  return sign.exec(text)?.[0].length ?? 0;
}
