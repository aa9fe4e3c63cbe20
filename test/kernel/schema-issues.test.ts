import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Issue } from "../../src/kernel/issue.js";
import { type RuleIssue, rule, type SchemaIssue, toIssues } from "../../src/kernel/schema-issues.js";

function issuesOf(schema: z.ZodType, input: unknown): readonly Issue[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : toIssues(parsed.error.issues, input);
}

const short = (issues: readonly Issue[]) => issues.map(({ path, code, params }) => [path.join("."), code, params]);

const text = z.strictObject({ a: z.string() });
const shape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("circle"), radius: z.number() }),
  z.strictObject({ kind: z.literal("square"), side: z.number() }),
]);

describe("one issue", () => {
  test.each<[string, z.ZodType, unknown, string, string, object]>([
    ["an absent property", text, {}, "a", "missing", {}],
    ["a property that is undefined", text, { a: undefined }, "a", "missing", {}],
    ["an absent property two levels down", z.strictObject({ x: text }), { x: {} }, "x.a", "missing", {}],
    ["an absent member of a tuple", z.tuple([z.string(), z.string()]), ["a", undefined], "1", "missing", {}],
    ["nothing at all", z.string(), undefined, "", "missing", {}],
    ["a property that only the prototype has", z.strictObject({ toString: z.string() }), {}, "toString", "missing", {}],
    ["null", text, { a: null }, "a", "wrong-type", { expected: "a string", received: "null" }],
    ["a list for a text", text, { a: [] }, "a", "wrong-type", { expected: "a string", received: "a list" }],
    ["an object for a text", text, { a: {} }, "a", "wrong-type", { expected: "a string", received: "an object" }],
    ["a number for a text", text, { a: 1 }, "a", "wrong-type", { expected: "a string", received: "a number" }],
    ["a boolean for a text", text, { a: true }, "a", "wrong-type", { expected: "a string", received: "a boolean" }],
    ["a text for an object", text, "x", "", "wrong-type", { expected: "an object", received: "a string" }],
    ["a text for a list", z.array(z.string()), "x", "", "wrong-type", { expected: "a list", received: "a string" }],
    ["a text for a record", z.record(z.string(), z.number()), "x", "", "wrong-type", { expected: "an object", received: "a string" }],
    ["a text for null", z.null(), "x", "", "wrong-type", { expected: "null", received: "a string" }],
    ["a fraction for an integer", z.int(), 1.5, "", "wrong-type", { expected: "an integer", received: "a fraction" }],
    ["NaN", z.number(), Number.NaN, "", "wrong-type", { expected: "a number", received: "NaN" }],
    ["Infinity", z.number(), Number.POSITIVE_INFINITY, "", "wrong-type", { expected: "a number", received: "Infinity" }],
    ["-Infinity", z.number(), Number.NEGATIVE_INFINITY, "", "wrong-type", { expected: "a number", received: "-Infinity" }],
    ["a text below its least length", z.string().min(1), "", "", "too-small", { minimum: 1, inclusive: true }],
    ["a number below its minimum", z.number().min(2), 1, "", "too-small", { minimum: 2, inclusive: true }],
    ["a number at an excluded minimum", z.number().gt(2), 2, "", "too-small", { minimum: 2, inclusive: false }],
    ["a list below its least count", z.array(z.string()).min(1), [], "", "too-small", { minimum: 1, inclusive: true }],
    ["a number above its maximum", z.number().max(2), 3, "", "too-large", { maximum: 2, inclusive: true }],
    ["a number at an excluded maximum", z.number().lt(2), 2, "", "too-large", { maximum: 2, inclusive: false }],
    ["a text above its greatest length", z.string().max(2), "abc", "", "too-large", { maximum: 2, inclusive: true }],
    ["an integer past the safe ones", z.int(), 2 ** 60, "", "too-large", { maximum: Number.MAX_SAFE_INTEGER, inclusive: true }],
    ["a bigint above its maximum", z.bigint().max(2n), 3n, "", "too-large", { maximum: 2, inclusive: true }],
    ["no member of an enumeration", z.enum(["a", "b"]), "c", "", "not-one-of", { allowed: ["a", "b"] }],
    ["a literal of another value", z.literal(1), 2, "", "not-one-of", { allowed: ["1"] }],
    ["an absent enumeration", z.strictObject({ e: z.enum(["a"]) }), {}, "e", "missing", {}],
    ["an unknown kind", shape, { kind: "line" }, "kind", "not-one-of", { allowed: ["circle", "square"] }],
    ["an absent kind", shape, {}, "kind", "missing", {}],
    ["a key outside an enumeration", z.partialRecord(z.enum(["mon"]), z.string()), { fri: "x" }, "", "unknown-key", { key: "fri" }],
    ["a key of the wrong form", z.record(z.string().min(2), z.number()), { a: 1 }, "a", "too-small", { minimum: 2, inclusive: true }],
    ["a text of the wrong form, by zod's own check", z.string().regex(/^x$/, "must be x"), "y", "", "breaks-rule", { rule: "must be x" }],
    ["a refinement with a sentence", z.string().refine(() => false, "must rhyme"), "y", "", "breaks-rule", { rule: "must rhyme" }],
  ])("%s", (_, schema, input, path, code, params) => {
    expect(short(issuesOf(schema, input))).toEqual([[path, code, params]]);
  });

  test("carries path, code, params and message", () => {
    expect(issuesOf(z.strictObject({ list: z.array(text) }), { list: [{ a: "x" }, { a: 1 }] })).toEqual([
      {
        path: ["list", 1, "a"],
        code: "wrong-type",
        params: { expected: "a string", received: "a number" },
        message: "must be a string, got a number",
      },
    ]);
  });

  test("a symbol in a path becomes its text, and a base leads the path", () => {
    const found: SchemaIssue = { code: "custom", path: [Symbol("s"), 0], message: "no" };
    expect(toIssues([found], {}, ["base"])).toEqual([
      { path: ["base", "Symbol(s)", 0], code: "breaks-rule", params: { rule: "no" }, message: "no" },
    ]);
  });

  test.each([[null], ["xy"], [undefined], [5]])("a property of %j is missing", (holder) => {
    const found = { code: "invalid_type", path: ["a", 0], message: "no", expected: "string" };
    expect(short(toIssues([found as SchemaIssue], { a: holder }))).toEqual([["a.0", "missing", {}]]);
  });

  test("an issue code of a later zod passes on its sentence", () => {
    expect(short(toIssues([{ code: "invented", path: [], message: "no" }], {}))).toEqual([["", "breaks-rule", { rule: "no" }]]);
  });

  test("a key refused by an enumeration of keys, as zod 4.0 reports it", () => {
    const key = { code: "invalid_value", path: [], message: "no", values: ["mon", "tue"] };
    const found = { code: "invalid_key", path: ["fri"], message: "no", issues: [key] };
    expect(short(toIssues([found as SchemaIssue], { fri: 1 }))).toEqual([["fri", "not-one-of", { allowed: ["mon", "tue"] }]]);
  });

  test("a discriminated union without a list of options, as zod 4.0 reports it", () => {
    const found = { code: "invalid_union", path: ["kind"], message: "Invalid input", errors: [] };
    expect(short(toIssues([found as SchemaIssue], { kind: "line" }))).toEqual([["kind", "breaks-rule", { rule: "Invalid input" }]]);
    expect(short(toIssues([{ ...found, errors: undefined } as SchemaIssue], { kind: "line" }))).toEqual([
      ["kind", "breaks-rule", { rule: "Invalid input" }],
    ]);
  });
});

