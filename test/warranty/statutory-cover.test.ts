// How the operators work, sentence by sentence of the contract of the area.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "../../src/kernel/calendar-date.js";
import type { CoverFacts, WarrantyEvent } from "../../src/warranty/cover-facts.js";
import { coverageTimeline } from "../../src/warranty/coverage-timeline.js";
import type { Regime, RegimeInput } from "../../src/warranty/regime.js";
import { withReadings } from "../../src/warranty/regime.js";
import { defineRegime } from "../../src/warranty/regime.schema.js";
import { AR_1998 } from "../../src/warranty/regimes/ar.js";
import { BR_1991 } from "../../src/warranty/regimes/br.js";
import { CO_2012 } from "../../src/warranty/regimes/co.js";
import { DE_2022 } from "../../src/warranty/regimes/de.js";
import { ES_2007, ES_2022 } from "../../src/warranty/regimes/es.js";
import { EU_2022, EU_2026 } from "../../src/warranty/regimes/eu.js";
import { FR_2022 } from "../../src/warranty/regimes/fr.js";
import { GB_2015 } from "../../src/warranty/regimes/gb.js";
import { REGIMES } from "../../src/warranty/regimes/index.js";
import { IT_2022 } from "../../src/warranty/regimes/it.js";
import { MX_2018 } from "../../src/warranty/regimes/mx.js";
import { PE_2010 } from "../../src/warranty/regimes/pe.js";
import { PT_2003, PT_2022 } from "../../src/warranty/regimes/pt.js";
import { US_1975 } from "../../src/warranty/regimes/us.js";
import { selectRegime } from "../../src/warranty/select-regime.js";
import { type StatutoryCover, statutoryCover } from "../../src/warranty/statutory-cover.js";
import { statutoryRegime } from "../../src/warranty/statutory-regime.js";
import { rounds } from "../rounds.js";

const at = (
  type: "defect-appeared" | "defect-reported" | "handed-over" | "returned" | "refused" | "terminated",
  on: CalendarDate,
  defect?: string,
) => ({ type, on, defect }) satisfies WarrantyEvent;
const repaired = (on: CalendarDate, defect?: string): WarrantyEvent => ({ type: "repaired", on, defect });
const replaced = (on: CalendarDate, more: { imposedBySeller?: boolean; part?: string; defect?: string } = {}): WarrantyEvent => ({
  type: "replaced",
  on,
  ...more,
});
const stay = (from: CalendarDate, to: CalendarDate, defect?: string) => [at("handed-over", from, defect), at("returned", to, defect)];
const cover = (regime: Regime, facts: CoverFacts) => statutoryCover(regime, facts)._unsafeUnwrap();
const coded = (result: StatutoryCover, code: string) => result.reasons.filter((reason) => reason.code === code).map(({ params }) => params);

type Row = [row: string, regime: Regime, facts: CoverFacts, expected: Partial<Omit<StatutoryCover, "reasons">>];

