import { describe, expect, it } from "vitest";
import type { Ticket, TicketEvent } from "../../src/response/index.js";
import { assess, NINE_TO_FIVE, on, policyOf, shown, ticketWith, told } from "./support.js";

// Each row is one sentence of the rules in docs/response.md. Monday 2026-03-02 09:00 UTC is the opening unless said otherwise.

interface Row {
  readonly rule: string;
  readonly policy?: Record<string, unknown>;
  readonly target: Record<string, unknown>;
  readonly ticket?: Partial<Ticket>;
  readonly events?: readonly TicketEvent[];
  readonly now: string;
  /** One object a row of the assessment, in order. */
  readonly is: readonly Partial<ReturnType<typeof told>>[];
  readonly next?: string | null;
}

function check(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row.rule, row] as const))("%s", (_, row) => {
    const policy = policyOf({ ...row.policy, targets: [row.target] });
    const assessment = assess(policy, ticketWith(row.events ?? [], row.ticket), row.now);
    const rowsTold = assessment.targets.map(told);
    expect(rowsTold).toHaveLength(row.is.length);
    row.is.forEach((expected, i) => {
      expect(rowsTold[i]).toMatchObject(expected);
    });
    if (row.next !== undefined) expect(shown(assessment.nextChangeAt)).toBe(row.next);
  });
}

const status = (when: string, to: string) => on(when, { type: "status", to });
const priority = (when: string, to: string) => on(when, { type: "priority", to });
const reply = (when: string) => on(when, { type: "agent-message" });
const note = (when: string) => on(when, { type: "agent-message", internal: true });
const customer = (when: string) => on(when, { type: "customer-message" });
const resolved = (when: string) => on(when, { type: "resolved" });
const reopened = (when: string) => on(when, { type: "reopened" });
const closed = (when: string) => on(when, { type: "closed" });

const first = { metric: "first-response", within: "PT4H" };
const resolution = { metric: "resolution", within: "PT4H" };
const next = { metric: "next-response", within: "PT2H" };
const update = { metric: "periodic-update", within: "PT3H" };
const office = { schedule: NINE_TO_FIVE };

describe("the ticket", () => {
  check([
    {
      rule: "status is the value at the opening, not today's: a pending ticket that is open now was paused first",
      target: resolution,
      ticket: { status: "pending" },
      events: [status("10:00", "open")],
      now: "11:00",
      is: [{ state: "running", due: "14:00", elapsed: 1 }],
    },
    {
      rule: "priority is the value at the opening; events replay it",
      target: { metric: "resolution", within: { high: "PT1H", low: "PT8H" } },
      ticket: { priority: "low" },
      events: [priority("10:00", "high")],
      now: "09:30",
      is: [{ target: 8, due: "17:00" }],
    },
    { rule: "`closed` resolves too", target: resolution, events: [closed("11:00")], now: "12:00", is: [{ state: "met", stop: "11:00" }] },
    {
      rule: "a status of `resolvedIn` resolves on entry, another one of them changes nothing, and leaving reopens",
      target: resolution,
      events: [status("10:00", "solved"), status("11:00", "closed"), status("12:00", "open")],
      now: "13:00",
      is: [{ state: "running", elapsed: 2, due: "15:00" }],
    },
    {
      rule: "a ticket opened in a status that resolves is resolved at once",
      target: resolution,
      ticket: { status: "closed" },
      now: "12:00",
      is: [{ state: "met", stop: "09:00", elapsed: 0 }],
    },
    {
      rule: "`resolvedIn` can be another list, and then only that",
      policy: { resolvedIn: ["done"] },
      target: resolution,
      events: [status("10:00", "solved"), status("11:00", "done")],
      now: "12:00",
      is: [{ state: "met", stop: "11:00" }],
    },
    {
      rule: "a status after `resolved` does not reopen unless it leaves a status that resolves",
      target: resolution,
      events: [resolved("10:00"), status("11:00", "pending"), status("12:00", "open")],
      now: "13:00",
      is: [{ state: "met", stop: "10:00" }],
    },
    {
      rule: "events may come in any order",
      target: resolution,
      events: [status("12:00", "open"), status("10:00", "pending")],
      now: "12:00",
      is: [{ state: "running", elapsed: 1, due: "15:00" }],
    },
    {
      rule: "at the same instant the order of the list holds: pending, then open",
      target: resolution,
      events: [status("10:00", "pending"), status("10:00", "open")],
      now: "11:00",
      is: [{ state: "running", elapsed: 2 }],
    },
    {
      rule: "at the same instant the order of the list holds: open, then pending",
      target: resolution,
      events: [status("10:00", "open"), status("10:00", "pending")],
      now: "11:00",
      is: [{ state: "paused", elapsed: 1 }],
    },
    {
      rule: "an event that is there twice counts once",
      target: update,
      events: [reply("10:00"), reply("10:00")],
      now: "11:00",
      is: [
        { state: "met", stop: "10:00" },
        { state: "running", start: "10:00" },
      ],
    },
    { rule: "events after `now` are ignored", target: first, events: [reply("12:00")], now: "11:00", is: [{ state: "running" }] },
    { rule: "events at `now` count", target: first, events: [reply("11:00")], now: "11:00", is: [{ state: "met" }] },
    {
      rule: "a ticket that is opened after `now` waits, and changes at its opening",
      target: first,
      now: "08:00",
      is: [{ state: "waiting", start: null, due: null, target: 4, remaining: 4 }],
      next: "09:00",
    },
    {
      rule: "an absent status is `new`",
      target: { metric: "agent-work", within: "PT4H" },
      now: "10:00",
      is: [{ state: "running", elapsed: 1 }],
    },
  ]);
});

