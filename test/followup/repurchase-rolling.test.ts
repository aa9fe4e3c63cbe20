import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repurchaseInterval } from "../../src/followup/repurchase.js";
import { nextInRolling } from "../../src/followup/rolling.js";

describe("repurchaseInterval", () => {
  it.each([
    ["the middle of three intervals", ["2026-01-01", "2026-01-11", "2026-03-01", "2026-03-21"], 20, 4],
    ["the mean of the middle two, halves up", ["2026-01-01", "2026-01-11", "2026-01-22"], 11, 3],
    ["in any order, a day counted once", ["2026-02-10", "2026-01-01", "2026-01-11", "2026-02-10"], 20, 3],
  ] as const)("%s", (_, dates, days, purchases) => {
    expect(repurchaseInterval(dates)).toEqual({ days, purchases });
  });

  it("needs enough purchases, two at least", () => {
    expect(repurchaseInterval(["2026-01-01", "2026-01-11"])).toBeNull();
    expect(repurchaseInterval(["2026-01-01", "2026-01-11"], { minimum: 2 })).toEqual({ days: 10, purchases: 2 });
    expect(repurchaseInterval(["2026-01-01"], { minimum: 1 })).toBeNull();
    expect(() => repurchaseInterval(["2026-02-30"])).toThrow("purchases.0");
  });
});

describe("nextInRolling", () => {
  it.each([
    ["nothing before", [], 5, 1, 10, 5],
    ["exactly the span after", [0], 10, 1, 10, 10],
    ["a millisecond less", [0], 9, 1, 10, 10],
    ["between two that leave no room", [0, 15], 8, 1, 10, 25],
    ["between two that leave room", [0, 20], 8, 1, 10, 10],
    ["the second of two in a span", [0], 3, 2, 10, 3],
    ["the third of two in a span", [0, 1], 3, 2, 10, 10],
    ["before two in a span", [10, 12], 5, 2, 10, 20],
    ["at the instant of one", [5], 5, 1, 10, 15],
  ] as const)("%s", (_, events, from, count, span, next) => {
    expect(nextInRolling(events, from, count, span)).toBe(next);
  });

  it("is the first instant that keeps the count in every window, by trying every instant", () => {
    const keeps = (events: readonly number[], at: number, count: number, span: number) => {
      const all = [...events, at];
      return all.every((start) => {
        const within = all.filter((one) => one >= start && one < start + span);
        return within.length <= count || !within.includes(at);
      });
    };
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.nat(45),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 12 }),
        (drawn, from, count, span) => {
          const events = [...drawn].sort((a, b) => a - b);
          let expected = from;
          while (!keeps(events, expected, count, span)) expected++;
          expect(nextInRolling(events, from, count, span)).toBe(expected);
        },
      ),
      { seed: 91, numRuns: 500 },
    );
  });
});
