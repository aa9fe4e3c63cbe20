import { describe, expect, test } from "vitest";
import {
  type Classification,
  classifyComplaint,
  DEFAULT_RULES,
  DEFAULT_TAXONOMY,
  defineClassifier,
  defineRuleSet,
  guessLanguage,
} from "../../src/complaint/index.js";
import { forms } from "../../src/complaint/rules/forms.js";
import { ALL, DANGEROUS, type LabelledText, SAFE } from "../fixtures/complaint/texts.js";
import { OTHER_LANGUAGES } from "../fixtures/complaint/texts-other-languages.js";

// Default options: the language is guessed.
const desk = defineClassifier({ id: "desk" })._unsafeUnwrap();
const classify = (text: string): Classification => classifyComplaint(desk, { text, receivedAt: 0 })._unsafeUnwrap();
const LETTER_OF: Readonly<Record<string, string>> = { "threat-regulator": "r", "threat-court": "c", "threat-press": "p" };
const sorted = (letters: string) => [...letters].sort().join("");
const classified = ALL.map((labelled) => ({ labelled, found: classify(labelled.text) }));
const LANGUAGES = ["en", "es", "pt-PT", "pt-BR"] as const;

type Check = (labelled: LabelledText, found: Classification) => boolean;
const isOneOf = (right: readonly string[], value: string) => right.includes("*") || right.includes(value);
const CHECKS = {
  kind: ({ kind }, found) => isOneOf(kind, found.kind.value),
  subject: ({ subject }, found) => isOneOf(subject, found.subject.value),
  remedySought: ({ remedySought }, found) => isOneOf(remedySought, found.remedySought.value),
  threats: ({ flags }, found) => {
    const threats = sorted(found.threats.value.map((threat) => LETTER_OF[threat]).join(""));
    return flags.some((letters) => sorted(letters.replace(/[SR]/g, "")) === threats);
  },
  repeat: ({ flags }, found) => flags.some((letters) => letters.includes("R") === found.repeat.value),
} as const satisfies Readonly<Record<string, Check>>;
type Axis = keyof typeof CHECKS;

// Measured shares of right answers in percent, rounded down: a change that loses ground is seen. What is gained moves a number up.
const FLOORS: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<Axis, number>>>> = {
  en: { kind: 98, subject: 98, remedySought: 100, threats: 100, repeat: 100 },
  es: { kind: 98, subject: 98, remedySought: 99, threats: 99, repeat: 100 },
  "pt-PT": { kind: 97, subject: 97, remedySought: 99, threats: 100, repeat: 100 },
  "pt-BR": { kind: 100, subject: 99, remedySought: 100, threats: 100, repeat: 100 },
};

describe("the level of the default phrases on texts of our own", () => {
  test.each(LANGUAGES)("%s", (language) => {
    const own = classified.filter(({ labelled }) => labelled.language === language);
    const shares = Object.entries(CHECKS).map(([axis, isRight]) => {
      const right = own.filter(({ labelled, found }) => isRight(labelled, found)).length;
      return [axis, Math.floor((100 * right) / own.length)] as const;
    });
    expect(own.length).toBeGreaterThan(100);
    for (const [axis, share] of shares) expect(share, `${axis} of ${own.length}`).toBeGreaterThanOrEqual(FLOORS[language][axis as Axis]);
  });

  test("every label is a term", () => {
    const known = (axis: "kind" | "subject" | "remedySought") => ["*", "unclassified", ...DEFAULT_TAXONOMY.axes[axis].map(({ id }) => id)];
    for (const { kind, subject, remedySought, flags, text } of ALL) {
      expect(known("kind"), text).toEqual(expect.arrayContaining([...kind]));
      expect(known("subject"), text).toEqual(expect.arrayContaining([...subject]));
      expect(known("remedySought"), text).toEqual(expect.arrayContaining([...remedySought]));
      for (const letters of flags) expect(letters, text).toMatch(/^[SRrcp]*$/);
    }
  });
});

describe("safety", () => {
  const told = [...classified.filter(({ labelled }) => labelled.flags[0]?.includes("S")).map(({ found }) => found)];
  const untold = classified.filter(({ labelled }) => !labelled.flags[0]?.includes("S"));

  test("no danger and no injury is missed, and each goes above the matrix", () => {
    const found = [...told, ...DANGEROUS.map(({ text }) => classify(text))];
    expect(found.length).toBeGreaterThan(250);
    for (const { safety, kind, priority } of found)
      expect([safety.value, kind.value, priority.value]).toEqual([true, "report", "critical"]);
  });

  test("products and figures of speech are no danger", () => {
    const taken = [...untold.map(({ labelled }) => labelled), ...SAFE].filter(({ text }) => classify(text).safety.value);
    // Five points on a customer card read like five stitches.
    expect(taken.map(({ text }) => text)).toEqual(["Me dieron cinco puntos en la tarjeta de cliente y no aparecen."]);
  });
});

describe("nouns alone are no threat", () => {
  test.each([
    "I am a lawyer and need an invoice.",
    "The pressure regulator leaks.",
    "The television does not turn on.",
    "When I press the power button nothing happens.",
    "Soy abogado y necesito la factura.",
    "La televisión no enciende.",
    "La prensa hidráulica llegó rota.",
    "Sou advogado e preciso da fatura.",
    "A televisão não liga.",
    "Vi o produto no jornal e quero saber o preço.",
    "O regulador de pressão vaza água.",
    "I will not sue, I only want the part.",
    "No voy a denunciar, solo quiero la pieza.",
    "Não vou processar vocês, só quero a peça.",
  ])("%s", (text) => {
    expect(classify(text).threats.value).toEqual([]);
  });
});

describe("the guess of a language", () => {
  test("98 of 100 texts of five words or more are right", () => {
    for (const language of ["en", "es", "pt"]) {
      const long = classified.filter(({ labelled: { language: own, text } }) => own.startsWith(language) && text.split(/\s+/).length >= 5);
      const right = long.filter(({ found }) => found.language.value === language);
      expect(right.length / long.length, language).toBeGreaterThanOrEqual(0.98);
    }
  });

  test("French, German, Italian and Dutch are none of the three", () => {
    expect(OTHER_LANGUAGES.filter((text) => guessLanguage(text) !== null)).toEqual([]);
  });
});

describe("phrases written short", () => {
  test("the default rule sets are good documents", () => {
    for (const set of DEFAULT_RULES) expect(defineRuleSet(set).isOk(), set.id).toBe(true);
  });

  test("a group stands for each of its words in turn, an empty one for nothing", () => {
    expect(forms("(my|our) son ~ fell, bleed*\nhurt (badly|)")).toEqual([
      "my son ~ fell",
      "our son ~ fell",
      "bleed*",
      "hurt badly",
      "hurt",
    ]);
    expect(forms("(a|b) (c|d)", 2)).toEqual([
      { phrase: "a c", weight: 2 },
      { phrase: "a d", weight: 2 },
      { phrase: "b c", weight: 2 },
      { phrase: "b d", weight: 2 },
    ]);
    expect(forms("(a|a) b")).toEqual(["a b"]);
  });
});