describe("due", () => {
  check([
    {
      rule: "is the earliest instant at which the running clock reaches the target",
      policy: office,
      target: { ...first, within: "PT8H" },
      now: "10:00",
      is: [{ due: "17:00" }],
    },
    {
      rule: "a pause that begins later does not move it",
      target: first,
      events: [status("14:00", "pending"), status("16:00", "open")],
      now: "17:00",
      is: [{ state: "running", due: "13:00", breachedAt: "13:00", elapsed: 6 }],
    },
    {
      rule: "a pause that begins at the due instant does not move it",
      target: first,
      events: [status("13:00", "pending"), status("16:00", "open")],
      now: "16:00",
      is: [{ state: "running", due: "13:00", breached: true, elapsed: 4, remaining: 0 }],
    },
    {
      rule: "a pause of one minute before it moves it by the business time of the pause",
      policy: office,
      target: { ...first, within: "PT8H" },
      events: [status("16:59", "pending"), status("tue 09:01", "open")],
      now: "tue 09:01",
      is: [{ due: "tue 09:02", elapsed: 8 - 1 / 60 }],
    },
    {
      rule: "is null while paused",
      target: first,
      events: [status("10:00", "pending")],
      now: "20:00",
      is: [{ state: "paused", due: null, elapsed: 1, breached: false }],
      next: null,
    },
    {
      rule: "is null while paused also when overdue; the breach stays",
      target: first,
      events: [status("14:00", "pending")],
      now: "15:00",
      is: [{ state: "paused", due: null, breached: true, breachedAt: "13:00", remaining: -1 }],
      next: null,
    },
    {
      rule: "a clock is running outside hours too",
      policy: office,
      target: first,
      now: "20:00",
      is: [{ state: "running", breached: true }],
    },
    {
      rule: "`pausedIn` holds for every metric of the policy, first response too",
      policy: { pausedIn: ["on-hold"] },
      target: first,
      events: [status("10:00", "on-hold"), status("11:00", "open")],
      now: "12:00",
      is: [{ due: "14:00" }],
    },
    {
      rule: "a target's own `pausedIn` replaces the policy's",
      target: { ...first, pausedIn: ["on-hold"] },
      events: [status("10:00", "pending"), status("11:00", "on-hold"), status("12:00", "open")],
      now: "12:00",
      is: [{ due: "14:00" }],
    },
    {
      rule: "met at the due instant",
      target: first,
      events: [reply("13:00")],
      now: "14:00",
      is: [{ state: "met", remaining: 0, breached: false }],
    },
    {
      rule: "missed one millisecond after it",
      target: first,
      events: [reply("13:00:00.001")],
      now: "14:00",
      is: [{ state: "missed", breached: true, breachedAt: "13:00" }],
    },
    {
      rule: "an open cycle is not breached at the due instant",
      target: first,
      now: "13:00",
      is: [{ breached: false, breachedAt: null, remaining: 0 }],
      next: "13:00:00.001",
    },
    {
      rule: "and is breached after it; elapsed goes on and remaining is negative",
      target: first,
      now: "15:00",
      is: [{ breached: true, breachedAt: "13:00", elapsed: 6, remaining: -2 }],
      next: null,
    },
    {
      rule: "a schedule that never opens again gives no due date",
      policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-10:00"] } } },
      target: first,
      now: "11:00",
      is: [{ state: "running", due: null, breached: false, elapsed: 1 }],
      next: null,
    },
  ]);
});

