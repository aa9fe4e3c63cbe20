import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustPValues } from "../../src/quality/adjust-p-values.js";
import { gapReliability } from "../../src/quality/construct-reliability.js";
import type { GapReport } from "../../src/quality/gap-report.js";
import { gapFromSummary } from "../../src/quality/gap-summary.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { rounds } from "../rounds.js";
import { expectClose } from "./close.js";
import { instrumentOf, responseOf } from "./surveys.js";

describe("one item against R: Student's sleep data", () => {
  const r = vectors.cases.sleep_paired;
  const instrument = instrumentOf({ hours: ["sleep"] }, "expectation-perception", { min: -10, max: 10 });
  const responses = r.x.map((x, index) => responseOf({ sleep: [r.y[index] as number, x] }));
  const report = scoreGaps(instrument, responses, { wilcoxon: true })._unsafeUnwrap();

  it.each([
    ["item", report.items[0]],
    ["dimension", report.dimensions[0]],
    ["overall", report.unweighted],
  ] as const)("%s", (_, line) => {
    if (!line) throw new Error("no line");
    expectClose(
      [
        line.n,
        line.perception,
        line.expectation,
        line.perceptionSd,
        line.expectationSd,
        line.gap,
        line.sd,
        line.se,
        line.correlation,
        line.t,
        line.df,
        line.p,
      ],
      [r.n, r.mean_x, r.mean_y, r.sd_x, r.sd_y, r.mean_diff, r.sd_diff, r.se_diff, r.r, r.t, r.df, r.p],
    );
    expectClose([line.interval?.low, line.interval?.high, line.interval?.confidence], [...r.ci, r.level]);
    const { dz, dav, drm, hedges, hedgesAv } = line.effect;
    expectClose([dz, dav, drm, hedges, hedgesAv], [r.cohen_dz, r.cohen_dav, r.cohen_drm, r.hedges_gz, r.hedges_gav]);
    expectClose([line.wilcoxon?.v, line.wilcoxon?.p, line.adjustedP], [r.wilcoxon_V, r.wilcoxon_p_cc, r.p]);
  });
  it("Wilcoxon without continuity", () => {
    const plain = scoreGaps(instrument, responses, { wilcoxon: { continuity: false } })._unsafeUnwrap();
    expectClose(plain.items[0]?.wilcoxon?.p, r.wilcoxon_p_nocc);
  });
  it.each([
    [0.9, r.ci90],
    [0.99, r.ci99],
  ] as const)("interval at %d", (confidence, [low, high]) => {
    const { interval } = scoreGaps(instrument, responses, { confidence })._unsafeUnwrap().unweighted;
    expectClose([interval?.low, interval?.high], [low, high]);
  });
});

describe("three columns against R", () => {
  const r = vectors.cases.zot_synthetic40;
  const instrument = instrumentOf({ care: ["help"] }, "adequate-desired-perceived", { min: 1, max: 9 });
  const responses = r.desired.map((desired, index) => ({
    answers: { help: { desired, adequate: r.adequate[index] as number, perception: r.perceived[index] as number } },
  }));
  const report = scoreGaps(instrument, responses)._unsafeUnwrap();
  it.each([
    ["item", report.items[0]],
    ["dimension", report.dimensions[0]],
    ["overall", report.unweighted],
  ] as const)("%s", (_, line) => {
    const zone = line?.zone;
    expectClose([line?.adequacy, line?.superiority, line?.gap, zone?.width, zone?.ratio], [r.MSA, r.MSS, r.MSS, r.zone_width, r.zot_ratio]);
    expectClose([zone?.below, zone?.within, zone?.above], [r.share_below, r.share_within, r.share_above]);
    expectClose([zone?.adequacy.sd, zone?.adequacy.t, zone?.adequacy.p], [r.msa_sd, r.msa_t, r.msa_p]);
    expectClose([zone?.superiority.sd, zone?.superiority.t, zone?.superiority.p], [r.mss_sd, r.mss_t, r.mss_p]);
    expectClose([zone?.adequacy.interval?.low, zone?.adequacy.interval?.high], r.msa_ci);
    expectClose([line?.interval?.low, line?.interval?.high], r.mss_ci);
    expect(zone?.position).toBe("within");
  });
});

/** The reasons of a report without the first three that every report has. */
const notable = (report: GapReport) => report.reasons.slice(3);
const one = instrumentOf({ a: ["1"] });
const two = instrumentOf({ a: ["1", "2"], b: ["3", "4"] });
const score = (...args: Parameters<typeof scoreGaps>) => scoreGaps(...args)._unsafeUnwrap();
const noImportance = { code: "quality/no-importance", params: {} };

