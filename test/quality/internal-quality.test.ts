import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { internalQuality, internalQualityTally, type ServiceStandard } from "../../src/quality/internal-quality.js";
import { INTERNAL_MEASURES, type ServiceRecord } from "../../src/quality/service-record.js";
import { parseServiceRecord, type serviceRecordSchema } from "../../src/quality/service-record.schema.js";
import { expectClose } from "./close.js";

const now = new Date("2026-03-10T12:00:00Z");
const at = (text: string) => new Date(`2026-03-${text}:00Z`);
const HOUR = 3_600_000;
const report = (records: readonly ServiceRecord[], standards: readonly ServiceStandard[] = [], when: Date = now) =>
  internalQuality(standards, records, when)._unsafeUnwrap();
const line = (records: readonly ServiceRecord[], measure: string, segment: string | null = null) =>
  report(records).lines.find((one) => one.measure === measure && one.segment === segment);

describe("measures", () => {
  it("first-visit completion and visits per case, over completed cases", () => {
    const cases: ServiceRecord[] = [1, 1, 2, 4].map((visits) => ({ type: "case", visits, completed: true }));
    const records: ServiceRecord[] = [...cases, { type: "case", visits: 3, completed: false }];
    expect(line(records, "first-visit-completion")).toMatchObject({ n: 4, value: 0.5, unit: "share", group: "after-sale" });
    expect(line(records, "visits-per-case")).toMatchObject({ n: 4, value: 2, unit: "visits" });
    const interval = line(records, "visits-per-case")?.interval;
    // sd sqrt(2), se sqrt(2) / 2, t(3) 3.18245
    expectClose([interval?.low, interval?.high], [2 - 3.18244630528371 * Math.SQRT1_2, 2 + 3.18244630528371 * Math.SQRT1_2]);
    expect(line(records, "first-visit-completion")?.interval?.low.toFixed(4)).toBe("0.1500");
    expect(report([{ type: "case", visits: 0, completed: false }]).lines).toEqual([]);
  });

  it("promises: made, due, kept, late, broken, open", () => {
    const promise = (dueAt: Date, keptAt?: Date): ServiceRecord => ({ type: "promise", dueAt, keptAt });
    const records = [
      promise(at("05T12:00"), at("05T12:00")),
      promise(at("05T12:00"), at("06T12:00")),
      promise(at("05T12:00")),
      promise(now),
      promise(at("20T12:00")),
      promise(at("20T12:00"), at("09T12:00")),
    ];
    const result = report(records);
    expect(result.promises).toEqual({ made: 6, due: 4, kept: 2, late: 1, broken: 1, open: 2 });
    expect(result.lines[0]).toMatchObject({ measure: "promises-kept", n: 4, value: 0.5 });
    expect(result.nextChangeAt).toEqual(new Date(now.getTime() + 1));
  });

  it("orders: cycle time, on time in full, ease", () => {
    const order = (more: Partial<Extract<ServiceRecord, { type: "order" }>>): ServiceRecord => ({
      type: "order",
      placedAt: at("01T12:00"),
      ...more,
    });
    const records = [
      order({ promisedAt: at("04T12:00"), deliveredAt: at("03T12:00"), inFull: true, ease: 4 }),
      order({ promisedAt: at("04T12:00"), deliveredAt: at("04T12:00"), inFull: false, ease: 2 }),
      order({ promisedAt: at("04T12:00"), deliveredAt: at("05T12:00"), inFull: true }),
      order({ promisedAt: at("04T12:00") }),
      order({ promisedAt: at("20T12:00") }),
      order({ deliveredAt: at("03T12:00"), inFull: true }),
      order({ promisedAt: at("04T12:00"), deliveredAt: at("03T12:00") }),
    ];
    const of = (measure: string) => report(records).lines.find((one) => one.measure === measure);
    expect(of("on-time-in-full")).toMatchObject({ n: 4, value: 0.25, group: "at-sale" });
    expect(of("order-cycle-time")).toMatchObject({ n: 5, value: ((48 + 72 + 96 + 48 + 48) * HOUR) / 5, unit: "ms" });
    expect(of("ease-of-order")).toMatchObject({ n: 2, value: 3, unit: "points" });
    expect(report(records).nextChangeAt).toEqual(new Date(at("20T12:00").getTime() + 1));
  });

  it("stock: what was there of what was asked for", () => {
    expect(
      line(
        [
          { type: "stock", asked: 10, available: 9 },
          { type: "stock", asked: 30, available: 21 },
        ],
        "stock-availability",
      ),
    ).toMatchObject({ n: 40, value: 0.75 });
    expect(line([{ type: "stock", asked: 0, available: 0 }], "stock-availability")).toMatchObject({
      n: 0,
      value: null,
      interval: null,
      standard: null,
    });
    expect(line([{ type: "stock", asked: 0.5, available: 0.25 }], "stock-availability")).toMatchObject({ value: 0.5, interval: null });
  });

  it("repairs: turnaround and repeats", () => {
    const repair = (returnedAt?: Date, repeat?: boolean): ServiceRecord => ({
      type: "repair",
      receivedAt: at("01T12:00"),
      returnedAt,
      repeat,
    });
    const records = [repair(at("02T12:00"), false), repair(at("04T12:00"), true), repair(undefined, false), repair(at("11T12:00"))];
    expect(line(records, "repair-turnaround")).toMatchObject({ n: 2, value: 48 * HOUR });
    expect(line(records, "repeat-repairs")).toMatchObject({ n: 3, value: 1 / 3 });
    expect(report(records).nextChangeAt).toEqual(at("11T12:00"));
    expect(report(records, [], at("11T12:00")).lines.find(({ measure }) => measure === "repair-turnaround")?.n).toBe(3);
    expect(report(records, [], at("11T12:00")).nextChangeAt).toBeNull();
  });

  it("measures of one's own: booleans a share, numbers a mean", () => {
    const own = (measure: string, value: number | boolean): ServiceRecord => ({ type: "own", measure, group: "before-sale", value });
    const records = [own("quote-in-time", true), own("quote-in-time", false), own("quote-hours", 4), own("quote-hours", 8)];
    expect(report(records).lines.map(({ measure, group, unit, value }) => [measure, group, unit, value])).toEqual([
      ["quote-hours", "before-sale", "own", 6],
      ["quote-in-time", "before-sale", "share", 0.5],
    ]);
  });

  it("one observation has no interval of a mean; nothing measured says so", () => {
    expect(line([{ type: "case", visits: 2, completed: true }], "visits-per-case")).toMatchObject({ n: 1, value: 2, interval: null });
    expect(report([])).toEqual({
      lines: [],
      promises: { made: 0, due: 0, kept: 0, late: 0, broken: 0, open: 0 },
      refused: 0,
      nextChangeAt: null,
      reasons: [{ code: "quality/nothing-answered", params: {} }],
    });
  });
  it("every built-in measure has a group of elements and a direction", () => {
    expect(
      Object.entries(INTERNAL_MEASURES)
        .filter(([, { better }]) => better === "lower")
        .map(([measure]) => measure),
    ).toEqual(["order-cycle-time", "visits-per-case", "repair-turnaround", "repeat-repairs"]);
  });
});