describe("the answering metrics", () => {
  check([
    {
      rule: "first response is stopped by a public agent message",
      target: first,
      events: [note("10:00"), reply("11:00")],
      now: "12:00",
      is: [{ state: "met", stop: "11:00" }],
    },
    {
      rule: "first response is not stopped by `acknowledged` or `assigned`",
      target: first,
      events: [on("10:00", { type: "acknowledged" }), on("10:00", { type: "assigned", to: "ana" })],
      now: "11:00",
      is: [{ state: "running" }],
    },
    {
      rule: "acknowledgement is stopped by `acknowledged`",
      target: { ...first, metric: "acknowledgement" },
      events: [on("10:00", { type: "acknowledged" })],
      now: "11:00",
      is: [{ state: "met", stop: "10:00" }],
    },
    {
      rule: "acknowledgement also by a public agent message, not by `assigned`",
      target: { ...first, metric: "acknowledgement" },
      events: [on("10:00", { type: "assigned", to: "ana" }), reply("10:30")],
      now: "11:00",
      is: [{ stop: "10:30" }],
    },
    {
      rule: "pickup is stopped by `assigned`",
      target: { ...first, metric: "pickup" },
      events: [on("10:00", { type: "assigned", to: "ana" })],
      now: "11:00",
      is: [{ state: "met", stop: "10:00" }],
    },
    {
      rule: "pickup also by a public agent message, not by `acknowledged`",
      target: { ...first, metric: "pickup" },
      events: [on("10:00", { type: "acknowledged" }), reply("10:30")],
      now: "11:00",
      is: [{ stop: "10:30" }],
    },
    {
      rule: "unanswered when resolved before due: cancelled",
      target: first,
      events: [resolved("12:00")],
      now: "14:00",
      is: [{ state: "cancelled", stop: "12:00", due: "13:00", breached: false }],
    },
    {
      rule: "unanswered when resolved at due: cancelled",
      target: first,
      events: [resolved("13:00")],
      now: "14:00",
      is: [{ state: "cancelled" }],
    },
    {
      rule: "unanswered when resolved overdue: missed",
      target: first,
      events: [resolved("13:30")],
      now: "14:00",
      is: [{ state: "missed", stop: "13:30", breachedAt: "13:00" }],
    },
    {
      rule: "a cancelled cycle that ended paused has no due date",
      target: first,
      events: [status("10:00", "pending"), status("12:00", "solved")],
      now: "14:00",
      is: [{ state: "cancelled", due: null, elapsed: 1 }],
    },
    {
      rule: "a cancelled cycle is final: a reopening does not revive it",
      target: first,
      events: [resolved("10:00"), reopened("11:00"), reply("12:00")],
      now: "14:00",
      is: [{ state: "cancelled", stop: "10:00" }],
    },
    {
      rule: "a cancelled next response is final too",
      target: next,
      events: [reply("10:00"), customer("11:00"), resolved("12:00"), reopened("12:30")],
      now: "14:00",
      is: [{ state: "cancelled", stop: "12:00", due: "13:00" }],
    },
  ]);
});

describe("next response", () => {
  check([
    {
      rule: "begins after the first public agent message",
      target: next,
      events: [customer("09:30"), note("09:40")],
      now: "14:00",
      is: [{ state: "waiting" }],
    },
    {
      rule: "a message before the first reply is answered by it",
      target: next,
      events: [customer("09:30"), reply("10:00")],
      now: "14:00",
      is: [{ state: "waiting" }],
      next: null,
    },
    {
      rule: "counts from the oldest unanswered customer message",
      target: next,
      events: [reply("10:00"), customer("11:00"), customer("12:30")],
      now: "12:30",
      is: [{ start: "11:00", due: "13:00" }],
    },
    {
      rule: "each answer ends a cycle and the next message begins another; finished cycles are kept",
      target: next,
      events: [reply("10:00"), customer("11:00"), reply("12:00"), reply("12:10"), customer("13:00")],
      now: "13:30",
      is: [
        { cycle: 1, state: "met", start: "11:00", stop: "12:00" },
        { cycle: 2, state: "running", start: "13:00" },
      ],
    },
    {
      rule: "while resolved, customer messages begin none",
      target: next,
      events: [reply("10:00"), resolved("11:00"), customer("12:00")],
      now: "16:00",
      is: [{ state: "waiting" }],
    },
    {
      rule: "one received while resolved counts from the reopening",
      target: next,
      events: [reply("10:00"), resolved("11:00"), customer("12:00"), reopened("14:00")],
      now: "15:00",
      is: [{ start: "14:00", due: "16:00" }],
    },
    {
      rule: "one received while resolved survives a second resolution event",
      target: next,
      events: [reply("10:00"), resolved("11:00"), customer("12:00"), resolved("12:30"), reopened("14:00")],
      now: "15:00",
      is: [{ start: "14:00" }],
    },
    {
      rule: "one answered while resolved is answered",
      target: next,
      events: [reply("10:00"), resolved("11:00"), customer("12:00"), reply("13:00"), reopened("14:00")],
      now: "15:00",
      is: [{ state: "waiting" }],
    },
    {
      rule: "a reopening of what was never resolved changes nothing",
      target: next,
      events: [reply("10:00"), customer("11:00"), reply("12:00"), reopened("13:00")],
      now: "16:00",
      is: [{ state: "met", stop: "12:00" }],
    },
  ]);
});

