import { describe, expect, test } from "vitest";
import { classifyComplaint, defineClassifier, parseTextModel, predictLabel, trainTextModel } from "../../src/complaint/index.js";
import { EXAMPLES } from "./examples.js";

const trained = trainTextModel(EXAMPLES)._unsafeUnwrap();
const json = JSON.parse(JSON.stringify(trained));
const text = "the parcel never arrived";

/** The decoded form that a model carries out of sight: undefined where it carries none, null until the first text. */
function decodedIn(model: object): unknown {
  const [slot] = Object.getOwnPropertySymbols(model);
  return slot && (model as Readonly<Record<symbol, { readonly decoded: unknown }>>)[slot]?.decoded;
}

describe("a model is decoded once where it was made", () => {
  test.each([
    ["trainTextModel", () => trainTextModel(EXAMPLES)._unsafeUnwrap()],
    ["parseTextModel", () => parseTextModel(json)._unsafeUnwrap()],
    [
      "defineClassifier, in the document",
      () => defineClassifier({ id: "d", models: [{ axis: "subject", model: json }] })._unsafeUnwrap().models[0]?.model,
    ],
    [
      "defineClassifier, as a part",
      () => defineClassifier({ id: "d" }, { models: [{ axis: "subject", model: json }] })._unsafeUnwrap().models[0]?.model,
    ],
  ])("%s", (_, make) => {
    const model = make();
    if (!model) throw new Error("no model");
    expect(decodedIn(model)).toBeNull();
    const answer = predictLabel(model, text);
    const decoded = decodedIn(model);
    expect(decoded).not.toBeNull();
    expect(predictLabel(model, text)).toEqual(answer);
    expect(decodedIn(model)).toBe(decoded);
    expect(answer).toEqual(predictLabel(trained, text));
  });

  test("it shows in no key, no JSON and no document", () => {
    predictLabel(trained, text);
    expect(Object.keys(trained)).toEqual(Object.keys(json));
    expect(JSON.parse(JSON.stringify(trained))).toEqual(json);
    const classifier = defineClassifier({ id: "d", models: [{ axis: "subject", model: json }] })._unsafeUnwrap();
    classifyComplaint(classifier, { text, receivedAt: 0 });
    expect(decodedIn(classifier.input.models?.[0]?.model ?? {})).toBeUndefined();
  });

  test("a model that is compiled already is the same one in a classifier", () => {
    const classifier = defineClassifier({ id: "d" }, { models: [{ axis: "subject", model: trained }] })._unsafeUnwrap();
    expect(classifier.models[0]?.model).toBe(trained);
  });
});

test("plain JSON and copies are decoded anew, and answer the same", () => {
  expect(predictLabel(json, text)).toEqual(predictLabel(trained, text));
  expect(predictLabel({ ...trained }, text)).toEqual(predictLabel(trained, text));
  expect(decodedIn(json)).toBeUndefined();
  expect(decodedIn({ ...trained })).toBeUndefined();
});
