import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, sweepResponses, type TargetAssessment, type Ticket } from "../../src/response/index.js";
import { rounds } from "../rounds.js";
import { isOpenAt, type NaiveTarget, type Soup, STEP, simulate } from "./naive-simulator.js";
import { policyOf } from "./support.js";

/** The hours of the naive simulator. */
const schedule = {
  timeZone: "UTC",
  weekly: {
    ...Object.fromEntries(["mon", "tue", "thu", "fri"].map((day) => [day, ["09:00-13:00", "14:00-18:00"]])),
    wed: ["09:00-13:00", "14:00-24:00"],
  },
  holidays: Array.from({ length: 40 }, (_, week) => Date.UTC(2026, 0, 8 + 7 * week, 10))
    .filter((thursday) => !isOpenAt(thursday))
    .map((thursday) => new Date(thursday).toISOString().slice(0, 10)),
};
const OPENED = Date.UTC(2026, 2, 2);

const at = fc.integer({ min: 0, max: 240 });
const simple = ["customer-message", "acknowledged", "resolved", "reopened", "closed"];
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at, type: fc.constantFrom(...simple) }) },
  { weight: 4, arbitrary: fc.record({ at, type: fc.constant("agent-message"), internal: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ at, type: fc.constant("status"), to: fc.constantFrom("new", "open", "pending", "on-hold", "solved", "closed") }),
  },
  { weight: 3, arbitrary: fc.record({ at, type: fc.constant("priority"), to: fc.constantFrom("high", "low", "odd") }) },
  { weight: 1, arbitrary: fc.record({ at, type: fc.constant("assigned"), to: fc.constant("ana") }) },
);
const soup: fc.Arbitrary<Soup> = fc
  .record({
    openedAt: fc.integer({ min: 0, max: 96 }).map((k) => OPENED + k * STEP),
    priority: fc.constantFrom("high", "low", "odd", undefined),
    status: fc.constantFrom("new", "open", "pending", "solved", undefined),
    events: fc.array(event, { maxLength: 14 }),
  })
  .map((ticket) => ({ ...ticket, events: ticket.events.map((one) => ({ ...one, at: ticket.openedAt + one.at * STEP })) }));

const hourly = fc.constantFrom<NaiveTarget["within"]>(
  "PT1H",
  "PT4H",
  "PT9H",
  "PT30H",
  { high: "PT2H", low: "PT12H" },
  { high: "PT3H", default: "PT20H" },
);
const daily = fc.constantFrom<NaiveTarget["within"]>("P1D", "P2D", { high: "P1D", default: "P3D" });
const metric = fc.constantFrom(
  "acknowledgement",
  "pickup",
  "first-response",
  "next-response",
  "periodic-update",
  "requester-wait",
  "agent-work",
  "resolution",
);
const rest = {
  metric,
  clock: fc.constantFrom("business" as const, "calendar" as const),
  onReopen: fc.constantFrom("resume" as const, "restart" as const, "ignore" as const),
  onPriorityChange: fc.constantFrom("retarget" as const, "keep" as const),
};
const target: fc.Arbitrary<NaiveTarget> = fc.oneof(
  fc.record({
    ...rest,
    within: hourly,
    warnAt: fc.constantFrom<readonly string[]>([], ["50%"], ["50%", "-PT1H", "PT3H"], ["-PT12H", "200%"]),
  }),
  fc.record({ ...rest, within: daily }),
  fc.record({ ...rest, within: daily, until: fc.constant("end-of-business-day" as const) }),
);

const seeded = { seed: 20260302, numRuns: rounds(250) };
const ms = (date: Date | null) => date?.getTime() ?? null;
const told = (row: TargetAssessment) => ({
  metric: row.metric,
  cycle: row.cycle,
  state: row.state,
  breached: row.breached,
  startedAt: ms(row.startedAt),
  stoppedAt: ms(row.stoppedAt),
  dueAt: ms(row.dueAt),
  breachedAt: ms(row.breachedAt),
  elapsed: row.elapsed,
  elapsedCalendar: row.elapsedCalendar,
  reached: row.thresholds.map(({ reachedAt }) => ms(reachedAt)),
});

describe("the fold and a naive simulator", () => {
  it("tell the same of any soup of events, at any time", () => {
    fc.assert(
      fc.property(soup, target, fc.integer({ min: 0, max: 300 }), (ticket, one, later) => {
        const now = ticket.openedAt + later * STEP;
        const policy = policyOf({ schedule, targets: [one] });
        const { targets } = orThrow(assessResponse(policy, { id: "T", ...ticket } as unknown as Ticket, now));
        expect(targets.filter(({ state }) => state !== "waiting").map(told)).toEqual(simulate(one, ticket, now));
      }),
      seeded,
    );
  });

  it("the full answer and the lean row agree on every ticket", () => {
    fc.assert(
      fc.property(soup, fc.array(target, { minLength: 1, maxLength: 4 }), fc.integer({ min: -5, max: 300 }), (ticket, targets, later) => {
        const now = ticket.openedAt + later * STEP + (later % 3);
        const policy = policyOf({ schedule, version: "7", targets });
        const one = { id: "T", ...ticket } as unknown as Ticket;
        const full = orThrow(assessResponse(policy, one, now));
        const [lean] = sweepResponses(policy, [one], now);
        const open = full.targets.filter(({ state }) => state === "running" || state === "paused" || state === "waiting");
        expect(lean).toMatchObject({ ticketId: "T", policyId: "p", policyVersion: "7", error: null });
        expect(lean?.dueAtMs).toBe(ms(full.nextDueAt));
        expect(lean?.nextChangeAtMs).toBe(ms(full.nextChangeAt));
        if (open.length === 0) expect([lean?.metric, lean?.state, lean?.remainingMs, lean?.breached]).toEqual([null, null, null, false]);
        else
          expect(open.map((row) => [row.metric, row.state, ms(row.dueAt), row.remaining, row.breached])).toContainEqual([
            lean?.metric,
            lean?.state,
            lean?.dueAtMs,
            lean?.remainingMs,
            lean?.breached,
          ]);
      }),
      seeded,
    );
  });
});
