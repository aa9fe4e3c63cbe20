// The worked examples 47, 51 and 61 to 89 of the domain notes: commercial layers and money. Amounts in cents.
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import { assessCoverage } from "../../src/warranty/assess-coverage.js";
import { coverageTimeline } from "../../src/warranty/coverage-timeline.js";
import { planMaintenance } from "../../src/warranty/maintenance.js";
import { quoteMaintenance } from "../../src/warranty/maintenance-quote.js";
import type { Claim, ProductFacts } from "../../src/warranty/product-facts.js";
import { monthsUsed, type Proration, prorate } from "../../src/warranty/proration.js";
import { ES_2022 } from "../../src/warranty/regimes/es.js";
import { refundServicePlan } from "../../src/warranty/service-plan.js";
import { settleClaim } from "../../src/warranty/settlement.js";
import type { WarrantyLayer } from "../../src/warranty/warranty.js";
import { defineWarranty } from "../../src/warranty/warranty.schema.js";

const base = { id: "base", kind: "manufacturer", starts: "delivery" } as const;
const warrantyOf = (...layers: WarrantyLayer[]) => defineWarranty({ id: "w", currency: "EUR", layers })._unsafeUnwrap();
const decide = (layers: WarrantyLayer[], facts: ProductFacts, claim: Claim) =>
  assessCoverage({ warranty: warrantyOf(...layers) }, facts, claim)._unsafeUnwrap();
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("47: FR former L217-16, immobilisation of seven days or more", () => {
  it.each<[days: string, returned: CalendarDate, until: CalendarDate]>([
    ["6 days", "2026-03-07", "2027-01-10"],
    ["7 days", "2026-03-08", "2027-01-17"],
    ["12 days", "2026-03-13", "2027-01-22"],
  ])("%s", (_, on, until) => {
    const facts: ProductFacts = {
      deliveredOn: "2026-01-10",
      events: [
        { type: "handed-over", on: "2026-03-01" },
        { type: "returned", on },
      ],
    };
    const layer: WarrantyLayer = { ...base, lasts: { time: "P1Y" }, suspendedWhileInRepair: { fromDays: 7 } };
    expect(decide([layer], facts, { on: "2026-12-01" }).layers[0]).toMatchObject({ until });
  });
});

describe("51 [M]: BR CDC 50, the legal ninety days after the contractual year", () => {
  it("stacks", () => {
    const legal: WarrantyLayer = { id: "legal", kind: "retailer", starts: { after: "base" }, lasts: { time: "P90D" } };
    const { layers } = decide([{ ...base, lasts: { time: "P12M" } }, legal], { deliveredOn: "2025-03-10" }, { on: "2026-04-01" });
    expect(layers.map(({ until }) => until)).toEqual(["2026-03-10", "2026-06-08"]);
  });
});

describe("61, 62: time and usage", () => {
  const lasts = { time: "P36M", usage: { mi: 36000 } } as const;
  const facts: ProductFacts = { deliveredOn: "2023-06-12" };
  it.each<[row: string, ends: "first" | "last" | undefined, mi: number, covered: boolean]>([
    ["61 at the limit", undefined, 36000, true],
    ["61 past it", "first", 36001, false],
    ["62 past it, the last counts", "last", 36001, true],
  ])("%s", (_, ends, mi, covered) => {
    expect(decide([{ ...base, lasts: { ...lasts, ends } }], facts, { on: "2025-11-03", usage: { mi } }).covered).toBe(covered);
  });
  it("61 time ends 2026-06-12", () => {
    expect(decide([{ ...base, lasts }], facts, { on: "2025-11-03", usage: { mi: 1 } }).layers[0]?.until).toBe("2026-06-12");
  });
});

