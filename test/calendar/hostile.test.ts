// Input that is large, strange or far away: the right answer or an error, and soon.
import { describe, expect, it } from "vitest";
import {
  ALWAYS_OPEN,
  addBusinessDays,
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  defineSchedule,
  intersectSchedules,
  isBusinessDay,
  isOpen,
  localDate,
  nextClosing,
  nextOpening,
  openIntervals,
  previousClosing,
  previousOpening,
  type ScheduleInput,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import { addDays } from "../../src/kernel/calendar-date.js";
import { DAY, dayAndNight, EVERY_DAY, HOUR, iso, MINUTE, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

/** Runs it, and holds it to a bound that is far above what it takes on a slow machine, and far below a hang. */
function soon<T>(run: () => T): T {
  const before = performance.now();
  const answer = run();
  expect(performance.now() - before).toBeLessThan(20_000);
  return answer;
}

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

describe("large documents", () => {
  it("100,000 holidays", () => {
    const holidays = Array.from({ length: 100_000 }, (_, day) => addDays("1970-01-01", day % 80_000));
    const all = soon(() => schedule({ timeZone: "Europe/Lisbon", weekly: weekly(WORKDAYS, "09:00-17:00"), holidays }));
    // Day 80,000 is 2189-01-12, a Monday, the first date that is no holiday.
    expect(soon(() => iso(nextOpening(all, ms("2026-01-01T00:00Z"))))).toBe("2189-01-12T09:00:00Z");
    expect(soon(() => businessTimeBetween(all, ms("1971-01-01T00:00Z"), ms("2189-01-13T00:00Z")))).toBe(8 * HOUR);
    expect(soon(() => addBusinessDays(all, "2026-01-01", 1)._unsafeUnwrap())).toBe("2189-01-12");
    expect(soon(() => addBusinessTime(all, 0, "PT1H")._unsafeUnwrap())).toEqual(new Date("2189-01-12T10:00Z"));
  });

  it("a day of 720 intervals of a minute each, all week", () => {
    const hours = Array.from({ length: 720 }, (_, index) => `${clock(2 * index)}-${clock(2 * index + 1)}`);
    const flicker = soon(() => schedule({ timeZone: "Europe/Lisbon", weekly: weekly(EVERY_DAY, ...hours) }));
    expect(soon(() => businessTimeBetween(flicker, ms("2026-01-05T00:00Z"), ms("2026-01-12T00:00Z")))).toBe(7 * 12 * HOUR);
    expect(soon(() => iso(addBusinessTime(flicker, ms("2026-01-05T00:00Z"), "PT84H")._unsafeUnwrap()))).toBe("2026-01-11T23:59:00Z");
  });

  it("a thousand intervals in a day that overlap", () => {
    const hours = Array.from({ length: 1000 }, (_, index) => `${clock(index)}-${clock(index + 7)}`);
    const one = soon(() => schedule({ timeZone: "UTC", weekly: { mon: hours.reverse() }, closures: { "2026-03-02": hours.slice(500) } }));
    const intervals = soon(() => [...openIntervals(one, ms("2026-03-02T00:00Z"), ms("2026-03-16T00:00Z"))]);
    expect(intervals.map(({ start, end }) => (end.getTime() - start.getTime()) / MINUTE)).toEqual([500, 1006]);
  });

  it("10,000 exceptions and 10,000 closures", () => {
    const dates = Array.from({ length: 10_000 }, (_, day) => addDays("2000-01-01", day));
    const input: ScheduleInput = {
      timeZone: "America/New_York",
      weekly: {},
      exceptions: Object.fromEntries(dates.map((date) => [date, ["22:00-06:00"]])),
      closures: Object.fromEntries(dates.map((date) => [date, ["23:00-01:00"]])),
    };
    const many = soon(() => schedule(input));
    expect(soon(() => businessTimeBetween(many, ms("2010-01-01T12:00Z"), ms("2010-01-11T12:00Z")))).toBe(10 * 6 * HOUR);
    expect(soon(() => addBusinessTime(many, ms("1990-01-01T00:00Z"), "PT70000H")._unsafeUnwrapErr().code)).toBe("calendar/never-opens");
  });

  it("100,000 wrong hours are 100,000 issues", () => {
    const hours = Array.from({ length: 100_000 }, () => "9-17");
    expect(soon(() => defineSchedule({ timeZone: "UTC", weekly: { mon: hours } })._unsafeUnwrapErr().issues)).toHaveLength(100_000);
  });

  it("a document nested a million levels deep is refused, not followed", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1_000_000; level++) deep = { deep };
    const { issues } = soon(() => defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] }, meta: { deep } })._unsafeUnwrapErr());
    expect(issues.map(({ code }) => code)).toEqual(["nested-too-deep"]);
  });

  it("combined documents nested a million levels deep are refused, not followed", () => {
    const part = { timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } };
    let deep: unknown = part;
    for (let level = 0; level < 1_000_000; level++) deep = { unite: [part, deep] };
    expect(soon(() => defineSchedule(deep)._unsafeUnwrapErr().issues[0]?.code)).toBe("nested-too-deep");
  });
});

