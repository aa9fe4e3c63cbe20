import { describe, expect, expectTypeOf, it } from "vitest";
import type { ResponseAssessment, ResponseReason, ResponseReasons, Ticket, TicketEvent } from "../../src/response/index.js";
import { assess, HOUR, instant, NINE_TO_FIVE, on, policyOf, ticketWith } from "./support.js";

const ms = (when: string) => instant(when).getTime();
const status = (when: string, to: string) => on(when, { type: "status", to });
const priority = (when: string, to: string) => on(when, { type: "priority", to });
const APPLIES = { code: "response/policy-applies", params: { policyId: "p", policyVersion: null } };
const BASE = { metric: "resolution", cycle: 1 };
const within = { high: "PT2H", low: "PT8H" };
const restarted = { code: "response/restarted", params: { metric: "resolution", cycle: 2, at: ms("12:00") } };

interface Row {
  readonly says: string;
  readonly policy?: Record<string, unknown>;
  readonly target?: Record<string, unknown>;
  readonly ticket?: Partial<Ticket>;
  readonly events?: readonly TicketEvent[];
  readonly now: string;
  /** The whole list after the policy. */
  readonly reasons: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
}

const ROWS: readonly Row[] = [
  {
    says: "it runs",
    now: "10:00",
    reasons: [{ code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("13:00") } }],
  },
  {
    says: "it is overdue, and by how much",
    now: "15:00",
    reasons: [{ code: "response/overdue", params: { ...BASE, dueAt: ms("13:00"), overMs: 2 * HOUR } }],
  },
  {
    says: "it runs and is never due",
    policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-10:00"] } } },
    now: "15:00",
    reasons: [{ code: "response/never-due", params: { ...BASE, startedAt: ms("09:00") } }],
  },
  {
    says: "it is paused, since when and by which status",
    events: [status("10:00", "pending")],
    now: "12:00",
    reasons: [{ code: "response/paused", params: { ...BASE, since: ms("10:00"), status: "pending", remainingMs: 3 * HOUR } }],
  },
  {
    says: "it is paused since the opening",
    ticket: { status: "pending" },
    now: "12:00",
    reasons: [{ code: "response/paused", params: { ...BASE, since: ms("09:00"), status: "pending", remainingMs: 4 * HOUR } }],
  },
  {
    says: "a ticket without a status is paused in `new`",
    target: { countedIn: ["open"] },
    now: "12:00",
    reasons: [{ code: "response/paused", params: { ...BASE, since: ms("09:00"), status: "new", remainingMs: 4 * HOUR } }],
  },
  {
    says: "it went over before it was paused",
    events: [status("14:00", "pending")],
    now: "20:00",
    reasons: [
      { code: "response/overdue-when-paused", params: { ...BASE, dueAt: ms("13:00") } },
      { code: "response/paused", params: { ...BASE, since: ms("14:00"), status: "pending", remainingMs: -HOUR } },
    ],
  },
  {
    says: "it was met",
    events: [on("12:00", { type: "resolved" })],
    now: "20:00",
    reasons: [{ code: "response/met", params: { ...BASE, stoppedAt: ms("12:00"), dueAt: ms("13:00") } }],
  },
  {
    says: "it was missed",
    events: [on("14:00", { type: "resolved" })],
    now: "20:00",
    reasons: [{ code: "response/missed", params: { ...BASE, stoppedAt: ms("14:00"), dueAt: ms("13:00") } }],
  },
  {
    says: "it was met although never due",
    policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-10:00"] } } },
    events: [on("14:00", { type: "resolved" })],
    now: "15:00",
    reasons: [{ code: "response/met", params: { ...BASE, stoppedAt: ms("14:00"), dueAt: null } }],
  },
  {
    says: "it ended unanswered, in time",
    target: { metric: "first-response" },
    events: [on("12:00", { type: "resolved" })],
    now: "20:00",
    reasons: [{ code: "response/cancelled", params: { metric: "first-response", cycle: 1, stoppedAt: ms("12:00") } }],
  },
  {
    says: "it ended unanswered, overdue",
    target: { metric: "first-response" },
    events: [on("14:00", { type: "resolved" })],
    now: "20:00",
    reasons: [
      { code: "response/missed-unanswered", params: { metric: "first-response", cycle: 1, stoppedAt: ms("14:00"), dueAt: ms("13:00") } },
    ],
  },
  {
    says: "nothing has started it",
    target: { metric: "next-response" },
    now: "20:00",
    reasons: [{ code: "response/waiting", params: { metric: "next-response" } }],
  },
  {
    says: "the ticket is not yet opened",
    now: "08:00",
    reasons: [
      { code: "response/not-yet-opened", params: { openedAt: ms("09:00") } },
      { code: "response/waiting", params: { metric: "resolution" } },
    ],
  },
  {
    says: "no target for a priority, nor for none",
    target: { within },
    now: "20:00",
    reasons: [{ code: "response/no-target-for-priority", params: { metric: "resolution", priority: null } }],
  },
  {
    says: "no target for this priority",
    target: { within },
    ticket: { priority: "odd" },
    now: "20:00",
    reasons: [{ code: "response/no-target-for-priority", params: { metric: "resolution", priority: "odd" } }],
  },
  {
    says: "no target for the priority in force while it waits",
    target: { metric: "next-response", within },
    ticket: { priority: "low" },
    events: [priority("10:00", "odd")],
    now: "20:00",
    reasons: [{ code: "response/no-target-for-priority", params: { metric: "next-response", priority: "odd" } }],
  },
  {
    says: "the pauses that were left out, in its own clock",
    policy: { schedule: NINE_TO_FIVE },
    events: [status("10:00", "pending"), status("11:00", "open"), status("16:00", "pending"), status("tue 10:00", "open")],
    target: { within: "PT20H" },
    now: "tue 11:00",
    reasons: [
      { code: "response/pause-left-out", params: { ...BASE, from: ms("10:00"), until: ms("11:00"), lastedMs: HOUR, status: "pending" } },
      {
        code: "response/pause-left-out",
        params: { ...BASE, from: ms("16:00"), until: ms("tue 10:00"), lastedMs: 2 * HOUR, status: "pending" },
      },
      { code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("wed 16:00") } },
    ],
  },
  {
    says: "a pause from the opening, and one that ended with the resolution, and the resolved time",
    ticket: { status: "pending" },
    events: [status("10:00", "open"), status("11:00", "pending"), status("12:00", "solved"), status("14:00", "open")],
    now: "15:00",
    reasons: [
      { code: "response/pause-left-out", params: { ...BASE, from: ms("09:00"), until: ms("10:00"), lastedMs: HOUR, status: "pending" } },
      { code: "response/pause-left-out", params: { ...BASE, from: ms("11:00"), until: ms("12:00"), lastedMs: HOUR, status: "pending" } },
      { code: "response/resolved-time-left-out", params: { ...BASE, from: ms("12:00"), until: ms("14:00"), lastedMs: 2 * HOUR } },
      { code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("17:00") } },
    ],
  },
  {
    says: "reopened into a pause: the resolved time first, then the pause",
    events: [status("10:00", "solved"), status("12:00", "pending")],
    now: "15:00",
    reasons: [
      { code: "response/resolved-time-left-out", params: { ...BASE, from: ms("10:00"), until: ms("12:00"), lastedMs: 2 * HOUR } },
      { code: "response/paused", params: { ...BASE, since: ms("12:00"), status: "pending", remainingMs: 3 * HOUR } },
    ],
  },
  {
    says: "resolved and reopened into a pause in one instant is one pause",
    events: [status("10:00", "solved"), status("12:00", "open"), status("12:00", "pending"), status("13:00", "open")],
    now: "13:00",
    reasons: [
      { code: "response/resolved-time-left-out", params: { ...BASE, from: ms("10:00"), until: ms("12:00"), lastedMs: 2 * HOUR } },
      { code: "response/pause-left-out", params: { ...BASE, from: ms("12:00"), until: ms("13:00"), lastedMs: HOUR, status: "pending" } },
      { code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("16:00") } },
    ],
  },
  {
    says: "`reopened` out of a status that resolves is `open`",
    target: { pausedIn: ["open"] },
    events: [status("10:00", "solved"), on("12:00", { type: "reopened" })],
    now: "13:00",
    reasons: [
      { code: "response/resolved-time-left-out", params: { ...BASE, from: ms("10:00"), until: ms("12:00"), lastedMs: 2 * HOUR } },
      { code: "response/paused", params: { ...BASE, since: ms("12:00"), status: "open", remainingMs: 3 * HOUR } },
    ],
  },
  {
    says: "an event paused it, not a status",
    target: {
      metric: {
        name: "own",
        start: { event: "opened" },
        stop: { event: "closed" },
        pause: { event: "custom", name: "hold" },
        resume: { event: "custom", name: "go" },
      },
    },
    events: [
      on("10:00", { type: "custom", name: "hold" }),
      on("11:00", { type: "custom", name: "go" }),
      on("12:00", { type: "custom", name: "hold" }),
    ],
    now: "13:00",
    reasons: [
      {
        code: "response/pause-left-out",
        params: { metric: "own", cycle: 1, from: ms("10:00"), until: ms("11:00"), lastedMs: HOUR, status: null },
      },
      { code: "response/paused", params: { metric: "own", cycle: 1, since: ms("12:00"), status: null, remainingMs: 2 * HOUR } },
    ],
  },
  {
    says: "retargeted into a breach",
    target: { within },
    ticket: { priority: "low" },
    events: [priority("12:00", "high")],
    now: "13:00",
    reasons: [
      { code: "response/retargeted", params: { ...BASE, priority: "high", at: ms("12:00") } },
      { code: "response/breached-on-change", params: { ...BASE, at: ms("12:00") } },
      { code: "response/overdue", params: { ...BASE, dueAt: ms("11:00"), overMs: 2 * HOUR } },
    ],
  },
  {
    says: "healed by a longer target, and kept for a priority without one",
    target: { within },
    ticket: { priority: "high" },
    events: [priority("12:00", "low"), priority("12:30", "odd")],
    now: "13:00",
    reasons: [
      { code: "response/retargeted", params: { ...BASE, priority: "low", at: ms("12:00") } },
      { code: "response/healed-on-change", params: { ...BASE, at: ms("12:00") } },
      { code: "response/target-kept", params: { ...BASE, priority: "odd", at: ms("12:30") } },
      { code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("17:00") } },
    ],
  },
  {
    says: "a kept target is told once, also after a reopening",
    target: { within },
    ticket: { priority: "low" },
    events: [priority("10:00", "odd"), status("11:00", "solved"), status("12:00", "open")],
    now: "13:00",
    reasons: [
      { code: "response/target-kept", params: { ...BASE, priority: "odd", at: ms("10:00") } },
      { code: "response/resolved-time-left-out", params: { ...BASE, from: ms("11:00"), until: ms("12:00"), lastedMs: HOUR } },
      { code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("18:00") } },
    ],
  },
  {
    says: "a priority that changes within one target changes nothing",
    target: { within: { ...within, default: "PT8H" }, onPriorityChange: "keep" },
    ticket: { priority: "low" },
    events: [priority("10:00", "high")],
    now: "11:00",
    reasons: [{ code: "response/running", params: { ...BASE, startedAt: ms("09:00"), dueAt: ms("17:00") } }],
  },
  {
    says: "restarted",
    target: { onReopen: "restart" },
    events: [status("10:00", "solved"), status("12:00", "open")],
    now: "13:00",
    reasons: [
      { code: "response/met", params: { ...BASE, stoppedAt: ms("10:00"), dueAt: ms("13:00") } },
      restarted,
      { code: "response/running", params: { metric: "resolution", cycle: 2, startedAt: ms("12:00"), dueAt: ms("16:00") } },
    ],
  },
  {
    says: "a reopening that was ignored",
    target: { onReopen: "ignore" },
    events: [status("10:00", "solved"), status("12:00", "open")],
    now: "13:00",
    reasons: [
      { code: "response/reopening-ignored", params: { ...BASE, at: ms("12:00") } },
      { code: "response/met", params: { ...BASE, stoppedAt: ms("10:00"), dueAt: ms("13:00") } },
    ],
  },
];