describe("63, 64, 65: vehicles", () => {
  const vehicle: WarrantyLayer[] = [
    { ...base, lasts: { time: "P36M", usage: { km: 60000 } } },
    { ...base, id: "powertrain", lasts: { time: "P60M", usage: { km: 100000 } }, covers: { components: ["engine", "gearbox"] } },
  ];
  const claim: Claim = { on: "2026-05-01", usage: { km: 75000 } };
  it("63 gearbox in month 40", () => {
    const decision = decide(vehicle, { deliveredOn: "2023-01-02" }, { ...claim, component: "gearbox" });
    expect(decision).toMatchObject({ covered: true, decidedBy: { layerId: "powertrain" } });
    expect(codes(decision.layers[0]?.reasons ?? [])).toEqual(["warranty/layer-ended", "warranty/usage-exceeded"]);
  });
  it("63 radio in month 40", () => {
    const decision = decide(vehicle, { deliveredOn: "2023-01-02" }, { ...claim, component: "radio" });
    expect(decision).toMatchObject({ covered: false, decidedBy: null });
    expect(codes(decision.layers[1]?.reasons ?? [])).toEqual(["warranty/component-not-covered"]);
  });
  it.each([
    ["70.0 is not below the floor", 70, false],
    ["69.9 is", 69.9, true],
  ])("64 battery, %s", (_, soh, covered) => {
    const battery: WarrantyLayer = {
      ...base,
      lasts: { time: "P96M", usage: { km: 160000 } },
      covers: { components: ["battery"], below: { soh: 70 } },
    };
    const decision = decide(
      [battery],
      { deliveredOn: "2023-01-02" },
      { on: "2026-05-01", component: "battery", usage: { km: 90000, soh } },
    );
    expect(decision.covered).toBe(covered);
  });
  it("65 battery replaced at month 60 of 96 keeps the rest", () => {
    const battery: WarrantyLayer = { ...base, lasts: { time: "P96M", usage: { km: 160000 } }, covers: { components: ["battery"] } };
    const facts: ProductFacts = { deliveredOn: "2021-03-01", events: [{ type: "replaced", on: "2026-03-01", part: "battery" }] };
    expect(decide([battery], facts, { on: "2027-01-01", component: "battery", usage: { km: 1 } }).layers[0]?.until).toBe("2029-03-01");
  });
});

describe("66, 67: the rest or ninety days, whichever is longer", () => {
  it.each<[row: string, on: CalendarDate, until: CalendarDate]>([
    ["66", "2026-10-30", "2027-01-28"],
    ["67", "2026-02-01", "2026-11-20"],
  ])("%s", (_, on, until) => {
    const facts: ProductFacts = { deliveredOn: "2025-11-20", events: [{ type: "replaced", on }] };
    const layer: WarrantyLayer = { ...base, lasts: { time: "P1Y" }, onReplacement: { atLeast: "P90D" } };
    expect(decide([layer], facts, { on: "2026-11-01" }).layers[0]?.until).toBe(until);
  });
});

describe("68 to 73: proration", () => {
  const time = { by: "time", months: 84, freeMonths: 36 } as const;
  const tiers = [
    { untilMonth: 84, creditShare: 0.25 },
    { untilMonth: 24, creditShare: 1 },
    { untilMonth: 32, creditShare: 0.75 },
    { untilMonth: 50, creditShare: 0.5 },
  ];
  it.each<[row: string, price: number, wear: Proration, credit: number]>([
    ["68 over the full term, 64.995", 12999, { ...time, usedMonths: 42, over: "full-term" }, 6500],
    ["68 over the prorated term, 113.74125", 12999, { ...time, usedMonths: 42, over: "prorated-term" }, 11374],
    ["69 the 43rd month started", 12999, { ...time, usedMonths: 43, over: "full-term" }, 6345],
    ["70 tread", 11990, { by: "tread", whenNew: 10, left: 6, wearBar: 2 }, 5995],
    ["71 usage", 15000, { by: "usage", limit: 60000, used: 40000 }, 5000],
    ["72 tiers, 25.73 months of 30 days", 18000, { by: "tiers", usedMonths: 772 / 30, tiers }, 13500],
    ["72 tiers, 25 calendar months", 18000, { by: "tiers", usedMonths: 25, tiers }, 13500],
    ["73 road hazard", 9999, { by: "time", months: 36, usedMonths: 18, over: "full-term" }, 5000],
  ])("%s", (_, amount, wear, credit) => {
    expect(prorate({ amount, currency: "EUR" }, wear)._unsafeUnwrap()).toEqual({ amount: credit, currency: "EUR" });
  });
  it("72 the customer pays a quarter and the labour", () => {
    const credit = prorate(
      { amount: 18000, currency: "EUR" },
      { by: "tiers", usedMonths: monthsUsed("2023-01-10", "2025-02-20", "completed"), tiers },
    );
    expect(18000 - credit._unsafeUnwrap().amount + 3750).toBe(8250);
  });
});

