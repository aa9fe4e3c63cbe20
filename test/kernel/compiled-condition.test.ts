import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCondition } from "../../src/kernel/compiled-condition.js";
import { type Condition, meets } from "../../src/kernel/condition.js";
import type { Value } from "../../src/kernel/facts.js";

type Facts = Readonly<Record<string, Value | null | undefined>>;

const field = fc.constantFrom("a", "b", "absent");
const value = fc.constantFrom<Value>("x", "y", 1, 2, true, ["x"], ["x", "y"], []);
const bound = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    fc.record({ field, is: value }),
    fc.record({ field, in: fc.array(value, { maxLength: 3 }) }),
    fc.record({ field, has: fc.constantFrom("x", "y") }),
    fc.record({ field, from: bound, to: bound }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

test("a compiled condition answers as meets does", () => {
  const facts = fc.record({ a: fc.option(value, { nil: null }), b: fc.option(value, { nil: undefined }) });
  fc.assert(
    fc.property(condition, facts, (one, known: Facts) => {
      const compiled = compileCondition<Facts>(one, (name) => (all) => all[name] as Value | undefined);
      expect(compiled(known)).toBe(meets(one, (name) => known[name] as Value | undefined));
    }),
    { seed: 9, numRuns: 2000 },
  );
});

test("how a field is read is asked once", () => {
  const asked: string[] = [];
  const compiled = compileCondition<Facts>({ all: [{ field: "a", is: 1 }, { not: { field: "b", is: 2 } }] }, (name) => {
    asked.push(name);
    return (facts) => facts[name] as Value | undefined;
  });
  expect([compiled({ a: 1 }), compiled({ a: 1, b: 2 }), compiled({})]).toEqual([true, false, false]);
  expect(asked).toEqual(["a", "b"]);
});
