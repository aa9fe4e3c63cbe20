import { expect, expectTypeOf, test } from "vitest";
import type { Facts, Json, JsonObject, Value } from "../../src/kernel/facts.js";

test("types: a value is one scalar or a list of texts", () => {
  expectTypeOf<"a">().toExtend<Value>();
  expectTypeOf<1 | true>().toExtend<Value>();
  expectTypeOf<readonly string[]>().toExtend<Value>();
  // @ts-expect-error null is absent, and absent is undefined
  const nothing: Value = null;
  // @ts-expect-error a list of numbers
  const numbers: Value = [1];
  // @ts-expect-error an object
  const nested: Value = { a: 1 };
  expect([nothing, numbers, nested]).toHaveLength(3);
});

test("types: parameters are flat", () => {
  expectTypeOf<{ readonly days: number; readonly until: string | null }>().toExtend<Facts>();
  // @ts-expect-error an object inside
  const nested: Facts = { period: { from: "2026-01-01" } };
  // @ts-expect-error a Date is no JSON
  const dated: Facts = { at: new Date(0) };
  expect([nested, dated]).toHaveLength(2);
});

test("types: JSON nests", () => {
  const meta: JsonObject = { a: [1, { b: null }], c: { d: "e" } };
  expectTypeOf<JsonObject>().toExtend<Json>();
  // @ts-expect-error a Date is no JSON
  const dated: JsonObject = { at: new Date(0) };
  // @ts-expect-error a function is no JSON
  const lively: JsonObject = { say: () => "hello" };
  // @ts-expect-error a list is no object
  const list: JsonObject = [1];
  expect([meta, dated, lively, list]).toHaveLength(4);
});