describe("74 to 76: extended cover after the base", () => {
  const extended = (end?: "nominal" | "suspended"): WarrantyLayer => ({
    id: "extended",
    kind: "extended",
    starts: { after: "base", end },
    lasts: { time: "P36M" },
  });
  const baseLayer: WarrantyLayer = { ...base, lasts: { time: "P24M" }, suspendedWhileInRepair: true };
  const windows = (layers: WarrantyLayer[], facts: ProductFacts) =>
    coverageTimeline({ warranty: warrantyOf(...layers) }, facts)
      ._unsafeUnwrap()
      .map(({ layerId, from, until }) => [layerId, from, until]);
  it.each<[row: string, delivered: CalendarDate, baseEnd: CalendarDate, from: CalendarDate, until: CalendarDate]>([
    ["74 anchored at the start", "2025-02-28", "2027-02-28", "2027-03-01", "2030-02-28"],
    ["75 clamped", "2024-02-29", "2026-02-28", "2026-03-01", "2029-02-28"],
  ])("%s", (_, deliveredOn, baseEnd, from, until) => {
    const expected = [
      ["base", deliveredOn, baseEnd],
      ["extended", from, until],
    ];
    expect(windows([baseLayer, extended()], { deliveredOn })).toEqual(expected);
    expect(windows([extended(), baseLayer], { deliveredOn })).toEqual(expected.reverse());
  });
  it.each<[end: "nominal" | "suspended", from: CalendarDate, until: CalendarDate]>([
    ["nominal", "2027-03-11", "2030-03-10"],
    ["suspended", "2027-03-31", "2030-03-30"],
  ])("76 base tolled 20 days, after the %s end", (end, from, until) => {
    const facts: ProductFacts = {
      deliveredOn: "2025-03-10",
      events: [
        { type: "handed-over", on: "2026-02-01" },
        { type: "returned", on: "2026-02-21" },
      ],
    };
    expect(windows([baseLayer, extended(end)], facts)).toEqual([
      ["base", "2025-03-10", "2027-03-30"],
      ["extended", from, until],
    ]);
  });
});

describe("77 to 81: who pays", () => {
  it("77 scopes with their own ends, month 14", () => {
    const layer: WarrantyLayer = {
      ...base,
      lasts: { time: "P5Y" },
      covers: { parts: {}, labour: { lasts: "P1Y" }, travel: { lasts: "P90D" } },
    };
    const charges = { currency: "EUR", parts: 8000, labour: 6000, travel: 2500 };
    const { settlement } = decide([layer], { deliveredOn: "2025-01-10" }, { on: "2026-03-01", charges });
    expect(settlement).toMatchObject({
      warranty: { amount: 8000, currency: "EUR" },
      customer: { amount: 8500, currency: "EUR" },
      lines: [
        { scope: "parts", warranty: 8000, customer: 0 },
        { scope: "labour", warranty: 0, customer: 6000 },
        { scope: "travel", warranty: 0, customer: 2500 },
      ],
    });
  });
  it("78 half of the labour", () => {
    expect(settleClaim({ currency: "EUR", labour: 6000 }, { shares: { labour: 0.5 } })._unsafeUnwrap().customer.amount).toBe(3000);
  });
  it("79 fifteen per cent off the labour at authorised sites", () => {
    const quote = (authorised: boolean) =>
      quoteMaintenance({ discount: 0.15, on: ["labour"] }, { authorised }, { currency: "EUR", labour: 11999 })._unsafeUnwrap();
    expect([quote(true).discount.amount, quote(true).pays.amount]).toEqual([1800, 10199]);
    expect([quote(false).discount.amount, quote(false).pays.amount]).toEqual([0, 11999]);
  });
  it.each([
    ["80 covered 320.00", 32000, 27000, 5000],
    ["80 covered 40.00", 4000, 0, 4000],
  ])("%s, deductible 50.00", (_, parts, warranty, customer) => {
    expect(settleClaim({ currency: "EUR", parts }, { deductible: 5000 })._unsafeUnwrap()).toMatchObject({
      warranty: { amount: warranty },
      customer: { amount: customer },
    });
  });
  it("81 deductible, then the rest of the aggregate", () => {
    const terms = { deductible: 5000, aggregate: 100000, paidBefore: 85000 };
    expect(settleClaim({ currency: "EUR", parts: 32000 }, terms)._unsafeUnwrap()).toMatchObject({
      warranty: { amount: 15000 },
      customer: { amount: 17000 },
    });
  });
});

