import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { readDocument } from "../../src/kernel/boundary.js";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import type { Condition } from "../../src/kernel/condition.js";
import type { IsoDuration } from "../../src/kernel/duration.js";
import type { Value } from "../../src/kernel/facts.js";
import {
  calendarDateSchema,
  conditionSchema,
  crossCheck,
  currencySchema,
  documentFields,
  durationSchema,
  identifier,
  instantOf,
  instantSchema,
  minorUnits,
  moneySchema,
  ruledText,
  signedDurationSchema,
  sourceSchema,
  valueSchema,
} from "../../src/kernel/fields.schema.js";
import type { Money } from "../../src/kernel/money.js";
import type { Source } from "../../src/kernel/reason.js";

function outcome(schema: z.ZodType, input: unknown): unknown {
  return readDocument(schema, input).match(
    (value) => value,
    (error) => error.issues.map(({ path, code, params }) => [path.join("."), code, params]),
  );
}

const document = z.strictObject({ ...documentFields });
const source = { id: "PT DL 84/2021", asOf: "2026-07-01", confidence: "high" };

describe("what is let through, unchanged", () => {
  test.each<[string, z.ZodType, unknown]>([
    ["an identifier of one character", identifier, "a"],
    ["an identifier of 200", identifier, "a".repeat(200)],
    ["a date", calendarDateSchema, "2024-02-29"],
    ["an instant in UTC", instantSchema, "2026-03-02T09:00:00Z"],
    ["an instant with an offset", instantSchema, "2026-03-02T09:00:00.5+01:00"],
    ["a duration", durationSchema, "PT4H"],
    ["a duration of nothing", durationSchema, "P0D"],
    ["a duration where a sign may stand", signedDurationSchema, "PT4H"],
    ["a negative duration where it may stand", signedDurationSchema, "-PT4H"],
    ["a currency", currencySchema, "EUR"],
    ["minor units", minorUnits, -5],
    ["money", moneySchema, { amount: 100, currency: "JPY" }],
    ["a source", sourceSchema, source],
    ["a source with article and address", sourceSchema, { ...source, article: "12(1)", url: "https://example.org" }],
    ["a text", valueSchema, ""],
    ["a number", valueSchema, 0],
    ["a boolean", valueSchema, false],
    ["a list of texts", valueSchema, ["a", "b"]],
    ["a document without format and meta", document, {}],
    ["a document of format 1", document, { format: 1 }],
    ["any JSON under meta", document, { meta: { a: null, b: [1, "x", [true, null]], c: { d: { e: {} } } } }],
    ["is", conditionSchema, { field: "a", is: ["x"] }],
    ["in", conditionSchema, { field: "a", in: [1, "x", false, ["y"]] }],
    ["has", conditionSchema, { field: "a", has: "x" }],
    ["from", conditionSchema, { field: "a", from: 0 }],
    ["to", conditionSchema, { field: "a", to: 0 }],
    ["a range of one number", conditionSchema, { field: "a", from: 3, to: 3 }],
    ["all of nothing", conditionSchema, { all: [] }],
    ["nested", conditionSchema, { any: [{ not: { all: [{ field: "a", has: "x" }] } }, { field: "b", is: 1 }] }],
  ])("%s", (_, schema, input) => {
    expect(outcome(schema, input)).toEqual(input);
  });
});

