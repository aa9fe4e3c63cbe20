import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "../../src/kernel/calendar-date.js";
import { assessCoverage } from "../../src/warranty/assess-coverage.js";
import { type CoverWindow, coverageTimeline } from "../../src/warranty/coverage-timeline.js";
import type { Claim, ProductFacts } from "../../src/warranty/product-facts.js";
import { AR_1998 } from "../../src/warranty/regimes/ar.js";
import { BR_1991 } from "../../src/warranty/regimes/br.js";
import { DE_2022 } from "../../src/warranty/regimes/de.js";
import { ES_2022 } from "../../src/warranty/regimes/es.js";
import { GB_2015 } from "../../src/warranty/regimes/gb.js";
import { MX_2018 } from "../../src/warranty/regimes/mx.js";
import { PE_2010 } from "../../src/warranty/regimes/pe.js";
import { PT_2022 } from "../../src/warranty/regimes/pt.js";
import type { WarrantyInput, WarrantyLayer } from "../../src/warranty/warranty.js";
import { defineWarranty } from "../../src/warranty/warranty.schema.js";

const layer = (more: Partial<WarrantyLayer> = {}): WarrantyLayer => ({
  id: "base",
  kind: "manufacturer",
  starts: "delivery",
  lasts: { time: "P2Y" },
  ...more,
});
const warrantyOf = (layers: readonly WarrantyLayer[], more: Partial<WarrantyInput> = {}) =>
  defineWarranty({ id: "w", currency: "EUR", layers, ...more })._unsafeUnwrap();
const FACTS: ProductFacts = { deliveredOn: "2025-01-10" };
const CLAIM: Claim = { on: "2025-06-01" };
const decide = (one: WarrantyLayer, facts: ProductFacts = FACTS, claim: Claim = CLAIM) =>
  assessCoverage({ warranty: warrantyOf([one]) }, facts, claim)._unsafeUnwrap();
const said = (reasons: readonly { code: string; params: object }[]) =>
  reasons.map(({ code, params }) => [code.replace("warranty/", ""), params]);

describe("why a layer refuses: every ground is named", () => {
  it.each<[row: string, one: Partial<WarrantyLayer>, facts: Partial<ProductFacts>, claim: Partial<Claim>, reasons: unknown[]]>([
    [
      "before it begins",
      { starts: "purchase" },
      { purchasedOn: "2025-07-01" },
      {},
      [["layer-not-begun", { layerId: "base", from: "2025-07-01" }]],
    ],
    ["start not recorded", { starts: "installation" }, {}, {}, [["start-unknown", { layerId: "base", starts: "installation" }]]],
    ["ended", { lasts: { time: "P1M" } }, {}, {}, [["layer-ended", { layerId: "base", until: "2025-02-10" }]]],
    [
      "usage by the last reading",
      { lasts: { usage: { h: 50 } } },
      {
        usage: [
          { on: "2025-05-31", metric: "h", value: 51 },
          { on: "2025-02-01", metric: "h", value: 9 },
        ],
      },
      {},
      [["usage-exceeded", { layerId: "base", metric: "h", limit: 50, used: 51 }]],
    ],
    ["component", { covers: { components: ["motor"] } }, {}, {}, [["component-not-covered", { layerId: "base", component: null }]]],
    [
      "wear part, cause, region, use, all at once",
      { excludes: { components: ["belt"], causes: ["drop"], regions: ["XK"], uses: ["rental"] } },
      { region: "XK", use: "rental" },
      { component: "belt", cause: "drop" },
      [
        ["component-excluded", { layerId: "base", component: "belt" }],
        ["cause-excluded", { layerId: "base", cause: "drop" }],
        ["region-excluded", { layerId: "base", region: "XK" }],
        ["use-excluded", { layerId: "base", use: "rental" }],
      ],
    ],
    ["a later owner", { transferable: false }, { owner: "later" }, {}, [["not-transferable", { layerId: "base" }]]],
    [
      "measured value missing",
      { covers: { below: { soh: 70 } } },
      {},
      {},
      [["not-below-floor", { layerId: "base", metric: "soh", floor: 70, measured: null }]],
    ],
    [
      "registered too late, void",
      { conditions: [{ registerWithin: "P30D", otherwise: "void" }] },
      {},
      {},
      [["registration-late", { layerId: "base", by: "2025-02-09", otherwise: "void" }]],
    ],
    [
      "service not done",
      { conditions: [{ maintained: { every: { time: "P3M" }, tolerance: { time: "P1M" } } }] },
      {},
      {},
      [["maintenance-missed", { layerId: "base", latestOn: "2025-05-10", latestUsage: null }]],
    ],
    [
      "service done elsewhere",
      { conditions: [{ maintained: { every: { time: "P3M" } }, atAuthorisedSites: true }] },
      { maintenance: [{ on: "2025-04-01", authorised: false }] },
      {},
      [["maintenance-missed", { layerId: "base", latestOn: "2025-04-10", latestUsage: null }]],
    ],
    [
      "service not done by usage",
      { conditions: [{ maintained: { every: { usage: 100 }, metric: "h" } }] },
      {},
      { usage: { h: 101 } },
      [["maintenance-missed", { layerId: "base", latestOn: null, latestUsage: 100 }]],
    ],
    [
      "claims used up",
      { limits: { claims: 1 } },
      { claimsPaid: [{ layerId: "base", on: "2025-03-01", paid: 1 }] },
      {},
      [["claims-used-up", { layerId: "base", claims: 1 }]],
    ],
    [
      "aggregate used up",
      { limits: { aggregate: 100 } },
      { claimsPaid: [{ layerId: "base", on: "2025-03-01", paid: 100 }] },
      {},
      [["aggregate-used-up", { layerId: "base", aggregate: 100 }]],
    ],
  ])("%s", (_, one, facts, claim, reasons) => {
    const decision = decide(layer(one), { ...FACTS, ...facts }, { ...CLAIM, ...claim });
    expect(decision).toMatchObject({ covered: false, decidedBy: null, statutory: null });
    expect(said(decision.layers[0]?.reasons ?? [])).toEqual(reasons);
    expect(said(decision.reasons)).toEqual([["not-covered", {}]]);
  });
});

