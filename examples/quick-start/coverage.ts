// Is this defect covered, by whom, until when?
import { orThrow } from "aftersales";
import { assessCoverage, defineWarranty, PT_2022 } from "aftersales/warranty";

export const warranty = orThrow(
  defineWarranty({
    id: "coffee-machine",
    layers: [{ id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P2Y" }, excludes: { causes: ["limescale"] } }],
  }),
);
export const facts = { deliveredOn: "2025-03-10" } as const;
export const decision = orThrow(assessCoverage({ warranty, regime: PT_2022 }, facts, { on: "2026-03-02", cause: "limescale" }));
console.log(decision.covered, decision.decidedBy, decision.statutory?.liabilityUntil); // true law 2028-03-10
