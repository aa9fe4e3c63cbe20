import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS_OPEN, businessTimeBetween, isOpen, type ScheduleInput } from "../../src/calendar/index.js";
import { earliestAtOpenTime, latestAtOpenTime, openTimeAt } from "../../src/calendar/open-time.js";
import { rounds } from "../rounds.js";
import { DAY, HOUR, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const INPUTS: readonly ScheduleInput[] = [
  { timeZone: "UTC", weekly: weekly(WORKDAYS, "09:00-17:00") },
  { timeZone: "Europe/Lisbon", weekly: weekly(WORKDAYS, "09:00-13:00", "14:00-18:00"), holidays: ["2026-04-03", "2026-12-25"] },
  { timeZone: "America/New_York", weekly: weekly("fri sat sun", "22:00-06:00") },
  { timeZone: "Pacific/Apia", weekly: weekly("mon thu sat", "00:00-24:00"), exceptions: { "2011-12-31": ["09:00-10:00"] } },
  { timeZone: "Asia/Kolkata", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"], "2027-03-01": ["22:00-06:00"] } },
];
const instant = fc.integer({ min: ms("1985-01-01T00:00Z"), max: ms("2060-12-31T00:00Z") });
const nearby = fc.integer({ min: ms("2011-11-01T00:00Z"), max: ms("2028-01-01T00:00Z") });

describe("open time accumulated", () => {
  it("is stable while the window grows, whatever was asked before", () => {
    fc.assert(
      fc.property(fc.constantFrom(...INPUTS), nearby, nearby, fc.array(instant, { maxLength: 5 }), (input, a, b, others) => {
        const [fresh, grown] = [schedule(input), schedule(input)];
        const first = openTimeAt(grown, a);
        for (const other of others) isOpen(grown, other);
        expect(openTimeAt(grown, a)).toBe(first);
        expect(openTimeAt(grown, b) - first).toBe(businessTimeBetween(fresh, a, b));
      }),
      { seed: 5, numRuns: rounds(30) },
    );
  });

  it("a stretch that begins on any date knows the hours that run into it", () => {
    // The first question decides where the compiled stretch begins; each date of a month takes its turn.
    const [from, to] = [ms("2011-12-25T00:00Z"), ms("2012-01-05T00:00Z")];
    const hours: ScheduleInput = { timeZone: "Pacific/Apia", weekly: weekly("thu", "22:00-06:00") };
    const lengths = Array.from({ length: 50 }, (_, day) => {
      const compiled = schedule(hours);
      isOpen(compiled, ms("2011-12-27T12:00Z") + day * DAY);
      return businessTimeBetween(compiled, from, to);
    });
    expect(new Set(lengths)).toEqual(new Set([8 * HOUR]));
  });

  it("earliest and latest are its two inverses", () => {
    fc.assert(
      fc.property(fc.constantFrom(...INPUTS.slice(0, 4)), nearby, (input, at) => {
        const compiled = schedule(input);
        const open = openTimeAt(compiled, at);
        const [earliest, latest] = [earliestAtOpenTime(compiled, open), latestAtOpenTime(compiled, open)];
        expect(openTimeAt(compiled, earliest)).toBe(open);
        expect(openTimeAt(compiled, latest)).toBe(open);
        expect(earliest).toBeLessThanOrEqual(at);
        expect(latest).toBeGreaterThanOrEqual(at);
        expect(openTimeAt(compiled, earliest - 1)).toBe(open - 1);
        expect(openTimeAt(compiled, latest + 1)).toBe(open + 1);
      }),
      { seed: 6, numRuns: rounds(100) },
    );
  });

  it("earliest is a closing where the amount fills the day, latest the next opening", () => {
    const utc = nineToFive("UTC");
    const open = openTimeAt(utc, ms("2026-03-06T17:00Z"));
    expect(earliestAtOpenTime(utc, open)).toBe(ms("2026-03-06T17:00Z"));
    expect(latestAtOpenTime(utc, open)).toBe(ms("2026-03-09T09:00Z"));
  });

  it("both reach as far back and on as the years answered, from a window anywhere", () => {
    const utc = nineToFive("UTC");
    const open = openTimeAt(utc, ms("2026-03-02T09:00Z"));
    // 80,000 hours are 10,000 days of eight hours, or 2,000 weeks.
    const weeks = 14_000 * DAY;
    expect(earliestAtOpenTime(utc, open - 80_000 * HOUR)).toBe(ms("2026-02-27T17:00Z") - weeks);
    expect(latestAtOpenTime(utc, open + 80_000 * HOUR)).toBe(ms("2026-03-02T09:00Z") + weeks);
    expect(earliestAtOpenTime(utc, open - 1_000_000_000 * HOUR)).toBe(Number.NEGATIVE_INFINITY);
    expect(latestAtOpenTime(utc, open + 1_000_000_000 * HOUR)).toBe(Number.POSITIVE_INFINITY);
  });

  it("what never accumulates is infinitely far", () => {
    const once = schedule(INPUTS[4] as ScheduleInput);
    const last = openTimeAt(once, ms("2190-01-01T00:00Z"));
    const first = openTimeAt(once, ms("1980-01-01T00:00Z"));
    expect(last - first).toBe(16 * HOUR);
    expect(earliestAtOpenTime(once, last)).toBe(ms("2027-03-02T06:00+05:30"));
    expect(earliestAtOpenTime(once, last + 1)).toBe(Number.POSITIVE_INFINITY);
    expect(latestAtOpenTime(once, first)).toBe(ms("2026-03-02T09:00+05:30"));
    expect(latestAtOpenTime(once, first - 1)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("day and night it is elapsed time", () => {
    expect(openTimeAt(ALWAYS_OPEN, ms("2199-01-01T00:00Z")) - openTimeAt(ALWAYS_OPEN, ms("1971-01-01T00:00Z"))).toBe(
      ms("2199-01-01T00:00Z") - ms("1971-01-01T00:00Z"),
    );
    expect(earliestAtOpenTime(ALWAYS_OPEN, openTimeAt(ALWAYS_OPEN, 0) + 12_345)).toBe(12_345);
    expect(latestAtOpenTime(ALWAYS_OPEN, openTimeAt(ALWAYS_OPEN, 12_345) - 12_345)).toBe(0);
  });
});
