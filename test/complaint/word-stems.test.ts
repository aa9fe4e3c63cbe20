import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_RULES } from "../../src/complaint/index.js";
import { stemmer, stemOf } from "../../src/complaint/word-stems.js";
import { slowStem } from "./slow-rules.js";

const ODD = [
  ["xx", "x"],
  ["a", "aa"],
  ["b", "bb"],
  ["yes", ""],
  ["語", "go"],
  ["ed", ""],
] as const;

test.each([...DEFAULT_RULES.map(({ id, endings = [] }) => [id, endings] as const), ["none", []] as const, ["odd", ODD] as const])(
  "stems with the endings of %s are cut as documented",
  (_, endings) => {
    const stem = stemmer(endings);
    const tail = fc.constantFrom("", "", ...endings.map(([ending]) => ending));
    const letters = fc.string({ unit: fc.constantFrom(..."abdeilmnoprstxyzz5語"), maxLength: 7 });
    fc.assert(
      fc.property(letters, tail, (word, ending) => {
        expect(stemOf(stem, word + ending)).toBe(slowStem(word + ending, endings));
      }),
      { seed: 8, numRuns: 1500 },
    );
  },
);
