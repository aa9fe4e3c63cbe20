import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import {
  assessResponse,
  attainmentTally,
  type LabelledAssessment,
  type ResponseAssessment,
  sweepResponses,
  type Ticket,
  type TicketEvent,
} from "../../src/response/index.js";
import { rounds } from "../rounds.js";
import { MINUTE, NINE_TO_FIVE, policyOf } from "./support.js";

const OPENED = Date.UTC(2026, 2, 2, 8);
const TARGETS = [
  { metric: "first-response", within: { high: "PT2H", default: "PT8H" }, warnAt: ["50%", "-PT30M"] },
  { metric: "next-response", within: "PT3H", warnAt: ["75%", "PT20M"] },
  { metric: "periodic-update", within: "PT6H" },
  { metric: "resolution", within: { high: "P1D", low: "P3D" }, until: "end-of-business-day", onReopen: "restart" },
  { metric: "agent-work", within: "PT12H", clock: "calendar" },
];
const policy = policyOf({ schedule: NINE_TO_FIVE, targets: TARGETS });

const minute = fc.integer({ min: 0, max: 6000 });
const happening = fc.oneof(
  fc.constantFrom<Omit<TicketEvent, "at">>(
    { type: "customer-message" },
    { type: "agent-message" },
    { type: "resolved" },
    { type: "reopened" },
  ),
  fc.constantFrom("new", "open", "pending", "solved").map((to) => ({ type: "status", to }) as Omit<TicketEvent, "at">),
  fc.constantFrom("high", "low", "odd").map((to) => ({ type: "priority", to }) as Omit<TicketEvent, "at">),
);
const apart = fc
  .uniqueArray(minute, { maxLength: 12 })
  .chain((minutes) =>
    fc
      .array(happening, { minLength: minutes.length, maxLength: minutes.length })
      .map((events) => events.map((event, i) => ({ ...event, at: OPENED + (minutes[i] as number) * MINUTE }) as TicketEvent)),
  );
const ticketOf = (events: readonly TicketEvent[]): Ticket => ({ id: "T", openedAt: OPENED, priority: "low", events });
const at = (minutes: number) => OPENED + minutes * MINUTE;
const assessed = (events: readonly TicketEvent[], now: number): ResponseAssessment =>
  orThrow(assessResponse(policy, ticketOf(events), now));
const seeded = { seed: 27, numRuns: rounds(250) };

/** What `nextChangeAt` speaks of. */
const watched = ({ targets }: ResponseAssessment) =>
  targets.map(({ state, breached, breachedAt, thresholds }) => [state, breached, breachedAt, thresholds.map(({ reachedAt }) => reachedAt)]);

describe("the assessment", () => {
  it("does not depend on the order of events", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 0, max: 7000 }), fc.nat(), (events, later, turn) => {
        const shuffled = [...events].sort((a, b) => ((Number(a.at) * (turn + 7)) % 1013) - ((Number(b.at) * (turn + 7)) % 1013));
        expect(assessed(shuffled, at(later)).targets).toEqual(assessed(events, at(later)).targets);
      }),
      seeded,
    );
  });

  it("does not change when events are there twice", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 0, max: 7000 }), (events, later) => {
        expect(assessed([...events, ...events], at(later)).targets).toEqual(assessed(events, at(later)).targets);
      }),
      seeded,
    );
  });

  it("does not know the future: later events change nothing now", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 0, max: 7000 }), (events, later) => {
        const known = events.filter((event) => Number(event.at) <= at(later));
        expect(assessed(events, at(later))).toEqual(assessed(known, at(later)));
      }),
      seeded,
    );
  });

  it("is the same after an earlier assessment in the same buffers", () => {
    fc.assert(
      fc.property(apart, apart, fc.integer({ min: 0, max: 7000 }), (one, two, later) => {
        const rows = [...sweepResponses(policy, [ticketOf(one), ticketOf(two), ticketOf(one)], at(later))];
        expect(rows[2]).toEqual(rows[0]);
        expect(rows[1]).toEqual([...sweepResponses(policy, [ticketOf(two)], at(later))][0]);
      }),
      seeded,
    );
  });

  it("nextChangeAt is tight: nothing changes before it, something does at it", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: -100, max: 7000 }), fc.double({ min: 0, max: 1, noNaN: true }), (events, later, share) => {
        const known = events.filter((event) => Number(event.at) <= at(later));
        const now = assessed(known, at(later));
        const next = now.nextChangeAt?.getTime() ?? at(later) + 60 * 24 * 60 * MINUTE;
        const between = Math.floor(at(later) + share * (next - 1 - at(later)));
        expect(watched(assessed(known, between))).toEqual(watched(now));
        expect(watched(assessed(known, next - 1))).toEqual(watched(now));
        if (now.nextChangeAt) expect(watched(assessed(known, next))).not.toEqual(watched(now));
      }),
      seeded,
    );
  });

  it("a further pause never makes due earlier", () => {
    fc.assert(
      fc.property(
        apart,
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom("PT5H", "P2D"),
        (events, from, length, within) => {
          const one = policyOf({ schedule: NINE_TO_FIVE, targets: [{ metric: "resolution", within }] });
          const kept = events.filter(({ type }) => type !== "status" && type !== "resolved" && type !== "reopened");
          const pause = (minutes: number, to: string): TicketEvent => ({ at: at(minutes), type: "status", to });
          const due = (list: readonly TicketEvent[]) =>
            orThrow(assessResponse(one, ticketOf(list), at(8000))).targets[0]?.dueAt?.getTime() ?? 0;
          expect(due([...kept, pause(from, "pending"), pause(from + length, "open")])).toBeGreaterThanOrEqual(due(kept));
        },
      ),
      seeded,
    );
  });

  it("elapsed and remaining sum to the target, and an open breach is a due in the past", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 0, max: 7000 }), (events, later) => {
        for (const row of assessed(events, at(later)).targets) {
          expect(row.elapsed + row.remaining).toBe(row.target);
          expect(row.breachedAt !== null).toBe(row.breached);
          if (row.state === "running" && row.dueAt) expect(row.breached).toBe(at(later) > row.dueAt.getTime());
          expect(row.state === "missed").toBe(row.breached && row.stoppedAt !== null);
        }
      }),
      seeded,
    );
  });
});