describe("suspensions", () => {
  it.each<Row>([
    [
      "PT: a hand-over without a report counts as the report",
      PT_2022,
      { deliveredOn: "2024-03-10", events: stay("2025-06-01", "2025-06-25") },
      { liabilityUntil: "2027-04-03", claimBy: "2027-06-25" },
    ],
    [
      "PT: from the report to the return, not to the repair before it",
      PT_2022,
      {
        deliveredOn: "2024-03-10",
        events: [
          at("defect-reported", "2025-06-01"),
          at("handed-over", "2025-06-10"),
          repaired("2025-06-20"),
          at("returned", "2025-06-25"),
        ],
      },
      { suspendedDays: 24, liabilityUntil: "2027-10-03", claimBy: "2027-06-16" },
    ],
    [
      "PT: the presumption is not suspended",
      PT_2022,
      { deliveredOn: "2024-03-10", events: stay("2025-06-01", "2025-06-25") },
      { presumptionUntil: "2026-03-10" },
    ],
    [
      "PT: a new report after a repair without return opens a second suspension",
      PT_2022,
      {
        deliveredOn: "2024-03-10",
        events: [at("defect-reported", "2025-06-01"), repaired("2025-06-11"), at("defect-reported", "2025-07-01"), repaired("2025-07-06")],
      },
      { suspendedDays: 15, liabilityUntil: "2028-03-25", claimBy: "2027-07-01" },
    ],
    [
      "PT: handed over, repaired and returned on one day",
      PT_2022,
      {
        deliveredOn: "2024-03-10",
        events: [
          at("defect-reported", "2025-06-01"),
          at("returned", "2025-06-25"),
          repaired("2025-06-25"),
          at("handed-over", "2025-06-25"),
        ],
      },
      { suspendedDays: 24, liabilityUntil: "2027-10-03" },
    ],
    [
      "ES: back and handed over again on one day",
      ES_2022,
      { deliveredOn: "2024-05-10", events: [...stay("2025-02-01", "2025-02-21"), ...stay("2025-02-21", "2025-03-01")] },
      { suspendedDays: 28, liabilityUntil: "2027-06-07", sameDefectUntil: { "": "2026-03-01" } },
    ],
    [
      "ES: a replacement ends the stay, with no fresh term",
      ES_2022,
      { deliveredOn: "2024-05-10", events: [at("handed-over", "2025-02-01"), replaced("2025-02-21")] },
      { liabilityUntil: "2027-05-30", sameDefectUntil: { "": "2026-02-21" } },
    ],
    [
      "EU: no suspension",
      EU_2026,
      { deliveredOn: "2026-09-01", events: stay("2027-01-01", "2027-02-01") },
      { suspendedDays: 0, liabilityUntil: "2028-09-01" },
    ],
    [
      "GB: overlapping stays, both days counted, united",
      GB_2015,
      { deliveredOn: "2026-05-01", events: [...stay("2026-05-10", "2026-05-14", "a"), ...stay("2026-05-12", "2026-05-16", "b")] },
      { suspendedDays: 7, earlyRejectionUntil: "2026-06-07" },
    ],
    [
      "GB: installation starts the thirty days",
      GB_2015,
      { deliveredOn: "2026-05-01", installedOn: "2026-05-06" },
      { earlyRejectionUntil: "2026-06-05", presumptionUntil: "2026-10-31" },
    ],
    [
      "ES old: repair suspends, six months for the same defect",
      ES_2007,
      { deliveredOn: "2020-05-10", events: stay("2020-06-01", "2020-06-11") },
      { liabilityUntil: "2022-05-20", presumptionUntil: "2020-11-20", sameDefectUntil: { "": "2020-12-11" }, claimBy: "2023-05-10" },
    ],
    [
      "ES old: a substitute gets the presumption anew, not the term",
      ES_2007,
      { deliveredOn: "2020-05-10", events: [replaced("2021-05-01")] },
      { liabilityUntil: "2022-05-10", presumptionUntil: "2021-11-01" },
    ],
    [
      "ES old: notice within two months",
      ES_2007,
      { deliveredOn: "2020-05-10", events: [at("defect-appeared", "2020-12-31")] },
      { noticeBy: "2021-02-28" },
    ],
    [
      "PT old: notice within two months",
      PT_2003,
      { deliveredOn: "2020-05-10", events: [at("defect-appeared", "2020-12-15")] },
      { liabilityUntil: "2022-05-10", noticeBy: "2021-02-15" },
    ],
    [
      "CL [low]: the stay is not counted",
      statutoryRegime("CL", "2026-03-31")._unsafeUnwrap(),
      { deliveredOn: "2026-03-31", events: stay("2026-05-01", "2026-05-04") },
      { liabilityUntil: "2026-10-03" },
    ],
    [
      "CL before 2021-12-24: three months",
      statutoryRegime("CL", "2021-12-23")._unsafeUnwrap(),
      { deliveredOn: "2021-12-23" },
      { liabilityUntil: "2022-03-23" },
    ],
  ])("%s", (_, regime, facts, expected) => {
    expect(cover(regime, facts)).toMatchObject(expected);
  });

  it("one that has not ended adds no days and gives a reason", () => {
    const found = cover(ES_2022, { deliveredOn: "2024-05-10", events: [at("handed-over", "2025-02-01", "door")] });
    expect(found).toMatchObject({ suspendedDays: 0, liabilityUntil: "2027-05-10" });
    expect(coded(found, "warranty/suspension-open")).toEqual([
      { clock: "liabilityUntil", since: "2025-02-01", defect: "door" },
      { clock: "presumptionUntil", since: "2025-02-01", defect: "door" },
    ]);
    expect(coded(found, "warranty/awaiting-return")).toEqual([{ clock: "liabilityUntil", since: "2025-02-01", defect: "door" }]);
  });
});

describe("a clock that has run out is not revived", () => {
  it("by a stay that begins too late", () => {
    const found = cover(ES_2022, { deliveredOn: "2024-05-10", events: stay("2027-05-11", "2027-06-01") });
    expect(found).toMatchObject({ liabilityUntil: "2027-05-10", sameDefectUntil: {}, suspendedDays: 0, remedies: [] });
    expect(coded(found, "warranty/not-revived")).toEqual([
      { clock: "liabilityUntil", ranOut: "2027-05-10", event: "suspension", on: "2027-05-11" },
      { clock: "presumptionUntil", ranOut: "2026-05-10", event: "suspension", on: "2027-05-11" },
    ]);
    expect(coded(found, "warranty/no-remedy")).toEqual([{ regimeId: "ES/2022#1" }]);
  });
  it.each<Row>([
    [
      "EU: a repair on the last day counts",
      EU_2026,
      { deliveredOn: "2026-09-01", events: [repaired("2028-09-01")] },
      { liabilityUntil: "2029-09-01" },
    ],
    [
      "EU: a repair a day later does not",
      EU_2026,
      { deliveredOn: "2026-09-01", events: [repaired("2028-09-02")] },
      { liabilityUntil: "2028-09-01" },
    ],
    [
      "AR: a replacement after the end",
      AR_1998,
      { deliveredOn: "2025-08-31", events: [replaced("2026-03-01")] },
      { liabilityUntil: "2026-02-28" },
    ],
    [
      "PT: a replacement while a report stands",
      PT_2022,
      { deliveredOn: "2024-03-10", events: [at("defect-reported", "2027-03-10"), replaced("2027-04-20")] },
      { liabilityUntil: "2030-04-20" },
    ],
    [
      "DE: a defect that shows after the limitation",
      DE_2022,
      { deliveredOn: "2024-03-15", events: [at("defect-appeared", "2026-03-16")] },
      { claimBy: "2026-03-15", sameDefectUntil: {} },
    ],
    [
      "DE: handed over in time, returned after it",
      DE_2022,
      { deliveredOn: "2024-03-15", events: stay("2026-03-10", "2026-04-10") },
      { claimBy: "2026-06-10", sameDefectUntil: { "": "2026-06-10" } },
    ],
    [
      "DE: an early defect has no later day of its own",
      DE_2022,
      { deliveredOn: "2024-03-15", events: [at("defect-appeared", "2024-05-01")] },
      { claimBy: "2026-03-15", sameDefectUntil: {} },
    ],
    [
      "BR: a complaint after the lapse",
      BR_1991,
      { deliveredOn: "2026-03-10", events: [at("defect-reported", "2026-06-09")] },
      { claimBy: "2026-06-08" },
    ],
  ])("%s", (_, regime, facts, expected) => {
    expect(cover(regime, facts)).toMatchObject(expected);
  });
});