describe("periodic update", () => {
  check([
    {
      rule: "a cycle from the opening, and from each public agent message to the next",
      target: update,
      events: [reply("10:00"), note("11:00"), reply("14:00")],
      now: "15:00",
      is: [
        { start: "09:00", stop: "10:00", state: "met" },
        { start: "10:00", stop: "14:00", state: "missed" },
        { start: "14:00", state: "running", due: "17:00" },
      ],
    },
    {
      rule: "until resolved, and again from a reopening",
      target: update,
      events: [resolved("10:00"), reply("11:00"), reopened("12:00")],
      now: "13:00",
      is: [
        { state: "cancelled", stop: "10:00" },
        { state: "running", start: "12:00", due: "15:00" },
      ],
    },
  ]);
});

describe("resolution, requester wait and agent work", () => {
  const events = [resolved("11:00"), reopened("13:00")];
  check([
    {
      rule: "resume (default): the resolved time is left out",
      target: resolution,
      events,
      now: "14:00",
      is: [{ state: "running", cycle: 1, elapsed: 3, due: "15:00", stop: null }],
    },
    {
      rule: "restart: a new cycle, the old one is kept",
      target: { ...resolution, onReopen: "restart" },
      events,
      now: "14:00",
      is: [
        { cycle: 1, state: "met", stop: "11:00" },
        { cycle: 2, state: "running", start: "13:00", due: "17:00" },
      ],
    },
    {
      rule: "ignore: the first resolution stands",
      target: { ...resolution, onReopen: "ignore" },
      events: [...events, resolved("20:00")],
      now: "21:00",
      is: [{ state: "met", stop: "11:00" }],
    },
    {
      rule: "a missed resolution stays missed when it is reopened",
      target: resolution,
      events: [resolved("14:00"), reopened("15:00")],
      now: "16:00",
      is: [{ state: "running", breached: true, breachedAt: "13:00", due: "13:00", elapsed: 6 }],
    },
    {
      rule: "requester wait counts the time outside `pausedIn` until resolved",
      target: { metric: "requester-wait", within: "PT4H" },
      events: [status("10:00", "pending"), status("11:00", "on-hold"), resolved("12:00")],
      now: "14:00",
      is: [{ state: "met", elapsed: 2 }],
    },
    {
      rule: "agent work counts the time in `new` and `open`",
      target: { metric: "agent-work", within: "PT4H" },
      events: [status("10:00", "on-hold"), status("11:00", "open")],
      now: "12:00",
      is: [{ state: "running", elapsed: 2 }],
    },
    {
      rule: "agent work with its own `countedIn`",
      target: { metric: "agent-work", within: "PT4H", countedIn: ["on-hold", "pending"] },
      events: [status("10:00", "on-hold"), status("11:00", "pending"), status("12:00", "open")],
      now: "13:00",
      is: [{ state: "paused", elapsed: 2 }],
    },
    {
      rule: "requester wait goes on after a reopening whatever `onReopen` says, the resolved time left out",
      target: { metric: "requester-wait", within: "PT4H", onReopen: "ignore" },
      events,
      now: "14:00",
      is: [{ state: "running", elapsed: 3 }],
    },
    {
      rule: "agent work too",
      target: { metric: "agent-work", within: "PT4H", onReopen: "restart" },
      events,
      now: "14:00",
      is: [{ state: "running", cycle: 1, elapsed: 3 }],
    },
    {
      rule: "agent work goes on when `reopened` leaves a status that resolves",
      target: { metric: "agent-work", within: "PT4H" },
      events: [status("11:00", "solved"), reopened("13:00")],
      now: "14:00",
      is: [{ state: "running", elapsed: 3 }],
    },
    {
      rule: "resolved while paused: the pause ends at the stop, and due is as if resumed there",
      target: resolution,
      events: [status("10:00", "pending"), status("12:00", "solved")],
      now: "18:00",
      is: [{ state: "met", stop: "12:00", elapsed: 1, due: "15:00" }],
    },
  ]);
});