describe("what covers says", () => {
  it.each<[row: string, one: Partial<WarrantyLayer>, facts: Partial<ProductFacts>, claim: Partial<Claim>, reasons: unknown[]]>([
    ["plainly", {}, {}, {}, [["layer-covers", { layerId: "base", until: "2027-01-10" }]]],
    [
      "usage not known",
      { lasts: { time: "P1Y", usage: { h: 50 } } },
      {},
      {},
      [
        ["layer-covers", { layerId: "base", until: "2026-01-10" }],
        ["usage-unknown", { layerId: "base", metric: "h", limit: 50 }],
      ],
    ],
    [
      "the last limit: no last day while usage is left",
      { lasts: { time: "P1M", usage: { h: 50 }, ends: "last" } },
      {},
      { usage: { h: 50 } },
      [["layer-covers", { layerId: "base", until: null }]],
    ],
    [
      "registration may still come",
      { conditions: [{ registerWithin: "P1Y", otherwise: "void" }] },
      {},
      {},
      [
        ["layer-covers", { layerId: "base", until: "2027-01-10" }],
        ["registration-pending", { layerId: "base", by: "2026-01-10" }],
      ],
    ],
    [
      "registered late, a shorter lifetime",
      { lasts: "lifetime", conditions: [{ registerWithin: "P30D", otherwise: { lasts: "P1Y" } }] },
      {},
      {},
      [
        ["layer-covers", { layerId: "base", until: "2026-01-10" }],
        ["registration-late", { layerId: "base", by: "2025-02-09", otherwise: "P1Y" }],
      ],
    ],
    [
      "suspended",
      { suspendedWhileInRepair: true },
      {
        events: [
          { type: "handed-over", on: "2025-03-01" },
          { type: "returned", on: "2025-03-11" },
        ],
      },
      {},
      [
        ["layer-covers", { layerId: "base", until: "2027-01-20" }],
        ["layer-suspended", { layerId: "base", days: 10 }],
      ],
    ],
    [
      "in repair",
      { suspendedWhileInRepair: true, lasts: { time: "P2M" } },
      { events: [{ type: "handed-over", on: "2025-03-01" }] },
      {},
      [
        ["layer-covers", { layerId: "base", until: "2025-03-10" }],
        ["layer-suspension-open", { layerId: "base", since: "2025-03-01" }],
      ],
    ],
    [
      "begun anew",
      { onReplacement: "restart" },
      { events: [{ type: "replaced", on: "2025-03-01" }] },
      {},
      [
        ["layer-covers", { layerId: "base", until: "2027-03-01" }],
        ["layer-restarted", { layerId: "base", on: "2025-03-01" }],
      ],
    ],
    [
      "at least ninety days",
      { lasts: { time: "P2M" }, onReplacement: { atLeast: "P90D" } },
      { events: [{ type: "replaced", on: "2025-03-10" }] },
      {},
      [
        ["layer-covers", { layerId: "base", until: "2025-06-08" }],
        ["layer-at-least", { layerId: "base", until: "2025-06-08" }],
      ],
    ],
    [
      "a scope has ended",
      { covers: { travel: { lasts: "P90D" } } },
      {},
      {},
      [
        ["layer-covers", { layerId: "base", until: "2027-01-10" }],
        ["scope-ended", { layerId: "base", scope: "travel", until: "2025-04-10" }],
      ],
    ],
    [
      "service done in time",
      { conditions: [{ maintained: { every: { time: "P3M" } }, atAuthorisedSites: true }] },
      { maintenance: [{ on: "2025-04-01", authorised: true }] },
      {},
      [["layer-covers", { layerId: "base", until: "2027-01-10" }]],
    ],
    ["a later owner, unless the terms say not", {}, { owner: "later" }, {}, [["layer-covers", { layerId: "base", until: "2027-01-10" }]]],
    [
      "registration starts it",
      { starts: "registration" },
      { registeredOn: "2025-02-01" },
      {},
      [["layer-covers", { layerId: "base", until: "2027-02-01" }]],
    ],
    [
      "purchase by the contract",
      { starts: "purchase" },
      { contractOn: "2025-01-02" },
      {},
      [["layer-covers", { layerId: "base", until: "2027-01-02" }]],
    ],
  ])("%s", (_, one, facts, claim, reasons) => {
    const decision = decide(layer(one), { ...FACTS, ...facts }, { ...CLAIM, ...claim });
    expect(decision).toMatchObject({ covered: true, decidedBy: { layerId: "base" }, warrantyId: "w", warrantyVersion: null });
    expect(said(decision.reasons)).toEqual(reasons);
  });
  it("terms are for contracts of their time, the end exclusive", () => {
    const warranty = warrantyOf([layer()], { version: "2", validFrom: "2025-01-01", validUntil: "2025-01-10" });
    const on = (contractOn: CalendarDate) => assessCoverage({ warranty }, { ...FACTS, contractOn }, CLAIM)._unsafeUnwrap();
    expect([on("2025-01-01").covered, on("2025-01-09").covered, on("2024-12-31").covered]).toEqual([true, true, false]);
    expect(said(on("2025-01-10").layers[0]?.reasons ?? [])).toEqual([
      ["terms-not-in-force", { warrantyId: "w", contractOn: "2025-01-10" }],
    ]);
  });
  it("a layer that follows one without an end never begins", () => {
    const warranty = warrantyOf([layer({ lasts: "lifetime" }), layer({ id: "next", starts: { after: "base" } })]);
    expect(said(assessCoverage({ warranty }, FACTS, CLAIM)._unsafeUnwrap().layers[1]?.reasons ?? [])).toEqual([
      ["start-unknown", { layerId: "next", starts: "base" }],
    ]);
  });
});