describe("extensions and restarts", () => {
  const twice = [repaired("2025-01-10"), repaired("2025-06-10")];
  it.each<Row>([
    ["PT: the months of all repairs in one step", PT_2022, { deliveredOn: "2023-08-30", events: twice }, { liabilityUntil: "2027-08-30" }],
    [
      "PT: one repair clamps, two do not",
      PT_2022,
      { deliveredOn: "2023-08-30", events: [repaired("2025-01-10")] },
      { liabilityUntil: "2027-02-28" },
    ],
    [
      "PT: the same repair recorded twice counts once",
      PT_2022,
      { deliveredOn: "2023-08-30", events: [repaired("2025-01-10"), repaired("2025-01-10")] },
      { liabilityUntil: "2027-02-28" },
    ],
    [
      "PT: a replaced part is a repair of the good",
      PT_2022,
      { deliveredOn: "2023-08-30", events: [replaced("2025-01-10", { part: "pump" })] },
      { liabilityUntil: "2027-02-28", partUntil: {} },
    ],
    [
      "PT: a replacement clears earlier suspensions and repairs",
      PT_2022,
      { deliveredOn: "2024-03-10", events: [...stay("2024-06-01", "2024-06-25"), repaired("2024-06-20"), replaced("2025-09-01")] },
      { liabilityUntil: "2028-09-01", suspendedDays: 0 },
    ],
    [
      "PT: repairs of the substitute count again",
      PT_2022,
      { deliveredOn: "2024-03-10", events: [replaced("2025-09-01"), repaired("2026-01-10")] },
      { liabilityUntil: "2029-03-01" },
    ],
    [
      "PT: the good comes back after the replacement",
      PT_2022,
      { deliveredOn: "2024-03-10", events: [...stay("2025-08-20", "2025-09-05"), replaced("2025-09-01")] },
      { liabilityUntil: "2028-09-05", suspendedDays: 4 },
    ],
    [
      "PT: presumption begins anew though it had run out",
      PT_2022,
      { deliveredOn: "2024-03-10", events: [replaced("2026-09-01")] },
      { presumptionUntil: "2028-09-01", earlyRejectionUntil: "2026-10-01" },
    ],
    [
      "FR: two repairs, no maximum",
      FR_2022,
      { deliveredOn: "2023-01-31", events: twice },
      { liabilityUntil: "2026-01-31", presumptionUntil: "2025-01-31" },
    ],
    [
      "FR: repair within thirty days of the request",
      FR_2022,
      { deliveredOn: "2025-01-31", events: [at("defect-reported", "2025-06-01"), at("handed-over", "2025-06-05")] },
      { repairBy: "2025-07-01" },
    ],
    [
      "MX: a repaired part has its own term",
      MX_2018,
      { deliveredOn: "2026-01-15", events: [{ type: "repaired", on: "2026-03-01", part: "pump" }] },
      { liabilityUntil: "2026-04-15", partUntil: { pump: "2026-05-30" } },
    ],
    [
      "MX: so has a replaced one",
      MX_2018,
      { deliveredOn: "2026-01-15", events: [replaced("2026-03-01", { part: "pump" })] },
      { partUntil: { pump: "2026-05-30" } },
    ],
    [
      "MX: a later stay moves the term of the part",
      MX_2018,
      { deliveredOn: "2026-01-15", events: [replaced("2026-03-01", { part: "pump" }), ...stay("2026-03-10", "2026-03-15")] },
      { liabilityUntil: "2026-04-20", partUntil: { pump: "2026-06-04" } },
    ],
    [
      "CO: a repaired part has none",
      CO_2012,
      { deliveredOn: "2025-05-20", events: [{ type: "repaired", on: "2025-07-01", part: "pump" }] },
      { partUntil: {} },
    ],
    [
      "CO: a part replaced too late has none",
      CO_2012,
      { deliveredOn: "2025-05-20", events: [replaced("2026-05-21", { part: "pump" })] },
      { partUntil: {} },
    ],
    [
      "CO: the later of two replacements of a part",
      CO_2012,
      { deliveredOn: "2025-05-20", events: [replaced("2025-09-01", { part: "pump" }), replaced("2025-07-01", { part: "pump" })] },
      { partUntil: { pump: "2026-09-01" } },
    ],
  ])("%s", (_, regime, facts, expected) => {
    const found = cover(regime, facts);
    expect(found).toMatchObject(expected);
    if (expected.partUntil) expect(found.partUntil).toEqual(expected.partUntil);
  });
  it("PT: a fifth repair gives a reason", () => {
    const events = (["2024-05-01", "2024-08-01", "2024-11-01", "2025-02-01", "2025-05-01"] as const).map((on) => repaired(on));
    const found = cover(PT_2022, { deliveredOn: "2024-01-15", events });
    expect(coded(found, "warranty/extended")).toEqual([{ clock: "liabilityUntil", by: "P6M", times: 4 }]);
    expect(coded(found, "warranty/extension-limit")).toEqual([{ clock: "liabilityUntil", times: 4 }]);
    expect(coded(found, "warranty/open-point")).toEqual([
      { point: "repair-extension", reading: "after-suspension", others: ["before-suspension", "longer-of-both", "from-hand-back"] },
    ]);
  });
});

