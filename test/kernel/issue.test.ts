import { describe, expect, expectTypeOf, test } from "vitest";
import { type InvalidInput, type Issue, type IssueCode, type IssueCodes, invalidInput, issue } from "../../src/kernel/issue.js";

type Row = { readonly [C in IssueCode]: [code: C, params: IssueCodes[C], message: string] }[IssueCode];

const rows: Row[] = [
  ["missing", {}, "is required"],
  ["wrong-type", { expected: "a string", received: "null" }, "must be a string, got null"],
  ["unknown-key", { key: 'a"b' }, 'has an unknown key "a\\"b"'],
  ["too-small", { minimum: 1, inclusive: true }, "must be at least 1"],
  ["too-small", { minimum: 1, inclusive: false }, "must be more than 1"],
  ["too-large", { maximum: 9, inclusive: true }, "must be at most 9"],
  ["too-large", { maximum: 9, inclusive: false }, "must be less than 9"],
  ["not-one-of", { allowed: ["mon", "tue"] }, "must be one of mon, tue"],
  ["malformed", { form: "opening hours", example: "09:00-17:00" }, 'must be opening hours such as "09:00-17:00"'],
  ["no-such-date", { text: "2026-02-30" }, 'must be an existing date as YYYY-MM-DD, got "2026-02-30"'],
  [
    "instant-without-offset",
    { text: "2026-03-02T09:00:00" },
    'must end in Z or an offset such as +01:00: without it "2026-03-02T09:00:00" names no instant',
  ],
  ["unknown-time-zone", { timeZone: "Lisbon" }, 'must be an IANA time zone such as "Europe/Lisbon", got "Lisbon"'],
  ["unknown-currency", { currency: "euro" }, 'must be a currency as three capital letters (ISO 4217) such as "EUR", got "euro"'],
  ["duplicate", { key: "a 1" }, 'repeats "a 1"'],
  ["unknown-reference", { reference: "vip", known: ["low", "high"] }, 'refers to "vip", which is not defined (known: low, high)'],
  ["unknown-reference", { reference: "vip", known: [] }, 'refers to "vip", which is not defined (known: none)'],
  ["out-of-order", { earlier: "validFrom", later: "validUntil" }, "validUntil must come after validFrom"],
  ["exactly-one-of", { keys: ["is", "in"] }, "must have exactly one of is, in"],
  ["at-least-one-of", { keys: ["from", "to"] }, "must have at least one of from, to"],
  ["never-open", {}, "must open at least once: give weekly hours or an exceptional opening"],
  ["nested-too-deep", { maximum: 64 }, "must not nest deeper than 64 levels"],
  ["breaks-rule", { rule: "must be even" }, "must be even"],
];

describe("issue", () => {
  test.each(rows)("%s %j: %s", (code, params, message) => {
    expect(issue(["weekly", "mon", 0], code, params as never)).toEqual({ path: ["weekly", "mon", 0], code, params, message });
  });

  test("every code has a row above", () => {
    const everyCode: Record<IssueCode, true> = {
      missing: true,
      "wrong-type": true,
      "unknown-key": true,
      "too-small": true,
      "too-large": true,
      "not-one-of": true,
      malformed: true,
      "no-such-date": true,
      "instant-without-offset": true,
      "unknown-time-zone": true,
      "unknown-currency": true,
      duplicate: true,
      "unknown-reference": true,
      "out-of-order": true,
      "exactly-one-of": true,
      "at-least-one-of": true,
      "never-open": true,
      "nested-too-deep": true,
      "breaks-rule": true,
    };
    expect(new Set(rows.map(([code]) => code))).toEqual(new Set(Object.keys(everyCode)));
  });

  test("is plain JSON", () => {
    for (const [code, params] of rows) {
      const one = issue([], code, params as never);
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
  });
});

test("invalidInput carries the issues", () => {
  const issues = [issue([], "missing", {})];
  expect(invalidInput(issues)).toEqual({ code: "invalid-input", issues });
});

test("types: a code brings its own parameters", () => {
  expectTypeOf(issue([], "missing", {})).toEqualTypeOf<Issue>();
  expectTypeOf<InvalidInput["code"]>().toEqualTypeOf<"invalid-input">();
  // @ts-expect-error no such code
  expect(() => issue([], "strange", {})).toThrow(TypeError);
  // @ts-expect-error a parameter of another code
  issue([], "duplicate", { maximum: 1 });
  // @ts-expect-error a parameter is missing
  issue([], "too-small", { minimum: 1 });
});
