import { describe, expect, test } from "vitest";
import { type ClassifierInput, classifyComplaint, DEFAULT_TAXONOMY, defineClassifier, type PhraseRule } from "../../src/complaint/index.js";

const receivedAt = Date.UTC(2026, 2, 2);
const labels = { en: "x" };
const term = (id: string, parent?: string) => ({ id, labels, ...(parent ? { parent } : {}) });
/** Two trees and two kinds; every phrase is the name of its value in capitals. */
const taxonomy = {
  id: "t",
  axes: {
    ...DEFAULT_TAXONOMY.axes,
    kind: [term("first"), term("second"), term("third")],
    subject: [term("a"), term("a1", "a"), term("a2", "a"), term("b"), term("b1", "b"), term("b11", "b1")],
  },
};
const subjects: readonly PhraseRule[] = ["a", "a1", "a2", "b", "b1", "b11"].map((subject) => ({
  says: { subject },
  phrases: [`word ${subject}`, `other ${subject}`, { phrase: `heavy ${subject}`, weight: 2 }],
}));
const kinds: readonly PhraseRule[] = ["first", "second", "third"].map((kind) => ({
  says: { kind },
  phrases: [kind, { phrase: `light ${kind}`, weight: 0.5 }],
}));
const document: ClassifierInput = {
  id: "d",
  taxonomy,
  rules: [{ id: "r", language: "en", negations: ["not"], rules: [...subjects, ...kinds] }],
};
const desk = defineClassifier(document)._unsafeUnwrap();
const answer = (axis: "kind" | "subject", text: string, classifier = desk) => {
  const judgement = classifyComplaint(classifier, { text, language: "en", receivedAt })._unsafeUnwrap()[axis];
  return [judgement.value, judgement.score, judgement.margin];
};

describe("of a tree the heaviest branch, then the heaviest term in it", () => {
  test.each([
    ["nothing", ["unclassified", null, null]],
    ["word a1", ["a1", 1, null]],
    ["word a1, other a1", ["a1", 2, null]],
    ["word a1, WORD A1", ["a1", 1, null]],
    ["word a1, not word a1", ["a1", 1, null]],
    ["not word a1", ["unclassified", null, null]],
    ["word a1, word a1, word a1, other a1, other a1", ["a1", 2, null]],
    ["word b, word a2", ["a2", 1, 0]],
    ["word a1, word a2, heavy b", ["a1", 2, 0]],
    ["word a1, word a2, word b", ["a1", 2, 1]],
    ["word a2, word a1, word b", ["a1", 2, 1]],
    ["word a1, heavy a2", ["a2", 3, null]],
    ["heavy a, word a2", ["a2", 3, null]],
    ["heavy a", ["a", 2, null]],
    ["word b11, word b", ["b11", 2, null]],
    ["word b11, heavy b1", ["b1", 3, null]],
    ["heavy b1, word a1, word a2, other a1", ["a1", 3, 1]],
  ])("%s", (text, expected) => {
    expect(answer("subject", text)).toEqual(expected);
  });
});

describe("the first kind in the order of the taxonomy that weighs enough", () => {
  test.each([
    ["third, second", ["second", 1, 0]],
    ["third, second, first", ["first", 1, 0]],
    ["light first", ["unclassified", null, null]],
    ["light first, second", ["second", 1, null]],
    ["light second, second, third", ["second", 1.5, 0.5]],
  ])("%s", (text, expected) => {
    expect(answer("kind", text)).toEqual(expected);
  });
});

test("a copy of a classifier with another least weight answers by its own", () => {
  expect(answer("kind", "light first")).toEqual(["unclassified", null, null]);
  expect(answer("kind", "light first", { ...desk, minScore: 0.5 })).toEqual(["first", 0.5, null]);
  expect(answer("kind", "light first")).toEqual(["unclassified", null, null]);
});

describe("which rules read a language", () => {
  const rule = (subject: string) => [{ says: { subject }, phrases: ["x"] }];
  const sets = [
    ["pt", "a1"],
    ["PT", "a2"],
    ["pt-BR", "b1"],
    ["en", "b11"],
  ].map(([language = "", subject = ""]) => ({ id: language, language, negations: [], rules: rule(subject) }));
  const many = defineClassifier({ ...document, rules: sets })._unsafeUnwrap();

  test.each([
    ["pt", ["pt", "PT"]],
    ["Pt-PT", ["pt", "PT"]],
    ["pt_AO", ["pt", "PT"]],
    ["PT-br", ["pt-BR"]],
    ["en", ["en"]],
    ["de", []],
    ["ptx", []],
  ])("%s: %j", (language, ids) => {
    const { basedOn } = classifyComplaint(many, { text: "x", language, receivedAt })._unsafeUnwrap();
    expect(basedOn.map(({ id }) => id)).toEqual(["d", "t", ...ids]);
  });

  test("all of them when it is not known", () => {
    const { basedOn } = classifyComplaint(many, { text: "x", receivedAt })._unsafeUnwrap();
    expect(basedOn.map(({ id }) => id)).toEqual(["d", "t", "pt", "PT", "pt-BR", "en"]);
  });
});
