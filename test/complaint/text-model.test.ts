import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateTextModel, parseTextModel, predictLabel, type TextModel, trainTextModel } from "../../src/complaint/index.js";
import { rounds } from "../rounds.js";
import { EXAMPLES } from "./examples.js";

const model = trainTextModel(EXAMPLES)._unsafeUnwrap();
const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(model));

describe("training", () => {
  test("the same examples in any order give the same bytes", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(EXAMPLES, { minLength: EXAMPLES.length }), (shuffled) => {
        expect(JSON.stringify(trainTextModel(shuffled)._unsafeUnwrap())).toBe(JSON.stringify(model));
      }),
      { seed: 5, numRuns: 3 },
    );
  });

  test("labels are sorted and counted", () => {
    expect(model.labels).toEqual(["billing", "defect", "delivery"]);
    expect(model.counts).toEqual([40, 40, 40]);
    expect(model.id).toMatch(/^text-model-[0-9a-f]{8}$/);
    expect(model.version).toBeNull();
    expect(Object.isFrozen(model.labels)).toBe(true);
  });

  test("id and version can be given", () => {
    const named = trainTextModel(EXAMPLES, { id: "subjects", version: "3" })._unsafeUnwrap();
    expect([named.id, named.version]).toEqual(["subjects", "3"]);
  });

  test.each([
    ["no example", [], { code: "complaint/too-few-labels", labels: 0, least: 2 }],
    ["one example", [{ text: "late", label: "a" }], { code: "complaint/too-few-labels", labels: 1, least: 2 }],
    [
      "a text of spaces and control characters",
      [
        { text: "late", label: "a" },
        { text: " \u0000\u0007\n", label: "b" },
      ],
      { code: "complaint/empty-text", index: 1 },
    ],
    ["an empty label", [{ text: "late", label: "" }], { code: "complaint/empty-label", index: 0 }],
  ])("%s is an error", (_, examples, error) => {
    expect(trainTextModel(examples)._unsafeUnwrapErr()).toEqual(error);
    expect(evaluateTextModel(examples, { folds: 2 }).isErr()).toBe(true);
  });

  test("more than 1,000 labels are refused", () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ text: `text ${index}`, label: `label ${index}` }));
    expect(trainTextModel(many)._unsafeUnwrapErr()).toEqual({ code: "complaint/too-many-labels", labels: 1001, most: 1000 });
  });

  test("one text for each label, and one text with two labels, are trained", () => {
    const two = trainTextModel([
      { text: "late parcel", label: "delivery" },
      { text: "wrong charge", label: "billing" },
    ])._unsafeUnwrap();
    expect(predictLabel(two, "parcel").label).toBe("delivery");
    const torn = trainTextModel([
      { text: "late parcel", label: "delivery" },
      { text: "late parcel", label: "billing" },
    ])._unsafeUnwrap();
    expect(predictLabel(torn, "late parcel").probability).toBeGreaterThanOrEqual(0.5);
  });

  test("progress is told, and false stops", () => {
    const seen: number[] = [];
    trainTextModel(EXAMPLES, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen).toHaveLength(18);
    expect(seen.at(-1)).toBe(1);
    expect(trainTextModel(EXAMPLES, { onProgress: () => false })._unsafeUnwrapErr()).toEqual({
      code: "complaint/stopped",
      done: 1,
      total: 18,
    });
    const late = trainTextModel(EXAMPLES, { onProgress: ({ done }) => done < 17 });
    expect(late._unsafeUnwrapErr()).toEqual({ code: "complaint/stopped", done: 17, total: 18 });
  });

  test("a large vocabulary keeps the most frequent features and stays under 1.5 MB", () => {
    let state = 1;
    const letter = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return String.fromCharCode(97 + ((state >>> 16) % 26));
    };
    const words = Array.from({ length: 3700 }, () => Array.from({ length: 8 }, letter).join(""));
    const many = Array.from({ length: 600 }, (_, at) => ({
      text: `${Array.from({ length: 12 }, (_, place) => words[at * 6 + place]).join(" ")} common`,
      label: at % 2 === 0 ? "even" : "odd",
    }));
    const large = trainTextModel(many)._unsafeUnwrap();
    expect(large.words.split("|")[0]).toBe("common");
    expect(large.words.split("|").length + large.grams.split("|").length).toBe(40_000);
    expect(JSON.stringify(large).length).toBeLessThan(1_500_000);
    expect(parseTextModel(large).isOk()).toBe(true);
  });

  test("rare signs, quotes and bars do not break a stored model", () => {
    const odd = trainTextModel([
      { text: 'a "quoted" | bar \\ 😀😀 ½', label: "x" },
      { text: 'a "quoted" | bar \\ 😀😀 ½ more', label: "y" },
      { text: "مرحبا بالعالم مرحبا", label: "x" },
      { text: "مرحبا بالعالم", label: "y" },
    ])._unsafeUnwrap();
    const stored = parseTextModel(JSON.parse(JSON.stringify(odd)))._unsafeUnwrap();
    expect(predictLabel(stored, "😀 مرحبا")).toEqual(predictLabel(odd, "😀 مرحبا"));
  });
});

