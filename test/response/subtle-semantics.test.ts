import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, defineResponsePolicy, type Ticket, type TicketEvent } from "../../src/response/index.js";
import { HOUR, MINUTE, NINE_TO_FIVE, only, policyOf } from "./support.js";

// The numbered list of what systems do differently at the edges: each row is what this library does, with the numbers of their tests.

const WEEK = (hours: readonly string[]) => Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, hours]));
const at = (text: string) => new Date(text.length > 10 ? text : `${text}T00:00:00Z`);
const status = (when: string, to: string): TicketEvent => ({ at: at(when), type: "status", to });
const reply = (when: string): TicketEvent => ({ at: at(when), type: "agent-message" });

function target(
  schedule: unknown,
  one: Record<string, unknown>,
  ticket: Omit<Ticket, "id" | "events"> & { events?: readonly TicketEvent[] },
  now: string,
) {
  const policy = policyOf({ schedule, targets: [one] });
  return only(orThrow(assessResponse(policy, { id: "T", events: [], ...ticket }, at(now))));
}
const hours = (n: number, metric = "resolution") => ({ metric, within: `PT${n}H` });

describe("subtle semantics", () => {
  it("1. a result exactly at closing stays there: Mon 09:00 + 8 h is Mon 17:00", () => {
    expect(target(NINE_TO_FIVE, hours(8), { openedAt: at("2026-03-02T09:00:00Z") }, "2026-03-02T10:00:00Z").dueAt).toEqual(
      at("2026-03-02T17:00:00Z"),
    );
  });

  it("2. met at due; an open one is breached one millisecond later", () => {
    const ticket = { openedAt: at("2026-03-02T09:00:00Z") };
    expect(target("always", hours(1, "first-response"), { ...ticket, events: [reply("2026-03-02T10:00:00Z")] }, "2026-03-03").state).toBe(
      "met",
    );
    expect(target("always", hours(1), ticket, "2026-03-02T10:00:00.000Z").breached).toBe(false);
    expect(target("always", hours(1), ticket, "2026-03-02T10:00:00.001Z").breached).toBe(true);
  });

  const TEN_TO_SIX = { timeZone: "UTC", weekly: WEEK(["10:00-18:00"]) };

  it("3. a pause is measured in the target's calendar: Thu 17:50 to Mon 12:30 with a Friday holiday is 160 min", () => {
    const schedule = { ...TEN_TO_SIX, holidays: ["2026-03-06"] };
    const ticket = {
      openedAt: at("2026-03-05T17:30:00Z"),
      events: [status("2026-03-05T17:50:00Z", "pending"), status("2026-03-09T12:30:00Z", "open")],
    };
    const open = target(schedule, hours(4), ticket, "2026-03-09T12:30:00Z");
    expect(open.elapsed).toBe(20 * MINUTE);
    expect(open.dueAt).toEqual(at("2026-03-09T16:10:00Z"));
    const resolved = target(
      schedule,
      hours(4),
      { ...ticket, events: [...ticket.events, { at: at("2026-03-09T13:00:00Z"), type: "resolved" }] },
      "2026-03-10",
    );
    expect(resolved.elapsed).toBe(50 * MINUTE);
    const explained = orThrow(
      assessResponse(policyOf({ schedule, targets: [hours(4)] }), { id: "T", ...ticket }, at("2026-03-09T12:30:00Z")),
    ).reasons;
    expect(explained).toContainEqual(
      expect.objectContaining({
        code: "response/pause-left-out",
        params: expect.objectContaining({ lastedMs: 160 * MINUTE, status: "pending" }),
      }),
    );
  });

  it.each([
    [3600, "2026-03-05T18:00:00Z"],
    [3601, "2026-03-06T10:00:01Z"],
  ])("4. a pause of %i s pushes Thu 17:00 to %s", (seconds, due) => {
    const paused = at("2026-03-05T15:30:00Z");
    const events: TicketEvent[] = [
      { at: paused, type: "status", to: "pending" },
      { at: paused.getTime() + seconds * 1000, type: "status", to: "open" },
    ];
    expect(target(TEN_TO_SIX, hours(2), { openedAt: at("2026-03-05T15:00:00Z"), events }, "2026-03-05T17:00:00Z").dueAt).toEqual(at(due));
  });

  it("5. a paused target has no due date, only what remains, and is not violated by waiting", () => {
    const row = target(
      "always",
      hours(2),
      { openedAt: at("2026-03-02T09:00:00Z"), events: [status("2026-03-02T10:00:00Z", "pending")] },
      "2026-04-02",
    );
    expect([row.dueAt, row.remaining, row.state, row.breached]).toEqual([null, HOUR, "paused", false]);
  });

  it("6. created in a pausing status: closed from it, nothing has elapsed; resumed at 12:00, 240 min are due 16:00", () => {
    const ticket = { openedAt: at("2026-03-02T09:00:00Z"), status: "pending" };
    const ended = target("always", hours(4), { ...ticket, events: [status("2026-03-02T12:00:00Z", "closed")] }, "2026-03-03");
    expect([ended.state, ended.elapsed, ended.remaining]).toEqual(["met", 0, 4 * HOUR]);
    const resumed = target("always", hours(4), { ...ticket, events: [status("2026-03-02T12:00:00Z", "open")] }, "2026-03-02T12:00:00Z");
    expect(resumed.dueAt).toEqual(at("2026-03-02T16:00:00Z"));
  });

  it("7. a stop straight from a pause ends the pause first: 42 days of it do not count", () => {
    const events = [status("2026-03-02T10:00:00Z", "pending"), status("2026-04-13T10:00:00Z", "closed")];
    const row = target("always", hours(4), { openedAt: at("2026-03-02T09:00:00Z"), events }, "2026-04-14");
    expect([row.state, row.elapsed]).toEqual(["met", HOUR]);
  });

  it("8. reopened: the closed time is left out (pending 09:30-09:45, closed 10:00-10:30, 120 min from 09:00 is 11:45)", () => {
    const events = [
      status("2026-03-02T09:30:00Z", "pending"),
      status("2026-03-02T09:45:00Z", "open"),
      status("2026-03-02T10:00:00Z", "closed"),
      status("2026-03-02T10:30:00Z", "open"),
    ];
    expect(target("always", hours(2), { openedAt: at("2026-03-02T09:00:00Z"), events }, "2026-03-02T10:30:00Z").dueAt).toEqual(
      at("2026-03-02T11:45:00Z"),
    );
  });

  it.each([
    ["13:00", "15:00", "18:00"],
    ["15:00", "18:00", "19:00"],
  ])("8. due 16:00, closed %s, reopened %s: due %s", (closed, reopened, due) => {
    const events = [status(`2026-03-02T${closed}:00Z`, "closed"), status(`2026-03-02T${reopened}:00Z`, "open")];
    expect(target("always", hours(7), { openedAt: at("2026-03-02T09:00:00Z"), events }, "2026-03-02T18:00:00Z").dueAt).toEqual(
      at(`2026-03-02T${due}:00Z`),
    );
  });

  it("9. P3 to P1 after 3 h: the P1 target counts from creation, and is marked as breached on the change", () => {
    const within = { p1: "PT2H", p3: "PT24H" };
    const policy = policyOf({
      targets: [
        { metric: "resolution", within },
        { metric: "first-response", within },
      ],
    });
    const events: TicketEvent[] = [reply("2026-03-02T11:30:00Z"), { at: at("2026-03-02T12:00:00Z"), type: "priority", to: "p1" }];
    const { targets, reasons } = orThrow(
      assessResponse(policy, { id: "T", openedAt: at("2026-03-02T09:00:00Z"), priority: "p3", events }, at("2026-03-02T12:00:00Z")),
    );
    expect(targets[0]).toMatchObject({ dueAt: at("2026-03-02T11:00:00Z"), breachedAt: at("2026-03-02T12:00:00Z"), target: 2 * HOUR });
    expect(targets[1]).toMatchObject({ state: "met", target: 24 * HOUR });
    expect(reasons.map(({ code }) => code)).toContain("response/breached-on-change");
  });

  it("10. next reply counts from the oldest unanswered message, resolving ends it, a reply to nothing starts nothing", () => {
    const message = (when: string): TicketEvent => ({ at: at(when), type: "customer-message" });
    const ticket = { openedAt: at("2026-03-02T09:00:00Z"), events: [reply("2026-03-02T09:10:00Z"), reply("2026-03-02T09:20:00Z")] };
    expect(target("always", hours(2, "next-response"), ticket, "2026-03-02T20:00:00Z").state).toBe("waiting");
    const asked = { ...ticket, events: [...ticket.events, message("2026-03-02T10:00:00Z"), message("2026-03-02T11:30:00Z")] };
    expect(target("always", hours(2, "next-response"), asked, "2026-03-02T11:30:00Z").dueAt).toEqual(at("2026-03-02T12:00:00Z"));
    const solved = { ...asked, events: [...asked.events, status("2026-03-02T11:45:00Z", "solved")] };
    expect(target("always", hours(2, "next-response"), solved, "2026-03-02T20:00:00Z").state).toBe("cancelled");
  });

  it("11. the next due is the earliest of all targets: a smaller update target does not hide the first reply", () => {
    const policy = policyOf({
      targets: [
        { metric: "first-response", within: "PT1H" },
        { metric: "periodic-update", within: "PT30M" },
      ],
    });
    const ticket = { id: "T", openedAt: at("2026-03-02T09:00:00Z"), events: [] };
    const { targets, nextDueAt } = orThrow(assessResponse(policy, ticket, at("2026-03-02T09:00:00Z")));
    expect(targets.map(({ dueAt }) => dueAt)).toEqual([at("2026-03-02T10:00:00Z"), at("2026-03-02T09:30:00Z")]);
    expect(nextDueAt).toEqual(at("2026-03-02T09:30:00Z"));
    const answered = { ...ticket, events: [{ at: at("2026-03-02T09:15:00Z"), type: "agent-message", internal: true } as const] };
    expect(orThrow(assessResponse(policy, answered, at("2026-03-02T09:40:00Z"))).nextDueAt).toEqual(at("2026-03-02T09:30:00Z"));
  });

  it("12. internal notes are no replies", () => {
    const events: TicketEvent[] = [{ at: at("2026-03-02T09:30:00Z"), type: "agent-message", internal: true }];
    expect(
      target("always", hours(2, "first-response"), { openedAt: at("2026-03-02T09:00:00Z"), events }, "2026-03-02T10:00:00Z").state,
    ).toBe("running");
  });

  const LISBON_ALWAYS = {
    timeZone: "Europe/Lisbon",
    weekly: Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((d) => [d, ["00:00-24:00"]])),
  };

  it.each([
    ["PT24H", "2024-03-31T12:00:00Z"],
    ["P1D", "2024-03-31T11:00:00Z"],
  ])("13. 24 h is not a day: Lisbon, Sat 2024-03-30 12:00Z + %s is %s", (within, due) => {
    expect(
      target(LISBON_ALWAYS, { metric: "resolution", within }, { openedAt: at("2024-03-30T12:00:00Z") }, "2024-03-30T12:00:00Z").dueAt,
    ).toEqual(at(due));
  });

  it.each([
    ["2024-03-10", 5],
    ["2024-11-03", 7],
  ])("14. a shift over a change of clocks: New York 00:00-06:00 on %s holds %i h", (date, held) => {
    const schedule = { timeZone: "America/New_York", weekly: { sun: ["00:00-06:00"] } };
    const row = target(schedule, hours(20), { openedAt: at(`${date}T00:00:00Z`) }, `${date}T23:00:00Z`);
    expect(row.elapsed).toBe(held * HOUR);
  });

  it("15. a date that never was: Apia, Wed 28 Dec 2011 09:00 + 16 h is Thu 17:00, and 24 h lie before Tue 3 Jan 09:00", () => {
    const schedule = { timeZone: "Pacific/Apia", weekly: WEEK(["09:00-17:00"]) };
    const openedAt = at("2011-12-28T19:00:00Z");
    expect(target(schedule, hours(16), { openedAt }, "2011-12-28T19:00:00Z").dueAt).toEqual(at("2011-12-30T03:00:00Z"));
    expect(target(schedule, hours(16), { openedAt }, "2012-01-02T19:00:00Z").elapsed).toBe(24 * HOUR);
  });

  it("16. a repeated hour: 00:30-01:30 on 2024-11-03 in New York closes at the first 01:30", () => {
    const schedule = { timeZone: "America/New_York", weekly: { sun: ["00:30-01:30"] } };
    expect(target(schedule, hours(9), { openedAt: at("2024-11-03T04:00:00Z") }, "2024-11-03T12:00:00Z").elapsed).toBe(HOUR);
  });

  it("17. a half-hour gap: Lord Howe opening 02:15 on 2024-10-06 is 02:45", () => {
    const schedule = { timeZone: "Australia/Lord_Howe", weekly: { sun: ["02:15-04:00"] } };
    const due = target(
      schedule,
      { metric: "resolution", within: "PT15M" },
      { openedAt: at("2024-10-05T12:00:00Z") },
      "2024-10-05T12:00:00Z",
    ).dueAt;
    expect(due).toEqual(at("2024-10-05T16:00:00Z"));
  });

  it("18. exceptions are matched by local date: Kolkata, Tue 2024-02-06 04:00-08:00 leaves Monday's hours", () => {
    const schedule = { timeZone: "Asia/Kolkata", weekly: WEEK(["09:00-18:00"]), exceptions: { "2024-02-06": ["04:00-08:00"] } };
    const due = target(schedule, hours(10), { openedAt: at("2024-02-05T03:30:00Z") }, "2024-02-05T04:00:00Z").dueAt;
    expect(due).toEqual(at("2024-02-05T23:30:00Z"));
  });

  it("19. a holiday closes an exceptional opening; a closure is taken from it", () => {
    const openedAt = at("2026-03-07");
    const exceptions = { "2026-03-07": ["10:00-14:00"] };
    const due = (more: Record<string, unknown>) =>
      target({ ...NINE_TO_FIVE, exceptions, ...more }, hours(2), { openedAt }, "2026-03-07").dueAt;
    expect(due({})).toEqual(at("2026-03-07T12:00:00Z"));
    expect(due({ closures: { "2026-03-07": ["11:00-12:00"] } })).toEqual(at("2026-03-07T13:00:00Z"));
    expect(due({ holidays: ["2026-03-07"] })).toEqual(at("2026-03-09T11:00:00Z"));
  });

  it("20. seconds are kept: a reply 3 s after opening took 3 s", () => {
    const row = target(
      { timeZone: "Europe/Berlin", weekly: WEEK(["08:00-18:00"]) },
      hours(1, "first-response"),
      { openedAt: at("2013-03-28T23:49:00Z"), events: [reply("2013-03-29T07:00:03Z")] },
      "2013-03-30",
    );
    expect(row.elapsed).toBe(3000);
  });

  it("21. a start before opening counts from the opening: 07:30 + 120 min from 08:00 is 10:00; on a holiday the seconds vanish", () => {
    const schedule = { timeZone: "UTC", weekly: WEEK(["08:00-18:00"]), holidays: ["2026-03-03"] };
    expect(target(schedule, hours(2), { openedAt: at("2026-03-02T07:30:00Z") }, "2026-03-02T08:00:00Z").dueAt).toEqual(
      at("2026-03-02T10:00:00Z"),
    );
    expect(target(schedule, hours(2), { openedAt: at("2026-03-03T13:56:21Z") }, "2026-03-03T14:00:00Z").dueAt).toEqual(
      at("2026-03-04T10:00:00Z"),
    );
  });

  it("22. elapsed goes on after the breach: 210 min over", () => {
    expect(target("always", hours(1), { openedAt: at("2026-03-02T09:00:00Z") }, "2026-03-02T13:30:00Z").remaining).toBe(-210 * MINUTE);
  });

  it("23. Fri 18:00 (9-17) + 1 day is Mon 17:00; the end of the next business day is its own form", () => {
    const openedAt = at("2026-03-06T18:00:00Z");
    expect(target(NINE_TO_FIVE, { metric: "resolution", within: "P1D" }, { openedAt }, "2026-03-06T18:00:00Z").dueAt).toEqual(
      at("2026-03-09T17:00:00Z"),
    );
    const byEnd = { metric: "resolution", within: "P1D", until: "end-of-business-day" };
    expect(target(NINE_TO_FIVE, byEnd, { openedAt: at("2026-03-06T10:00:00Z") }, "2026-03-06T10:00:00Z").dueAt).toEqual(
      at("2026-03-09T17:00:00Z"),
    );
  });

  it("24. thresholds are points of business time: created Mon 17:00 in 8-18, 4 h are due Tue 11:00, an hour before is Tue 10:00, 75 % as well", () => {
    const schedule = { timeZone: "UTC", weekly: WEEK(["08:00-18:00"]) };
    const { dueAt, thresholds } = target(
      schedule,
      { ...hours(4), warnAt: ["-PT1H", "75%"] },
      { openedAt: at("2026-03-02T17:00:00Z") },
      "2026-03-02T17:00:00Z",
    );
    expect([dueAt, ...thresholds.map((one) => one.dueAt)]).toEqual(
      ["T11:00:00Z", "T10:00:00Z", "T10:00:00Z"].map((time) => at(`2026-03-03${time}`)),
    );
  });

  it("25. a threshold that was reached is not reached again after due moved", () => {
    const events = [status("2026-03-02T12:30:00Z", "pending"), status("2026-03-02T14:30:00Z", "open")];
    const one = { ...hours(4), warnAt: ["-PT1H"] };
    const [first] = target("always", one, { openedAt: at("2026-03-02T09:00:00Z"), events }, "2026-03-02T16:00:00Z").thresholds;
    expect(first?.reachedAt).toEqual(at("2026-03-02T12:00:00Z"));
  });

  it("26. a calendar with no open time is refused", () => {
    const issues = defineResponsePolicy({ id: "p", schedule: { timeZone: "UTC", weekly: {} }, targets: [hours(1)] })._unsafeUnwrapErr()
      .issues;
    expect(issues.map(({ path, code }) => [path.join("."), code])).toEqual([["schedule.weekly", "never-open"]]);
  });

  it("27. the policy is an argument: the old version still gives the old answer for a finished cycle", () => {
    const [old, fresh] = ["PT4H", "PT2H"].map((within, i) =>
      policyOf({ version: String(i + 1), targets: [{ metric: "resolution", within }] }),
    );
    const ticket = { id: "T", openedAt: at("2026-03-02T09:00:00Z"), events: [status("2026-03-02T11:30:00Z", "solved")] };
    const told = [old, fresh].map((policy) => orThrow(assessResponse(policy as NonNullable<typeof old>, ticket, at("2026-03-03"))));
    expect(told.map(({ policyVersion, targets }) => [policyVersion, targets[0]?.state])).toEqual([
      ["1", "met"],
      ["2", "missed"],
    ]);
  });
});
