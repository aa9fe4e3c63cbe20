import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChartSeries,
  type ComplaintRecord,
  complaintDigest,
  complaintTally,
  controlChart,
  earlyWarnings,
  findRecurrences,
  paretoOf,
} from "../../src/complaint/index.js";

const record = (on: ComplaintRecord["on"], subject: string, more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  on,
  fields: { subject },
  ...more,
});
const tally = (records: readonly ComplaintRecord[]) => records.reduce(complaintTally.add, complaintTally.empty());

describe("tally", () => {
  const records = fc.array(
    fc.record({
      on: fc.constantFrom<ComplaintRecord["on"]>("2026-01-05", "2026-02-01", "2026-03-31"),
      fields: fc.dictionary(
        fc.constantFrom("subject", "kind", "__proto__", "10"),
        fc.constantFrom("billing", "defect", "7", "constructor"),
      ),
    }),
  );

  test("any split and order gives the same bytes", () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length;
        const whole = JSON.stringify(tally(all));
        expect(JSON.stringify(complaintTally.merge(tally(all.slice(0, at)), tally(all.slice(at))))).toBe(whole);
        expect(JSON.stringify(tally([...all].reverse()))).toBe(whole);
        expect(JSON.stringify(complaintTally.merge(complaintTally.empty(), tally(all)))).toBe(whole);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  test("counts, with the first and last date", () => {
    const state = tally([record("2026-02-01", "billing"), record("2026-01-05", "defect"), record("2026-01-09", "billing")]);
    expect(complaintTally.result(state)).toEqual({
      complaints: 3,
      firstOn: "2026-01-05",
      lastOn: "2026-02-01",
      fields: {
        subject: [
          { value: "billing", count: 2 },
          { value: "defect", count: 1 },
        ],
      },
    });
  });
});

describe("Pareto", () => {
  const of = (...counts: readonly number[]) =>
    paretoOf(tally(counts.flatMap((count, at) => Array.from({ length: count }, () => record("2026-01-05", `s${at}`)))));

  test("falls, adds up to 1, and marks those that make up 80 %", () => {
    expect(of(6, 2, 1, 1)).toEqual([
      { value: "s0", count: 6, share: 0.6, cumulativeShare: 0.6, vital: true },
      { value: "s1", count: 2, share: 0.2, cumulativeShare: 0.8, vital: true },
      { value: "s2", count: 1, share: 0.1, cumulativeShare: 0.9, vital: false },
      { value: "s3", count: 1, share: 0.1, cumulativeShare: 1, vital: false },
    ]);
  });

  test("a field that nobody has, and a share of one's own", () => {
    expect(paretoOf(complaintTally.empty(), "line")).toEqual([]);
    const state = tally([record("2026-01-05", "a"), record("2026-01-05", "b")]);
    expect(paretoOf(state, "subject", 0.5).map(({ vital }) => vital)).toEqual([true, false]);
  });
});

describe("recurrence", () => {
  const records = [
    record("2026-03-01", "defect", { customerId: "a" }),
    record("2026-01-01", "defect", { customerId: "a" }),
    record("2026-01-31", "defect", { customerId: "a" }),
    record("2026-01-10", "billing", { customerId: "a" }),
    record("2026-01-05", "defect", { customerId: "b" }),
    record("2026-01-06", "defect"),
  ];

  test("a run ends when a gap is longer than the window; its last day counts", () => {
    const found = (within: `P${string}`) => findRecurrences(records, { by: ["customerId", "subject"], within })._unsafeUnwrap();
    expect(found("P30D")).toEqual([{ key: ["a", "defect"], count: 3, firstOn: "2026-01-01", lastOn: "2026-03-01", indices: [1, 2, 0] }]);
    expect(found("P29D").map(({ indices }) => indices)).toEqual([[2, 0]]);
    expect(found("P28D")).toEqual([]);
    expect(found("P1M")[0]?.count).toBe(2);
  });

  test("by any field, larger groups first", () => {
    const bySubject = findRecurrences(records, { by: ["subject"], within: "P60D", least: 1 })._unsafeUnwrap();
    expect(bySubject.map(({ key, count }) => [key, count])).toEqual([
      [["defect"], 5],
      [["billing"], 1],
    ]);
  });

  test.each(["P-1D", "-P3D", "PT5H", "thirty days"])("the window %s is refused", (window) => {
    const result = findRecurrences(records, { by: ["subject"], within: window as "P1D" });
    expect(result._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-window", window });
  });

  test("a date that does not exist is named", () => {
    const wrong = [...records, record("2026-02-30", "defect")];
    expect(findRecurrences(wrong, { by: ["subject"], within: "P1D" })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-record",
      index: 6,
    });
  });
});

describe("control chart", () => {
  const series = (counts: readonly number[], size = 100, more: Partial<ChartSeries> = {}): ChartSeries => ({
    kind: "u",
    points: counts.map((count, at) => ({ label: String(at), count, size })),
    ...more,
  });
  const signals = (input: ChartSeries) =>
    controlChart(input)
      ._unsafeUnwrap()
      .points.flatMap(({ label, signals: found }) => found.map(({ rule, side }) => `${label} ${rule} ${side}`));

  test("p: centre and limits by the size of each point (Montgomery)", () => {
    const points = [
      { label: "a", count: 12, size: 100 },
      { label: "b", count: 8, size: 80 },
      { label: "c", count: 6, size: 80 },
    ];
    const chart = controlChart({ kind: "p", points })._unsafeUnwrap();
    expect(chart.centre).toBe(26 / 260);
    expect(chart.points[0]?.upper).toBeCloseTo(0.1 + 3 * 0.03, 12);
    expect(chart.points[0]?.lower).toBeCloseTo(0.01, 12);
    expect(chart.points[1]?.upper).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 80), 12);
    expect(chart.points[1]?.lower).toBe(0);
  });

  test("u: centre and limits; a share ends at 1, a rate does not", () => {
    const chart = controlChart(series([4, 4, 4], 4))._unsafeUnwrap();
    expect([chart.centre, chart.points[0]?.lower, chart.points[0]?.upper]).toEqual([1, 0, 2.5]);
    const share = controlChart({ ...series([4, 3, 4], 4), kind: "p" })._unsafeUnwrap();
    expect(share.points[0]?.upper).toBe(1);
  });

  test.each<[string, readonly number[], readonly string[]]>([
    ["beyond three sigma", [100, 100, 100, 100, 131], ["4 beyond-limit above"]],
    ["at three sigma: not beyond", [100, 100, 100, 100, 130], []],
    ["below", [100, 100, 100, 100, 69], ["4 beyond-limit below"]],
    ["two of three beyond two sigma", [100, 100, 100, 100, 121, 100, 121], ["6 two-of-three above"]],
    ["a third point near the centre is no signal itself", [100, 100, 100, 100, 121, 121, 100], ["5 two-of-three above"]],
    ["four of five beyond one sigma", [100, 100, 100, 100, 111, 111, 99, 111, 111], ["8 four-of-five above"]],
    ["eight on one side", [100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101, 101], ["11 eight-on-one-side above"]],
    ["seven on one side are none", [100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101], []],
    ["six rising", [100, 100, 100, 100, 97, 98, 99, 100, 101, 102], ["9 six-rising-or-falling above"]],
    ["six falling", [100, 100, 100, 100, 103, 102, 101, 100, 99, 98], ["9 six-rising-or-falling below"]],
  ])("%s", (_, counts, expected) => {
    expect(signals(series(counts, 1, { baseline: 4 }))).toEqual(expected);
  });

  test("only the rules asked for", () => {
    expect(signals(series([100, 100, 100, 100, 121, 100, 121], 1, { baseline: 4, rules: ["beyond-limit"] }))).toEqual([]);
  });

  test("reasons: each signal with its limit, or that it is stable; and when the chart is short", () => {
    const wild = controlChart(series([100, 100, 100, 100, 131], 1, { baseline: 4 }))._unsafeUnwrap();
    expect(wild.stable).toBe(false);
    expect(wild.reasons).toEqual([
      { code: "complaint/chart-signal", params: { rule: "beyond-limit", label: "4", side: "above", value: 131, limit: 130 } },
      { code: "complaint/chart-short", params: { points: 5, least: 12 } },
    ]);
    const calm = controlChart(series(Array.from({ length: 12 }, () => 5)))._unsafeUnwrap();
    expect([calm.stable, calm.reasons]).toEqual([true, [{ code: "complaint/chart-stable", params: { points: 12, centre: 0.05 } }]]);
    const low = controlChart(series([100, 100, 100, 100, 69], 1, { baseline: 4 }))._unsafeUnwrap();
    expect(low.reasons[0]?.params).toMatchObject({ side: "below", limit: 70 });
  });

  test("no complaint at all is stable", () => {
    expect(controlChart(series([0, 0, 0]))._unsafeUnwrap()).toMatchObject({ centre: 0, stable: true });
  });

  test.each<[string, ChartSeries, object]>([
    ["one point", series([1]), { code: "complaint/too-few-points", points: 1, least: 2 }],
    ["a baseline of none", series([1, 2], 1, { baseline: 0 }), { code: "complaint/too-few-points", points: 2, least: 2 }],
    ["half a complaint", series([1, 0.5]), { code: "complaint/invalid-series", label: "1", problem: "count" }],
    ["no exposure", series([1, 1], 0), { code: "complaint/invalid-series", label: "0", problem: "size" }],
    [
      "more affected than there are",
      { ...series([1, 2], 1), kind: "p" },
      { code: "complaint/invalid-series", label: "1", problem: "count-above-size" },
    ],
  ])("%s is an error", (_, input, error) => {
    expect(controlChart(input)._unsafeUnwrapErr()).toEqual(error);
  });

  test("early warnings: lines whose last point is high, the strongest first", () => {
    const line = (name: string, last: number) => ({ line: name, series: series([10, 10, 10, 10, last], 1, { baseline: 4 }) });
    const fresh = { line: "new", series: series([0, 0, 3], 1, { baseline: 2 }) };
    const found = earlyWarnings([line("a", 25), line("b", 40), line("c", 12), line("d", 0), fresh])._unsafeUnwrap();
    expect(found.map((one) => [one.line, one.ratio])).toEqual([
      ["new", null],
      ["b", 4],
      ["a", 2.5],
    ]);
    expect(earlyWarnings([{ line: "x", series: series([1]) }]).isErr()).toBe(true);
  });
});

