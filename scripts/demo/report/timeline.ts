import { label, type ReviewedCase, type ServiceDesk } from "../../../src/casefile/index.js";
import type { Wanted } from "../arguments.js";
import { COLOURS } from "./draw.js";
import type { Chart } from "./figure.js";
import { wallClock } from "./wall-clock.js";

/** Each clock of each case from its start to its answer or deadline; one that is overdue goes on to now. */
export function timelineChart(desk: ServiceDesk, reviewed: readonly ReviewedCase[], { words, messages, now }: Wanted): Chart {
  const { timeZone } = desk.schedule;
  const states = [
    ["met", label("met", messages), COLOURS.good],
    ["running", label("running", messages), COLOURS.running],
    ["paused", label("paused", messages), COLOURS.paused],
    ["overdue", words.overdue, COLOURS.bad],
  ] as const;
  const nameOf = (state: string) => states.find(([id]) => id === state)?.[1] ?? state;
  const data = reviewed.flatMap(({ caseFile, review }) =>
    (review.response.isOk() ? review.response.value.targets : []).flatMap(
      ({ metric, cycle, state, breached, startedAt, stoppedAt, dueAt }) => {
        const end = stoppedAt ?? (breached ? now : dueAt);
        if (!startedAt || !end || state === "cancelled") return [];
        const shown = breached ? "overdue" : state;
        const clock = cycle > 1 ? `${label(metric, messages)} ${cycle}` : label(metric, messages);
        return [{ case: caseFile.id, clock, state: nameOf(shown), from: wallClock(startedAt, timeZone), to: wallClock(end, timeZone) }];
      },
    ),
  );
  const order = states.map(([, name]) => name);
  const spec = (width: number) => ({
    width: width - (width > 500 ? 130 : 90),
    height: { step: 15 },
    data: { values: data },
    layer: [
      {
        mark: { type: "bar", height: { band: 0.8 } },
        encoding: {
          x: {
            field: "from",
            type: "temporal",
            scale: { type: "utc" },
            axis: { format: "%d/%m", title: null, tickCount: width > 500 ? 10 : 4 },
          },
          x2: { field: "to" },
          y: { field: "case", type: "nominal", axis: { title: null } },
          yOffset: { field: "clock", type: "nominal" },
          color: { field: "state", type: "nominal", scale: { domain: order, range: states.map(([, , colour]) => colour) } },
        },
      },
      {
        data: { values: [{ now: wallClock(now, timeZone) }] },
        mark: { type: "rule", strokeDash: [4, 3], color: "#1f2933" },
        encoding: { x: { field: "now", type: "temporal", scale: { type: "utc" } } },
      },
    ],
  });
  const rows = data.map((row) => [row.case, row.clock, row.state, row.from.replace("T", " "), row.to.replace("T", " ")]);
  return { id: "timeline", ...words.charts.timeline, spec, header: [words.case, label("response", messages), "", "", ""], rows };
}
