// What events may not do: depend on the order in which they are given, keep other defects alive, outlive the contract.
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import { assessCoverage } from "../../src/warranty/assess-coverage.js";
import type { CoverFacts, WarrantyEvent } from "../../src/warranty/cover-facts.js";
import { coverageTimeline } from "../../src/warranty/coverage-timeline.js";
import type { Regime } from "../../src/warranty/regime.js";
import { withReadings } from "../../src/warranty/regime.js";
import { BR_1991 } from "../../src/warranty/regimes/br.js";
import { CL_2021 } from "../../src/warranty/regimes/cl.js";
import { DE_2022 } from "../../src/warranty/regimes/de.js";
import { ES_2022 } from "../../src/warranty/regimes/es.js";
import { GB_2015 } from "../../src/warranty/regimes/gb.js";
import { IT_2022 } from "../../src/warranty/regimes/it.js";
import { MX_2018 } from "../../src/warranty/regimes/mx.js";
import { PT_2022 } from "../../src/warranty/regimes/pt.js";
import { type StatutoryCover, statutoryCover } from "../../src/warranty/statutory-cover.js";
import { defineWarranty } from "../../src/warranty/warranty.schema.js";

type Simple = "defect-appeared" | "defect-reported" | "handed-over" | "returned" | "refused" | "terminated" | "repaired" | "replaced";
const at = (type: Simple, on: CalendarDate, defect?: string): WarrantyEvent => ({ type, on, defect });
const part = (on: CalendarDate, name: string): WarrantyEvent => ({ type: "repaired", on, part: name });
const cover = (regime: Regime, facts: CoverFacts) => statutoryCover(regime, facts)._unsafeUnwrap();
const timeline = (regime: Regime, facts: CoverFacts) => coverageTimeline({ regime }, facts)._unsafeUnwrap();
const claimOf = (regime: Regime, facts: CoverFacts, on: CalendarDate, defect?: string) =>
  assessCoverage({ regime }, facts, { on, defect })._unsafeUnwrap();
const paramsOf = ({ reasons }: { readonly reasons: readonly { code: string; params: object }[] }, code: string) =>
  reasons.filter((reason) => reason.code === code).map(({ params }) => params);

describe("the order of events changes nothing, not even the order of reasons and windows", () => {
  it.each<[row: string, regime: Regime, events: WarrantyEvent[]]>([
    ["ES: two defects", ES_2022, [at("defect-appeared", "2025-02-01", "a"), at("defect-appeared", "2025-06-01", "b")]],
    ["ES: two defects on one day", ES_2022, [at("defect-appeared", "2025-02-01", "a"), at("defect-appeared", "2025-02-01", "b")]],
    ["PT: two reports", PT_2022, [at("defect-reported", "2025-02-01", "a"), at("defect-reported", "2025-06-01", "b")]],
    [
      "ES: overlapping stays",
      ES_2022,
      [
        at("handed-over", "2025-02-01", "a"),
        at("returned", "2025-02-20", "a"),
        at("handed-over", "2025-02-10", "b"),
        at("returned", "2025-03-01", "b"),
      ],
    ],
    ["MX: two parts", MX_2018, [part("2025-02-01", "pump"), part("2025-02-03", "door")]],
    ["MX: two parts on one day", MX_2018, [part("2025-02-01", "pump"), part("2025-02-01", "door")]],
    [
      "PT: a replacement imposed or not, on one day",
      PT_2022,
      [
        { type: "replaced", on: "2025-02-01", imposedBySeller: true },
        { type: "replaced", on: "2025-02-01" },
      ],
    ],
  ])("%s", (_, regime, events) => {
    const [facts, backwards] = [events, [...events].reverse()].map((list) => ({ deliveredOn: "2025-01-10" as const, events: list }));
    expect(cover(regime, backwards as CoverFacts)).toEqual(cover(regime, facts as CoverFacts));
    expect(timeline(regime, backwards as CoverFacts)).toEqual(timeline(regime, facts as CoverFacts));
  });
});

