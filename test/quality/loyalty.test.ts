import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalChange, welchChange } from "../../src/quality/change.js";
import { compareCustomerEffort, customerEffort, effortTally } from "../../src/quality/effort.js";
import { compareNetPromoterScore, netPromoterScore, netPromoterTally } from "../../src/quality/net-promoter.js";
import { compareCustomerSatisfaction, customerSatisfaction, satisfactionTally } from "../../src/quality/satisfaction.js";
import { scoreTrend } from "../../src/quality/score-trend.js";
import published from "../fixtures/quality/quality-published.json" with { type: "json" };
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";

const nps = (...args: Parameters<typeof netPromoterScore>) => netPromoterScore(...args)._unsafeUnwrap();
const csat = (...args: Parameters<typeof customerSatisfaction>) => customerSatisfaction(...args)._unsafeUnwrap();
const codesOf = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) => reasons.map(({ code }) => code);
const nothing = { code: "quality/nothing-answered", params: {} };

describe("netPromoterScore against R", () => {
  for (const r of vectors.cases.nps) {
    it(`${r.promoters}/${r.passives}/${r.detractors} at ${r.level}`, () => {
      const of = (method: "wald" | "adjusted-wald" | "t") => nps(r, { method, confidence: r.level });
      const plain = of("wald");
      expectClose([plain.score, plain.se], [r.nps, r.se]);
      expectClose(((plain.se as number) / 100) ** 2 * r.n, r.var_pop);
      expectClose([plain.interval?.low, plain.interval?.high], r.ci_wald_z);
      expectClose([of("t").interval?.low, of("t").interval?.high], r.ci_t);
      expectClose([of("adjusted-wald").interval?.low, of("adjusted-wald").interval?.high], r.ci_adj_wald);
      expect(plain.interval?.confidence).toBe(r.level);
    });
  }
  it("the variance of a published example", () => {
    const example = published.cases.find(({ id }) => id === "cv_nps_variance")?.data as { variance: number; nps: number };
    const { score, se, n } = nps({ promoters: 3, passives: 2, detractors: 1 });
    expectClose([(score as number) / 100, ((se as number) / 100) ** 2 * n], [example.nps, example.variance]);
  });
});