describe("nextChangeAt is exact: the report differs there, and not a millisecond before", () => {
  const promise = (dueAt: Date, keptAt?: Date): ServiceRecord => ({ type: "promise", dueAt, keptAt });
  it.each([
    ["kept before due, in the future", promise(at("12T12:00"), at("11T12:00")), at("11T12:00")],
    ["due before it is kept", promise(at("11T12:00"), at("12T12:00")), new Date(at("11T12:00").getTime() + 1)],
    ["broken until it is kept late", promise(at("09T12:00"), at("12T12:00")), at("12T12:00")],
    [
      "an order delivered after its day",
      { type: "order", placedAt: at("01T12:00"), promisedAt: at("11T12:00"), deliveredAt: at("12T12:00"), inFull: true } as const,
      new Date(at("11T12:00").getTime() + 1),
    ],
  ])("%s", (_, record, expected) => {
    const { nextChangeAt, ...today } = report([record]);
    expect(nextChangeAt).toEqual(expected);
    const without = (when: number) => {
      const { nextChangeAt: _next, ...rest } = report([record], [], new Date(when));
      return rest;
    };
    expect(without(expected.getTime() - 1)).toEqual(today);
    expect(without(expected.getTime())).not.toEqual(today);
  });
});

describe("segments and standards", () => {
  const records: ServiceRecord[] = [
    { type: "case", visits: 1, completed: true, segment: "hospital" },
    { type: "case", visits: 2, completed: true, segment: "hospital" },
    { type: "case", visits: 1, completed: true },
  ];
  const standards: ServiceStandard[] = [
    { measure: "first-visit-completion", target: 0.6 },
    { measure: "first-visit-completion", segment: "hospital", target: 0.9 },
    { measure: "visits-per-case", target: 1.5 },
    { measure: "repeat-repairs", target: 0.05 },
  ];
  const result = report(records, standards);
  it("a line for all and one for each segment; a segment's own standard replaces the general one", () => {
    expect(
      result.lines.map(({ measure, segment, value, standard }) => [
        measure,
        segment,
        value?.toFixed(2),
        standard?.target,
        standard?.segment,
        standard?.met,
      ]),
    ).toEqual([
      ["first-visit-completion", null, "0.67", 0.6, null, true],
      ["first-visit-completion", "hospital", "0.50", 0.9, "hospital", false],
      ["visits-per-case", null, "1.33", 1.5, null, true],
      ["visits-per-case", "hospital", "1.50", 1.5, null, true],
    ]);
    expectClose(
      result.lines.map(({ standard }) => standard?.gap),
      [2 / 3 - 0.6, -0.4, 1.5 - 4 / 3, 0],
    );
  });
  it("gives reasons for every line and standard", () => {
    expect(result.reasons).toEqual([
      { code: "quality/measured", params: { measure: "first-visit-completion", segment: null, records: 3 } },
      { code: "quality/standard-met", params: { measure: "first-visit-completion", segment: null, target: 0.6, value: 2 / 3 } },
      { code: "quality/measured", params: { measure: "first-visit-completion", segment: "hospital", records: 2 } },
      { code: "quality/standard-missed", params: { measure: "first-visit-completion", segment: "hospital", target: 0.9, value: 0.5 } },
      { code: "quality/measured", params: { measure: "visits-per-case", segment: null, records: 3 } },
      { code: "quality/standard-met", params: { measure: "visits-per-case", segment: null, target: 1.5, value: 4 / 3 } },
      { code: "quality/measured", params: { measure: "visits-per-case", segment: "hospital", records: 2 } },
      { code: "quality/standard-met", params: { measure: "visits-per-case", segment: "hospital", target: 1.5, value: 1.5 } },
      { code: "quality/nothing-measured", params: { measure: "repeat-repairs", segment: null } },
    ]);
  });
  it("one's own measure says which way is better", () => {
    const own: ServiceRecord[] = [{ type: "own", measure: "quote-hours", group: "before-sale", value: 6 }];
    const met = (better?: "higher" | "lower") => report(own, [{ measure: "quote-hours", target: 4, better }]).lines[0]?.standard?.met;
    expect([met(), met("higher"), met("lower")]).toEqual([true, true, false]);
  });
});