describe("agreed periods and kinds of goods", () => {
  it.each<Row>([
    [
      "EU: used, one year agreed",
      EU_2022,
      { deliveredOn: "2024-02-29", condition: "used", agreedPeriod: "P1Y" },
      { liabilityUntil: "2025-02-28", presumptionUntil: "2025-02-28" },
    ],
    ["EU: used, nothing agreed", EU_2022, { deliveredOn: "2024-02-29", condition: "used" }, { liabilityUntil: "2026-02-28" }],
    ["EU: new, an agreement has no effect", EU_2022, { deliveredOn: "2024-02-29", agreedPeriod: "P1Y" }, { liabilityUntil: "2026-02-28" }],
    [
      "ES: used, 365 days where that is a year",
      ES_2022,
      { deliveredOn: "2024-03-10", condition: "used", agreedPeriod: "P365D" },
      { liabilityUntil: "2025-03-10" },
    ],
    [
      "PT: used, three years agreed is no reduction",
      PT_2022,
      { deliveredOn: "2024-03-10", condition: "used", agreedPeriod: "P36M" },
      { liabilityUntil: "2027-03-10", presumptionUntil: "2026-03-10" },
    ],
    [
      "DE: used, the limitation is what is agreed",
      DE_2022,
      { deliveredOn: "2024-03-15", condition: "used", agreedPeriod: "P12M" },
      { claimBy: "2025-03-15", presumptionUntil: "2025-03-15" },
    ],
    [
      "IT: used, the action keeps its 26 months",
      IT_2022,
      { deliveredOn: "2024-05-31", condition: "used", agreedPeriod: "P1Y" },
      { liabilityUntil: "2025-05-31", claimBy: "2026-07-31" },
    ],
    ["CO: used, three months", CO_2012, { deliveredOn: "2025-05-20", condition: "used" }, { liabilityUntil: "2025-08-20" }],
    ["CO: as stated", CO_2012, { deliveredOn: "2025-05-20", agreedPeriod: "P30D" }, { liabilityUntil: "2025-06-19" }],
    [
      "ES: digital, one act",
      ES_2022,
      { deliveredOn: "2024-05-10", goods: "digital" },
      { liabilityUntil: "2026-05-10", presumptionUntil: "2025-05-10" },
    ],
    [
      "ES: digital, short supply",
      ES_2022,
      { deliveredOn: "2024-05-10", goods: "digital", suppliedUntil: "2025-05-10" },
      { liabilityUntil: "2027-05-10" },
    ],
    [
      "ES: digital, long supply",
      ES_2022,
      { deliveredOn: "2024-05-10", goods: "digital", suppliedUntil: "2029-05-10" },
      { liabilityUntil: "2029-05-10" },
    ],
    ["EU: supply of five years", EU_2022, { deliveredOn: "2024-05-10", suppliedUntil: "2029-05-10" }, { liabilityUntil: "2029-05-10" }],
    [
      "PT: immovable, claims within three years",
      PT_2022,
      { deliveredOn: "2024-05-10", goods: "immovable-other", events: [at("defect-reported", "2025-01-10")] },
      { claimBy: "2028-01-10", presumptionUntil: null },
    ],
    [
      "PT: a business, six months",
      PT_2022,
      { deliveredOn: "2024-05-10", buyer: "business" },
      { liabilityUntil: "2024-11-10", presumptionUntil: null, remedies: [] },
    ],
    [
      "PT: a business, as agreed",
      PT_2022,
      { deliveredOn: "2024-05-10", buyer: "business", agreedPeriod: "P1M" },
      { liabilityUntil: "2024-06-10" },
    ],
    ["PT, ES: spare parts", PT_2022, { deliveredOn: "2024-05-10", lastMarketedOn: "2024-02-29" }, { sparePartsUntil: "2034-02-28" }],
    [
      "ES: the good was with the seller when the contract ended",
      ES_2022,
      { deliveredOn: "2025-01-10", events: [at("handed-over", "2026-08-01"), at("terminated", "2026-09-20")] },
      { refundBy: "2026-10-04" },
    ],
    [
      "ES: terminated, the good not yet back",
      ES_2022,
      { deliveredOn: "2025-01-10", events: [...stay("2026-08-01", "2026-08-11"), at("terminated", "2026-09-20")] },
      { refundBy: null },
    ],
    [
      "ES: claims, the latest day of two defects",
      ES_2022,
      { deliveredOn: "2024-05-10", events: [at("defect-appeared", "2025-02-01", "a"), at("defect-appeared", "2025-06-01", "b")] },
      { claimBy: "2030-06-01" },
    ],
    ["GB: six years", GB_2015, { deliveredOn: "2026-05-01" }, { claimBy: "2032-05-01", liabilityUntil: null, refundBy: null }],
    [
      "BR: two complaints about one defect",
      BR_1991,
      {
        deliveredOn: "2026-03-10",
        events: [
          at("defect-reported", "2026-03-20"),
          at("refused", "2026-03-30"),
          at("defect-reported", "2026-04-10"),
          at("refused", "2026-04-15"),
        ],
      },
      { claimBy: "2026-06-23" },
    ],
  ])("%s", (_, regime, facts, expected) => {
    expect(cover(regime, facts)).toMatchObject(expected);
  });
  it("a regime of limitation may be read for Scotland", () => {
    const scotland = withReadings(GB_2015, { limitation: "scotland" })._unsafeUnwrap();
    expect(cover(scotland, { deliveredOn: "2026-05-01" })).toMatchObject({
      regimeId: "GB/2015#1?limitation=scotland",
      claimBy: "2031-05-01",
    });
  });
  it("says that an agreement has no effect", () => {
    expect(coded(cover(EU_2022, { deliveredOn: "2024-02-29", agreedPeriod: "P1Y" }), "warranty/agreement-without-effect")).toEqual([
      { agreed: "P1Y", regimeId: "EU/2022#1" },
    ]);
  });
  it.each([
    ["PE: no months", PE_2010, ["repair", "replacement", "refund"]],
    ["US: no duty to warrant", US_1975, []],
  ])("%s", (_, regime, remedies) => {
    const found = cover(regime, { deliveredOn: "2024-05-10" });
    expect(found).toMatchObject({ liabilityUntil: null, claimBy: null, remedies });
    expect(coded(found, "warranty/no-statutory-term")).toEqual([{ regimeId: regime.id, goods: "goods", buyer: "consumer" }]);
  });
});