describe("a change of priority", () => {
  const within = { high: "PT2H", low: "PT8H" };
  const low = { priority: "low" };
  const target = { metric: "resolution", within };
  check([
    {
      rule: "new target, original start, earlier pauses kept",
      target,
      ticket: low,
      events: [status("09:30", "pending"), status("10:00", "open"), priority("10:30", "high")],
      now: "10:45",
      is: [{ target: 2, due: "11:30", start: "09:00", elapsed: 1.25 }],
    },
    {
      rule: "breachedAt is the later of due and the change: here the change",
      target,
      ticket: low,
      events: [priority("12:00", "high")],
      now: "12:00",
      is: [{ due: "11:00", breached: true, breachedAt: "12:00" }],
    },
    {
      rule: "breachedAt is the later of due and the change: here due",
      target,
      ticket: low,
      events: [priority("10:00", "high")],
      now: "12:00",
      is: [{ due: "11:00", breachedAt: "11:00" }],
    },
    {
      rule: "a longer target heals an open miss",
      target,
      ticket: { priority: "high" },
      events: [priority("12:00", "low")],
      now: "12:00",
      is: [{ due: "17:00", breached: false, breachedAt: null }],
    },
    {
      rule: "overdue before and after a change: breachedAt stays at the first",
      target,
      ticket: { priority: "high" },
      events: [priority("18:00", "low")],
      now: "18:00",
      is: [{ due: "17:00", breachedAt: "11:00" }],
    },
    {
      rule: "healed and late again: the later due counts",
      target,
      ticket: { priority: "high" },
      events: [priority("12:00", "low")],
      now: "18:00",
      is: [{ due: "17:00", breachedAt: "17:00" }],
    },
    {
      rule: "changed while paused into a target already over: breached at the change",
      target,
      ticket: low,
      events: [status("12:00", "pending"), priority("13:00", "high")],
      now: "14:00",
      is: [{ state: "paused", breachedAt: "13:00", remaining: -1 }],
    },
    {
      rule: "finished cycles keep the target they finished with",
      target: { metric: "first-response", within },
      ticket: low,
      events: [reply("12:00"), priority("13:00", "high")],
      now: "14:00",
      is: [{ state: "met", target: 8 }],
    },
    {
      rule: "keep: the old target stays",
      target: { ...target, onPriorityChange: "keep" },
      ticket: low,
      events: [priority("10:00", "high")],
      now: "12:00",
      is: [{ target: 8, due: "17:00" }],
    },
    {
      rule: "a cycle takes the target of the priority at its start, also under keep",
      target: { ...next, within, onPriorityChange: "keep" },
      ticket: low,
      events: [reply("09:30"), customer("10:00"), reply("10:30"), priority("11:00", "high"), customer("12:00"), priority("12:30", "low")],
      now: "13:00",
      is: [{ target: 8 }, { target: 2, due: "14:00" }],
    },
    {
      rule: "a priority that the record lacks leaves the old target in force",
      target,
      ticket: low,
      events: [priority("10:00", "odd")],
      now: "12:00",
      is: [{ target: 8 }],
    },
    {
      rule: "a record without the ticket's priority and without `default` leaves the target out",
      target,
      ticket: { priority: "odd" },
      now: "12:00",
      is: [],
    },
    { rule: "so does a ticket without a priority", target, now: "12:00", is: [] },
    {
      rule: "`default` is for every other priority",
      target: { metric: "resolution", within: { ...within, default: "PT5H" } },
      ticket: { priority: "odd" },
      now: "12:00",
      is: [{ target: 5 }],
    },
    {
      rule: "with warnings, what is past is reached when the priority gets a target",
      target: { ...target, warnAt: ["50%"] },
      ticket: { priority: "odd" },
      events: [priority("12:00", "high")],
      now: "12:30",
      is: [{ warned: [["10:00", "12:00"]] }],
    },
    {
      rule: "a priority with a target puts it in force from the original start",
      target,
      ticket: { priority: "odd" },
      events: [priority("12:00", "high")],
      now: "12:30",
      is: [{ due: "11:00", breachedAt: "12:00" }],
    },
    {
      rule: "a priority changed while resolved takes effect at the reopening",
      target,
      ticket: low,
      events: [resolved("10:00"), priority("11:00", "high"), reopened("13:00")],
      now: "13:30",
      is: [{ target: 2, due: "14:00", elapsed: 1.5 }],
    },
    {
      rule: "until then the finished cycle keeps its target",
      target,
      ticket: low,
      events: [resolved("12:00"), priority("12:30", "high")],
      now: "12:45",
      is: [{ state: "met", target: 8 }],
    },
    {
      rule: "and is overdue from the reopening when it is over by then",
      target,
      ticket: low,
      events: [resolved("12:00"), priority("12:30", "high"), reopened("13:00")],
      now: "13:30",
      is: [{ due: "11:00", breachedAt: "13:00" }],
    },
    {
      rule: "a changed clock recounts from the original start",
      policy: office,
      target: { metric: "resolution", within: { low: "PT8H", high: { within: "PT10H", clock: "calendar" } } },
      ticket: low,
      events: [priority("tue 09:00", "high")],
      now: "tue 09:00",
      is: [{ elapsed: 24, due: "19:00", breachedAt: "17:00" }],
    },
  ]);
});