describe("what is refused", () => {
  const instantForm = { form: "an RFC 3339 instant", example: "2026-03-02T09:00:00Z" };
  const durationForm = { form: "an ISO 8601 duration", example: "PT4H" };
  const signedForm = { form: "an ISO 8601 duration", example: "-PT1H" };
  const someTest = { keys: ["is", "in", "has", "from", "to"] };
  const valueKinds = "a string, a number, a boolean or a list";

  test.each<[string, z.ZodType, unknown, [string, string, object][]]>([
    ["an empty identifier", identifier, "", [["", "too-small", { minimum: 1, inclusive: true }]]],
    ["an identifier of 201 characters", identifier, "a".repeat(201), [["", "too-large", { maximum: 200, inclusive: true }]]],
    ["a date that does not exist", calendarDateSchema, "2026-02-29", [["", "no-such-date", { text: "2026-02-29" }]]],
    ["a long text as date, cut at 40", calendarDateSchema, "9".repeat(50), [["", "no-such-date", { text: "9".repeat(40) }]]],
    ["a number as date", calendarDateSchema, 20260302, [["", "wrong-type", { expected: "a string", received: "a number" }]]],
    ["an instant without offset", instantSchema, "2026-03-02T09:00:00", [["", "instant-without-offset", { text: "2026-03-02T09:00:00" }]]],
    [
      "a long instant without offset, cut at 40",
      instantSchema,
      `2026-03-02T09:00:00.${"1".repeat(50)}`,
      [["", "instant-without-offset", { text: `2026-03-02T09:00:00.${"1".repeat(20)}` }]],
    ],
    ["an instant of an impossible date", instantSchema, "2026-02-30T09:00:00Z", [["", "malformed", instantForm]]],
    ["a date as instant", instantSchema, "2026-03-02", [["", "malformed", instantForm]]],
    ["a malformed duration", durationSchema, "4h", [["", "malformed", durationForm]]],
    ["a fraction of a day", durationSchema, "P0.5D", [["", "malformed", durationForm]]],
    ["a negative duration", durationSchema, "-PT4H", [["", "malformed", durationForm]]],
    ["a malformed duration where a sign may stand", signedDurationSchema, "--PT4H", [["", "malformed", signedForm]]],
    ["a currency in small letters", currencySchema, "eur", [["", "unknown-currency", { currency: "eur" }]]],
    ["a currency of four letters", currencySchema, "EURO", [["", "unknown-currency", { currency: "EURO" }]]],
    ["a currency with something before", currencySchema, "1EUR", [["", "unknown-currency", { currency: "1EUR" }]]],
    ["a long currency, cut at 20", currencySchema, "E".repeat(30), [["", "unknown-currency", { currency: "E".repeat(20) }]]],
    ["half a cent", minorUnits, 0.5, [["", "wrong-type", { expected: "an integer", received: "a fraction" }]]],
    [
      "money with neither",
      moneySchema,
      {},
      [
        ["amount", "missing", {}],
        ["currency", "missing", {}],
      ],
    ],
    ["money with more", moneySchema, { amount: 1, currency: "EUR", cents: 5 }, [["", "unknown-key", { key: "cents" }]]],
    [
      "a source with everything wrong",
      sourceSchema,
      { id: "", article: "", url: "", asOf: "2026-02-30", confidence: "sure", page: 3 },
      [
        ["id", "too-small", { minimum: 1, inclusive: true }],
        ["article", "too-small", { minimum: 1, inclusive: true }],
        ["url", "too-small", { minimum: 1, inclusive: true }],
        ["asOf", "no-such-date", { text: "2026-02-30" }],
        ["confidence", "not-one-of", { allowed: ["high", "medium", "low"] }],
        ["", "unknown-key", { key: "page" }],
      ],
    ],
    ["null as value", valueSchema, null, [["", "wrong-type", { expected: valueKinds, received: "null" }]]],
    ["a list of numbers as value", valueSchema, [1], [["0", "wrong-type", { expected: "a string", received: "a number" }]]],
    ["a document of format 2", document, { format: 2 }, [["format", "not-one-of", { allowed: ["1"] }]]],
    ["meta that is no object", document, { meta: [] }, [["meta", "wrong-type", { expected: "an object", received: "a list" }]]],
    [
      "a Date inside meta",
      document,
      { meta: { a: { b: [new Date(0)] } } },
      [["meta.a.b.0", "wrong-type", { expected: "a string, a number, a boolean, null, a list or an object", received: "an object" }]],
    ],
    ["a condition that is a text", conditionSchema, "x", [["", "wrong-type", { expected: "an object", received: "a string" }]]],
    ["a condition without field", conditionSchema, {}, [["field", "missing", {}]]],
    [
      "a condition with an empty field",
      conditionSchema,
      { field: "", has: "x" },
      [["field", "too-small", { minimum: 1, inclusive: true }]],
    ],
    ["a condition without a test", conditionSchema, { field: "a" }, [["", "at-least-one-of", someTest]]],
    ["a range upside down", conditionSchema, { field: "a", from: 3, to: 1 }, [["", "out-of-order", { earlier: "from", later: "to" }]]],
    ["two tests at once", conditionSchema, { field: "a", is: 1, has: "x" }, [["", "unknown-key", { key: "has" }]]],
    ["is of an object", conditionSchema, { field: "a", is: {} }, [["is", "wrong-type", { expected: valueKinds, received: "an object" }]]],
    ["in of nothing", conditionSchema, { field: "a", in: [] }, [["in", "too-small", { minimum: 1, inclusive: true }]]],
    ["has of a number", conditionSchema, { field: "a", has: 1 }, [["has", "wrong-type", { expected: "a string", received: "a number" }]]],
    [
      "from of a text",
      conditionSchema,
      { field: "a", from: "1" },
      [["from", "wrong-type", { expected: "a number", received: "a string" }]],
    ],
    [
      "an unknown test",
      conditionSchema,
      { field: "a", like: "x" },
      [
        ["", "unknown-key", { key: "like" }],
        ["", "at-least-one-of", someTest],
      ],
    ],
    ["an unknown key beside all", conditionSchema, { all: [], some: 1 }, [["", "unknown-key", { key: "some" }]]],
    [
      "all of a single condition",
      conditionSchema,
      { all: { field: "a", is: 1 } },
      [["all", "wrong-type", { expected: "a list", received: "an object" }]],
    ],
    ["a mistake inside any", conditionSchema, { any: [{ field: "a", is: 1 }, { field: "b" }] }, [["any.1", "at-least-one-of", someTest]]],
    ["not of a number", conditionSchema, { not: 3 }, [["not", "wrong-type", { expected: "an object", received: "a number" }]]],
    [
      "a mistake four levels down",
      conditionSchema,
      { all: [{ not: { any: [{ field: "a", from: 2, to: 1 }] } }] },
      [["all.0.not.any.0", "out-of-order", { earlier: "from", later: "to" }]],
    ],
  ])("%s", (_, schema, input, issues) => {
    expect(outcome(schema, input)).toEqual(issues);
  });
});

