import { expect, test } from "vitest";
import { fmix32, fnv1a } from "../../src/kernel/hash.js";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("FNV-1a of %j, as its authors publish it", (text, hash) => {
  expect(fnv1a(text) >>> 0).toBe(hash);
});

test("a start carries on where another text ended", () => {
  expect(fnv1a("bar", fnv1a("foo"))).toBe(fnv1a("foobar"));
});

test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xffffffff, 0x81f16f39],
])("the finaliser of MurmurHash3 of %i", (state, hash) => {
  expect(fmix32(state) >>> 0).toBe(hash);
});
