import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, type TicketEvent } from "../../src/response/index.js";
import vectors from "../fixtures/response/escalation.json" with { type: "json" };
import { MINUTE, only, policyOf } from "./support.js";

/** Due instants and elapsed minutes of zammad's tests: `paused` are UTC half-open intervals. */
interface Case {
  readonly id: string;
  readonly calendar: string;
  readonly start: string;
  readonly end?: string;
  readonly target_minutes?: number;
  readonly paused: readonly (readonly string[])[];
  readonly expected_due?: string;
  readonly expected_minutes?: number;
  readonly expected_remaining_minutes?: number;
  readonly source: string;
  readonly note: string;
}
interface Calendar {
  readonly zone: string;
  readonly hours: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly holidays: readonly string[];
}

const calendars = vectors.calendars as unknown as Readonly<Record<string, Calendar>>;
const cases = vectors.cases as readonly Case[];

function policyFor(one: Case) {
  const { zone, hours, holidays } = calendars[one.calendar] as Calendar;
  const weekly = Object.fromEntries(Object.entries(hours).map(([day, ranges]) => [day, ranges.map((range) => range.join("-"))]));
  const within = `PT${one.target_minutes ?? 60}M`;
  return policyOf({ schedule: { timeZone: zone, weekly, holidays }, targets: [{ metric: "resolution", within }] });
}

function assessed(one: Case, end: string | undefined, now: string) {
  const opensPaused = one.paused[0]?.[0] === one.start;
  const events = one.paused.flatMap(([from, until]): TicketEvent[] => [
    { at: new Date(from as string), type: "status", to: "pending" },
    { at: new Date(until as string), type: "status", to: "open" },
  ]);
  if (end) events.push({ at: new Date(end), type: "resolved" });
  const ticket = { id: one.id, openedAt: new Date(one.start), status: opensPaused ? "pending" : "new", events };
  return only(orThrow(assessResponse(policyFor(one), ticket, new Date(now))));
}

describe("zammad's escalation tests", () => {
  it.each(cases.map((one) => [`${one.id} (${one.source}): ${one.note}`, one] as const))("%s", (_, one) => {
    if (one.expected_due !== undefined) {
      const lastPause = one.paused.at(-1)?.[1] ?? one.start;
      expect(assessed(one, undefined, lastPause).dueAt).toEqual(new Date(one.expected_due));
    }
    if (one.expected_minutes !== undefined) {
      const { elapsed, remaining } = assessed(one, one.end, one.end as string);
      // zammad cuts to whole minutes; here seconds are kept.
      expect(Math.floor(elapsed / MINUTE)).toBe(one.expected_minutes);
      if (one.expected_remaining_minutes !== undefined) expect(Math.ceil(remaining / MINUTE)).toBe(one.expected_remaining_minutes);
    }
  });

  it("has a row of each kind", () => {
    expect(cases.length).toBe(13);
    expect(new Set(cases.map(({ expected_due }) => expected_due === undefined)).size).toBe(2);
  });
});
