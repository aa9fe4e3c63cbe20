import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ALWAYS_OPEN,
  addBusinessDays,
  businessDaysBetween,
  type CalendarError,
  isBusinessDay,
  type Schedule,
} from "../../src/calendar/index.js";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import type { Result } from "../../src/kernel/result.js";
import { dayAndNight, EVERY_DAY, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const utc = nineToFive("UTC");
// Easter 2026 in Lisbon: Good Friday 3 April; an exceptional Saturday; Monday closed by a closure, Tuesday by `[]`.
const easter = nineToFive("Europe/Lisbon", {
  holidays: ["2026-04-03", "2026-04-11"],
  exceptions: { "2026-04-04": ["10:00-12:00"], "2026-04-07": [], "2026-04-11": ["10:00-12:00"] },
  closures: { "2026-04-06": ["09:00-12:00", "12:00-18:00"], "2026-04-08": ["09:00-16:59"] },
});
const nights = schedule({
  timeZone: "UTC",
  weekly: { fri: ["22:00-06:00"] },
  closures: { "2026-03-13": ["21:00-24:00"], "2026-03-21": ["00:00-06:00"] },
});
const once = schedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"], "2026-03-04": ["09:00-10:00"] } });
// 2026-03-02 is a Monday.

describe("isBusinessDay: a local date on which hours start", () => {
  it.each<[name: string, Schedule, CalendarDate, boolean]>([
    ["a weekday", utc, "2026-03-02", true],
    ["a Saturday", utc, "2026-03-07", false],
    ["a holiday", easter, "2026-04-03", false],
    ["an exceptional opening", easter, "2026-04-04", true],
    ["closures of all its hours", easter, "2026-04-06", false],
    ["`[]`", easter, "2026-04-07", false],
    ["a closure that leaves a minute", easter, "2026-04-08", true],
    ["a holiday with an exceptional opening (item 19)", easter, "2026-04-11", false],
    ["hours that run into the next date", nights, "2026-03-06", true],
    ["the date into which they run", nights, "2026-03-07", false],
    ["a closure of the part before midnight leaves the tail", nights, "2026-03-13", true],
    ["a closure of the tail leaves the part before midnight", nights, "2026-03-20", true],
    [
      "a closure over midnight takes the hours of the next date",
      nineToFive("UTC", { closures: { "2026-03-02": ["20:00-19:00"] } }),
      "2026-03-03",
      false,
    ],
    ["every date of ALWAYS_OPEN", ALWAYS_OPEN, "2026-03-07", true],
    [
      "hours that the gap leaves no time",
      schedule({ timeZone: "America/New_York", weekly: { sun: ["02:30-03:00"] } }),
      "2024-03-10",
      false,
    ],
    ["the same hours a week on", schedule({ timeZone: "America/New_York", weekly: { sun: ["02:30-03:00"] } }), "2024-03-17", true],
    ["a date that never was", dayAndNight("Pacific/Apia"), "2011-12-30", false],
    ["its neighbours", dayAndNight("Pacific/Apia"), "2011-12-29", true],
    ["its neighbours", dayAndNight("Pacific/Apia"), "2011-12-31", true],
    [
      "an exceptional opening on a date that never was",
      nineToFive("Pacific/Apia", { exceptions: { "2011-12-30": ["09:00-17:00"] } }),
      "2011-12-30",
      false,
    ],
    ["a date that begins at 01:00", dayAndNight("America/Sao_Paulo"), "2018-11-04", true],
    ["the first date answered", utc, "1970-01-01", true],
    ["the last date answered", utc, "2200-12-31", true],
  ])("%s", (_, hours, date, is) => {
    expect(isBusinessDay(hours, date)).toBe(is);
  });
});

describe("addBusinessDays", () => {
  it.each<[name: string, Schedule, CalendarDate, number, CalendarDate]>([
    ["the day of the start does not count", utc, "2026-03-02", 1, "2026-03-03"],
    ["over a weekend", utc, "2026-03-06", 1, "2026-03-09"],
    ["from a closed date", utc, "2026-03-07", 1, "2026-03-09"],
    ["zero is the date itself", utc, "2026-03-02", 0, "2026-03-02"],
    ["zero is the date itself, open or not", utc, "2026-03-07", 0, "2026-03-07"],
    ["back", utc, "2026-03-09", -1, "2026-03-06"],
    ["back from a closed date", utc, "2026-03-08", -1, "2026-03-06"],
    ["item 23 (GLPI): + 7", utc, "2018-11-19", 7, "2018-11-28"],
    ["item 23 (GLPI): - 7", utc, "2018-11-19", -7, "2018-11-08"],
    ["15 business days of a Portuguese complaint, over Good Friday, with an extra Saturday", easter, "2026-03-23", 15, "2026-04-15"],
    ["item 15: no Friday in Apia", nineToFive("Pacific/Apia"), "2011-12-29", 1, "2012-01-02"],
    ["over a date that never was, day and night", dayAndNight("Pacific/Apia"), "2011-12-29", 1, "2011-12-31"],
    ["and back", dayAndNight("Pacific/Apia"), "2011-12-31", -1, "2011-12-29"],
    ["forty years", utc, "2026-03-02", 260 * 40, "2066-01-11"],
    ["to the last opening that there is", once, "2000-01-01", 2, "2026-03-04"],
    ["to the first opening that there was", once, "2100-01-01", -2, "2026-03-02"],
  ])("%s", (_, hours, date, days, result) => {
    expect(addBusinessDays(hours, date, days)._unsafeUnwrap()).toBe(result);
  });

  it.each<[CalendarDate, number]>([
    ["2026-03-02", 2],
    ["2026-03-04", 1],
    ["2026-03-02", -1],
    ["2030-01-01", -3],
  ])("a schedule of two dates: %s + %i never opens", (date, days) => {
    expect(addBusinessDays(once, date, days)._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
  });

  it.each<[CalendarDate, number, CalendarDate | null]>([
    ["2200-12-30", 1, "2200-12-31"],
    ["2200-12-31", 1, null],
    ["1970-01-02", -1, "1970-01-01"],
    ["1970-01-01", -1, null],
  ])("the years answered end: %s + %i", (date, days, result) => {
    expect(addBusinessDays(utc, date, days).unwrapOr(null as never)).toBe(result);
  });
});

describe("businessDaysBetween: the days of (from, to]", () => {
  it.each<[name: string, Schedule, CalendarDate, CalendarDate, number]>([
    ["the first does not count, the last does", utc, "2026-03-02", "2026-03-03", 1],
    ["a week", utc, "2026-03-02", "2026-03-09", 5],
    ["a weekend", utc, "2026-03-06", "2026-03-08", 0],
    ["from a Sunday to a Monday", utc, "2026-03-08", "2026-03-09", 1],
    ["the same date", utc, "2026-03-02", "2026-03-02", 0],
    ["reversed: minus the days of (to, from]", utc, "2026-03-09", "2026-03-06", -1],
    ["reversed: the Friday at which it ends is not counted", utc, "2026-03-08", "2026-03-06", 0],
    ["holiday, exception, `[]` and closure", easter, "2026-04-02", "2026-04-08", 2],
    ["Apia", nineToFive("Pacific/Apia"), "2011-12-28", "2012-01-03", 3],
    ["a century", utc, "2000-01-03", "2100-01-04", 26_090],
    ["a century, reversed", utc, "2100-01-04", "2000-01-03", -26_090],
  ])("%s", (_, hours, from, to, days) => {
    expect(businessDaysBetween(hours, from, to)).toBe(days);
  });

  it("zero is never negative zero", () => {
    expect(Object.is(businessDaysBetween(utc, "2026-03-08", "2026-03-07"), 0)).toBe(true);
  });
});

describe("arguments", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-3-2", "", "2026-03-02T00:00Z", null, 20_260_302])(
    "a date that does not exist throws RangeError: %j",
    (bad) => {
      expect(() => isBusinessDay(utc, bad as never)).toThrow(/^date must be an existing date/);
      expect(() => addBusinessDays(utc, bad as never, 1)).toThrow(/^date must be an existing date/);
      expect(() => businessDaysBetween(utc, bad as never, "2026-03-02")).toThrow(/^from must be an existing date/);
      expect(() => businessDaysBetween(utc, "2026-03-02", bad as never)).toThrow(/^to must be an existing date/);
      expect(() => isBusinessDay(utc, bad as never)).toThrow(RangeError);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, "1", null])("days that are no whole number throw RangeError: %s", (bad) => {
    expect(() => addBusinessDays(utc, "2026-03-02", bad as never)).toThrow(/^days must be/);
    expect(() => addBusinessDays(utc, "2026-03-02", bad as never)).toThrow(RangeError);
  });

  it("types", () => {
    expectTypeOf(isBusinessDay).toEqualTypeOf<(schedule: Schedule, date: CalendarDate) => boolean>();
    expectTypeOf(addBusinessDays).returns.toEqualTypeOf<Result<CalendarDate, CalendarError>>();
    // @ts-expect-error a Date is no local date
    expect(() => isBusinessDay(utc, new Date(0))).toThrow(RangeError);
  });

  it("weekdays without hours are no business days, whatever the schedule is called", () => {
    const monday = schedule({ timeZone: "UTC", weekly: { ...weekly(WORKDAYS), ...weekly("sat sun"), mon: ["09:00-17:00"] } });
    expect(EVERY_DAY.split(" ").map((_, day) => isBusinessDay(monday, `2026-03-0${day + 2}` as CalendarDate))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