describe("remedies in the order of the law", () => {
  it.each<Row>([
    [
      "PT 16: the defect showed within thirty days",
      PT_2022,
      { deliveredOn: "2026-10-01", events: [at("defect-appeared", "2026-10-31")] },
      { remedies: ["replacement", "termination", "repair"] },
    ],
    [
      "PT 15: on the thirty-first",
      PT_2022,
      { deliveredOn: "2026-10-01", events: [at("defect-appeared", "2026-11-01")] },
      { remedies: ["repair", "replacement"] },
    ],
    [
      "PT 15: again after a repair",
      PT_2022,
      {
        deliveredOn: "2024-01-15",
        events: [at("defect-reported", "2024-05-01", "a"), repaired("2024-05-20", "a"), at("defect-reported", "2024-08-01", "b")],
      },
      { remedies: ["repair", "replacement", "price-reduction", "termination"] },
    ],
    [
      "PT 15: thirty days for repair have passed",
      PT_2022,
      { deliveredOn: "2024-01-15", events: stay("2024-05-01", "2024-06-01") },
      { remedies: ["repair", "replacement", "price-reduction", "termination"] },
    ],
    [
      "PT 15: back on the thirtieth day",
      PT_2022,
      { deliveredOn: "2024-01-15", events: stay("2024-05-01", "2024-05-31") },
      { remedies: ["repair", "replacement"] },
    ],
    [
      "EU 13(4): refused",
      EU_2022,
      { deliveredOn: "2024-01-15", events: [at("defect-reported", "2024-05-01"), at("refused", "2024-05-09")] },
      { remedies: ["repair", "replacement", "price-reduction", "termination"] },
    ],
    [
      "GB 22: within thirty days",
      GB_2015,
      { deliveredOn: "2026-05-01", events: [at("defect-reported", "2026-05-31")] },
      { remedies: ["termination", "repair", "replacement"] },
    ],
    [
      "GB 24: after one repair",
      GB_2015,
      {
        deliveredOn: "2026-05-01",
        events: [
          at("handed-over", "2026-07-01", "a"),
          repaired("2026-07-05", "a"),
          at("returned", "2026-07-06", "a"),
          at("defect-appeared", "2026-07-06", "b"),
        ],
      },
      { remedies: ["repair", "replacement", "price-reduction", "termination"] },
    ],
    [
      "CO 11: another defect is no recurrence",
      CO_2012,
      {
        deliveredOn: "2025-05-20",
        events: [at("defect-reported", "2025-06-01", "a"), repaired("2025-06-10", "a"), at("defect-reported", "2025-07-01", "b")],
      },
      { remedies: ["repair"] },
    ],
    [
      "CO 11: the same defect again",
      CO_2012,
      {
        deliveredOn: "2025-05-20",
        events: [at("defect-reported", "2025-06-01", "a"), repaired("2025-06-10", "a"), at("defect-reported", "2025-07-01", "a")],
      },
      { remedies: ["repair", "replacement", "refund"] },
    ],
    [
      "BR 18 s1: returned on the thirty-first day",
      BR_1991,
      { deliveredOn: "2026-04-01", events: [at("defect-appeared", "2026-05-01"), ...stay("2026-05-10", "2026-06-10")] },
      { remedies: ["repair", "replacement", "refund", "price-reduction"] },
    ],
    ["no defect recorded: the tiers that ask for none", PT_2022, { deliveredOn: "2026-10-01" }, { remedies: ["repair", "replacement"] }],
  ])("%s", (_, regime, facts, expected) => {
    expect(cover(regime, facts).remedies).toEqual(expected.remedies);
  });
  it("each tier names its article and its day", () => {
    const found = cover(GB_2015, { deliveredOn: "2026-05-01", events: [at("defect-reported", "2026-05-31")] });
    expect(found.reasons.filter(({ code }) => code === "warranty/remedies")).toEqual([
      {
        code: "warranty/remedies",
        params: { remedies: ["termination"], by: "2026-05-31" },
        source: expect.objectContaining({ article: "20, 22" }),
      },
      {
        code: "warranty/remedies",
        params: { remedies: ["repair", "replacement"], by: null },
        source: expect.objectContaining({ article: "23" }),
      },
    ]);
  });
});

