import { describe, expect, it } from "vitest";
import { bootstrapInterval, bootstrapMean, resample } from "../../src/quality/bootstrap.js";
import { median, quantileOfSorted } from "../../src/quality/quantile.js";
import { seededRandom } from "../../src/quality/random.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import { wilcoxonSignedRank } from "../../src/quality/wilcoxon.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";
import { instrumentOf, responseOf } from "./surveys.js";

const { bootstrap_fixed_index: r, quantile_types, sleep_paired } = vectors.cases;

describe("bootstrap intervals against R boot, on the same draws", () => {
  const means = r.index_1based.map((draws) => draws.reduce((sum, draw) => sum + (r.data[draw - 1] as number), 0) / r.data.length);
  const of = (method: "percentile" | "basic" | "bca") => bootstrapInterval(r.theta, means, method, 0.95, () => r.jackknife);
  it("the resampled means", () => expectClose(means, r.boot_means));
  it.each([
    ["percentile", r.percentile95_type7],
    ["basic", r.basic95],
    ["bca", r.bca95_type7],
  ] as const)("%s", (method, expected) => {
    const interval = of(method);
    expectClose([interval?.low, interval?.high, interval?.confidence], [...expected, 0.95]);
  });
  it("BCa is null where the resamples lie on one side of the estimate, or nothing varies", () => {
    expect(bootstrapInterval(-9, means, "bca", 0.95, () => r.jackknife)).toBeNull();
    expect(bootstrapInterval(9, means, "bca", 0.95, () => r.jackknife)).toBeNull();
    expect(bootstrapInterval(r.theta, means, "bca", 0.95, () => [1, 1, 1])).toBeNull();
  });
  it("leaves out replicates that are no number; null below two", () => {
    expect(bootstrapInterval(1, [1, Number.NaN, 3], "percentile", 0.5, () => [])).toEqual({ low: 1.5, high: 2.5, confidence: 0.5 });
    expect(bootstrapInterval(1, [1, Number.NaN], "percentile", 0.5, () => [])).toBeNull();
  });
});

