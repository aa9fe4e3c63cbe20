// What each part of a classifier's document does, on phrases made for it.
import { describe, expect, test } from "vitest";
import {
  type Classification,
  type ClassifierInput,
  type Contact,
  classifyComplaint,
  complaintRecord,
  DEFAULT_PRIORITY_MATRIX,
  DEFAULT_TAXONOMY,
  defineClassifier,
  type PhraseInput,
  type PhraseRule,
  trainTextModel,
} from "../../src/complaint/index.js";
import { EXAMPLES } from "./examples.js";

const says = (what: PhraseRule["says"], ...phrases: readonly PhraseInput[]): PhraseRule => ({ says: what, phrases });
const RULES = [
  {
    id: "made-up",
    language: "en",
    negations: [],
    rules: [
      says({ kind: "complaint" }, "kcomplaint"),
      says({ kind: "praise" }, "kpraise"),
      says({ subject: "billing" }, "sbilling"),
      says({ subject: "undue-charge" }, { phrase: "scharge", weight: 0.5 }),
      says({ subject: "duplicate-charge" }, { phrase: "stwice", weight: 0.5 }),
      says({ subject: "delivery" }, "sdelivery"),
      says({ subject: "defect" }, "sdefect"),
      says({ remedySought: "refund" }, "rrefund"),
      says({ remedySought: "none" }, "rnone"),
      says({ remedySought: "apology-explanation" }, "rsorry"),
      says({ flag: "safety" }, "fsafety"),
    ],
  },
] as const;

function classify(text: string, document: Partial<ClassifierInput> = {}, contact: Partial<Contact> = {}): Classification {
  const classifier = defineClassifier({ id: "d", rules: RULES, ...document })._unsafeUnwrap();
  return classifyComplaint(classifier, { text, language: "en", receivedAt: 0, ...contact })._unsafeUnwrap();
}

describe("the document of a classifier", () => {
  test("minScore: the least weight that counts", () => {
    expect(classify("scharge").subject.value).toBe("unclassified");
    expect(classify("scharge", { minScore: 0.5 }).subject.value).toBe("undue-charge");
    expect(classify("sbilling", { minScore: 1.5 }).subject.value).toBe("unclassified");
    expect(classify("kcomplaint", { minScore: 1.5 }).kind.value).toBe("unclassified");
  });

  test("assessment: the rules of the document, and no others", () => {
    const grave = [{ id: "grave", when: { field: "kind", is: "complaint" }, raises: { severity: 3, complexity: 2 } }] as const;
    const found = classify("kcomplaint", { assessment: grave });
    expect([found.severity.value, found.difficulty.value, found.impact, found.urgency]).toEqual(["critical", "high", 3, 0]);
    expect(classify("fsafety", { assessment: [] }).severity.value).toBe("low");
  });

  test("of several rules the highest level counts, whatever their order", () => {
    const raise = (id: string, severity: 1 | 2) => ({ id, when: { all: [] }, raises: { severity } }) as const;
    for (const assessment of [
      [raise("a", 1), raise("b", 2)],
      [raise("b", 2), raise("a", 1)],
    ]) {
      expect(classify("x", { assessment }).severity.value).toBe("high");
    }
  });

  test("priorities: the cells and the override of the document", () => {
    const row = ["P4", "P3", "P2", "P1"] as const;
    const priorities = { cells: [row, row, row, row], safety: { from: 2, priority: "P0" } } as const;
    expect(classify("kcomplaint", { priorities }).priority.value).toBe("P3");
    expect(classify("fsafety", { priorities }).priority.value).toBe("P0");
    expect(classify("fsafety", { priorities: { ...DEFAULT_PRIORITY_MATRIX, safety: null } }).priority.value).toBe("urgent");
  });

  test("actionPossible: where action is needed and not possible, urgency is one level lower", () => {
    const document = { actionPossible: { field: "attributes.onSite", is: true } };
    expect(classify("kcomplaint", document, { attributes: { onSite: true } }).urgency).toBe(1);
    const waiting = classify("kcomplaint", document, { attributes: { onSite: false } });
    expect(waiting.urgency).toBe(0);
    expect(waiting.priority.reasons.map(({ code }) => code)).toContain("complaint/action-not-possible");
    expect(classify("kcomplaint", document).urgency).toBe(0);
  });

  test.each<[string, Partial<Contact>, string]>([
    ["the channel", { channel: "letter" }, "high"],
    ["another channel", { channel: "chat" }, "low"],
    ["no channel", {}, "low"],
  ])("a condition on %s", (_, contact, severity) => {
    const assessment = [{ id: "formal", when: { field: "channel", is: "letter" }, raises: { severity: 2 } }] as const;
    expect(classify("x", { assessment }, contact).severity.value).toBe(severity);
  });

  test.each([
    ["sbilling", "low"],
    ["sbilling scharge", "low"],
    ["sbilling sdelivery", "medium"],
    ["sbilling sdelivery sdefect", "high"],
  ])("a condition on how many subjects were found, by branch: %s", (text, difficulty) => {
    const assessment = [
      { id: "two", when: { field: "subjects", from: 2 }, raises: { complexity: 1 } },
      { id: "three", when: { field: "subjects", from: 3 }, raises: { complexity: 2 } },
    ] as const;
    expect(classify(text, { assessment }).difficulty.value).toBe(difficulty);
  });
});

