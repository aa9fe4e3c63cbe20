// The worked examples 1 to 60 of the domain notes: statutory terms. Each row carries its number and article.
import { describe, expect, it } from "vitest";
import { type Counting, endOfPeriod } from "../../src/calendar/period.js";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import type { IsoDuration } from "../../src/kernel/duration.js";
import type { CoverFacts } from "../../src/warranty/cover-facts.js";
import { actionDeadline, withReadings } from "../../src/warranty/regime.js";
import type { StatutoryCover } from "../../src/warranty/statutory-cover.js";
import { statutoryCover } from "../../src/warranty/statutory-cover.js";
import { statutoryRegime } from "../../src/warranty/statutory-regime.js";

const regime = (jurisdiction: string, on: CalendarDate) => statutoryRegime(jurisdiction, on)._unsafeUnwrap();
const cover = (jurisdiction: string, facts: CoverFacts, contractOn = facts.deliveredOn) =>
  statutoryCover(regime(jurisdiction, contractOn), facts)._unsafeUnwrap();

describe("3A period arithmetic", () => {
  const NEXT: Counting = { monthEnd: "next-day" };
  it.each<[row: string, start: CalendarDate, period: IsoDuration, counting: Counting, end: CalendarDate]>([
    ["2: Reg. 1182/71 art. 3(4), an act", "2024-03-15", "P24M", { rollover: "weekend" }, "2026-03-16"],
    ["3: Reg. 1182/71 art. 3(2)(c)", "2025-01-31", "P1M", {}, "2025-02-28"],
    ["3: BR CC 132 s3", "2025-01-31", "P1M", NEXT, "2025-03-01"],
    ["3: thirty days", "2025-01-31", "P30D", {}, "2025-03-02"],
    ["4: leap year", "2024-01-31", "P1M", {}, "2024-02-29"],
    ["4: BR CC 132 s3", "2024-01-31", "P1M", NEXT, "2024-03-01"],
    ["5", "2024-02-29", "P1Y", {}, "2025-02-28"],
    ["5: BR", "2024-02-29", "P1Y", NEXT, "2025-03-01"],
    ["6: BR style", "2024-02-29", "P3Y", NEXT, "2027-03-01"],
    ["7: exact correspondence", "2024-02-29", "P48M", {}, "2028-02-29"],
    ["7: the same in BR", "2024-02-29", "P48M", NEXT, "2028-02-29"],
    ["8: no stickiness", "2025-02-28", "P36M", {}, "2028-02-28"],
    ["9: one step", "2025-01-31", "P2M", {}, "2025-03-31"],
    ["10: 365 days", "2023-04-17", "P365D", {}, "2024-04-16"],
    ["10: one year", "2023-04-17", "P1Y", {}, "2024-04-17"],
    ["13: rolled over a holiday (policy)", "2026-09-26", "P90D", { rollover: "weekend", holidays: ["2026-12-25"] }, "2026-12-28"],
    ["14: BR style", "2026-08-31", "P18M", NEXT, "2028-03-01"],
  ])("%s", (_, start, period, counting, end) => {
    expect(endOfPeriod(start, period, counting)).toBe(end);
  });
});

type Expected = Partial<Omit<StatutoryCover, "reasons">>;
type Row = [row: string, jurisdiction: string, facts: CoverFacts, expected: Expected, contractOn?: CalendarDate];

