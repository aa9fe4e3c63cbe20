import { type DeskReport, label, type ServiceDesk } from "../../../src/casefile/index.js";
import { importancePerformance } from "../../../src/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";

/** Items by how much customers expect and what they got, with the quadrants of Martilla and James. */
export function importanceMap({ instrument }: ServiceDesk, { gaps }: DeskReport, { words, messages }: Wanted): Chart {
  const items = (gaps?.items ?? []).flatMap(({ id, expectation, perception }) =>
    expectation === null || perception === null ? [] : [{ id, importance: expectation, performance: perception }],
  );
  const map = importancePerformance(items).unwrapOr(null);
  const prompts = new Map(instrument?.dimensions.flatMap((dimension) => dimension.items.map((item) => [item.id, item.prompt] as const)));
  const language = messages.language.split("-")[0] as string;
  const data = (map?.items ?? []).map((item, at) => ({
    ...item,
    mark: String(at + 1),
    text: prompts.get(item.id)?.[language] ?? item.id,
    quadrant: label(item.quadrant, messages),
  }));
  const { min = 1, max = 7 } = instrument?.scale ?? {};
  const quadrants = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"].map((id) => label(id, messages));
  const axis = (field: string, title: string) => ({
    field,
    type: "quantitative",
    title,
    scale: { domain: [min, max] },
    axis: { tickMinStep: 1 },
  });
  const spec = (width: number) => ({
    width: width - (width > 500 ? 90 : 70),
    height: width > 500 ? 380 : 280,
    data: { values: data },
    layer: [
      ...(map?.cross
        ? [
            {
              data: { values: [map.cross] },
              mark: { type: "rule", color: COLOURS.paused, strokeDash: [4, 3] },
              encoding: { x: axis("performance", words.axes.performance) },
            },
            {
              data: { values: [map.cross] },
              mark: { type: "rule", color: COLOURS.paused, strokeDash: [4, 3] },
              encoding: { y: axis("importance", words.axes.importance) },
            },
          ]
        : []),
      {
        mark: { type: "point", filled: true, size: 120 },
        encoding: {
          x: axis("performance", words.axes.performance),
          y: axis("importance", words.axes.importance),
          color: {
            field: "quadrant",
            type: "nominal",
            scale: { domain: quadrants, range: [COLOURS.bad, COLOURS.good, COLOURS.paused, COLOURS.accent] },
            legend: { columns: width > 500 ? 4 : 2 },
          },
        },
      },
      {
        mark: { type: "text", dx: 11, dy: -7, align: "left" },
        encoding: { x: axis("performance", words.axes.performance), y: axis("importance", words.axes.importance), text: { field: "mark" } },
      },
    ],
  });
  const number = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 2 });
  const rows = data.map((row) => [row.mark, row.text, number.format(row.importance), number.format(row.performance), row.quadrant]);
  return { id: "map", ...words.charts.map, spec, header: ["", "", words.axes.importance, words.axes.performance, ""], rows };
}
