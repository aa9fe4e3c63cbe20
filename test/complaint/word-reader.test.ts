import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedWords, foldWord, nextWord, readWords } from "../../src/complaint/word-reader.js";
import { rounds } from "../rounds.js";
import { slowFold, slowWords } from "./slow-rules.js";

function read(text: string) {
  const words: { folded: string; start: number; end: number; sentence: number; clause: number }[] = [];
  const reader = readWords(text);
  while (nextWord(reader)) {
    const { letters, length, start, end, sentence, clause } = reader;
    const folded = letters
      .slice(0, length)
      .map((letter) => String.fromCharCode(letter))
      .join("");
    words.push({ folded, start, end, sentence, clause });
  }
  return words;
}

describe("words are those of a regular expression with Unicode classes", () => {
  test("every character alone, between letters, after an apostrophe and after a full stop", () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const different = characters.filter((character) => {
      const text = `a${character}b ${character} x'${character} .${character} ${character}'s`;
      return JSON.stringify(read(text)) !== JSON.stringify(slowWords(text));
    });
    expect(different).toEqual([]);
  });

  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.constantFrom(
      "don't",
      "it’s5",
      "l'ha",
      "''",
      "a'",
      "ßo",
      "½",
      "2ª",
      "e\u0301",
      "\u0301",
      "😀",
      "𝐚𝐛",
      "\ud835",
      "\udc1a",
      ". ",
      ".5",
      ", ",
      "“",
      "Ⅷ",
      "ŉ",
    ),
  );
  test("any text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(read(text)).toEqual(slowWords(text));
        expect(foldedWords(text)).toEqual(slowWords(text).map(({ folded }) => folded));
        expect(foldWord(text)).toBe(slowFold(text));
      }),
      { seed: 7, numRuns: rounds(3000) },
    );
  });

  test("100,000 code units are read, also where a pair of them is cut", () => {
    const text = `${"x".repeat(99_998)} \u{1d41a}`;
    expect(read(text)).toEqual(slowWords(text));
    expect(read(`${"x ".repeat(50_000)}y`)).toHaveLength(50_000);
  });
});
