import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/kernel/in-order.js";

type Pair = readonly [rank: number, place: number];
const byRank = (a: Pair, b: Pair) => a[0] - b[0];

describe("inOrder", () => {
  it("sorts few records and many as sort does, those of one rank in the order given", () => {
    const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(ranks, (given) => {
        const records = given.map((rank, place): Pair => [rank, place]);
        expect(inOrder([...records], byRank)).toEqual([...records].sort(byRank));
      }),
      { seed: 23, numRuns: 300 },
    );
  });
});