describe("a right that had ended is shown as ended", () => {
  const replacedLate = { deliveredOn: "2024-03-10", events: [at("defect-reported", "2025-06-01", "a"), at("replaced", "2025-09-01", "a")] };
  it("PT: early rejection, before a replacement begins it anew", () => {
    const found = timeline(PT_2022, replacedLate as CoverFacts).filter(({ clock }) => clock === "earlyRejectionUntil");
    expect(found).toMatchObject([
      { from: "2024-03-10", until: "2024-04-09", superseded: false },
      { from: "2025-09-01", until: "2025-10-01", superseded: false },
    ]);
  });
  it("PT: presumption; liability, which stood still, runs up to the replacement", () => {
    const events = [at("defect-reported", "2026-06-01"), at("replaced", "2026-09-01")];
    const found = timeline(PT_2022, { deliveredOn: "2024-03-10", events });
    expect(found.filter(({ clock }) => clock === "presumptionUntil" || clock === "liabilityUntil")).toMatchObject([
      { clock: "liabilityUntil", from: "2024-03-10", until: "2026-08-31", superseded: true },
      { clock: "liabilityUntil", from: "2026-09-01", until: "2029-09-01", superseded: false },
      { clock: "presumptionUntil", from: "2024-03-10", until: "2026-03-10", superseded: false },
      { clock: "presumptionUntil", from: "2026-09-01", until: "2028-09-01", superseded: false },
    ]);
  });
  it.each<[row: string, replacedOn: CalendarDate, until: CalendarDate, superseded: boolean]>([
    ["on the last day", "2024-04-09", "2024-04-08", true],
    ["on the day after it: nothing was cut short, and no day is missing", "2024-04-10", "2024-04-09", true],
    ["two days after it", "2024-04-11", "2024-04-09", false],
  ])("PT: replaced %s", (_, replacedOn, until, superseded) => {
    const found = timeline(PT_2022, { deliveredOn: "2024-03-10", events: [at("replaced", replacedOn)] });
    expect(found.find(({ clock }) => clock === "earlyRejectionUntil")).toMatchObject({ until, superseded });
  });
});