describe("what every report says", () => {
  const report = score(two, [responseOf({ "1": [6, 4], "2": [5, 5], "3": [7, 6], "4": [4, 4] }), responseOf({ "1": [6, 5], "3": [5, 2] })]);
  it("names the instrument, the rule and the aggregation", () => {
    expect(report).toMatchObject({ instrumentId: "test", instrumentVersion: "1", columns: "expectation-perception", n: 2 });
    expect(report.reasons.slice(0, 3)).toEqual([
      { code: "quality/scored", params: { respondents: 2, columns: "expectation-perception" } },
      { code: "quality/missing-rule", params: { rule: "item-pair", minimum: null } },
      { code: "quality/aggregated", params: { over: "dimensions" } },
    ]);
  });
  it("the gap is perception minus expectation, with both beside it", () => {
    expect(
      report.items.map(({ id, dimension, n, expectation, perception, gap }) => [id, dimension, n, expectation, perception, gap]),
    ).toEqual([
      ["1", "a", 2, 6, 4.5, -1.5],
      ["2", "a", 1, 5, 5, 0],
      ["3", "b", 2, 6, 4, -2],
      ["4", "b", 1, 4, 4, 0],
    ]);
  });
  it("a dimension is the mean over respondents of their mean over complete items", () => {
    expect(report.dimensions.map(({ id, n, gap }) => [id, n, gap])).toEqual([
      ["a", 2, -1],
      ["b", 2, -1.75],
    ]);
    expect(report.unweighted).toMatchObject({ n: 2, gap: -1.375 });
  });
  it("says which lines rest on one respondent, or have no spread", () => {
    const two = (level: string, id: string) => ({ code: "quality/no-small-sample-factor", params: { level, id } });
    const constant = (level: string, id: string) => ({ code: "quality/no-correlation", params: { level, id } });
    expect(notable(report)).toEqual([
      noImportance,
      two("overall", "test"),
      constant("overall", "test"),
      { code: "quality/no-spread", params: { level: "dimension", id: "a" } },
      two("dimension", "b"),
      two("item", "1"),
      constant("item", "1"),
      { code: "quality/one-respondent", params: { level: "item", id: "2" } },
      two("item", "3"),
      { code: "quality/one-respondent", params: { level: "item", id: "4" } },
    ]);
  });
});

