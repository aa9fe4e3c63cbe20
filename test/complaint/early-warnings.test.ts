import { describe, expect, test } from "vitest";
import { type ChartSeries, controlChart, earlyWarnings } from "../../src/complaint/index.js";

const series = (counts: readonly number[], size = 100, more: Partial<ChartSeries> = {}): ChartSeries => ({
  kind: "u",
  points: counts.map((count, at) => ({ label: String(at), count, size })),
  ...more,
});

describe("early warnings", () => {
  test("lines whose last point is high, the strongest first", () => {
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

  test("a line that rises again from its best weeks is an improvement, not a warning", () => {
    const improved = series([150, 150, 150, 150, 150, 60, 65, 70, 75, 80, 85], 100, { baseline: 5 });
    expect(controlChart(improved)._unsafeUnwrap().points.at(-1)?.signals).toContainEqual({ rule: "six-rising-or-falling", side: "above" });
    expect(earlyWarnings([{ line: "washers", series: improved }])._unsafeUnwrap()).toEqual([]);
  });

  test("a line that rises six times to above its centre is one", () => {
    const rising = series([150, 150, 150, 150, 150, 146, 147, 148, 149, 150, 151], 100, { baseline: 5 });
    expect(earlyWarnings([{ line: "washers", series: rising }])._unsafeUnwrap()).toHaveLength(1);
  });
});