describe("an open suspension holds a clock for its own defect alone", () => {
  const forgotten = { deliveredOn: "2024-03-10", events: [at("defect-reported", "2025-06-01", "a")] } as const;
  it("PT: a lapsed claim has no remedies", () => {
    const found = claimOf(PT_2022, forgotten, "2040-01-01", "a");
    expect(found.covered).toBe(false);
    expect(paramsOf(found, "warranty/law-ended")).toEqual([{ clock: "claimBy", until: "2027-06-01" }]);
    expect(found.statutory?.remedies).toEqual([]);
    expect(claimOf(PT_2022, forgotten, "2027-06-01", "a").statutory?.remedies).toEqual(["repair", "replacement"]);
  });
  it("statutory remedies too are as of the last event", () => {
    const events = [at("defect-reported", "2025-06-01", "a"), at("refused", "2030-01-01", "a")];
    expect(cover(PT_2022, { deliveredOn: "2024-03-10", events }).remedies).toEqual([]);
  });
  it.each<[row: string, regime: Regime, events: WarrantyEvent[]]>([
    ["PT: a forgotten report", PT_2022, [...forgotten.events]],
    ["PT: a refused one", PT_2022, [...forgotten.events, at("refused", "2025-06-10", "a")]],
    ["ES: given back after the termination", ES_2022, [at("terminated", "2025-06-20"), at("handed-over", "2025-06-25")]],
    ["ES: terminated while with the seller", ES_2022, [at("handed-over", "2025-06-10"), at("terminated", "2025-06-20")]],
    ["GB: the same", GB_2015, [at("handed-over", "2024-03-20"), at("terminated", "2025-06-20")]],
  ])("%s", (_, regime, events) => {
    const found = claimOf(regime, { deliveredOn: "2024-03-10", events }, "2040-01-01", "b");
    expect(found.covered).toBe(false);
    expect(found.statutory?.remedies).toEqual([]);
    expect(paramsOf(found, "warranty/burden-of-proof")).toEqual([]);
  });
  it("PT: other defects are covered up to the date of the law, and the next change is the day after it", () => {
    expect(claimOf(PT_2022, forgotten, "2027-03-10", "b")).toMatchObject({ covered: true, nextChangeOn: "2027-03-11" });
    expect(claimOf(PT_2022, forgotten, "2027-03-11", "b")).toMatchObject({ covered: false, nextChangeOn: null });
    expect(paramsOf(claimOf(PT_2022, forgotten, "2027-03-10", "b"), "warranty/law-covers")).toEqual([
      { clock: "liabilityUntil", until: "2027-03-10" },
    ]);
  });
  it("PT: repairs of another defect after the end come too late", () => {
    const found = cover(PT_2022, { deliveredOn: "2024-03-10", events: [...forgotten.events, at("repaired", "2028-01-01", "b")] });
    expect(found.liabilityUntil).toBe("2027-03-10");
    expect(paramsOf(found, "warranty/not-revived")).toEqual([
      { clock: "liabilityUntil", ranOut: "2027-03-10", event: "repaired", on: "2028-01-01" },
    ]);
    const own = cover(PT_2022, { deliveredOn: "2024-03-10", events: [...forgotten.events, at("refused", "2025-06-10", "a")] });
    expect(own.liabilityUntil).toBe("2027-03-10");
    expect(paramsOf(own, "warranty/suspension-open")).toEqual([{ clock: "liabilityUntil", since: "2025-06-01", defect: "a" }]);
  });
  it("MX: while the good is with the seller, a replacement for its defect is in time, for another or after a termination it is not", () => {
    const facts = { deliveredOn: "2026-01-15", events: [at("handed-over", "2026-04-10", "a")] } as const;
    const until = (...more: WarrantyEvent[]) => cover(MX_2018, { ...facts, events: [...facts.events, ...more] }).liabilityUntil;
    expect(until(at("replaced", "2026-05-01", "a"))).toBe("2026-07-30");
    expect(until(at("replaced", "2026-05-01", "b"))).toBe("2026-04-15");
    expect(until(at("replaced", "2026-05-01", "a"), at("terminated", "2026-05-01", "b"))).toBe("2026-07-30");
    expect(until(at("replaced", "2026-05-01", "a"), at("terminated", "2026-04-30", "b"))).toBe("2026-04-15");
    const ends = (more: WarrantyEvent[]) =>
      paramsOf(claimOf(MX_2018, { ...facts, events: [...facts.events, ...more] }, "2026-06-01", "a"), "warranty/law-covers");
    expect(ends([])).toEqual([{ clock: "liabilityUntil", until: null }]);
    expect(ends([at("terminated", "2026-05-01", "a")])).toEqual([{ clock: "liabilityUntil", until: "2026-04-15" }]);
  });
  it("DE: the two months from a return that has not come wait for their own defect, up to the termination", () => {
    const facts = { deliveredOn: "2024-03-15", events: [at("handed-over", "2026-03-10", "a")] } as const;
    expect(claimOf(DE_2022, facts, "2026-06-01", "a").covered).toBe(true);
    expect(claimOf(DE_2022, facts, "2026-06-01", "b").covered).toBe(false);
    const ended = { ...facts, events: [...facts.events, at("terminated", "2026-05-01", "a")] };
    expect(claimOf(DE_2022, ended, "2026-05-01", "a")).toMatchObject({ covered: true, nextChangeOn: "2026-05-02" });
    expect(claimOf(DE_2022, ended, "2026-06-01", "a").covered).toBe(false);
  });
  it("ES: the defect for which the good is with the seller is covered still, up to the termination", () => {
    const events = [at("handed-over", "2025-06-10", "a"), at("returned", "2025-06-20", "a"), at("handed-over", "2028-03-01", "a")];
    const facts = { deliveredOn: "2025-03-10", events } as const;
    const inTime = "2028-03-20";
    expect(cover(ES_2022, facts).liabilityUntil).toBe(inTime);
    expect(claimOf(ES_2022, facts, "2030-01-01", "a")).toMatchObject({ covered: true, nextChangeOn: "2033-03-02" });
    expect(claimOf(ES_2022, facts, "2030-01-01", "b").covered).toBe(false);
    expect(timeline(ES_2022, facts)[0]).toMatchObject({ clock: "liabilityUntil", until: null, open: "suspended" });
    const ended = { ...facts, events: [...events, at("terminated", "2028-04-01", "a")] };
    expect(timeline(ES_2022, ended)[0]).toMatchObject({ clock: "liabilityUntil", until: "2028-04-01", open: null });
    expect(cover(ES_2022, ended).liabilityUntil).toBe(inTime);
  });
  it("BR: a complaint that stands unanswered holds up to the termination", () => {
    const events = [at("defect-reported", "2026-03-20"), at("terminated", "2026-07-01")];
    const facts = { deliveredOn: "2026-03-10", events } as const;
    expect(claimOf(BR_1991, facts, "2026-07-01")).toMatchObject({ covered: true, nextChangeOn: "2026-07-02" });
    expect(claimOf(BR_1991, facts, "2026-07-02").covered).toBe(false);
  });
});