describe("netPromoterScore", () => {
  it("counts 9 and 10, 7 and 8, 0 to 6; what is not answered is not counted", () => {
    expect(nps([10, 9, 8, 7, 6, 0, null, undefined])).toMatchObject({
      n: 6,
      score: 0,
      counts: { promoters: 2, passives: 2, detractors: 2 },
      shares: { promoters: 1 / 3, passives: 1 / 3, detractors: 1 / 3 },
    });
  });
  it.each([11, -1, 7.5, Number.NaN])("never on another scale: %d", (answer) => {
    expect(netPromoterScore([9, answer])._unsafeUnwrapErr()).toEqual({
      code: "quality/not-a-recommendation-score",
      index: 1,
      answer: Number.isNaN(answer) ? null : answer,
    });
  });
  it.each([
    ["promoters", { promoters: -1, passives: 0, detractors: 0 }],
    ["passives", { promoters: 0, passives: 0.5, detractors: 0 }],
    ["detractors", { promoters: 0, passives: 0, detractors: Number.NaN }],
  ])("refuses a count of %s", (name, counts) => {
    expect(netPromoterScore(counts)._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
  it("refuses a confidence out of range, also in the tally", () => {
    expect(netPromoterScore([], { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
    expect(() => netPromoterTally({ confidence: 1 })).toThrow(new RangeError("options.confidence is out of range"));
  });
  it("of nothing is null, and says so", () => {
    expect(nps([])).toEqual({
      n: 0,
      score: null,
      counts: { promoters: 0, passives: 0, detractors: 0 },
      shares: null,
      se: null,
      interval: null,
      reasons: [{ code: "quality/interval-method", params: { method: "wald" } }, nothing],
    });
  });
  it("one answer has no t interval", () => {
    expect(nps([10], { method: "t" }).interval).toBeNull();
    expect(nps([10], { method: "t" }).reasons[1]).toEqual({ code: "quality/too-few-answers", params: { n: 1, minimum: 2 } });
    expect(codesOf(nps([10]))).toEqual(["quality/interval-method"]);
  });
  it("says when a limit lies beyond the scale", () => {
    const { interval, reasons } = nps({ promoters: 2, passives: 1, detractors: 0 });
    expect(interval?.high).toBeGreaterThan(100);
    expect(reasons[1]).toEqual({ code: "quality/limit-beyond-scale", params: { low: interval?.low, high: interval?.high } });
    expect(codesOf(nps({ promoters: 0, passives: 1, detractors: 2 }))).toContain("quality/limit-beyond-scale");
  });
  it("as a tally: any split", () => {
    const tally = netPromoterTally({ method: "adjusted-wald" });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), fc.array(fc.integer({ min: 0, max: 10 })), (a, b) => {
        const fold = (answers: readonly number[]) => answers.reduce(tally.add, tally.empty());
        expect(tally.merge(fold(a), fold(b))).toEqual(fold([...b, ...a]));
        expect(tally.result(fold([...a, ...b]))).toEqual(nps([...a, ...b], { method: "adjusted-wald" }));
      }),
      { seed: 1, numRuns: 30 },
    );
    expect(tally.add(tally.empty(), 11)).toEqual(tally.empty());
  });
});

describe("customerSatisfaction", () => {
  it("top two of five, with Wilson's interval", () => {
    const result = csat([5, 4, 3, 2, 1, null]);
    expect(result).toMatchObject({ n: 5, satisfied: 2, score: 0.4 });
    expectClose(result.se, Math.sqrt(0.24 / 5));
    expect(result.interval?.low.toFixed(4)).toBe("0.1176");
    expect(result.interval?.high.toFixed(4)).toBe("0.7693");
  });
  it("other scales, tops and directions", () => {
    expect(csat([7, 6, 5], { scale: { min: 1, max: 7 }, top: 1 }).score).toBeCloseTo(1 / 3, 15);
    expect(csat([1, 2, 3], { scale: { min: 1, max: 5, direction: "lower-is-better" } }).satisfied).toBe(2);
  });
  it("counts, and another interval", () => {
    const result = csat({ satisfied: 384, answered: 1000 }, { method: "jeffreys", confidence: 0.8 });
    expectClose([result.interval?.low, result.interval?.high], [0.364467844781015, 0.403863221293365]);
    expect(result.reasons).toEqual([{ code: "quality/interval-method", params: { method: "jeffreys" } }]);
  });
  it("of nothing is null, and says so", () => {
    expect(csat([])).toEqual({
      n: 0,
      satisfied: 0,
      score: null,
      se: null,
      interval: null,
      reasons: [{ code: "quality/interval-method", params: { method: "wilson" } }, nothing],
    });
  });
  it.each([
    ["an answer above", [5, 6], {}, { code: "quality/answer-out-of-scale", index: 1, answer: 6, minimum: 1, maximum: 5 }],
    ["an answer below", [0], {}, { code: "quality/answer-out-of-scale", index: 0, answer: 0, minimum: 1, maximum: 5 }],
    ["no number", [Number.NaN], {}, { code: "quality/answer-out-of-scale", index: 0, answer: null, minimum: 1, maximum: 5 }],
    [
      "more satisfied than answered",
      { satisfied: 2, answered: 1 },
      {},
      { code: "quality/invalid-number", name: "satisfied", value: 2, minimum: 0, maximum: 1 },
    ],
    [
      "a broken count",
      { satisfied: 0, answered: 0.5 },
      {},
      { code: "quality/invalid-number", name: "answered", value: 0.5, minimum: 0, maximum: 1e15 },
    ],
    ["a top of 0", [], { top: 0 }, { code: "quality/invalid-number", name: "top", value: 0, minimum: 1, maximum: 4 }],
    ["a top of all", [], { top: 5 }, { code: "quality/invalid-number", name: "top", value: 5, minimum: 1, maximum: 4 }],
    [
      "a scale without range",
      [],
      { scale: { min: 3, max: 3 } },
      { code: "quality/invalid-number", name: "scale.max", value: 3, minimum: 3, maximum: 1e15 },
    ],
    [
      "a scale without end",
      [],
      { scale: { min: 3, max: Number.POSITIVE_INFINITY } },
      { code: "quality/invalid-number", name: "scale.max", value: null, minimum: -1e15, maximum: 1e15 },
    ],
    [
      "a scale without beginning",
      [],
      { scale: { min: Number.NaN, max: 3 } },
      { code: "quality/invalid-number", name: "scale.min", value: null, minimum: -1e15, maximum: 1e15 },
    ],
    ["a confidence", [], { confidence: 2 }, { code: "quality/invalid-number", name: "confidence", value: 2, minimum: 0, maximum: 1 }],
  ])("refuses %s", (_, answers, options, error) => {
    expect(customerSatisfaction(answers as number[], options)._unsafeUnwrapErr()).toEqual(error);
  });
  it("as a tally: any split, answers out of scale not counted", () => {
    const tally = satisfactionTally();
    const fold = (answers: readonly number[]) => answers.reduce(tally.add, tally.empty());
    expect(tally.result(tally.merge(fold([5, 4, 9]), fold([3, 0])))).toEqual(csat([5, 4, 3]));
    expect(() => satisfactionTally({ top: 0 })).toThrow(new RangeError("options.top is out of range"));
  });
});

describe("customerEffort", () => {
  const scale = { min: 1, max: 7, direction: "higher-is-better" } as const;
  const ces = (answers: readonly (number | null)[], more = {}) => customerEffort(answers, { scale, ...more })._unsafeUnwrap();
  it("mean with Student's interval, and the share of the easiest answers", () => {
    const result = ces([5, 6, 7, null]);
    expect(result).toMatchObject({ n: 3, score: 6, sd: 1, easy: { share: 2 / 3 } });
    expectClose(
      [result.se, result.interval?.low, result.interval?.high],
      [1 / Math.sqrt(3), 6 - 4.30265272974946 / Math.sqrt(3), 6 + 4.30265272974946 / Math.sqrt(3)],
    );
    expect(codesOf(result)).toEqual(["quality/interval-method"]);
  });
  it("where lower is easier, answers are turned and it says so", () => {
    const result = customerEffort([1, 2, 6], { scale: { ...scale, direction: "lower-is-better" }, top: 1 })._unsafeUnwrap();
    expect(result).toMatchObject({ score: 5, easy: { share: 1 / 3 } });
    expect(codesOf(result)).toEqual(["quality/interval-method", "quality/direction-turned"]);
  });
  it("of nothing, of one, of equal answers", () => {
    expect(ces([])).toMatchObject({ n: 0, score: null, sd: null, se: null, interval: null, easy: null });
    expect(ces([]).reasons[1]).toEqual(nothing);
    expect(ces([4])).toMatchObject({ n: 1, score: 4, sd: null, interval: null, easy: { share: 0 } });
    expect(ces([4]).reasons[1]).toEqual({ code: "quality/too-few-answers", params: { n: 1, minimum: 2 } });
    expect(ces([4.1, 4.1, 4.1])).toMatchObject({ sd: 0, se: 0, interval: { low: 4.1, high: 4.1 } });
  });
  it("refuses answers and options out of range", () => {
    expect(customerEffort([8], { scale })._unsafeUnwrapErr()).toMatchObject({ code: "quality/answer-out-of-scale", answer: 8 });
    expect(customerEffort([], { scale, top: 7 })._unsafeUnwrapErr()).toMatchObject({ name: "top" });
  });
  it("as a tally: the same bytes for any split", () => {
    const tally = effortTally({ scale: { ...scale, direction: "lower-is-better" } });
    const answers = fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom(1.1, 3.7)));
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const fold = (list: readonly number[]) => list.reduce(tally.add, tally.empty());
        expect(JSON.stringify(tally.merge(fold(a), fold(b)))).toBe(JSON.stringify(fold([...b, ...a])));
        expect(tally.result(fold([...b, ...a]))).toEqual(
          customerEffort([...a, ...b], { scale: { ...scale, direction: "lower-is-better" } })._unsafeUnwrap(),
        );
      }),
      { seed: 2, numRuns: 30 },
    );
    expect(tally.add(tally.empty(), 8)).toEqual(tally.empty());
    expect(() => effortTally({ scale, confidence: 1 })).toThrow(new RangeError("options.confidence is out of range"));
  });
});

