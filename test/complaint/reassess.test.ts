import { expect, test } from "vitest";
import { classifyComplaint, defineClassifier, type OverruleInput, overrule, reassess } from "../../src/complaint/index.js";

const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
const receivedAt = Date.UTC(2026, 2, 2);
const at = Date.UTC(2026, 2, 3);
const texts = [
  "It does not work, the invoice is wrong and your staff was rude. I want my money back.",
  "A torradeira pegou fogo! Quero o meu dinheiro de volta.",
  "It does not work",
];
const contact = { text: "It does not work", receivedAt, channel: "e-mail" };
const first = classifyComplaint(classifier, contact)._unsafeUnwrap();
const after = (...changes: readonly Pick<OverruleInput, "axis" | "value">[]) =>
  reassess(
    classifier,
    contact,
    changes.reduce((so, change) => overrule(so, { ...change, person: "ana", at, why: "heard on the phone" } as OverruleInput), first),
  );

test.each(texts)("without an overrule nothing changes: %s", (text) => {
  for (const attributes of [undefined, { parties: 3 }]) {
    const one = { text, receivedAt, attributes };
    const classification = classifyComplaint(classifier, one)._unsafeUnwrap();
    expect(reassess(classifier, one, classification)).toEqual(classification);
  }
});

test("safety makes the priority critical, as if the classifier had found it", () => {
  expect(first.priority.value).not.toBe("critical");
  const found = after({ axis: "safety", value: true });
  expect([found.priority.value, found.priority.by, found.safety.by]).toEqual(["critical", "rule", "person"]);
  expect(found.priority.reasons.map(({ code }) => code)).toContain("complaint/safety-override");
  expect(found.overrules).toHaveLength(1);
});

test("safety taken back lowers it", () => {
  const burnt = { text: "A torradeira pegou fogo!", receivedAt };
  const classification = classifyComplaint(classifier, burnt)._unsafeUnwrap();
  const signed = { person: "ana", at, why: "a figure of speech" };
  const other = overrule(overrule(classification, { axis: "safety", value: false, ...signed }), {
    axis: "subject",
    value: "other",
    ...signed,
  });
  const kind = overrule(other, { axis: "kind", value: "complaint", ...signed });
  expect([classification.priority.value, reassess(classifier, burnt, kind).priority.value]).toEqual(["critical", "normal"]);
});

test("what a person decided on the axis itself stands", () => {
  const found = after({ axis: "priority", value: "low" }, { axis: "safety", value: true });
  expect([found.priority.value, found.priority.by, found.severity.by]).toEqual(["low", "person", "rule"]);
  expect(found.severity.value).not.toBe(first.severity.value);
  const graded = after({ axis: "severity", value: "low" }, { axis: "difficulty", value: "very-high" }, { axis: "safety", value: true });
  expect([graded.severity.value, graded.difficulty.value, graded.priority.value]).toEqual(["low", "very-high", "critical"]);
});
