import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapTally, tallyGaps } from "../../src/quality/gap-tally.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import type { SurveyResponse } from "../../src/quality/survey-response.js";
import { rounds } from "../rounds.js";
import { expectClose } from "./close.js";
import { lineOf, mean, overallOf, respondentsOf } from "./gap-reference.js";
import { instrumentOf } from "./surveys.js";

const seed = 20261122;
const instrument = instrumentOf({ a: ["1", "-2", "3"], b: ["4", "5"], c: ["6"] });

const answer = fc.option(
  fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 7 }) }, { weight: 1, arbitrary: fc.constantFrom(2.5, 3.3, 6.1) }),
  { nil: undefined, freq: 6 },
);
const pair = fc.record({ expectation: answer, perception: answer }).map(({ expectation, perception }) => ({
  ...(expectation === undefined ? {} : { expectation }),
  ...(perception === undefined ? {} : { perception }),
}));
const importance = fc.constantFrom({ a: 50, b: 30, c: 20 }, { a: 33.3, b: 33.3, c: 33.4 }, { a: 0, b: 100, c: 0 }, undefined);
const responseWith = (weight: fc.Arbitrary<number | undefined>): fc.Arbitrary<SurveyResponse> =>
  fc.record({ answers: fc.record({ "1": pair, "2": pair, "3": pair, "4": pair, "5": pair, "6": pair }), importance, weight });
const unweighted = responseWith(fc.constant(undefined));
const weighted = responseWith(fc.constantFrom(undefined, 0.5, 1.37, 2, 1 / 3));

describe("gapTally", () => {
  it("gives the same bytes for any split, order and grouping, and the report of one pass", () => {
    const tally = gapTally(instrument);
    fc.assert(
      fc.property(fc.array(weighted, { maxLength: 12 }), fc.nat(), fc.nat(), (responses, cut, turn) => {
        const fold = (part: readonly SurveyResponse[]) => part.reduce(tally.add, tally.empty());
        const one = fold(responses);
        const at = responses.length === 0 ? 0 : cut % (responses.length + 1);
        const [left, right] = [responses.slice(0, at), responses.slice(at)];
        const turned = responses.map((_, index) => responses[(index + turn) % responses.length] as SurveyResponse).reverse();
        const bytes = JSON.stringify(one);
        expect(JSON.stringify(tally.merge(fold(left), fold(right)))).toBe(bytes);
        expect(JSON.stringify(tally.merge(fold(right), fold(left)))).toBe(bytes);
        expect(JSON.stringify(fold(turned))).toBe(bytes);
        expect(JSON.stringify(tally.merge(tally.empty(), one))).toBe(bytes);
        expect(JSON.stringify(tallyGaps(instrument, responses))).toBe(bytes);
        expect(tally.result(JSON.parse(bytes))).toEqual(scoreGaps(instrument, responses)._unsafeUnwrap());
      }),
      { seed, numRuns: rounds(60) },
    );
  });

  it("does not change the states it is given", () => {
    const tally = gapTally(instrument);
    const full = { answers: { "1": { expectation: 7, perception: 5 } }, weight: 2, importance: { a: 100 } };
    const before = tally.add(tally.empty(), full);
    const bytes = JSON.stringify(before);
    tally.add(before, full);
    tally.merge(before, before);
    tally.result(before);
    expect(JSON.stringify(before)).toBe(bytes);
  });

  it.each([
    ["confidence", { confidence: 1 }],
    ["personMean", { missing: { personMean: 0 } }],
    ["personMean", { missing: { personMean: 1.1 } }],
  ] as const)("throws on %s out of range", (name, options) => {
    expect(() => gapTally(instrument, options)).toThrow(new RangeError(`options.${name} is out of range`));
  });
});

describe("agrees with the plain formulas", () => {
  const tolerance = (line: { gap: number; se: number }) => [line.gap, line.se];
  for (const [name, arbitrary] of [
    ["without weights", unweighted],
    ["with sampling weights", weighted],
  ] as const) {
    it(name, () => {
      fc.assert(
        fc.property(fc.array(arbitrary, { minLength: 2, maxLength: 25 }), (responses) => {
          const report = scoreGaps(instrument, responses)._unsafeUnwrap();
          const respondents = respondentsOf(instrument, responses);
          expect(report.n).toBe(respondents.length);
          const check = (
            actual: { n: number; gap: number | null; sd: number | null; se: number | null },
            values: Parameters<typeof lineOf>[0],
          ) => {
            const expected = lineOf(values);
            expect(actual.n).toBe(expected.n);
            if (expected.n === 0) expect([actual.gap, actual.sd, actual.se]).toEqual([null, null, null]);
            else if (expected.n === 1) expect([actual.sd, actual.se]).toEqual([null, null]);
            else if (expected.sd < 1e-9) expect([actual.sd, actual.se]).toEqual([0, 0]);
            else expectClose([actual.gap, actual.sd, actual.se], [expected.gap, expected.sd, expected.se]);
          };
          report.items.forEach(
            (line, i) =>
              void check(
                line,
                respondents.map(({ weight, items }) => ({ weight, gap: items[i] ?? null })),
              ),
          );
          report.dimensions.forEach(
            (line, d) =>
              void check(
                line,
                respondents.map(({ weight, dimensions }) => ({ weight, gap: dimensions[d] ?? null })),
              ),
          );
          const scores = respondents.map(({ weight, dimensions, importance: points }) => ({
            weight,
            gap:
              points && dimensions.every((gap) => gap !== null)
                ? points.reduce((sum, p, d) => sum + (p / 100) * (dimensions[d] as number), 0)
                : null,
          }));
          if (report.weighted) check(report.weighted, scores);
          else expect(scores.every(({ gap }) => gap === null)).toBe(true);
          const known = report.dimensions.map(({ gap }) => gap).filter((gap) => gap !== null);
          if (known.length === 0) expect(report.unweighted.gap).toBeNull();
          else expectClose(report.unweighted.gap, mean(known));
          const overall = overallOf(respondents, 3);
          if (report.unweighted.sd !== null && report.unweighted.sd > 0)
            expectClose(tolerance(report.unweighted as never), [overall.gap, overall.se]);
          else if (report.unweighted.n >= 2) expect(overall.se).toBeLessThan(1e-9);
        }),
        { seed, numRuns: rounds(150) },
      );
    });
  }
});