describe("changes between periods", () => {
  it("net promoter score: z by the standard errors", () => {
    const [before, after] = [nps({ promoters: 45, passives: 30, detractors: 25 }), nps({ promoters: 60, passives: 20, detractors: 20 })];
    const change = compareNetPromoterScore(before, after)._unsafeUnwrap();
    const se = Math.hypot(8.12403840463596, 8);
    expectClose([change.before, change.after, change.change, change.se, change.statistic], [20, 40, 20, se, 20 / se]);
    expectClose([change.interval?.low, change.interval?.high], [20 - 1.95996398454005 * se, 20 + 1.95996398454005 * se]);
    expect([change.p?.toFixed(4), change.df]).toEqual(["0.0794", null]);
    expect(change.reasons).toEqual([{ code: "quality/test", params: { test: "z" } }]);
  });
  it("net promoter score: Welch on +1, 0, -1", () => {
    const [before, after] = [nps({ promoters: 45, passives: 30, detractors: 25 }), nps({ promoters: 60, passives: 20, detractors: 20 })];
    const change = compareNetPromoterScore(before, after, { test: "welch", confidence: 0.9 })._unsafeUnwrap();
    expectClose([change.se, change.interval?.confidence], [Math.hypot(8.16496580927726, 8.0403025220737), 0.9]);
    expect(change.df).toBeCloseTo(197.95, 1);
    expect(change.reasons).toEqual([{ code: "quality/test", params: { test: "welch" } }]);
  });
  it("says why there is no test", () => {
    const empty = compareNetPromoterScore(nps([]), nps([10, 0]))._unsafeUnwrap();
    expect(empty).toMatchObject({ change: null, se: null, p: null, interval: null });
    expect(empty.reasons[1]).toEqual({ code: "quality/too-few-answers", params: { n: 0, minimum: 1 } });
    expect(compareNetPromoterScore(nps([10]), nps([10, 0]), { test: "welch" })._unsafeUnwrap().reasons[1]).toEqual({
      code: "quality/too-few-answers",
      params: { n: 1, minimum: 2 },
    });
    const equal = compareNetPromoterScore(nps([10, 10]), nps([8, 8]))._unsafeUnwrap();
    expect(equal).toMatchObject({ change: -100, se: 0, p: null, statistic: null, interval: null });
    expect(equal.reasons[1]).toEqual({ code: "quality/equal-answers", params: {} });
    expect(compareNetPromoterScore(nps([10]), nps([0]), { confidence: 0 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
  });
  it("satisfaction: Newcombe's interval (Newcombe 1998, 56/70 less 48/80) and the pooled z test", () => {
    const change = compareCustomerSatisfaction(
      csat({ satisfied: 48, answered: 80 }),
      csat({ satisfied: 56, answered: 70 }),
    )._unsafeUnwrap();
    expect([change.interval?.low.toFixed(4), change.interval?.high.toFixed(4), change.change?.toFixed(4)]).toEqual([
      "0.0524",
      "0.3339",
      "0.2000",
    ]);
    const pooled = 104 / 150;
    expectClose(change.statistic, 0.2 / Math.sqrt(pooled * (1 - pooled) * (1 / 70 + 1 / 80)));
    expect(codesOf(change)).toEqual(["quality/test", "quality/interval-method"]);
    expect(change.reasons.slice(0, 2)).toEqual([
      { code: "quality/test", params: { test: "pooled-z" } },
      { code: "quality/interval-method", params: { method: "newcombe" } },
    ]);
  });
  it("satisfaction: no test where all are satisfied, no interval where nobody answered", () => {
    const all = compareCustomerSatisfaction(csat({ satisfied: 5, answered: 5 }), csat({ satisfied: 7, answered: 7 }))._unsafeUnwrap();
    expect(all).toMatchObject({ change: 0, p: null });
    expect(all.interval?.high).toBeGreaterThan(0);
    expect(codesOf(all)).toEqual(["quality/test", "quality/interval-method", "quality/equal-answers"]);
    const none = compareCustomerSatisfaction(csat([]), csat([5]))._unsafeUnwrap();
    expect(none).toMatchObject({ change: null, p: null, interval: null });
    expect(none.reasons[2]).toEqual({ code: "quality/too-few-answers", params: { n: 0, minimum: 1 } });
    expect(compareCustomerSatisfaction(csat([5]), csat([]))._unsafeUnwrap().interval).toBeNull();
    expect(compareCustomerSatisfaction(csat([]), csat([]))._unsafeUnwrap()).toMatchObject({ change: null, se: null, p: null });
    expect(compareCustomerSatisfaction(csat([]), csat([]), { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
  });
  it("effort: Welch's t", () => {
    const scale = { min: 1, max: 7, direction: "higher-is-better" } as const;
    const [three, four, equal, one] = [[3, 4, 5], [5, 6, 7, 7], [4, 4], [5]].map((answers) =>
      customerEffort(answers, { scale })._unsafeUnwrap(),
    ) as [never, never, never, never];
    const change = compareCustomerEffort(three, four)._unsafeUnwrap();
    const [v1, v2] = [1 / 3, 11 / 12 / 4];
    expectClose([change.change, change.se, change.df], [2.25, Math.sqrt(v1 + v2), (v1 + v2) ** 2 / (v1 ** 2 / 2 + v2 ** 2 / 3)]);
    expect(codesOf(change)).toEqual(["quality/test"]);
    expect(compareCustomerEffort(equal, equal)._unsafeUnwrap().reasons[1]).toEqual({ code: "quality/equal-answers", params: {} });
    expect(compareCustomerEffort(one, three)._unsafeUnwrap().reasons[1]).toEqual({
      code: "quality/too-few-answers",
      params: { n: 1, minimum: 2 },
    });
    expect(compareCustomerEffort(one, three, { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
  });
  it("Welch and z agree for large samples, and turn their sign with the periods", () => {
    const [a, b] = [
      { n: 1e6, mean: 1, se: 0.5 },
      { n: 1e6, mean: 2, se: 0.25 },
    ];
    expect(Math.abs((welchChange(a, b, 0.95).p as number) - (normalChange(a, b, 0.95).p as number))).toBeLessThan(1e-6);
    expect(welchChange(b, a, 0.95).statistic).toBe(-(welchChange(a, b, 0.95).statistic as number));
  });
});

describe("scoreTrend", () => {
  const quarter = (period: string, score: number | null, se: number | null) => ({ period, score, se });
  const trend = (...args: Parameters<typeof scoreTrend>) => scoreTrend(...args)._unsafeUnwrap();
  it("interval of each period, change against the one before, p adjusted over the changes", () => {
    const { periods } = trend([quarter("Q1", 20, 4), quarter("Q2", 30, 3), quarter("Q3", 40, 4)]);
    expectClose([periods[0]?.interval?.low, periods[0]?.interval?.high], [20 - 1.95996398454005 * 4, 20 + 1.95996398454005 * 4]);
    expect(periods[0]?.change).toBeNull();
    expectClose([periods[1]?.change?.change, periods[1]?.change?.statistic], [10, 2]);
    expectClose(periods[1]?.change?.adjustedP, 2 * (periods[1]?.change?.p as number));
    expect(
      trend([quarter("Q1", 20, 4), quarter("Q2", 30, 3), quarter("Q3", 40, 4)], { adjustment: "benjamini-hochberg" }).periods[1]?.change
        ?.adjustedP,
    ).toBe(periods[1]?.change?.p);
  });
  it("weighted least squares: with equal errors the plain slope", () => {
    const { slope } = trend([quarter("1", 1, 2), quarter("2", 3, 2), quarter("3", 8, 2)]);
    expectClose([slope?.perPeriod, slope?.se, slope?.interval.low], [3.5, Math.SQRT2, 3.5 - 1.95996398454005 * Math.SQRT2]);
    expect(slope?.p.toFixed(5)).toBe("0.01333");
  });
  it("the exacter period weighs more", () => {
    expect(trend([quarter("1", 0, 1), quarter("2", 0, 1), quarter("3", 9, 0.1)]).slope?.perPeriod).toBeGreaterThan(5);
  });
  it("leaves out periods without a score", () => {
    const { periods, slope } = trend([quarter("1", 1, 1), quarter("2", null, null), quarter("3", 3, 1)]);
    expect(periods[1]).toEqual({ period: "2", score: null, se: null, interval: null, change: null });
    expect(periods[2]?.change?.change).toBe(2);
    expect(slope?.perPeriod).toBe(1);
  });
  it("has no slope below two scores with an error", () => {
    expect(trend([]).slope).toBeNull();
    expect(trend([quarter("1", 1, 1), quarter("2", 1, 0)]).slope).toBeNull();
    expect(scoreTrend([], { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
  });
  it.each([
    ["score NaN", quarter("1", Number.NaN, 1), "periods[1].score"],
    ["se infinite", quarter("1", 2, Number.POSITIVE_INFINITY), "periods[1].se"],
    ["se undefined", { period: "1", score: 2 } as unknown as ReturnType<typeof quarter>, "periods[1].se"],
    ["se below 0", quarter("1", 2, -1), "periods[1].se"],
    ["interval NaN", { ...quarter("1", 2, 0), interval: { low: Number.NaN, high: 1, confidence: 0.95 } }, "periods[1].interval.low"],
    ["interval infinite", { ...quarter("1", 2, 0), interval: { low: 0, high: 1 / 0, confidence: 0.95 } }, "periods[1].interval.high"],
  ])("refuses %s", (_, wrong, name) => {
    expect(scoreTrend([quarter("0", 1, 1), wrong])._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
  it("standard errors whose squares vanish are 0: no test, no slope", () => {
    const { periods, slope } = trend([quarter("1", 1, 1e-170), quarter("2", 2, 1e-170)]);
    expect(periods[1]?.change).toMatchObject({ change: 1, se: null, p: null });
    expect(slope).toBeNull();
  });
  it("a point far more exact than the other does not swallow it", () => {
    const { slope } = trend([quarter("1", 1, 1), quarter("2", 2, 3), quarter("3", 5, 1e-120)]);
    expect(slope?.perPeriod).toBeCloseTo((4 * 2 + 3 / 9) / (4 + 1 / 9), 12);
    expect(slope?.se).toBeCloseTo(1 / Math.sqrt(4 + 1 / 9), 12);
  });
  it("a share of 100 % is not certainty: its own interval, no test, and a reason", () => {
    const [before, after] = [csat({ satisfied: 18, answered: 20 }), csat({ satisfied: 20, answered: 20 })];
    const { periods, slope, reasons } = trend([
      { period: "1", ...before },
      { period: "2", ...after },
      quarter("3", 0, 0),
      quarter("4", null, null),
      quarter("5", 1, null),
    ]);
    expect(periods[0]?.interval).toEqual(before.interval);
    expect(periods[1]?.interval).toEqual(after.interval);
    expect(periods[1]?.change).toMatchObject({ statistic: null, p: null, interval: null, adjustedP: null });
    expect(periods[1]?.change?.change).toBeCloseTo(0.1, 12);
    expect(periods[2]?.interval).toBeNull();
    expect(slope).toBeNull();
    expect(reasons).toEqual([
      { code: "quality/test", params: { test: "z" } },
      { code: "quality/period-left-out", params: { period: "2", because: "no-spread" } },
      { code: "quality/period-left-out", params: { period: "3", because: "no-spread" } },
      { code: "quality/period-left-out", params: { period: "4", because: "no-score" } },
      { code: "quality/period-left-out", params: { period: "5", because: "no-standard-error" } },
    ]);
  });
  it("an interval of another confidence is computed anew from the standard error", () => {
    const { periods } = trend([{ ...quarter("1", 10, 1), interval: { low: 0, high: 20, confidence: 0.5 } }]);
    expectClose(periods[0]?.interval?.low, 10 - 1.95996398454005);
  });
});

describe("comparisons refuse numbers that are none, and end", () => {
  const one = nps({ promoters: 5, passives: 3, detractors: 2 });
  const other = csat({ satisfied: 5, answered: 9 });
  const effort = customerEffort([1, 2, 4], { scale: { min: 1, max: 7, direction: "lower-is-better" } })._unsafeUnwrap();
  const none = undefined as unknown as number;
  it.each([
    ["n NaN", { n: Number.NaN }, "n"],
    ["score NaN", { score: Number.NaN }, "score"],
    ["se infinite", { se: Number.POSITIVE_INFINITY }, "se"],
    ["se undefined", { se: none }, "se"],
    ["se below 0", { se: -1 }, "se"],
  ])("%s", (_, wrong, field) => {
    const error = (name: string) => ({ code: "quality/invalid-number", name });
    expect(compareNetPromoterScore(one, { ...one, ...wrong })._unsafeUnwrapErr()).toMatchObject(error(`after.${field}`));
    expect(compareNetPromoterScore({ ...one, ...wrong }, one, { test: "welch" })._unsafeUnwrapErr()).toMatchObject(
      error(`before.${field}`),
    );
    expect(compareCustomerEffort(effort, { ...effort, ...wrong })._unsafeUnwrapErr()).toMatchObject(error(`after.${field}`));
    if (field !== "se")
      expect(compareCustomerSatisfaction({ ...other, ...wrong }, other)._unsafeUnwrapErr()).toMatchObject(error(`before.${field}`));
  });
  it("satisfied above n, a score that is missing", () => {
    expect(compareCustomerSatisfaction(other, { ...other, satisfied: 10 })._unsafeUnwrapErr()).toMatchObject({ name: "after.satisfied" });
    expect(compareCustomerSatisfaction(other, { ...other, score: null })._unsafeUnwrapErr()).toMatchObject({
      name: "after.score",
      value: null,
    });
  });
  it("scores 1 and 2 with standard errors of 1e-170 are not tested", () => {
    const tiny = (score: number) => ({ ...one, score, se: 1e-170 });
    expect(compareNetPromoterScore(tiny(1), tiny(2))._unsafeUnwrap()).toMatchObject({ change: 1, se: 0, p: null });
    expect(compareNetPromoterScore(tiny(1), tiny(2), { test: "welch" })._unsafeUnwrap()).toMatchObject({ change: 1, se: 0, p: null });
  });
  it("Welch's degrees of freedom of tiny standard errors", () => {
    const tiny = (score: number) => ({ ...one, score, se: 1e-100 });
    expect(compareNetPromoterScore(tiny(1), tiny(2), { test: "welch" })._unsafeUnwrap().df).toBeCloseTo(18, 9);
  });
});

describe("options that are none", () => {
  const directions = { code: "quality/unknown-choice", name: "scale.direction", known: ["higher-is-better", "lower-is-better"] };
  it.each([
    ["no direction", { scale: { min: 1, max: 7 } }, null],
    ["another direction", { scale: { min: 1, max: 7, direction: "up" } }, "up"],
    ["no scale", {}, null],
    ["no options", undefined, null],
  ])("customerEffort with %s", (_, options, value) => {
    expect(customerEffort([1], options as unknown as Parameters<typeof customerEffort>[1])._unsafeUnwrapErr()).toEqual({
      ...directions,
      value,
    });
    expect(() => effortTally(options as unknown as Parameters<typeof customerEffort>[1])).toThrow(RangeError);
  });
  it("methods of the intervals", () => {
    const wilson = { method: "wilson" as "wald" };
    const error = { code: "quality/unknown-choice", name: "method", value: "wilson", known: ["wald", "adjusted-wald", "t"] };
    expect(netPromoterScore([9], wilson)._unsafeUnwrapErr()).toEqual(error);
    expect(() => netPromoterTally(wilson)).toThrow(RangeError);
    const foo = { method: "foo" as "wald" };
    expect(customerSatisfaction([5], foo)._unsafeUnwrapErr()).toMatchObject({
      code: "quality/unknown-choice",
      name: "method",
      value: "foo",
    });
    expect(() => satisfactionTally(foo)).toThrow(RangeError);
  });
  it("a scale of two points: the best one counts", () => {
    const scale = { min: 0, max: 1 };
    expect(csat([1, 0, 1], { scale }).score).toBe(2 / 3);
    const tally = satisfactionTally({ scale });
    expect(tally.result([1, 0, 1].reduce(tally.add, tally.empty())).score).toBe(2 / 3);
    const effort = { scale: { ...scale, direction: "higher-is-better" } as const };
    expect(customerEffort([1, 0, 1], effort)._unsafeUnwrap().easy?.share).toBe(2 / 3);
  });
});