describe("degenerate surveys: null, never 0 or NaN", () => {
  it("no respondents", () => {
    const report = score(one, []);
    expect(report.unweighted).toEqual({
      n: 0,
      perception: null,
      expectation: null,
      gap: null,
      sd: null,
      se: null,
      interval: null,
      t: null,
      df: null,
      p: null,
      adjustedP: null,
      effect: { dz: null, dav: null, hedges: null, hedgesAv: null, drm: null },
      perceptionSd: null,
      perceptionSe: null,
      expectationSd: null,
      correlation: null,
      perceptionInterval: null,
    });
    expect(report).toMatchObject({ n: 0, weighted: null, weightedByMeanImportance: null, importance: null, designEffect: null });
    expect(notable(report)).toEqual([
      noImportance,
      { code: "quality/no-answers", params: { level: "overall", id: "test" } },
      { code: "quality/no-answers", params: { level: "dimension", id: "a" } },
      { code: "quality/no-answers", params: { level: "item", id: "1" } },
    ]);
    expect(JSON.stringify(report)).not.toContain("NaN");
  });
  it("one respondent: means, no spread", () => {
    expect(score(one, [responseOf({ "1": [7, 5] })]).unweighted).toMatchObject({
      n: 1,
      perception: 5,
      expectation: 7,
      gap: -2,
      sd: null,
      se: null,
      interval: null,
      t: null,
      df: null,
      p: null,
      adjustedP: null,
      effect: { dz: null, dav: null, hedges: null },
    });
  });
  it("two respondents: a test, but no unbiased effect", () => {
    const { unweighted } = score(one, [responseOf({ "1": [7, 5] }), responseOf({ "1": [6, 5] })]);
    expect(unweighted).toMatchObject({ n: 2, gap: -1.5, df: 1, effect: { hedges: null, hedgesAv: null } });
    expectClose([unweighted.sd, unweighted.t, unweighted.effect.dz], [Math.SQRT1_2, -3, -1.5 / Math.SQRT1_2]);
  });
  it("equal answers: gap 0, interval of no width, t undefined and said so", () => {
    const report = score(
      one,
      [1, 2, 3].map(() => responseOf({ "1": [5, 5] })),
    );
    expect(report.unweighted).toMatchObject({
      n: 3,
      gap: 0,
      sd: 0,
      se: 0,
      interval: { low: 0, high: 0, confidence: 0.95 },
      t: null,
      df: 2,
      p: null,
      adjustedP: null,
      correlation: null,
      effect: { dz: null, dav: null, hedges: null },
    });
    expect(
      notable(report)
        .slice(1)
        .map(({ code }) => code),
    ).toEqual(Array.from({ length: 3 }, () => ["quality/no-spread", "quality/no-correlation"]).flat());
  });
  it("a gap that is the same for all though answers differ", () => {
    const { unweighted } = score(one, [responseOf({ "1": [6, 5] }), responseOf({ "1": [5, 4] }), responseOf({ "1": [3, 2] })]);
    expect(unweighted).toMatchObject({ gap: -1, sd: 0, t: null, effect: { dz: null } });
    expect(unweighted.effect.dav).toBeCloseTo(-1 / Math.sqrt(7 / 3), 12);
    expect(unweighted.correlation).toBeCloseTo(1, 12);
  });
  it("dimensions that cancel out in everyone leave no spread overall", () => {
    const report = score(instrumentOf({ a: ["1", "2", "3"], b: ["4", "5", "6"] }), [
      responseOf({ "1": [5, 6], "2": [5, 5], "3": [5, 5], "4": [5, 4], "5": [5, 5], "6": [5, 5] }),
      responseOf({ "1": [5, 6], "2": [5, 6], "3": [5, 5], "4": [5, 4], "5": [5, 4], "6": [5, 5] }),
      responseOf({ "1": [5, 7], "2": [5, 7], "3": [5, 7], "4": [5, 3], "5": [5, 3], "6": [5, 3] }),
    ]);
    expect(report.unweighted).toMatchObject({ gap: 0, sd: 0, t: null });
  });
  it("decimals that differ in their last binary digit only are no spread", () => {
    const slider = instrumentOf({ a: ["1"], b: ["2"], c: ["3"] }, "expectation-perception", { min: -10, max: 10 });
    const equal = score(slider, [responseOf({ "1": [0.1, 0.3] }), responseOf({ "1": [0.2, 0.4] }), responseOf({ "1": [1.1, 1.3] })]);
    expect(equal.dimensions[0]).toMatchObject({ n: 3, sd: 0, se: 0, t: null });
    expectClose(equal.dimensions[0]?.gap, 0.2);
    const wide = instrumentOf({ a: ["1"], b: ["2"], c: ["3"] }, "expectation-perception", { min: -1000, max: 1000 });
    const respondents = [1, 2, 4, 6, 7].map((k) => {
      const [a, b] = [0.4 * k, 2.8 * k * k];
      return responseOf({ "1": [0, a], "2": [0, b], "3": [0, -(a + b)] });
    });
    const cancelling = score(wide, respondents);
    expect(cancelling.unweighted).toMatchObject({ n: 5, sd: 0, t: null });
    expect(cancelling.dimensions[0]?.sd).toBeGreaterThan(0.1);
  });
  it("a dimension without a pair is null, and the score is the mean of the others", () => {
    const report = score(two, [responseOf({ "1": [6, 5], "3": [6, null], "4": [null, 3] }), responseOf({ "1": [6, 4] })]);
    expect(report.dimensions[1]).toMatchObject({ id: "b", n: 0, gap: null, perception: null });
    expect(report.unweighted.gap).toBe(-1.5);
    expect(notable(report)).toContainEqual({ code: "quality/no-answers", params: { level: "dimension", id: "b" } });
  });
  it("respondents without a usable answer are counted and left out", () => {
    const report = score(one, [{ answers: {} }, responseOf({ "1": [7, null] }), responseOf({ "1": [7, 6] })]);
    expect(report).toMatchObject({ n: 1, excluded: { responses: 2, empty: 2, incomplete: 0, weightRefused: 0 } });
    expect(notable(report)[0]).toEqual({ code: "quality/empty-responses", params: { respondents: 2 } });
  });
});

describe("answers that do not belong", () => {
  const responses = [
    responseOf({ "1": [8, 5], "2": [6, 0] }, { respondentId: "zoe" }),
    responseOf({ "1": [7, Number.NaN], "9": [7, 7] }, { respondentId: "ana" }),
    responseOf({ "1": [7, 1] }),
  ];
  it("out of scale: kept out and named, by respondent", () => {
    const { excluded, n, reasons } = score(two, responses);
    expect(n).toBe(1);
    expect(excluded).toMatchObject({ outOfScaleAnswers: 3, unknownItems: 1, empty: 2 });
    expect(excluded.outOfScale).toEqual([
      { respondentId: "ana", item: "1", column: "perception", answer: null },
      { respondentId: "zoe", item: "1", column: "expectation", answer: 8 },
      { respondentId: "zoe", item: "2", column: "perception", answer: 0 },
    ]);
    expect(reasons).toContainEqual({ code: "quality/answers-out-of-scale", params: { answers: 3 } });
    expect(reasons).toContainEqual({ code: "quality/unknown-items", params: { answers: 1 } });
  });
  it("out of scale: refused on demand", () => {
    expect(scoreGaps(two, [responses[2] as never, responses[0] as never], { outOfScale: "refuse" })._unsafeUnwrapErr()).toEqual({
      code: "quality/out-of-scale",
      respondentId: "zoe",
      index: 1,
      item: "1",
      column: "expectation",
      answer: 8,
      minimum: 1,
      maximum: 7,
    });
    expect(scoreGaps(two, [responses[2] as never], { outOfScale: "refuse" }).isOk()).toBe(true);
  });
  it("names at most 100, the first by respondent, in any order of arrival", () => {
    const many = Array.from({ length: 150 }, (_, i) => responseOf({ "1": [9, 5] }, { respondentId: String(1000 + ((i * 37) % 150)) }));
    const { excluded } = score(one, [...many, responseOf({ "1": [0, 5] })]);
    expect(excluded.outOfScaleAnswers).toBe(151);
    expect(excluded.outOfScale).toHaveLength(100);
    expect(excluded.outOfScale.slice(0, 2).map(({ respondentId }) => respondentId)).toEqual([null, "1000"]);
    expect(excluded.outOfScale.at(-1)?.respondentId).toBe("1098");
  });
  it("the ends of the scale belong to it", () => {
    expect(score(one, [responseOf({ "1": [7, 1] })]).excluded.outOfScaleAnswers).toBe(0);
  });
});