describe("a hand-over from the termination on gives the good back", () => {
  it.each<[row: string, regime: Regime, facts: CoverFacts, expected: Partial<StatutoryCover>]>([
    [
      "PT: no term for repair, none for claims",
      PT_2022,
      { deliveredOn: "2026-10-01", events: [at("terminated", "2026-10-20"), at("handed-over", "2026-10-25")] },
      { repairBy: null, claimBy: null, refundBy: "2026-11-03", suspendedDays: 0, liabilityUntil: "2029-10-01" },
    ],
    [
      "PT: on the day of the termination too",
      PT_2022,
      { deliveredOn: "2026-10-01", events: [at("handed-over", "2026-10-20"), at("terminated", "2026-10-20")] },
      { repairBy: null, claimBy: null },
    ],
    [
      "PT: the hand-over of another defect is one for repair",
      PT_2022,
      { deliveredOn: "2026-10-01", events: [at("terminated", "2026-10-20", "a"), at("handed-over", "2026-10-25", "b")] },
      { repairBy: "2026-11-24", claimBy: "2028-10-25" },
    ],
    [
      "ES: no suspension and no year for the same defect, though it comes back",
      ES_2022,
      {
        deliveredOn: "2025-01-10",
        events: [at("terminated", "2026-05-20"), at("handed-over", "2026-05-22"), at("returned", "2026-06-10")],
      },
      { liabilityUntil: "2028-01-10", presumptionUntil: "2027-01-10", suspendedDays: 0, sameDefectUntil: {}, refundBy: "2026-06-05" },
    ],
    [
      "ES: a stay that began before the termination stands",
      ES_2022,
      {
        deliveredOn: "2025-01-10",
        events: [
          at("handed-over", "2026-05-10"),
          at("terminated", "2026-05-20"),
          at("handed-over", "2026-05-22"),
          at("returned", "2026-06-10"),
        ],
      },
      { liabilityUntil: "2028-02-10", suspendedDays: 31, sameDefectUntil: { "": "2027-06-10" } },
    ],
  ])("%s", (_, regime, facts, expected) => {
    const found = cover(regime, facts);
    expect(found).toMatchObject(expected);
    if (expected.sameDefectUntil) expect(found.sameDefectUntil).toEqual(expected.sameDefectUntil);
  });
  it("nor does it stop a layer that stands still during repair", () => {
    const warranty = defineWarranty({
      id: "w",
      layers: [{ id: "base", kind: "manufacturer", starts: "delivery", lasts: { time: "P1Y" }, suspendedWhileInRepair: true }],
    })._unsafeUnwrap();
    const events = [at("terminated", "2025-05-20"), at("handed-over", "2025-05-22")];
    expect(coverageTimeline({ warranty }, { deliveredOn: "2025-01-10", events })._unsafeUnwrap()).toMatchObject([
      { until: "2026-01-10", open: null },
    ]);
  });
});

