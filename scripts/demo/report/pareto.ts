import { type DeskReport, label, type ServiceDesk } from "../../../src/casefile/index.js";
import { termLabel } from "../../../src/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";

/** Complaints by subject with the cumulative share (Juran). */
export function paretoChart({ classifier }: ServiceDesk, { pareto }: DeskReport, { words, messages }: Wanted): Chart {
  const percent = new Intl.NumberFormat(messages.locale, { style: "percent" });
  const data = pareto.subject.map(({ value, count, cumulativeShare }) => ({
    subject: value === "unclassified" ? label(value, messages) : termLabel(classifier.taxonomy, "subject", value, messages.language),
    count,
    cumulative: percent.format(cumulativeShare),
  }));
  const y = { field: "subject", type: "nominal", sort: null, axis: { title: null, labelLimit: 220 } };
  const spec = (width: number) => ({
    width: width - (width > 500 ? 260 : 180),
    height: { step: 26 },
    data: { values: data },
    encoding: { y, x: { field: "count", type: "quantitative", axis: { title: words.axes.cases, tickMinStep: 1 } } },
    layer: [
      { mark: { type: "bar", color: COLOURS.running, height: { band: 0.7 } } },
      { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "cumulative" } } },
    ],
  });
  const rows = data.map((row) => [row.subject, String(row.count), row.cumulative]);
  return { id: "pareto", ...words.charts.pareto, spec, header: [words.about, words.axes.cases, words.axes.cumulative], rows };
}
