import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { Tally } from "../../src/kernel/tally.js";

interface Answers {
  readonly asked: number;
  readonly answered: number;
}

/** A tally as an area would write it: the share of questions that got an answer. */
const answerRate: Tally<{ readonly answered: boolean }, Answers, number | null> = {
  empty: () => ({ asked: 0, answered: 0 }),
  add: (state, item) => ({ asked: state.asked + 1, answered: state.answered + (item.answered ? 1 : 0) }),
  merge: (a, b) => ({ asked: a.asked + b.asked, answered: a.answered + b.answered }),
  result: ({ asked, answered }) => (asked === 0 ? null : answered / asked),
};

test("any split of the items, in any order, gives the state of one pass", () => {
  const items = fc.array(fc.record({ answered: fc.boolean() }), { maxLength: 50 });
  const fold = (part: readonly { readonly answered: boolean }[]) => part.reduce(answerRate.add, answerRate.empty());
  fc.assert(
    fc.property(items, fc.nat(50), (all, cut) => {
      const [a, b] = [fold(all.slice(0, cut)), fold(all.slice(cut))];
      expect(answerRate.merge(a, b)).toEqual(fold(all));
      expect(answerRate.merge(b, a)).toEqual(fold(all));
      expect(answerRate.merge(a, answerRate.empty())).toEqual(a);
      expect(JSON.parse(JSON.stringify(a))).toEqual(a);
    }),
    { seed: 20260302 },
  );
  expect(answerRate.result(answerRate.empty())).toBeNull();
  expect(answerRate.result({ asked: 4, answered: 3 })).toBe(0.75);
});

test("types: item, state and outcome are kept apart", () => {
  expectTypeOf(answerRate.result).parameters.toEqualTypeOf<[state: Answers]>();
  expectTypeOf(answerRate.result).returns.toEqualTypeOf<number | null>();
  // @ts-expect-error an item is no state
  expect(answerRate.merge({ answered: true }, { answered: true })).toBeDefined();
  // @ts-expect-error a tally without merge cannot be split
  const whole: Tally<number, number, number> = { empty: () => 0, add: (a: number, b: number) => a + b, result: (a: number) => a };
  expect(whole).toBeDefined();
});