describe("missing answers", () => {
  const responses = [
    responseOf({ "1": [7, 5], "2": [6, null], "3": [7, 4], "4": [7, 6] }),
    responseOf({ "1": [6, 5], "2": [6, 3], "3": [5, 5], "4": [6, 2] }),
  ];
  it("item-pair: the pairs that are there", () => {
    expect(score(two, responses).dimensions.map(({ gap }) => gap)).toEqual([-2, -2]);
    expect(score(two, responses).dimensions[0]).toMatchObject({ n: 2, expectation: 6.5, perception: 4.5 });
  });
  it("listwise: the whole respondent or nothing", () => {
    const report = score(two, responses, { missing: "listwise" });
    expect(report).toMatchObject({ n: 1, excluded: { responses: 1, incomplete: 1 } });
    expect(report.dimensions.map(({ gap }) => gap)).toEqual([-2, -2]);
    expect(report.reasons).toContainEqual({ code: "quality/missing-rule", params: { rule: "listwise", minimum: null } });
    expect(report.reasons).toContainEqual({ code: "quality/incomplete-responses", params: { respondents: 1 } });
  });
  it("person mean: each column by itself, with at least the share answered", () => {
    const half = score(two, responses, { missing: { personMean: 0.5 } });
    // Expectation (7 + 6) / 2, perception 5 / 1.
    expect(half.dimensions[0]).toMatchObject({ n: 2, expectation: 6.25, perception: 4.5, gap: -1.75 });
    expect(half.items[1]).toMatchObject({ n: 1 });
    const most = score(two, responses, { missing: { personMean: 0.51 } });
    expect(most.dimensions[0]).toMatchObject({ n: 1, gap: -2 });
    expect(most.reasons).toContainEqual({ code: "quality/missing-rule", params: { rule: "person-mean", minimum: 0.51 } });
  });
  it("person mean: a column that is never answered gives no score", () => {
    expect(
      score(two, [responseOf({ "1": [7, null], "2": [6, null], "3": [5, 5] })], { missing: { personMean: 0.1 } }).dimensions[0]?.gap,
    ).toBeNull();
  });
  it("person means as R, missing answers and reversed items", () => {
    const { bfi240 } = vectors.cases;
    for (const { keys, person_mean, person_mean_min4 } of Object.values(bfi240.scales)) {
      const instrument = instrumentOf({ scale: keys }, "performance", { min: 1, max: 6 });
      const names = keys.map((key) => key.replace("-", ""));
      bfi240.data.forEach((row, respondent) => {
        const answers = Object.fromEntries(
          names.flatMap((name) => {
            const perception = row[bfi240.columns.indexOf(name)];
            return perception == null ? [] : [[name, { perception }]];
          }),
        );
        const mean = (missing: "item-pair" | { personMean: number }) =>
          score(instrument, [{ answers }], { missing }).dimensions[0]?.perception ?? null;
        if (Object.keys(answers).length < 5 || respondent % 40 === 0) {
          expectClose(mean("item-pair"), person_mean[respondent] ?? null);
          expectClose(mean({ personMean: 0.8 }), person_mean_min4[respondent] ?? null);
        }
      });
    }
  });
});

