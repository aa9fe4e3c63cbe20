import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type Counting, endOfPeriod } from "../../src/calendar/index.js";
import { addDays, type CalendarDate, dayNumber, weekdayOfDay } from "../../src/kernel/calendar-date.js";
import type { DurationLike } from "../../src/kernel/duration.js";

describe("worked examples of period arithmetic", () => {
  it.each<[row: string, start: CalendarDate, DurationLike, Counting, end: CalendarDate]>([
    ["1: EU 24 months, manifestation (a Sunday stands)", "2024-03-15", "P24M", {}, "2026-03-15"],
    ["2: the same as an action deadline of Regulation 1182/71, art. 3(4)", "2024-03-15", "P24M", { rollover: "weekend" }, "2026-03-16"],
    ["3: 31 January + 1 month, EU, ES, PT", "2025-01-31", "P1M", {}, "2025-02-28"],
    ["3: 31 January + 1 month, BR", "2025-01-31", "P1M", { monthEnd: "next-day" }, "2025-03-01"],
    ["3: 31 January + 30 days", "2025-01-31", "P30D", {}, "2025-03-02"],
    ["4: in a leap year, EU, ES, PT", "2024-01-31", "P1M", {}, "2024-02-29"],
    ["4: in a leap year, BR", "2024-01-31", "P1M", { monthEnd: "next-day" }, "2024-03-01"],
    ["5: leap day + 1 year, EU, ES, PT", "2024-02-29", "P1Y", {}, "2025-02-28"],
    ["5: leap day + 1 year, BR", "2024-02-29", "P1Y", { monthEnd: "next-day" }, "2025-03-01"],
    ["6: leap day + 3 years (liability PT, ES)", "2024-02-29", "P3Y", {}, "2027-02-28"],
    ["6: leap day + 3 years, BR", "2024-02-29", "P3Y", { monthEnd: "next-day" }, "2027-03-01"],
    ["7: leap day + 48 months", "2024-02-29", "P48M", {}, "2028-02-29"],
    ["7: leap day + 48 months, BR", "2024-02-29", "P48M", { monthEnd: "next-day" }, "2028-02-29"],
    ["8: 28 February + 36 months is never the 29th", "2025-02-28", "P36M", {}, "2028-02-28"],
    ["9: + 2 months in one step", "2025-01-31", "P2M", {}, "2025-03-31"],
    ["10: 365 days", "2023-04-17", "P365D", {}, "2024-04-16"],
    ["10: one year", "2023-04-17", "P1Y", {}, "2024-04-17"],
    ["11: BR durable goods, 90 days", "2026-03-10", "P90D", {}, "2026-06-08"],
    ["11: three months would be", "2026-03-10", "P3M", {}, "2026-06-10"],
    ["12: BR non-durable goods, 30 days", "2026-03-10", "P30D", {}, "2026-04-09"],
    ["13: BR, ends on Christmas", "2026-09-26", "P90D", {}, "2026-12-25"],
    [
      "13: BR, with CC 132 s1, over Christmas (a Friday) and the weekend",
      "2026-09-26",
      "P90D",
      { rollover: "weekend", holidays: ["2026-12-25"] },
      "2026-12-28",
    ],
    ["14: PT used goods, 18 months, leap year", "2026-08-31", "P18M", {}, "2028-02-29"],
    ["14: BR style", "2026-08-31", "P18M", { monthEnd: "next-day" }, "2028-03-01"],
    ["17: UK 30 days, day 1 is 2 May", "2026-05-01", "P30D", {}, "2026-05-31"],
    ["18: UK six months, beginning with the day of delivery", "2026-05-01", "P6M", { firstDay: "included" }, "2026-10-31"],
  ])("row %s", (_, start, period, counting, end) => {
    expect(endOfPeriod(start, period, counting)).toBe(end);
  });

  it("row 9: two single months are not two months", () => {
    expect(endOfPeriod(endOfPeriod("2025-01-31", "P1M"), "P1M")).toBe("2025-03-28");
  });
});

