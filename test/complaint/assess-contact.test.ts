import { describe, expect, test } from "vitest";
import {
  type AssessmentRule,
  type Classification,
  type Contact,
  classifyComplaint,
  defineClassifier,
  type RuleSetInput,
} from "../../src/complaint/index.js";

const receivedAt = Date.UTC(2026, 2, 2);
/** A few phrases: each rule below makes a classifier of its own, and would compile thousands. */
const english: RuleSetInput = {
  id: "few",
  language: "en",
  negations: ["not"],
  rules: [
    { says: { kind: "complaint", subject: "defect" }, phrases: ["broken", "defective"] },
    { says: { kind: "complaint", subject: "duplicate-charge" }, phrases: ["charged twice"] },
    { says: { kind: "claim", remedySought: "refund" }, phrases: ["I want a refund"] },
    { says: { flag: "safety" }, phrases: ["caught fire"] },
    { says: { flag: "threat-court" }, phrases: ["my lawyer"] },
  ],
};
const assess = (assessment: readonly AssessmentRule[], contact: Partial<Contact> = {}): Classification =>
  classifyComplaint(defineClassifier({ id: "d", rules: [english], assessment })._unsafeUnwrap(), {
    text: "x",
    language: "en",
    receivedAt,
    ...contact,
  })._unsafeUnwrap();
const always = { all: [] };

describe("what the rules of an assessment read", () => {
  const raises = { severity: 3 } as const;
  test.each<[AssessmentRule["when"], Partial<Contact>, boolean]>([
    [{ field: "kind", is: "claim" }, { text: "broken, I want a refund" }, true],
    [{ field: "subject", is: ["defect", "product-quality"] }, { text: "broken" }, true],
    [{ field: "subject", has: "product-quality" }, { text: "broken" }, true],
    [{ field: "subject", has: "unclassified" }, {}, false],
    [{ field: "remedySought", is: "refund" }, { text: "I want a refund" }, true],
    [{ field: "channel", is: "email" }, { channel: "email" }, true],
    [{ field: "channel", is: "email" }, {}, false],
    [{ field: "safety", is: true }, { text: "it caught fire" }, true],
    [{ field: "repeat", is: false }, {}, true],
    [{ field: "threats", has: "threat-court" }, { text: "I will see my lawyer" }, true],
    [{ field: "threats", is: [] }, {}, true],
    [{ field: "subjects", from: 2, to: 2 }, { text: "broken, defective, and charged twice" }, true],
    [{ field: "subjects", is: 0 }, { text: "it is not broken" }, true],
    [{ field: "attributes.vip", is: true }, { attributes: { vip: true } }, true],
    [{ field: "attributes.vip", is: true }, {}, false],
    [{ field: "vip", is: true }, { attributes: { vip: true } }, false],
    [{ not: { field: "toString", is: "x" } }, {}, true],
  ])("%j", (when, contact, met) => {
    expect(assess([{ id: "r", when, raises }], contact).severity.value).toBe(met ? "critical" : "low");
  });
});

describe("what a rule raises", () => {
  test("each criterion, told where it matters and nowhere else", () => {
    const raises = { severity: 1, safety: 1, complexity: 1, impact: 1, immediateAction: 1 } as const;
    const found = assess([{ id: "r", when: always, raises }]);
    const told = (axis: "severity" | "difficulty" | "priority") =>
      found[axis].reasons.map(({ code, params }) => ("criterion" in params ? `${code.slice(10)} ${params.criterion}` : code.slice(10)));
    expect(told("severity")).toEqual([
      "criterion-raised severity",
      "criterion-raised safety",
      "criterion-scored severity",
      "criterion-scored safety",
    ]);
    expect(told("difficulty")).toEqual(["criterion-raised complexity", "criterion-scored complexity"]);
    expect(told("priority")).toEqual([
      "criterion-raised severity",
      "criterion-raised safety",
      "criterion-raised impact",
      "criterion-raised immediateAction",
      "criterion-scored severity",
      "criterion-scored safety",
      "criterion-scored impact",
      "criterion-scored immediateAction",
      "matrix-cell",
    ]);
  });

  test("only a higher level raises, and 0 raises nothing", () => {
    const rules = ([2, 1, 2, 0, 3] as const).map((severity, index) => ({ id: `r${index}`, when: always, raises: { severity } }));
    const raised = assess(rules).severity.reasons.flatMap(({ code, params }) => (code === "complaint/criterion-raised" ? [params] : []));
    expect(raised).toEqual([
      { criterion: "severity", level: 2, ruleId: "r0" },
      { criterion: "severity", level: 3, ruleId: "r4" },
    ]);
  });

  test("parties stand with the difficulty, an action that is not possible with the priority", () => {
    const rules: readonly AssessmentRule[] = [{ id: "r", when: always, raises: { immediateAction: 2 } }];
    const classifier = defineClassifier({
      id: "d",
      rules: [english],
      assessment: rules,
      actionPossible: { field: "attributes.open", is: true },
    })._unsafeUnwrap();
    const found = (open: boolean) =>
      classifyComplaint(classifier, { text: "x", language: "en", receivedAt, attributes: { open, parties: 3 } })._unsafeUnwrap();
    expect(found(false).urgency).toBe(1);
    expect(found(false).priority.reasons.slice(-2)).toMatchObject([
      { code: "complaint/action-not-possible", params: { needed: 2, urgency: 1 } },
      { code: "complaint/matrix-cell" },
    ]);
    expect(found(false).difficulty.reasons.at(-1)).toEqual({ code: "complaint/several-parties", params: { parties: 3 } });
    expect(found(true).urgency).toBe(2);
    expect(found(true).priority.reasons.map(({ code }) => code)).not.toContain("complaint/action-not-possible");
  });

  test.each([0, 1.5, -1, Number.NaN, "2"])("parties of %s count as one", (parties) => {
    expect(assess([], { attributes: { parties } }).difficulty.reasons).toHaveLength(1);
  });

  test("reasons that assessments share cannot be changed", () => {
    const { severity, basedOn } = assess([{ id: "r", when: always, raises: { severity: 1 } }]);
    for (const { params } of severity.reasons) expect(Object.isFrozen(params)).toBe(true);
    expect(Object.isFrozen(basedOn) && basedOn.every(Object.isFrozen)).toBe(true);
  });
});