describe("digest", () => {
  const week = (subject: string, decidedBy: string): ComplaintRecord => ({ on: "2026-03-02", fields: { subject, decidedBy } });

  test("what a week brings", () => {
    const now = tally([week("billing", "rule"), week("billing", "person"), week("unclassified", "rule"), week("defect", "rule")]);
    const before = tally([
      week("billing", "rule"),
      week("defect", "rule"),
      week("refund", "rule"),
      week("refund", "rule"),
      week("refund", "rule"),
    ]);
    const digest = complaintDigest({ now, before }, ["subject"]);
    expect([digest.complaints, digest.before, digest.unclassifiedShare, digest.overruledShare]).toEqual([4, 5, 0.25, 0.25]);
    expect(digest.vitalFew["subject"]?.map(({ value }) => value)).toEqual(["billing", "defect", "unclassified"]);
    expect(digest.changes["subject"]).toEqual([
      { value: "refund", now: 0, before: 3, change: -3 },
      { value: "billing", now: 2, before: 1, change: 1 },
      { value: "unclassified", now: 1, before: 0, change: 1 },
    ]);
    expect([digest.warnings, digest.recurrences]).toEqual([[], []]);
  });

  test("an empty week has the three fields of the default", () => {
    const digest = complaintDigest({ now: complaintTally.empty(), before: complaintTally.empty() });
    expect(Object.keys(digest.vitalFew)).toEqual(["subject", "kind", "remedySought"]);
    expect([digest.unclassifiedShare, digest.overruledShare]).toEqual([0, 0]);
  });
});
