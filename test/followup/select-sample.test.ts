import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashShare } from "../../src/followup/hash.js";
import { selectSample } from "../../src/followup/select-sample.js";
import { selectSystematically } from "../../src/followup/systematic.js";

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `customer-${i}`);
const uniqueIds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }), { minLength: 1, maxLength: 60 });
const drawn = (...[ids, draw]: Parameters<typeof selectSample>) => selectSample(ids, draw)._unsafeUnwrap();

describe("hashShare", () => {
  // Python 3: FNV-1a (32 bits) over salt:id in UTF-8, then fmix32 of MurmurHash3, over 2^32
  it.each([
    ["", "", 1210769405],
    ["w1", "customer-1", 173192260],
    ["w1", "customer-2", 1878399028],
    ["2026-Q1", "joão", 3919525609],
    ["2026-Q1", "日本", 695898941],
    ["2026-Q1", "a😀b", 3136113583],
    ["sal:t", "x", 154842097],
  ])("of %j and %j is fixed for all time", (salt, id, bits) => {
    expect(hashShare(salt, id) * 2 ** 32).toBe(bits);
  });

  it("is uniform on numbered ids (chi-square of 100 classes, 99.9 % limit 148)", () => {
    for (const salt of ["2026-w10", "2026-w11", ""]) {
      const classes = new Array<number>(100).fill(0);
      for (const id of numbered(100_000)) {
        const at = Math.floor(hashShare(salt, id) * 100);
        classes[at] = (classes[at] ?? 0) + 1;
      }
      expect(classes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(148);
    }
  });
});

describe("selectSample", () => {
  it("draws the ids of the lowest hash, lowest first", () => {
    const ids = numbered(50);
    const byHash = [...ids].sort((a, b) => hashShare("w1", a) - hashShare("w1", b));
    expect(drawn(ids, { size: 7, salt: "w1" })).toEqual(byHash.slice(0, 7));
    expect(drawn(ids, { rate: 0.3, salt: "w1" })).toEqual(byHash.filter((id) => hashShare("w1", id) < 0.3));
  });

  it("draws nobody and everybody", () => {
    expect(drawn(numbered(9), { rate: 0, salt: "w1" })).toEqual([]);
    expect(drawn(numbered(9), { size: 0, salt: "w1" })).toEqual([]);
    expect(drawn(numbered(9), { rate: 1, salt: "w1" })).toHaveLength(9);
    expect(drawn(numbered(9), { size: 9, salt: "w1" })).toHaveLength(9);
    expect(drawn([], { size: 0, salt: "w1" })).toEqual([]);
  });

  it("draws other people under another salt", () => {
    const [first, second] = ["w1", "w2"].map((salt) => new Set(drawn(numbered(1000), { size: 100, salt })));
    expect([...(first ?? [])].filter((id) => second?.has(id)).length).toBeLessThan(25);
  });

  it("splits a size over strata in proportion, and takes sizes and rates by stratum", () => {
    const ids = numbered(100);
    const stratumOf = (id: string) => (Number(id.slice(9)) < 75 ? "consumer" : "business");
    const count = (sample: readonly string[]) => sample.filter((id) => stratumOf(id) === "consumer").length;
    const split = drawn(ids, { size: 20, salt: "w1", stratumOf });
    expect([split.length, count(split)]).toEqual([20, 15]);
    const named = drawn(ids, { size: { business: 5, consumer: 2 }, salt: "w1", stratumOf });
    expect([named.length, count(named)]).toEqual([7, 2]);
    expect(drawn(ids, { size: { business: 25 }, salt: "w1", stratumOf })).toHaveLength(25);
    expect(drawn(ids, { rate: { business: 1 }, salt: "w1", stratumOf })).toHaveLength(25);
    expect(drawn(ids, { rate: 0.4, salt: "w1", stratumOf })).toEqual(drawn(ids, { rate: 0.4, salt: "w1" }));
  });

  it.each([
    [
      "more than there are",
      ["a"],
      { size: 2, salt: "" },
      { code: "followup/sample-exceeds-population", size: 2, population: 1, stratum: null },
    ],
    [
      "more than a stratum has",
      ["a"],
      { size: { x: 2 }, salt: "", stratumOf: () => "x" },
      { code: "followup/sample-exceeds-population", size: 2, population: 1, stratum: "x" },
    ],
    [
      "a stratum that is not there",
      ["a"],
      { size: { y: 1 }, salt: "" },
      { code: "followup/sample-exceeds-population", size: 1, population: 0, stratum: "y" },
    ],
    [
      "half a person",
      ["a"],
      { size: 0.5, salt: "" },
      { code: "followup/number-out-of-range", argument: "size", value: 0.5, range: "0, 1, 2, ..." },
    ],
    [
      "half a person of a stratum",
      ["a"],
      { size: { x: 0.5 }, salt: "" },
      { code: "followup/number-out-of-range", argument: "size.x", value: 0.5, range: "0, 1, 2, ..." },
    ],
    [
      "a rate in percent",
      ["a"],
      { rate: 30, salt: "" },
      { code: "followup/number-out-of-range", argument: "rate", value: 30, range: "[0, 1]" },
    ],
    [
      "a negative rate of a stratum",
      ["a"],
      { rate: { x: -1 }, salt: "" },
      { code: "followup/number-out-of-range", argument: "rate.x", value: -1, range: "[0, 1]" },
    ],
    ["the same id twice", ["a", "b", "a"], { rate: 1, salt: "" }, { code: "followup/duplicate-id", id: "a" }],
  ] as const)("refuses %s", (_, ids, draw, error) => {
    expect(selectSample(ids, draw)._unsafeUnwrapErr()).toEqual(error);
  });

  it("does not depend on the order of the ids", () => {
    fc.assert(
      fc.property(uniqueIds, fc.nat(), fc.boolean(), (ids, n, stratified) => {
        const stratumOf = stratified ? (id: string) => (id.length > 2 ? "long" : "short") : undefined;
        const draw = { size: n % (ids.length + 1), salt: "p", stratumOf };
        expect(drawn([...ids].reverse(), draw)).toEqual(drawn(ids, draw));
        expect(drawn(ids, draw)).toHaveLength(draw.size);
      }),
      { seed: 63, numRuns: 200 },
    );
  });

  it("nests: a higher rate keeps those of a lower one, a larger size begins with the smaller one", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(uniqueIds, rate, rate, fc.nat(), (ids, a, b, n) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const wide = new Set(drawn(ids, { rate: high, salt: "n" }));
        expect(drawn(ids, { rate: low, salt: "n" }).every((id) => wide.has(id))).toBe(true);
        const size = n % ids.length;
        expect(drawn(ids, { size: size + 1, salt: "n" }).slice(0, size)).toEqual(drawn(ids, { size, salt: "n" }));
      }),
      { seed: 64, numRuns: 200 },
    );
  });

  it("changes at most one place when one customer comes", () => {
    fc.assert(
      fc.property(uniqueIds, fc.nat(), (ids, n) => {
        const [, ...before] = ids;
        const size = n % ids.length;
        const kept = new Set(drawn(ids, { size, salt: "c" }));
        expect(drawn(before, { size, salt: "c" }).filter((id) => !kept.has(id)).length).toBeLessThanOrEqual(1);
      }),
      { seed: 65, numRuns: 200 },
    );
  });
});