const rows: Row[] = [
  ["1: EU 2019/771 art. 10(1)", "EU", { deliveredOn: "2024-03-15" }, { liabilityUntil: "2026-03-15", presumptionUntil: "2025-03-15" }],
  ["6: PT 12(1), CC 279", "PT", { deliveredOn: "2024-02-29" }, { liabilityUntil: "2027-02-28" }],
  ["6: ES 120, CC 5", "ES", { deliveredOn: "2024-02-29" }, { liabilityUntil: "2027-02-28" }],
  ["11: BR CDC 26 II, CC 132", "BR", { deliveredOn: "2026-03-10" }, { claimBy: "2026-06-08", liabilityUntil: null }],
  ["12: BR CDC 26 I", "BR", { deliveredOn: "2026-03-10", goods: "non-durable" }, { claimBy: "2026-04-09" }],
  ["13: BR, no rollover", "BR", { deliveredOn: "2026-09-26" }, { claimBy: "2026-12-25" }],
  ["17: UK CRA 22(3)", "GB", { deliveredOn: "2026-05-01" }, { earlyRejectionUntil: "2026-05-31" }],
  ["18 [M]: UK CRA 19(14)", "GB", { deliveredOn: "2026-05-01" }, { presumptionUntil: "2026-10-31" }],

  ["19: ES 120.1, 121.1", "ES", { deliveredOn: "2024-05-10" }, { liabilityUntil: "2027-05-10", presumptionUntil: "2026-05-10" }],
  [
    "20: ES 122.1 to 122.3",
    "ES",
    {
      deliveredOn: "2024-05-10",
      events: [
        { type: "handed-over", on: "2025-02-01" },
        { type: "returned", on: "2025-02-21" },
      ],
    },
    { suspendedDays: 20, liabilityUntil: "2027-05-30", presumptionUntil: "2026-05-30", sameDefectUntil: { "": "2026-02-21" } },
  ],
  [
    "21: ES 122, overlapping records",
    "ES",
    {
      deliveredOn: "2024-05-10",
      events: [
        { type: "handed-over", on: "2025-02-15", defect: "door" },
        { type: "returned", on: "2025-03-01", defect: "door" },
        { type: "handed-over", on: "2025-02-01", defect: "motor" },
        { type: "returned", on: "2025-02-21", defect: "motor" },
      ],
    },
    { suspendedDays: 28, liabilityUntil: "2027-06-07" },
  ],
  [
    "22: ES 122, repair over the end",
    "ES",
    {
      deliveredOn: "2024-05-10",
      events: [
        { type: "handed-over", on: "2027-05-01" },
        { type: "returned", on: "2027-06-01" },
      ],
    },
    { liabilityUntil: "2027-06-10", sameDefectUntil: { "": "2028-06-01" } },
  ],
  [
    "23: ES 120.1 II, 121.1 II",
    "ES",
    { deliveredOn: "2026-01-31", condition: "used", agreedPeriod: "P12M" },
    { liabilityUntil: "2027-01-31", presumptionUntil: "2027-01-31" },
  ],
  [
    "25: ES old 123",
    "ES",
    { deliveredOn: "2021-12-30" },
    { regimeId: "ES/2007#1", liabilityUntil: "2023-12-30", presumptionUntil: "2022-06-30" },
  ],
  ["26: ES 123.1, note after invoice", "ES", { deliveredOn: "2026-03-09", documentedOn: "2026-03-02" }, { liabilityUntil: "2029-03-09" }],
  [
    "26: ES 123.1, note before invoice",
    "ES",
    { deliveredOn: "2026-02-27", documentedOn: "2026-03-02" },
    { liabilityUntil: "2029-03-02", presumptionUntil: "2028-03-02" },
  ],
  ["27: ES 124", "ES", { deliveredOn: "2025-01-10", events: [{ type: "defect-appeared", on: "2026-09-15" }] }, { claimBy: "2031-09-15" }],
  [
    "28: ES 119 quater, 127 bis",
    "ES",
    {
      deliveredOn: "2025-01-10",
      lastMarketedOn: "2025-11-30",
      events: [
        { type: "handed-over", on: "2026-10-01" },
        { type: "terminated", on: "2026-09-20" },
      ],
    },
    { refundBy: "2026-10-15", sparePartsUntil: "2035-11-30" },
  ],

  ["29: PT 12(1), 13(1), CC 279", "PT", { deliveredOn: "2024-02-29" }, { liabilityUntil: "2027-02-28", presumptionUntil: "2026-02-28" }],
  [
    "30: PT 12(4), 18(4)",
    "PT",
    {
      deliveredOn: "2024-03-10",
      events: [
        { type: "defect-reported", on: "2025-06-01" },
        { type: "repaired", on: "2025-06-25" },
      ],
    },
    { suspendedDays: 24, liabilityUntil: "2027-10-03", presumptionUntil: "2026-03-10" },
  ],
  [
    "32: PT 18(4), five repairs",
    "PT",
    {
      deliveredOn: "2024-01-15",
      events: (["2024-05-01", "2024-08-01", "2024-11-01", "2025-02-01", "2025-05-01"] as const).map((on) => ({
        type: "repaired" as const,
        on,
      })),
    },
    { suspendedDays: 0, liabilityUntil: "2029-01-15" },
  ],
  ["33: PT 16", "PT", { deliveredOn: "2026-10-01" }, { earlyRejectionUntil: "2026-10-31" }],
  ["34: PT 18(3)", "PT", { deliveredOn: "2026-01-05", events: [{ type: "handed-over", on: "2026-10-02" }] }, { repairBy: "2026-11-01" }],
  [
    "35: PT 18(6), 12",
    "PT",
    { deliveredOn: "2024-03-10", events: [{ type: "replaced", on: "2025-09-01" }] },
    { liabilityUntil: "2028-09-01", presumptionUntil: "2027-09-01", earlyRejectionUntil: "2025-10-01" },
  ],
  [
    "36: PT 12(3), 13(3)",
    "PT",
    { deliveredOn: "2026-08-31", condition: "used", agreedPeriod: "P18M" },
    { liabilityUntil: "2028-02-29", presumptionUntil: "2027-08-31" },
  ],
  [
    "36: PT, advertised as refurbished",
    "PT",
    { deliveredOn: "2026-08-31", condition: "refurbished", agreedPeriod: "P18M" },
    { liabilityUntil: "2029-08-31", presumptionUntil: "2028-08-31" },
  ],
  [
    "37: PT 17",
    "PT",
    {
      deliveredOn: "2024-03-10",
      events: [
        { type: "returned", on: "2025-06-25" },
        { type: "defect-reported", on: "2025-06-01" },
        { type: "handed-over", on: "2025-06-01" },
      ],
    },
    { claimBy: "2027-06-25" },
  ],
  ["38: PT 20", "PT", { deliveredOn: "2026-03-10", events: [{ type: "terminated", on: "2026-10-20" }] }, { refundBy: "2026-11-03" }],
  ["39: PT immovables, structure", "PT", { deliveredOn: "2026-06-30", goods: "immovable-structure" }, { liabilityUntil: "2036-06-30" }],
  ["39: PT immovables, rest", "PT", { deliveredOn: "2026-06-30", goods: "immovable-other" }, { liabilityUntil: "2031-06-30" }],

  [
    "40: EU 10(2a), once",
    "EU",
    {
      deliveredOn: "2026-09-01",
      events: [
        { type: "repaired", on: "2027-03-01" },
        { type: "repaired", on: "2028-01-10" },
      ],
    },
    { regimeId: "EU/2026#1", liabilityUntil: "2029-09-01" },
  ],
  [
    "41 [M]: EU 2024/1799 art. 21, by contract date",
    "EU",
    { deliveredOn: "2026-08-05", events: [{ type: "repaired", on: "2027-03-01" }] },
    { regimeId: "EU/2022#1", liabilityUntil: "2028-08-05" },
    "2026-07-30",
  ],
  [
    "42: EU 10(2a), replacement",
    "EU",
    { deliveredOn: "2026-09-01", events: [{ type: "replaced", on: "2027-03-01" }] },
    { liabilityUntil: "2028-09-01" },
  ],
  [
    "43: DE 475e(3)",
    "DE",
    { deliveredOn: "2024-03-15", events: [{ type: "defect-appeared", on: "2026-02-20" }] },
    { liabilityUntil: null, claimBy: "2026-06-20", sameDefectUntil: { "": "2026-06-20" } },
  ],
  [
    "44: DE 475e(4)",
    "DE",
    {
      deliveredOn: "2024-03-15",
      events: [
        { type: "handed-over", on: "2026-02-10" },
        { type: "returned", on: "2026-03-01" },
      ],
    },
    { claimBy: "2026-05-01", sameDefectUntil: { "": "2026-05-01" } },
  ],
  [
    "44: DE 475e, the latest of all",
    "DE",
    {
      deliveredOn: "2024-03-15",
      events: [
        { type: "defect-appeared", on: "2026-02-20" },
        { type: "handed-over", on: "2026-02-22" },
        { type: "returned", on: "2026-03-01" },
      ],
    },
    { claimBy: "2026-06-20" },
  ],
  [
    "45: FR L217-13",
    "FR",
    { deliveredOn: "2025-01-31", events: [{ type: "repaired", on: "2025-10-01" }] },
    { liabilityUntil: "2027-07-31" },
  ],
  [
    "46: FR L217-13, imposed replacement",
    "FR",
    { deliveredOn: "2025-01-31", events: [{ type: "replaced", on: "2026-05-05", imposedBySeller: true }] },
    { liabilityUntil: "2028-05-05" },
  ],
  [
    "46: FR, replacement as asked",
    "FR",
    { deliveredOn: "2025-01-31", events: [{ type: "replaced", on: "2026-05-05" }] },
    { liabilityUntil: "2027-01-31" },
  ],
  ["48: IT 133", "IT", { deliveredOn: "2024-05-31" }, { liabilityUntil: "2026-05-31", claimBy: "2026-07-31" }],
  [
    "49: UK CRA 22(6) to (8)",
    "GB",
    {
      deliveredOn: "2026-05-01",
      events: [
        { type: "handed-over", on: "2026-05-20" },
        { type: "returned", on: "2026-06-05" },
      ],
    },
    { suspendedDays: 17, earlyRejectionUntil: "2026-06-17" },
  ],
  [
    "50: UK CRA 22(7), seven days win",
    "GB",
    {
      deliveredOn: "2026-05-01",
      events: [
        { type: "handed-over", on: "2026-05-28" },
        { type: "returned", on: "2026-06-15" },
      ],
    },
    { suspendedDays: 19, earlyRejectionUntil: "2026-06-22" },
  ],

  [
    "52: BR CDC 26 s3",
    "BR",
    { deliveredOn: "2023-02-01", events: [{ type: "defect-appeared", on: "2026-04-20" }] },
    { claimBy: "2026-07-19" },
  ],
  [
    "53: BR CDC 26 s2 I, unanswered",
    "BR",
    {
      deliveredOn: "2023-02-01",
      events: [
        { type: "defect-appeared", on: "2026-04-20" },
        { type: "defect-reported", on: "2026-05-10" },
      ],
    },
    { claimBy: null },
  ],
  [
    "53: BR CDC 26 s2 I, refused (reading: resume)",
    "BR",
    {
      deliveredOn: "2023-02-01",
      events: [
        { type: "refused", on: "2026-06-01" },
        { type: "defect-appeared", on: "2026-04-20" },
        { type: "defect-reported", on: "2026-05-10" },
      ],
    },
    { claimBy: "2026-08-10" },
  ],
  [
    "54: BR CDC 18 s1",
    "BR",
    { deliveredOn: "2026-04-01", events: [{ type: "handed-over", on: "2026-05-10" }] },
    { repairBy: "2026-06-09", remedies: ["repair"] },
  ],
  [
    "54: BR CDC 18 s3, essential",
    "BR",
    { deliveredOn: "2026-04-01", essential: true, events: [{ type: "handed-over", on: "2026-05-10" }] },
    { remedies: ["replacement", "refund", "price-reduction", "repair"] },
  ],
  ["55: AR 11", "AR", { deliveredOn: "2025-08-31" }, { liabilityUntil: "2026-02-28" }],
  [
    "56 [M]: AR 16",
    "AR",
    {
      deliveredOn: "2025-08-31",
      events: [
        { type: "handed-over", on: "2025-10-01" },
        { type: "returned", on: "2025-10-21" },
      ],
    },
    { liabilityUntil: "2026-03-20" },
  ],
  ["57: AR 17 a)", "AR", { deliveredOn: "2025-08-31", events: [{ type: "replaced", on: "2025-12-15" }] }, { liabilityUntil: "2026-06-15" }],
  [
    "58: CL 21 as amended",
    "CL",
    { deliveredOn: "2026-03-31" },
    { liabilityUntil: "2026-09-30", remedies: ["repair", "replacement", "refund"] },
  ],
  [
    "59: CO 8, 9",
    "CO",
    {
      deliveredOn: "2025-05-20",
      events: [
        { type: "handed-over", on: "2025-07-01" },
        { type: "returned", on: "2025-07-16" },
      ],
    },
    { liabilityUntil: "2026-06-04" },
  ],
  [
    "59: CO 9, whole product replaced",
    "CO",
    { deliveredOn: "2025-05-20", events: [{ type: "replaced", on: "2025-11-03" }] },
    { liabilityUntil: "2026-11-03", partUntil: {} },
  ],
  [
    "59: CO 9, a part replaced",
    "CO",
    {
      deliveredOn: "2025-05-20",
      events: [
        { type: "handed-over", on: "2025-10-19" },
        { type: "replaced", on: "2025-11-03", part: "pump" },
        { type: "returned", on: "2025-11-03" },
      ],
    },
    { liabilityUntil: "2026-06-04", partUntil: { pump: "2026-11-03" } },
  ],
  ["60: MX 77", "MX", { deliveredOn: "2026-01-15" }, { liabilityUntil: "2026-04-15" }],
  [
    "60: MX 92, ten days in repair",
    "MX",
    {
      deliveredOn: "2026-01-15",
      events: [
        { type: "handed-over", on: "2026-02-01" },
        { type: "returned", on: "2026-02-11" },
      ],
    },
    { liabilityUntil: "2026-04-25" },
  ],
];

