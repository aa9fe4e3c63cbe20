import { label, type ReviewedCase, type ServiceDesk } from "../../../src/casefile/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";
import { wallClock } from "./wall-clock.js";

const DAY_MS = 86_400_000;
const AHEAD_DAYS = 60;

/** The contacts planned for the next sixty days: from when to when, and the best time. */
export function followUpCalendar(desk: ServiceDesk, reviewed: readonly ReviewedCase[], { words, messages, now }: Wanted): Chart {
  const { timeZone } = desk.schedule;
  const end = now.getTime() + AHEAD_DAYS * DAY_MS;
  const data = reviewed.flatMap(({ caseFile, review }) =>
    (review.followUps.isOk() ? review.followUps.value.touchpoints : []).flatMap(({ kind, channel, window }) => {
      if (!window || !channel || window.earliest.getTime() > end) return [];
      const wall = (at: Date) => wallClock(at, timeZone);
      return [
        {
          case: caseFile.id,
          kind: label(kind, messages),
          channel: label(channel, messages),
          from: wall(window.earliest),
          best: wall(window.best),
          to: wall(window.latest),
        },
      ];
    }),
  );
  const kinds = [...new Set(data.map(({ kind }) => kind))];
  const x = (field: string, width: number) => ({
    field,
    type: "temporal",
    scale: { type: "utc" },
    axis: { format: "%d/%m", title: null, tickCount: width > 500 ? 10 : 4 },
  });
  const color = {
    field: "kind",
    type: "nominal",
    scale: { domain: kinds, range: [COLOURS.running, COLOURS.accent, COLOURS.good, COLOURS.paused] },
  };
  const y = { field: "case", type: "nominal", axis: { title: null } };
  const yOffset = { field: "kind", type: "nominal" };
  const spec = (width: number) => ({
    width: width - (width > 500 ? 130 : 90),
    height: { step: 26 },
    data: { values: data },
    layer: [
      {
        mark: { type: "bar", height: 6, opacity: 0.6 },
        encoding: { y, yOffset, x: x("from", width), x2: { field: "to" }, color: { ...color, legend: { columns: width > 500 ? 3 : 1 } } },
      },
      {
        mark: { type: "point", filled: true, size: 90, shape: "diamond", opacity: 1 },
        encoding: { y, yOffset, x: x("best", width), color },
      },
    ],
  });
  const rows = data.map((row) => [row.case, row.kind, row.channel, ...[row.from, row.best, row.to].map((at) => at.replace("T", " "))]);
  return { id: "calendar", ...words.charts.calendar, spec, header: [words.case, "", "", "", "", ""], rows };
}