describe("reasons", () => {
  it("BR: obstructed, then refused", () => {
    const open = [at("defect-appeared", "2026-04-20"), at("defect-reported", "2026-05-10")];
    const base = { code: "warranty/term", params: { clock: "claimBy", from: "2023-02-01", until: "2023-05-02", lasts: "P90D" } };
    const own = { code: "warranty/term", params: { clock: "claimBy", from: "2026-04-20", until: "2026-07-19", lasts: "P90D" } };
    const said = (events: WarrantyEvent[]) =>
      cover(BR_1991, { deliveredOn: "2023-02-01", events }).reasons.map(({ code, params }) => ({ code, params }));
    const point = { code: "warranty/open-point", params: { point: "after-refusal", reading: "resume", others: ["restart"] } };
    const remedies = { code: "warranty/remedies", params: { remedies: ["repair"], by: null } };
    expect(said(open)).toEqual([
      base,
      own,
      { code: "warranty/obstructed", params: { clock: "claimBy", since: "2026-05-10", defect: "" } },
      point,
      remedies,
    ]);
    expect(said([...open, at("refused", "2026-06-01")])).toEqual([
      base,
      own,
      {
        code: "warranty/obstruction-ended",
        params: { clock: "claimBy", since: "2026-05-10", until: "2026-06-01", afterwards: "resume", defect: "" },
      },
      point,
      remedies,
    ]);
  });
  it("GB: the floor of seven days; DE: the later day of a defect; PT: a restart; CO: a part", () => {
    expect(coded(cover(GB_2015, { deliveredOn: "2026-05-01", events: stay("2026-05-28", "2026-06-15") }), "warranty/not-before")).toEqual([
      { clock: "earlyRejectionUntil", until: "2026-06-22", defect: null },
    ]);
    expect(
      coded(cover(DE_2022, { deliveredOn: "2024-03-15", events: [at("defect-appeared", "2026-02-20", "x")] }), "warranty/same-defect-term"),
    ).toEqual([{ defect: "x", until: "2026-06-20" }]);
    expect(coded(cover(PT_2022, { deliveredOn: "2024-03-10", events: [replaced("2025-09-01")] }), "warranty/restarted")).toEqual(
      ["liabilityUntil", "presumptionUntil", "earlyRejectionUntil"].map((clock) => ({ clock, on: "2025-09-01" })),
    );
    expect(
      coded(cover(CO_2012, { deliveredOn: "2025-05-20", events: [replaced("2025-11-03", { part: "pump" })] }), "warranty/part-term"),
    ).toEqual([{ part: "pump", from: "2025-11-03", until: "2026-11-03" }]);
  });
  it("ES: suspended days; agreed term; supply that outlives the term", () => {
    expect(coded(cover(ES_2022, { deliveredOn: "2024-05-10", events: stay("2025-02-01", "2025-02-21") }), "warranty/suspended")).toEqual([
      { clock: "liabilityUntil", days: 20 },
      { clock: "presumptionUntil", days: 20 },
    ]);
    expect(coded(cover(ES_2022, { deliveredOn: "2026-01-31", condition: "used", agreedPeriod: "P12M" }), "warranty/agreed-term")).toEqual([
      { clock: "liabilityUntil", agreed: "P12M", until: "2027-01-31" },
    ]);
    expect(coded(cover(EU_2022, { deliveredOn: "2024-05-10", suppliedUntil: "2029-05-10" }), "warranty/supply-outlives-term")).toEqual([
      { clock: "liabilityUntil", until: "2029-05-10" },
    ]);
  });
});