test("instantOf is the Date of a text that was let through", () => {
  expect(instantOf("2026-03-02T09:00:00.5+01:00")).toEqual(new Date("2026-03-02T08:00:00.500Z"));
});

test("ruledText adds the issue that `problem` finds", () => {
  const even = ruledText((text) => (text.length % 2 === 0 ? null : ["breaks-rule", { rule: "must have an even length" }]), {
    format: "even",
  });
  expect(outcome(even, "ab")).toBe("ab");
  expect(outcome(even, "abc")).toEqual([["", "breaks-rule", { rule: "must have an even length" }]]);
  expect(z.toJSONSchema(even)).toMatchObject({ type: "string", format: "even" });
});

describe("crossCheck", () => {
  const range = crossCheck(z.strictObject({ from: z.number(), to: z.number() }), ({ from, to }, report) => {
    if (from > to) report("out-of-order", { earlier: "from", later: "to" });
    if (to > 10) report("too-large", { maximum: 10, inclusive: true }, ["to"]);
    if (to.toFixed(0) === "13") report("breaks-rule", { rule: "must not be 13" });
  });

  test.each<[string, unknown, unknown]>([
    ["lets through what is right", { from: 1, to: 2 }, { from: 1, to: 2 }],
    [
      "reports every rule that is broken",
      { from: 20, to: 12 },
      [
        ["", "out-of-order", { earlier: "from", later: "to" }],
        ["to", "too-large", { maximum: 10, inclusive: true }],
      ],
    ],
    [
      "also beside an unknown key",
      { from: 20, to: 2, x: 1 },
      [
        ["", "unknown-key", { key: "x" }],
        ["", "out-of-order", { earlier: "from", later: "to" }],
      ],
    ],
    [
      "what it reports before it stumbles over a wrong type stands, but for the part that failed already",
      { from: 20, to: "12" },
      [
        ["to", "wrong-type", { expected: "a number", received: "a string" }],
        ["", "out-of-order", { earlier: "from", later: "to" }],
      ],
    ],
    ["is not asked about what is no object", "x", [["", "wrong-type", { expected: "an object", received: "a string" }]]],
    ["nor about null", null, [["", "wrong-type", { expected: "an object", received: "null" }]]],
  ])("%s", (_, input, expected) => {
    expect(outcome(range, input)).toEqual(expected);
  });

  test.each([["x"], [null], [5], [undefined]])("%j is refused for its type alone, whatever the check would say", (input) => {
    const never = crossCheck(z.strictObject({}), (_, report) => report("breaks-rule", { rule: "must not be" }));
    expect(outcome(never, input)).toMatchObject([["", input === undefined ? "missing" : "wrong-type", {}]]);
    expect(outcome(never, {})).toEqual([["", "breaks-rule", { rule: "must not be" }]]);
  });

  test("carries paths below the checked value", () => {
    expect(
      outcome(z.array(range), [
        { from: 1, to: 2 },
        { from: 1, to: 11 },
      ]),
    ).toEqual([["1.to", "too-large", { maximum: 10, inclusive: true }]]);
  });

  test("a check that stumbles over a valid value is a bug, and throws", () => {
    const broken = crossCheck(z.strictObject({ a: z.number() }), () => {
      throw new TypeError("bug");
    });
    expect(() => broken.safeParse({ a: 1 })).toThrow(new TypeError("bug"));
    expect(broken.safeParse({ a: "1" }).success).toBe(false);
  });
});