describe("importance", () => {
  const full = { "1": [7, 5], "2": [7, 5], "3": [6, 5], "4": [6, 5] } as const;
  const other = { "1": [7, 4], "2": [7, 4], "3": [6, 6], "4": [6, 6] } as const;
  it("weighs each respondent's dimensions by their own points", () => {
    const report = score(two, [responseOf(full, { importance: { a: 80, b: 20 } }), responseOf(other, { importance: { a: 40, b: 60 } })]);
    // 0.8 x -2 + 0.2 x -1 = -1.8; 0.4 x -3 + 0.6 x 0 = -1.2
    expectClose([report.weighted?.n, report.weighted?.gap], [2, -1.5]);
    expect(report.weighted?.adjustedP).toBe(report.weighted?.p);
    // Mean points 60 and 40, mean gaps -2.5 and -0.5.
    expectClose(report.weightedByMeanImportance, -1.7);
    expect(report.importance).toEqual({ a: 60, b: 40 });
    expect(report.reasons).not.toContainEqual(noImportance);
  });
  it("a respondent who lacks a dimension leaves it, and the dimension means stay", () => {
    const lacking = responseOf({ "1": [7, 4] }, { importance: { a: 50, b: 50 } });
    const report = score(two, [responseOf(full, { importance: { a: 80, b: 20 } }), lacking]);
    expect(report.weighted).toMatchObject({ n: 1 });
    expectClose(report.weighted?.gap, -1.8);
    expect(report.dimensions[0]?.n).toBe(2);
    expect(report.excluded.importanceIncomplete).toBe(1);
    expect(report.reasons).toContainEqual({ code: "quality/importance-incomplete", params: { respondents: 1 } });
  });
  it("or spreads the points over the others, where the options say so", () => {
    const lacking = responseOf({ "1": [7, 4] }, { importance: { a: 50, b: 50 } });
    const report = score(two, [responseOf(full, { importance: { a: 80, b: 20 } }), lacking], { incompleteImportance: "renormalise" });
    expectClose(report.weighted?.gap, (-1.8 - 3) / 2);
    expect(report).toMatchObject({ weightedByMeanImportance: null, excluded: { importanceIncomplete: 0 }, importance: { a: 90, b: 10 } });
    expect(report.reasons).toContainEqual({ code: "quality/importance-renormalised", params: { respondents: 1 } });
    const nothing = responseOf({ "1": [7, 4] }, { importance: { a: 0, b: 100 } });
    expect(score(two, [nothing], { incompleteImportance: "renormalise" })).toMatchObject({
      weighted: null,
      excluded: { importanceIncomplete: 1 },
    });
  });
  it.each([
    ["99 points", { a: 79, b: 20 }],
    ["101 points", { a: 81, b: 20 }],
    ["points below 0", { a: 120, b: -20 }],
    ["points for a dimension that is not there", { a: 50, z: 50 }],
    ["a number that is none", { a: Number.NaN, b: 100 }],
    ["no points", {}],
  ])("%s: left out of the weighted score and counted", (_, importance) => {
    const report = score(two, [responseOf(full, { importance: importance as Record<string, number> })]);
    expect(report).toMatchObject({ n: 1, weighted: null, excluded: { importanceNot100: 1, responses: 0 } });
    expect(report.reasons).toContainEqual({ code: "quality/importance-not-100", params: { respondents: 1 } });
    expect(report.reasons).toContainEqual(noImportance);
  });
  it("thirds with decimals are 100", () => {
    const three = instrumentOf({ a: ["1"], b: ["2"], c: ["3"] });
    const importance = { a: 33.3333333, b: 33.3333333, c: 33.3333334 };
    expect(score(three, [responseOf({ "1": [7, 6], "2": [7, 6], "3": [7, 6] }, { importance })]).weighted?.gap).toBeCloseTo(-1, 9);
  });
});

describe("keys and direction", () => {
  it("a reversed item is turned in every column: its gap is minus the raw gap", () => {
    const report = score(instrumentOf({ a: ["-1"] }), [responseOf({ "1": [2, 5] })]);
    expect(report.items[0]).toMatchObject({ expectation: 6, perception: 3, gap: -3 });
  });
  it("a scale where lower is better is turned, and says so; a reversed item on it is not", () => {
    const scale = { min: 1, max: 5, direction: "lower-is-better" } as const;
    const report = score(instrumentOf({ a: ["1", "-2"] }, "expectation-perception", scale), [responseOf({ "1": [1, 3], "2": [1, 3] })]);
    expect(report.items.map(({ gap }) => gap)).toEqual([-2, 2]);
    expect(report.reasons).toContainEqual({ code: "quality/direction-turned", params: {} });
  });
});

describe("perceptions only", () => {
  const report = score(
    instrumentOf({ a: ["1"] }, "performance"),
    [5, 6, 7].map((perception) => ({ answers: { "1": { perception } } })),
  );
  it("no gap, but the perception with its interval", () => {
    expect(report.unweighted).toMatchObject({
      n: 3,
      perception: 6,
      perceptionSd: 1,
      expectation: null,
      gap: null,
      sd: null,
      interval: null,
      p: null,
    });
    expectClose(
      [report.unweighted.perceptionSe, report.unweighted.perceptionInterval?.low],
      [1 / Math.sqrt(3), 6 - 4.30265272974946 / Math.sqrt(3)],
    );
    expect(notable(report)).toEqual([{ code: "quality/no-expectation", params: {} }, noImportance]);
  });
});

describe("aggregation", () => {
  const uneven = instrumentOf({ a: ["1", "2", "3"], b: ["4"] });
  const responses = [
    responseOf({ "1": [7, 6], "2": [7, 6], "3": [7, 6], "4": [7, 3] }),
    responseOf({ "1": [7, 6], "2": [7, 5], "3": [7, 4], "4": [7, 3] }),
  ];
  it("over dimensions each dimension counts once, over items each item", () => {
    expect(score(uneven, responses).unweighted.gap).toBe(-2.75);
    const items = score(uneven, responses, { aggregation: "items" });
    expect(items.unweighted).toMatchObject({ n: 2, gap: -2.125 });
    expect(items.reasons[2]).toEqual({ code: "quality/aggregated", params: { over: "items" } });
  });
});

