// A rule across properties also speaks when a property is missing: every issue at once.
import { expect, test } from "vitest";
import { DEFAULT_TAXONOMY, defineRuleSet, defineTaxonomy, parseTextModel, trainTextModel } from "../../src/complaint/index.js";
import type { InvalidInput } from "../../src/kernel/issue.js";
import type { Result } from "../../src/kernel/result.js";
import { EXAMPLES } from "./examples.js";

const issues = (result: Result<unknown, InvalidInput>) => result._unsafeUnwrapErr().issues.map(({ path, code }) => [path.join("."), code]);

test("a taxonomy: a term without labels, and the same term again", () => {
  const subject = [{ id: "a" }, { id: "a", parent: "b", labels: {} }];
  expect(issues(defineTaxonomy({ id: "t", axes: { ...DEFAULT_TAXONOMY.axes, subject } }))).toEqual([
    ["axes.subject.0.labels", "missing"],
    ["axes.subject.1.id", "duplicate"],
    ["axes.subject.1.parent", "unknown-reference"],
  ]);
});

test("a taxonomy: a long ring, and a term below it", () => {
  const labels = { en: "x" };
  const ring = ["a", "b", "c"].map((id, index, ids) => ({ id, parent: ids[(index + 1) % 3], labels }));
  const subject = [...ring, { id: "d", parent: "a", labels }];
  expect(issues(defineTaxonomy({ id: "t", axes: { ...DEFAULT_TAXONOMY.axes, subject } }))).toEqual(
    [0, 1, 2].map((index) => [`axes.subject.${index}.parent`, "breaks-rule"]),
  );
});

test("a text model: no id, and lists of another length", () => {
  const { id: _, ...model } = JSON.parse(JSON.stringify(trainTextModel(EXAMPLES)._unsafeUnwrap()));
  expect(issues(parseTextModel({ ...model, scales: [1], idf: "AAEC", weights: "A?AA" }))).toEqual([
    ["id", "missing"],
    ["weights", "malformed"],
    ["scales", "breaks-rule"],
    ["idf", "breaks-rule"],
  ]);
});

test("a rule set: an axis that is none, an empty rule, a phrase too long and one of gaps", () => {
  const rules = [
    { says: { kind: 5 }, phrases: ["a ".repeat(101)] },
    { says: {}, phrases: ["~"] },
  ];
  expect(issues(defineRuleSet({ id: "r", language: "en", negations: [], rules }))).toEqual([
    ["rules.0.says.kind", "wrong-type"],
    ["rules.0.phrases.0", "too-large"],
    ["rules.1.says", "at-least-one-of"],
    ["rules.1.phrases.0", "malformed"],
  ]);
});