test("JSON Schema states the forms that it can", () => {
  const schemas = {
    date: calendarDateSchema,
    at: instantSchema,
    lasts: durationSchema,
    moved: signedDurationSchema,
    currency: currencySchema,
  };
  expect(z.toJSONSchema(z.strictObject(schemas))).toMatchObject({
    properties: {
      date: { type: "string", format: "date" },
      at: { type: "string", format: "date-time" },
      lasts: { type: "string", format: "duration" },
      moved: { type: "string" },
      currency: { type: "string", pattern: "^[A-Z]{3}$" },
    },
  });
  expect(z.toJSONSchema(z.strictObject({ when: conditionSchema }))).toMatchObject({ $defs: { Condition: {} } });
});

test("types: schema and interface mirror each other in both directions", () => {
  expectTypeOf<z.infer<typeof calendarDateSchema>>().toEqualTypeOf<CalendarDate>();
  expectTypeOf<z.infer<typeof durationSchema>>().toEqualTypeOf<IsoDuration>();
  expectTypeOf<z.infer<typeof conditionSchema>>().toEqualTypeOf<Condition>();
  expectTypeOf<Readonly<z.infer<typeof moneySchema>>>().toEqualTypeOf<Money>();
  expectTypeOf<Readonly<z.infer<typeof sourceSchema>>>().toExtend<Source>();
  expectTypeOf<keyof z.infer<typeof sourceSchema>>().toEqualTypeOf<keyof Source>();
  expectTypeOf<z.infer<typeof valueSchema>>().toExtend<Value>();
  // @ts-expect-error the input of a date is a text
  const date: z.input<typeof calendarDateSchema> = new Date(0);
  expect(date).toBeInstanceOf(Date);
});
