import { expect, expectTypeOf, test } from "vitest";
import { deepFreeze } from "../../src/kernel/freeze.js";

test("freezes every part, and returns the value itself", () => {
  const value = { list: [{ a: 1 }], record: { b: { c: [] } }, nothing: null, text: "x" };
  expect(deepFreeze(value)).toBe(value);
  expect([value, value.list, value.list[0], value.record, value.record.b, value.record.b.c].every(Object.isFrozen)).toBe(true);
  expect(() => value.list.push({ a: 2 })).toThrow(TypeError);
});

test("enters a part that was frozen before", () => {
  const inner = { a: 1 };
  deepFreeze({ outer: Object.freeze({ inner }) });
  expect(Object.isFrozen(inner)).toBe(true);
});

test("types: the type stays", () => {
  expectTypeOf(deepFreeze({ a: 1 })).toEqualTypeOf<{ a: number }>();
});