describe("82 to 85: conditions and maintenance", () => {
  const plan = { every: { time: "P12M", usage: 15000 }, metric: "km", tolerance: { time: "P1M", usage: 1000 } } as const;
  const due = { dueOn: "2026-01-31", dueUsage: 30200, latestOn: "2026-02-28", latestUsage: 31200 };
  it.each<[row: string, on: CalendarDate, usage: number, inTime: boolean]>([
    ["82 in tolerance", "2026-02-28", 30900, true],
    ["82 late by a day", "2026-03-01", 30900, false],
    ["82 late by usage", "2026-02-01", 31201, false],
  ])("%s", (_, on, usage, inTime) => {
    const facts = { start: "2025-01-31", usageAtStart: 15200, visits: [{ on, usage }], until: "2026-03-31" } as const;
    expect(planMaintenance(plan, facts)._unsafeUnwrap()).toEqual([{ ...due, doneOn: on, inTime }]);
  });
  it("tolerance and interval in one step: 31 May + 9 months + 1 month", () => {
    const facts = { start: "2025-05-31", until: "2026-03-01" } as const;
    expect(planMaintenance({ every: { time: "P9M" }, tolerance: { time: "P1M" } }, facts)._unsafeUnwrap()).toEqual([
      { dueOn: "2026-02-28", dueUsage: null, latestOn: "2026-03-31", latestUsage: null, inTime: null },
    ]);
  });
  it.each<[row: string, registeredOn: CalendarDate, until: CalendarDate]>([
    ["83 on the thirtieth day", "2026-03-02", "2031-01-31"],
    ["83 a day late", "2026-03-03", "2028-01-31"],
  ])("%s", (_, registeredOn, until) => {
    const layer: WarrantyLayer = {
      ...base,
      lasts: { time: "P5Y" },
      conditions: [{ registerWithin: "P30D", otherwise: { lasts: "P2Y" } }],
    };
    expect(decide([layer], { deliveredOn: "2026-01-31", registeredOn }, { on: "2027-01-01" }).layers[0]).toMatchObject({
      covered: true,
      until,
    });
  });
  it("84 [M] dead on arrival within 14 days", () => {
    const layer: WarrantyLayer = { ...base, lasts: { time: "P1Y" }, deadOnArrival: "P14D" };
    const on = (day: CalendarDate) => codes(decide([layer], { deliveredOn: "2026-04-30" }, { on: day }).reasons);
    expect(on("2026-05-14")).toEqual(["warranty/layer-covers", "warranty/dead-on-arrival"]);
    expect(on("2026-05-15")).toEqual(["warranty/layer-covers"]);
  });
  it.each<[anchor: "plan" | "completion", dates: string[]]>([
    ["plan", ["2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"]],
    ["completion", ["2025-02-28", "2025-03-28", "2025-04-28", "2025-05-28"]],
  ])("85 monthly visits, anchor %s", (anchor, dates) => {
    const dues = planMaintenance({ every: { time: "P1M" }, anchor }, { start: "2025-01-31", until: "2025-05-31" })._unsafeUnwrap();
    expect(dues.map(({ dueOn }) => dueOn)).toEqual(dates);
  });
});

it("86 a plan cancelled: the lesser unused share, less claims, less fee", () => {
  const plan = { price: { amount: 150000, currency: "USD" }, months: 60, usage: 60000, fee: 5000 };
  expect(refundServicePlan(plan, { usedMonths: 18, usedUsage: 30000, claimsPaid: 20000 })._unsafeUnwrap()).toEqual({
    amount: 50000,
    currency: "USD",
  });
});

it("87 ES month 20: the void guarantee does not cut the law", () => {
  const layer: WarrantyLayer = { ...base, lasts: { time: "P1Y" }, excludes: { causes: ["unauthorised-repair"] } };
  const decision = assessCoverage(
    { warranty: warrantyOf(layer), regime: ES_2022 },
    { deliveredOn: "2024-05-10" },
    { on: "2026-01-12", cause: "unauthorised-repair" },
  )._unsafeUnwrap();
  expect(decision).toMatchObject({ covered: true, decidedBy: "law", layers: [{ layerId: "base", covered: false }] });
  expect(decision.statutory?.liabilityUntil).toBe("2027-05-10");
});

it("88 lifetime never ends", () => {
  const decision = decide([{ ...base, lasts: "lifetime" }], { deliveredOn: "2024-05-10" }, { on: "2199-01-01" });
  expect(decision).toMatchObject({ covered: true, nextChangeOn: null, layers: [{ until: null }] });
  expect(coverageTimeline({ warranty: warrantyOf({ ...base, lasts: "lifetime" }) }, { deliveredOn: "2024-05-10" })._unsafeUnwrap()).toEqual(
    [{ layerId: "base", clock: "cover", from: "2024-05-10", until: null, open: "lifetime", superseded: false }],
  );
});

it("89 the last day is covered, the next is not", () => {
  const on = (day: CalendarDate) => decide([{ ...base, lasts: { time: "P1Y" } }], { deliveredOn: "2025-03-10" }, { on: day });
  expect(on("2026-03-10")).toMatchObject({ covered: true, nextChangeOn: "2026-03-11" });
  expect(on("2026-03-11")).toMatchObject({ covered: false, nextChangeOn: null });
});
