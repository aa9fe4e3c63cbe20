import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationsNeeded } from "../../src/followup/invitations.js";
import { marginAchieved, sampleSize } from "../../src/followup/sample-size.js";
import krejcieMorgan from "../fixtures/followup/krejcie-morgan.json" with { type: "json" };
import r from "../fixtures/followup/sampling-r.json" with { type: "json" };

describe("sampleSize", () => {
  it.each(krejcieMorgan.rows)("is the printed size of Krejcie and Morgan (1970) for %d people: %d", (population, printed) => {
    expect(sampleSize({ population, margin: 0.05, rounding: "nearest" })._unsafeUnwrap()).toBe(printed);
  });

  it.each(r.cases.cochran)("is Cochran's for N $N, e $e, p $p, level $level", ({ N, e, p, level, n_ceil }) => {
    expect(sampleSize({ population: N ?? undefined, margin: e, proportion: p, confidence: level })._unsafeUnwrap()).toBe(n_ceil);
  });

  it("rounds up by default and asks at least one", () => {
    expect(sampleSize({ margin: 0.05, population: 10 })._unsafeUnwrap()).toBe(10);
    expect(sampleSize({ margin: 0.05, population: 1 })._unsafeUnwrap()).toBe(1);
    expect(sampleSize({ margin: 0.99, proportion: 0.01, rounding: "nearest" })._unsafeUnwrap()).toBe(1);
  });

  it.each([
    ["margin", { margin: 0 }, 0, "(0, 1)"],
    ["margin", { margin: 5 }, 5, "(0, 1)"],
    ["margin", { margin: Number.NaN }, Number.NaN, "(0, 1)"],
    ["confidence", { margin: 0.05, confidence: 95 }, 95, "(0, 1)"],
    ["proportion", { margin: 0.05, proportion: 1 }, 1, "(0, 1)"],
    ["population", { margin: 0.05, population: 0 }, 0, "1, 2, ..."],
    ["population", { margin: 0.05, population: 10.5 }, 10.5, "1, 2, ..."],
  ])("refuses an impossible %s", (argument, question, value, range) => {
    expect(sampleSize(question)._unsafeUnwrapErr()).toEqual({ code: "followup/number-out-of-range", argument, value, range });
  });

  it("never asks more than there are, and reaches the margin that it was asked for", () => {
    const question = fc.record({
      population: fc.integer({ min: 2, max: 1e6 }),
      margin: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
      confidence: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      proportion: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const respondents = sampleSize(asked)._unsafeUnwrap();
        expect(respondents).toBeLessThanOrEqual(asked.population);
        expect(marginAchieved({ ...asked, respondents })._unsafeUnwrap()).toBeLessThanOrEqual(asked.margin * (1 + 1e-6));
        if (respondents > 1)
          expect(marginAchieved({ ...asked, respondents: respondents - 1 })._unsafeUnwrap()).toBeGreaterThan(asked.margin * (1 - 1e-6));
      }),
      { seed: 61, numRuns: 300 },
    );
  });
});

describe("marginAchieved", () => {
  it.each(r.cases.moe)("is R's for n $n, N $N", ({ n, N, p, level, moe }) => {
    const margin = marginAchieved({ respondents: n, population: N ?? undefined, proportion: p, confidence: level })._unsafeUnwrap();
    expect(margin / moe).toBeCloseTo(1, 12);
  });

  it("grows with the root of the design effect, and is 0 in a census", () => {
    expect(marginAchieved({ respondents: 384, designEffect: 4 })._unsafeUnwrap()).toBeCloseTo(2 * 0.0500094966287011, 12);
    expect(marginAchieved({ respondents: 50, population: 50 })._unsafeUnwrap()).toBe(0);
    expect(marginAchieved({ respondents: 1, population: 1 })._unsafeUnwrap()).toBe(0);
  });

  it.each([
    ["respondents", { respondents: 0 }, "1, 2, ..."],
    ["confidence", { respondents: 1, confidence: 1 }, "(0, 1)"],
    ["proportion", { respondents: 1, proportion: 0 }, "(0, 1)"],
    ["designEffect", { respondents: 1, designEffect: 0 }, "(0, infinity)"],
    ["population", { respondents: 1, population: -1 }, "1, 2, ..."],
  ])("refuses an impossible %s", (argument, question, range) => {
    expect(marginAchieved(question)._unsafeUnwrapErr()).toMatchObject({ code: "followup/number-out-of-range", argument, range });
  });

  it("refuses more answers than people", () => {
    expect(marginAchieved({ respondents: 11, population: 10 })._unsafeUnwrapErr()).toEqual({
      code: "followup/sample-exceeds-population",
      size: 11,
      population: 10,
      stratum: null,
    });
  });
});

describe("invitationsNeeded", () => {
  it.each([
    ["21 / 0.35 is 60.00000000000001 in binary", { completes: 21, responseRate: 0.35 }, 60],
    ["57 / 0.57 is 100.00000000000001 in binary", { completes: 57, responseRate: 0.57 }, 100],
    ["a part of a person is a person", { completes: 10, responseRate: 0.3 }, 34],
    ["everyone answers", { completes: 385, responseRate: 1 }, 385],
    ["more than there are: a census", { completes: 218, responseRate: 0.2, population: 500 }, 500],
    ["enough people", { completes: 21, responseRate: 0.35, population: 61 }, 60],
    ["nobody is needed", { completes: 0, responseRate: 0.2 }, 0],
  ])("%s", (_, question, invitations) => {
    expect(invitationsNeeded(question)._unsafeUnwrap()).toBe(invitations);
  });

  it("inverts every whole number of invitations at every whole percentage", () => {
    for (let invited = 1; invited <= 400; invited++) {
      for (let percent = 1; percent <= 100; percent++) {
        const completes = (invited * percent) / 100;
        if (Number.isInteger(completes))
          expect(invitationsNeeded({ completes, responseRate: percent / 100 })._unsafeUnwrap()).toBe(invited);
      }
    }
  });

  it.each([
    [
      { completes: 1.5, responseRate: 0.2 },
      { argument: "completes", range: "0, 1, 2, ..." },
    ],
    [
      { completes: 5, responseRate: 0 },
      { argument: "responseRate", range: "(0, 1]" },
    ],
    [
      { completes: 5, responseRate: 20 },
      { argument: "responseRate", range: "(0, 1]" },
    ],
    [
      { completes: 5, responseRate: 0.2, population: 0 },
      { argument: "population", range: "1, 2, ..." },
    ],
  ])("refuses %o", (question, wrong) => {
    expect(invitationsNeeded(question)._unsafeUnwrapErr()).toMatchObject({ code: "followup/number-out-of-range", ...wrong });
  });

  it("refuses a population smaller than the answers wanted", () => {
    expect(invitationsNeeded({ completes: 11, responseRate: 0.5, population: 10 })._unsafeUnwrapErr()).toEqual({
      code: "followup/sample-exceeds-population",
      size: 11,
      population: 10,
      stratum: null,
    });
  });
});
