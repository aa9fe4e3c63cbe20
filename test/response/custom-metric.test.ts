import { describe, expect, it } from "vitest";
import { METRICS, type TicketEvent } from "../../src/response/index.js";
import { assess, on, policyOf, ticketWith, told } from "./support.js";

const custom = (when: string, name: string) => on(when, { type: "custom", name });
const attribute = (when: string, name: string, value: string | number | boolean) => on(when, { type: "attribute", name, value });
const START = { event: "custom", name: "start" };
const STOP = { event: "custom", name: "stop" };
const PAUSE = { event: "custom", name: "pause" };
const RESUME = { event: "custom", name: "resume" };
const START_AT = (when: string) => custom(when, "start");

interface Row {
  readonly rule: string;
  readonly metric: Record<string, unknown>;
  readonly target?: Record<string, unknown>;
  readonly policy?: Record<string, unknown>;
  readonly status?: string;
  readonly events: readonly TicketEvent[];
  readonly is: readonly Partial<ReturnType<typeof told>>[];
}

const ROWS: readonly Row[] = [
  {
    rule: "starts, and stops",
    metric: {},
    events: [START_AT("10:00"), custom("11:00", "stop")],
    is: [{ state: "met", start: "10:00", stop: "11:00", elapsed: 1 }],
  },
  {
    rule: "while a cycle runs a further start changes nothing",
    metric: {},
    events: [START_AT("10:00"), START_AT("11:00")],
    is: [{ start: "10:00", elapsed: 10 }],
  },
  {
    rule: "every: a start after a stop begins the next cycle (default)",
    metric: {},
    events: [START_AT("10:00"), custom("11:00", "stop"), START_AT("12:00")],
    is: [{ cycle: 1 }, { cycle: 2, start: "12:00" }],
  },
  {
    rule: "first: one cycle a ticket",
    metric: { cycles: "first" },
    events: [START_AT("10:00"), custom("11:00", "stop"), START_AT("12:00")],
    is: [{ cycle: 1, state: "met" }],
  },
  {
    rule: "stop beats start at one instant, in any order of the list",
    metric: {},
    events: [custom("10:00", "stop"), START_AT("10:00")],
    is: [{ state: "waiting" }],
  },
  {
    rule: "a start at the instant of a stop is void",
    metric: {},
    events: [START_AT("10:00"), START_AT("11:00"), custom("11:00", "stop")],
    is: [{ cycle: 1, state: "met" }],
  },
  {
    rule: "stop beats pause at one instant",
    metric: { pause: PAUSE, resume: RESUME },
    events: [START_AT("10:00"), custom("11:00", "pause"), custom("11:00", "stop")],
    is: [{ state: "met", elapsed: 1 }],
  },
  {
    rule: "pause beats start at one instant: the cycle begins paused",
    metric: { pause: PAUSE },
    events: [START_AT("10:00"), custom("10:00", "pause")],
    is: [{ state: "paused", start: "10:00", elapsed: 0 }],
  },
  {
    rule: "a pause lasts until `resume`",
    metric: { pause: PAUSE, resume: RESUME },
    events: [START_AT("10:00"), custom("11:00", "pause"), START_AT("12:00"), custom("14:00", "resume")],
    is: [{ state: "running", elapsed: 7 }],
  },
  {
    rule: "without `resume` it lasts until the next start",
    metric: { pause: PAUSE },
    events: [START_AT("10:00"), custom("11:00", "pause"), START_AT("14:00")],
    is: [{ state: "running", cycle: 1, elapsed: 7 }],
  },
  {
    rule: "pause beats a start that would resume",
    metric: { pause: PAUSE },
    events: [START_AT("10:00"), custom("11:00", "pause"), START_AT("12:00"), custom("12:00", "pause")],
    is: [{ state: "paused", elapsed: 1 }],
  },
  {
    rule: "without `resume` it lasts until the next stop",
    metric: { pause: PAUSE },
    events: [START_AT("10:00"), custom("11:00", "pause"), custom("12:00", "stop"), START_AT("13:00")],
    is: [
      { state: "met", elapsed: 1 },
      { state: "running", elapsed: 7 },
    ],
  },
  {
    rule: "a pause that began before the start holds until `resume`",
    metric: { pause: PAUSE, resume: RESUME },
    events: [custom("09:30", "pause"), START_AT("10:00"), custom("12:00", "resume")],
    is: [{ start: "10:00", elapsed: 8 }],
  },
  {
    rule: "pause and resume at one instant: the order of the list holds",
    metric: { pause: PAUSE, resume: RESUME },
    events: [START_AT("10:00"), custom("11:00", "pause"), custom("11:00", "resume")],
    is: [{ state: "running", elapsed: 10 }],
  },
  {
    rule: "starts count only after `armedBy`",
    metric: { armedBy: { event: "assigned" } },
    events: [START_AT("10:00"), on("11:00", { type: "assigned", to: "ana" }), START_AT("12:00")],
    is: [{ start: "12:00" }],
  },
  {
    rule: "a start at the instant of `armedBy` is not after it",
    metric: { armedBy: { event: "assigned" } },
    events: [on("11:00", { type: "assigned", to: "ana" }), START_AT("11:00")],
    is: [{ state: "waiting" }],
  },
  {
    rule: "`abandon` before due: cancelled; the next start begins a cycle",
    metric: { abandon: { event: "custom", name: "drop" } },
    events: [START_AT("10:00"), custom("11:00", "drop"), START_AT("12:00")],
    is: [{ state: "cancelled" }, { state: "running" }],
  },
  {
    rule: "`abandon` overdue: missed",
    metric: { abandon: { event: "custom", name: "drop" } },
    events: [START_AT("10:00"), custom("18:00", "drop")],
    is: [{ state: "missed", breachedAt: "14:00" }],
  },
  {
    rule: "after `abandon`, starts wait for `reopen`",
    metric: { abandon: { event: "custom", name: "drop" }, reopen: { event: "custom", name: "again" } },
    events: [custom("10:00", "drop"), START_AT("11:00"), custom("15:00", "again")],
    is: [{ start: "15:00" }],
  },
  {
    rule: "after `stop`, `reopen` resumes by default",
    metric: { reopen: { event: "custom", name: "again" } },
    events: [START_AT("10:00"), custom("11:00", "stop"), custom("15:00", "again")],
    is: [{ cycle: 1, state: "running", elapsed: 6 }],
  },
  {
    rule: "the metric's `onReopen`: restart",
    metric: { reopen: { event: "custom", name: "again" }, onReopen: "restart" },
    events: [START_AT("10:00"), custom("11:00", "stop"), custom("15:00", "again")],
    is: [
      { cycle: 1, state: "met" },
      { cycle: 2, start: "15:00" },
    ],
  },
  {
    rule: "the target's `onReopen` comes before the metric's",
    metric: { reopen: { event: "custom", name: "again" }, onReopen: "restart" },
    target: { onReopen: "ignore" },
    events: [START_AT("10:00"), custom("11:00", "stop"), custom("15:00", "again")],
    is: [{ cycle: 1, state: "met" }],
  },
  {
    rule: "`resolved` does nothing that its conditions do not say",
    metric: {},
    events: [START_AT("10:00"), on("11:00", { type: "resolved" })],
    is: [{ state: "running", elapsed: 10 }],
  },
  {
    rule: "a condition on `resolved` sees a status that resolves",
    metric: { stop: { event: "resolved" } },
    events: [START_AT("10:00"), on("11:00", { type: "status", to: "solved" })],
    is: [{ state: "met", stop: "11:00" }],
  },
  {
    rule: "a condition on `resolved` sees `closed`, one on `closed` too",
    metric: { stop: { event: "resolved" }, start: { any: [START, { event: "closed" }] } },
    events: [START_AT("10:00"), on("11:00", { type: "closed" }), on("12:00", { type: "closed" })],
    // The second `closed` resolves too, and a start at the instant of a stop is void.
    is: [{ stop: "11:00" }],
  },
  {
    rule: "and an entry into a status that resolves, or `closed`, while resolved",
    metric: { stop: { event: "resolved" } },
    events: [
      on("09:30", { type: "resolved" }),
      START_AT("10:00"),
      on("11:00", { type: "status", to: "solved" }),
      START_AT("12:00"),
      on("13:00", { type: "closed" }),
    ],
    is: [{ stop: "11:00" }, { start: "12:00", stop: "13:00" }],
  },
  {
    rule: "and a `resolved` while resolved, a `reopened` while open",
    metric: { start: { event: "reopened" }, stop: { event: "resolved" } },
    events: [on("10:00", { type: "reopened" }), on("11:00", { type: "resolved" }), on("12:00", { type: "resolved" })],
    is: [{ start: "10:00", stop: "11:00" }],
  },
  {
    rule: "`agent-message` without `internal` is any message",
    metric: { stop: { event: "agent-message" } },
    events: [START_AT("10:00"), on("11:00", { type: "agent-message", internal: true })],
    is: [{ stop: "11:00" }],
  },
  {
    rule: "`internal: true` is a note",
    metric: { stop: { event: "agent-message", internal: true } },
    events: [START_AT("10:00"), on("11:00", { type: "agent-message" }), on("12:00", { type: "agent-message", internal: true })],
    is: [{ stop: "12:00" }],
  },
  {
    rule: "`to` of a status, an assignment, a priority",
    metric: {
      start: { event: "status", to: "at-supplier" },
      stop: {
        any: [
          { event: "assigned", to: "ana" },
          { event: "priority", to: "high" },
        ],
      },
    },
    events: [
      on("10:00", { type: "status", to: "open" }),
      on("11:00", { type: "status", to: "at-supplier" }),
      on("12:00", { type: "assigned", to: "bob" }),
      on("13:00", { type: "priority", to: "high" }),
    ],
    is: [{ start: "11:00", stop: "13:00" }],
  },
  {
    rule: "an attribute by name and value",
    metric: {
      pause: { event: "attribute", name: "customs-hold", value: true },
      resume: { event: "attribute", name: "customs-hold", value: false },
    },
    events: [
      START_AT("10:00"),
      attribute("11:00", "customs-hold", "true"),
      attribute("12:00", "customs-hold", true),
      attribute("14:00", "customs-hold", false),
    ],
    is: [{ elapsed: 8 }],
  },
  {
    rule: "an attribute by name alone",
    metric: { stop: { event: "attribute", name: "part" } },
    events: [START_AT("10:00"), attribute("11:00", "other", 1), attribute("12:00", "part", 7)],
    is: [{ stop: "12:00" }],
  },
  {
    rule: "`countedIn` of the metric",
    metric: { countedIn: ["at-supplier"] },
    events: [START_AT("10:00"), on("11:00", { type: "status", to: "at-supplier" }), on("13:00", { type: "status", to: "pending" })],
    is: [{ state: "paused", elapsed: 2 }],
  },
  {
    rule: "`pausedIn` of the policy holds for it",
    metric: {},
    events: [START_AT("10:00"), on("11:00", { type: "status", to: "pending" })],
    is: [{ state: "paused", elapsed: 1 }],
  },
  { rule: "`opened` starts it", metric: { start: { event: "opened" } }, events: [], is: [{ start: "09:00" }] },
];

