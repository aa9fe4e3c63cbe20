import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import {
  type AuthorityMatrix,
  type authoritySchema,
  type ClassifierInput,
  type ComplaintOutcome,
  type Contact,
  type classifierSchema,
  type contactSchema,
  DEFAULT_RULES,
  DEFAULT_TAXONOMY,
  defineClassifier,
  defineReplyDuties,
  defineRuleSet,
  defineTaxonomy,
  type OutcomeReason,
  type outcomeSchema,
  type PriorityMatrix,
  parseContact,
  type priorityMatrixSchema,
  type ReplyDutiesInput,
  type ReplyFacts,
  type RuleSetInput,
  type replyDutiesSchema,
  type replyFactsSchema,
  type ruleSetSchema,
  type TaxonomyInput,
  type TextModel,
  type taxonomySchema,
  type textModelSchema,
  trainTextModel,
} from "../../src/complaint/index.js";
import type { InvalidInput } from "../../src/kernel/issue.js";
import type { Result } from "../../src/kernel/result.js";
import type { Keys } from "../mirror.js";
import { EXAMPLES } from "./examples.js";

const issues = (result: Result<unknown, InvalidInput>) => result._unsafeUnwrapErr().issues.map(({ path, code }) => [path.join("."), code]);

describe("defineClassifier", () => {
  const model = trainTextModel(EXAMPLES)._unsafeUnwrap();

  test("an id is enough", () => {
    const desk = defineClassifier({ id: "desk", meta: { team: "a" } })._unsafeUnwrap();
    expect([desk.id, desk.version, desk.minScore, desk.ruleSets.length]).toEqual(["desk", null, 1, 3]);
    expect(JSON.parse(JSON.stringify(desk))).toEqual({ id: "desk", meta: { team: "a" } });
    expect(Object.isFrozen(desk.input)).toBe(true);
  });

  test("every issue at once, each with its path", () => {
    const rule = { says: { subject: "no-such" }, phrases: ["x"] };
    const set = { id: "r", language: "en", negations: [], rules: [rule] };
    const result = defineClassifier({
      id: "desk",
      rules: [set, { ...set, id: "s", rules: [] }],
      models: [
        { axis: "subject", model },
        { axis: "subject", model: { ...model, labels: ["billing", "defect", "elsewhere"] } },
      ],
      rulesFirst: { kind: ["no-kind"] },
    });
    expect(issues(result)).toEqual([
      ["rules.0.rules.0.says.subject", "unknown-reference"],
      ["rules.1.language", "duplicate"],
      ["models.1.axis", "duplicate"],
      ["models.1.model.labels.2", "unknown-reference"],
      ["rulesFirst.kind.0", "unknown-reference"],
    ]);
  });

  test.each([
    ["no id", {}, ["id", "missing"]],
    ["an unknown key", { id: "d", x: 1 }, ["", "unknown-key"]],
    [
      "a level above 3",
      { id: "d", assessment: [{ id: "a", when: { all: [] }, raises: { safety: 4 } }] },
      ["assessment.0.raises.safety", "not-one-of"],
    ],
    ["a matrix of three rows", { id: "d", priorities: { cells: [[], [], []], safety: null } }, ["priorities.cells", "too-small"]],
    ["a weight of 0", { id: "d", minScore: 0 }, ["minScore", "too-small"]],
    [
      "a taxonomy without kinds",
      { id: "d", taxonomy: { ...DEFAULT_TAXONOMY, axes: { ...DEFAULT_TAXONOMY.axes, kind: [] } } },
      ["taxonomy.axes.kind", "too-small"],
    ],
  ])("%s", (_, input, issue) => {
    expect(issues(defineClassifier(input))).toContainEqual(issue);
  });
});

describe("defineRuleSet", () => {
  const set = (phrase: unknown) => ({
    id: "r",
    language: "en",
    negations: ["not"],
    rules: [{ says: { kind: "praise" }, phrases: [phrase] }],
  });

  test.each([
    "",
    " ",
    "~ word",
    "word ~",
    "a ~ ~ b",
    "a ~ b ~ c ~ d",
    "one two three four five six seven eight nine ten eleven",
    "!",
    "(a+)+$ +",
  ])("refuses the phrase %j", (phrase) => {
    expect(issues(defineRuleSet(set(phrase)))).toEqual([["rules.0.phrases.0", "malformed"]]);
  });

  test.each([
    ["waiting ~ repair", "waiting for the promised repair", 1],
    ["waiting ~ repair", "waiting one two three four repair", 0],
    ["waiting ~ repair", "waiting. repair", 0],
    ["whin*", "whining rotor", 1],
    ["whin*", "a whim", 0],
    ["e-mail us", "e mail us", 1],
    ["don't", "DONT", 1],
    ["don't", "don’t", 1],
    ["nice day", "nice, day", 1],
  ])("%s in %s: %i", (phrase, text, count) => {
    expect(defineRuleSet(set(phrase))._unsafeUnwrap().find(text)).toHaveLength(count);
  });

  test("endings are cut from phrase and text, if three letters stay; doubled letters are one", () => {
    const rules = defineRuleSet({
      ...set("stop charge"),
      endings: [
        ["ing", ""],
        ["ed", ""],
        ["es", ""],
        ["e", ""],
      ],
    })._unsafeUnwrap();
    expect(rules.find("stopped charging")).toHaveLength(1);
    expect(rules.find("red charges")).toHaveLength(0);
  });

  test("a phrase that would choke a regular expression takes bounded time", () => {
    const rules = defineRuleSet(set("a ~ a ~ b"))._unsafeUnwrap();
    expect(rules.find("a ".repeat(50_000))).toEqual([]);
  });

  test("a rule must say something; the window is 0 to 10", () => {
    expect(issues(defineRuleSet({ ...set("x"), rules: [{ says: {}, phrases: ["x"] }] }))).toEqual([["rules.0.says", "at-least-one-of"]]);
    expect(issues(defineRuleSet({ ...set("x"), negationWindow: 11 }))).toEqual([["negationWindow", "too-large"]]);
    const open = defineRuleSet({ ...set("good"), negationWindow: 0 })._unsafeUnwrap();
    expect(open.find("not good")[0]?.negation).toBeNull();
  });

  test("the default rules pass their own check", () => {
    for (const rules of DEFAULT_RULES) expect(defineRuleSet(rules).isOk(), rules.id).toBe(true);
  });

  test("it keeps its document", () => {
    const rules = defineRuleSet({ ...set("x"), version: "2" })._unsafeUnwrap();
    expect([rules.version, rules.language, rules.toJSON()]).toEqual(["2", "en", { ...set("x"), version: "2" }]);
  });
});

