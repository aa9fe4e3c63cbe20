import { describe, expect, it } from "vitest";
import { APPLIANCE_LINES } from "../../src/warranty/appliance-lines.js";
import { type MaintenanceFacts, type MaintenancePlan, planMaintenance } from "../../src/warranty/maintenance.js";
import { SERVICE_TYPES } from "../../src/warranty/service-types.js";
import { unitHistory } from "../../src/warranty/units.js";
import { visitBurden } from "../../src/warranty/visits.js";

const START: MaintenanceFacts = { start: "2025-01-31", until: "2028-01-31" };
const dues = (plan: MaintenancePlan, facts: Partial<MaintenanceFacts> = {}) =>
  planMaintenance(plan, { ...START, ...facts })._unsafeUnwrap();
const brief = (plan: MaintenancePlan, facts: Partial<MaintenanceFacts> = {}) =>
  dues(plan, facts).map(({ dueOn, dueUsage, doneOn, inTime }) => [dueOn ?? dueUsage, doneOn ?? null, inTime]);

describe("planMaintenance", () => {
  const yearly: MaintenancePlan = { every: { time: "P1Y" }, tolerance: { time: "P1M" } };
  it("a visit counts for the nearest service; a missed one stays open", () => {
    expect(brief(yearly, { visits: [{ on: "2027-02-01" }] })).toEqual([
      ["2026-01-31", null, null],
      ["2027-01-31", "2027-02-01", true],
      ["2028-01-31", null, null],
    ]);
  });
  it("a second visit for one service counts for none; visits before the start and on it neither", () => {
    const visits = [{ on: "2026-03-15" }, { on: "2026-01-20" }, { on: "2025-01-31" }, { on: "2024-06-01" }] as const;
    expect(brief(yearly, { visits, until: "2026-12-31" })).toEqual([["2026-01-31", "2026-01-20", true]]);
  });
  it("late beyond the tolerance", () => {
    expect(brief(yearly, { visits: [{ on: "2026-03-01" }], until: "2026-12-31" })).toEqual([["2026-01-31", "2026-03-01", false]]);
  });
  it("whichever comes first: much usage brings services forward", () => {
    const plan: MaintenancePlan = { every: { time: "P12M", usage: 15000 } };
    const visits = [
      { on: "2025-07-01", usage: 15000 },
      { on: "2025-12-01", usage: 30000 },
    ] as const;
    expect(brief(plan, { visits, until: "2026-01-31" })).toEqual([
      ["2026-01-31", "2025-07-01", true],
      ["2027-01-31", "2025-12-01", true],
    ]);
  });
  it("by usage alone: those done and the next", () => {
    const plan: MaintenancePlan = { every: { usage: 50 }, tolerance: { usage: 5 } };
    expect(dues(plan, { usageAtStart: 10, visits: [{ on: "2025-06-01", usage: 66 }] })).toEqual([
      { dueOn: null, dueUsage: 60, latestOn: null, latestUsage: 65, doneOn: "2025-06-01", inTime: false },
      { dueOn: null, dueUsage: 110, latestOn: null, latestUsage: 115, inTime: null },
    ]);
    expect(brief({ ...plan, anchor: "completion" }, { usageAtStart: 10, visits: [{ on: "2025-06-01", usage: 66 }] })).toEqual([
      [60, "2025-06-01", false],
      [116, null, null],
    ]);
  });
  it("from completion: the next counts from the visit", () => {
    const visits = [{ on: "2025-12-15" }, { on: "2026-12-15" }] as const;
    expect(brief({ ...yearly, anchor: "completion" }, { visits, until: "2027-12-31" })).toEqual([
      ["2026-01-31", "2025-12-15", true],
      ["2026-12-15", "2026-12-15", true],
      ["2027-12-15", null, null],
    ]);
  });
  it("due on the last day is listed", () => {
    expect(brief(yearly, { until: "2026-01-31" }).length).toBe(1);
    expect(brief(yearly, { until: "2026-01-30" }).length).toBe(0);
  });
  it("ends with the calendar", () => {
    expect(brief({ every: { time: "P5000Y" } }, { until: "9999-12-31" })).toEqual([["7025-01-31", null, null]]);
  });
  it.each<[row: string, plan: object, facts: object, error: object]>([
    ["no interval", { every: {} }, {}, { code: "warranty/no-interval" }],
    ["an interval of nothing", { every: { time: "P0D" } }, {}, { code: "warranty/no-interval" }],
    ["usage of nothing", { every: { usage: 0 } }, {}, { code: "warranty/no-interval" }],
    ["usage without end", { every: { usage: Number.POSITIVE_INFINITY } }, {}, { code: "warranty/no-interval" }],
    ["a time that is none", { every: { time: "PT4H" } }, {}, { code: "warranty/malformed-period", field: "every.time", text: "PT4H" }],
    [
      "a tolerance that is none",
      { tolerance: { time: "1M" } },
      {},
      { code: "warranty/malformed-period", field: "tolerance.time", text: "1M" },
    ],
    [
      "a negative tolerance",
      { tolerance: { usage: -1 } },
      {},
      { code: "warranty/out-of-range", field: "tolerance.usage", value: -1, minimum: 0, maximum: null },
    ],
    ["no such day", {}, { start: "2025-02-30" }, { code: "warranty/no-such-date", field: "start", text: "2025-02-30" }],
    ["no such visit", {}, { visits: [{ on: "2025-02-30" }] }, { code: "warranty/no-such-date", field: "visits.0.on", text: "2025-02-30" }],
    [
      "until before start",
      {},
      { until: "2025-01-30" },
      { code: "warranty/dates-out-of-order", earlier: "start", earlierOn: "2025-01-31", later: "until", laterOn: "2025-01-30" },
    ],
    [
      "a negative reading",
      {},
      { usageAtStart: -1 },
      { code: "warranty/out-of-range", field: "usage", value: -1, minimum: 0, maximum: null },
    ],
    [
      "a reading that is none",
      {},
      { visits: [{ on: "2025-03-01", usage: Number.NaN }] },
      { code: "warranty/out-of-range", field: "usage", value: null, minimum: 0, maximum: null },
    ],
    [
      "usage that falls",
      { metric: "km" },
      { usageAtStart: 10, visits: [{ on: "2025-03-01", usage: 9 }] },
      { code: "warranty/usage-runs-backwards", metric: "km", earlierOn: "2025-01-31", earlier: 10, laterOn: "2025-03-01", later: 9 },
    ],
  ])("%s", (_, plan, facts, error) => {
    expect(
      planMaintenance({ ...yearly, ...plan } as MaintenancePlan, { ...START, ...facts } as MaintenanceFacts)._unsafeUnwrapErr(),
    ).toEqual(error);
  });
});