describe("prediction", () => {
  test.each([
    ["My KETTLE never arrived", "delivery"],
    ["la lavadora no funciona", "defect"],
    ["cobraram duas vezes no cartão", "billing"],
  ])("%s: %s", (text, label) => {
    expect(predictLabel(model, text).label).toBe(label);
  });

  test("the ranking holds every label, falls, sums to 1, and begins with the label", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...EXAMPLES.map(({ text }) => text)), fc.string({ unit: "binary" })), (text) => {
        const { label, probability, ranking, evidence } = predictLabel(model, text);
        expect(label).toBe(ranking[0]?.label);
        expect(probability).toBe(ranking[0]?.probability);
        expect(ranking.map((one) => one.label).sort()).toEqual(model.labels);
        expect(ranking.reduce((sum, one) => sum + one.probability, 0)).toBeCloseTo(1, 9);
        for (const [at, one] of ranking.entries())
          if (at > 0) expect(one.probability).toBeLessThanOrEqual(ranking[at - 1]?.probability ?? 0);
        expect(evidence.length).toBeLessThanOrEqual(10);
        for (const one of evidence) expect(one.weight).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: rounds(100) },
    );
  });

  test("case, accents and spacing change nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...EXAMPLES.map(({ text }) => text)), fc.string({ unit: "grapheme" })), (text) => {
        const same = predictLabel(model, text).ranking;
        expect(predictLabel(model, text.toUpperCase()).ranking).toEqual(same);
        expect(predictLabel(model, text.normalize("NFD").replace(/\p{M}/gu, "")).ranking).toEqual(same);
        expect(predictLabel(model, `  ${text.replace(/ /g, " \t\n ")} `).ranking).toEqual(same);
      }),
      { seed: 8, numRuns: rounds(100) },
    );
  });

  test("a text without a known feature gets the shares of the labels, ties by label", () => {
    const { label, ranking, evidence } = predictLabel(model, "");
    expect(label).toBe("billing");
    expect(ranking.map((one) => [one.label, one.probability])).toEqual([
      ["billing", 1 / 3],
      ["defect", 1 / 3],
      ["delivery", 1 / 3],
    ]);
    expect(evidence).toEqual([]);
  });

  test("evidence is words of the text, largest first", () => {
    const { evidence } = predictLabel(model, "the parcel never arrived");
    expect(evidence.map(({ feature }) => feature)).toContain("arrived");
    const weights = evidence.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test("it abstains below a probability or a margin, and tells both all the same", () => {
    const sure = predictLabel(model, "the parcel never arrived");
    expect(predictLabel(model, "the parcel never arrived", { minProbability: sure.probability }).label).toBe("delivery");
    const strict = predictLabel(model, "the parcel never arrived", { minProbability: 1 });
    expect(strict).toEqual({ ...sure, label: null });
    expect(predictLabel(model, "", { minMargin: 0.01 }).label).toBeNull();
  });

  test("10 MB of text, lone surrogates and control characters are read in bounded time", () => {
    expect(predictLabel(model, "parcel never arrived ".repeat(500_000)).label).toBe("delivery");
    expect(predictLabel(model, "\ud800 parcel \udc00 never \u0000 arrived").label).toBe("delivery");
  });

  test("web addresses are left out", () => {
    expect(predictLabel(model, "late parcel https://example.com/charge?card=twice").ranking).toEqual(
      predictLabel(model, "late parcel").ranking,
    );
  });

  test("a model that was never read is refused", () => {
    expect(() => predictLabel({ ...(json() as unknown as TextModel), weights: "?" }, "x")).toThrow(RangeError);
  });
});

describe("stored models", () => {
  test("JSON there and back predicts the same", () => {
    const stored = parseTextModel(json())._unsafeUnwrap();
    expect(stored).toEqual(model);
    expect(predictLabel(stored, "late parcel")).toEqual(predictLabel(model, "late parcel"));
  });

  test.each([
    ["another format", { format: 2 }, ["format"], "not-one-of"],
    ["no format", { format: undefined }, ["format"], "missing"],
    ["another kind of document", { kind: "policy" }, ["kind"], "not-one-of"],
    ["weights that are no base64", { weights: "A?AA" }, ["weights"], "malformed"],
    ["weights of another length", { weights: "AAEC" }, ["weights"], "breaks-rule"],
    ["rarities of another length", { idf: "AAEC" }, ["idf"], "breaks-rule"],
    ["fewer scales than labels", { scales: [1] }, ["scales"], "breaks-rule"],
    ["fewer biases than labels", { biases: [1] }, ["biases"], "breaks-rule"],
    ["fewer counts than labels", { counts: [1] }, ["counts"], "breaks-rule"],
    ["a label twice", { labels: ["billing", "billing", "defect"] }, ["labels", 1], "duplicate"],
    ["a key of its own", { extra: 1 }, [], "unknown-key"],
  ])("%s is refused", (_, change, path, code) => {
    const { issues } = parseTextModel({ ...json(), ...change })._unsafeUnwrapErr();
    expect(issues.map((found) => [found.path, found.code])).toContainEqual([path, code]);
  });
});