describe("a target in days", () => {
  check([
    {
      rule: "while it waits, its target is as if it started now",
      policy: office,
      target: { ...first, within: "P2D" },
      now: "10:00",
      ticket: { openedAt: new Date("2026-03-05T10:30:00Z") },
      is: [{ state: "waiting", target: 16 }],
    },
    {
      rule: "Thursday 10:30 + 2 days is Monday 10:30; its target is the business time between",
      policy: office,
      target: { ...first, within: "P2D" },
      now: "fri 10:30",
      ticket: { openedAt: new Date("2026-03-05T10:30:00Z") },
      is: [{ due: "2026-03-09T10:30:00.000Z", target: 16, elapsed: 8, remaining: 8 }],
    },
    {
      rule: "is moved on by the business time of the pauses",
      policy: office,
      target: { ...first, within: "P1D" },
      events: [status("16:00", "pending"), status("tue 10:00", "open")],
      now: "tue 10:00",
      is: [{ due: "tue 11:00", target: 8, elapsed: 7 }],
    },
    {
      rule: "is not moved by a pause outside hours",
      policy: office,
      target: { ...first, within: "P1D" },
      events: [status("18:00", "pending"), status("20:00", "open")],
      now: "20:00",
      is: [{ due: "tue 09:00" }],
    },
    {
      rule: "is null while a pause that began before due lasts",
      policy: office,
      target: { ...first, within: "P1D" },
      events: [status("16:00", "pending")],
      now: "wed 10:00",
      is: [{ due: null, breached: false, target: 8 }],
    },
    {
      rule: "a pause that begins at due does not move it",
      policy: office,
      target: { ...first, within: "P1D" },
      events: [status("tue 09:00", "pending"), status("tue 11:00", "open")],
      now: "tue 12:00",
      is: [{ due: "tue 09:00", breached: true }],
    },
    {
      rule: "days and hours: the days are counted first",
      policy: office,
      target: { ...first, within: "P1DT2H" },
      now: "10:00",
      is: [{ due: "tue 11:00", target: 10 }],
    },
    {
      rule: "percentages are of the business time",
      policy: office,
      target: { ...first, within: "P2D", warnAt: ["50%", "100%"] },
      now: "12:00",
      is: [
        {
          warned: [
            ["17:00", null],
            ["wed 09:00", null],
          ],
        },
      ],
    },
    {
      rule: "a day before due is a business day before it",
      policy: office,
      target: { ...first, within: "P2D", warnAt: ["-P1D", "P1D"] },
      now: "12:00",
      is: [
        {
          warned: [
            ["tue 09:00", null],
            ["thu 09:00", null],
          ],
        },
      ],
    },
    {
      rule: "calendar days count in the schedule's zone: 29 March 2026 has 23 hours in Lisbon",
      policy: { schedule: { ...NINE_TO_FIVE, timeZone: "Europe/Lisbon" } },
      target: { ...first, within: "P1D", clock: "calendar" },
      ticket: { openedAt: new Date("2026-03-28T12:00:00Z") },
      now: "2026-03-28T12:00:00Z",
      is: [{ due: "2026-03-29T11:00:00.000Z", target: 23 }],
    },
    {
      rule: "until the end of the business day: its last closing",
      policy: office,
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      now: "10:00",
      is: [{ due: "tue 17:00", target: 16 }],
    },
    {
      rule: "a split day ends with its last closing",
      policy: { schedule: { timeZone: "UTC", weekly: { mon: ["09:00-12:00", "13:00-18:00"] } } },
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      now: "10:00",
      is: [{ due: "2026-03-09T18:00:00.000Z" }],
    },
    {
      rule: "hours over midnight end with their own day",
      policy: { schedule: { timeZone: "UTC", weekly: { mon: ["22:00-06:00"], tue: ["22:00-06:00"] } } },
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      now: "10:00",
      is: [{ due: "wed 06:00" }],
    },
    {
      rule: "with pauses, due is moved first, then to that day's end: a short pause changes nothing",
      policy: office,
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      events: [status("10:00", "pending"), status("12:00", "open")],
      now: "12:00",
      is: [{ due: "tue 17:00", target: 14, elapsed: 1, remaining: 13 }],
    },
    {
      rule: "a pause that moves it past the closing moves it a day",
      policy: office,
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      events: [status("10:00", "pending"), status("tue 11:00", "open")],
      now: "tue 11:00",
      is: [{ due: "wed 17:00" }],
    },
    {
      rule: "end of the day on a calendar clock is midnight of the schedule's zone",
      policy: office,
      target: { ...first, within: "P1D", clock: "calendar", until: "end-of-business-day" },
      now: "10:00",
      is: [{ due: "wed 00:00" }],
    },
    {
      rule: "a schedule without that many days left gives no due date",
      policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-10:00"] } } },
      target: { ...first, within: "P1D", warnAt: ["50%", "-PT1H"] },
      now: "09:30",
      is: [
        {
          state: "running",
          due: null,
          target: 1,
          warned: [
            ["09:30", "09:30"],
            [null, null],
          ],
        },
      ],
      next: null,
    },
    {
      rule: "days beyond the years that are answered give none",
      target: { ...first, within: "P99999D" },
      now: "09:30",
      is: [{ state: "running", due: null }],
    },
  ]);
});