describe("bootstrapMean", () => {
  const of = (seed: number, more = {}) => bootstrapMean(r.data, { seed, ...more })._unsafeUnwrap();
  it("gives the same for the same seed, another for another", () => {
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(of(1)).not.toEqual(of(1 + 2 ** 32));
  });
  it("comes near the theory: the standard error is that of the mean with n below the line", () => {
    const { mean, se, interval } = of(5, { resamples: 20_000 });
    expectClose(mean, r.theta);
    const exact = r.jackknife_se * Math.sqrt(9 / 10);
    expect(Math.abs((se as number) - exact)).toBeLessThan(0.02 * exact);
    expect(Math.abs((interval?.low as number) - (r.theta - 1.96 * exact))).toBeLessThan(0.15);
    const narrow = of(5, { resamples: 20_000, confidence: 0.5 }).interval;
    expect((narrow?.high as number) - (narrow?.low as number)).toBeLessThan(0.6);
    expect(of(5, { method: "bca" }).interval?.low).toBeGreaterThan(of(5).interval?.low as number);
  });
  it("of one value and of none", () => {
    expect(bootstrapMean([3], { seed: 1 })._unsafeUnwrap()).toEqual({ mean: 3, se: null, interval: null });
    expect(bootstrapMean([], { seed: 1 })._unsafeUnwrap()).toEqual({ mean: null, se: null, interval: null });
  });
  it.each([
    ["values[1]", [1, Number.NaN], { seed: 1 }],
    ["seed", [1, 2], { seed: 2 ** 53 }],
    ["resamples", [1, 2], { seed: 1, resamples: 9 }],
    ["confidence", [1, 2], { seed: 1, confidence: 1 }],
  ] as const)("refuses %s", (name, values, options) => {
    expect(bootstrapMean(values, options)._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
  it("reports progress every 50 resamples and stops on false", () => {
    const seen: unknown[] = [];
    of(1, { resamples: 120, onProgress: (progress: unknown) => void seen.push(progress) });
    expect(seen).toEqual([
      { done: 50, total: 120 },
      { done: 100, total: 120 },
      { done: 120, total: 120 },
    ]);
    expect(bootstrapMean(r.data, { seed: 1, resamples: 200, onProgress: ({ done }) => done < 100 })._unsafeUnwrapErr()).toEqual({
      code: "quality/stopped",
      done: 100,
      total: 200,
    });
  });
});

describe("bootstrap of gaps", () => {
  const instrument = instrumentOf({ a: ["1"], b: ["2", "3"] });
  const responses = [3, 5, 2, 6, 7, 4, 1, 5].map((p, i) =>
    responseOf({ "1": [7, p], "2": [6, 7 - i / 2], "3": [6, i === 3 ? null : 5] }, { importance: { a: 30 + i, b: 70 - i } }),
  );
  const options = { bootstrap: { seed: 9, resamples: 400 } };
  const report = scoreGaps(instrument, responses, options)._unsafeUnwrap();
  it("adds an interval around each gap, and a reason", () => {
    for (const line of [report.unweighted, report.weighted, ...report.dimensions]) {
      expect(line?.bootstrap?.low).toBeLessThan(line?.gap as number);
      expect(line?.bootstrap?.high).toBeGreaterThan(line?.gap as number);
    }
    expect(report.items[0]).not.toHaveProperty("bootstrap");
    expect(report.reasons.at(-1)).toEqual({ code: "quality/bootstrapped", params: { resamples: 400, seed: 9, method: "percentile" } });
    expect(scoreGaps(instrument, responses, options)._unsafeUnwrap()).toEqual(report);
  });
  it("draws respondents: one dimension alone has the interval of its mean on the same seed", () => {
    const gaps = [3, 5, 2, 6, 7, 4, 1, 5].map((p) => p - 7);
    for (const method of ["percentile", "basic", "bca"] as const) {
      const { interval } = bootstrapMean(gaps, { seed: 9, resamples: 400, method })._unsafeUnwrap();
      const line = scoreGaps(instrument, responses, { bootstrap: { seed: 9, resamples: 400, method } })._unsafeUnwrap().dimensions[0];
      expectClose([line?.bootstrap?.low, line?.bootstrap?.high], [interval?.low, interval?.high]);
    }
  });
  it("over items, with weights, and for perceptions", () => {
    const items = scoreGaps(instrument, responses, { ...options, aggregation: "items" })._unsafeUnwrap();
    expect(items.unweighted.bootstrap).not.toEqual(report.unweighted.bootstrap);
    const weighted = scoreGaps(
      instrument,
      responses.map((one, i) => ({ ...one, weight: i + 1 })),
      options,
    )._unsafeUnwrap();
    expect(weighted.dimensions[0]?.bootstrap).not.toEqual(report.dimensions[0]?.bootstrap);
    const performance = instrumentOf({ a: ["1"] }, "performance");
    const { unweighted } = scoreGaps(
      performance,
      [4, 5, 6, 7].map((perception) => ({ answers: { "1": { perception } } })),
      options,
    )._unsafeUnwrap();
    expect(unweighted.bootstrap?.low).toBeGreaterThan(3.9);
    expect(unweighted.bootstrap?.high).toBeLessThan(7.1);
  });
  it("is null where a dimension has no gap, and without importance", () => {
    const half = scoreGaps(instrument, [responseOf({ "1": [7, 5] }), responseOf({ "1": [7, 6] })], options)._unsafeUnwrap();
    expect(half.dimensions[1]?.bootstrap).toBeNull();
    expect(half.weighted).toBeNull();
    expect(half.unweighted.bootstrap).not.toBeNull();
    expect(scoreGaps(instrument, [], options)._unsafeUnwrap().unweighted.bootstrap).toBeNull();
  });
  it("stops on demand", () => {
    const stopped = scoreGaps(instrument, responses, { bootstrap: { seed: 1, onProgress: () => false } });
    expect(stopped._unsafeUnwrapErr()).toEqual({ code: "quality/stopped", done: 50, total: 2000 });
  });
});

describe("wilcoxonSignedRank", () => {
  it("against R on the sleep data", () => {
    const differences = sleep_paired.x.map((x, i) => x - (sleep_paired.y[i] as number));
    const test = wilcoxonSignedRank(differences);
    expectClose([test?.v, test?.p, test?.n], [sleep_paired.wilcoxon_V, sleep_paired.wilcoxon_p_cc, 9]);
    expectClose(wilcoxonSignedRank(differences, { continuity: false })?.p, sleep_paired.wilcoxon_p_nocc);
  });
  it("by hand: ranks of 1, 1, 2, 3 are 1.5, 1.5, 3, 4", () => {
    expect(wilcoxonSignedRank([1, -1, 0, 2, -3])).toMatchObject({ v: 4.5, n: 4 });
  });
  it("is symmetric; equal on both sides is p 1", () => {
    expect(wilcoxonSignedRank([1, 2, -4])?.p).toBe(wilcoxonSignedRank([-1, -2, 4])?.p);
    expect(wilcoxonSignedRank([1, -1])?.p).toBe(1);
  });
  it("is null when every difference is 0", () => expect(wilcoxonSignedRank([0, 0])).toBeNull());
  it("is not computed with sampling weights or without expectations", () => {
    const instrument = instrumentOf({ a: ["1"] });
    const weighted = scoreGaps(instrument, [responseOf({ "1": [7, 5] }, { weight: 2 })], { wilcoxon: true })._unsafeUnwrap();
    expect([weighted.items[0]?.wilcoxon, weighted.unweighted.wilcoxon]).toEqual([null, null]);
    const performance = scoreGaps(instrumentOf({ a: ["1"] }, "performance"), [{ answers: { "1": { perception: 5 } } }], {
      wilcoxon: true,
    })._unsafeUnwrap();
    expect(performance.dimensions[0]?.wilcoxon).toBeNull();
  });
  it("covers items, dimensions and both scores; overall only respondents with every dimension", () => {
    const instrument = instrumentOf({ a: ["1"], b: ["2"] });
    const responses = [
      responseOf({ "1": [7, 5], "2": [7, 6] }, { importance: { a: 50, b: 50 } }),
      responseOf({ "1": [7, 4], "2": [7, 4] }, { importance: { a: 50, b: 50 } }),
      responseOf({ "1": [7, 3] }),
    ];
    const report = scoreGaps(instrument, responses, { wilcoxon: true })._unsafeUnwrap();
    expect([report.unweighted, report.weighted, ...report.dimensions, ...report.items].map((line) => line?.wilcoxon?.n)).toEqual([
      2, 2, 3, 2, 3, 2,
    ]);
    expect(scoreGaps(instrument, responses, { wilcoxon: true, aggregation: "items" })._unsafeUnwrap().unweighted.wilcoxon?.n).toBe(3);
    expect(scoreGaps(instrument, responses)._unsafeUnwrap().items[0]).not.toHaveProperty("wilcoxon");
  });
});

describe("quantiles of type 7 against R", () => {
  const sorted = [...quantile_types.x].sort((a, b) => a - b);
  it("all probabilities", () =>
    expectClose(
      quantile_types.probs.map((p) => quantileOfSorted(sorted, p)),
      quantile_types.types["7"],
    ));
  it("median, and of nothing", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([]), quantileOfSorted([], 0.5)]).toEqual([2, 2.5, null, null]);
  });
});