describe("far away", () => {
  const utc = nineToFive("UTC");
  const lisbon = nineToFive("Europe/Lisbon");

  it.each([
    8.64e15,
    -8.64e15,
    ms("+275760-09-12T00:00:00Z"),
    ms("-000001-01-01T00:00:00Z"),
    ms("1900-01-01T00:00Z"),
    ms("9999-12-31T00:00Z"),
  ])("an instant of %s: a RangeError that names the years, soon", (at) => {
    for (const hours of [utc, lisbon, ALWAYS_OPEN]) {
      const questions: (() => unknown)[] = [
        () => isOpen(hours, at),
        () => nextOpening(hours, at),
        () => nextClosing(hours, at),
        () => previousOpening(hours, at),
        () => previousClosing(hours, at),
        () => [...openIntervals(hours, at, 0)],
        () => [...openIntervals(hours, 0, at)],
        () => businessTimeBetween(hours, at, 0),
        () => businessTimeBetween(hours, 0, at),
        () => addBusinessTime(hours, at, "PT1H"),
        () => subtractBusinessTime(hours, at, "P1D"),
      ];
      for (const question of questions) expect(() => soon(question)).toThrow(/must lie in the years 1970 to 2200/);
    }
  });

  it.each(["0001-01-01", "1900-01-01", "2300-01-01", "9999-12-31"] as const)("a date of %s", (date) => {
    const questions: (() => unknown)[] = [
      () => isBusinessDay(utc, date),
      () => addBusinessDays(utc, date, 1),
      () => businessDaysBetween(utc, date, "2026-01-01"),
      () => businessDaysBetween(utc, "2026-01-01", date),
    ];
    for (const question of questions) expect(() => soon(question)).toThrow(/must lie in the years 1970 to 2200/);
  });

  it.each<[name: string, days: number]>([
    ["a million days", 1_000_000],
    ["as many days as there are numbers", Number.MAX_SAFE_INTEGER],
  ])("%s lead beyond the years: too little opening is left", (_, days) => {
    const never = { code: "calendar/never-opens" };
    const at = ms("2026-01-01T00:00Z");
    expect(soon(() => addBusinessDays(utc, "2026-01-01", days)._unsafeUnwrapErr())).toEqual(never);
    expect(soon(() => addBusinessDays(utc, "2026-01-01", -days)._unsafeUnwrapErr())).toEqual(never);
    expect(soon(() => addBusinessTime(utc, 0, { days })._unsafeUnwrapErr())).toEqual(never);
    expect(soon(() => addBusinessTime(utc, at, { hours: 1e9 })._unsafeUnwrapErr())).toEqual(never);
    expect(soon(() => subtractBusinessTime(utc, at, "PT1000000000H")._unsafeUnwrapErr())).toEqual(never);
    expect(soon(() => subtractBusinessTime(ALWAYS_OPEN, at, "PT1000000000H")._unsafeUnwrapErr())).toEqual(never);
  });

  it("an opening that is one of a kind is no opening of a later date", () => {
    const tuesdays = schedule({ timeZone: "UTC", weekly: { tue: ["09:00-17:00"] } });
    const mondays = schedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] }, exceptions: { "2026-03-03": ["09:00-17:00"] } });
    const once = intersectSchedules(mondays, tuesdays);
    expect(addBusinessTime(once, ms("2026-03-01T00:00Z"), "PT8H")._unsafeUnwrap()).toEqual(new Date("2026-03-03T17:00Z"));
    expect(addBusinessTime(once, ms("2026-03-01T00:00Z"), "PT9H")._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
    expect(addBusinessDays(once, "2026-03-01", 2)._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
  });

  it("the years that are answered do not depend on what was asked before", () => {
    const [fresh, asked] = [nineToFive("UTC"), nineToFive("UTC")];
    nextClosing(asked, ms("2200-12-31T12:00Z"));
    previousClosing(asked, ms("1970-01-01T12:00Z"));
    for (const hours of [fresh, asked]) {
      expect(nextOpening(hours, ms("2200-12-31T23:00Z"))).toEqual(new Date("2201-01-01T09:00Z"));
      expect(isOpen(hours, ms("2201-01-01T10:00Z"))).toBe(true);
      expect(() => isOpen(hours, ms("2201-01-02T10:00Z"))).toThrow(RangeError);
      expect(() => isOpen(hours, ms("1969-12-30T23:59Z"))).toThrow(RangeError);
      expect(() => isBusinessDay(hours, "1969-12-31")).toThrow(RangeError);
      expect(() => isBusinessDay(hours, "2201-01-01")).toThrow(RangeError);
    }
  });

  it("a schedule with no future opening says so at once", () => {
    const past = schedule({ timeZone: "Europe/Lisbon", weekly: {}, exceptions: { "1999-12-31": ["09:00-17:00"] } });
    const at = ms("2026-01-01T00:00Z");
    soon(() => {
      expect(addBusinessTime(past, at, "PT1S")._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
      expect(addBusinessTime(past, at, "P1D")._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
      expect(nextOpening(past, at)).toBeNull();
      expect(nextClosing(past, at)).toBeNull();
    });
  });

  it("a closing that never comes is found out within the years", () => {
    const hours = dayAndNight("Europe/Lisbon");
    expect(soon(() => nextClosing(hours, ms("2026-01-01T00:00Z")))).toBeNull();
    expect(soon(() => previousOpening(hours, ms("2026-01-01T00:00Z")))).toBeNull();
  });

  it("fractions of a millisecond are cut off", () => {
    expect(businessTimeBetween(ALWAYS_OPEN, 0.9, 10.9)).toBe(10);
    expect(isOpen(utc, ms("2026-03-02T09:00Z") - 0.5)).toBe(false);
  });

  it("localDate reaches as far as dates do", () => {
    expect(localDate(ms("9999-12-31T00:00Z"), "UTC")).toBe("9999-12-31");
    expect(() => localDate(8.64e15, "UTC")).toThrow(RangeError);
    expect(() => localDate(8.64e15, "Europe/Lisbon")).toThrow(RangeError);
  });

  it("questions in leaps across the years cost no more than the years", () => {
    const hours = nineToFive("America/New_York");
    const leaps = [2026, 1970, 2200, 1999, 2150, 1971, 2199].map((year) => Date.UTC(year, 6, 4, 12));
    expect(soon(() => leaps.map((at) => (nextOpening(hours, at) as Date).getTime() - at < 4 * DAY))).toEqual(leaps.map(() => true));
  });
});