describe("defineTaxonomy", () => {
  const withSubjects = (...subject: readonly unknown[]) => ({ id: "t", axes: { ...DEFAULT_TAXONOMY.axes, subject } });
  const labels = { en: "x" };

  test.each([
    ["a term twice", withSubjects({ id: "a", labels }, { id: "a", labels }), ["axes.subject.1.id", "duplicate"]],
    ["a parent that is not there", withSubjects({ id: "a", parent: "b", labels }), ["axes.subject.0.parent", "unknown-reference"]],
    ["a ring", withSubjects({ id: "a", parent: "b", labels }, { id: "b", parent: "a", labels }), ["axes.subject.0.parent", "breaks-rule"]],
    ["unclassified as a term", withSubjects({ id: "unclassified", labels }), ["axes.subject.0.id", "breaks-rule"]],
  ])("refuses %s", (_, input, issue) => {
    expect(issues(defineTaxonomy(input))).toContainEqual(issue);
  });

  test("the default passes", () => {
    const taxonomy = defineTaxonomy(DEFAULT_TAXONOMY)._unsafeUnwrap();
    expect([taxonomy.id, taxonomy.version, taxonomy.toJSON()]).toEqual(["aftersales", "1", DEFAULT_TAXONOMY]);
  });
});

describe("facts as JSON", () => {
  test("a contact", () => {
    const json = { text: "x", receivedAt: "2026-03-02T09:00:00+01:00", language: null, attributes: { amount: 5 } };
    expect(parseContact(json)._unsafeUnwrap()).toEqual({
      text: "x",
      receivedAt: new Date("2026-03-02T08:00:00Z"),
      attributes: { amount: 5 },
    });
    expect(issues(parseContact({ ...json, receivedAt: "2026-03-02T09:00:00" }))).toEqual([["receivedAt", "instant-without-offset"]]);
    expect(parseContact({ ...json, row: 1 }, { unknownKeys: "drop" }).isOk()).toBe(true);
  });
});

describe("defineReplyDuties", () => {
  const source = { id: "s", asOf: "2026-01-01", confidence: "low" };
  const duty = { stage: "final-reply", within: { amount: 1, unit: "weeks" }, source };
  const input = { id: "x#1", jurisdiction: "PT", scope: "all", duties: [duty] };

  test("keeps its document", () => {
    const duties = defineReplyDuties({ ...input, version: "2", meta: { a: 1 } })._unsafeUnwrap();
    expect([duties.id, duties.version, duties.duties.length, "meta" in duties]).toEqual(["x#1", "2", 1, false]);
    expect(duties.toJSON()).toEqual({ ...input, version: "2", meta: { a: 1 } });
  });

  test.each([
    ["no duty", { ...input, duties: [] }, ["duties", "too-small"]],
    ["a stage twice", { ...input, duties: [duty, duty] }, ["duties.1.stage", "duplicate"]],
    ["an end before its start", { ...input, validFrom: "2026-01-02", validUntil: "2026-01-02" }, ["validUntil", "out-of-order"]],
    ["a term of 0", { ...input, duties: [{ ...duty, within: { amount: 0, unit: "weeks" } }] }, ["duties.0.within.amount", "too-small"]],
    ["no source", { ...input, duties: [{ ...duty, source: undefined }] }, ["duties.0.source", "missing"]],
  ])("refuses %s", (_, document, issue) => {
    expect(issues(defineReplyDuties(document))).toContainEqual(issue);
  });
});

test("schemas and interfaces are the same documents, in both directions and down to the optional keys", () => {
  type Same<Input, Document> =
    Keys<Input> extends Keys<Document> ? (Keys<Document> extends Keys<Input> ? true : "a key too few") : "a key too many";
  type Text = Omit<Contact, "receivedAt"> & { readonly receivedAt: string };
  expectTypeOf<Same<z.output<typeof classifierSchema>, ClassifierInput>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof ruleSetSchema>, RuleSetInput>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof taxonomySchema>, TaxonomyInput>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof replyDutiesSchema>, ReplyDutiesInput>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof textModelSchema>, TextModel>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof contactSchema>, Text>>().toEqualTypeOf<true>();
  // Which reasons may stand under which decision is a rule of the schema, and a type of the interface.
  type Outcome = z.input<typeof outcomeSchema>;
  expectTypeOf<Same<Omit<Outcome, "reasons">, Omit<ComplaintOutcome, "reasons">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<NonNullable<Outcome["reasons"]>, readonly OutcomeReason[]>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.input<typeof priorityMatrixSchema>, PriorityMatrix>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.output<typeof authoritySchema>, AuthorityMatrix>>().toEqualTypeOf<true>();
  expectTypeOf<keyof z.input<typeof replyFactsSchema>>().toEqualTypeOf<keyof Omit<ReplyFacts, "schedule">>();
});
