import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { decimalRatio, type Money, type Rounding, roundRatio, timesDecimal, timesRatio } from "../../src/kernel/money.js";

const SEED = { seed: 20260302 };
const ROUNDINGS = ["half-away-from-zero", "half-to-even", "away-from-zero", "toward-zero"] as const;

describe("roundRatio", () => {
  test.each<[numerator: bigint, denominator: bigint, halfAway: bigint, halfEven: bigint, away: bigint, toward: bigint]>([
    [0n, 4n, 0n, 0n, 0n, 0n],
    [4n, 4n, 1n, 1n, 1n, 1n],
    [8n, 4n, 2n, 2n, 2n, 2n],
    [1n, 4n, 0n, 0n, 1n, 0n],
    [2n, 4n, 1n, 0n, 1n, 0n],
    [3n, 4n, 1n, 1n, 1n, 0n],
    [5n, 4n, 1n, 1n, 2n, 1n],
    [6n, 4n, 2n, 2n, 2n, 1n],
    [7n, 4n, 2n, 2n, 2n, 1n],
    [10n, 4n, 3n, 2n, 3n, 2n],
    [14n, 4n, 4n, 4n, 4n, 3n],
    [-1n, 4n, 0n, 0n, -1n, 0n],
    [-2n, 4n, -1n, 0n, -1n, 0n],
    [-3n, 4n, -1n, -1n, -1n, 0n],
    [-6n, 4n, -2n, -2n, -2n, -1n],
    [-10n, 4n, -3n, -2n, -3n, -2n],
    [1n, 3n, 0n, 0n, 1n, 0n],
    [2n, 3n, 1n, 1n, 1n, 0n],
    [10n ** 40n + 1n, 2n, 5n * 10n ** 39n + 1n, 5n * 10n ** 39n, 5n * 10n ** 39n + 1n, 5n * 10n ** 39n],
  ])("%i / %i", (numerator, denominator, ...expected) => {
    expect(ROUNDINGS.map((rounding) => roundRatio(numerator, denominator, rounding))).toEqual(expected);
  });

  test("the default is half away from zero", () => {
    expect(roundRatio(5n, 2n)).toBe(3n);
    expect(roundRatio(-5n, 2n)).toBe(-3n);
  });

  const numerator = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  const denominator = fc.bigInt({ min: 1n, max: 10n ** 6n });
  const rounding = fc.constantFrom(...ROUNDINGS);

  test("is off by less than one, by at most a half where it rounds to the nearest, and turns with the sign", () => {
    fc.assert(
      fc.property(numerator, denominator, rounding, (n, d, named) => {
        const off = n - roundRatio(n, d, named) * d;
        const size = off < 0n ? -off : off;
        expect(size < d).toBe(true);
        if (named.startsWith("half")) expect(2n * size <= d).toBe(true);
        expect(roundRatio(-n, d, named)).toBe(-roundRatio(n, d, named));
      }),
      SEED,
    );
  });

  test("leaves a whole quotient alone", () => {
    fc.assert(
      fc.property(numerator, denominator, rounding, (whole, d, named) => {
        expect(roundRatio(whole * d, d, named)).toBe(whole);
      }),
      SEED,
    );
  });
});

describe("decimalRatio", () => {
  test.each<[number, bigint, bigint]>([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [7, 7n, 1n],
    [-7, -7n, 1n],
    [0.15, 15n, 100n],
    [-0.15, -15n, 100n],
    [1.5, 15n, 10n],
    [0.1 + 0.2, 30000000000000004n, 10n ** 17n],
    [1e21, 10n ** 21n, 1n],
    [1.5e21, 15n * 10n ** 20n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [-1.25e-7, -125n, 10n ** 9n],
    [5e-324, 5n, 10n ** 324n],
  ])("%d", (value, numerator, denominator) => {
    expect(decimalRatio(value)).toEqual([numerator, denominator]);
  });

  test("names the same number again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [numerator, denominator] = decimalRatio(value);
        const exponent = denominator.toString().length - 1;
        expect(Number(`${numerator}e-${exponent}`) + 0).toBe(value + 0);
      }),
      SEED,
    );
  });
});

