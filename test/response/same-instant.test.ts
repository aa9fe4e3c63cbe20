import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, selectResponsePolicy, type TicketEvent } from "../../src/response/index.js";
import { assess, HOUR, instant, NINE_TO_FIVE, on, only, policyOf, shown, ticketWith, told } from "./support.js";

const resolution = policyOf({ targets: [{ metric: "resolution", within: { p1: "PT1H", default: "PT4H" } }] });
const status = (to: string, at = "10:00") => on(at, { type: "status", to });
const priority = (to: string, at = "10:00") => on(at, { type: "priority", to });

describe("at one instant", () => {
  it.each<[string, readonly TicketEvent[], string, number]>([
    ["solved, open, solved", ["solved", "open", "solved"].map((to) => status(to)), "met", 4],
    ["pending, open, pending", ["pending", "open", "pending"].map((to) => status(to)), "paused", 4],
    ["p1, p3, p1", ["p1", "p3", "p1"].map((to) => priority(to)), "running", 1],
    ["resolved, reopened, resolved", (["resolved", "reopened", "resolved"] as const).map((type) => on("10:00", { type })), "met", 4],
  ])("the order of the list holds: %s", (_, events, state, target) => {
    const row = only(assess(resolution, ticketWith(events), "10:00"));
    expect([row.state, row.target / HOUR]).toEqual([state, target]);
    // The same, where so many events stand together that they are looked up.
    const notes = Array.from({ length: 20 }, (_, i) => on("10:00", { type: "custom", name: String(i) }));
    const many = only(assess(resolution, ticketWith([...notes, ...events, ...notes]), "10:00"));
    expect([many.state, many.target / HOUR]).toEqual([state, target]);
  });

  it("a repeated event counts once, also far back in the list and in any order of instants", () => {
    const metric = { name: "own", start: { event: "custom", name: "a" }, stop: { event: "customer-message" }, cycles: "every" };
    const policy = policyOf({
      targets: [
        { metric: "resolution", within: "PT4H", onReopen: "restart" },
        { metric, within: "PT1H" },
      ],
    });
    const notes = Array.from({ length: 30 }, (_, i) => on("10:00", { type: "custom", name: String(i) }));
    const twice = [on("11:00", { type: "reopened" }), on("10:00", { type: "resolved" }), ...notes, on("10:00", { type: "resolved" })];
    const once = twice.slice(0, -1);
    expect(assess(policy, ticketWith(twice), "12:00")).toEqual(assess(policy, ticketWith(once), "12:00"));
  });

  it("100,000 events are read in a second or so, by the clocks and by the fields", () => {
    const at = instant("10:00");
    const events = Array.from({ length: 100_000 }, (_, i): TicketEvent => ({ at, type: "attribute", name: "tier", value: i }));
    const gold = policyOf({ targets: [{ metric: "resolution", within: "PT1H" }], appliesTo: { field: "tier", is: 99_999 } });
    const start = performance.now();
    expect(selectResponsePolicy([gold], ticketWith(events)).isOk()).toBe(true);
    expect(assessResponse([gold], ticketWith(events), at).isOk()).toBe(true);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("of a custom metric, a stop after a reopening stops what was reopened, and a reopening after a stop reopens", () => {
    const metric = { name: "own", start: { event: "opened" }, stop: { event: "resolved" }, reopen: { event: "reopened" } };
    const policy = policyOf({ targets: [{ metric, within: "PT9H" }] });
    const at = (...types: readonly ("resolved" | "reopened")[]) =>
      told(only(assess(policy, ticketWith([on("10:00", { type: "resolved" }), ...types.map((type) => on("11:00", { type }))]), "12:00")));
    expect(at("reopened", "resolved")).toMatchObject({ state: "met", stop: "11:00", elapsed: 1 });
    expect(at("resolved", "reopened")).toMatchObject({ state: "running", stop: null, elapsed: 2 });
  });

  it("of a custom metric, a priority before the stop is in force at the stop, one after it is not", () => {
    const metric = { name: "own", start: { event: "opened" }, stop: { event: "custom", name: "done" } };
    const policy = policyOf({ targets: [{ metric, within: { p1: "PT30M", p3: "PT4H" } }] });
    const done = on("10:00", { type: "custom", name: "done" });
    const of = (...events: readonly TicketEvent[]) => told(only(assess(policy, ticketWith(events, { priority: "p3" }), "12:00")));
    expect(of(priority("p1"), done)).toMatchObject({ state: "missed", target: 0.5, breachedAt: "10:00" });
    expect(of(done, priority("p1"))).toMatchObject({ state: "met", target: 4, breachedAt: null });
  });
});

describe("pauses", () => {
  const dayEnd = (more = {}) =>
    policyOf({ schedule: NINE_TO_FIVE, targets: [{ metric: "resolution", within: "P1D", until: "end-of-business-day", ...more }] });
  const ticket = (from: string, to: string, until: string) =>
    ticketWith([status("pending", from), status(to, until)], { openedAt: instant("10:00") });

  it.each([
    ["over the last closing", "tue 16:00", "open", "wed 09:30", "wed 17:00", "running"],
    ["over the last closing, until before the opening", "tue 16:00", "open", "wed 08:00", "wed 17:00", "running"],
    ["over two closings", "tue 16:00", "open", "wed 17:01", "thu 17:00", "running"],
    ["stopped from the pause", "tue 11:00", "solved", "wed 08:00", "wed 17:00", "met"],
    ["within the day", "tue 10:00", "open", "tue 11:00", "tue 17:00", "running"],
  ])("due at the end of a day is never in a pause: %s", (_, from, to, until, due, state) => {
    expect(told(only(assess(dayEnd(), ticket(from, to, until), until)))).toMatchObject({ due, state, breached: false });
  });

  it("the same on a calendar clock", () => {
    const row = only(assess(dayEnd({ clock: "calendar" }), ticket("tue 23:00", "open", "wed 00:30"), "wed 00:30"));
    expect([shown(row.dueAt), row.breached]).toEqual(["thu 00:00", false]);
  });

  it("a target that comes into force in a pause finds its warnings passed", () => {
    const warnAt = ["50%", "75%", "100%", "-PT30M", "PT1H"];
    const policy = policyOf({ targets: [{ metric: "resolution", within: { p3: "PT8H", p1: "PT2H" }, warnAt }] });
    const events = [status("pending", "11:00"), priority("p1", "11:30")];
    const row = only(assess(policy, ticketWith(events, { priority: "p3" }), "11:30"));
    // Two hours have run: due was 11:00, so all but the hour after it is passed.
    expect(row.thresholds.map(({ reachedAt }) => shown(reachedAt))).toEqual(["11:30", "11:30", "11:30", "11:30", null]);
    const resumed = only(assess(policy, ticketWith([...events, status("open", "13:00")], { priority: "p3" }), "14:00"));
    expect(resumed.thresholds.map(({ reachedAt }) => shown(reachedAt))).toEqual(["11:30", "11:30", "11:30", "11:30", "14:00"]);
    const early = only(assess(policy, ticketWith([status("pending", "10:00"), priority("p1", "11:30")], { priority: "p3" }), "11:30"));
    expect(early.thresholds.map(({ reachedAt }) => shown(reachedAt))).toEqual(["11:30", null, null, null, null]);
  });

  it("a clock that was paused at due changes a millisecond later", () => {
    const policy = policyOf({ targets: [{ metric: "resolution", within: "PT1H" }] });
    const paused = ticketWith([status("pending")]);
    expect(shown(assess(policy, paused, "10:00").nextChangeAt)).toBe("10:00:00.001");
    expect(assess(policy, paused, "10:00:00.001").nextChangeAt).toBeNull();
    expect(assess(policy, ticketWith([status("pending", "09:59")]), "10:00").nextChangeAt).toBeNull();
  });

  it("an opening ahead that is resolved at once starts no custom clock", () => {
    const metric = { name: "own", start: { event: "opened" }, stop: { event: "resolved" } };
    const policy = policyOf({ targets: [{ metric, within: "PT1H" }] });
    const at = (status: string) => orThrow(assessResponse(policy, ticketWith([], { status }), instant("08:00"))).nextChangeAt;
    expect([shown(at("solved")), shown(at("new"))]).toEqual([null, "09:00"]);
  });
});