describe("kind and remedy", () => {
  test.each([
    ["kcomplaint rrefund", "claim"],
    ["rrefund", "claim"],
    ["kcomplaint rnone", "complaint"],
    ["kcomplaint rsorry", "complaint"],
    ["rsorry", "unclassified"],
    ["rnone", "unclassified"],
    ["kpraise rrefund", "praise"],
  ])("%s is %s", (text, kind) => {
    expect(classify(text).kind.value).toBe(kind);
  });

  test("a taxonomy without claims makes none", () => {
    const kind = DEFAULT_TAXONOMY.axes.kind.filter(({ id }) => id !== "claim");
    const taxonomy = { ...DEFAULT_TAXONOMY, axes: { ...DEFAULT_TAXONOMY.axes, kind } };
    expect(classify("kcomplaint rrefund", { taxonomy }).kind.value).toBe("complaint");
  });
});

describe("subjects", () => {
  test("a branch named by its own words gives way to a term below it, and its weight counts for the branch", () => {
    const found = classify("sbilling scharge");
    expect([found.subject.value, found.subject.score, found.subject.margin]).toEqual(["undue-charge", 1.5, null]);
    expect(classify("sbilling").subject.value).toBe("billing");
  });

  test("two light terms of one branch beat a term of another", () => {
    expect(classify("scharge stwice sdelivery", { minScore: 0.5 }).subject.value).toBe("undue-charge");
  });

  test("ties go to the earlier term of the taxonomy, not of the text", () => {
    expect(classify("sdelivery sbilling").subject.value).toBe("billing");
    const turned = [...DEFAULT_TAXONOMY.axes.subject].reverse();
    const taxonomy = { ...DEFAULT_TAXONOMY, axes: { ...DEFAULT_TAXONOMY.axes, subject: turned } };
    expect(classify("sbilling sdelivery", { taxonomy }).subject.value).toBe("delivery");
  });
});

describe("what it rests on", () => {
  const model = trainTextModel(EXAMPLES, { id: "subjects", version: "7" })._unsafeUnwrap();

  test("models are named with their version, those of the document and those given as parts", () => {
    expect(classify("x", { models: [{ axis: "subject", model }] }).basedOn).toContainEqual({ id: "subjects", version: "7" });
    const parted = defineClassifier({ id: "d" }, { models: [{ axis: "subject", model }] })._unsafeUnwrap();
    const { basedOn } = classifyComplaint(parted, { text: "x", receivedAt: 0 })._unsafeUnwrap();
    expect(basedOn).toContainEqual({ id: "subjects", version: "7" });
  });

  test("a record of a contact whose language nobody knows", () => {
    const found = classify("12345", {}, { language: undefined });
    expect(found.language.value).toBeNull();
    expect(complaintRecord(found, "2026-03-02").fields).toMatchObject({ language: "unknown", channel: "unknown", subject: "unclassified" });
    expect(complaintRecord(classify("x", {}, { channel: "chat" }), "2026-03-02").fields).toMatchObject({ language: "en", channel: "chat" });
  });
});