describe("timesDecimal", () => {
  test.each<[amount: number, factor: number, expected: number, why: string]>([
    [1050, 0.15, 158, "157.5, a half"],
    [1010, 0.15, 152, "151.5"],
    [130, 0.15, 20, "19.5"],
    [4350, 0.07, 305, "304.5; in binary 304.50000000000006"],
    [110, 1.15, 127, "126.5; in binary 126.49999999999999"],
    [115, 1.1, 127, "126.5; in binary 126.50000000000001"],
    [100, 1.005, 101, "100.5; in binary 100.49999999999999"],
    [-1050, 0.15, -158, "away from zero"],
    [1050, -0.15, -158, "a negative factor"],
    [0, 0.15, 0, "nothing"],
    [-0, 0.15, 0, "no minus zero"],
    [1, 1e-7, 0, "a small factor"],
    [999, 1, 999, "a factor of one"],
    [9007199254740991, 1, 9007199254740991, "the largest safe amount"],
  ])("%i x %d is %i: %s", (amount, factor, expected) => {
    expect(timesDecimal(amount, factor)).toBe(expected);
  });

  test.each<[Rounding, number, number, number]>([
    ["half-away-from-zero", 158, 152, 153],
    ["half-to-even", 158, 152, 153],
    ["away-from-zero", 158, 152, 153],
    ["toward-zero", 157, 151, 152],
  ])("157.5, 151.5 and 152.55, %s", (rounding, ...expected) => {
    expect([1050, 1010, 1017].map((amount) => timesDecimal(amount, 0.15, rounding))).toEqual(expected);
  });

  test("a half with an even neighbour below stays there under half-to-even", () => {
    expect(timesDecimal(1030, 0.15, "half-to-even")).toBe(154);
    expect(timesDecimal(1030, 0.15, "half-away-from-zero")).toBe(155);
  });

  test("hundredths agree with whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 10_000 }), (amount, hundredths) => {
        expect(timesDecimal(amount, hundredths / 100)).toBe(Number(roundRatio(BigInt(amount * hundredths), 100n)));
      }),
      SEED,
    );
  });

  test("an amount that is no integer is a caller's bug", () => {
    expect(() => timesDecimal(10.5, 0.15)).toThrow(RangeError);
  });
});

describe("timesRatio", () => {
  test.each<[amount: number, numerator: number, denominator: number, expected: number]>([
    [10_000, 7, 36, 1944],
    [10_000, 1, 3, 3333],
    [10_000, 2, 3, 6667],
    [1000, 1, 16, 63],
    [-1000, 1, 16, -63],
    [100, 0.5, 2.5, 20],
    [100, 1.5, 1, 150],
    [100, 36, 36, 100],
    [100, 0, 36, 0],
  ])("%i x %d / %d is %i", (amount, numerator, denominator, expected) => {
    expect(timesRatio(amount, numerator, denominator)).toBe(expected);
  });

  test("takes the named rounding", () => {
    expect(ROUNDINGS.map((rounding) => timesRatio(1000, 1, 16, rounding))).toEqual([63, 62, 63, 62]);
  });

  test("the two shares of an amount sum to it, one rounded away from zero and one toward it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 120 }),
        (amount, used, all) => {
          fc.pre(used <= all);
          expect(timesRatio(amount, used, all, "away-from-zero") + timesRatio(amount, all - used, all, "toward-zero")).toBe(amount);
        },
      ),
      SEED,
    );
  });
});

test("types: money is an amount with a currency, and a rounding has a name", () => {
  expectTypeOf<Money>().toEqualTypeOf<{ readonly amount: number; readonly currency: string }>();
  expectTypeOf<Rounding>().toEqualTypeOf<(typeof ROUNDINGS)[number]>();
  // @ts-expect-error an amount without a currency is no money
  const bare: Money = { amount: 100 };
  // @ts-expect-error bigint amounts do not pass through JSON
  const big: Money = { amount: 100n, currency: "EUR" };
  // @ts-expect-error no such rounding
  const strange: Rounding = "up";
  expect([bare, big, strange]).toHaveLength(3);
});

describe("arguments out of range are named", () => {
  test.each<[string, () => number, string]>([
    ["a fraction of a minor unit", () => timesDecimal(10.5, 1), "amount must be a whole number of minor units, got 10.5"],
    ["an endless factor", () => timesDecimal(10, Number.POSITIVE_INFINITY), "factor must be a finite number, got Infinity"],
    ["no number", () => timesRatio(10, Number.NaN, 2), "factor must be a finite number, got NaN"],
    ["a zero denominator", () => timesRatio(10, 1, 0), "denominator must be a positive number, got 0"],
    ["a negative denominator", () => timesRatio(100, 1, -3), "denominator must be a positive number, got -3"],
    ["an endless denominator", () => timesRatio(100, 1, Number.POSITIVE_INFINITY), "denominator must be a positive number, got Infinity"],
    [
      "an answer that cannot be held",
      () => timesDecimal(9007199254740991, 2),
      "the answer must be below 2^53 minor units, got 18014398509481982",
    ],
  ])("%s", (_, ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });
});
