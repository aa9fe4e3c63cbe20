import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteMaintenance } from "../../src/warranty/maintenance-quote.js";
import { monthsUsed, type Proration, prorate } from "../../src/warranty/proration.js";
import { refundServicePlan } from "../../src/warranty/service-plan.js";
import { type Charges, type SettlementTerms, settleClaim } from "../../src/warranty/settlement.js";

const EUR = (amount: number) => ({ amount, currency: "EUR" });

describe("settleClaim", () => {
  const settle = (charges: Omit<Charges, "currency">, terms: SettlementTerms = {}) => settleClaim({ currency: "EUR", ...charges }, terms);
  it("shares, then the deductible, then the limits, each with a reason", () => {
    expect(
      settle(
        { parts: 10000, labour: 5000 },
        { shares: { labour: 0.5 }, deductible: 1000, perClaim: 9000, aggregate: 20000, paidBefore: 12000 },
      )._unsafeUnwrap(),
    ).toEqual({
      warranty: EUR(8000),
      customer: EUR(7000),
      lines: [
        { scope: "parts", warranty: 6400, customer: 3600 },
        { scope: "labour", warranty: 1600, customer: 3400 },
      ],
      reasons: [
        { code: "warranty/shares-applied", params: { charged: 15000, covered: 12500, currency: "EUR" } },
        { code: "warranty/deductible-applied", params: { deductible: 1000, taken: 1000 } },
        { code: "warranty/per-claim-limit-applied", params: { limit: 9000 } },
        { code: "warranty/aggregate-limit-applied", params: { limit: 20000, paidBefore: 12000 } },
      ],
    });
  });
  it("a limit that is reached exactly takes nothing off and says nothing", () => {
    const { warranty, reasons } = settle({ parts: 9000 }, { perClaim: 9000, aggregate: 9000, deductible: 0 })._unsafeUnwrap();
    expect([warranty.amount, reasons.length]).toEqual([9000, 1]);
  });
  it("an aggregate that was overdrawn pays nothing", () => {
    expect(settle({ parts: 9000 }, { aggregate: 100, paidBefore: 200 })._unsafeUnwrap().warranty.amount).toBe(0);
  });
  it("each share is rounded half away from zero; the remainder of the deductible goes to the largest remainder, then the first line", () => {
    expect(settle({ parts: 101, labour: 101 }, { shares: { parts: 0.5, labour: 0.5 }, deductible: 1 })._unsafeUnwrap().lines).toEqual([
      { scope: "parts", warranty: 51, customer: 50 },
      { scope: "labour", warranty: 50, customer: 51 },
    ]);
    expect(settle({ parts: 100, labour: 200 }, { deductible: 1 })._unsafeUnwrap().lines).toEqual([
      { scope: "parts", warranty: 100, customer: 0 },
      { scope: "labour", warranty: 199, customer: 1 },
    ]);
  });
  it("no charges", () => {
    expect(settle({})._unsafeUnwrap()).toMatchObject({ warranty: EUR(0), customer: EUR(0), lines: [] });
  });
  it.each<[row: string, charges: Omit<Charges, "currency">, terms: SettlementTerms, error: object]>([
    ["negative charge", { labour: -1 }, {}, { code: "warranty/negative-amount", field: "labour", amount: -1 }],
    ["negative deductible", {}, { deductible: -5 }, { code: "warranty/negative-amount", field: "deductible", amount: -5 }],
    ["half a cent", {}, { perClaim: 0.5 }, { code: "warranty/amount-not-whole", field: "perClaim", amount: 0.5 }],
    ["no number", {}, { aggregate: Number.NaN }, { code: "warranty/amount-not-whole", field: "aggregate", amount: null }],
    ["negative payment", {}, { paidBefore: -1 }, { code: "warranty/negative-amount", field: "paidBefore", amount: -1 }],
    [
      "share over one",
      {},
      { shares: { parts: 1.01 } },
      { code: "warranty/out-of-range", field: "shares.parts", value: 1.01, minimum: 0, maximum: 1 },
    ],
    [
      "share below zero",
      {},
      { shares: { travel: -0.1 } },
      { code: "warranty/out-of-range", field: "shares.travel", value: -0.1, minimum: 0, maximum: 1 },
    ],
  ])("%s", (_, charges, terms, error) => {
    expect(settle(charges, terms)._unsafeUnwrapErr()).toEqual(error);
  });
  it("lines and shares sum exactly to the charges, and no line goes below zero", () => {
    const amount = fc.option(fc.nat(1e9), { nil: undefined });
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    const scopes = <T>(of: fc.Arbitrary<T>) => fc.record({ parts: of, labour: of, travel: of, expenses: of });
    fc.assert(
      fc.property(
        scopes(amount),
        scopes(share),
        amount,
        amount,
        amount,
        amount,
        (charges, shares, deductible, perClaim, aggregate, paidBefore) => {
          const { warranty, customer, lines } = settle(charges, { shares, deductible, perClaim, aggregate, paidBefore })._unsafeUnwrap();
          const total = Object.values(charges).reduce<number>((sum, value) => sum + (value ?? 0), 0);
          expect(warranty.amount + customer.amount).toBe(total);
          expect(lines.reduce((sum, line) => sum + line.warranty, 0)).toBe(warranty.amount);
          for (const line of lines) {
            expect(line.warranty + line.customer).toBe(charges[line.scope]);
            expect(Math.min(line.warranty, line.customer)).toBeGreaterThanOrEqual(0);
          }
          expect(warranty.amount).toBeLessThanOrEqual(
            Math.min(perClaim ?? Number.POSITIVE_INFINITY, aggregate ?? Number.POSITIVE_INFINITY),
          );
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe("prorate", () => {
  const credit = (wear: Proration, amount = 10000) =>
    prorate(EUR(amount), wear).match(
      (found) => found.amount,
      (error) => error,
    );
  const time = { by: "time", months: 84, freeMonths: 36, over: "prorated-term" } as const;
  it.each<[row: string, wear: Proration, credit: number]>([
    ["the last free month", { ...time, usedMonths: 36 }, 10000],
    ["a free month under the full term", { ...time, usedMonths: 36, over: "full-term" }, 10000],
    ["after the term", { ...time, usedMonths: 85 }, 0],
    ["without free months", { by: "time", months: 10, usedMonths: 0, over: "full-term" }, 10000],
    ["all months free, then over", { by: "time", months: 12, freeMonths: 12, usedMonths: 13, over: "prorated-term" }, 0],
    ["usage past the limit", { by: "usage", limit: 100, used: 101 }, 0],
    ["decimals are exact", { by: "tread", whenNew: 1.7, left: 1.65, wearBar: 1.6 }, 5000],
    ["tread below the bar", { by: "tread", whenNew: 8, left: 1, wearBar: 1.6 }, 0],
    ["past the last tier", { by: "tiers", usedMonths: 25, tiers: [{ untilMonth: 24, creditShare: 1 }] }, 0],
    ["the last month of a tier", { by: "tiers", usedMonths: 24, tiers: [{ untilMonth: 24, creditShare: 0.5 }] }, 5000],
    ["no tiers", { by: "tiers", usedMonths: 1, tiers: [] }, 0],
  ])("%s", (_, wear, amount) => {
    expect(credit(wear)).toBe(amount);
  });
  it.each<[row: string, wear: Proration, error: object]>([
    ["months", { by: "time", months: 0, usedMonths: 1, over: "full-term" }, { field: "months", value: 0, minimum: 0, maximum: null }],
    ["free months", { ...time, freeMonths: -1, usedMonths: 1 }, { field: "freeMonths", value: -1, minimum: 0, maximum: null }],
    [
      "free months beyond the term",
      { ...time, freeMonths: 85, usedMonths: 1 },
      { field: "freeMonths", value: 85, minimum: 0, maximum: 84 },
    ],
    ["used months", { ...time, usedMonths: Number.NaN }, { field: "usedMonths", value: null, minimum: 0, maximum: null }],
    ["limit", { by: "usage", limit: 0, used: 0 }, { field: "limit", value: 0, minimum: 0, maximum: null }],
    ["used", { by: "usage", limit: 1, used: -1 }, { field: "used", value: -1, minimum: 0, maximum: null }],
    ["bar", { by: "tread", whenNew: 8, left: 4, wearBar: 8 }, { field: "whenNew", value: 8, minimum: 8, maximum: null }],
    ["more tread than new", { by: "tread", whenNew: 8, left: 9, wearBar: 2 }, { field: "left", value: 9, minimum: 0, maximum: 8 }],
    [
      "tier share",
      { by: "tiers", usedMonths: 1, tiers: [{ untilMonth: 2, creditShare: 2 }] },
      { field: "tiers.0.creditShare", value: 2, minimum: 0, maximum: 1 },
    ],
    [
      "tier month",
      { by: "tiers", usedMonths: 1, tiers: [{ untilMonth: -2, creditShare: 1 }] },
      { field: "tiers.0.untilMonth", value: -2, minimum: 0, maximum: null },
    ],
  ])("out of range: %s", (_, wear, error) => {
    expect(credit(wear)).toEqual({ code: "warranty/out-of-range", ...error });
  });
  it("a negative price, and half a cent", () => {
    expect(credit({ ...time, usedMonths: 1 }, -1)).toEqual({ code: "warranty/negative-amount", field: "price", amount: -1 });
    expect(credit({ ...time, usedMonths: 1 }, 1.5)).toEqual({ code: "warranty/amount-not-whole", field: "price", amount: 1.5 });
  });
  it("counts months by completed and by started ones", () => {
    expect([monthsUsed("2025-01-31", "2025-02-28", "completed"), monthsUsed("2025-01-31", "2025-02-28", "started")]).toEqual([1, 1]);
    expect([monthsUsed("2025-01-31", "2025-03-01", "completed"), monthsUsed("2025-01-31", "2025-03-01", "started")]).toEqual([1, 2]);
    expect([monthsUsed("2025-01-31", "2025-01-31", "completed"), monthsUsed("2025-01-31", "2025-01-31", "started")]).toEqual([0, 0]);
    expect(monthsUsed("2000-01-31", "2100-01-31", "started")).toBe(1200);
    expect(() => monthsUsed("2025-01-31", "2025-01-30", "completed")).toThrow(RangeError);
  });
});

describe("refundServicePlan", () => {
  const plan = { price: EUR(60000), months: 60, usage: 60000 };
  it.each<[row: string, at: Parameters<typeof refundServicePlan>[1], fee: number | undefined, refund: number]>([
    ["unused", { usedMonths: 0, usedUsage: 0 }, undefined, 60000],
    ["time is the lesser", { usedMonths: 30, usedUsage: 6000 }, undefined, 30000],
    ["usage not read", { usedMonths: 30 }, undefined, 30000],
    ["never below zero", { usedMonths: 59, usedUsage: 0, claimsPaid: 5000 }, 100, 0],
    ["over the term", { usedMonths: 61, usedUsage: 0 }, undefined, 0],
    ["exact with decimals", { usedMonths: 59.7, usedUsage: 0 }, undefined, 300],
  ])("%s", (_, at, fee, refund) => {
    expect(refundServicePlan({ ...plan, fee }, at)._unsafeUnwrap()).toEqual(EUR(refund));
  });
  it("without a limit of usage only time counts", () => {
    expect(refundServicePlan({ price: EUR(60000), months: 60 }, { usedMonths: 15, usedUsage: 99 })._unsafeUnwrap().amount).toBe(45000);
  });
  it.each<[row: string, plan: object, at: object, error: object]>([
    ["fee", { fee: -1 }, {}, { code: "warranty/negative-amount", field: "fee" }],
    ["claims", {}, { claimsPaid: 0.5 }, { code: "warranty/amount-not-whole", field: "claimsPaid" }],
    ["months", { months: 0 }, {}, { code: "warranty/out-of-range", field: "months" }],
    ["usage", { usage: 0 }, {}, { code: "warranty/out-of-range", field: "usage" }],
    ["used months", {}, { usedMonths: -1 }, { code: "warranty/out-of-range", field: "usedMonths" }],
    ["used usage", {}, { usedUsage: -1 }, { code: "warranty/out-of-range", field: "usedUsage" }],
  ])("%s", (_, more, at, error) => {
    expect(refundServicePlan({ ...plan, ...more }, { usedMonths: 1, ...at })._unsafeUnwrapErr()).toMatchObject(error);
  });
});

describe("quoteMaintenance", () => {
  const charges = { currency: "EUR", parts: 10001, labour: 10000, travel: 3000 };
  it("parts and labour together unless said, rounded once; other costs are paid in full", () => {
    expect(quoteMaintenance({ discount: 0.125 }, { authorised: true }, charges)._unsafeUnwrap()).toEqual({
      discount: EUR(2500),
      pays: EUR(20501),
      reasons: [{ code: "warranty/discount-applied", params: { share: 0.125, of: 20001, discount: 2500 } }],
    });
    expect(quoteMaintenance({ discount: 1, on: ["labour", "labour"] }, { authorised: true }, charges)._unsafeUnwrap().discount).toEqual(
      EUR(10000),
    );
  });
  it("none elsewhere", () => {
    expect(quoteMaintenance({ discount: 1 }, { authorised: false }, charges)._unsafeUnwrap()).toEqual({
      discount: EUR(0),
      pays: EUR(23001),
      reasons: [{ code: "warranty/site-not-authorised", params: {} }],
    });
  });
  it("bad terms", () => {
    expect(quoteMaintenance({ discount: 1.1 }, { authorised: true }, charges)._unsafeUnwrapErr()).toMatchObject({
      code: "warranty/out-of-range",
      field: "discount",
    });
    expect(quoteMaintenance({ discount: 1 }, { authorised: true }, { currency: "EUR", parts: -1 })._unsafeUnwrapErr()).toMatchObject({
      code: "warranty/negative-amount",
    });
  });
});