describe("the best route for the customer", () => {
  const charges = { currency: "EUR", parts: 10000, labour: 5000 };
  it("with a bill: the one that leaves the customer least, the first of equals, the law after the layers", () => {
    const cheap = layer({ id: "cheap", deductible: 1000 });
    const dear = layer({ id: "dear", deductible: 5000 });
    const routes = (layers: WarrantyLayer[], regime = false) =>
      assessCoverage({ warranty: warrantyOf(layers), ...(regime ? { regime: ES_2022 } : {}) }, FACTS, {
        ...CLAIM,
        charges,
      })._unsafeUnwrap();
    expect(routes([dear, cheap])).toMatchObject({ decidedBy: { layerId: "cheap" }, settlement: { customer: { amount: 1000 } } });
    expect(routes([dear, cheap], true)).toMatchObject({
      decidedBy: "law",
      settlement: { customer: { amount: 0 }, warranty: { amount: 15000 } },
    });
    expect(routes([layer(), layer({ id: "other" })], true)).toMatchObject({ decidedBy: { layerId: "base" } });
    expect(said(routes([dear], true).reasons).slice(-2)).toEqual([
      ["route", { layerId: "dear", customer: 5000, currency: "EUR" }],
      ["route", { layerId: null, customer: 0, currency: "EUR" }],
    ]);
  });
  it("without a bill: one that pays in full before one that may not", () => {
    const partly = layer({ id: "partly", covers: { labour: { share: 0.5 } } });
    expect(assessCoverage({ warranty: warrantyOf([partly, layer()]) }, FACTS, CLAIM)._unsafeUnwrap().decidedBy).toEqual({
      layerId: "base",
    });
    expect(assessCoverage({ warranty: warrantyOf([partly]), regime: ES_2022 }, FACTS, CLAIM)._unsafeUnwrap().decidedBy).toBe("law");
    expect(assessCoverage({ warranty: warrantyOf([partly]) }, FACTS, CLAIM)._unsafeUnwrap().decidedBy).toEqual({ layerId: "partly" });
  });
  it("not covered: the customer pays all", () => {
    expect(decide(layer({ lasts: { time: "P1M" } }), FACTS, { ...CLAIM, charges }).settlement).toMatchObject({
      warranty: { amount: 0 },
      customer: { amount: 15000 },
    });
  });
  it("nothing to hold the claim against", () => {
    expect(assessCoverage({}, FACTS, CLAIM)._unsafeUnwrap()).toEqual({
      covered: false,
      decidedBy: null,
      warrantyId: null,
      warrantyVersion: null,
      layers: [],
      statutory: null,
      nextChangeOn: null,
      reasons: [{ code: "warranty/not-covered", params: {} }],
    });
  });
  it("earlier payments count against the aggregate", () => {
    const facts: ProductFacts = {
      ...FACTS,
      claimsPaid: [
        { layerId: "base", on: "2025-03-01", paid: 8000 },
        { layerId: "other", on: "2025-03-01", paid: 9999 },
        { layerId: "base", on: "2025-06-02", paid: 50 },
      ],
    };
    expect(decide(layer({ limits: { aggregate: 20000, perClaim: 14000 } }), facts, { ...CLAIM, charges }).settlement).toMatchObject({
      warranty: { amount: 12000 },
    });
  });
});