describe("a custom metric", () => {
  it.each(ROWS.map((row) => [row.rule, row] as const))("%s", (_, { metric, target, policy, status, events, is }) => {
    const own = { name: "own", start: START, stop: STOP, ...metric };
    const assessed = assess(
      policyOf({ ...policy, targets: [{ metric: own, within: "PT4H", ...target }] }),
      ticketWith(events, { status }),
      "20:00",
    );
    const rows = assessed.targets.map(told);
    expect(rows).toHaveLength(is.length);
    is.forEach((expected, i) => {
      expect(rows[i]).toMatchObject({ metric: "own", ...expected });
    });
  });

  it("the built-in metrics are constants of the same type: as custom ones they tell the same", () => {
    const events = [
      on("10:00", { type: "agent-message" }),
      on("11:00", { type: "customer-message" }),
      on("12:00", { type: "status", to: "pending" }),
      on("13:00", { type: "status", to: "open" }),
      on("14:00", { type: "assigned", to: "ana" }),
      on("15:00", { type: "resolved" }),
      on("16:00", { type: "reopened" }),
    ];
    // A custom metric voids a start at its stop, so the periodic update is the one that differs.
    for (const [name, definition] of Object.entries(METRICS).filter(([one]) => one !== "periodic-update")) {
      const rows = (metric: unknown) =>
        assess(policyOf({ targets: [{ metric, within: "PT4H" }] }), ticketWith(events), "20:00").targets.map((row) => ({
          ...told(row),
          metric: "",
        }));
      expect(rows({ ...definition, name: `own-${name}` })).toEqual(rows(name));
    }
  });
});
