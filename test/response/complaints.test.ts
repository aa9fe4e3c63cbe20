import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, type Ticket, type TicketEvent } from "../../src/response/index.js";
import { HOUR, MINUTE, NINE_TO_FIVE, policyOf } from "./support.js";

// What users of other systems complain about; each row carries the thread. Where a thread is about business time alone, the calendar
// holds the row; here it is asked through a target.

interface Row {
  readonly thread: string;
  readonly schedule?: unknown;
  readonly target: Record<string, unknown>;
  readonly openedAt: string;
  readonly status?: string;
  readonly events?: readonly TicketEvent[];
  readonly now: string;
  readonly is: Record<string, unknown>;
}

const every = (hours: string) => Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [hours]]));
const status = (at: string, to: string): TicketEvent => ({ at: new Date(at), type: "status", to });
const reply = (at: string, internal = false): TicketEvent => ({ at: new Date(at), type: "agent-message", internal });
const message = (at: string): TicketEvent => ({ at: new Date(at), type: "customer-message" });
const d = (text: string) => new Date(text);
const first = (within: string) => ({ metric: "first-response", within });
const resolution = (within: string) => ({ metric: "resolution", within });

const ROWS: readonly Row[] = [
  {
    thread: "chatwoot #14009, frappe #2212, moment-business-time PR #38: a lunch break does not count",
    schedule: { timeZone: "UTC", weekly: { mon: ["09:00-12:00", "13:00-17:00"] } },
    target: first("PT2H"),
    openedAt: "2026-03-02T11:00:00Z",
    now: "2026-03-02T11:00:00Z",
    is: { dueAt: d("2026-03-02T14:00:00Z") },
  },
  {
    thread: "biz #133, business_time #227 #146 PR #230 PR #231, businesstimedelta #5, in_business PR #3: hours over midnight",
    schedule: { timeZone: "UTC", weekly: { mon: ["22:00-06:00"] } },
    target: first("PT3H"),
    openedAt: "2026-03-02T23:00:00Z",
    now: "2026-03-02T23:00:00Z",
    is: { dueAt: d("2026-03-03T02:00:00Z") },
  },
  {
    thread: "moment-business-time #58: an hour over the autumn change in Amsterdam is an hour",
    schedule: { timeZone: "Europe/Amsterdam", weekly: { sun: ["00:00-24:00"] } },
    target: first("PT1H"),
    openedAt: "2022-10-30T00:30:00Z",
    now: "2022-10-30T00:30:00Z",
    is: { dueAt: d("2022-10-30T01:30:00Z") },
  },
  {
    thread: "dbt_zendesk #25, PR #114: business hours keep their wall clock over a change of clocks",
    schedule: { timeZone: "America/New_York", weekly: every("09:00-17:00") },
    target: first("PT9H"),
    openedAt: "2026-03-06T14:00:00Z",
    now: "2026-03-06T14:00:00Z",
    is: { dueAt: d("2026-03-09T14:00:00Z") },
  },
  {
    thread: "dbt_zendesk #117 #107 #112: a holiday is a local date, not a UTC date",
    schedule: { timeZone: "Pacific/Auckland", weekly: every("09:00-17:00"), holidays: ["2026-03-03"] },
    target: first("PT9H"),
    openedAt: "2026-03-01T20:00:00Z",
    now: "2026-03-01T20:00:00Z",
    is: { dueAt: d("2026-03-03T21:00:00Z") },
  },
  {
    thread: "zammad #390: 48 h over 12 h days are four days, and holidays only those of the list",
    schedule: { timeZone: "UTC", weekly: every("08:00-20:00") },
    target: resolution("PT48H"),
    openedAt: "2026-03-02T08:00:00Z",
    now: "2026-03-02T08:00:00Z",
    is: { dueAt: d("2026-03-05T20:00:00Z") },
  },
  {
    thread: "frappe PR #3776, erpnext PR #38745, GLPI #15429: an instant given with another offset is the same instant",
    schedule: { timeZone: "Asia/Riyadh", weekly: { mon: ["09:00-17:00"] } },
    target: first("PT30M"),
    openedAt: "2026-03-02T12:00:00+05:30",
    now: "2026-03-02T12:10:00+05:30",
    is: { dueAt: d("2026-03-02T07:00:00Z"), breached: false },
  },
  {
    thread: "frappe PR #2449, erpnext PR #49414, GLPI #10594 PR #14937: a weekend on hold adds business time, not wall-clock time",
    schedule: NINE_TO_FIVE,
    target: resolution("PT4H"),
    openedAt: "2026-03-06T14:00:00Z",
    events: [status("2026-03-06T16:00:00Z", "pending"), status("2026-03-09T10:00:00Z", "open")],
    now: "2026-03-09T10:00:00Z",
    is: { dueAt: d("2026-03-09T12:00:00Z"), elapsed: 2 * HOUR },
  },
  {
    thread: "frappe PR #3776, #1675: closed straight from on hold",
    target: resolution("PT4H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [status("2026-03-02T10:00:00Z", "pending"), status("2026-04-13T10:00:00Z", "closed")],
    now: "2026-04-14T00:00:00Z",
    is: { state: "met", elapsed: HOUR },
  },
  {
    thread: "erpnext PRs #47029 #47172 #47884: several pauses add up",
    target: resolution("PT4H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [
      status("2026-03-02T09:30:00Z", "pending"),
      status("2026-03-02T10:00:00Z", "open"),
      status("2026-03-02T10:30:00Z", "pending"),
      status("2026-03-02T11:30:00Z", "open"),
    ],
    now: "2026-03-02T12:00:00Z",
    is: { dueAt: d("2026-03-02T14:30:00Z"), elapsed: 90 * MINUTE },
  },
  {
    thread: "GLPI #1912 #9082 #17186 #24481: pending is not shown as violated",
    target: resolution("PT4H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [status("2026-03-02T10:00:00Z", "pending")],
    now: "2026-03-20T00:00:00Z",
    is: { state: "paused", breached: false, dueAt: null, remaining: 3 * HOUR },
  },
  {
    thread: "GLPI #6902 #15605 PR #16383: earlier pauses stay when the target changes",
    target: { metric: "resolution", within: { low: "PT8H", high: "PT3H" } },
    openedAt: "2026-03-02T09:00:00Z",
    events: [
      { at: d("2026-03-02T12:00:00Z"), type: "priority", to: "high" },
      status("2026-03-02T10:00:00Z", "pending"),
      status("2026-03-02T11:00:00Z", "open"),
    ],
    now: "2026-03-02T12:00:00Z",
    is: { dueAt: d("2026-03-02T13:00:00Z"), target: 3 * HOUR },
  },
  {
    thread: "GLPI #5213 #23359: reopened long after: the closed time is left out",
    target: resolution("PT4H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [status("2026-03-02T10:00:00Z", "closed"), status("2026-04-01T10:00:00Z", "open")],
    now: "2026-04-01T11:00:00Z",
    is: { state: "running", elapsed: 2 * HOUR, breached: false },
  },
  {
    thread: "zammad #3140: the update clock stops when the agent has replied",
    target: { metric: "next-response", within: "PT2H" },
    openedAt: "2026-03-02T09:00:00Z",
    events: [reply("2026-03-02T09:05:00Z"), message("2026-03-02T10:00:00Z"), reply("2026-03-02T11:00:00Z")],
    now: "2026-03-05T00:00:00Z",
    is: { state: "met", breached: false },
  },
  {
    thread: "zammad #3410 #2082: the update clock counts from the message, not from creation",
    target: { metric: "next-response", within: "PT2H" },
    openedAt: "2026-03-02T09:00:00Z",
    events: [reply("2026-03-02T09:05:00Z"), message("2026-03-02T15:00:00Z")],
    now: "2026-03-02T15:30:00Z",
    is: { startedAt: d("2026-03-02T15:00:00Z"), elapsed: 30 * MINUTE },
  },
  {
    thread: "zammad #2579 #4516: closing keeps the figures",
    target: resolution("PT4H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [{ at: d("2026-03-02T14:00:00Z"), type: "closed" }],
    now: "2027-03-02T00:00:00Z",
    is: { state: "missed", elapsed: 5 * HOUR, remaining: -HOUR, breachedAt: d("2026-03-02T13:00:00Z") },
  },
  {
    thread: "biz #122: a short day before a holiday",
    schedule: { ...NINE_TO_FIVE, exceptions: { "2026-12-24": ["09:00-12:00"] }, holidays: ["2026-12-25"] },
    target: resolution("PT8H"),
    openedAt: "2026-12-24T09:00:00Z",
    now: "2026-12-24T09:00:00Z",
    is: { dueAt: d("2026-12-28T14:00:00Z") },
  },
  {
    thread: "chatwoot PR #13392: Fri 16:30 + 1 h in 9-17 is Mon 09:30",
    schedule: NINE_TO_FIVE,
    target: first("PT1H"),
    openedAt: "2026-03-06T16:30:00Z",
    now: "2026-03-06T16:30:00Z",
    is: { dueAt: d("2026-03-09T09:30:00Z") },
  },
  {
    thread: "chatwoot PR #13392, megaapp977/stack #144, osTicket #1168 #2131 #6739: created before opening, Wed 07:00 + 2 h is 11:00",
    schedule: NINE_TO_FIVE,
    target: first("PT2H"),
    openedAt: "2026-03-04T07:00:00Z",
    now: "2026-03-04T07:00:00Z",
    is: { dueAt: d("2026-03-04T11:00:00Z") },
  },
  {
    thread: "osTicket discussion #6438: a status may pause the clock",
    target: { ...resolution("PT2H"), pausedIn: ["waiting on vendor"] },
    openedAt: "2026-03-02T09:00:00Z",
    events: [status("2026-03-02T10:00:00Z", "waiting on vendor")],
    now: "2026-03-03T00:00:00Z",
    is: { state: "paused", remaining: HOUR },
  },
  {
    thread: "osTicket #3648 #3979: opened by an agent, the first response still waits for a public message",
    target: first("PT1H"),
    openedAt: "2026-03-02T09:00:00Z",
    events: [reply("2026-03-02T09:00:00Z", true), reply("2026-03-02T09:30:00Z")],
    now: "2026-03-02T10:00:00Z",
    is: { state: "met", stoppedAt: d("2026-03-02T09:30:00Z") },
  },
];

describe("complaints about other systems", () => {
  it.each(ROWS.map((row) => [row.thread, row] as const))("%s", (_, { schedule = "always", target, openedAt, now, is, ...facts }) => {
    const policy = policyOf({ schedule, targets: [target] });
    const priority = typeof target["within"] === "string" ? undefined : "low";
    const ticket: Ticket = { id: "T", openedAt: new Date(openedAt), priority, status: facts.status, events: facts.events ?? [] };
    const { targets } = orThrow(assessResponse(policy, ticket, new Date(now)));
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject(is);
  });

  it("zammad #5624, chatwoot #10178: under another policy an update target of the old one leaves nothing behind", () => {
    const [withUpdate, without] = [[{ metric: "periodic-update", within: "PT1H" }], [resolution("PT4H")]].map((targets) =>
      policyOf({ targets }),
    );
    const ticket = { id: "T", openedAt: d("2026-03-02T09:00:00Z"), events: [] };
    const due = (policy: typeof without) =>
      orThrow(assessResponse(policy as NonNullable<typeof without>, ticket, d("2026-03-02T09:30:00Z"))).nextDueAt;
    expect([due(withUpdate), due(without)]).toEqual([d("2026-03-02T10:00:00Z"), d("2026-03-02T13:00:00Z")]);
  });

  it("GLPI #1911: an internal agreement of a group starts anew when the group changes", () => {
    const ofGroup = {
      name: "second-line",
      start: { event: "attribute", name: "group", value: "second-line" },
      stop: { event: "attribute", name: "group", value: "first-line" },
    };
    const policy = policyOf({ targets: [{ metric: ofGroup, within: "PT4H", agreement: "operational" }] });
    const group = (at: string, value: string): TicketEvent => ({ at: d(at), type: "attribute", name: "group", value });
    const events = [
      group("2026-03-02T10:00:00Z", "second-line"),
      group("2026-03-02T11:00:00Z", "first-line"),
      group("2026-03-02T15:00:00Z", "second-line"),
    ];
    const { targets } = orThrow(
      assessResponse(policy, { id: "T", openedAt: d("2026-03-02T09:00:00Z"), events }, d("2026-03-02T15:30:00Z")),
    );
    expect(targets.map(({ cycle, state, elapsed }) => [cycle, state, elapsed / MINUTE])).toEqual([
      [1, "met", 60],
      [2, "running", 30],
    ]);
  });

  it("zammad #4432: a reminder is a point of business time, never at midnight or on a weekend", () => {
    const policy = policyOf({ schedule: NINE_TO_FIVE, targets: [{ ...resolution("PT16H"), warnAt: ["50%", "-PT1H"] }] });
    const { targets } = orThrow(
      assessResponse(policy, { id: "T", openedAt: d("2026-03-06T13:00:00Z"), events: [] }, d("2026-03-06T13:00:00Z")),
    );
    expect(targets[0]?.thresholds.map(({ dueAt }) => dueAt)).toEqual([d("2026-03-09T13:00:00Z"), d("2026-03-10T12:00:00Z")]);
  });

  it("GLPI PR #22678: an offset before due stays inside the calendar", () => {
    const policy = policyOf({
      schedule: { timeZone: "UTC", weekly: every("08:00-18:00") },
      targets: [{ ...resolution("PT4H"), warnAt: ["-PT1H"] }],
    });
    const { targets } = orThrow(
      assessResponse(policy, { id: "T", openedAt: d("2026-03-02T17:00:00Z"), events: [] }, d("2026-03-02T17:00:00Z")),
    );
    expect(targets[0]?.thresholds[0]?.dueAt).toEqual(d("2026-03-03T10:00:00Z"));
  });

  it("chatwoot #6889: escalation needs one timer: nextChangeAt walks through every warning, due and breach", () => {
    const policy = policyOf({ targets: [{ ...first("PT4H"), warnAt: ["50%", "-PT30M", "PT1H"] }] });
    const ticket = { id: "T", openedAt: d("2026-03-02T09:00:00Z"), events: [] };
    const steps: string[] = [];
    let now: Date | null = ticket.openedAt;
    while (now) {
      now = orThrow(assessResponse(policy, ticket, now)).nextChangeAt;
      if (now) steps.push(now.toISOString().slice(11, 23));
    }
    expect(steps).toEqual(["11:00:00.000", "12:30:00.000", "13:00:00.001", "14:00:00.000"]);
  });
});