describe("conventions", () => {
  it.each<[name: string, start: CalendarDate, DurationLike, Counting | undefined, end: CalendarDate]>([
    ["without a convention: first day excluded, clamped, no rollover", "2026-01-31", "P1M", undefined, "2026-02-28"],
    ["years and months first, then weeks and days", "2025-01-31", "P1M1D", {}, "2025-03-01"],
    ["years and months first, then weeks and days, BR", "2025-01-31", "P1M1D", { monthEnd: "next-day" }, "2025-03-02"],
    ["years and months in one step", "2023-01-31", "P1Y1M", {}, "2024-02-29"],
    ["weeks", "2026-03-02", "P2W", {}, "2026-03-16"],
    ["weeks and days", "2026-03-02", "P2W3D", {}, "2026-03-19"],
    ["a date-fns Duration", "2026-03-02", { years: 1, months: 2, weeks: 1, days: 3 }, {}, "2027-05-12"],
    ["over a year's end", "2026-11-30", "P3M", {}, "2027-02-28"],
    ["a period of nothing ends on its start", "2026-03-02", "P0D", {}, "2026-03-02"],
    ["first day included: the day before", "2026-03-02", "P30D", { firstDay: "included" }, "2026-03-31"],
    ["first day included, month end clamped, then a day off", "2024-01-31", "P1M", { firstDay: "included" }, "2024-02-28"],
    ["first day included, next day", "2024-01-31", "P1M", { firstDay: "included", monthEnd: "next-day" }, "2024-02-29"],
    ["a century year is no leap year", "2000-02-29", "P100Y", {}, "2100-02-28"],
    ["four centuries are", "2000-02-29", "P400Y", {}, "2400-02-29"],
    ["sunday: a Sunday moves to Monday", "2026-02-22", "P7D", { rollover: "sunday" }, "2026-03-02"],
    ["sunday: a Saturday stands", "2026-02-21", "P7D", { rollover: "sunday" }, "2026-02-28"],
    ["weekend: a Saturday moves to Monday", "2026-02-21", "P7D", { rollover: "weekend" }, "2026-03-02"],
    ["weekend: a Friday stands", "2026-02-20", "P7D", { rollover: "weekend" }, "2026-02-27"],
    ["sunday: a holiday moves to the next day", "2026-11-24", "P7D", { rollover: "sunday", holidays: ["2026-12-01"] }, "2026-12-02"],
    [
      "sunday: a holiday that moves onto a Saturday stands there",
      "2026-12-18",
      "P7D",
      { rollover: "sunday", holidays: ["2026-12-25"] },
      "2026-12-26",
    ],
    ["sunday: holidays in a row", "2026-12-18", "P7D", { rollover: "sunday", holidays: ["2026-12-25", "2026-12-26"] }, "2026-12-28"],
    ["none: holidays change nothing", "2026-12-18", "P7D", { rollover: "none", holidays: ["2026-12-25"] }, "2026-12-25"],
    ["rollover comes after the first day is taken off", "2026-02-23", "P7D", { firstDay: "included", rollover: "sunday" }, "2026-03-02"],
    [
      "PT: repair due in 30 days, on a Sunday that is a holiday (warranty row 34)",
      "2026-10-02",
      "P30D",
      { rollover: "sunday", holidays: ["2026-11-01"] },
      "2026-11-02",
    ],
  ])("%s", (_, start, period, counting, end) => {
    expect(endOfPeriod(start, period, counting)).toBe(end);
  });

  it("laws that hold for any start and period", () => {
    const date = fc.integer({ min: dayNumber("1970-01-01"), max: dayNumber("2200-12-31") }).map((day) => addDays("1970-01-01", day));
    const length = fc.record({ years: fc.nat(20), months: fc.nat(30), weeks: fc.nat(10), days: fc.nat(400) });
    fc.assert(
      fc.property(date, length, (start, period) => {
        const end = endOfPeriod(start, period);
        expect(addDays(endOfPeriod(start, period, { firstDay: "included" }), 1)).toBe(end);
        const nextDay = endOfPeriod(start, period, { monthEnd: "next-day" });
        expect([end, addDays(end, 1)]).toContain(nextDay);
        const months = { months: period.years * 12 + period.months };
        const clamped = endOfPeriod(start, months);
        if (clamped.slice(8) === start.slice(8)) expect(endOfPeriod(start, months, { monthEnd: "next-day" })).toBe(clamped);
        else expect(addDays(clamped, 1).slice(8)).toBe("01");
        const rolled = endOfPeriod(start, period, { rollover: "weekend" });
        expect(weekdayOfDay(dayNumber(rolled))).toBeLessThan(5);
        expect(dayNumber(rolled) - dayNumber(end)).toBeLessThan(3);
        expect(dayNumber(rolled)).toBeGreaterThanOrEqual(dayNumber(end));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe("arguments", () => {
  it.each<[name: string, start: unknown, period: unknown, message: RegExp]>([
    ["a start that does not exist", "2026-02-29", "P1D", /^start must be an existing date/],
    ["a malformed period", "2026-02-28", "1D", /^period must be an ISO 8601 duration/],
    ["a negative period", "2026-02-28", "-P1D", /^period must not be negative/],
    ["hours", "2026-02-28", "P1DT1H", /^period must be of years, months, weeks and days/],
    ["half days", "2026-02-28", { days: 0.5 }, /^period must be/],
  ])("%s throws RangeError that names the argument", (_, start, period, message) => {
    expect(() => endOfPeriod(start as never, period as never)).toThrow(message);
    expect(() => endOfPeriod(start as never, period as never)).toThrow(RangeError);
  });

  it("a period past the year 9999 throws RangeError", () => {
    expect(() => endOfPeriod("2026-01-01", "P9000Y")).toThrow(RangeError);
  });

  it.each<[name: string, counting: unknown, message: string]>([
    [
      "a holiday that is no ISO date",
      { rollover: "sunday", holidays: ["2026-4-3"] },
      'counting.holidays must be an existing date as YYYY-MM-DD, got "2026-4-3"',
    ],
    ["an unknown rollover", { rollover: "saturday" }, "unknown counting: excluded, clamp, saturday"],
    ["an unknown first day", { firstDay: "half" }, "unknown counting: half, clamp, none"],
    ["an unknown month end", { monthEnd: "last" }, "unknown counting: excluded, last, none"],
  ])("%s is refused, not passed over", (_, counting, message) => {
    expect(() => endOfPeriod("2026-03-19", "P15D", counting as Counting)).toThrow(new RangeError(message));
  });

  it("holidays without end are not searched for ever", () => {
    const holidays = Array.from({ length: 2000 }, (_, day) => addDays("2026-01-01", day));
    expect(endOfPeriod("2026-01-01", "P1D", { rollover: "sunday", holidays })).toBe(addDays("2026-01-01", 2000));
  });

  it("types", () => {
    expectTypeOf(endOfPeriod).returns.toEqualTypeOf<CalendarDate>();
    expectTypeOf<Counting["rollover"]>().toEqualTypeOf<"none" | "sunday" | "weekend" | undefined>();
    expectTypeOf<Counting["firstDay"]>().toEqualTypeOf<"excluded" | "included" | undefined>();
    expectTypeOf<Counting["monthEnd"]>().toEqualTypeOf<"clamp" | "next-day" | undefined>();
  });
});
