import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/kernel/result.js";
import { assessCoverAndLaw, assessCoverage, type Cover } from "../../src/warranty/assess-coverage.js";
import { defineWarranty, ES_2022, PT_2022 } from "../../src/warranty/index.js";
import type { Claim, ProductFacts } from "../../src/warranty/product-facts.js";

const warranty = orThrow(
  defineWarranty({ id: "maker", layers: [{ id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P5Y" } }] }),
);
const SOLD: ProductFacts = { deliveredOn: "2024-05-10" };
const REPORTED: ProductFacts = { ...SOLD, events: [{ type: "defect-reported", on: "2025-01-10", defect: "noise" }] };
const REPAIRED: ProductFacts = {
  ...SOLD,
  events: [
    { type: "returned", on: "2025-02-20", defect: "noise" },
    { type: "defect-reported", on: "2025-01-10", defect: "noise" },
    { type: "handed-over", on: "2025-02-01", defect: "noise" },
  ],
};
const CLAIM: Claim = { on: "2025-01-20", defect: "noise", component: "motor", cause: "wear", charges: { currency: "EUR", parts: 900 } };

describe("assessCoverAndLaw", () => {
  it.each([
    ["before the report and the claim", REPORTED, "2025-01-05"],
    ["on its day", REPORTED, "2025-01-20"],
    ["after it", REPORTED, "2027-08-01"],
    ["after events that follow it", REPAIRED, "2025-03-01"],
    ["among them", REPAIRED, "2025-02-10"],
  ] as const)("gives what two decisions give, the law as of a day %s", (_, facts, lawOn) => {
    for (const regime of [PT_2022, ES_2022])
      for (const cover of [{ regime, warranty }, { regime }] satisfies Cover[]) {
        const both = orThrow(assessCoverAndLaw(cover, facts, CLAIM, lawOn));
        expect(both.decision).toEqual(orThrow(assessCoverage(cover, facts, CLAIM)));
        expect(both.law).toEqual(orThrow(assessCoverage({ regime }, facts, { on: lawOn, defect: "noise", component: "motor" })));
      }
  });

  it("says nothing of a law that is not asked", () => {
    expect(orThrow(assessCoverAndLaw({ warranty }, SOLD, CLAIM, "2025-03-01")).law).toBeNull();
  });

  it("gives the error of either", () => {
    const early: ProductFacts = { deliveredOn: "2024-05-32" as ProductFacts["deliveredOn"] };
    expect(assessCoverAndLaw({ regime: PT_2022 }, early, CLAIM, "2025-03-01")).toEqual(assessCoverage({ regime: PT_2022 }, early, CLAIM));
    const never = "2025-02-30";
    const wrong = assessCoverage({ regime: PT_2022 }, SOLD, { on: never });
    expect(assessCoverAndLaw({ regime: PT_2022 }, SOLD, CLAIM, never)).toEqual(wrong);
  });
});