describe("3B to 3E statutory cover", () => {
  it.each(rows)("%s", (_, jurisdiction, facts, expected, contractOn) => {
    expect(cover(jurisdiction, facts, contractOn)).toMatchObject(expected);
  });

  it("24: ES 120.1 II, nine months agreed for used goods", () => {
    const facts: CoverFacts = { deliveredOn: "2026-01-31", condition: "used", agreedPeriod: "P9M" };
    expect(statutoryCover(regime("ES", "2026-01-31"), facts)._unsafeUnwrapErr()).toEqual({
      code: "warranty/below-statutory-minimum",
      agreed: "P9M",
      minimum: "P1Y",
      law: "ES TRLGDCU",
      article: "120.1 II",
      regimeId: "ES/2022#1",
    });
  });

  it("60: MX 77, sixty days offered", () => {
    expect(
      statutoryCover(regime("MX", "2026-01-15"), { deliveredOn: "2026-01-15", agreedPeriod: "P60D" })._unsafeUnwrapErr(),
    ).toMatchObject({
      code: "warranty/below-statutory-minimum",
      minimum: "P90D",
      article: "77",
    });
  });

  it.each<[reading: string, until: CalendarDate]>([
    ["before-suspension", "2027-10-04"],
    ["longer-of-both", "2027-09-10"],
    ["from-hand-back", "2027-04-03"],
  ])("30, 31: PT 18(4), the reading %s of the six months", (reading, until) => {
    const other = withReadings(regime("PT", "2024-03-10"), { "repair-extension": reading })._unsafeUnwrap();
    const facts: CoverFacts = {
      deliveredOn: "2024-03-10",
      events: [
        { type: "defect-reported", on: "2025-06-01" },
        { type: "repaired", on: "2025-06-25" },
      ],
    };
    expect(statutoryCover(other, facts)._unsafeUnwrap()).toMatchObject({
      regimeId: `PT/2022#1?repair-extension=${reading}`,
      liabilityUntil: until,
    });
  });

  it("53: BR CDC 26 s2 I, refused (reading: restart)", () => {
    const other = withReadings(regime("BR", "2023-02-01"), { "after-refusal": "restart" })._unsafeUnwrap();
    const facts: CoverFacts = {
      deliveredOn: "2023-02-01",
      events: [
        { type: "defect-appeared", on: "2026-04-20" },
        { type: "defect-reported", on: "2026-05-10" },
        { type: "refused", on: "2026-06-01" },
      ],
    };
    expect(statutoryCover(other, facts)._unsafeUnwrap().claimBy).toBe("2026-08-30");
  });

  it("34 [M]: PT CC 279 e), the last day for repair as an act", () => {
    expect(actionDeadline(regime("PT", "2026-01-05"), "2026-11-01")).toBe("2026-11-02");
  });

  it("2: EU, the last day as an act; ES CC 5.2 does not move it", () => {
    expect(actionDeadline(regime("EU", "2024-03-15"), "2026-03-15")).toBe("2026-03-16");
    expect(actionDeadline(regime("ES", "2024-03-15"), "2026-03-15")).toBe("2026-03-15");
  });
});
