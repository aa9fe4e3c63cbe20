import { describe, expect, test } from "vitest";
import { type ChartSeries, controlChart } from "../../src/complaint/index.js";

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

  test.each<[string, readonly number[], string, number]>([
    ["two of three: two sigma", [100, 100, 100, 100, 121, 100, 121], "two-of-three", 120],
    ["four of five: one sigma", [100, 100, 100, 100, 111, 111, 99, 111, 111], "four-of-five", 110],
    ["four of five below", [100, 100, 100, 100, 89, 89, 101, 89, 89], "four-of-five", 90],
    ["eight on one side: the centre", [100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101, 101], "eight-on-one-side", 100],
    ["six rising: the point before", [100, 100, 100, 100, 97, 98, 99, 100, 101, 102], "six-rising-or-falling", 101],
  ])("the limit of %s", (_, counts, rule, limit) => {
    const [reason] = controlChart(series(counts, 1, { baseline: 4 }))._unsafeUnwrap().reasons;
    expect(reason.params).toMatchObject({ rule, limit });
  });

  test("a count that is no safe integer is named", () => {
    const wild = series([1, 2, 3, 1e308]);
    expect(controlChart(wild)._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-series", label: "3", problem: "count" });
  });

  test.each([-1, 1.5, 0, Number.NaN])("a baseline of %s is none", (baseline) => {
    expect(controlChart(series([1, 2, 3], 100, { baseline }))._unsafeUnwrapErr().code).toBe("complaint/too-few-points");
  });
});