describe("evaluation", () => {
  const report = evaluateTextModel(EXAMPLES, { folds: 4 })._unsafeUnwrap();

  test("figures of unseen texts", () => {
    expect(report.examples).toBe(120);
    expect(report.accuracy).toBeGreaterThan(0.9);
    expect(report.macroF1).toBeGreaterThan(0.9);
    expect(report.calibrationError).toBeLessThan(0.15);
    expect(report.labels.map(({ label, support }) => [label, support])).toEqual([
      ["billing", 40],
      ["defect", 40],
      ["delivery", 40],
    ]);
  });

  test("accuracy, recall and precision are those of the confusion", () => {
    const right = report.confusion.filter(({ truth, predicted }) => truth === predicted);
    expect(report.confusion.reduce((sum, { count }) => sum + count, 0)).toBe(120);
    expect(report.accuracy).toBeCloseTo(right.reduce((sum, { count }) => sum + count, 0) / 120, 12);
    for (const { label, recall, precision, f1, support } of report.labels) {
      const hits = right.find(({ truth }) => truth === label)?.count ?? 0;
      const predicted = report.confusion.filter((pair) => pair.predicted === label).reduce((sum, { count }) => sum + count, 0);
      expect(recall).toBeCloseTo(hits / support, 12);
      expect(precision).toBeCloseTo(hits / predicted, 12);
      expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
    }
  });

  test("coverage begins at 1 and falls as the threshold rises", () => {
    expect(report.coverage[0]).toEqual({ minProbability: 0, coverage: 1, accuracy: report.accuracy });
    const shares = report.coverage.map(({ coverage }) => coverage);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test("a label that is never right has F1 of 0", () => {
    const odd = [...EXAMPLES, { text: "the washer stopped working after a week", label: "other" }];
    const { labels } = evaluateTextModel(odd, { folds: 3 })._unsafeUnwrap();
    expect(labels.find(({ label }) => label === "other")).toMatchObject({ support: 1, recall: 0, f1: 0 });
  });

  test.each([Number.NaN, 0, 1, 2.5, -3, Number.POSITIVE_INFINITY])("%s folds are refused", (folds) => {
    expect(() => evaluateTextModel(EXAMPLES, { folds })).toThrow(RangeError);
  });

  test("the calibration error is the distance of the rows of reliability, weighted by their counts", () => {
    // Labels that a model cannot learn, so that stated probability and truth differ.
    const torn = EXAMPLES.map(({ text }, index) => ({ text, label: index % 3 === 0 ? "a" : "b" }));
    const { reliability, calibrationError, confusion } = evaluateTextModel(torn, { folds: 4 })._unsafeUnwrap();
    const distance = reliability.reduce((sum, { count, probability, accuracy }) => sum + count * Math.abs(probability - accuracy), 0);
    expect(calibrationError).toBeGreaterThan(0);
    expect(calibrationError).toBeCloseTo(distance / torn.length, 12);
    expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(torn.length);
    for (const { from, to, probability } of reliability) {
      expect(to - from).toBeCloseTo(0.1, 12);
      expect(probability).toBeGreaterThanOrEqual(from);
      expect(probability).toBeLessThanOrEqual(to);
    }
    const right = confusion.filter(({ truth, predicted }) => truth === predicted).reduce((sum, { count }) => sum + count, 0);
    expect(reliability.reduce((sum, { count, accuracy }) => sum + count * accuracy, 0)).toBeCloseTo(right, 9);
  });

  test("too few examples, and a stop", () => {
    const two = [
      { text: "late", label: "a" },
      { text: "wrong", label: "b" },
    ];
    expect(evaluateTextModel(two)._unsafeUnwrapErr()).toEqual({ code: "complaint/too-few-examples", examples: 2, least: 5 });
    expect(evaluateTextModel(two, { folds: 2 })._unsafeUnwrapErr()).toEqual({ code: "complaint/too-few-labels", labels: 1, least: 2 });
    expect(evaluateTextModel(EXAMPLES, { onProgress: () => false })._unsafeUnwrapErr()).toEqual({
      code: "complaint/stopped",
      done: 1,
      total: 5,
    });
  });
});
