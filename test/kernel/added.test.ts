import { describe, expect, it } from "vitest";
import { added, bothOf } from "../../src/kernel/added.js";

describe("added", () => {
  it("makes a list of the first item, so that a shared empty list may stand for none", () => {
    const none: readonly number[] = Object.freeze([]);
    expect(added(none, 1)).toEqual([1]);
    expect(none).toEqual([]);
  });

  it("adds to the list that it made", () => {
    expect(added(added([] as readonly number[], 1), 2)).toEqual([1, 2]);
  });
});

describe("bothOf", () => {
  it("holds the items of both, in order", () => {
    expect(bothOf([1, 2], [3])).toEqual([1, 2, 3]);
  });

  it("is the other list where one is empty", () => {
    const list = [1];
    expect(bothOf(list, [])).toBe(list);
    expect(bothOf([], list)).toBe(list);
  });
});
