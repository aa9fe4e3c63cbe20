import { expect, test } from "vitest";
import { DEFAULT_RULES_FIRST, defineClassifier, trainTextModel } from "../../src/complaint/index.js";
import { EXAMPLES } from "./examples.js";

test("nothing of a classifier can be changed", () => {
  const model = trainTextModel(EXAMPLES)._unsafeUnwrap();
  const input = { id: "d", models: [{ axis: "subject", model }], rulesFirst: { subject: ["billing"] } };
  const { models, ruleSets, rulesFirst } = defineClassifier(input)._unsafeUnwrap();
  for (const part of [models, models[0], models[0]?.model, ruleSets, rulesFirst, rulesFirst.subject, rulesFirst.kind]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(Object.isFrozen(DEFAULT_RULES_FIRST.kind)).toBe(true);
  expect(rulesFirst).toEqual({ ...DEFAULT_RULES_FIRST, subject: ["billing"] });
});
