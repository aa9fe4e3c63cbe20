import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateOfDay,
  dayNumber,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  expectDate,
  isCalendarDate,
  weekdayOfDay,
  yearMonthDay,
} from "../../src/kernel/calendar-date.js";

const SEED = { seed: 20260302 };
const DAY_MS = 86_400_000;
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe("isCalendarDate", () => {
  test.each([
    ["2026-01-01", "the first of a year"],
    ["2026-12-31", "the last of a year"],
    ["2024-02-29", "leap year"],
    ["2000-02-29", "a century that 400 divides"],
    ["0001-01-01", "the first"],
    ["9999-12-31", "the last"],
    ["2026-04-30", "the last of a short month"],
    ["2026-01-31", "the last of a long month"],
  ])("%s exists: %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    ["2026-02-29", "no leap year"],
    ["1900-02-29", "a century that 400 does not divide"],
    ["2026-04-31", "April has 30 days"],
    ["2026-06-31", "June has 30 days"],
    ["2026-09-31", "September has 30 days"],
    ["2026-11-31", "November has 30 days"],
    ["2026-01-32", "day 32"],
    ["2026-01-00", "day 0"],
    ["2026-00-10", "month 0"],
    ["2026-13-10", "month 13"],
    ["0000-12-31", "year 0"],
    ["2026-1-01", "one digit"],
    ["02026-01-01", "five digits"],
    ["+002026-01-01", "expanded year"],
    ["2026-01-01T00:00:00Z", "an instant"],
    [" 2026-01-01", "a space before"],
    ["2026-01-01\n", "a line break after"],
    ["2026-01-01 to 2026-01-31", "two dates"],
    ["20260101", "without hyphens"],
    ["2026/01/01", "slashes"],
    ["٢٠٢٦-٠١-٠١", "other digits"],
    ["", "empty"],
  ])("%j does not: %s", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test("agrees with Date.UTC for every year, month and day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const at = new Date(0);
          at.setUTCFullYear(year, month - 1, day);
          expect(isCalendarDate(calendarDate(year, month, day))).toBe(at.getUTCMonth() === month - 1);
        },
      ),
      SEED,
    );
  });
});

test.each([
  [2026, 1, 31],
  [2026, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 3, 31],
  [2026, 4, 30],
  [2026, 5, 31],
  [2026, 6, 30],
  [2026, 7, 31],
  [2026, 8, 31],
  [2026, 9, 30],
  [2026, 10, 31],
  [2026, 11, 30],
  [2026, 12, 31],
])("daysInMonth(%i, %i) is %i", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test("calendarDate pads, yearMonthDay reads it back", () => {
  expect(calendarDate(7, 3, 9)).toBe("0007-03-09");
  expect(yearMonthDay("0007-03-09")).toEqual([7, 3, 9]);
  expect(yearMonthDay("2026-11-22")).toEqual([2026, 11, 22]);
});

describe("day numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["2026-03-02", 20_514],
    ["0001-01-01", FIRST_DAY],
    ["9999-12-31", LAST_DAY],
  ] as const)("%s is day %i", (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  test("agree with Date.UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const at = new Date(day * DAY_MS);
        expect(dateOfDay(day)).toBe(at.toISOString().slice(0, 10));
        expect(dayNumberOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())).toBe(day);
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
      SEED,
    );
  });

  test.each([FIRST_DAY - 1, LAST_DAY + 1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])("day %d has no date", (day) => {
    expect(() => dateOfDay(day)).toThrow(new RangeError(`day ${day} lies outside the years 0001 to 9999`));
  });

  test("dates of years that 4 digits hold compare as strings", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dateOfDay(a) < dateOfDay(b)).toBe(a < b);
      }),
      SEED,
    );
  });
});

describe("addDays and daysBetween", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 7, "2026-04-04"],
    ["2026-03-02", 0, "2026-03-02"],
  ] as const)("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
    expect(daysBetween(expected, date)).toBe(0 - days);
  });

  test("are inverse", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(dateOfDay(a), daysBetween(dateOfDay(a), dateOfDay(b)))).toBe(dateOfDay(b));
      }),
      SEED,
    );
  });
});

test("weekdayOfDay: Monday is 0, and agrees with Date.UTC also before 1970", () => {
  expect(weekdayOfDay(dayNumber("2026-03-02"))).toBe(0);
  expect(weekdayOfDay(dayNumber("2026-03-08"))).toBe(6);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOfDay(day)).toBe((new Date(day * DAY_MS).getUTCDay() + 6) % 7);
    }),
    SEED,
  );
});

describe("expectDate", () => {
  test("returns a date that exists", () => {
    expect(expectDate("2026-03-02", "start")).toBe("2026-03-02");
  });

  test.each([
    ["2026-02-30", '"2026-02-30"'],
    [20260302, "20260302"],
    [null, "null"],
    [undefined, "undefined"],
    [Object("2026-03-02"), '"2026-03-02"'],
    [["2026-03-02"], '["2026-03-02"]'],
  ])("refuses %j and names the argument", (value, shown) => {
    expect(() => expectDate(value as CalendarDate, "start")).toThrow(
      new RangeError(`start must be an existing date as YYYY-MM-DD, got ${shown}`),
    );
  });
});

test("types: a date is no arbitrary text, and a check narrows to it", () => {
  const text: string = "2026-03-02";
  // @ts-expect-error a text is not yet a date
  const unchecked: CalendarDate = text;
  // @ts-expect-error words are no date
  const words: CalendarDate = "tomorrow";
  // @ts-expect-error a Date object is not a calendar date
  const instant: CalendarDate = new Date(0);
  if (isCalendarDate(text)) expectTypeOf(text).toEqualTypeOf<CalendarDate>();
  expectTypeOf(yearMonthDay).returns.toEqualTypeOf<readonly [year: number, month: number, day: number]>();
  expect([unchecked, words, instant]).toHaveLength(3);
});