describe("thresholds", () => {
  const warned = (warnAt: readonly string[], more: Partial<Row> & { readonly now: string }): Row => ({
    rule: "",
    target: { ...first, warnAt },
    is: [],
    ...more,
  });
  check([
    warned(["75%", "-PT1H", "PT30M"], {
      rule: "are planned: a share of the target, before due, after due",
      now: "10:00",
      is: [
        {
          warned: [
            ["12:00", null],
            ["12:00", null],
            ["13:30", null],
          ],
        },
      ],
      next: "12:00",
    }),
    warned(["75%"], { rule: "are reached at their instant", now: "12:00", is: [{ warned: [["12:00", "12:00"]] }], next: "13:00:00.001" }),
    warned(["75%"], {
      rule: "are not reached a millisecond before",
      now: "11:59:59.999",
      is: [{ warned: [["12:00", null]] }],
      next: "12:00",
    }),
    warned(["PT30M"], {
      rule: "after due they are the next change once due has passed",
      now: "13:00:00.001",
      is: [{ warned: [["13:30", null]] }],
      next: "13:30",
    }),
    warned(["100%", "-PT0S"], {
      rule: "100 % and no offset are due itself: equality is reached, not breached",
      now: "13:00",
      is: [
        {
          breached: false,
          warned: [
            ["13:00", "13:00"],
            ["13:00", "13:00"],
          ],
        },
      ],
      next: "13:00:00.001",
    }),
    warned(["75%"], {
      rule: "have no plan while paused; one that was reached stays reached",
      now: "13:00",
      events: [status("12:30", "pending")],
      is: [{ warned: [[null, "12:00"]] }],
      next: null,
    }),
    warned(["-PT1H"], {
      rule: "stay reached when due moves later",
      now: "14:00",
      events: [status("12:30", "pending"), status("13:30", "open")],
      is: [{ due: "14:00", warned: [["13:00", "12:00"]] }],
    }),
    warned(["75%", "-PT1H"], {
      rule: "after a pause every threshold that was not reached moves",
      now: "12:00",
      events: [status("10:00", "pending"), status("12:00", "open")],
      is: [
        {
          due: "15:00",
          warned: [
            ["14:00", null],
            ["14:00", null],
          ],
        },
      ],
      next: "14:00",
    }),
    warned(["PT30M"], {
      rule: "after due they count running time: a pause after due moves them",
      now: "14:10",
      events: [status("13:10", "pending"), status("14:10", "open")],
      is: [{ due: "13:00", warned: [["14:30", null]] }],
      next: "14:30",
    }),
    warned(["-PT1H"], {
      rule: "a pause that begins as it is reached leaves it reached",
      now: "12:30",
      events: [status("12:00", "pending")],
      is: [{ warned: [[null, "12:00"]] }],
    }),
    warned(["-PT6H"], {
      rule: "planned before the start, they are reached at the start",
      now: "09:00",
      is: [{ warned: [["07:00", "09:00"]] }],
    }),
    warned(["33.3%"], {
      rule: "a share is rounded up to the millisecond: exact in decimals",
      now: "09:00",
      is: [{ warned: [["10:19:55.200", null]] }],
    }),
    {
      rule: "-PT1H is business time: an hour before Tuesday 10:00 is Monday's last instant that still has an hour to go, Tuesday 09:00",
      policy: office,
      target: { ...first, within: "PT9H", warnAt: ["-PT1H"] },
      now: "10:00",
      is: [{ due: "tue 10:00", warned: [["tue 09:00", null]] }],
    },
    {
      rule: "a shorter target: what is past by then is reached at the change",
      target: { metric: "resolution", within: { high: "PT2H", low: "PT8H" }, warnAt: ["75%"] },
      ticket: { priority: "low" },
      events: [priority("12:00", "high")],
      now: "12:30",
      is: [{ warned: [["10:30", "12:00"]] }],
    },
    {
      rule: "a longer target: what was reached stays",
      target: { metric: "resolution", within: { high: "PT2H", low: "PT8H" }, warnAt: ["75%"] },
      ticket: { priority: "high" },
      events: [priority("12:00", "low")],
      now: "12:30",
      is: [{ warned: [["15:00", "10:30"]] }],
      next: "17:00:00.001",
    },
    {
      rule: "a longer target at the very instant of a warning: it is not reached",
      target: { metric: "resolution", within: { high: "PT2H", low: "PT8H" }, warnAt: ["75%"] },
      ticket: { priority: "high" },
      events: [priority("10:30", "low")],
      now: "12:30",
      is: [{ warned: [["15:00", null]] }],
      next: "15:00",
    },
    warned(["75%"], {
      rule: "of a finished cycle they stay as they were at the end",
      now: "20:00",
      events: [reply("12:00")],
      is: [{ state: "met", warned: [["12:00", "12:00"]] }],
      next: null,
    }),
    {
      rule: "a waiting clock has none",
      target: { ...next, warnAt: ["75%"] },
      now: "20:00",
      is: [{ state: "waiting", warned: [[null, null]] }],
      next: null,
    },
    {
      rule: "before the first opening of all there is no plan",
      policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"] } } },
      target: { ...first, warnAt: ["-PT6H", "-P1D", "P1D"] },
      now: "09:00",
      is: [
        {
          warned: [
            [null, null],
            [null, null],
            [null, null],
          ],
        },
      ],
    },
    {
      rule: "a day offset after due moves with the pauses after due",
      policy: office,
      target: { ...first, warnAt: ["P1D"] },
      events: [status("14:00", "pending"), status("16:00", "open")],
      now: "16:30",
      is: [{ due: "13:00", warned: [["tue 15:00", null]] }],
    },
  ]);
});