describe("selectSystematically", () => {
  it.each([
    [10, 4, 0, [0, 2, 5, 7]],
    [10, 4, 2.4, [2, 4, 7, 9]],
    [5, 5, 0.99, [0, 1, 2, 3, 4]],
    [7, 1, 6.9, [6]],
    [3, 0, 0, []],
  ])("of %d takes %d from %d on", (population, size, start, positions) => {
    const ids = numbered(population);
    expect(selectSystematically(ids, { size, start })._unsafeUnwrap()).toEqual(positions.map((at) => `customer-${at}`));
  });

  it.each([
    [
      { size: 11, start: 0 },
      { code: "followup/sample-exceeds-population", size: 11, population: 10, stratum: null },
    ],
    [
      { size: 4, start: 2.5 },
      { code: "followup/number-out-of-range", argument: "start", value: 2.5, range: "[0, 2.5)" },
    ],
    [
      { size: 4, start: -1 },
      { code: "followup/number-out-of-range", argument: "start", value: -1, range: "[0, infinity)" },
    ],
    [
      { size: -1, start: 0 },
      { code: "followup/number-out-of-range", argument: "size", value: -1, range: "0, 1, 2, ..." },
    ],
  ])("refuses %o", (draw, error) => {
    expect(selectSystematically(numbered(10), draw)._unsafeUnwrapErr()).toEqual(error);
  });
});