describe("refusals", () => {
  const bad = new Date(Number.NaN);
  it.each([
    ["a promise without an instant", { type: "promise", dueAt: bad }, { code: "quality/invalid-instant", index: 1, field: "dueAt" }],
    [
      "a keeping that is none",
      { type: "promise", dueAt: now, keptAt: bad },
      { code: "quality/invalid-instant", index: 1, field: "keptAt" },
    ],
    ["an order", { type: "order", placedAt: bad }, { field: "placedAt" }],
    ["a promised day", { type: "order", placedAt: now, promisedAt: bad }, { field: "promisedAt" }],
    ["a delivery", { type: "order", placedAt: now, deliveredAt: bad }, { field: "deliveredAt" }],
    [
      "a delivery before the order",
      { type: "order", placedAt: now, deliveredAt: at("01T12:00") },
      { code: "quality/ends-before-start", index: 1, start: "placedAt", end: "deliveredAt" },
    ],
    ["ease", { type: "order", placedAt: now, ease: Number.NaN }, { code: "quality/invalid-number", name: "records[1].ease" }],
    ["a receipt", { type: "repair", receivedAt: bad }, { field: "receivedAt" }],
    ["a return", { type: "repair", receivedAt: now, returnedAt: bad }, { field: "returnedAt" }],
    [
      "a return before receipt",
      { type: "repair", receivedAt: now, returnedAt: at("01T12:00") },
      { code: "quality/ends-before-start", start: "receivedAt", end: "returnedAt" },
    ],
    ["a completed case without a visit", { type: "case", visits: 0, completed: true }, { name: "records[1].visits", minimum: 1 }],
    ["stock asked", { type: "stock", asked: -1, available: 0 }, { name: "records[1].asked" }],
    ["more stock than asked", { type: "stock", asked: 1, available: 2 }, { name: "records[1].available", maximum: 1 }],
    ["a value", { type: "own", measure: "x", group: "at-sale", value: Number.NaN }, { name: "records[1].value" }],
  ])("%s", (_, record, error) => {
    const first: ServiceRecord = { type: "stock", asked: 1, available: 1 };
    expect(internalQuality([], [first, record as ServiceRecord], now)._unsafeUnwrapErr()).toMatchObject(error);
    const tally = internalQualityTally([], now);
    expect(tally.result([first, record as ServiceRecord].reduce(tally.add, tally.empty()))).toMatchObject({
      refused: 1,
      lines: [{ measure: "stock-availability", n: 1 }],
    });
  });
  it("now, a target, a confidence", () => {
    expect(internalQuality([], [], bad)._unsafeUnwrapErr()).toEqual({ code: "quality/invalid-instant", index: null, field: "now" });
    expect(internalQuality([{ measure: "x", target: Number.NaN }], [], now)._unsafeUnwrapErr()).toMatchObject({
      name: "standards[0].target",
    });
    expect(internalQuality([], [], now, { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" });
    expect(() => internalQualityTally([], bad)).toThrow(new RangeError("now must be a valid instant"));
    expect(() => internalQualityTally([], now, { confidence: 1 })).toThrow(new RangeError("options.confidence is out of range"));
  });
});

describe("as a tally", () => {
  const segment = fc.constantFrom(undefined, "a", "b");
  const instant = fc.integer({ min: -50, max: 50 }).map((hours) => now.getTime() + hours * HOUR);
  const record: fc.Arbitrary<ServiceRecord> = fc.oneof(
    fc.record({ type: fc.constant("case" as const), visits: fc.integer({ min: 1, max: 5 }), completed: fc.boolean(), segment }),
    fc.record({ type: fc.constant("promise" as const), dueAt: instant, keptAt: fc.option(instant, { nil: undefined }), segment }),
    fc.record({
      type: fc.constant("repair" as const),
      receivedAt: fc.constant(now.getTime() - 99 * HOUR),
      returnedAt: fc.option(instant, { nil: undefined }),
      repeat: fc.boolean(),
      segment,
    }),
    fc.record({
      type: fc.constant("own" as const),
      measure: fc.constantFrom("x", "y"),
      group: fc.constantFrom("before-sale" as const, "at-sale" as const),
      value: fc.constantFrom(0.1, 2, true),
      segment,
    }),
  );
  it("any split and order gives the same bytes, and the report of one pass", () => {
    const standards = [{ measure: "promises-kept", target: 0.9 }];
    const tally = internalQualityTally(standards, now);
    fc.assert(
      fc.property(fc.array(record, { maxLength: 15 }), fc.nat(), (records, cut) => {
        const fold = (list: readonly ServiceRecord[]) => list.reduce(tally.add, tally.empty());
        const bytes = JSON.stringify(fold(records));
        const split = cut % (records.length + 1);
        expect(JSON.stringify(tally.merge(fold(records.slice(split)), fold(records.slice(0, split))))).toBe(bytes);
        expect(JSON.stringify(fold([...records].reverse()))).toBe(bytes);
        expect(tally.result(JSON.parse(bytes))).toEqual(internalQuality(standards, records, now)._unsafeUnwrap());
      }),
      { seed: 5, numRuns: 60 },
    );
  });
  it("does not change the states it is given", () => {
    const tally = internalQualityTally([], now);
    const one = tally.add(tally.empty(), { type: "stock", asked: 2, available: 1 });
    const bytes = JSON.stringify(one);
    tally.add(one, { type: "stock", asked: 2, available: 1 });
    tally.merge(one, one);
    expect(JSON.stringify(one)).toBe(bytes);
  });
  it("keeps the digits of long times: squares of milliseconds pass 2^53", () => {
    const repair = (ms: number): ServiceRecord => ({ type: "repair", receivedAt: 0, returnedAt: ms });
    const { lines } = report([repair(1e12), repair(1e12 + 2), repair(1e12 + 4)]);
    const half = (4.30265272974946 * 2) / Math.sqrt(3);
    expect(lines[0]?.value).toBe(1e12 + 2);
    expect(Math.abs((lines[0]?.interval?.high as number) - (1e12 + 2 + half))).toBeLessThan(1e-3);
  });
});

describe("parseServiceRecord", () => {
  it.each<[string, unknown, unknown]>([
    [
      "a promise",
      { type: "promise", dueAt: "2026-03-05T12:00:00Z", keptAt: null, segment: "a" },
      { type: "promise", dueAt: at("05T12:00"), segment: "a" },
    ],
    [
      "an order",
      {
        type: "order",
        placedAt: "2026-03-01T12:00:00Z",
        promisedAt: "2026-03-04T12:00:00Z",
        deliveredAt: "2026-03-03T12:00:00Z",
        inFull: true,
        ease: 4,
      },
      { type: "order", placedAt: at("01T12:00"), promisedAt: at("04T12:00"), deliveredAt: at("03T12:00"), inFull: true, ease: 4 },
    ],
    [
      "a repair",
      { type: "repair", receivedAt: "2026-03-01T12:00:00Z", returnedAt: "2026-03-02T12:00:00Z", repeat: false },
      { type: "repair", receivedAt: at("01T12:00"), returnedAt: at("02T12:00"), repeat: false },
    ],
    ["a case", { type: "case", visits: 2, completed: true }, { type: "case", visits: 2, completed: true }],
    ["stock", { type: "stock", asked: 2, available: 1 }, { type: "stock", asked: 2, available: 1 }],
    [
      "a measure of one's own",
      { type: "own", measure: "sentAt", group: "before-sale", value: true },
      { type: "own", measure: "sentAt", group: "before-sale", value: true },
    ],
  ])("%s", (_, json, expected) => {
    expect(parseServiceRecord(json)._unsafeUnwrap()).toEqual(expected);
  });
  it.each<[string, unknown, unknown]>([
    ["no type", {}, [["type", "missing"]]],
    ["an unknown type", { type: "sale" }, [["type", "not-one-of"]]],
    ["an instant without an offset", { type: "promise", dueAt: "2026-03-05T12:00:00" }, [["dueAt", "instant-without-offset"]]],
    [
      "half a visit",
      { type: "case", visits: 0.5, completed: "yes" },
      [
        ["visits", "wrong-type"],
        ["completed", "wrong-type"],
      ],
    ],
    ["a key of another type", { type: "stock", asked: 1, available: 1, visits: 1 }, [["", "unknown-key"]]],
  ])("refuses %s", (_, json, expected) => {
    expect(
      parseServiceRecord(json)
        ._unsafeUnwrapErr()
        .issues.map(({ path, code }) => [path.join("."), code]),
    ).toEqual(expected);
  });
  it("drops unknown keys on demand", () => {
    expect(parseServiceRecord({ type: "stock", asked: 1, available: 1, row: 9 }, { unknownKeys: "drop" })._unsafeUnwrap()).toEqual({
      type: "stock",
      asked: 1,
      available: 1,
    });
  });
  it("the schema has the keys of the interface, type by type", () => {
    type Keys<T extends { type: string }> = { [R in T as R["type"]]: keyof R };
    expectTypeOf<Keys<z.output<typeof serviceRecordSchema>>>().toEqualTypeOf<Keys<ServiceRecord>>();
  });
});
