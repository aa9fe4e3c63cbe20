import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_RULES, defineRuleSet, type RuleSetInput } from "../../src/complaint/index.js";
import { rounds } from "../rounds.js";
import { slowFinder } from "./slow-rules.js";

/** What may stand between two words. */
const between = fc.oneof(
  { weight: 6, arbitrary: fc.constant(" ") },
  { weight: 2, arbitrary: fc.constantFrom(". ", ", ", "! ", "; ", " (", ") ", ' "', "” ", " « ", "\n", ".", "'", "’", "-", "… ", " – ") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(" 😀 ", "\u0301", "\u202e", " שלום ", "\u0000", " ½ ", "\ud800", "ſ", "ﬁ", " 電池 ", "2.5", "'5", "ß"),
  },
);

/** The same word as customers write it. */
function written(word: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    word,
    word,
    word,
    word.toUpperCase(),
    word.normalize("NFD"),
    word.normalize("NFD").replace(/\p{M}/gu, ""),
    `${word}s`,
    `${word}ed`,
    word.slice(0, -1),
  );
}

const textOf = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...words).chain(written), between), { maxLength: 14 })
    .map((parts) => parts.map((part) => part.join("")).join(""));

const wordsOf = ({ negations, notNegations = [], rules }: RuleSetInput): readonly string[] =>
  [...negations, ...notNegations, ...rules.flatMap(({ phrases }) => phrases.map((one) => (typeof one === "string" ? one : one.phrase)))]
    .flatMap((phrase) => phrase.split(/[\s~*]+/))
    .filter((word) => word !== "");

describe("what is found is what a slow reading finds", () => {
  test.each(DEFAULT_RULES.map((rules) => [rules.id, rules] as const))("%s, in texts of its own words", (_, rules) => {
    const compiled = defineRuleSet(rules)._unsafeUnwrap();
    const slowFind = slowFinder(rules);
    const phrases = rules.rules.flatMap((rule) => rule.phrases.map((one) => (typeof one === "string" ? one : one.phrase)));
    const phrase = fc.constantFrom(...phrases).map((one) => one.replaceAll("~", "x y").replaceAll("*", ""));
    const text = fc.tuple(textOf(wordsOf(rules)), phrase, between, phrase, textOf(wordsOf(rules))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (one) => {
        expect(compiled.find(one)).toEqual(slowFind(one));
      }),
      { seed: 5, numRuns: rounds(200) },
    );
  });

  const WORDS = ["tap", "taps", "tapped", "tapping", "tapes", "top", "topped", "não", "nao", "x", "xx", "no", "not", "only", "l'eau", "10"];
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom("ta*", "t*", "tapp*", "n*") },
  );
  const phrase = fc
    .tuple(part, fc.array(fc.tuple(fc.constantFrom(" ", " ", " ~ "), part), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.flat().join(""));
  const says = fc.record(
    {
      kind: fc.constantFrom("complaint", "praise"),
      subject: fc.constantFrom("defect", "refund"),
      flag: fc.constantFrom("safety", "repeat"),
    },
    { requiredKeys: ["kind"] },
  );
  const weighted = fc.oneof(phrase, fc.record({ phrase, weight: fc.constantFrom(0.5, 2) }));
  const ruleSet: fc.Arbitrary<RuleSetInput> = fc.record({
    id: fc.constant("random"),
    language: fc.constant("en"),
    negations: fc.subarray(["no", "not", "não", "l'eau", "tapped"]),
    notNegations: fc.subarray(["not only", "no x", "nao tap"]),
    negationWindow: fc.integer({ min: 0, max: 5 }),
    endings: fc.subarray([
      ["ping", ""],
      ["ed", ""],
      ["es", "xx"],
      ["s", ""],
      ["p", "pp"],
      ["ao", "a"],
    ] as const),
    rules: fc.array(fc.record({ says, phrases: fc.array(weighted, { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 4 }),
  });

  test("random rules, in texts of the few words that they share", () => {
    fc.assert(
      fc.property(ruleSet, textOf(WORDS), (rules, text) => {
        expect(defineRuleSet(rules)._unsafeUnwrap().find(text)).toEqual(slowFinder(rules)(text));
      }),
      { seed: 6, numRuns: rounds(2000) },
    );
  });
});

describe("order", () => {
  const found = (phrases: readonly string[], text: string) =>
    defineRuleSet({
      id: "r",
      language: "en",
      negations: [],
      rules: phrases.map((phrase, index) => ({ says: { subject: `s${index}` }, phrases: [phrase] })),
    })
      ._unsafeUnwrap()
      .find(text)
      .map(({ value, quote }) => [value, quote]);

  test("a longer phrase first; of equals the one that stands first, and those with an open beginning last", () => {
    expect(found(["lam*", "lamp", "lamp"], "lamp")).toEqual([
      ["s1", "lamp"],
      ["s2", "lamp"],
      ["s0", "lamp"],
    ]);
    expect(found(["lamp", "lamp ~ broke", "lamp broke"], "lamp broke")).toEqual([
      ["s1", "lamp broke"],
      ["s2", "lamp broke"],
    ]);
  });

  test("the smallest gap counts, also where a second one follows", () => {
    expect(found(["a ~ b ~ c"], "a b b c c")).toEqual([["s0", "a b b c"]]);
    expect(found(["a ~ b ~ c"], "a b x x x x b c")).toEqual([]);
    expect(found(["a ~ b c"], "a b b c")).toEqual([["s0", "a b b c"]]);
  });

  test("a phrase inside another on the same axis is swallowed, one that ends later is not", () => {
    expect(found(["a b c", "b c", "b c d"], "a b c d")).toEqual([
      ["s0", "a b c"],
      ["s2", "b c d"],
    ]);
  });
});
