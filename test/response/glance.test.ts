import { describe, expect, it } from "vitest";
import { assessResponses, sweepResponses } from "../../src/response/index.js";
import { HOUR, instant, on, policyOf, ticketWith } from "./support.js";

const targets = [
  { metric: "resolution", within: "PT8H", warnAt: ["75%"] },
  { metric: "first-response", within: "PT4H" },
  { metric: "next-response", within: "PT1H" },
];
const policy = policyOf({ version: "3", targets });
const sweep = (events: Parameters<typeof ticketWith>[0], now: string, facts = {}) =>
  [...sweepResponses(policy, [ticketWith(events, facts)], instant(now))][0];

describe("sweepResponses", () => {
  it("tells of the running clock that is due first", () => {
    expect(sweep([], "10:00")).toEqual({
      ticketId: "T",
      policyId: "p",
      policyVersion: "3",
      metric: "first-response",
      state: "running",
      dueAtMs: instant("13:00").getTime(),
      remainingMs: 3 * HOUR,
      breached: false,
      nextChangeAtMs: instant("13:00").getTime() + 1,
      error: null,
    });
  });

  it("an overdue one is the most urgent; the next change is that of any clock", () => {
    expect(sweep([], "14:00")).toMatchObject({
      metric: "first-response",
      breached: true,
      remainingMs: -HOUR,
      nextChangeAtMs: instant("15:00").getTime(),
    });
  });

  it("of clocks due at one instant the first of the policy", () => {
    const [row] = sweepResponses(
      policyOf({ targets: [{ metric: "resolution", within: "PT4H" }, targets[1]] }),
      [ticketWith([])],
      instant("10:00"),
    );
    expect(row?.metric).toBe("resolution");
  });

  it("of paused clocks the one with the least remaining", () => {
    expect(sweep([on("10:00", { type: "status", to: "pending" })], "20:00")).toMatchObject({
      metric: "first-response",
      state: "paused",
      dueAtMs: null,
      remainingMs: 3 * HOUR,
      nextChangeAtMs: null,
    });
  });

  it("a paused clock that is over its target says so", () => {
    expect(sweep([on("14:00", { type: "status", to: "pending" })], "20:00")).toMatchObject({
      state: "paused",
      breached: true,
      remainingMs: -HOUR,
    });
  });

  it("a running clock that is never due comes before a paused one", () => {
    const schedule = { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-10:00"] } };
    const both = policyOf({
      schedule,
      targets: [
        { metric: "requester-wait", within: "PT30M", pausedIn: ["new"] },
        { metric: "resolution", within: "PT8H" },
      ],
    });
    const [row] = sweepResponses(both, [ticketWith([])], instant("11:00"));
    expect(row).toMatchObject({ metric: "resolution", state: "running", dueAtMs: null, nextChangeAtMs: null, remainingMs: 7 * HOUR });
  });

  it("when all have ended, a clock that waits; otherwise nothing", () => {
    const done = [on("10:00", { type: "agent-message" }), on("11:00", { type: "resolved" })] as const;
    expect(sweep(done, "12:00")).toMatchObject({ metric: "next-response", state: "waiting", remainingMs: HOUR, dueAtMs: null });
    const [row] = sweepResponses(policyOf({ targets: targets.slice(0, 2) }), [ticketWith(done)], instant("12:00"));
    expect(row).toMatchObject({
      metric: null,
      state: null,
      dueAtMs: null,
      remainingMs: null,
      breached: false,
      nextChangeAtMs: null,
      error: null,
    });
  });

  it("leaves out what has no target for the priority", () => {
    const within = { high: "PT1H" };
    const one = policyOf({
      targets: [
        { metric: "resolution", within },
        { metric: "next-response", within },
      ],
    });
    expect([...sweepResponses(one, [ticketWith([])], instant("12:00"))][0]).toMatchObject({ metric: null, state: null });
  });

  it("is a lazy sequence, to be iterated again", () => {
    let read = 0;
    function* tickets() {
      for (const id of ["a", "b", "c"]) {
        read++;
        yield { ...ticketWith([]), id };
      }
    }
    const [first] = sweepResponses(policy, tickets(), instant("10:00"));
    expect([first?.ticketId, read]).toEqual(["a", 1]);
    const list = [ticketWith([]), { ...ticketWith([]), id: "b", openedAt: Number.NaN }];
    const rows = sweepResponses(policy, list, instant("10:00"));
    expect([...rows]).toEqual([...rows]);
    const answers = assessResponses(policy, list, instant("10:00"));
    expect([...answers].map((answer) => answer.isOk())).toEqual([true, false]);
    expect([...answers]).toHaveLength(2);
  });

  it("reads instants as dates, epoch milliseconds or Temporal", () => {
    const at = instant("10:00").getTime();
    const forms = [at, new Date(at), { epochMilliseconds: at }];
    const rows = forms.map(
      (form) =>
        [
          ...sweepResponses(policy, [ticketWith([{ at: form, type: "status", to: "pending" }], { openedAt: instant("09:00") })], {
            epochMilliseconds: at + HOUR,
          }),
        ][0],
    );
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
    expect(rows[0]).toMatchObject({ state: "paused", remainingMs: 3 * HOUR });
  });
});
