import { type DeskReport, label } from "../../../src/casefile/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";

/** The gap of each dimension with its interval. */
export function gapChart({ gaps }: DeskReport, { words, messages }: Wanted): Chart {
  const data = (gaps?.dimensions ?? []).flatMap(({ id, gap, interval, n }) =>
    gap === null ? [] : [{ dimension: label(id, messages), gap, low: interval?.low ?? gap, high: interval?.high ?? gap, n }],
  );
  const number = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 2 });
  const limit = Math.min(7, Math.max(1, ...data.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
  const y = { field: "dimension", type: "nominal", sort: null, axis: { title: null } };
  const x = (field: string) => ({ field, type: "quantitative", title: words.axes.gap, scale: { domain: [-limit, limit], clamp: true } });
  const spec = (width: number) => ({
    width: width - (width > 500 ? 190 : 140),
    height: { step: 34 },
    data: { values: data },
    layer: [
      { data: { values: [{ zero: 0 }] }, mark: { type: "rule", color: "#1f2933" }, encoding: { x: x("zero") } },
      { mark: { type: "rule", size: 2, color: COLOURS.paused }, encoding: { y, x: x("low"), x2: { field: "high" } } },
      {
        mark: { type: "point", filled: true, size: 90 },
        encoding: { y, x: x("gap"), color: { condition: { test: "datum.gap < 0", value: COLOURS.bad }, value: COLOURS.good } },
      },
    ],
  });
  const rows = data.map(({ dimension, gap, low, high, n }) => [
    dimension,
    number.format(gap),
    `${number.format(low)} - ${number.format(high)}`,
    String(n),
  ]);
  return { id: "gaps", ...words.charts.gaps, spec, header: ["", words.axes.gap, "95 %", "n"], rows };
}