describe("adjusted p", () => {
  const survey = [
    [7, 4, 6, 5],
    [6, 4, 6, 6],
    [7, 6, 5, 3],
    [5, 3, 7, 6],
    [6, 5, 6, 2],
  ].map(([a = 1, b = 1, c = 1, d = 1]) => responseOf({ "1": [a, b], "2": [a, c], "3": [c, d], "4": [a, d] }));
  it.each(["holm", "bonferroni", "benjamini-hochberg"] as const)("%s: dimensions are one family, items another", (adjustment) => {
    const report = score(two, survey, { adjustment });
    for (const family of [report.dimensions, report.items]) {
      expect(family.map(({ adjustedP }) => adjustedP)).toEqual(
        adjustPValues(
          family.map(({ p }) => p as number),
          adjustment,
        ),
      );
    }
    expect(report.unweighted.adjustedP).toBe(report.unweighted.p);
  });
});

describe("sampling weights", () => {
  it("design effect and effective size (Kish), weighted mean", () => {
    const report = score(one, [responseOf({ "1": [7, 5] }, { weight: 3 }), responseOf({ "1": [7, 6] })]);
    expect(report.unweighted.gap).toBe(-1.75);
    // n x sum w^2 / (sum w)^2 = 2 x 10 / 16
    expect(report.designEffect).toBe(1.25);
    expect(report.reasons).toContainEqual({ code: "quality/sampling-weights", params: { designEffect: 1.25, effectiveSize: 1.6 } });
  });
  it("is 1 without weights", () => {
    expect(score(one, [responseOf({ "1": [7, 5] }), responseOf({ "1": [7, 5] })])).toMatchObject({ designEffect: 1 });
  });
  it("does not depend on the unit of the weights", () => {
    const at = (unit: number) =>
      score(
        one,
        [2, 4, 5, 6].map((perception, i) => responseOf({ "1": [7, perception] }, { weight: unit * (i + 1) })),
      );
    const [one_, ten] = [at(1).unweighted, at(10).unweighted];
    expectClose([ten.gap, ten.sd, ten.se, ten.p], [one_.gap, one_.sd, one_.se, one_.p]);
  });
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("weight %d: the response is left out and counted", (weight) => {
    const report = score(one, [responseOf({ "1": [7, 5] }, { weight })]);
    expect(report).toMatchObject({ n: 0, excluded: { weightRefused: 1, responses: 1 } });
    expect(report.reasons).toContainEqual({ code: "quality/weights-refused", params: { respondents: 1 } });
  });
});

describe("three columns", () => {
  const zone = instrumentOf({ a: ["1"], b: ["2"] }, "adequate-desired-perceived", { min: 1, max: 9 });
  const answer = (adequate: number, desired: number, perception: number) => ({ adequate, desired, perception });
  it.each([
    ["below", 5, 8, 4],
    ["within", 5, 8, 5],
    ["within", 5, 8, 8],
    ["above", 5, 8, 9],
  ] as const)("%s: adequate %d, desired %d, perceived %d", (position, adequate, desired, perception) => {
    const [line] = score(zone, [{ answers: { "1": answer(adequate, desired, perception) } }]).items;
    expect(line?.zone).toMatchObject({
      position,
      adequate,
      desired,
      width: 3,
      below: position === "below" ? 1 : 0,
      above: position === "above" ? 1 : 0,
      within: position === "within" ? 1 : 0,
    });
    expect(line).toMatchObject({
      adequacy: perception - adequate,
      superiority: perception - desired,
      gap: perception - desired,
      expectation: desired,
    });
  });
  it("overall: no single triple to place a respondent by, so shares are null; no width, no ratio", () => {
    const report = score(zone, [{ answers: { "1": answer(5, 8, 6), "2": answer(7, 7, 7) } }]);
    expect(report.unweighted.zone).toMatchObject({ below: null, within: null, above: null, width: 1.5, position: "within" });
    expect(report.items[1]?.zone?.ratio).toBeNull();
    expect(score(zone, []).items[0]?.zone).toMatchObject({
      position: null,
      below: null,
      within: null,
      ratio: null,
      width: null,
      adequacy: { gap: null, t: null },
    });
  });
  it("an item without one of its three columns is not a pair", () => {
    expect(score(zone, [{ answers: { "1": { desired: 8, perception: 6 } } }]).n).toBe(0);
  });
});

