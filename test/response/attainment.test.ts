import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { addDuration, bucketOf, middleOf, percentileOf, SKETCH_ERROR } from "../../src/response/duration-sketch.js";
import { assessResponse, attainmentTally, backtestPolicies, strictestTarget, type Ticket, withLabels } from "../../src/response/index.js";
import { HOUR, instant, NINE_TO_FIVE, on, policyOf, ticketWith } from "./support.js";

const resolution = (within: string) => policyOf({ id: within, schedule: NINE_TO_FIVE, targets: [{ metric: "resolution", within }] });
const four = resolution("PT4H");
/** Resolved at these times of Monday, or open. */
const solvedAt = (...times: readonly string[]): readonly Ticket[] =>
  times.map((time, i) => ({
    ...ticketWith(time === "open" ? [] : [on(time, { type: "resolved" })]),
    id: `T-${i}`,
    attributes: { region: i % 2 === 0 ? "north" : "south" },
  }));

describe("attainmentTally", () => {
  const targets = [
    { metric: "first-response", within: "PT1H" },
    { metric: "next-response", within: "PT1H" },
    { metric: "resolution", within: "PT4H" },
  ];
  const policy = policyOf({ version: "2", schedule: NINE_TO_FIVE, targets });
  const tickets = solvedAt("09:30", "11:00", "15:00", "open");
  const fold = (now: string, fields: readonly string[] = []) =>
    tickets.reduce(
      (state, ticket) =>
        attainmentTally.add(state, withLabels(orThrow(assessResponse(policy, ticket, instant(now))), ticket, fields, instant(now))),
      attainmentTally.empty(),
    );

  it("counts met, missed, cancelled, open, breached open and waiting by metric", () => {
    const { groups } = attainmentTally.result(fold("17:00"));
    const counts = groups.map(({ metric, met, missed, cancelled, open, breachedOpen, waiting, attainment }) => [
      metric,
      met,
      missed,
      cancelled,
      open,
      breachedOpen,
      waiting,
      attainment,
    ]);
    expect(counts).toEqual([
      ["first-response", 0, 2, 1, 1, 1, 0, 0],
      ["next-response", 0, 0, 0, 0, 0, 4, null],
      ["resolution", 2, 1, 0, 1, 1, 0, 2 / 3],
    ]);
    expect(groups[0]).toMatchObject({ policyId: "p", policyVersion: "2", labels: {} });
  });

  it("an open cycle that is not over its target is open and not breached", () => {
    const { groups } = attainmentTally.result(fold("09:10"));
    expect(groups.map(({ open, breachedOpen }) => [open, breachedOpen])).toEqual([
      [4, 0],
      [0, 0],
      [4, 0],
    ]);
  });

  it("splits by labels read from the ticket", () => {
    const { groups } = attainmentTally.result(fold("17:00", ["region", "priority"]));
    expect(groups.filter(({ metric }) => metric === "resolution").map(({ labels, met, missed }) => [labels, met, missed])).toEqual([
      [{ priority: "", region: "north" }, 1, 1],
      [{ priority: "", region: "south" }, 1, 0],
    ]);
  });

  it("percentiles are of finished cycles, in their own clock and on the wall", () => {
    const night = ticketWith([on("tue 10:00", { type: "resolved" })]);
    const state = attainmentTally.add(attainmentTally.empty(), orThrow(assessResponse(resolution("PT20H"), night, instant("wed 10:00"))));
    const [group] = attainmentTally.result(state).groups;
    expect(Math.abs((group?.elapsed.median ?? 0) / (9 * HOUR) - 1)).toBeLessThanOrEqual(SKETCH_ERROR);
    expect(Math.abs((group?.elapsedCalendar.p99 ?? 0) / (25 * HOUR) - 1)).toBeLessThanOrEqual(SKETCH_ERROR);
    const empty = attainmentTally.result(fold("09:10")).groups[0];
    expect(empty?.elapsed).toEqual({ median: null, p75: null, p90: null, p95: null, p99: null });
  });

  it("counts the promises of one metric apart: to the customer, between teams, and two of one kind", () => {
    const promised = policyOf({
      targets: [
        { metric: "resolution", within: "PT1H" },
        { metric: "resolution", within: "PT4H", agreement: "operational" },
        { metric: "resolution", within: "PT9H" },
      ],
    });
    const ticket = ticketWith([on("11:00", { type: "resolved" })]);
    const state = attainmentTally.add(attainmentTally.empty(), orThrow(assessResponse(promised, ticket, instant("17:00"))));
    const { groups } = attainmentTally.result(attainmentTally.merge(state, state));
    expect(groups.map(({ metric, agreement, targetIndex, met, missed }) => [metric, agreement, targetIndex, met, missed])).toEqual([
      ["resolution", "operational", 1, 2, 0],
      ["resolution", "service", 0, 0, 2],
      ["resolution", "service", 2, 2, 0],
    ]);
  });

  it("changes no state that it is given", () => {
    const state = fold("17:00");
    const before = JSON.stringify(state);
    fc.assert(
      fc.property(fc.constant(0), () => attainmentTally.merge(state, state) !== state),
      { numRuns: 1 },
    );
    attainmentTally.add(state, orThrow(assessResponse(policy, ticketWith([]), instant("17:00"))));
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe("the sketch of lengths", () => {
  it.each([
    [0, 0, 0],
    [63, 63, 63],
    [64, 64, 64],
    [127, 127, 127],
    [128, 128, 128.5],
    [129, 128, 128.5],
    [130, 129, 130.5],
    [255, 191, 254.5],
    [256, 192, 257.5],
    [2 ** 32, 64 * 27, 2 ** 32 + (2 ** 26 - 1) / 2],
    [2 ** 40 - 1, 64 * 35 - 1, 2 ** 40 - 2 ** 33 + (2 ** 33 - 1) / 2],
  ])("%i ms lies in bucket %i, whose middle is %d", (ms, bucket, middle) => {
    expect([bucketOf(ms), middleOf(bucket)]).toEqual([bucket, middle]);
  });

  it("a percentile is within 1/128 of the exact one by nearest rank", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.5, 0.75, 0.9, 0.95, 0.99),
        (lengths, share) => {
          const sketch: Record<string, number> = {};
          for (const length of lengths) addDuration(sketch, length);
          const exact = [...lengths].sort((a, b) => a - b)[Math.ceil(share * lengths.length) - 1] as number;
          expect(Math.abs((percentileOf(sketch, share) ?? -1) - exact)).toBeLessThanOrEqual(exact * SKETCH_ERROR);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("backtestPolicies", () => {
  const tickets = solvedAt("11:00", "12:30", "16:00", "open");
  const now = instant("17:00");

  it("gives the attainment of each candidate, and what comes out differently from the first, with why", () => {
    const { policies, tickets: read } = backtestPolicies([four, resolution("PT3H"), resolution("P5D")], tickets, now);
    expect(read).toBe(4);
    expect(
      policies.map(({ policies: [one], attainment }) => [
        one?.id,
        attainment.groups[0]?.met,
        attainment.groups[0]?.missed,
        attainment.groups[0]?.breachedOpen,
      ]),
    ).toEqual([
      ["PT4H", 2, 1, 1],
      ["PT3H", 1, 2, 1],
      ["P5D", 3, 0, 0],
    ]);
    expect(policies[0]?.changes).toEqual([]);
    expect(policies[1]?.changes).toEqual([
      {
        ticketId: "T-1",
        metric: "resolution",
        agreement: "service",
        ordinal: 1,
        cycle: 1,
        before: { state: "met", breached: false, dueAt: instant("13:00"), target: 4 * HOUR, elapsed: 3.5 * HOUR },
        after: { state: "missed", breached: true, dueAt: instant("12:00"), target: 3 * HOUR, elapsed: 3.5 * HOUR },
        reasons: [
          {
            code: "response/missed",
            params: { metric: "resolution", cycle: 1, stoppedAt: instant("12:30").getTime(), dueAt: instant("12:00").getTime() },
          },
        ],
      },
    ]);
    expect(policies[2]?.changes.map(({ ticketId, before, after }) => [ticketId, before?.state, after?.state, after?.breached])).toEqual([
      ["T-2", "missed", "met", false],
      ["T-3", "running", "running", false],
    ]);
  });

  it("a target that only one of two has is a change from or to nothing; several targets of one metric are told apart", () => {
    const two = policyOf({
      id: "two",
      targets: [
        { metric: "resolution", within: "PT4H" },
        { metric: "resolution", within: "PT1H" },
        { metric: "pickup", within: "PT1H" },
      ],
    });
    const changes = backtestPolicies([four, two], tickets.slice(0, 1), now).policies[1]?.changes ?? [];
    expect(changes.map(({ metric, ordinal, before, after }) => [metric, ordinal, before?.state ?? null, after?.state ?? null])).toEqual([
      ["resolution", 2, null, "missed"],
      ["pickup", 1, null, "missed"],
    ]);
    const back = backtestPolicies([two, four], tickets.slice(0, 1), now).policies[1]?.changes ?? [];
    expect(back.map(({ metric, before, after }) => [metric, before?.state ?? null, after?.state ?? null])).toEqual([
      ["resolution", "missed", null],
      ["pickup", "missed", null],
    ]);
  });

  it("pairs the targets of one metric by their place, through priorities that leave one out and cycles that restart", () => {
    const target = (within: unknown, extra = {}) => ({ metric: "resolution", within, onReopen: "restart", ...extra });
    const before = policyOf({ targets: [target({ high: "PT1H" }), target("PT4H"), { metric: "pickup", within: "PT9H" }] });
    const after = policyOf({ targets: [{ metric: "pickup", within: "PT9H" }, target({ low: "PT9H" }), target("PT1H")] });
    const events = [on("10:00", { type: "resolved" }), on("11:00", { type: "reopened" }), on("13:00", { type: "resolved" })];
    const changesOf = (priority: string) =>
      backtestPolicies([before, after], [ticketWith(events, { priority })], now).policies[1]?.changes.map((change) => [
        change.ordinal,
        change.cycle,
        change.before && [change.before.state, change.before.target / HOUR],
        change.after && [change.after.state, change.after.target / HOUR],
        change.reasons.map(({ code }) => code),
      ]);
    // The first resolution target is left out in both: only the second one changes, in its second cycle.
    expect(changesOf("other")).toEqual([[2, 2, ["met", 4], ["missed", 1], ["response/restarted", "response/missed"]]]);
    const none = ["response/no-target-for-priority"];
    expect(changesOf("high")).toEqual([
      [1, 1, ["met", 1], null, none],
      [1, 2, ["missed", 1], null, none],
      [2, 2, ["met", 4], ["missed", 1], ["response/restarted", "response/missed"]],
    ]);
    expect(changesOf("low")?.map(([ordinal, cycle, was, is]) => [ordinal, cycle, was, is])).toEqual([
      [1, 1, null, ["met", 9]],
      [1, 2, null, ["met", 9]],
      [2, 2, ["met", 4], ["missed", 1]],
    ]);
  });

  it("a promise to the customer is not compared with one between teams", () => {
    const as = (agreement: string) => policyOf({ targets: [{ metric: "resolution", within: "PT4H", agreement }] });
    const changes = backtestPolicies([as("service"), as("operational")], tickets.slice(0, 1), now).policies[1]?.changes;
    expect(changes?.map(({ agreement, before, after }) => [agreement, before?.state, after?.state])).toEqual([
      ["service", "met", undefined],
      ["operational", undefined, "met"],
    ]);
  });

  it("names the versions of each candidate", () => {
    const version = (text: string) => policyOf({ version: text, targets: [{ metric: "resolution", within: "PT4H" }] });
    expect(backtestPolicies([[version("1"), version("2")]], [], now).policies[0]?.policies).toEqual([
      { id: "p", version: "1" },
      { id: "p", version: "2" },
    ]);
  });

  it("a candidate of several policies selects; a ticket that it cannot assess is an error of that candidate", () => {
    const north = policyOf({
      id: "north",
      appliesTo: { field: "region", is: "north" },
      targets: [{ metric: "resolution", within: "PT1H" }],
    });
    const { policies } = backtestPolicies([four, [north]], tickets, now);
    expect(policies[1]?.policies).toEqual([{ id: "north", version: null }]);
    expect(policies[1]?.errors.map(({ code, ticketId }) => [code, ticketId])).toEqual([
      ["response/no-policy-applies", "T-1"],
      ["response/no-policy-applies", "T-3"],
    ]);
    expect(policies[0]?.errors).toEqual([]);
    expect(policies[1]?.changes.find(({ ticketId }) => ticketId === "T-1")).toMatchObject({ after: null, reasons: [] });
  });

  it("tells its progress every 1,000 tickets and at the end, and stops when told to", () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({ ...ticketWith([]), id: String(i) }));
    const told: unknown[] = [];
    const onProgress = (progress: { done: number; total: number | null }) => {
      told.push([progress.done, progress.total]);
      return undefined;
    };
    expect(backtestPolicies([four], many, now, { onProgress }).tickets).toBe(2500);
    backtestPolicies([four], new Set(many.slice(0, 1000)), now, { onProgress });
    expect(told).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
      [1000, null],
    ]);
    expect(backtestPolicies([four], many, now, { onProgress: () => false }).tickets).toBe(1000);
  });
});

describe("strictestTarget", () => {
  const tickets = solvedAt("10:00", "11:00", "12:00", "20:00", "open");
  const now = instant("tue 17:00");
  const ask = (share: number, metric = "resolution") => strictestTarget(four, tickets, now, { metric, share });

  it.each([
    [0.25, HOUR, 1],
    [0.26, 2 * HOUR, 2],
    [0.5, 2 * HOUR, 2],
    [0.75, 3 * HOUR, 3],
  ])("%d of four cycles is %i ms", (share, targetMs, met) => {
    expect(ask(share)).toEqual({ targetMs, cycles: 4, met });
  });

  it("a cycle stopped while closed needs a millisecond more: its time was reached at closing", () => {
    expect(ask(1)).toEqual({ targetMs: 8 * HOUR + 1, cycles: 4, met: 4 });
  });

  it("is null when no cycle was stopped, and leaves out what no policy is for and what is in error", () => {
    const pickup = policyOf({ targets: [{ metric: "pickup", within: "PT1H" }] });
    expect(strictestTarget(pickup, tickets, now, { metric: "pickup", share: 0.5 })).toBeNull();
    const other = policyOf({ appliesTo: { field: "region", is: "west" }, targets: [{ metric: "resolution", within: "PT1H" }] });
    expect(strictestTarget([other], tickets, now, { metric: "resolution", share: 1 })).toBeNull();
    expect(strictestTarget(four, [{ ...ticketWith([]), openedAt: Number.NaN }], now, { metric: "resolution", share: 1 })).toBeNull();
  });

  it("a cycle of no time needs a target all the same: the least there is", () => {
    expect(strictestTarget(four, solvedAt("09:00"), now, { metric: "resolution", share: 1 })?.targetMs).toBe(1);
  });

  it.each([
    [0.55, 55],
    [0.07, 7],
    [0.29, 29],
    [1, 100],
    [0.005, 1],
  ])("a share of %d of a hundred cycles is %i of them", (share, met) => {
    const hundred = Array.from(
      { length: 100 },
      (_, i): Ticket => ({ id: String(i), openedAt: 0, events: [{ at: i + 1, type: "resolved" }] }),
    );
    const always = policyOf({ targets: [{ metric: "resolution", within: "PT1H" }] });
    expect(strictestTarget(always, hundred, HOUR, { metric: "resolution", share })).toEqual({ targetMs: met, cycles: 100, met });
  });

  it("throws for a `now` that is no instant or out of the years, and for a metric that no policy has", () => {
    const at = (when: number | Date, metric = "resolution") => strictestTarget([four], tickets, when, { metric, share: 1 });
    expect(() => at(Number.NaN)).toThrow(/^now must be a valid instant/);
    expect(() => at(-1)).toThrow(/^now must lie in the years/);
    expect(() => at(now, "pickup")).toThrow(/^question\.metric must be/);
    expect(() => at(Number.NaN)).toThrow(RangeError);
  });

  it.each([0, -0.1, 1.01, Number.NaN])("throws for a share of %d", (share) => {
    expect(() => ask(share)).toThrow(RangeError);
  });

  it("is the strictest: under it so many are met, under a millisecond less fewer", () => {
    const minutes = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(minutes, fc.constantFrom(0.3, 0.5, 0.9, 1), (times, share) => {
        const list = times.map(([pause, more], i): Ticket => {
          const at = (minute: number) => instant("09:00").getTime() + minute * 60_000;
          const events = [
            { at: at(pause), type: "status", to: "pending" },
            { at: at(pause + more), type: "status", to: i % 2 === 0 ? "open" : "solved" },
            { at: at(pause + 2 * more), type: "resolved" },
          ] as const;
          return { ...ticketWith(events), id: String(i) };
        });
        const late = instant("sun 00:00").getTime() + 10 * 24 * HOUR;
        const found = strictestTarget(four, list, late, { metric: "resolution", share });
        const metUnder = (ms: number) =>
          ms <= 0 ? 0 : (backtestPolicies([resolution(`PT${ms / 1000}S`)], list, late).policies[0]?.attainment.groups[0]?.met ?? 0);
        expect(found?.cycles).toBe(list.length);
        expect(metUnder(found?.targetMs ?? 0)).toBe(found?.met);
        expect(found?.met).toBeGreaterThanOrEqual(share * list.length);
        expect(metUnder((found?.targetMs ?? 0) - 1)).toBeLessThan(share * list.length);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
