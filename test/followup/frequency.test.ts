import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cap } from "../../src/followup/compile-policy.js";
import { breaksBeside, brokenCap, capsOn, countsOf, nextUncapped, withContact } from "../../src/followup/frequency.js";
import { PURPOSES } from "../../src/followup/purpose.js";

const cap = (order: number, more: Partial<Cap>): Cap => ({ count: 1, per: "PT10H", order, span: 10, ...more });
const ANY = cap(0, {});
const SURVEYS = cap(1, { purposes: ["survey"], count: 2, span: 20 });
const FREQUENCY = [ANY, SURVEYS];

describe("frequencies", () => {
  it("count the contacts of their purposes, in order of time", () => {
    const made = countsOf(FREQUENCY, [
      { purpose: "service", at: 0 },
      { purpose: "survey", at: 30 },
    ]);
    expect(made).toEqual([[0, 30], [30]]);
    expect(withContact(FREQUENCY, made, { purpose: "survey", at: 15 })).toEqual([
      [0, 15, 30],
      [15, 30],
    ]);
    expect(withContact(FREQUENCY, made, { purpose: "marketing", at: 99 })).toEqual([[0, 30, 99], [30]]);
    expect(made).toEqual([[0, 30], [30]]);
  });

  it("bind their purposes; without any, all but service contacts", () => {
    expect(PURPOSES.map((purpose) => capsOn(FREQUENCY, purpose))).toEqual([[], FREQUENCY, [ANY], [ANY]]);
  });

  it.each([
    [0, ANY, 10],
    [10, null, 10],
    [25, ANY, 40],
  ])("at %d", (at, broken, free) => {
    const made = [[0, 30], []];
    expect(brokenCap(FREQUENCY, made, at)).toBe(broken);
    expect(nextUncapped(FREQUENCY, made, at)).toBe(free);
  });

  it("are broken beside contacts made at another instant as if those were on record", () => {
    const instants = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }).map((all) => all.sort((a, b) => a - b));
    const instant = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        instants,
        instant,
        instant,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (made, at, other, more, count) => {
          const beside = cap(0, { count });
          const all = [...made, ...new Array<number>(more).fill(other)].sort((a, b) => a - b);
          expect(breaksBeside(beside, [made], at, other, more)).toBe(brokenCap([beside], [all], at) !== null);
        },
      ),
      { seed: 74, numRuns: 500 },
    );
  });
});
