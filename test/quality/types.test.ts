import { describe, expect, expectTypeOf, it } from "vitest";
import type { Facts } from "../../src/kernel/facts.js";
import type { InvalidInput } from "../../src/kernel/issue.js";
import type { Plain, ReasonOf } from "../../src/kernel/reason.js";
import type { Result } from "../../src/kernel/result.js";
import type { Tally } from "../../src/kernel/tally.js";
import {
  adjustPValues,
  type CompareError,
  compareGaps,
  customerEffort,
  defineInstrument,
  type GapComparison,
  type GapError,
  type GapEstimate,
  type GapReport,
  type GapTallyState,
  gapTally,
  type Instrument,
  type Interval,
  importancePerformance,
  netPromoterScore,
  proportionInterval,
  type QualityError,
  type QualityReasons,
  type Reliability,
  type ReliabilityError,
  reliabilityOf,
  type SurveyResponse,
  scoreGaps,
} from "../../src/quality/index.js";

describe("the public surface", () => {
  it("returns what it says", () => {
    expectTypeOf(defineInstrument).returns.toEqualTypeOf<Result<Instrument, InvalidInput>>();
    expectTypeOf(scoreGaps).returns.toEqualTypeOf<Result<GapReport, GapError>>();
    expectTypeOf(compareGaps).returns.toEqualTypeOf<Result<GapComparison, CompareError>>();
    expectTypeOf(reliabilityOf).returns.toEqualTypeOf<Result<Reliability, ReliabilityError>>();
    expectTypeOf(gapTally).returns.toEqualTypeOf<Tally<SurveyResponse, GapTallyState, GapReport>>();
    expectTypeOf(adjustPValues).returns.toEqualTypeOf<readonly number[]>();
    expectTypeOf(proportionInterval).returns.toEqualTypeOf<
      Result<Interval, Extract<QualityError, { code: "quality/invalid-number" | "quality/unknown-choice" }>>
    >();
  });
  it("has closed unions of errors", () => {
    expectTypeOf<GapError["code"]>().toEqualTypeOf<"quality/invalid-number" | "quality/out-of-scale" | "quality/stopped">();
    expectTypeOf<CompareError["code"]>().toEqualTypeOf<"quality/invalid-number" | "quality/different-instruments">();
    expectTypeOf<ReliabilityError["code"]>().toEqualTypeOf<"quality/invalid-number" | "quality/uneven-rows">();
  });
  it("has estimates that may be null, and an n that may not", () => {
    expectTypeOf<GapEstimate["n"]>().toEqualTypeOf<number>();
    expectTypeOf<GapEstimate["gap" | "t" | "p" | "adjustedP" | "sd"]>().toEqualTypeOf<number | null>();
    expectTypeOf<GapReport["weighted"]>().toEqualTypeOf<GapEstimate | null>();
  });
  it("has reasons whose parameters are JSON", () => {
    type NotJson = { [C in keyof QualityReasons]: Plain<QualityReasons[C]> extends Facts ? never : C }[keyof QualityReasons];
    expectTypeOf<NotJson>().toEqualTypeOf<never>();
    const reason = { code: "quality/missing-rule", params: { rule: "item-pair", minimum: null } } satisfies ReasonOf<QualityReasons>;
    expect(reason.code).toBe("quality/missing-rule");
  });
});

describe("what must not compile", () => {
  it("a scale of effort without a direction", () => {
    // @ts-expect-error the direction has no default
    const make = () => customerEffort([1], { scale: { min: 1, max: 7 } });
    expect(make).toBeTypeOf("function");
  });
  it("an unknown method, cross, or column", () => {
    // @ts-expect-error no such method
    const interval = () => proportionInterval(1, 2, { method: "exact" });
    // @ts-expect-error no such method
    const score = () => netPromoterScore([9], { method: "bootstrap" });
    // @ts-expect-error no such cross
    const grid = () => importancePerformance([], { cross: "mode" });
    // @ts-expect-error the perceived column is called perception
    const response: SurveyResponse = { answers: { "1": { perceived: 5 } } };
    expect([interval, score, grid, response]).toHaveLength(4);
  });
  it("changing what is returned", () => {
    const change = (report: GapReport) => {
      // @ts-expect-error reports are read-only
      report.n = 3;
      // @ts-expect-error and so are their lists
      report.dimensions.push(report.unweighted);
    };
    expect(change).toBeTypeOf("function");
  });
});