const listed: Record<keyof ResponseReasons, true> = {
  "response/policy-applies": true,
  "response/policy-not-valid": true,
  "response/policy-condition-unmet": true,
  "response/not-yet-opened": true,
  "response/no-target-for-priority": true,
  "response/target-kept": true,
  "response/retargeted": true,
  "response/breached-on-change": true,
  "response/healed-on-change": true,
  "response/pause-left-out": true,
  "response/resolved-time-left-out": true,
  "response/restarted": true,
  "response/reopening-ignored": true,
  "response/waiting": true,
  "response/running": true,
  "response/never-due": true,
  "response/overdue": true,
  "response/paused": true,
  "response/overdue-when-paused": true,
  "response/met": true,
  "response/missed": true,
  "response/missed-unanswered": true,
  "response/cancelled": true,
};

describe("the reasons say", () => {
  it.each(ROWS.map((row) => [row.says, row] as const))("%s", (_, { policy, target, ticket, events = [], now, reasons }) => {
    const one = policyOf({ ...policy, targets: [{ metric: "resolution", within: "PT4H", ...target }] });
    expect(assess(one, ticketWith(events, ticket), now).reasons).toEqual([APPLIES, ...reasons]);
  });

  it("every code but those of the selection, which its own tests produce", () => {
    const produced = new Set(ROWS.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    const missing = Object.keys(listed).filter((code) => !produced.has(code));
    expect(missing).toEqual(["response/policy-applies", "response/policy-not-valid", "response/policy-condition-unmet"]);
  });

  it("a reason narrows by its code, and a list of none does not compile", () => {
    const tell = (reason: ResponseReason) => (reason.code === "response/paused" ? reason.params.since : 0);
    expectTypeOf(tell).returns.toBeNumber();
    // @ts-expect-error an assessment without a reason
    const silent: ResponseAssessment["reasons"] = [];
    expect(silent).toHaveLength(0);
  });
});