describe("options out of range", () => {
  it.each([
    ["confidence", { confidence: 0 }],
    ["confidence", { confidence: Number.NaN }],
    ["personMean", { missing: { personMean: 0 } }],
    ["personMean", { missing: { personMean: 1.01 } }],
    ["seed", { bootstrap: { seed: -1 } }],
    ["seed", { bootstrap: { seed: 0.5 } }],
    ["resamples", { bootstrap: { seed: 1, resamples: 9 } }],
  ] as const)("%s", (name, options) => {
    expect(scoreGaps(one, [], options)._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
  it("accept their ends", () => {
    expect(scoreGaps(one, [], { missing: { personMean: 1 }, bootstrap: { seed: 0, resamples: 10 } }).isOk()).toBe(true);
  });
});

describe("algebra", () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }));
  const survey = fc.array(fc.tuple(pair, pair, pair, pair), { minLength: 2, maxLength: 10 });
  const of = (rows: readonly (readonly (readonly [number, number])[])[], change = (x: number) => x) =>
    rows.map((row) => responseOf(Object.fromEntries(row.map(([e, p], i) => [String(i + 1), [change(e), change(p)]]))));
  const near = (a: number | null | undefined, b: number | null | undefined) => {
    if (a == null || b == null) expect(a).toBe(b);
    else expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
  };
  it("shifting all answers changes no gap; stretching them stretches the gap and leaves t, p and dz", () => {
    const wide = instrumentOf({ a: ["1", "2"], b: ["3", "4"] }, "expectation-perception", { min: -100, max: 100 });
    fc.assert(
      fc.property(survey, (rows) => {
        const [plain, shifted, stretched] = [of(rows), of(rows, (x) => x + 10), of(rows, (x) => 3 * x)].map(
          (responses) => score(wide, responses).unweighted,
        );
        near(shifted?.gap, plain?.gap);
        near(shifted?.sd, plain?.sd);
        near(stretched?.gap, 3 * (plain?.gap as number));
        for (const key of ["t", "p", "df"] as const) near(stretched?.[key], plain?.[key]);
        near(stretched?.effect.dz, plain?.effect.dz);
      }),
      { seed: 11, numRuns: rounds(25) },
    );
  });
  it("turning answers and key together changes nothing", () => {
    const turned = instrumentOf({ a: ["-1", "-2"], b: ["-3", "-4"] });
    fc.assert(
      fc.property(survey, (rows) => {
        expect(
          JSON.stringify(
            score(
              turned,
              of(rows, (x) => 8 - x),
            ),
          ),
        ).toBe(JSON.stringify(score(two, of(rows))));
      }),
      { seed: 12, numRuns: rounds(25) },
    );
  });
  it("swapping expectation and perception changes the sign", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const swapped = rows.map((row) => row.map(([e, p]) => [p, e] as const));
        const [a, b] = [score(two, of(rows)).unweighted, score(two, of(swapped)).unweighted];
        near(b.gap, -(a.gap as number));
        near(b.t, a.t === null ? null : -a.t);
        near(b.p, a.p);
      }),
      { seed: 13, numRuns: rounds(25) },
    );
  });
  it("sd of a gap from the printed parts: sP^2 + sE^2 - 2 r sP sE", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        for (const { sd, perceptionSd: p, expectationSd: e, correlation: r } of score(two, of(rows)).items) {
          if (r !== null) near((p as number) ** 2 + (e as number) ** 2 - 2 * r * (p as number) * (e as number), (sd as number) ** 2);
        }
      }),
      { seed: 14, numRuns: rounds(15) },
    );
  });
});