test("several issues come at once, in the order of the schema", () => {
  const schema = z.strictObject({ a: z.string(), b: z.number().min(1), c: z.array(z.enum(["x"])) });
  expect(short(issuesOf(schema, { b: 0, c: ["x", "y", 3], d: 1, e: 2 }))).toEqual([
    ["a", "missing", {}],
    ["b", "too-small", { minimum: 1, inclusive: true }],
    ["c.1", "not-one-of", { allowed: ["x"] }],
    ["c.2", "not-one-of", { allowed: ["x"] }],
    ["", "unknown-key", { key: "d" }],
    ["", "unknown-key", { key: "e" }],
  ]);
});

describe("a union speaks through its closest branch", () => {
  const left = z.strictObject({ a: z.string(), b: z.string() });
  const right = z.strictObject({ c: z.string() });
  const rows: [string, z.ZodType, unknown, [string, string, object][]][] = [
    [
      "the branch with less wrong: the second",
      z.union([left, right]),
      { c: 1 },
      [["c", "wrong-type", { expected: "a string", received: "a number" }]],
    ],
    [
      "the branch with less wrong: the first",
      z.union([left, right]),
      { a: "x", b: 1 },
      [["b", "wrong-type", { expected: "a string", received: "a number" }]],
    ],
    [
      "an object is not meant as a word, however much is wrong with it",
      z.union([z.enum(["one", "two"]), left]),
      { a: 1, b: 2 },
      [
        ["a", "wrong-type", { expected: "a string", received: "a number" }],
        ["b", "wrong-type", { expected: "a string", received: "a number" }],
      ],
    ],
    [
      "an unknown key counts more than a missing one",
      z.union([z.strictObject({ p: z.string() }), z.strictObject({ a: z.string(), b: z.string(), c: z.string() })]),
      { a: "x" },
      [
        ["b", "missing", {}],
        ["c", "missing", {}],
      ],
    ],
    [
      "each unknown key counts",
      z.union([z.strictObject({ p: z.string() }), z.strictObject({ a: z.string(), b: z.string(), c: z.string(), d: z.string() })]),
      { a: 1, b: "x" },
      [
        ["a", "wrong-type", { expected: "a string", received: "a number" }],
        ["c", "missing", {}],
        ["d", "missing", {}],
      ],
    ],
    [
      "the root's type counts most",
      z.union([z.string(), left]),
      { x: 1, y: 2, z: 3 },
      [
        ["a", "missing", {}],
        ["b", "missing", {}],
        ["", "unknown-key", { key: "x" }],
        ["", "unknown-key", { key: "y" }],
        ["", "unknown-key", { key: "z" }],
      ],
    ],
    ["the first of equals", z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]), {}, [["a", "missing", {}]]],
    [
      "a broken rule is closer than a wrong shape",
      z.union([
        z.strictObject({ a: z.string() }),
        z.strictObject({ n: z.number().optional() }).refine(() => false, { message: "must rhyme", abort: true }),
      ]),
      {},
      [["", "breaks-rule", { rule: "must rhyme" }]],
    ],
    [
      "inside a list",
      z.array(z.union([left, right])),
      [{ c: "x" }, { c: 1 }],
      [["1.c", "wrong-type", { expected: "a string", received: "a number" }]],
    ],
    [
      "a union inside a union counts as its closest branch",
      z.union([z.union([left, z.strictObject({ a: z.string(), c: z.string(), d: z.string() })]), right]),
      {},
      [["c", "missing", {}]],
    ],
    [
      "also when the inner one is closer",
      z.union([left, z.union([z.strictObject({ a: z.string(), c: z.string(), d: z.string() }), right])]),
      {},
      [["c", "missing", {}]],
    ],
    [
      "a union deeper down counts as one thing wrong",
      z.union([left, z.strictObject({ u: z.union([left, right]) })]),
      { u: {} },
      [["u.c", "missing", {}]],
    ],
    ["an absent union is missing", z.strictObject({ u: z.union([left, right]) }), {}, [["u", "missing", {}]]],
    [
      "of types alone: all are named",
      z.union([z.string(), z.number(), z.array(z.string())]),
      {},
      [["", "wrong-type", { expected: "a string, a number or a list", received: "an object" }]],
    ],
    [
      "of two types",
      z.union([z.string(), z.int()]),
      true,
      [["", "wrong-type", { expected: "a string or a number", received: "a boolean" }]],
    ],
    ["of one type twice", z.union([left, right]), 5, [["", "wrong-type", { expected: "an object", received: "a number" }]]],
    [
      "a branch with a second issue is not of types alone",
      z.union([z.string(), z.strictObject({ a: z.int(), b: z.int() })]),
      { a: "x", b: "y" },
      [
        ["a", "wrong-type", { expected: "a number", received: "a string" }],
        ["b", "wrong-type", { expected: "a number", received: "a string" }],
      ],
    ],
  ];
  test.each(rows)("%s", (_, schema, input, expected) => {
    expect(short(issuesOf(schema, input))).toEqual(expected);
  });
});

