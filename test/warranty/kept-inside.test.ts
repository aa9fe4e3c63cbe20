// A regime and a warranty keep what they have worked out. It never shows: not in the answers, and not in the values.
import { describe, expect, it } from "vitest";
import { assessCoverage } from "../../src/warranty/assess-coverage.js";
import type { CoverFacts } from "../../src/warranty/cover-facts.js";
import { compileRegime } from "../../src/warranty/regime.js";
import { REGIMES } from "../../src/warranty/regimes/index.js";
import { statutoryCover } from "../../src/warranty/statutory-cover.js";
import { compileWarranty } from "../../src/warranty/warranty.js";
import { defineWarranty } from "../../src/warranty/warranty.schema.js";

const kinds: CoverFacts[] = [];
for (const goods of [undefined, "goods", "digital", "immovable-structure", "immovable-other", "non-durable"] as const)
  for (const condition of ["new", "used", "refurbished"] as const)
    for (const buyer of ["consumer", "business"] as const)
      for (const suppliedUntil of [undefined, "2027-06-30"] as const)
        for (const agreedPeriod of [undefined, "P18M"] as const)
          kinds.push({
            deliveredOn: "2025-01-10",
            goods,
            condition,
            buyer,
            suppliedUntil,
            agreedPeriod,
            events: [{ type: "repaired", on: "2025-03-01" }],
          });

describe("a regime", () => {
  it.each(REGIMES.map((regime) => [regime.id, regime] as const))(
    "%s answers each kind of sale as one that was never asked",
    (_, regime) => {
      const asked = compileRegime(regime.input);
      for (const facts of [...kinds, ...[...kinds].reverse()])
        expect(statutoryCover(asked, facts)).toEqual(statutoryCover(compileRegime(regime.input), facts));
    },
  );
  it("a copy that has lost it answers the same, and nothing of it is seen", () => {
    for (const regime of REGIMES) {
      const before = JSON.stringify(regime);
      for (const facts of kinds.slice(0, 12)) expect(statutoryCover({ ...regime }, facts)).toEqual(statutoryCover(regime, facts));
      expect([JSON.stringify(regime), Object.getOwnPropertySymbols({ ...regime })]).toEqual([before, []]);
    }
  });
});

describe("a warranty", () => {
  const document = {
    id: "w",
    layers: [
      { id: "third", kind: "extended", starts: { after: "second" }, lasts: { time: "P1Y" } },
      { id: "second", kind: "extended", starts: { after: "first", end: "suspended" }, lasts: { time: "P6M" } },
      { id: "first", kind: "manufacturer", starts: "delivery", lasts: { time: "P1Y" }, suspendedWhileInRepair: true },
    ],
  } as const;
  const facts = {
    deliveredOn: "2025-01-10",
    events: [
      { type: "handed-over", on: "2025-03-01" },
      { type: "returned", on: "2025-03-11" },
    ],
  } as const;
  it("answers twice as once, and so does a copy; layers may stand before those that they follow", () => {
    const warranty = defineWarranty(document)._unsafeUnwrap();
    const ask = (one: typeof warranty) => assessCoverage({ warranty: one }, facts, { on: "2026-02-01" })._unsafeUnwrap();
    const first = ask(compileWarranty(warranty.input));
    expect(first.layers.map(({ layerId, until }) => [layerId, until])).toEqual([
      ["third", "2027-07-20"],
      ["second", "2026-07-20"],
      ["first", "2026-01-20"],
    ]);
    for (const one of [warranty, warranty, { ...warranty }]) expect(ask(one)).toEqual(first);
  });
});