describe("single rows of the presets", () => {
  it.each<[row: string, regime: Regime, facts: CoverFacts, expected: Partial<StatutoryCover>]>([
    [
      "GB 22(6): a replacement ends the waiting time",
      GB_2015,
      { deliveredOn: "2026-05-01", events: [at("handed-over", "2026-05-20"), at("replaced", "2026-06-05")] },
      { suspendedDays: 17, earlyRejectionUntil: "2026-06-17" },
    ],
    [
      "GB 22(7): at least seven days from a replacement",
      GB_2015,
      { deliveredOn: "2026-05-01", events: [at("handed-over", "2026-05-30"), at("replaced", "2026-06-02")] },
      { suspendedDays: 4, earlyRejectionUntil: "2026-06-09" },
    ],
    [
      "GB 22(6): the return counts where both are recorded",
      GB_2015,
      {
        deliveredOn: "2026-05-01",
        events: [at("handed-over", "2026-05-20"), at("replaced", "2026-06-01"), at("returned", "2026-06-05")],
      },
      { suspendedDays: 17, earlyRejectionUntil: "2026-06-17" },
    ],
    [
      "CL: a replacement ends the stay",
      CL_2021,
      { deliveredOn: "2026-03-31", events: [at("handed-over", "2026-05-01"), at("replaced", "2026-05-04")] },
      { suspendedDays: 3, liabilityUntil: "2026-10-03" },
    ],
    ["GB 19(14): beginning with 29 August", GB_2015, { deliveredOn: "2026-08-29" }, { presumptionUntil: "2027-02-28" }],
    ["GB 19(14): beginning with 30 August", GB_2015, { deliveredOn: "2026-08-30" }, { presumptionUntil: "2027-02-28" }],
    ["GB 19(14): beginning with 31 August", GB_2015, { deliveredOn: "2026-08-31" }, { presumptionUntil: "2027-02-28" }],
    ["GB 19(14): beginning with 31 August, a leap year", GB_2015, { deliveredOn: "2027-08-31" }, { presumptionUntil: "2028-02-29" }],
    ["GB 19(14): beginning with 28 August", GB_2015, { deliveredOn: "2026-08-28" }, { presumptionUntil: "2027-02-27" }],
    ["GB 19(14): beginning with 1 May", GB_2015, { deliveredOn: "2026-05-01" }, { presumptionUntil: "2026-10-31" }],
    [
      "GB: without events, the tiers that ask for no defect",
      GB_2015,
      { deliveredOn: "2026-05-01" },
      { remedies: ["repair", "replacement"] },
    ],
  ])("%s", (_, regime, facts, expected) => {
    expect(cover(regime, facts)).toMatchObject(expected);
  });
  it("GB 19(14): the day on which the six months begin is of medium confidence", () => {
    const reason = cover(GB_2015, { deliveredOn: "2026-05-01" }).reasons.find(
      ({ params }) => "clock" in params && params.clock === "presumptionUntil",
    );
    expect(reason).toMatchObject({ code: "warranty/term", source: { article: "19(14), (15)", confidence: "medium" } });
  });
});

describe("open points of Germany and Italy", () => {
  it("DE draft 475e(5): twelve months once, and only where the draft is read as law", () => {
    const draft = withReadings(DE_2022, { "repair-extension": "draft-475e-5" })._unsafeUnwrap();
    const facts = { deliveredOn: "2026-09-01", events: [at("repaired", "2027-01-10"), at("repaired", "2027-06-10")] } as const;
    expect(cover(DE_2022, facts)).toMatchObject({ claimBy: "2028-09-01" });
    const found = cover(draft, facts);
    expect(found).toMatchObject({ claimBy: "2029-09-01", regimeId: "DE/2022#1?repair-extension=draft-475e-5" });
    expect(paramsOf(found, "warranty/extended")).toEqual([{ clock: "claimBy", by: "P12M", times: 1 }]);
    expect(paramsOf(found, "warranty/open-point")).toEqual([
      { point: "repair-extension", reading: "draft-475e-5", others: ["not-in-force"] },
    ]);
  });
  it("IT 133(4): used goods, the action as agreed or after 26 months", () => {
    const facts = { deliveredOn: "2024-05-31", condition: "used", agreedPeriod: "P1Y" } as const;
    const agreed = withReadings(IT_2022, { "used-goods-action": "as-agreed" })._unsafeUnwrap();
    expect(cover(IT_2022, facts)).toMatchObject({ liabilityUntil: "2025-05-31", claimBy: "2026-07-31" });
    expect(cover(agreed, facts)).toMatchObject({ liabilityUntil: "2025-05-31", claimBy: "2025-05-31" });
    expect(cover(agreed, { ...facts, agreedPeriod: undefined })).toMatchObject({ claimBy: "2026-07-31" });
    expect(cover(agreed, { deliveredOn: "2024-05-31" })).toMatchObject({ claimBy: "2026-07-31" });
    expect(paramsOf(cover(IT_2022, facts), "warranty/open-point")).toEqual([
      { point: "used-goods-action", reading: "26-months", others: ["as-agreed"] },
    ]);
  });
});
