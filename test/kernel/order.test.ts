import { expect, test } from "vitest";
import { compareText } from "../../src/kernel/order.js";

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["Z", "a", -1],
  ["10", "9", -1],
  ["2026-03-02", "2026-03-10", -1],
  ["", "a", -1],
])("%j before %j: %i", (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

test("it is the order in which sort puts texts by itself", () => {
  const texts = ["ß", "é", "z", "Z", "😀", "\uffff", "", "10", "9"];
  expect([...texts].sort(compareText)).toEqual([...texts].sort());
});
