import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type Condition, type FieldCondition, meets, type ReadField, unmet } from "../../src/kernel/condition.js";
import type { Value } from "../../src/kernel/facts.js";

const facts: Readonly<Record<string, Value>> = {
  channel: "email",
  amount: 100,
  vip: false,
  tags: ["late", "broken"],
  none: [],
  letters: ["a", "b"],
  letter: "a",
};
const read: ReadField = (field) => facts[field];

const yes: Condition = { field: "channel", is: "email" };
const no: Condition = { field: "channel", is: "phone" };

describe("a test of one field", () => {
  test.each<[Condition, boolean]>([
    [{ field: "channel", is: "email" }, true],
    [{ field: "channel", is: "phone" }, false],
    [{ field: "amount", is: 100 }, true],
    [{ field: "amount", is: "100" }, false],
    [{ field: "vip", is: false }, true],
    [{ field: "vip", is: 0 }, false],
    [{ field: "tags", is: ["late", "broken"] }, true],
    [{ field: "tags", is: ["broken", "late"] }, false],
    [{ field: "tags", is: ["late"] }, false],
    [{ field: "tags", is: ["late", "broken", "wet"] }, false],
    [{ field: "tags", is: "late" }, false],
    [{ field: "channel", is: ["email"] }, false],
    [{ field: "none", is: [] }, true],
    [{ field: "letters", is: "ab" }, false],
    [{ field: "letter", is: ["a"] }, false],
    [{ field: "channel", in: ["phone", "email"] }, true],
    [{ field: "channel", in: ["phone"] }, false],
    [{ field: "channel", in: [] }, false],
    [{ field: "amount", in: [1, 100] }, true],
    [{ field: "tags", in: ["late", ["late", "broken"]] }, true],
    [{ field: "tags", in: ["late"] }, false],
    [{ field: "tags", has: "late" }, true],
    [{ field: "tags", has: "wet" }, false],
    [{ field: "none", has: "late" }, false],
    [{ field: "channel", has: "email" }, true],
    [{ field: "channel", has: "mail" }, false],
    [{ field: "amount", has: "100" }, false],
    [{ field: "amount", from: 100 }, true],
    [{ field: "amount", from: 101 }, false],
    [{ field: "amount", to: 100 }, true],
    [{ field: "amount", to: 99 }, false],
    [{ field: "amount", from: 50, to: 150 }, true],
    [{ field: "amount", from: 100, to: 100 }, true],
    [{ field: "amount", from: 50, to: 99 }, false],
    [{ field: "channel", from: 0 }, false],
    [{ field: "vip", to: 1 }, false],
    [{ field: "tags", from: 0 }, false],
  ])("%j is %s", (condition, met) => {
    expect(meets(condition, read)).toBe(met);
    expect(unmet(condition, read)).toBe(met ? null : condition);
  });

  test.each<[FieldCondition]>([
    [{ field: "absent", is: "x" }],
    [{ field: "absent", in: ["x"] }],
    [{ field: "absent", has: "x" }],
    [{ field: "absent", from: 0 }],
    [{ field: "absent", to: 0 }],
  ])("%j fails: the field is absent", (condition) => {
    expect(meets(condition, read)).toBe(false);
    expect(meets({ not: condition }, read)).toBe(true);
  });

  test("NaN lies in no range", () => {
    expect(meets({ field: "x", from: 0 }, () => Number.NaN)).toBe(false);
    expect(meets({ field: "x", to: 0 }, () => Number.NaN)).toBe(false);
  });
});

describe("all, any, not", () => {
  test.each<[string, Condition, boolean]>([
    ["all of nothing", { all: [] }, true],
    ["all of one", { all: [yes] }, true],
    ["all with a failure", { all: [yes, no] }, false],
    ["any of nothing", { any: [] }, false],
    ["any with a success", { any: [no, yes] }, true],
    ["any of failures", { any: [no, no] }, false],
    ["not of a success", { not: yes }, false],
    ["not of a failure", { not: no }, true],
    ["not of not", { not: { not: yes } }, true],
    ["nested", { all: [{ any: [no, { not: no }] }, { all: [yes] }] }, true],
  ])("%s", (_, condition, met) => {
    expect(meets(condition, read)).toBe(met);
    expect(unmet(condition, read) === null).toBe(met);
  });

  test("unmet names the first part that fails: inside `all`, and the whole of `any` and `not`", () => {
    const later: Condition = { field: "amount", from: 500 };
    expect(unmet({ all: [yes, no, later] }, read)).toBe(no);
    expect(unmet({ all: [yes, { all: [later] }, no] }, read)).toBe(later);
    const either: Condition = { any: [no, later] };
    expect(unmet({ all: [yes, either] }, read)).toBe(either);
    const neither: Condition = { not: yes };
    expect(unmet({ all: [neither] }, read)).toBe(neither);
  });
});

test("De Morgan: not all is any not", () => {
  const leaf = fc.constantFrom<Condition>(yes, no, { field: "absent", is: 1 }, { field: "amount", from: 10 });
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      leaf,
      tie("condition").map((not) => ({ not })),
      fc.array(tie("condition"), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("condition"), { maxLength: 3 }).map((any) => ({ any })),
    ),
  }));
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
      const negated = parts.map((not) => ({ not }));
      expect(meets({ not: { all: parts } }, read)).toBe(meets({ any: negated }, read));
      expect(meets({ not: { any: parts } }, read)).toBe(meets({ all: negated }, read));
    }),
    { seed: 20260302 },
  );
});

test("types: a condition tests one thing", () => {
  expectTypeOf<FieldCondition>().toExtend<Condition>();
  // @ts-expect-error a test without a field
  const nameless: Condition = { is: 1 };
  // @ts-expect-error null is no value
  const empty: Condition = { field: "a", is: null };
  // @ts-expect-error no such test
  const strange: Condition = { field: "a", like: "b" };
  // @ts-expect-error a range of texts
  const texts: Condition = { field: "a", from: "b" };
  // @ts-expect-error all takes a list
  const single: Condition = { all: yes };
  expect([nameless, empty, strange, texts, single]).toHaveLength(5);
});

describe("values that no attribute may hold", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["an object", { a: 1 }],
    ["a date", new Date(0)],
  ])("%s meets no test and breaks none", (_, value) => {
    const read = () => value as never;
    const tests: Condition[] = [
      { field: "a", has: "x" },
      { field: "a", is: ["x"] },
      { field: "a", in: ["x", ["y"]] },
      { field: "a", from: 0 },
    ];
    expect(tests.map((test) => meets(test, read))).toEqual([false, false, false, false]);
    expect(meets({ not: { field: "a", has: "x" } }, read)).toBe(true);
  });
});
