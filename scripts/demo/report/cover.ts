import { label, type ReviewedCase, type ServiceDesk } from "../../../src/casefile/index.js";
import { coverageTimeline, selectRegime } from "../../../src/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";

/** Clocks of the law that say how long a good is covered. */
const SHOWN: ReadonlySet<string> = new Set(["cover", "liabilityUntil", "presumptionUntil"]);

/** The windows of cover of each case's product, by law and by promise. */
export function coverChart(desk: ServiceDesk, reviewed: readonly ReviewedCase[], { words, messages, now }: Wanted): Chart {
  const today = now.toISOString().slice(0, 10);
  const data = reviewed.flatMap(({ caseFile }) => windowsOf(desk, caseFile, messages));
  const clocks = [...new Set(data.map(({ clock }) => clock))];
  const colours = [COLOURS.running, COLOURS.light, COLOURS.accent, COLOURS.good, COLOURS.paused];
  const spec = (width: number) => ({
    width: width - (width > 500 ? 130 : 90),
    height: { step: 14 },
    data: { values: data },
    layer: [
      {
        mark: { type: "bar", height: { band: 0.8 } },
        encoding: {
          x: {
            field: "from",
            type: "temporal",
            scale: { type: "utc" },
            axis: { format: "%Y", title: null, tickCount: width > 500 ? 12 : 5 },
          },
          x2: { field: "to" },
          y: { field: "case", type: "nominal", axis: { title: null } },
          yOffset: { field: "clock", type: "nominal", sort: clocks },
          color: {
            field: "clock",
            type: "nominal",
            sort: clocks,
            scale: { domain: clocks, range: colours },
            legend: { columns: width > 500 ? 3 : 1 },
          },
        },
      },
      {
        data: { values: [{ now: today }] },
        mark: { type: "rule", strokeDash: [4, 3], color: "#1f2933" },
        encoding: { x: { field: "now", type: "temporal", scale: { type: "utc" } } },
      },
    ],
  });
  return {
    id: "cover",
    ...words.charts.cover,
    spec,
    header: [words.case, words.cover, "", words.by],
    rows: data.map((row) => [row.case, row.clock, row.from, row.to]),
  };
}

function windowsOf(desk: ServiceDesk, { id, product, jurisdiction }: ReviewedCase["caseFile"], messages: Wanted["messages"]) {
  if (!product) return [];
  const sold = product.soldIn ?? jurisdiction ?? desk.jurisdictions[0] ?? "";
  const regime = selectRegime(desk.regimes, sold, product.contractOn ?? product.purchasedOn ?? product.deliveredOn).unwrapOr(undefined);
  const warrantyId = product.warrantyId ?? desk.products.find((one) => one.id === product.productClass)?.warranty;
  const warranty = desk.warranties.find((one) => one.id === warrantyId);
  const windows = coverageTimeline({ regime, warranty }, product).unwrapOr([]);
  return windows.flatMap(({ layerId, clock, from, until }) => {
    if (!SHOWN.has(clock) || until === null) return [];
    return [{ case: id, clock: layerId ?? label(clock, messages), from, to: until }];
  });
}
