import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationMethod, allocateSample, type Stratum } from "../../src/followup/allocation.js";
import r from "../fixtures/followup/sampling-r.json" with { type: "json" };

const METHODS = ["proportional", "equal", "neyman", "cost"] as const satisfies readonly AllocationMethod[];
const places = (strata: readonly Stratum[], size: number, method: AllocationMethod, minimum?: number) =>
  allocateSample(strata, size, method, { minimum })._unsafeUnwrap();
const people = (...populations: number[]) => populations.map((population) => ({ population }));

describe("allocateSample", () => {
  it.each(r.cases.allocation)("splits $n over $N as R does", ({ N, S, cost, n, ...answers }) => {
    const strata = N.map((population, i) => ({ population, sd: S[i], cost: cost[i] }));
    expect(places(strata, n, "proportional")).toEqual(answers.proportional);
    expect(places(strata, n, "neyman")).toEqual(answers.neyman);
    expect(places(strata, n, "cost")).toEqual(answers.optimal_cost);
    expect(places(strata, n, "equal")).toEqual(answers.equal);
  });

  it("gives the 250 places that a published table misses by one", () => {
    expect(places(people(4397, 751, 1009), 250, "proportional")).toEqual([179, 30, 41]);
  });

  it("weighs by the root of the cost", () => {
    const strata = [
      { population: 100, sd: 2, cost: 1 },
      { population: 100, sd: 2, cost: 4 },
    ];
    expect(places(strata, 30, "cost")).toEqual([20, 10]);
  });

  it("gives what a full stratum cannot take to the others in proportion", () => {
    expect(places(people(5, 100, 100), 61, "equal")).toEqual([5, 28, 28]);
    const strata = [
      { population: 10, sd: 100 },
      { population: 300, sd: 1 },
      { population: 600, sd: 1 },
    ];
    expect(places(strata, 100, "neyman")).toEqual([10, 30, 60]);
  });

  it("fills strata without spread by population when the others are full", () => {
    const strata = [
      { population: 10, sd: 1 },
      { population: 20, sd: 0 },
      { population: 40, sd: 0 },
    ];
    expect(places(strata, 40, "neyman")).toEqual([10, 10, 20]);
  });

  it("gives each stratum its minimum, as far as it has people", () => {
    expect(places(people(960, 39, 1), 20, "proportional", 2)).toEqual([17, 2, 1]);
    expect(
      places(
        [
          { population: 50, sd: 0 },
          { population: 50, sd: 3 },
        ],
        10,
        "neyman",
        2,
      ),
    ).toEqual([2, 8]);
    expect(places(people(10, 10), 4, "proportional", 2)).toEqual([2, 2]);
  });

  it("leaves out an empty stratum, and takes all of all", () => {
    expect(places(people(0, 10, 10), 3, "equal")).toEqual([0, 2, 1]);
    expect(places(people(3, 4), 7, "equal")).toEqual([3, 4]);
    expect(places([], 0, "proportional")).toEqual([]);
    expect(places([{ population: 5, sd: 0 }], 0, "neyman")).toEqual([0]);
  });

  it.each([
    ["a size that is no whole number", people(10), 1.5, "equal", {}, { code: "followup/number-out-of-range", argument: "size" }],
    [
      "a population that is no whole number",
      people(-1),
      1,
      "equal",
      {},
      { code: "followup/number-out-of-range", argument: "strata.0.population" },
    ],
    [
      "a minimum that is no whole number",
      people(10),
      1,
      "equal",
      { minimum: -1 },
      { code: "followup/number-out-of-range", argument: "minimum" },
    ],
    [
      "minima above the size",
      people(10, 10),
      3,
      "equal",
      { minimum: 2 },
      { code: "followup/number-out-of-range", argument: "size", value: 3, range: "at least 4" },
    ],
    [
      "more than there are",
      people(10, 5),
      16,
      "equal",
      {},
      { code: "followup/sample-exceeds-population", size: 16, population: 15, stratum: null },
    ],
    [
      "an sd that is missing",
      [{ id: "north", population: 5 }],
      1,
      "neyman",
      {},
      { code: "followup/missing-value", argument: "sd", stratum: "north" },
    ],
    [
      "a cost that is missing",
      [{ population: 5, sd: 1 }],
      1,
      "cost",
      {},
      { code: "followup/missing-value", argument: "cost", stratum: "0" },
    ],
    ["a negative sd", [{ population: 5, sd: -1 }], 1, "neyman", {}, { code: "followup/number-out-of-range", argument: "strata.0.sd" }],
    [
      "a cost of zero",
      [{ population: 5, sd: 1, cost: 0 }],
      1,
      "cost",
      {},
      { code: "followup/number-out-of-range", argument: "strata.0.cost" },
    ],
    ["every sd zero", [{ population: 5, sd: 0 }], 1, "neyman", {}, { code: "followup/no-weight", argument: "sd" }],
  ] as const)("refuses %s", (_, strata, size, method, options, error) => {
    expect(allocateSample(strata, size, method, options)._unsafeUnwrapErr()).toMatchObject(error);
  });

  it("sums to the size, keeps the bounds, and stays within one place of the share where nothing is bounded", () => {
    const stratum = fc.record({
      population: fc.integer({ min: 0, max: 500 }),
      sd: fc.double({ min: 0.1, max: 9, noNaN: true }),
      cost: fc.double({ min: 0.1, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(stratum, { minLength: 1, maxLength: 8 }),
        fc.nat(1000),
        fc.constantFrom(...METHODS),
        fc.nat(3),
        (strata, share, method, minimum) => {
          const population = strata.reduce((sum, one) => sum + one.population, 0);
          const least = strata.reduce((sum, one) => sum + Math.min(minimum, one.population), 0);
          const size = Math.max(least, Math.floor((population * share) / 1000));
          const given = places(strata, size, method, minimum);
          expect(given.reduce((sum, one) => sum + one, 0)).toBe(size);
          for (const [i, one] of given.entries()) {
            expect(Number.isInteger(one)).toBe(true);
            expect(one).toBeLessThanOrEqual(strata[i]?.population ?? 0);
            expect(one).toBeGreaterThanOrEqual(Math.min(minimum, strata[i]?.population ?? 0));
            if (method === "proportional" && minimum === 0 && population > 0) {
              expect(Math.abs(one - (size * (strata[i]?.population ?? 0)) / population)).toBeLessThan(1);
            }
          }
        },
      ),
      { seed: 62, numRuns: 400 },
    );
  });
});