describe("rounding of means decides nothing", () => {
  const three = instrumentOf({ d: ["1", "2", "3"] });
  const answers = (text: string, more = {}) => {
    const [expected = [], perceived = []] = text.split("->").map((digits) => [...digits].map(Number));
    return responseOf(Object.fromEntries(expected.map((e, item) => [String(item + 1), [e, perceived[item] as number] as const])), more);
  };
  const surveys = ["221->223", "222->332", "333->223", "445->344", "665->555", "112->222", "556->555", "777->677"];

  it.each(["dimensions", "items"] as const)("Wilcoxon finds the ties of means of three, over %s", (aggregation) => {
    const responses = surveys.map((text) => answers(text, { importance: { d: 100 } }));
    const report = scoreGaps(three, responses, { wilcoxon: true, aggregation })._unsafeUnwrap();
    for (const line of [report.dimensions[0], report.unweighted, report.weighted]) {
      expect(line?.wilcoxon?.v).toBe(16.5);
      expect(line?.wilcoxon?.p).toBeCloseTo(0.883411, 6);
    }
  });
  it("a mean gap that is 0 but for rounding is 0 to Wilcoxon", () => {
    const report = scoreGaps(
      instrumentOf({ a: ["1"], b: ["2"], c: ["3"] }, "expectation-perception", { min: 0, max: 1 }),
      [responseOf({ "1": [0, 0.1], "2": [0, 0.2], "3": [0.3, 0] }), responseOf({ "1": [0, 1], "2": [0, 0], "3": [0, 0] })],
      { wilcoxon: true },
    )._unsafeUnwrap();
    expect(report.unweighted.wilcoxon?.n).toBe(1);
  });
  it("an adequacy of exactly 0 is within the zone, with t 0", () => {
    const zone = instrumentOf({ a: ["1"], b: ["2"], c: ["3"] }, "adequate-desired-perceived", { min: 1, max: 9 });
    const respondent = (...gaps: readonly [number, number, number]) => ({
      answers: Object.fromEntries(gaps.map((gap, item) => [String(item + 1), { adequate: 5, desired: 8, perception: 5 + gap }])),
    });
    const responses = Array.from({ length: 10 }, (_, index) => respondent(index === 0 ? -1 : 0, index < 2 ? -1 : 0, index < 3 ? 1 : 0));
    const { unweighted } = scoreGaps(zone, responses)._unsafeUnwrap();
    expect(unweighted.adequacy).toBe(0);
    expect(unweighted.zone).toMatchObject({ position: "within", ratio: 0, adequacy: { gap: 0, t: 0, p: 1 } });
  });
  it("a respondent whose dimension mean equals what is adequate is within the zone", () => {
    const zone = instrumentOf({ a: ["1", "2", "3"] }, "adequate-desired-perceived", { min: 0, max: 1 });
    const one = (perceived: readonly number[], adequate: readonly number[]) => ({
      answers: Object.fromEntries(perceived.map((p, i) => [String(i + 1), { perception: p, adequate: adequate[i] as number, desired: 1 }])),
    });
    const report = scoreGaps(zone, [one([0.3, 0.3, 0], [0.1, 0.2, 0.3]), one([0.6, 0, 0], [0.1, 0.2, 0.3])])._unsafeUnwrap();
    expect(report.dimensions[0]?.zone).toMatchObject({ below: 0, within: 1, above: 0 });
  });
  it("two respondents correlate at most 1, and gapReliability takes it", () => {
    const { correlation, effect } = scoreGaps(three, [answers("221->223"), answers("222->332")])._unsafeUnwrap().unweighted;
    expect(correlation).toBe(1);
    expect(effect.drm === null || effect.drm === 0).toBe(true);
    const parts = { perceptionSd: 1, expectationSd: 2, perceptionReliability: 0.9, expectationReliability: 0.8 };
    expect(gapReliability({ ...parts, correlation: correlation as number }).isOk()).toBe(true);
  });
  it("drm keeps its digits where answers nearly agree", () => {
    const scale = { min: 0, max: 1e6 };
    const single = instrumentOf({ a: ["1"] }, "expectation-perception", scale);
    const expected = [100000, 500000, 900000, 300000];
    const noise = [0.5, -0.5, -0.5, 1.5];
    const { effect, sd, perceptionSd, expectationSd, gap } = scoreGaps(
      single,
      expected.map((e, index) => responseOf({ "1": [e, e + (noise[index] as number)] })),
    )._unsafeUnwrap().unweighted;
    const [p, e] = [perceptionSd as number, expectationSd as number];
    const unshared = ((sd as number) ** 2 - (p - e) ** 2) / (p * e);
    expect((effect.drm as number) / (((gap as number) / (sd as number)) * Math.sqrt(unshared))).toBeCloseTo(1, 9);
  });
  it("sampling weights leave no Wilcoxon, and a reason says so", () => {
    const responses = surveys.map((text, index) => answers(text, { weight: index + 1 }));
    const report = scoreGaps(three, responses, { wilcoxon: true })._unsafeUnwrap();
    expect(report.unweighted.wilcoxon).toBeNull();
    expect(report.reasons.at(-1)).toEqual({ code: "quality/no-wilcoxon", params: { because: "sampling-weights" } });
    expect(
      scoreGaps(three, responses)
        ._unsafeUnwrap()
        .reasons.map(({ code }) => code),
    ).not.toContain("quality/no-wilcoxon");
  });
  it("points of importance for what the instrument lacks leave the weighted score", () => {
    const two = instrumentOf({ A: ["1"], B: ["2"] });
    const of = (importance: Record<string, number>) =>
      scoreGaps(two, [responseOf({ "1": [7, 5], "2": [7, 6] }, { importance })])._unsafeUnwrap();
    expect(of({ A: 60, B: 40, ZZ: 90 })).toMatchObject({ weighted: null, excluded: { importanceNot100: 1 } });
    expect(of({ A: 60, B: 40, ZZ: Number.NaN }).weighted).toBeNull();
    expect(of({ A: 60, B: 40, ZZ: 0 }).weighted?.gap).toBeCloseTo(-1.6, 12);
  });
});

describe("gapFromSummary with a spread that no table prints", () => {
  it.each([1e-320, 1e-200, 0])("%s is no spread", (gapSd) => {
    const line = gapFromSummary({ n: 10, expectation: 6, perception: 5, gapSd, perceptionSd: gapSd, expectationSd: gapSd })._unsafeUnwrap();
    expect(line).toMatchObject({ sd: 0, t: null, p: null, perceptionSd: 0, effect: { dz: null, dav: null } });
  });
});