describe("what the law says to a claim", () => {
  const law = (regime: typeof ES_2022, facts: ProductFacts, claim: Claim) => assessCoverage({ regime }, facts, claim)._unsafeUnwrap();
  it.each<[row: string, regime: typeof ES_2022, facts: Partial<ProductFacts>, claim: Claim, covered: boolean, first: unknown]>([
    ["ES: last day", ES_2022, {}, { on: "2028-01-10" }, true, ["law-covers", { clock: "liabilityUntil", until: "2028-01-10" }]],
    ["ES: a day later", ES_2022, {}, { on: "2028-01-11" }, false, ["law-ended", { clock: "liabilityUntil", until: "2028-01-10" }]],
    [
      "ES: appeared in time, claimed later",
      ES_2022,
      { events: [{ type: "defect-appeared", on: "2027-12-01" }] },
      { on: "2029-01-11" },
      true,
      ["law-covers", { clock: "liabilityUntil", until: "2028-01-10" }],
    ],
    [
      "ES: appeared in time, claimed after five years",
      ES_2022,
      { events: [{ type: "defect-appeared", on: "2027-12-01" }] },
      { on: "2032-12-02" },
      false,
      ["law-ended", { clock: "claimBy", until: "2032-12-01" }],
    ],
    [
      "ES: the same defect again within its year",
      ES_2022,
      {
        events: [
          { type: "handed-over", on: "2028-01-01", defect: "x" },
          { type: "returned", on: "2028-01-11", defect: "x" },
        ],
      },
      { on: "2028-12-01", defect: "x" },
      true,
      ["law-covers", { clock: "sameDefectUntil", until: "2029-01-11" }],
    ],
    [
      "ES: another defect",
      ES_2022,
      {
        events: [
          { type: "handed-over", on: "2028-01-01", defect: "x" },
          { type: "returned", on: "2028-01-11", defect: "x" },
        ],
      },
      { on: "2028-12-01", defect: "y" },
      false,
      ["law-ended", { clock: "liabilityUntil", until: "2028-01-20" }],
    ],
    [
      "MX: a part with its own term",
      MX_2018,
      { events: [{ type: "replaced", on: "2025-03-01", part: "pump" }] },
      { on: "2025-05-01", component: "pump" },
      true,
      ["law-covers", { clock: "partUntil", until: "2025-05-30" }],
    ],
    [
      "MX: another part",
      MX_2018,
      { events: [{ type: "replaced", on: "2025-03-01", part: "pump" }] },
      { on: "2025-05-01", component: "hose" },
      false,
      ["law-ended", { clock: "liabilityUntil", until: "2025-04-10" }],
    ],
    ["DE: limitation", DE_2022, {}, { on: "2027-01-10" }, true, ["law-covers", { clock: "claimBy", until: "2027-01-10" }]],
    [
      "DE: a defect with a later day",
      DE_2022,
      { events: [{ type: "defect-appeared", on: "2026-12-20" }] },
      { on: "2027-04-20" },
      true,
      ["law-covers", { clock: "claimBy", until: "2027-04-20" }],
    ],
    [
      "DE: with the seller, no day runs",
      DE_2022,
      { events: [{ type: "handed-over", on: "2027-01-05" }] },
      { on: "2027-03-01" },
      true,
      ["law-covers", { clock: "claimBy", until: null }],
    ],
    [
      "BR: unanswered",
      BR_1991,
      { events: [{ type: "defect-reported", on: "2025-02-01" }] },
      { on: "2026-01-01" },
      true,
      ["law-covers", { clock: "claimBy", until: null }],
    ],
    [
      "AR: standing still",
      AR_1998,
      { events: [{ type: "handed-over", on: "2025-02-01" }] },
      { on: "2026-01-01" },
      true,
      ["law-covers", { clock: "liabilityUntil", until: null }],
    ],
    [
      "PE: no period",
      PE_2010,
      {},
      { on: "2026-01-01" },
      false,
      ["no-statutory-term", { regimeId: "PE/2010#1", goods: "goods", buyer: "consumer" }],
    ],
    ["before delivery", ES_2022, {}, { on: "2025-01-09" }, false, ["not-delivered", { deliveredOn: "2025-01-10" }]],
  ])("%s", (_, regime, facts, claim, covered, first) => {
    const decision = law(regime, { ...FACTS, ...facts }, claim);
    expect([decision.covered, decision.decidedBy]).toEqual(covered ? [true, "law"] : [false, null]);
    expect(said(decision.reasons)[0]).toEqual(first);
  });
  it("names who has to prove", () => {
    const burden = (on: CalendarDate) => said(law(ES_2022, FACTS, { on }).reasons)[1];
    expect(burden("2027-01-10")).toEqual(["burden-of-proof", { on: "seller", presumptionUntil: "2027-01-10" }]);
    expect(burden("2027-01-11")).toEqual(["burden-of-proof", { on: "customer", presumptionUntil: "2027-01-10" }]);
  });
  it("remedies are of the claim at hand and its day", () => {
    const events = [{ type: "handed-over", on: "2025-05-10", defect: "x" }] as const;
    const on = (day: CalendarDate, defect: string) =>
      law(BR_1991, { ...FACTS, deliveredOn: "2025-04-01", events }, { on: day, defect }).statutory?.remedies;
    expect(on("2025-06-09", "x")).toEqual(["repair"]);
    expect(on("2025-06-10", "x")).toEqual(["repair", "replacement", "refund", "price-reduction"]);
    expect(on("2025-06-10", "y")).toEqual(["repair"]);
    expect(law(GB_2015, FACTS, { on: "2025-02-09" }).statutory?.remedies).toEqual(["termination", "repair", "replacement"]);
    expect(law(GB_2015, FACTS, { on: "2025-02-10" }).statutory?.remedies).toEqual(["repair", "replacement"]);
  });
  it("events after the day of the claim are not weighed", () => {
    const events = [{ type: "replaced", on: "2025-09-01" }] as const;
    expect(law(PT_2022, { ...FACTS, events }, { on: "2025-08-31" }).statutory?.liabilityUntil).toBe("2028-01-10");
    expect(law(PT_2022, { ...FACTS, events }, { on: "2025-09-01" }).statutory?.liabilityUntil).toBe("2028-09-01");
  });
});

