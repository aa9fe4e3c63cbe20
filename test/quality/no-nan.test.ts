import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareGaps } from "../../src/quality/compare-gaps.js";
import { complaintArithmetic } from "../../src/quality/complaint-arithmetic.js";
import { gapFromSummary } from "../../src/quality/gap-summary.js";
import { importancePerformance } from "../../src/quality/importance-performance.js";
import { improvementPlan } from "../../src/quality/improvement-plan.js";
import { internalQuality } from "../../src/quality/internal-quality.js";
import { type ProportionMethod, proportionInterval } from "../../src/quality/interval.js";
import { netPromoterScore } from "../../src/quality/net-promoter.js";
import { reliabilityOf } from "../../src/quality/reliability.js";
import { retentionArithmetic } from "../../src/quality/retention.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import { scoreTrend } from "../../src/quality/score-trend.js";
import type { ServiceRecord } from "../../src/quality/service-record.js";
import { weakestLink } from "../../src/quality/weakest-link.js";
import { rounds } from "../rounds.js";
import { instrumentOf } from "./surveys.js";

/** Every number in a value, however deep, is finite. */
function expectFinite(value: unknown): void {
  expect(notFinite(value, "result")).toEqual([]);
}

/** The places of numbers that are none. */
function notFinite(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

const any = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 10 }),
  fc.constantFrom(0, 1, 0.5, 1e-300, 1e15, -1e15, 1e16, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE),
);
const count = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom(1e6, 1e15, 2 ** 40), any);
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1), any);
const runs = (numRuns: number) => ({ seed: 99, numRuns: rounds(numRuns) });

describe("whatever goes in, no NaN or infinity comes out: a number, null, or an error", () => {
  it("intervals", () => {
    const methods = ["wilson", "wilson-continuity", "wald", "agresti-coull", "clopper-pearson", "jeffreys"] as const;
    fc.assert(
      fc.property(count, count, share, fc.constantFrom<ProportionMethod>(...methods), (x, n, confidence, method) => {
        expectFinite(proportionInterval(x, n, { confidence, method }).unwrapOr(null));
      }),
      runs(400),
    );
  });
  it("surveys", () => {
    const instrument = instrumentOf({ a: ["1", "-2"], b: ["3"] });
    const pair = fc.record({ expectation: any, perception: any });
    const response = fc.record({
      answers: fc.dictionary(fc.constantFrom("1", "2", "3", "4"), pair),
      weight: any,
      importance: fc.option(fc.record({ a: any, b: any }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(response, { maxLength: 6 }), fc.array(response, { maxLength: 6 }), (one, other) => {
        const [before, after] = [
          scoreGaps(instrument, one)._unsafeUnwrap(),
          scoreGaps(instrument, other, { bootstrap: { seed: 1, resamples: 10, method: "bca" }, wilcoxon: true })._unsafeUnwrap(),
        ];
        expectFinite([
          before,
          after,
          compareGaps(before, after)._unsafeUnwrap(),
          weakestLink(after),
          improvementPlan(after)._unsafeUnwrap(),
        ]);
      }),
      runs(60),
    );
  });
  it("extreme sampling weights", () => {
    const instrument = instrumentOf({ a: ["1"], b: ["2"] }, "expectation-perception", { min: -1e6, max: 1e6 });
    const value = fc.constantFrom(-1e6, 1e6, 0, 0.1, 1e-9);
    const response = fc.record({
      answers: fc.record({
        "1": fc.record({ expectation: value, perception: value }),
        "2": fc.record({ expectation: value, perception: value }),
      }),
      weight: fc.constantFrom(1e-6, 1e6, 1, 3.3),
    });
    fc.assert(
      fc.property(fc.array(response, { maxLength: 8 }), (responses) => expectFinite(scoreGaps(instrument, responses)._unsafeUnwrap())),
      runs(60),
    );
  });
  it("matrices", () => {
    const row = fc.array(fc.oneof(any, fc.constant(null), fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), share, (rows, confidence) =>
        expectFinite(reliabilityOf(rows, { confidence }).unwrapOr(null)),
      ),
      runs(200),
    );
  });
  it("scores, trends, summaries", () => {
    fc.assert(
      fc.property(count, count, count, share, any, (a, b, c, confidence, d) => {
        for (const method of ["wald", "adjusted-wald", "t"] as const)
          expectFinite(netPromoterScore({ promoters: a, passives: b, detractors: c }, { confidence, method }).unwrapOr(null));
        expectFinite(
          gapFromSummary({
            n: a,
            expectation: b,
            perception: c,
            expectationSd: d,
            perceptionSd: a,
            gapSd: b,
            correlation: confidence,
          }).unwrapOr(null),
        );
        expectFinite(
          importancePerformance([{ id: "x", importance: a, performance: d }], { scale: { min: b, max: c }, variant: "diagonal" }).unwrapOr(
            null,
          ),
        );
      }),
      runs(200),
    );
  });
  it("trends of finite scores", () => {
    const period = fc.record({
      period: fc.constant("p"),
      score: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
      se: fc.option(fc.constantFrom(0, 1e-9, 1, 1e9)),
    });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (periods) => expectFinite(scoreTrend(periods).unwrapOr(null))),
      runs(100),
    );
  });
  it("money", () => {
    fc.assert(
      fc.property(count, share, any, share, count, share, (a, b, c, d, e, f) => {
        expectFinite(
          retentionArithmetic({ customers: a, retentionRate: b, yearlyMargin: c, discountRate: d, costToKeep: e, costToWin: a }).unwrapOr(
            null,
          ),
        );
        expectFinite(
          complaintArithmetic({
            complaints: a,
            resolvedShare: b,
            stayIfResolved: d,
            stayIfNot: f,
            silent: e,
            stayIfSilent: b,
            valueOfCustomer: c,
            costOfComplaint: e,
          }).unwrapOr(null),
        );
      }),
      runs(300),
    );
  });
  it("records", () => {
    const instant = fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(8.64e15, -8.64e15, Number.NaN));
    const record: fc.Arbitrary<ServiceRecord> = fc.oneof(
      fc.record({ type: fc.constant("case" as const), visits: count, completed: fc.boolean() }),
      fc.record({ type: fc.constant("repair" as const), receivedAt: instant, returnedAt: instant }),
      fc.record({ type: fc.constant("stock" as const), asked: count, available: count }),
      fc.record({ type: fc.constant("own" as const), measure: fc.constant("x"), group: fc.constant("at-sale" as const), value: any }),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => expectFinite(internalQuality([], records, 8e15).unwrapOr(null))),
      runs(200),
    );
  });
});