describe("a regime of one's own", () => {
  const source = { id: "House", article: "1", asOf: "2026-07-01", confidence: "high" } as const;
  const house = (more: Partial<RegimeInput>) =>
    defineRegime({
      id: "house",
      jurisdiction: "XX",
      validFrom: "2020-01-01",
      terms: {
        liabilityUntil: [{ from: "delivered", lasts: "P2Y", source }],
        presumptionUntil: [{ from: "delivered", lasts: "P6M", source }],
        earlyRejectionUntil: [{ from: "delivered", lasts: "P30D", source }],
      },
      operators: [],
      remedies: [],
      ...more,
    })._unsafeUnwrap();
  it("a replacement that restarts the term also restarts presumption and early rejection", () => {
    const regime = house({ operators: [{ does: "restart", clocks: ["liabilityUntil"], on: "replaced", source }] });
    expect(cover(regime, { deliveredOn: "2024-01-10", events: [replaced("2025-05-10")] })).toMatchObject({
      liabilityUntil: "2027-05-10",
      presumptionUntil: "2025-11-10",
      earlyRejectionUntil: "2025-06-09",
    });
  });
  it("a repair may restart too, and a stay may end at the repair", () => {
    const regime = house({
      operators: [
        { does: "restart", clocks: ["presumptionUntil"], on: "repaired", source },
        { does: "suspend", clocks: ["liabilityUntil"], from: "handed-over", to: { firstRecorded: ["returned", "repaired"] }, source },
        { does: "not-before", clocks: ["liabilityUntil"], from: "defect-appeared", lasts: "P3Y", source },
      ],
    });
    const events = [at("handed-over", "2024-03-01"), repaired("2024-03-11")];
    expect(cover(regime, { deliveredOn: "2024-01-10", events })).toMatchObject({
      liabilityUntil: "2026-01-20",
      presumptionUntil: "2024-09-11",
    });
    expect(cover(regime, { deliveredOn: "2024-01-10", events: [at("defect-appeared", "2024-03-01")] }).liabilityUntil).toBe("2027-03-01");
  });
  it("the latest of two events starts a clock", () => {
    const regime = house({
      terms: {
        refundBy: [{ from: { latest: ["terminated", "handed-over"] }, lasts: "P14D", source }],
        claimBy: [{ from: { latest: ["delivered", "refused"] }, lasts: "P1Y", source }],
      },
    });
    const events = [at("terminated", "2024-05-01"), at("handed-over", "2024-05-11"), at("refused", "2024-04-01")];
    expect(cover(regime, { deliveredOn: "2024-01-10", events })).toMatchObject({ refundBy: "2024-05-25", claimBy: "2025-04-01" });
  });
  it("terms end with the calendar, never with an exception", () => {
    expect(cover(house({}), { deliveredOn: "9999-06-01" }).liabilityUntil).toBe("9999-12-31");
    expect(cover(ES_2022, { deliveredOn: "9995-06-01", events: stay("9996-01-01", "9997-12-31") }).liabilityUntil).toBe("9999-12-31");
  });
});

describe("choosing a regime", () => {
  it.each<[jurisdiction: string, on: CalendarDate, id: string]>([
    ["EU", "2026-07-30", "EU/2022#1"],
    ["EU", "2026-07-31", "EU/2026#1"],
    ["PT", "2021-12-31", "PT/2003#1"],
    ["ES", "2022-01-01", "ES/2022#1"],
    ["CL", "2021-12-24", "CL/2021#1"],
  ])("%s %s", (jurisdiction, on, id) => {
    expect(statutoryRegime(jurisdiction, on)._unsafeUnwrap().id).toBe(id);
  });
  it("an unknown jurisdiction lists those known", () => {
    expect(statutoryRegime("ZZ", "2026-01-01")._unsafeUnwrapErr()).toEqual({
      code: "warranty/no-regime-applies",
      jurisdiction: "ZZ",
      contractOn: "2026-01-01",
      known: ["EU", "PT", "ES", "FR", "DE", "IT", "GB", "BR", "AR", "CL", "CO", "MX", "PE", "US"],
    });
    expect(selectRegime([ES_2022], "ES", "2021-12-31")._unsafeUnwrapErr()).toMatchObject({
      code: "warranty/no-regime-applies",
      known: ["ES"],
    });
  });
  it("a day that does not exist", () => {
    expect(statutoryRegime("PT", "2026-02-29")._unsafeUnwrapErr()).toEqual({
      code: "warranty/no-such-date",
      field: "contractOn",
      text: "2026-02-29",
    });
  });
  it("the first that fits, so that one's own goes before the presets", () => {
    const own = defineRegime({ ...PT_2022.input, id: "mine" })._unsafeUnwrap();
    expect(selectRegime([own, ...REGIMES], "PT", "2026-01-01")._unsafeUnwrap().id).toBe("mine");
  });
  it("unknown readings", () => {
    expect(withReadings(PT_2022, { nothing: "x" })._unsafeUnwrapErr()).toEqual({
      code: "warranty/unknown-reading",
      point: "nothing",
      reading: "x",
      known: ["repair-extension"],
    });
    expect(withReadings(BR_1991, { "after-refusal": "never" })._unsafeUnwrapErr()).toMatchObject({ known: ["resume", "restart"] });
    expect(withReadings(BR_1991, { "after-refusal": "resume" })._unsafeUnwrap().id).toBe("BR/1991#1");
  });
});