describe("rule", () => {
  const upToTen = z.strictObject({ from: z.number(), to: z.number() }).superRefine(({ from, to }, context) => {
    if (from > to) context.addIssue(rule("out-of-order", { earlier: "from", later: "to" }, ["to"]));
    if (to > 10) context.addIssue(rule("too-large", { maximum: 10, inclusive: true }));
  });

  test("comes back with its code, its parameters and its path under that of the refined value", () => {
    expect(issuesOf(z.array(upToTen), [{ from: 20, to: 12 }])).toEqual([
      {
        path: [0, "to"],
        code: "out-of-order",
        params: { earlier: "from", later: "to" },
        message: "to must come after from",
      },
      { path: [0], code: "too-large", params: { maximum: 10, inclusive: true }, message: "must be at most 10" },
    ]);
  });

  test("copies the path that it is given", () => {
    const path = ["a"];
    expect(rule("missing", {}, path).path).not.toBe(path);
    expect(rule("missing", {}, path)).toEqual({ code: "custom", path: ["a"], params: { rule: "missing", facts: {} } });
    expect(rule("missing", {}).path).toEqual([]);
  });

  test("types: code and parameters belong together", () => {
    expectTypeOf(rule("missing", {})).toEqualTypeOf<RuleIssue<"missing">>();
    expectTypeOf<z.core.$ZodIssue>().toExtend<SchemaIssue>();
    // @ts-expect-error parameters of another code
    rule("duplicate", { maximum: 1 });
    // @ts-expect-error no such code
    rule("strange", {});
  });
});
