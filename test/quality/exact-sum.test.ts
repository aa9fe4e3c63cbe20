import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addProduct, addTerm, exactOf, meanAndDeviation, mergeSums, zeroSums } from "../../src/quality/exact-sum.js";

const UNIT = 1n << 100n;

/** A double as a whole number of 2^-100, cut to the nearest as the sums do; exact for what the tests use. */
function exact(x: number): bigint {
  let [scaled, shift] = [x, 0];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return shift <= 100 ? BigInt(scaled) << BigInt(100 - shift) : BigInt(Math.round(scaled / 2 ** (shift - 100)));
}

const term = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 2 ** 30) / 2 ** 30),
  fc.constantFrom(2 ** 50, -(2 ** 50), 2 ** 50 - 1, 2 ** 70, -(2 ** 70), 2 ** -100, -(2 ** -100), 0.1, -0.1, 1 / 3, 1e15 + 0.125),
);

describe("exact sums", () => {
  it("equal the sum in whole numbers of 2^-100, for any order and grouping", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 30 }), fc.nat(), (terms, cut) => {
        const sumOf = (list: readonly number[]) => {
          const sums = zeroSums(2);
          for (const one of list) addTerm(sums, 1, one);
          return sums;
        };
        const whole = sumOf(terms);
        expect(exactOf(whole, 1)).toBe(terms.reduce((sum, one) => sum + exact(one), 0n));
        expect(exactOf(whole, 0)).toBe(0n);
        expect(sumOf([...terms].reverse())).toEqual(whole);
        const at = cut % (terms.length + 1);
        expect(mergeSums(sumOf(terms.slice(0, at)), sumOf(terms.slice(at)))).toEqual(whole);
        expect(mergeSums([], whole)).toEqual(whole);
        expect(mergeSums(whole, [])).toEqual(whole);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
  it("have limbs in [0, 2^50) below the top", () => {
    const sums = zeroSums(1);
    addTerm(sums, 0, -0.5);
    expect(sums).toEqual([-1, 2 ** 50 - 1, 2 ** 49, 0]);
    addTerm(sums, 0, 0.5);
    expect(sums).toEqual([0, 0, 0, 0]);
  });
  it("are 0 where nothing was added", () => {
    expect(exactOf([], 3)).toBe(0n);
  });
});

describe("products", () => {
  it("keep the digits that a double loses, also beyond 2^53", () => {
    const sums = zeroSums(1);
    addProduct(sums, 0, 2 ** 30 + 1, 2 ** 30 + 1, 1);
    expect(exactOf(sums, 0)).toBe(((1n << 30n) + 1n) ** 2n * UNIT);
    const tenths = zeroSums(1);
    addProduct(tenths, 0, 0.1, 0.1, 1);
    // 0.1 as a double is n / 2^55, its square n^2 / 2^110, here in 2^-100.
    const n = BigInt(0.1 * 2 ** 55);
    const error = exactOf(tenths, 0) * 1024n - n * n;
    expect(error < 1024n && error > -1024n).toBe(true);
  });
  it("of small numbers and weights are exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 4096 }), (x, y, w) => {
        const sums = zeroSums(1);
        addProduct(sums, 0, x / 8, y / 16, w / 1024);
        expect(exactOf(sums, 0)).toBe((BigInt(x) * BigInt(y) * BigInt(w) * UNIT) / (8n * 16n * 1024n));
      }),
      { seed: 4, numRuns: 100 },
    );
  });
  it("weigh the digits that were lost too", () => {
    const [plain, weighted] = [zeroSums(1), zeroSums(1)];
    addProduct(plain, 0, 1 / 3, 1 / 7, 1);
    addProduct(weighted, 0, 1 / 3, 1 / 7, 2);
    const error = exactOf(weighted, 0) - 2n * exactOf(plain, 0);
    expect(error <= 2n && error >= -2n).toBe(true);
  });
});

describe("meanAndDeviation", () => {
  const of = (values: readonly number[]) => {
    const sums = zeroSums(2);
    for (const value of values) {
      addTerm(sums, 0, value);
      addProduct(sums, 1, value, value, 1);
    }
    return meanAndDeviation(values.length, exactOf(sums, 0), exactOf(sums, 1));
  };
  it("is null where undefined, and exactly 0 for equal values", () => {
    expect(of([])).toEqual({ mean: null, sd: null });
    expect(of([0.1])).toEqual({ mean: 0.1, sd: null });
    expect(of([0.1, 0.1, 0.1]).sd).toBe(0);
    expect(of([1e9 + 0.1, 1e9 + 0.1]).sd).toBe(0);
  });
  it("does not lose a small spread to a large mean", () => {
    expect(of([1e9, 1e9 + 1, 1e9 + 2])).toEqual({ mean: 1e9 + 1, sd: 1 });
  });
});