describe("nextChangeOn", () => {
  const next = (one: Partial<WarrantyLayer>, facts: Partial<ProductFacts>, claim: Partial<Claim>) =>
    decide(layer(one), { ...FACTS, ...facts }, { ...CLAIM, ...claim }).nextChangeOn;
  it.each<[row: string, one: Partial<WarrantyLayer>, facts: Partial<ProductFacts>, claim: Partial<Claim>, on: CalendarDate | null]>([
    ["the day after the end", {}, {}, {}, "2027-01-11"],
    ["the start", {}, {}, { on: "2025-01-09" }, "2025-01-10"],
    ["a scope ends", { covers: { labour: { lasts: "P1Y" } } }, {}, {}, "2026-01-11"],
    ["registration runs out", { conditions: [{ registerWithin: "P1Y", otherwise: "void" }] }, {}, {}, "2026-01-11"],
    [
      "a service is due with its tolerance",
      { conditions: [{ maintained: { every: { time: "P1Y" }, tolerance: { time: "P1M" } } }] },
      {},
      {},
      "2026-02-11",
    ],
    [
      "a service of a lifetime layer",
      { lasts: "lifetime", conditions: [{ maintained: { every: { time: "P1Y" } } }] },
      {},
      {},
      "2026-01-11",
    ],
    ["refused for good", { excludes: { causes: ["drop"] } }, {}, { cause: "drop", on: "2028-01-01" }, null],
    ["dead on arrival ends", { deadOnArrival: "P14D" }, {}, { on: "2025-01-20" }, "2025-01-25"],
    ["standing still", { suspendedWhileInRepair: true }, { events: [{ type: "handed-over", on: "2025-05-01" }] }, {}, null],
  ])("%s", (_, one, facts, claim, on) => {
    expect(next(one, facts, claim)).toBe(on);
  });
  it("the law: burden of proof, then the end", () => {
    const on = (day: CalendarDate) => assessCoverage({ regime: ES_2022 }, FACTS, { on: day })._unsafeUnwrap().nextChangeOn;
    expect([on("2025-06-01"), on("2027-01-11"), on("2028-01-11")]).toEqual(["2027-01-11", "2028-01-11", null]);
  });
  it("a repair on the day of the claim: on the next day the same claim tells of a defect after it", () => {
    const events = [
      { type: "handed-over", on: "2025-05-20" },
      { type: "repaired", on: "2025-06-01" },
    ] as const;
    const now = assessCoverage({ regime: ES_2022 }, { ...FACTS, events }, { on: "2025-06-01" })._unsafeUnwrap();
    expect([now.statutory?.remedies, now.nextChangeOn]).toEqual([["repair", "replacement"], "2025-06-02"]);
    const later = assessCoverage({ regime: ES_2022 }, { ...FACTS, events }, { on: "2025-06-02" })._unsafeUnwrap();
    expect(later.statutory?.remedies).toEqual(["repair", "replacement", "price-reduction", "termination"]);
  });
  it("nothing changes between the claim and that day", () => {
    const warranty = warrantyOf([
      layer({ covers: { travel: { lasts: "P3M" } }, conditions: [{ registerWithin: "P30D", otherwise: { lasts: "P1Y" } }] }),
      layer({ id: "next", kind: "extended", starts: { after: "base" } }),
    ]);
    fc.assert(
      fc.property(fc.nat(1600), fc.constantFrom(ES_2022, PT_2022, GB_2015), (days, regime) => {
        const on = addDays(FACTS.deliveredOn, days);
        const at = (day: CalendarDate) => assessCoverage({ warranty, regime }, FACTS, { on: day })._unsafeUnwrap();
        const now = at(on);
        const strip = ({ nextChangeOn: _, ...rest }: typeof now) => rest;
        if (now.nextChangeOn === null) return;
        expect(strip(at(addDays(now.nextChangeOn, -1)))).toEqual(strip(now));
        expect(strip(at(now.nextChangeOn))).not.toEqual(strip(now));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe("properties", () => {
  const day = (n: number) => addDays("2025-01-10", n);
  const facts = fc
    .array(fc.record({ type: fc.constantFrom("handed-over", "returned", "replaced", "repaired"), n: fc.nat(900) }), { maxLength: 6 })
    .map(
      (list): ProductFacts => ({
        deliveredOn: "2025-01-10",
        events: list.map(({ type, n }) => ({ type, on: day(n) }) as NonNullable<ProductFacts["events"]>[number]),
      }),
    );
  const layers = fc.constantFrom<WarrantyLayer[]>(
    [layer()],
    [layer({ onReplacement: "restart", suspendedWhileInRepair: true }), layer({ id: "next", starts: { after: "base", end: "suspended" } })],
    [layer({ onReplacement: { atLeast: "P90D" } })],
  );
  it("the union of layers and law never shrinks", () => {
    fc.assert(
      fc.property(layers, facts, fc.nat(2000), (list, known, n) => {
        const claim = { on: day(n) };
        const covered = (cover: Parameters<typeof assessCoverage>[0]) =>
          assessCoverage(cover, known, claim).match(
            (found) => found.covered,
            () => null,
          );
        const [both, one, law] = [
          covered({ warranty: warrantyOf(list), regime: PT_2022 }),
          covered({ warranty: warrantyOf(list) }),
          covered({ regime: PT_2022 }),
        ];
        expect(both).toBe(one === null ? null : one || law);
      }),
      { seed: 11, numRuns: 150 },
    );
  });
  it("the windows of a layer leave no gap and do not overlap", () => {
    fc.assert(
      fc.property(layers, facts, (list, known) => {
        const windows = coverageTimeline({ warranty: warrantyOf(list) }, known).unwrapOr([] as readonly CoverWindow[]);
        for (const { id } of list) {
          const own = windows.filter(({ layerId, clock }) => layerId === id && clock === "cover");
          for (const [index, window] of own.slice(1).entries()) expect(window.from).toBe(addDays(own[index]?.until ?? "2000-01-01", 1));
          expect(own.filter(({ superseded }) => !superseded).length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});

describe("coverageTimeline", () => {
  const timeline = (list: WarrantyLayer[], facts: Partial<ProductFacts> = {}) =>
    coverageTimeline({ warranty: warrantyOf(list) }, { ...FACTS, ...facts })._unsafeUnwrap();
  it("scopes, exchange on arrival, a term begun anew", () => {
    const found = timeline([layer({ onReplacement: "restart", covers: { travel: { lasts: "P90D" } }, deadOnArrival: "P14D" })], {
      events: [{ type: "replaced", on: "2025-03-01" }],
    });
    expect(found).toEqual([
      { layerId: "base", clock: "cover", from: "2025-01-10", until: "2025-02-28", open: null, superseded: true },
      { layerId: "base", clock: "cover", from: "2025-03-01", until: "2027-03-01", open: null, superseded: false },
      { layerId: "base", clock: "travel", from: "2025-01-10", until: "2025-02-28", open: null, superseded: true },
      { layerId: "base", clock: "travel", from: "2025-03-01", until: "2025-05-30", open: null, superseded: false },
      { layerId: "base", clock: "deadOnArrival", from: "2025-03-01", until: "2025-03-15", open: null, superseded: false },
    ]);
  });
  it("standing still, void, usage alone, the last limit", () => {
    expect(timeline([layer({ suspendedWhileInRepair: true })], { events: [{ type: "handed-over", on: "2025-03-01" }] })).toMatchObject([
      { until: null, open: "suspended" },
    ]);
    expect(timeline([layer({ conditions: [{ registerWithin: "P30D", otherwise: "void" }] })])).toMatchObject([
      { from: "2025-01-10", until: "2025-02-09" },
    ]);
    expect(timeline([layer({ lasts: "lifetime", conditions: [{ registerWithin: "P30D", otherwise: "void" }] })])).toMatchObject([
      { until: "2025-02-09", open: null },
    ]);
    expect(timeline([layer({ lasts: { usage: { h: 50 } } })])).toMatchObject([{ until: null, open: null }]);
    const last = layer({ lasts: { time: "P1Y", usage: { h: 50 }, ends: "last" } });
    expect(timeline([last])).toMatchObject([{ until: null, open: null }]);
    expect(timeline([last], { usage: [{ on: "2025-06-01", metric: "h", value: 51 }] })).toMatchObject([{ until: "2026-01-10" }]);
    expect(timeline([layer({ starts: "installation" })])).toEqual([]);
  });
  it("the law: clocks, the same defect, parts", () => {
    const es = coverageTimeline(
      { regime: ES_2022 },
      {
        ...FACTS,
        events: [
          { type: "handed-over", on: "2025-03-01", defect: "x" },
          { type: "returned", on: "2025-03-11", defect: "x" },
        ],
      },
    )._unsafeUnwrap();
    expect(es.map(({ clock, defect, from, until }) => [clock, defect, from, until])).toEqual([
      ["liabilityUntil", undefined, "2025-01-10", "2028-01-20"],
      ["presumptionUntil", undefined, "2025-01-10", "2027-01-20"],
      ["claimBy", "x", "2025-03-01", "2030-03-01"],
      ["sameDefectUntil", "x", "2025-03-11", "2026-03-11"],
    ]);
    const mx = coverageTimeline(
      { regime: MX_2018 },
      { ...FACTS, events: [{ type: "replaced", on: "2025-03-01", part: "pump" }] },
    )._unsafeUnwrap();
    expect(mx[1]).toEqual({
      layerId: null,
      clock: "partUntil",
      part: "pump",
      from: "2025-03-01",
      until: "2025-05-30",
      open: null,
      superseded: false,
    });
  });
  it("bad facts", () => {
    expect(coverageTimeline({}, { deliveredOn: "2025-02-30" })._unsafeUnwrapErr().code).toBe("warranty/no-such-date");
    expect(coverageTimeline({ regime: ES_2022 }, { ...FACTS, condition: "used", agreedPeriod: "P1M" })._unsafeUnwrapErr().code).toBe(
      "warranty/below-statutory-minimum",
    );
  });
});

describe("bad facts and claims", () => {
  it.each<[row: string, facts: Partial<ProductFacts>, claim: Partial<Claim>, error: object]>([
    [
      "delivery before contract",
      { contractOn: "2025-01-11" },
      {},
      { code: "warranty/dates-out-of-order", earlier: "contractOn", earlierOn: "2025-01-11", later: "deliveredOn", laterOn: "2025-01-10" },
    ],
    [
      "made after delivery",
      { manufacturedOn: "2025-01-11" },
      {},
      {
        code: "warranty/dates-out-of-order",
        earlier: "manufacturedOn",
        earlierOn: "2025-01-11",
        later: "deliveredOn",
        laterOn: "2025-01-10",
      },
    ],
    [
      "usage that falls",
      {
        usage: [
          { on: "2025-03-01", metric: "km", value: 10 },
          { on: "2025-02-01", metric: "km", value: 11 },
        ],
      },
      {},
      { code: "warranty/usage-runs-backwards", metric: "km", earlierOn: "2025-02-01", earlier: 11, laterOn: "2025-03-01", later: 10 },
    ],
    [
      "usage of the claim below a reading",
      { usage: [{ on: "2025-03-01", metric: "km", value: 10 }] },
      { usage: { km: 9 } },
      { code: "warranty/usage-runs-backwards", metric: "km", earlierOn: "2025-03-01", earlier: 10, laterOn: "2025-06-01", later: 9 },
    ],
    [
      "visits that fall",
      {
        maintenance: [
          { on: "2025-03-01", usage: 10 },
          { on: "2025-04-01", usage: 9 },
        ],
      },
      {},
      { code: "warranty/usage-runs-backwards", metric: "maintenance" },
    ],
    [
      "another currency",
      {},
      { charges: { currency: "USD", parts: 1 } },
      { code: "warranty/currency-mismatch", expected: "EUR", received: "USD" },
    ],
    [
      "a negative charge",
      {},
      { charges: { currency: "EUR", travel: -1 } },
      { code: "warranty/negative-amount", field: "travel", amount: -1 },
    ],
    ["half a cent", {}, { charges: { currency: "EUR", parts: 0.5 } }, { code: "warranty/amount-not-whole", field: "parts", amount: 0.5 }],
    ["no such day of the claim", {}, { on: "2025-02-30" }, { code: "warranty/no-such-date", field: "claim.on", text: "2025-02-30" }],
    [
      "no such day of a reading",
      { usage: [{ on: "2025-02-30", metric: "km", value: 1 }] },
      {},
      { code: "warranty/no-such-date", field: "usage.0.on" },
    ],
    [
      "a reading that is no number",
      { usage: [{ on: "2025-02-03", metric: "km", value: Number.NaN }] },
      {},
      { code: "warranty/out-of-range", field: "usage.0.value", value: null, minimum: 0, maximum: null },
    ],
    ["a negative measurement", {}, { usage: { km: -1 } }, { code: "warranty/out-of-range", field: "claim.usage.km", value: -1 }],
    [
      "a negative payment",
      { claimsPaid: [{ layerId: "base", on: "2025-02-03", paid: -1 }] },
      {},
      { code: "warranty/negative-amount", field: "claimsPaid.0.paid" },
    ],
    [
      "events out of order",
      {
        events: [
          { type: "handed-over", on: "2025-03-02" },
          { type: "returned", on: "2025-03-01" },
        ],
      },
      {},
      { code: "warranty/dates-out-of-order" },
    ],
  ])("%s", (_, facts, claim, error) => {
    expect(
      assessCoverage({ warranty: warrantyOf([layer()]) }, { ...FACTS, ...facts }, { ...CLAIM, ...claim })._unsafeUnwrapErr(),
    ).toMatchObject(error);
  });
  it("a measured state may fall", () => {
    const facts: ProductFacts = { ...FACTS, usage: [{ on: "2025-03-01", metric: "km", value: 10 }] };
    expect(assessCoverage({}, facts, { ...CLAIM, usage: { soh: 69, km: 10 } }).isOk()).toBe(true);
  });
});
