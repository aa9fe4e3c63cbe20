import { describe, expect, it } from "vitest";
import { compareGaps } from "../../src/quality/compare-gaps.js";
import { complaintArithmetic } from "../../src/quality/complaint-arithmetic.js";
import { importancePerformance } from "../../src/quality/importance-performance.js";
import { improvementPlan } from "../../src/quality/improvement-plan.js";
import { type KanoAnswer, kanoClassOf, kanoOf } from "../../src/quality/kano.js";
import { retentionArithmetic } from "../../src/quality/retention.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import { serviceGaps } from "../../src/quality/service-gaps.js";
import type { SurveyResponse } from "../../src/quality/survey-response.js";
import { weakestLink } from "../../src/quality/weakest-link.js";
import { expectClose } from "./close.js";
import { instrumentOf, responseOf } from "./surveys.js";

const two = instrumentOf({ a: ["1", "2"], b: ["3"], c: ["4"] });
const report = (responses: readonly SurveyResponse[], instrument = two) => scoreGaps(instrument, responses)._unsafeUnwrap();
const performance = instrumentOf({ a: ["1"], b: ["2"] }, "performance");
const rated = (...rows: readonly (readonly [number, number])[]) =>
  scoreGaps(
    performance,
    rows.map(([a, b]) => ({ answers: { "1": { perception: a }, "2": { perception: b } } })),
  )._unsafeUnwrap();

