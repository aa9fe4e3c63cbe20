import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rakeWeights } from "../../src/followup/rake.js";
import { designEffect, effectiveSize, stratifiedMean, weightSample } from "../../src/followup/weights.js";
import r from "../fixtures/followup/sampling-r.json" with { type: "json" };

const strataOf = ({ pop, n, mean, sd }: (typeof r.cases.poststrat)[number]) =>
  pop.map((population, i) => ({ population, respondents: n[i] ?? 0, mean: mean[i] ?? 0, sd: sd[i] ?? 0 }));

describe("weightSample", () => {
  it.each(r.cases.poststrat)("post-stratifies $pop / $n as R does", (rows) => {
    for (const [i, weight] of weightSample(strataOf(rows))._unsafeUnwrap().entries()) expect(weight).toBeCloseTo(rows.weights[i] ?? 0, 13);
  });

  it("averages 1 over the respondents, and gives an empty stratum no weight", () => {
    const strata = [
      { population: 700, respondents: 3 },
      { population: 0, respondents: 0 },
      { population: 300, respondents: 17 },
    ];
    const weights = weightSample(strata)._unsafeUnwrap();
    expect(weights[1]).toBe(0);
    expect(strata.reduce((sum, { respondents }, i) => sum + respondents * (weights[i] ?? 0), 0)).toBeCloseTo(20, 12);
  });

  it.each([
    ["nobody answered", [{ id: "north", population: 10, respondents: 0 }], { code: "followup/empty-stratum", stratum: "north" }],
    [
      "more answers than people",
      [{ population: 10, respondents: 11 }],
      { code: "followup/sample-exceeds-population", size: 11, population: 10, stratum: "0" },
    ],
    [
      "no people at all",
      [{ population: 0, respondents: 0 }],
      { code: "followup/number-out-of-range", argument: "population", value: 0, range: "1, 2, ..." },
    ],
    [
      "half a person",
      [{ population: 0.5, respondents: 0 }],
      { code: "followup/number-out-of-range", argument: "strata.0.population", value: 0.5, range: "0, 1, 2, ..." },
    ],
    [
      "half an answer",
      [{ population: 5, respondents: 0.5 }],
      { code: "followup/number-out-of-range", argument: "strata.0.respondents", value: 0.5, range: "0, 1, 2, ..." },
    ],
  ])("refuses: %s", (_, strata, error) => {
    expect(weightSample(strata)._unsafeUnwrapErr()).toEqual(error);
    expect(stratifiedMean(strata.map((stratum) => ({ ...stratum, mean: 0, sd: 1 })))._unsafeUnwrapErr()).toEqual(error);
  });
});

describe("stratifiedMean", () => {
  it.each(r.cases.poststrat)("of $mean is R's, with finite population correction", (rows) => {
    const { mean, se } = stratifiedMean(strataOf(rows))._unsafeUnwrap();
    expect(mean).toBeCloseTo(rows.poststratified, 12);
    expect(se).toBeCloseTo(rows.se_conditional_fpc, 12);
  });

  it.each(r.cases.allocation)(
    "has the variance of the proportional allocation of $n",
    ({ N, S, proportional, n, var_proportional_raw }) => {
      const strata = N.map((population, i) => ({ population, respondents: proportional[i] ?? 0, mean: 0, sd: S[i] ?? 0 }));
      expect(proportional.reduce((sum, one) => sum + one, 0)).toBe(n);
      expect(stratifiedMean(strata)._unsafeUnwrap().se ** 2).toBeCloseTo(var_proportional_raw, 12);
    },
  );

  it("leaves out an empty stratum and refuses a negative sd", () => {
    const strata = [
      { population: 0, respondents: 0, mean: 99, sd: 1 },
      { population: 5, respondents: 5, mean: 4, sd: 1 },
    ];
    expect(stratifiedMean(strata)._unsafeUnwrap()).toEqual({ mean: 4, se: 0 });
    expect(stratifiedMean([{ population: 5, respondents: 5, mean: 4, sd: -1 }])._unsafeUnwrapErr()).toMatchObject({
      argument: "strata.0.sd",
    });
  });
});

describe("designEffect and effectiveSize", () => {
  it.each(r.cases.poststrat)("is Kish's $kish_deff", (rows) => {
    const weights = rows.weights.flatMap((weight, i) => new Array<number>(rows.n[i] ?? 0).fill(weight));
    expect(designEffect(weights)).toBeCloseTo(rows.kish_deff, 12);
    expect(effectiveSize(weights)).toBeCloseTo(weights.length / rows.kish_deff, 10);
  });

  it.each([[[]], [[0, 0]], [[1, -1, 3]], [[1, Number.NaN]], [[1, Number.POSITIVE_INFINITY]]])("refuses %j", (weights) => {
    expect(() => designEffect(weights)).toThrow(RangeError);
    expect(() => effectiveSize(weights)).toThrow("weights");
  });

  it("is at least 1, is 1 for equal weights only, and does not depend on scale or order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }), (weights) => {
        const effect = designEffect(weights);
        expect(effect).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(Math.abs(effect - 1) < 1e-12).toBe(new Set(weights).size === 1);
        expect(designEffect(weights.map((weight) => weight * 4).reverse())).toBeCloseTo(effect, 12);
      }),
      { seed: 66, numRuns: 100 },
    );
  });
});