describe("bad facts", () => {
  const error = (regime: Regime, facts: CoverFacts) => statutoryCover(regime, facts)._unsafeUnwrapErr();
  it.each<[row: string, facts: CoverFacts, expected: object]>([
    ["no such day of delivery", { deliveredOn: "2026-02-30" }, { code: "warranty/no-such-date", field: "deliveredOn", text: "2026-02-30" }],
    [
      "no such day of an event",
      { deliveredOn: "2026-02-01", events: [repaired("2026-13-01")] },
      { code: "warranty/no-such-date", field: "events.0.on", text: "2026-13-01" },
    ],
    [
      "a day left out",
      { deliveredOn: "2026-02-01", events: [{ type: "repaired" } as never] },
      { code: "warranty/no-such-date", field: "events.0.on", text: "" },
    ],
    ["no delivery", {} as never, { code: "warranty/no-such-date", field: "deliveredOn", text: "" }],
    [
      "a period that is none",
      { deliveredOn: "2026-02-01", agreedPeriod: "P1X" },
      { code: "warranty/malformed-period", field: "agreedPeriod", text: "P1X" },
    ],
    [
      "a period of hours",
      { deliveredOn: "2026-02-01", agreedPeriod: "PT4H" },
      { code: "warranty/malformed-period", field: "agreedPeriod", text: "PT4H" },
    ],
    [
      "a negative period",
      { deliveredOn: "2026-02-01", agreedPeriod: "-P1Y" },
      { code: "warranty/malformed-period", field: "agreedPeriod", text: "-P1Y" },
    ],
    [
      "returned before handed over",
      { deliveredOn: "2026-02-01", events: stay("2026-03-10", "2026-03-05", "x") },
      { code: "warranty/dates-out-of-order", earlier: "handed-over", earlierOn: "2026-03-10", later: "returned", laterOn: "2026-03-05" },
    ],
    [
      "an event before delivery",
      { deliveredOn: "2026-02-01", events: [at("defect-appeared", "2026-01-31")] },
      {
        code: "warranty/dates-out-of-order",
        earlier: "deliveredOn",
        earlierOn: "2026-02-01",
        later: "defect-appeared",
        laterOn: "2026-01-31",
      },
    ],
    [
      "a supply that ends before it begins",
      { deliveredOn: "2026-02-01", suppliedUntil: "2026-01-31" },
      {
        code: "warranty/dates-out-of-order",
        earlier: "deliveredOn",
        earlierOn: "2026-02-01",
        later: "suppliedUntil",
        laterOn: "2026-01-31",
      },
    ],
    [
      "ES: 365 days that are less than a year",
      { deliveredOn: "2023-04-17", condition: "used", agreedPeriod: "P365D" },
      {
        code: "warranty/below-statutory-minimum",
        agreed: "P365D",
        minimum: "P1Y",
        law: "ES TRLGDCU",
        article: "120.1 II",
        regimeId: "ES/2022#1",
      },
    ],
  ])("%s", (_, facts, expected) => {
    expect(error(ES_2022, facts)).toEqual(expected);
  });
});

describe("laws of algebra", () => {
  const delivered: CalendarDate = "2024-02-29";
  const event = fc
    .record({
      type: fc.constantFrom(
        "defect-appeared",
        "defect-reported",
        "handed-over",
        "returned",
        "refused",
        "repaired",
        "replaced",
        "terminated",
      ),
      // Half of the events lie close to one another, so that some share a day.
      day: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1400 })),
      defect: fc.constantFrom(undefined, "a", "b"),
      part: fc.constantFrom(undefined, undefined, "pump", "door"),
      imposedBySeller: fc.boolean(),
    })
    .map(({ type, day, defect, part, imposedBySeller }): WarrantyEvent => {
      const on = addDays(delivered, day);
      if (type === "repaired") return { type, on, defect, part };
      return type === "replaced" ? { type, on, defect, part, imposedBySeller } : { type, on, defect };
    });
  const regimes = fc.constantFrom(...REGIMES);
  const outcome = (regime: Regime, events: readonly WarrantyEvent[]) =>
    [statutoryCover, windowsOf].map((ask) =>
      ask(regime, { deliveredOn: delivered, lastMarketedOn: delivered, events }).match<unknown>(
        (found) => found,
        ({ code }) => code,
      ),
    );
  const windowsOf = (regime: Regime, facts: CoverFacts) => coverageTimeline({ regime }, facts);

  it("the order of the events given does not matter", () => {
    fc.assert(
      fc.property(regimes, fc.array(event, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (regime, events, noise) => {
        const keys = events.map(() => noise.next().value ?? 0);
        const shuffled = events.map((one, index) => [keys[index] ?? 0, one] as const).sort(([a], [b]) => a - b);
        expect(
          outcome(
            regime,
            shuffled.map(([, one]) => one),
          ),
        ).toEqual(outcome(regime, events));
      }),
      { seed: 4, numRuns: rounds(400) },
    );
  });
  it("covered days grow with the days of a suspension", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(PT_2022, ES_2022, AR_1998, CO_2012, MX_2018),
        fc.nat(80),
        fc.nat(60),
        fc.nat(60),
        (regime, start, length, more) => {
          const until = (days: number) =>
            cover(regime, { deliveredOn: delivered, events: stay(addDays(delivered, start), addDays(delivered, start + days)) })
              .liabilityUntil ?? "";
          expect(until(length + more) >= until(length)).toBe(true);
          expect(until(length) >= (cover(regime, { deliveredOn: delivered }).liabilityUntil ?? "")).toBe(true);
        },
      ),
      { seed: 4, numRuns: rounds(150) },
    );
  });
  it("never throws, and every reason of law cites", () => {
    fc.assert(
      fc.property(regimes, fc.array(event, { maxLength: 10 }), (regime, events) => {
        const found = statutoryCover(regime, { deliveredOn: delivered, events });
        if (found.isErr()) expect(found.error.code).toBe("warranty/dates-out-of-order");
        else expect(found.value).toMatchObject({ regimeId: regime.id, reasons: expect.arrayContaining([expect.anything()]) });
      }),
      { seed: 5, numRuns: rounds(300) },
    );
  });
});