describe("units", () => {
  const delivered = { serial: "A", on: "2025-01-10" } as const;
  it("follows the serial numbers, also of one day", () => {
    const replacements = [
      { on: "2025-05-01", faulty: "B", replacement: "C" },
      { on: "2025-05-01", faulty: "A", replacement: "B" },
    ] as const;
    expect(unitHistory(delivered, replacements)._unsafeUnwrap()).toEqual([
      { serial: "A", from: "2025-01-10", until: "2025-05-01" },
      { serial: "B", from: "2025-05-01", until: "2025-05-01" },
      { serial: "C", from: "2025-05-01", until: null },
    ]);
  });
  it("bad facts", () => {
    expect(unitHistory(delivered, [{ on: "2025-05-01", faulty: "Z", replacement: "B" }])._unsafeUnwrapErr()).toEqual({
      code: "warranty/serial-not-in-use",
      serial: "Z",
      inUse: "A",
      on: "2025-05-01",
    });
    expect(unitHistory(delivered, [{ on: "2025-01-09", faulty: "A", replacement: "B" }])._unsafeUnwrapErr().code).toBe(
      "warranty/dates-out-of-order",
    );
    expect(unitHistory(delivered, [{ on: "2025-02-30", faulty: "A", replacement: "B" }])._unsafeUnwrapErr().code).toBe(
      "warranty/no-such-date",
    );
  });
});

describe("visits", () => {
  it("counts visits, repeats and days, overlaps once", () => {
    const events = [
      { type: "handed-over", on: "2025-02-01", defect: "a" },
      { type: "returned", on: "2025-02-11", defect: "a" },
      { type: "handed-over", on: "2025-02-06", defect: "b" },
      { type: "returned", on: "2025-02-13", defect: "b" },
      { type: "handed-over", on: "2025-03-01", defect: "a" },
    ] as const;
    expect(visitBurden({ deliveredOn: "2025-01-10", events })._unsafeUnwrap()).toEqual({
      visits: { a: 2, b: 1 },
      repeatVisits: 1,
      daysWithout: 12,
      longestStay: 10,
    });
    expect(visitBurden({ deliveredOn: "2025-01-10" })._unsafeUnwrap()).toEqual({
      visits: {},
      repeatVisits: 0,
      daysWithout: 0,
      longestStay: 0,
    });
    expect(visitBurden({ deliveredOn: "2025-02-30" })._unsafeUnwrapErr().code).toBe("warranty/no-such-date");
  });
});

describe("presets", () => {
  it("five lines of goods, each with a source; plans can be planned", () => {
    expect(Object.keys(APPLIANCE_LINES)).toEqual(["small-appliances", "white-goods", "brown-goods", "vehicle", "other"]);
    for (const line of Object.values(APPLIANCE_LINES)) {
      expect(line.source.confidence).toBe("low");
      if (line.maintenance) expect(planMaintenance(line.maintenance, START).isOk()).toBe(true);
    }
  });
  it("seven kinds of service in five groups", () => {
    expect(SERVICE_TYPES.map(({ id }) => id)).toEqual([
      "inspection",
      "cleaning",
      "part-replacement",
      "repair",
      "installation",
      "training",
      "technical-assistance",
    ]);
    expect(new Set(SERVICE_TYPES.map(({ group }) => group)).size).toBe(5);
  });
});