describe("compareGaps", () => {
  const before = report([
    responseOf({ "1": [7, 3], "3": [6, 5], "4": [5, 5] }),
    responseOf({ "1": [7, 4], "3": [6, 3] }),
    responseOf({ "1": [7, 5], "3": [6, 4] }),
  ]);
  const after = report([
    responseOf({ "1": [7, 6], "3": [6, 6] }),
    responseOf({ "1": [7, 5], "3": [6, 5] }),
    responseOf({ "1": [7, 7], "3": [6, 4] }),
  ]);
  const comparison = compareGaps(before, after)._unsafeUnwrap();
  it("Welch line by line: after minus before", () => {
    const [a] = comparison.dimensions;
    // Both sd 1, n 3: se = sqrt(2 / 3), df = 4.
    expectClose([a?.before, a?.after, a?.change, a?.se, a?.df, a?.statistic], [-3, -1, 2, Math.sqrt(2 / 3), 4, 2 / Math.sqrt(2 / 3)]);
    expectClose([a?.interval?.low, a?.interval?.high], [2 - 2.77644510519779 * Math.sqrt(2 / 3), 2 + 2.77644510519779 * Math.sqrt(2 / 3)]);
    expectClose(a?.adjustedP, 2 * (a?.p as number));
    expect(comparison).toMatchObject({ instrumentId: "test", instrumentVersion: "1", of: "gap", weighted: null });
    expect(comparison.unweighted.adjustedP).toBe(comparison.unweighted.p);
  });
  it("names what cannot be compared", () => {
    expect(comparison.dimensions[2]).toMatchObject({ id: "c", before: 0, after: null, change: null, p: null, adjustedP: null });
    expect(comparison.reasons).toEqual([
      { code: "quality/test", params: { test: "welch" } },
      { code: "quality/not-comparable", params: { level: "dimension", id: "c" } },
      { code: "quality/not-comparable", params: { level: "item", id: "2" } },
      { code: "quality/not-comparable", params: { level: "item", id: "4" } },
    ]);
  });
  it("names a line whose change is known but cannot be tested", () => {
    const one = instrumentOf({ a: ["1"] });
    const of = (perception: number) =>
      report(
        [1, 2].map(() => responseOf({ "1": [7, perception] })),
        one,
      );
    const change = compareGaps(of(4), of(5))._unsafeUnwrap();
    expect(change.dimensions[0]).toMatchObject({ change: 1, se: 0, p: null, interval: null });
    expect(change.reasons[1]).toEqual({ code: "quality/not-comparable", params: { level: "overall", id: "test" } });
  });
  it("another adjustment and confidence", () => {
    const other = compareGaps(before, after, { adjustment: "bonferroni", confidence: 0.5 })._unsafeUnwrap();
    expect(other.dimensions[0]?.interval?.confidence).toBe(0.5);
    expectClose(other.items[0]?.adjustedP, 2 * (other.items[0]?.p as number));
  });
  it("weighted scores, where both have one", () => {
    const one = instrumentOf({ a: ["1"] });
    const of = (...ps: readonly number[]) =>
      report(
        ps.map((p) => responseOf({ "1": [7, p] }, { importance: { a: 100 } })),
        one,
      );
    expect(compareGaps(of(3, 4), of(5, 7))._unsafeUnwrap().weighted).toMatchObject({ before: -3.5, after: -1, change: 2.5 });
    const bare = report([responseOf({ "1": [7, 4] })], one);
    expect(compareGaps(of(3, 4), bare)._unsafeUnwrap().weighted).toBeNull();
  });
  it("compares perceptions where there are no gaps", () => {
    const change = compareGaps(rated([3, 5], [5, 5]), rated([6, 5], [7, 6]))._unsafeUnwrap();
    expect(change).toMatchObject({ of: "perception", dimensions: [{ before: 4, after: 6.5, change: 2.5 }, { change: 0.5 }] });
    expectClose(change.dimensions[0]?.se, Math.sqrt(1 + 0.25));
  });
  it("refuses another instrument, version or columns, and a confidence out of range", () => {
    expect(compareGaps(before, rated([5, 5]))._unsafeUnwrapErr()).toEqual({
      code: "quality/different-instruments",
      before: "test@1 (expectation-perception)",
      after: "test@1 (performance)",
    });
    expect(compareGaps(before, { ...after, instrumentVersion: null })._unsafeUnwrapErr()).toMatchObject({
      after: "test (expectation-perception)",
    });
    expect(compareGaps(before, after, { confidence: 7 })._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number" });
  });
});

describe("weakestLink", () => {
  it("the dimension with the lowest gap, and its lowest item", () => {
    const link = weakestLink(report([responseOf({ "1": [7, 5], "2": [7, 2], "3": [7, 5], "4": [7, 7] })]));
    expect(link).toEqual({
      dimension: "a",
      score: -3.5,
      item: "2",
      tiedWith: [],
      instrumentId: "test",
      instrumentVersion: "1",
      reasons: [{ code: "quality/weakest", params: { id: "a", gap: -3.5, tiedWith: [] } }],
    });
  });
  it("names ties, takes the first in the instrument, leaves out what is not known", () => {
    expect(weakestLink(report([responseOf({ "3": [7, 5], "4": [6, 4] })]))).toMatchObject({ dimension: "b", tiedWith: ["c"] });
  });
  it("by perception where there is no expectation; null where nothing is known", () => {
    expect(weakestLink(rated([6, 4]))).toMatchObject({ dimension: "b", score: 4, item: "2" });
    expect(weakestLink(report([]))).toBeNull();
  });
  it("has no item where only column means exist", () => {
    const person = scoreGaps(two, [responseOf({ "1": [7, null], "2": [null, 3] })], { missing: { personMean: 0.5 } })._unsafeUnwrap();
    expect(weakestLink(person)).toMatchObject({ dimension: "a", score: -4, item: null });
  });
});

describe("improvementPlan", () => {
  const responses = [
    [3, 6, 7],
    [4, 5, 7],
    [5, 5, 7],
    [3, 4, 7],
  ].map(([a, b, c]) =>
    responseOf({ "1": [7, a as number], "3": [6, b as number], "4": [6, c as number] }, { importance: { a: 50, b: 40, c: 10 } }),
  );
  const full = report(responses);
  it("shortfall x importance x certainty, most urgent first", () => {
    const plan = improvementPlan(full)._unsafeUnwrap();
    expect(plan.steps.map(({ id, rank }) => [id, rank])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    const [first] = plan.steps;
    const certainty = 1 - (full.dimensions[0]?.adjustedP as number);
    expectClose([first?.shortfall, first?.importance, first?.certainty, first?.need], [3.25, 0.5, certainty, 3.25 * 0.5 * certainty]);
    expect(first?.reasons).toEqual([{ code: "quality/need", params: { shortfall: 3.25, importance: 0.5, certainty } }]);
    expect(plan.reasons).toEqual([{ code: "quality/not-planned", params: { id: "c", because: "no-shortfall" } }]);
    expect(plan).toMatchObject({ instrumentId: "test", instrumentVersion: "1" });
  });
  it("importance of one's own, in any unit, moves the order", () => {
    expect(
      improvementPlan(full, { importance: { a: 1, b: 9 } })
        ._unsafeUnwrap()
        .steps.map(({ id, importance }) => [id, importance]),
    ).toEqual([
      ["b", 0.9],
      ["a", 0.1],
    ]);
  });
  it("without importance every dimension counts the same, and it says so", () => {
    const bare = report(responses.map(({ answers }) => ({ answers })));
    const plan = improvementPlan(bare)._unsafeUnwrap();
    expectClose(
      plan.steps.map(({ importance }) => importance),
      [1 / 3, 1 / 3],
    );
    expect(plan.reasons[0]).toEqual({ code: "quality/equal-importance", params: {} });
    expect(improvementPlan(bare, { importance: { a: 0 } })._unsafeUnwrap().reasons[0]?.code).toBe("quality/equal-importance");
  });
  it("certainty is 0 for one respondent, 1 where all have the same shortfall; equal needs share a rank", () => {
    expect(improvementPlan(report([responseOf({ "1": [7, 5] })]))._unsafeUnwrap()).toMatchObject({
      steps: [{ id: "a", certainty: 0, need: 0 }],
      reasons: [
        { code: "quality/equal-importance" },
        { code: "quality/not-planned", params: { id: "b", because: "no-gap" } },
        { params: { id: "c" } },
      ],
    });
    const same = improvementPlan(report([1, 2].map(() => responseOf({ "1": [7, 5], "3": [6, 4], "4": [6, 5] }))))._unsafeUnwrap();
    expect(same.steps.map(({ id, certainty, rank }) => [id, certainty, rank])).toEqual([
      ["a", 1, 1],
      ["b", 1, 1],
      ["c", 1, 3],
    ]);
  });
  it("refuses an unknown dimension, and importance below 0", () => {
    expect(improvementPlan(full, { importance: { z: 1 } })._unsafeUnwrapErr()).toEqual({
      code: "quality/unknown-id",
      id: "z",
      known: ["a", "b", "c"],
    });
    expect(improvementPlan(full, { importance: { a: -1 } })._unsafeUnwrapErr()).toMatchObject({ name: "importance.a", value: -1 });
  });
});

describe("importancePerformance", () => {
  const items = [
    { id: "on-time", importance: 9, performance: 4 },
    { id: "courtesy", importance: 8, performance: 8 },
    { id: "brochure", importance: 2, performance: 9 },
    { id: "music", importance: 3, performance: 3 },
  ];
  const of = (options = {}) => importancePerformance(items, options)._unsafeUnwrap();
  it("four quadrants around the mean", () => {
    const result = of();
    expect(result.cross).toEqual({ importance: 5.5, performance: 6 });
    expect(result.items.map(({ quadrant }) => quadrant)).toEqual(["concentrate-here", "keep-up", "possible-overkill", "low-priority"]);
    expect(result.reasons).toEqual([{ code: "quality/cross", params: { method: "mean", importance: 5.5, performance: 6 } }]);
    expect(result.items[0]?.aboveDiagonal).toBeNull();
  });
  it.each([
    ["median", {}, { importance: 5.5, performance: 6 }],
    ["midpoint", { scale: { min: 1, max: 7 } }, { importance: 4, performance: 4 }],
    ["midpoint", { scale: { min: 0, max: 10 }, importanceScale: { min: 1, max: 5 } }, { importance: 3, performance: 5 }],
  ] as const)("cross at the %s", (cross, options, at) => {
    expect(of({ cross, ...options })).toMatchObject({ cross: at, reasons: [{ params: { method: cross } }] });
  });
  it("the cross chosen moves items: on it is important, and done well", () => {
    expect(of({ cross: "midpoint", scale: { min: 1, max: 7 } }).items[0]?.quadrant).toBe("keep-up");
    const [one] = importancePerformance([{ id: "x", importance: 2, performance: 2 }])._unsafeUnwrap().items;
    expect(one?.quadrant).toBe("keep-up");
  });
  it("diagonal: importance above performance is to be concentrated on", () => {
    const result = importancePerformance(
      [
        { id: "a", importance: 5, performance: 4.5 },
        { id: "b", importance: 2, performance: 3 },
        { id: "c", importance: 3, performance: 3 },
      ],
      { variant: "diagonal", scale: { min: 1, max: 5 } },
    )._unsafeUnwrap();
    expect(result.items.map(({ quadrant, aboveDiagonal }) => [quadrant, aboveDiagonal])).toEqual([
      ["concentrate-here", 0.125],
      ["low-priority", -0.25],
      ["low-priority", 0],
    ]);
    expect(result.reasons[1]).toEqual({ code: "quality/diagonal", params: {} });
  });
  it("of nothing there is no cross", () => {
    expect(importancePerformance([])._unsafeUnwrap()).toEqual({
      cross: null,
      items: [],
      reasons: [{ code: "quality/nothing-answered", params: {} }],
    });
    expect(importancePerformance([], { cross: "median" })._unsafeUnwrap().cross).toBeNull();
  });
  it.each([
    ["an id twice", [items[0], items[0]], {}, { code: "quality/duplicate-id", id: "on-time" }],
    [
      "importance",
      [{ id: "x", importance: Number.NaN, performance: 1 }],
      {},
      { code: "quality/invalid-number", name: "items[0].importance" },
    ],
    ["performance", [{ id: "x", importance: 1, performance: Number.POSITIVE_INFINITY }], {}, { name: "items[0].performance" }],
    ["a midpoint without a scale", [], { cross: "midpoint" }, { name: "scale.min" }],
    ["a diagonal without a scale", [], { variant: "diagonal" }, { name: "scale.min" }],
    ["a scale upside down", [], { scale: { min: 2, max: 1 } }, { name: "scale.max" }],
    ["an importance scale upside down", [], { importanceScale: { min: 2, max: 1 } }, { name: "scale.max" }],
  ])("refuses %s", (_, rows, options, error) => {
    expect(importancePerformance(rows as never, options as never)._unsafeUnwrapErr()).toMatchObject(error);
  });
});

describe("Kano", () => {
  const answers = ["like", "must-be", "neutral", "live-with", "dislike"] as const;
  it("the table of Berger et al. 1993", () => {
    const table = answers.map((functional) => answers.map((dysfunctional) => kanoClassOf({ functional, dysfunctional })).join(""));
    expect(table).toEqual(["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]);
  });
  it("counts answers, leaves reversed and questionable out of the coefficients", () => {
    const pair = (functional: KanoAnswer, dysfunctional: KanoAnswer) => ({ functional, dysfunctional });
    const result = kanoOf([
      pair("like", "dislike"),
      pair("like", "dislike"),
      pair("neutral", "dislike"),
      pair("like", "neutral"),
      pair("dislike", "like"),
      pair("like", "like"),
    ])._unsafeUnwrap();
    expect(result).toMatchObject({ counts: { A: 1, O: 2, M: 1, I: 0, R: 1, Q: 1 }, class: "O", better: 0.75, worse: -0.75 });
    expect(result.reasons).toEqual([{ code: "quality/kano-counted", params: { answers: 6, reversed: 1, questionable: 1 } }]);
  });
  it("a tie is decided by M, O, A, I and named", () => {
    const result = kanoOf({ A: 5, O: 5, M: 2, I: 5, R: 0, Q: 0 })._unsafeUnwrap();
    expect(result.class).toBe("O");
    expect(result.reasons[1]).toEqual({ code: "quality/kano-tie", params: { classes: ["O", "A", "I"] } });
  });
  it("of nothing, and of reversed answers alone", () => {
    expect(kanoOf([])._unsafeUnwrap()).toMatchObject({
      class: null,
      better: null,
      worse: null,
      reasons: [{}, { code: "quality/nothing-answered" }],
    });
    expect(kanoOf({ A: 0, O: 0, M: 0, I: 0, R: 3, Q: 0 })._unsafeUnwrap()).toMatchObject({ class: "R", better: null });
    expect(kanoOf({ A: 1, O: 0, M: 0, I: 0, R: 0, Q: 0 })._unsafeUnwrap().worse).toBe(0);
  });
  it("refuses broken counts", () => {
    expect(kanoOf({ A: 0, O: 0, M: 0, I: -1, R: 0, Q: 0 })._unsafeUnwrapErr()).toMatchObject({ name: "I", value: -1 });
  });
});

describe("serviceGaps", () => {
  const survey = report([responseOf({ "1": [7, 5], "3": [6, 5] }), responseOf({ "1": [6, 5], "3": [6, 6] })]);
  it("all five, negative where something falls short", () => {
    const facts = {
      survey,
      managersEstimate: { a: 6, b: 6.5 },
      specified: { a: 5 },
      delivered: [
        { standard: "first-visit", dimension: "a", target: 0.9, attained: 0.8 },
        { standard: "reply", target: 0.95, attained: 0.97 },
      ],
      promises: { due: 200, kept: 180 },
    };
    const { gaps, reasons, instrumentId } = serviceGaps(facts)._unsafeUnwrap();
    expectClose(
      gaps.map(({ value }) => value),
      [0, -1, -0.04, -0.1, -1],
    );
    expect(gaps.map(({ name, unit }) => [name, unit])).toEqual([
      ["knowledge", "scale points"],
      ["standards", "scale points"],
      ["delivery", "share"],
      ["communication", "share"],
      ["service", "scale points"],
    ]);
    expect(gaps[0].lines).toEqual([
      { id: "a", from: 6.5, to: 6, gap: -0.5 },
      { id: "b", from: 6, to: 6.5, gap: 0.5 },
      { id: "c", from: null, to: null, gap: null },
    ]);
    expect(gaps[1].lines[1]).toEqual({ id: "b", from: 6.5, to: null, gap: null });
    expect([gaps[3].interval?.low.toFixed(4), gaps[3].interval?.high.toFixed(4)]).toEqual(["-0.1494", "-0.0657"]);
    expect(gaps[4].interval).toEqual(survey.unweighted.interval);
    expect(instrumentId).toBe("test");
    expect(reasons).toEqual([
      { code: "quality/service-gap", params: { gap: 1, from: "customers' expectation", to: "managers' estimate" } },
      { code: "quality/service-gap", params: { gap: 2, from: "managers' estimate", to: "specified standard" } },
      { code: "quality/service-gap", params: { gap: 3, from: "specified standard", to: "delivery" } },
      { code: "quality/service-gap", params: { gap: 4, from: "promised", to: "kept" } },
      { code: "quality/service-gap", params: { gap: 5, from: "expected", to: "perceived" } },
    ]);
  });
  it("says which side is missing", () => {
    expect(serviceGaps({ survey })._unsafeUnwrap().reasons[1]).toEqual({
      code: "quality/side-missing",
      params: { gap: 2, side: "managers' estimate" },
    });
    const sides = (facts: Parameters<typeof serviceGaps>[0]) =>
      serviceGaps(facts)
        ._unsafeUnwrap()
        .reasons.map(({ params }) => ("side" in params ? params.side : null));
    expect(sides({ survey })).toEqual(["managers' estimate", "managers' estimate", "specified standard", "promised", null]);
    expect(sides({ survey, managersEstimate: { a: 5 }, promises: { due: 0, kept: 0 } })).toEqual([
      null,
      "specified standard",
      "specified standard",
      "promised",
      null,
    ]);
    expect(sides({ survey: rated([5, 5]) })).toEqual([
      "customers' expectation",
      "managers' estimate",
      "specified standard",
      "promised",
      "expected",
    ]);
    expect(serviceGaps({ survey })._unsafeUnwrap().gaps[3]).toMatchObject({ value: null, lines: [], interval: null });
  });
  it.each([
    ["an unknown dimension of managers", { managersEstimate: { z: 1 } }, { code: "quality/unknown-id", id: "z", known: ["a", "b", "c"] }],
    ["an unknown dimension of standards", { specified: { z: 1 } }, { code: "quality/unknown-id", id: "z" }],
    [
      "an unknown dimension of delivery",
      { delivered: [{ standard: "s", dimension: "z", target: 1, attained: 1 }] },
      { code: "quality/unknown-id", id: "z" },
    ],
    ["a level that is none", { managersEstimate: { a: Number.NaN } }, { name: "managersEstimate.a" }],
    ["a specified level that is none", { specified: { a: Number.NaN } }, { name: "specified.a" }],
    ["a target above 1", { delivered: [{ standard: "s", target: 2, attained: 1 }] }, { name: "s.target" }],
    ["an attainment below 0", { delivered: [{ standard: "s", target: 1, attained: -1 }] }, { name: "s.attained" }],
    ["promises below 0", { promises: { due: -1, kept: 0 } }, { name: "promises.due" }],
    ["more kept than due", { promises: { due: 1, kept: 2 } }, { name: "promises.kept", maximum: 1 }],
  ])("refuses %s", (_, facts, error) => expect(serviceGaps({ survey, ...facts })._unsafeUnwrapErr()).toMatchObject(error));
});

describe("retentionArithmetic", () => {
  const numbers = { customers: 1000, retentionRate: 0.8, yearlyMargin: 100, discountRate: 0.1, costToKeep: 10, costToWin: 60 };
  const of = (more = {}) => retentionArithmetic({ ...numbers, ...more })._unsafeUnwrap();
  it("by hand", () => {
    const result = of();
    expectClose(
      [
        result.lostCustomers,
        result.costOfReplacement,
        result.winToKeepRatio,
        result.expectedYears,
        result.lifetimeValue,
        result.valueOfOnePoint,
      ],
      [200, 12_000, 6, 5, 110 / 0.3, 1000 * (110 / 0.29 - 110 / 0.3)],
    );
    expect(result.reasons).toEqual([{ code: "quality/own-numbers", params: { figure: "retention" } }]);
  });
  it("discount is 0 by default: margin times expected years", () => expectClose(of({ discountRate: undefined }).lifetimeValue, 500));
  it("is null where undefined, with why", () => {
    const forever = of({ retentionRate: 1, discountRate: 0, costToKeep: 0 });
    expect(forever).toMatchObject({
      lostCustomers: 0,
      winToKeepRatio: null,
      expectedYears: null,
      lifetimeValue: null,
      valueOfOnePoint: null,
    });
    expect(forever.reasons.slice(1)).toEqual([
      { code: "quality/undefined-ratio", params: { figure: "winToKeepRatio", because: "costToKeep is 0" } },
      { code: "quality/undefined-ratio", params: { figure: "expectedYears", because: "retentionRate is 1" } },
      { code: "quality/undefined-ratio", params: { figure: "lifetimeValue", because: "retentionRate is 1 without discount" } },
      { code: "quality/undefined-ratio", params: { figure: "valueOfOnePoint", because: "retentionRate has no room for one more point" } },
    ]);
    expect(of({ retentionRate: 1 })).toMatchObject({ expectedYears: null, valueOfOnePoint: null });
    expectClose(of({ retentionRate: 1 }).lifetimeValue, 1100);
    expect(of({ retentionRate: 0.99, discountRate: 0 }).valueOfOnePoint).toBeNull();
    expect(of({ retentionRate: 0.99 }).valueOfOnePoint).not.toBeNull();
  });
  it.each([
    ["customers", -1],
    ["retentionRate", 1.1],
    ["yearlyMargin", Number.NaN],
    ["discountRate", -0.1],
    ["costToKeep", -1],
    ["costToWin", -1],
  ])("refuses %s", (name, value) => {
    expect(retentionArithmetic({ ...numbers, [name]: value })._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
});

describe("complaintArithmetic", () => {
  const numbers = {
    complaints: 200,
    resolvedShare: 0.75,
    stayIfResolved: 0.8,
    stayIfNot: 0.3,
    silent: 100,
    stayIfSilent: 0.4,
    valueOfCustomer: 500,
    costOfComplaint: 40,
  };
  const of = (more = {}) => complaintArithmetic({ ...numbers, ...more })._unsafeUnwrap();
  it("by hand", () => {
    const { reasons, ...figures } = of();
    // 150 resolved: 120 stay; 50 not: 15 stay.
    expectClose(Object.values(figures), [135, 65, 60, 67_500, 62_500, 8000, 150 * 250 - 8000, 250, 250]);
    expect(Object.keys(figures)).toEqual([
      "stay",
      "leave",
      "silentLeave",
      "valueKept",
      "valueLost",
      "handlingCost",
      "netOfHandling",
      "valueOfOneResolution",
      "breakEvenCost",
    ]);
    expect(reasons).toEqual([{ code: "quality/own-numbers", params: { figure: "complaints" } }]);
  });
  it("no silent customers by default; resolving that drives customers away is worth no cost", () => {
    expect(of({ silent: undefined, stayIfSilent: undefined })).toMatchObject({ silentLeave: 0 });
    expect(of({ stayIfResolved: 0.1 })).toMatchObject({ breakEvenCost: 0 });
    expectClose(of({ stayIfResolved: 0.1 }).valueOfOneResolution, -100);
  });
  it.each([
    ["complaints", -1],
    ["resolvedShare", 2],
    ["stayIfResolved", -0.1],
    ["stayIfNot", 1.1],
    ["silent", -1],
    ["stayIfSilent", 1.1],
    ["valueOfCustomer", -1],
    ["costOfComplaint", -1],
  ])("refuses %s", (name, value) => {
    expect(complaintArithmetic({ ...numbers, [name]: value })._unsafeUnwrapErr()).toMatchObject({ name });
  });
  it("needs to know how many of the silent stay, where there are any", () => {
    const { stayIfSilent: _, ...rest } = numbers;
    expect(complaintArithmetic(rest)._unsafeUnwrapErr()).toMatchObject({ name: "stayIfSilent", value: null });
  });
});
