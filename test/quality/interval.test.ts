import { describe, expect, it } from "vitest";
import { adjustKnown, adjustPValues } from "../../src/quality/adjust-p-values.js";
import { type ProportionMethod, proportionInterval, shareDifference } from "../../src/quality/interval.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";

const METHODS = {
  wilson: "wilson",
  "wilson-continuity": "wilson_cc",
  wald: "wald",
  "agresti-coull": "agresti_coull",
  "clopper-pearson": "clopper_pearson",
  jeffreys: "jeffreys",
} as const;

describe("proportionInterval against R", () => {
  for (const row of vectors.cases.proportion_ci) {
    it(`${row.x} of ${row.n} at ${row.level}`, () => {
      for (const [method, column] of Object.entries(METHODS)) {
        const interval = proportionInterval(row.x, row.n, { method: method as ProportionMethod, confidence: row.level })._unsafeUnwrap();
        expectClose([interval.low, interval.high], row[column], method);
        expect(interval.confidence).toBe(row.level);
      }
    });
  }
  it("is Wilson at 95 % by default", () => {
    expect(proportionInterval(3, 4)).toEqual(proportionInterval(3, 4, { method: "wilson", confidence: 0.95 }));
  });
  it.each([
    ["n", 0, 0, {}],
    ["n", 1, 2.5, {}],
    ["successes", 5, 4, {}],
    ["successes", -1, 4, {}],
    ["successes", Number.NaN, 4, {}],
    ["confidence", 1, 4, { confidence: 1 }],
    ["confidence", 1, 4, { confidence: 0 }],
  ])("refuses %s: %d of %d", (name, successes, n, options) => {
    expect(proportionInterval(successes, n, options)._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name });
  });
  it("names the range in its error, and null for what is not a number", () => {
    expect(proportionInterval(Number.NaN, 4)._unsafeUnwrapErr()).toEqual({
      code: "quality/invalid-number",
      name: "successes",
      value: null,
      minimum: 0,
      maximum: 4,
    });
  });
});

describe("shareDifference", () => {
  it("is Newcombe's method 10: 56/70 against 48/80 (Newcombe 1998, Table II, 0.0524 to 0.3339)", () => {
    const of = (x: number, n: number) => ({ share: x / n, interval: proportionInterval(x, n)._unsafeUnwrap() });
    const { low, high, confidence } = shareDifference(of(56, 70), of(48, 80));
    expect([low.toFixed(4), high.toFixed(4), confidence]).toEqual(["0.0524", "0.3339", 0.95]);
  });
});

describe("adjustPValues against R p.adjust", () => {
  for (const { p, adj } of vectors.cases.p_adjust) {
    it(`${p}`, () => {
      expectClose(adjustPValues(p, "holm"), adj.holm);
      expectClose(adjustPValues(p, "benjamini-hochberg"), adj.BH);
      expectClose(adjustPValues(p, "bonferroni"), adj.bonferroni);
    });
  }
  it("is Holm by default, empty for nothing, at most 1", () => {
    expect(adjustPValues([0.5, 0.02])).toEqual([0.5, 0.04]);
    expect(adjustPValues([])).toEqual([]);
    for (const method of ["holm", "benjamini-hochberg", "bonferroni"] as const)
      expect(adjustPValues([0.9, 0.8], method)[0]).toBeLessThanOrEqual(1);
  });
  it("leaves impossible tests out of the family", () => {
    expect(adjustKnown([0.02, null, 0.5], "bonferroni")).toEqual([0.04, null, 1]);
  });
});

describe("names that are none", () => {
  it.each(["foo", "toString", undefined] as const)("proportionInterval with method %s", (method) => {
    const result = proportionInterval(3, 9, { method: method as ProportionMethod });
    if (method === undefined) expect(result.isOk()).toBe(true);
    else
      expect(result._unsafeUnwrapErr()).toEqual({
        code: "quality/unknown-choice",
        name: "method",
        value: method,
        known: ["wilson", "wilson-continuity", "wald", "agresti-coull", "clopper-pearson", "jeffreys"],
      });
  });
  it.each(["hochberg", "BH"])("adjustPValues with %s names the known ones", (method) => {
    expect(() => adjustPValues([0.1], method as "holm")).toThrow(new RangeError("method is none of holm, benjamini-hochberg, bonferroni"));
  });
});
