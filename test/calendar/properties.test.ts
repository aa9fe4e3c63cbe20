// Laws of business time that hold for every schedule.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  isBusinessDay,
  isOpen,
  localDate,
  nextClosing,
  nextOpening,
  openIntervals,
  previousClosing,
  previousOpening,
  type Schedule,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import { addDays } from "../../src/kernel/calendar-date.js";
import { rounds } from "../rounds.js";
import { DAY, dayAndNight, HOUR, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const SCHEDULES: readonly Schedule[] = [
  nineToFive("UTC", { holidays: ["2026-01-01", "2026-12-25"] }),
  schedule({
    timeZone: "Europe/Lisbon",
    weekly: weekly(WORKDAYS, "09:00-13:00", "14:00-18:00"),
    closures: { "2026-03-03": ["12:00-15:00"] },
  }),
  schedule({ timeZone: "America/New_York", weekly: weekly("fri sat sun", "22:00-06:00"), exceptions: { "2026-03-04": ["00:00-24:00"] } }),
  schedule({ timeZone: "Asia/Kathmandu", weekly: { sun: ["10:15-17:45"], wed: ["00:00-00:00"] } }),
  schedule({ timeZone: "Australia/Lord_Howe", weekly: weekly("sat sun mon", "01:30-02:45", "23:00-02:15") }),
  dayAndNight("Africa/Casablanca", { holidays: ["2026-03-20"] }),
];
const hours = fc.constantFrom(...SCHEDULES);
const instant = fc.integer({ min: ms("2024-01-01T00:00Z"), max: ms("2028-12-31T00:00Z") });
const length = fc.oneof(
  fc.integer({ min: 1, max: 60 * HOUR }),
  fc.integer({ min: 1, max: 60 }).map((quarters) => quarters * (HOUR / 4)),
);
const settings = { seed: 42, numRuns: rounds(150) };

const add = (one: Schedule, from: number, amount: number) =>
  addBusinessTime(one, from, { seconds: amount / 1000 })
    ._unsafeUnwrap()
    .getTime();
const subtract = (one: Schedule, from: number, amount: number) =>
  subtractBusinessTime(one, from, { seconds: amount / 1000 })
    ._unsafeUnwrap()
    .getTime();

describe("laws of business time", () => {
  it("what is added lies between", () => {
    fc.assert(
      fc.property(hours, instant, length, (one, from, amount) => {
        expect(businessTimeBetween(one, from, add(one, from, amount))).toBe(amount);
        expect(businessTimeBetween(one, subtract(one, from, amount), from)).toBe(amount);
      }),
      settings,
    );
  });

  it("a sum is the earliest such instant, a difference the latest: a millisecond nearer and less has elapsed", () => {
    fc.assert(
      fc.property(hours, instant, length, (one, from, amount) => {
        expect(businessTimeBetween(one, from, add(one, from, amount) - 1)).toBe(amount - 1);
        expect(businessTimeBetween(one, subtract(one, from, amount) + 1, from)).toBe(amount - 1);
      }),
      settings,
    );
  });

  it("adding in two steps is adding once", () => {
    fc.assert(
      fc.property(hours, instant, length, length, (one, from, first, second) => {
        expect(add(one, add(one, from, first), second)).toBe(add(one, from, first + second));
        expect(subtract(one, subtract(one, from, first), second)).toBe(subtract(one, from, first + second));
      }),
      settings,
    );
  });

  it("time between three instants adds up, in any order", () => {
    fc.assert(
      fc.property(hours, instant, instant, instant, (one, a, b, c) => {
        expect(businessTimeBetween(one, a, b) + businessTimeBetween(one, b, c)).toBe(businessTimeBetween(one, a, c));
        expect(businessTimeBetween(one, a, b) + businessTimeBetween(one, b, a)).toBe(0);
      }),
      settings,
    );
  });

  it("subtracting undoes adding, to the opening or the instant itself", () => {
    fc.assert(
      fc.property(hours, instant, length, (one, from, amount) => {
        const there = add(one, from, amount);
        expect(subtract(one, there, amount)).toBe(nextOpening(one, from)?.getTime());
        const back = subtract(one, from, amount);
        expect(add(one, back, amount)).toBe(isOpen(one, from - 1) ? from : previousClosing(one, from)?.getTime());
      }),
      settings,
    );
  });

  it("later starts and larger amounts are never due sooner, and open time is never more than time", () => {
    fc.assert(
      fc.property(hours, instant, instant, length, length, (one, a, b, first, second) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        expect(add(one, later, first)).toBeGreaterThanOrEqual(add(one, sooner, first));
        expect(subtract(one, later, first)).toBeGreaterThanOrEqual(subtract(one, sooner, first));
        if (second > first) expect(add(one, a, second)).toBeGreaterThan(add(one, a, first));
        expect(businessTimeBetween(one, sooner, later)).toBeLessThanOrEqual(later - sooner);
        expect(businessTimeBetween(one, sooner, later)).toBeGreaterThanOrEqual(0);
      }),
      settings,
    );
  });

  it("open intervals are apart, in order, inside the range, and hold exactly the open time", () => {
    fc.assert(
      fc.property(hours, instant, fc.integer({ min: 0, max: 40 * DAY }), (one, from, span) => {
        const to = from + span;
        const intervals = [...openIntervals(one, from, to)].map(({ start, end }) => [start.getTime(), end.getTime()] as const);
        let last = Number.NEGATIVE_INFINITY;
        for (const [start, end] of intervals) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        if (intervals.length > 0) {
          expect(intervals[0]?.[0]).toBeGreaterThanOrEqual(from);
          expect(last).toBeLessThanOrEqual(to);
        }
        expect(intervals.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(businessTimeBetween(one, from, to));
      }),
      settings,
    );
  });

  it("isOpen agrees with the intervals, and with the edges around an instant", () => {
    fc.assert(
      fc.property(hours, instant, (one, at) => {
        const inside = [...openIntervals(one, at - 2 * DAY, at + 2 * DAY)].some(
          ({ start, end }) => start.getTime() <= at && at < end.getTime(),
        );
        expect(isOpen(one, at)).toBe(inside);
        expect(nextOpening(one, at)?.getTime() === at).toBe(inside);
        const opened = previousOpening(one, at)?.getTime();
        const closed = previousClosing(one, at)?.getTime() ?? Number.NEGATIVE_INFINITY;
        if (opened !== undefined) expect(opened > closed).toBe(inside);
        const closing = nextClosing(one, at)?.getTime();
        if (closing !== undefined) {
          expect(closing).toBeGreaterThan(at);
          expect([isOpen(one, closing - 1), isOpen(one, closing)]).toEqual([true, false]);
        }
      }),
      settings,
    );
  });
});

describe("laws of business days", () => {
  const date = fc.nat(1800).map((day) => addDays("2024-01-01", day));
  const days = fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0);

  it("a day added is a business day, and lies that many business days on", () => {
    fc.assert(
      fc.property(hours, date, days, (one, from, count) => {
        const to = addBusinessDays(one, from, count)._unsafeUnwrap();
        expect(isBusinessDay(one, to)).toBe(true);
        // Counting (from, to] reversed leaves out the day that is reached and takes in the start.
        const start = count < 0 && isBusinessDay(one, from) ? 1 : 0;
        expect(businessDaysBetween(one, from, to)).toBe(count < 0 ? count + 1 - start : count);
      }),
      settings,
    );
  });

  it("counts add up, in any order, and turn round", () => {
    fc.assert(
      fc.property(hours, date, date, date, (one, a, b, c) => {
        expect(businessDaysBetween(one, a, b) + businessDaysBetween(one, b, c)).toBe(businessDaysBetween(one, a, c));
        expect(businessDaysBetween(one, a, b) + businessDaysBetween(one, b, a)).toBe(0);
      }),
      settings,
    );
  });

  it("an instant moved by days falls on the date that those days lead to, or on its tail, and is open or a closing", () => {
    fc.assert(
      fc.property(hours, instant, days, (one, from, count) => {
        const moved = addBusinessTime(one, from, { days: count })._unsafeUnwrap().getTime();
        const target = addBusinessDays(one, localDate(from, one.timeZone), count)._unsafeUnwrap();
        expect([target, addDays(target, 1)]).toContain(localDate(moved, one.timeZone));
        expect(isOpen(one, moved) || isOpen(one, moved - 1)).toBe(true);
      }),
      settings,
    );
  });
});