describe("seededRandom", () => {
  it("is the same on every machine: first draws of seed 42", () => {
    const random = seededRandom(42);
    expect([random(), random()].map((x) => x.toFixed(12))).toMatchInlineSnapshot(`
      [
        "0.906615600242",
        "0.755770735176",
      ]
    `);
  });
  it("is uniform: 100 bins of 100,000 draws, chi-square below its 99.9 % quantile (148.2)", () => {
    const random = seededRandom(1);
    const bins = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(random() * 100);
      bins[bin] = (bins[bin] as number) + 1;
    }
    expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(148.2);
  });
  it("resamples every respondent about equally often", () => {
    const seen = new Array<number>(7).fill(0);
    resample(
      7,
      1,
      (draws, into) => {
        for (const draw of draws) seen[draw] = (seen[draw] as number) + 1;
        into[0] = 0;
      },
      { seed: 3, resamples: 7000 },
    );
    for (const count of seen) expect(Math.abs(count - 7000)).toBeLessThan(350);
  });
});

describe("one respondent", () => {
  it.each(["percentile", "basic", "bca"] as const)("has no %s interval, also in one dimension alone", (method) => {
    const instrument = instrumentOf({ a: ["1"], b: ["2"] });
    const bootstrap = { seed: 1, resamples: 50, method };
    const whole = responseOf({ "1": [7, 5], "2": [6, 5] }, { importance: { a: 50, b: 50 } });
    const alone = scoreGaps(instrument, [whole], { bootstrap })._unsafeUnwrap();
    expect([alone.unweighted, alone.weighted, ...alone.dimensions].map((line) => line?.bootstrap)).toEqual([null, null, null, null]);
    const more = [whole, responseOf({ "1": [7, 4] }), responseOf({ "1": [7, 6] }), responseOf({ "1": [7, 7] })];
    const report = scoreGaps(instrument, more, { bootstrap })._unsafeUnwrap();
    expect(report.dimensions.map((line) => line.bootstrap !== null)).toEqual([true, false]);
    expect(report.weighted?.bootstrap).toBeNull();
    expect(report.unweighted.bootstrap).not.toBeNull();
    const pooled = scoreGaps(instrument, more, { bootstrap, aggregation: "items" })._unsafeUnwrap();
    expect(pooled.unweighted.bootstrap).not.toBeNull();
  });
});