describe("at the ends of the years that are answered", () => {
  it("nothing is thrown and nothing is NaN", () => {
    const day = 24 * 60 * MINUTE;
    const ends = fc.oneof(
      fc.integer({ min: -day, max: 3 * day }),
      fc.integer({ min: -3 * day, max: day }).map((ms) => Date.UTC(2201, 0, 1) + ms),
    );
    const lasting = policyOf({
      schedule: { ...NINE_TO_FIVE, timeZone: "Pacific/Kiritimati" },
      targets: [...TARGETS, { metric: "requester-wait", within: "P1D", warnAt: ["-P2D", "-PT40H", "P3D", "300%"] }],
    });
    fc.assert(
      fc.property(ends, fc.array(fc.tuple(ends, happening), { maxLength: 5 }), ends, (openedAt, list, now) => {
        const ticket: Ticket = {
          id: "T",
          openedAt,
          priority: "low",
          events: list.map(([when, event]) => ({ ...event, at: when }) as TicketEvent),
        };
        const result = assessResponse(lasting, ticket, now);
        const [row] = sweepResponses(lasting, [ticket], now);
        expect(row?.error ?? null).toBe(result.isErr() ? result.error.code : null);
        for (const target of result.isOk() ? result.value.targets : []) {
          expect([target.elapsed, target.target, target.remaining, target.elapsedCalendar].every(Number.isSafeInteger)).toBe(true);
          const dates = [
            target.startedAt,
            target.dueAt,
            target.breachedAt,
            ...target.thresholds.flatMap(({ dueAt, reachedAt }) => [dueAt, reachedAt]),
          ];
          expect(dates.every((date) => date === null || Number.isFinite(date.getTime()))).toBe(true);
        }
      }),
      seeded,
    );
  });
});

describe("the attainment tally", () => {
  it("gives the same bytes for any split and order", () => {
    const labelled = fc.tuple(apart, fc.constantFrom("north", "south"), fc.boolean()).map(([events, region, flip]): LabelledAssessment => {
      const labels = flip ? { region, kind: "a" } : { kind: "a", region };
      return { ...assessed(events, at(7000)), labels };
    });
    fc.assert(
      fc.property(fc.array(labelled, { maxLength: 6 }), fc.nat(6), fc.nat(), (items, cut, turn) => {
        const fold = (list: readonly LabelledAssessment[]) => list.reduce(attainmentTally.add, attainmentTally.empty());
        const shuffled = items
          .map((item, i) => [item, (i * (turn + 3)) % 7] as const)
          .sort((a, b) => a[1] - b[1])
          .map(([item]) => item);
        const whole = JSON.stringify(fold(items));
        const left = fold(shuffled.slice(0, cut));
        const right = fold(shuffled.slice(cut));
        expect(JSON.stringify(attainmentTally.merge(left, right))).toBe(whole);
        expect(JSON.stringify(attainmentTally.merge(right, left))).toBe(whole);
        expect(JSON.stringify(attainmentTally.merge(JSON.parse(whole), attainmentTally.empty()))).toBe(whole);
      }),
      { seed: 27, numRuns: rounds(100) },
    );
  });
});
