import { describe, expect, test } from "vitest";
import {
  classifyComplaint,
  defineClassifier,
  type OverruleAxis,
  type OverruleInput,
  overrule,
  parseOverrule,
  trainingExample,
} from "../../src/complaint/index.js";

const at = new Date("2026-03-03T09:00:00Z");
const signed = { person: "ana", at, why: "read it" };
const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
const text = "It does not work";
const first = classifyComplaint(classifier, { text, language: "en", receivedAt: at })._unsafeUnwrap();

describe("overrule", () => {
  test.each<[OverruleInput, string | boolean]>([
    [{ axis: "kind", value: "request", ...signed }, "complaint"],
    [{ axis: "subject", value: "other", ...signed }, "defect"],
    [{ axis: "remedySought", value: "refund", ...signed }, "unclassified"],
    [{ axis: "severity", value: "critical", ...signed }, "medium"],
    [{ axis: "difficulty", value: "very-high", ...signed }, "low"],
    [{ axis: "priority", value: "critical", ...signed }, "normal"],
    [{ axis: "safety", value: true, ...signed }, false],
    [{ axis: "repeat", value: true, ...signed }, false],
  ])("%j", (change, from) => {
    const final = overrule(first, change, classifier);
    expect(final[change.axis]).toMatchObject({ value: change.value, by: "person", probability: null, score: null, margin: null });
    expect(final[change.axis].reasons[0]).toEqual({
      code: "complaint/overruled",
      params: { axis: change.axis, from: String(from), to: String(change.value), person: "ana", why: "read it" },
    });
    expect(final.overrules).toEqual([{ axis: change.axis, from, to: change.value, ...signed }]);
    expect(final[change.axis].reasons.slice(1)).toEqual(first[change.axis].reasons);
  });

  test.each<[OverruleAxis, string | boolean]>([
    ["subject", "duplicate_charge"],
    ["kind", "unclassified"],
    ["severity", "urgent"],
    ["priority", "P1"],
    ["safety", "yes"],
  ])("the classifier knows no %s %s", (axis, value) => {
    const change = { axis, value, ...signed } as OverruleInput;
    expect(() => overrule(first, change, classifier)).toThrow(RangeError);
    expect(overrule(first, change)[axis].value).toBe(value);
  });

  test("a value of another axis does not compile", () => {
    // @ts-expect-error safety is true or false
    const wrong: OverruleInput = { axis: "safety", value: "yes", ...signed };
    // @ts-expect-error no severity is called urgent
    const odd: OverruleInput = { axis: "severity", value: "urgent", ...signed };
    expect([wrong.axis, odd.axis]).toEqual(["safety", "severity"]);
  });

  test("a second answer stands before the first", () => {
    const twice = overrule(overrule(first, { axis: "subject", value: "other", ...signed }), {
      axis: "subject",
      value: "billing",
      ...signed,
    });
    expect(twice.overrules.map((one) => [one.from, one.to])).toEqual([
      ["defect", "other"],
      ["other", "billing"],
    ]);
    expect(trainingExample(text, twice, "subject")).toEqual({ text, label: "billing" });
    // @ts-expect-error no model decides severity
    expect(trainingExample(text, twice, "severity")).toBeNull();
  });
});

describe("parseOverrule", () => {
  const json = { axis: "subject", value: "other", person: "ana", at: "2026-03-03T10:00:00+01:00", why: "read it" };
  const issues = (change: object, options?: Parameters<typeof parseOverrule>[1]) =>
    parseOverrule({ ...json, ...change }, options)
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => [path.join("."), code]);

  test("what it read is what overrule takes", () => {
    const change = parseOverrule(json, { classifier })._unsafeUnwrap();
    expect(change).toEqual({ ...json, at });
    expect(overrule(first, change, classifier).subject.value).toBe("other");
  });

  test.each<[string, object, unknown]>([
    ["an axis that is none", { axis: "threats" }, ["axis", "not-one-of"]],
    ["a text for true or false", { axis: "safety", value: "yes" }, ["value", "wrong-type"]],
    ["a severity that is none", { axis: "severity", value: "urgent" }, ["value", "not-one-of"]],
    ["an instant without offset", { at: "2026-03-03T10:00:00" }, ["at", "instant-without-offset"]],
    ["nobody", { person: "" }, ["person", "too-small"]],
    ["no reason", { why: null }, ["why", "missing"]],
    ["a key of its own", { row: 1 }, ["", "unknown-key"]],
  ])("refuses %s", (_, change, issue) => {
    expect(issues(change)).toEqual([issue]);
  });

  test("terms and priorities are checked where a classifier is given", () => {
    expect(parseOverrule({ ...json, value: "duplicate_charge" }).isOk()).toBe(true);
    expect(issues({ value: "duplicate_charge" }, { classifier })).toEqual([["value", "unknown-reference"]]);
    expect(issues({ axis: "priority", value: "P1" }, { classifier })).toEqual([["value", "unknown-reference"]]);
    expect(parseOverrule({ ...json, axis: "priority", value: "critical", row: 1 }, { classifier, unknownKeys: "drop" }).isOk()).toBe(true);
    const tame = defineClassifier({ id: "tame", priorities: { ...classifier.priorities, safety: null } })._unsafeUnwrap();
    expect(issues({ axis: "priority", value: "critical" }, { classifier: tame })).toEqual([["value", "unknown-reference"]]);
  });
});