describe("rakeWeights", () => {
  const { margins, rows, weights } = r.cases.survey_apisrs_rake;
  const respondents = rows.map(([stype = "", wide = ""]) => ({ stype, wide }));
  const both = { stype: margins.stype, wide: margins.sch_wide };

  it("gives the weights of R's survey::rake", () => {
    for (const [i, weight] of rakeWeights(respondents, both)._unsafeUnwrap().entries())
      expect(weight / (weights[i] ?? 0)).toBeCloseTo(1, 8);
  });

  it("meets every margin, and sums to the population", () => {
    const raked = rakeWeights(respondents, both)._unsafeUnwrap();
    const at = (variable: "stype" | "wide", level: string) =>
      raked.reduce((sum, weight, i) => sum + (respondents[i]?.[variable] === level ? weight : 0), 0);
    for (const [level, people] of Object.entries(both.stype)) expect(at("stype", level)).toBeCloseTo(people, 6);
    for (const [level, people] of Object.entries(both.wide)) expect(at("wide", level)).toBeCloseTo(people, 6);
    expect(raked.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(6194, 6);
  });

  it("keeps the proportions of start weights inside a cell, and leaves a level without people at 0", () => {
    const two = [{ a: "x" }, { a: "x" }, { a: "y" }];
    expect(rakeWeights(two, { a: { x: 40, y: 0, z: 0 } }, { start: [1, 3, 1] })._unsafeUnwrap()).toEqual([10, 30, 0]);
    expect(rakeWeights(two, {})._unsafeUnwrap()).toEqual([1, 1, 1]);
  });

  it.each([
    [
      "a respondent without the level",
      [{ a: "x" }, {}],
      { a: { x: 2 } },
      {},
      { code: "followup/missing-value", argument: "a", stratum: "1" },
    ],
    ["a level that the margin lacks", [{ a: "q" }], { a: { x: 2 } }, {}, { code: "followup/missing-value", argument: "a", stratum: "0" }],
    ["people where nobody answered", [{ a: "x" }], { a: { x: 1, y: 1 } }, {}, { code: "followup/no-weight", argument: "a.y" }],
    ["start weights of zero", [{ a: "x" }], { a: { x: 1 } }, { start: [0] }, { code: "followup/no-weight", argument: "a.x" }],
    [
      "margins that disagree",
      [{ a: "x", b: "u" }],
      { a: { x: 10 }, b: { u: 12 } },
      {},
      { code: "followup/margins-disagree", variable: "b", people: 12, otherVariable: "a", otherPeople: 10 },
    ],
    [
      "a negative margin",
      [{ a: "x" }],
      { a: { x: -1 } },
      {},
      { code: "followup/number-out-of-range", argument: "margins.a.x", value: -1, range: "[0, infinity)" },
    ],
    [
      "an empty margin",
      [{ a: "x" }],
      { a: {} },
      {},
      { code: "followup/number-out-of-range", argument: "margins.a", value: 0, range: "(0, infinity)" },
    ],
    [
      "a start weight too few",
      [{ a: "x" }],
      { a: { x: 1 } },
      { start: [] },
      { code: "followup/number-out-of-range", argument: "start.length", value: 0, range: "exactly 1" },
    ],
    [
      "a negative start weight",
      [{ a: "x" }],
      { a: { x: 1 } },
      { start: [-1] },
      { code: "followup/number-out-of-range", argument: "start.0", value: -1, range: "[0, infinity)" },
    ],
    [
      "a tolerance of 0",
      [{ a: "x" }],
      { a: { x: 1 } },
      { tolerance: 0 },
      { code: "followup/number-out-of-range", argument: "tolerance", value: 0, range: "(0, 1)" },
    ],
    [
      "no round",
      [{ a: "x" }],
      { a: { x: 1 } },
      { rounds: 0 },
      { code: "followup/number-out-of-range", argument: "rounds", value: 0, range: "1, 2, ..." },
    ],
    [
      "margins that contradict the sample",
      [
        { a: "x", b: "u" },
        { a: "y", b: "v" },
      ],
      { a: { x: 6, y: 4 }, b: { u: 5, v: 5 } },
      { rounds: 20 },
      { code: "followup/not-converged", rounds: 20 },
    ],
  ])("refuses %s", (_, sample, known, options, error) => {
    expect(
      rakeWeights(sample as Record<string, string>[], known as Record<string, Record<string, number>>, options)._unsafeUnwrapErr(),
    ).toEqual(error);
  });
});