describe("zones and ends", () => {
  const nights = { schedule: { timeZone: "UTC", weekly: { mon: ["22:00-06:00"], tue: ["22:00-06:00"], wed: ["22:00-06:00"] } } };
  const lastDay = { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"] } } };
  check([
    {
      rule: "a pause that leaves too little opening gives a target in days no due date",
      policy: { schedule: { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"], "2026-03-03": ["09:00-12:00"] } } },
      target: { ...first, within: "P1D" },
      events: [status("10:00", "pending"), status("16:00", "open"), status("16:10", "pending"), status("16:20", "open")],
      now: "16:30",
      is: [{ state: "running", due: null }],
    },
    {
      rule: "moved past midnight by a pause, due still ends with the night that it belongs to",
      policy: nights,
      target: { ...first, within: "P1D", until: "end-of-business-day" },
      events: [status("22:00", "pending"), status("tue 02:00", "open")],
      now: "tue 02:00",
      is: [{ due: "wed 06:00" }],
    },
    {
      rule: "a day before due on a calendar clock is a calendar day",
      policy: office,
      target: { ...first, within: "PT48H", clock: "calendar", warnAt: ["-P1D", "P1D"] },
      ticket: { openedAt: new Date("2026-03-06T09:00:00Z") },
      now: "fri 10:00",
      is: [
        {
          due: "sun 09:00",
          warned: [
            ["sat 09:00", null],
            ["2026-03-09T09:00:00.000Z", null],
          ],
        },
      ],
    },
    {
      rule: "what is planned after the last closing is never reached",
      policy: lastDay,
      target: { ...first, within: "PT8H", warnAt: ["PT1H", "200%"] },
      now: "10:00",
      is: [
        {
          due: "17:00",
          warned: [
            [null, null],
            [null, null],
          ],
        },
      ],
    },
    {
      rule: "a share above 100 % of a target in days is never before due",
      policy: office,
      target: { ...first, within: "P1D", warnAt: ["101%"] },
      ticket: { openedAt: new Date("2026-03-01T00:00:00Z") },
      now: "08:00",
      is: [{ due: "09:00", target: 0, warned: [["09:00", null]] }],
    },
  ]);
});

describe("calendar time and the earliest of several", () => {
  it("elapsedCalendar is wall-clock time without pauses; business time is the target's", () => {
    const policy = policyOf({ ...office, targets: [{ metric: "resolution", within: "PT10H" }] });
    const [row] = assess(policy, ticketWith([status("16:00", "pending"), status("18:00", "open")]), "tue 10:00").targets;
    expect(row && told(row)).toMatchObject({ elapsed: 8, calendar: 23, remaining: 2 });
  });

  it("nextDueAt is the earliest due of the running clocks, overdue ones included, paused and finished ones not", () => {
    const targets = [
      { metric: "first-response", within: "PT1H" },
      { metric: "resolution", within: "PT8H" },
      { metric: "requester-wait", within: "PT2H", pausedIn: ["open"] },
    ];
    const policy = policyOf({ targets });
    expect(shown(assess(policy, ticketWith([], { status: "open" }), "12:00").nextDueAt)).toBe("10:00");
    expect(shown(assess(policy, ticketWith([reply("09:30")], { status: "open" }), "12:00").nextDueAt)).toBe("17:00");
    expect(assess(policy, ticketWith([resolved("09:30")], { status: "open" }), "12:00").nextDueAt).toBeNull();
  });

  it("one policy may hold several targets of one metric, each with its own schedule", () => {
    const policy = policyOf({
      ...office,
      targets: [
        { metric: "resolution", within: "PT10H" },
        { metric: "resolution", within: "PT10H", schedule: "always", agreement: "operational" },
      ],
    });
    expect(assess(policy, ticketWith([]), "10:00").targets.map(({ dueAt }) => shown(dueAt))).toEqual(["tue 11:00", "19:00"]);
  });
});
