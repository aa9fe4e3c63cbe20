import type { Duration } from "date-fns";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ALWAYS_OPEN,
  addBusinessTime,
  businessTimeBetween,
  type CalendarError,
  type Schedule,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import type { DurationLike } from "../../src/kernel/duration.js";
import type { InstantLike } from "../../src/kernel/instant.js";
import type { Result } from "../../src/kernel/result.js";
import { DAY, dayAndNight, EVERY_DAY, HOUR, iso, MINUTE, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const add = (hours: Schedule, from: InstantLike, amount: DurationLike) => iso(addBusinessTime(hours, from, amount)._unsafeUnwrap());
const subtract = (hours: Schedule, from: InstantLike, amount: DurationLike) =>
  iso(subtractBusinessTime(hours, from, amount)._unsafeUnwrap());
const between = (hours: Schedule, from: string, to: string) => businessTimeBetween(hours, ms(from), ms(to));

const utc = nineToFive("UTC");
const split = schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "09:00-13:00", "14:00-18:00") });
const nights = schedule({ timeZone: "UTC", weekly: weekly(EVERY_DAY, "22:00-06:00") });
// 2026-03-02 is a Monday.

describe("hours, minutes and seconds are open time", () => {
  const frappe = schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "10:00-18:00") });
  const frappeWithHolidays = schedule({
    timeZone: "UTC",
    weekly: weekly(WORKDAYS, "10:00-18:00"),
    holidays: ["2026-03-05", { date: "2026-03-06", name: "Friday off" }],
  });
  const zammad = schedule({ timeZone: "Europe/Berlin", weekly: weekly(WORKDAYS, "08:00-18:00"), holidays: ["2026-03-03"] });
  const unequal = schedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"], tue: ["09:00-16:00"], thu: ["08:00-17:00"] } });

  it.each<[source: string, Schedule, from: string, DurationLike, due: string]>([
    [
      "item 1: an amount that fills the day is due at closing, not at the next opening",
      utc,
      "2026-03-02T09:00Z",
      "PT8H",
      "2026-03-02T17:00:00Z",
    ],
    ["item 1: on a Friday too", utc, "2026-03-06T09:00Z", "PT8H", "2026-03-06T17:00:00Z"],
    ["chatwoot #13392: Friday 16:30 + 1 h", utc, "2026-03-06T16:30Z", "PT1H", "2026-03-09T09:30:00Z"],
    ["chatwoot #13392: before opening, the clock starts at opening", utc, "2026-03-04T07:00Z", "PT2H", "2026-03-04T11:00:00Z"],
    ["frappe: Monday 08:00 + 1 h", frappe, "2026-03-02T08:00Z", "PT1H", "2026-03-02T11:00:00Z"],
    ["frappe: Monday 08:00 + 4 h", frappe, "2026-03-02T08:00Z", "PT4H", "2026-03-02T14:00:00Z"],
    ["frappe: Monday 20:00 + 30 min", frappe, "2026-03-02T20:00Z", "PT30M", "2026-03-03T10:30:00Z"],
    ["frappe: Monday 20:00 + 2 h", frappe, "2026-03-02T20:00Z", "PT2H", "2026-03-03T12:00:00Z"],
    ["frappe: Saturday 15:00 + 24 h", frappe, "2026-03-07T15:00Z", "PT24H", "2026-03-11T18:00:00Z"],
    ["frappe: Saturday 15:00 + 72 h, 12 days on", frappe, "2026-03-07T15:00Z", "PT72H", "2026-03-19T18:00:00Z"],
    ["frappe: Friday 17:00 + 30 min", frappe, "2026-03-06T17:00Z", "PT30M", "2026-03-06T17:30:00Z"],
    ["frappe: Friday 17:00 + 2 h", frappe, "2026-03-06T17:00Z", "PT2H", "2026-03-09T11:00:00Z"],
    ["frappe: Friday 19:00 + 1 h", frappe, "2026-03-06T19:00Z", "PT1H", "2026-03-09T11:00:00Z"],
    ["frappe: Friday 19:00 + 4 h", frappe, "2026-03-06T19:00Z", "PT4H", "2026-03-09T14:00:00Z"],
    ["frappe: Thursday and Friday holidays, + 30 min", frappeWithHolidays, "2026-03-05T15:00Z", "PT30M", "2026-03-09T10:30:00Z"],
    ["frappe: Thursday and Friday holidays, + 2 h", frappeWithHolidays, "2026-03-05T15:00Z", "PT2H", "2026-03-09T12:00:00Z"],
    ["item 4: Thursday 15:00 + 2 h, held for 3600 s", frappe, "2026-03-05T15:00Z", { hours: 2, seconds: 3600 }, "2026-03-05T18:00:00Z"],
    ["item 4: held for 3601 s, one second over closing", frappe, "2026-03-05T15:00Z", { hours: 2, seconds: 3601 }, "2026-03-06T10:00:01Z"],
    ["item 21: 07:30 with opening 08:00, + 120 min", zammad, "2026-03-02T07:30+01:00", "PT120M", "2026-03-02T09:00:00Z"],
    ["item 21: on a holiday the seconds of the instant vanish", zammad, "2026-03-03T13:56:21+01:00", "PT2H", "2026-03-04T09:00:00Z"],
    ["item 24: Monday 17:00 + 4 h in 08:00-18:00", zammad, "2026-03-09T17:00+01:00", "PT4H", "2026-03-10T10:00:00Z"],
    ["item 24: 75 % of 4 h is 3 h elapsed", zammad, "2026-03-09T17:00+01:00", { hours: 0.75 * 4 }, "2026-03-10T09:00:00Z"],
    ["Jira: 16 h = 6 + 7 + 3 over unequal days", unequal, "2026-03-02T11:00Z", "PT16H", "2026-03-05T11:00:00Z"],
    ["ts-business-time: 2 h over a weekend", utc, "2026-03-06T17:00Z", "PT2H", "2026-03-09T11:00:00Z"],
    ["lunch does not count", split, "2026-03-02T12:30Z", "PT1H", "2026-03-02T14:30:00Z"],
    ["from a closing time", split, "2026-03-02T13:00Z", "PT1S", "2026-03-02T14:00:01Z"],
    ["across midnight", nights, "2026-03-02T23:30Z", "PT4H30M", "2026-03-03T04:00:00Z"],
    ["a whole week of nights", nights, "2026-03-02T12:00Z", "PT56H", "2026-03-09T06:00:00Z"],
    ["fractions of an hour", utc, "2026-03-02T09:00Z", "PT1.5H", "2026-03-02T10:30:00Z"],
    ["fractions of a minute with a comma", utc, "2026-03-02T09:00Z", "PT0,5M", "2026-03-02T09:00:30Z"],
    ["a millisecond", utc, "2026-03-02T16:59:59.999Z", { seconds: 0.001 }, "2026-03-02T17:00:00Z"],
    ["a millisecond more", utc, "2026-03-02T16:59:59.999Z", { seconds: 0.002 }, "2026-03-03T09:00:00.001Z"],
    ["a date-fns Duration", utc, "2026-03-02T09:00Z", { hours: 1, minutes: 2, seconds: 3 }, "2026-03-02T10:02:03Z"],
    ["ten years of hours", ALWAYS_OPEN, "2020-01-01T00:00Z", "PT87672H", "2030-01-01T00:00:00Z"],
  ])("%s", (_, hours, from, amount, due) => {
    expect(add(hours, ms(from), amount)).toBe(due);
  });

  it.each<[source: string, Schedule, from: string, DurationLike, start: string]>([
    ["the latest instant: Monday 17:00 - 8 h", utc, "2026-03-02T17:00Z", "PT8H", "2026-03-02T09:00:00Z"],
    ["a result on an opening stays there, not at the closing before", utc, "2026-03-03T10:00Z", "PT1H", "2026-03-03T09:00:00Z"],
    ["before opening: back into the day before", utc, "2026-03-03T08:00Z", "PT1H", "2026-03-02T16:00:00Z"],
    ["over a weekend", utc, "2026-03-09T09:30Z", "PT1H", "2026-03-06T16:30:00Z"],
    ["item 24 (GLPI #22678): 1 h before Tuesday 11:00, not midnight", utc, "2026-03-03T11:00Z", "PT1H", "2026-03-03T10:00:00Z"],
    ["biz: 90 s before 16:01:30", utc, "2026-03-04T16:01:30Z", "PT90S", "2026-03-04T16:00:00Z"],
    ["over lunch", split, "2026-03-02T14:30Z", "PT1H", "2026-03-02T12:30:00Z"],
    ["across midnight", nights, "2026-03-03T04:00Z", "PT4H30M", "2026-03-02T23:30:00Z"],
    ["a millisecond", utc, "2026-03-03T09:00Z", { seconds: 0.001 }, "2026-03-02T16:59:59.999Z"],
    ["ten years of hours", ALWAYS_OPEN, "2030-01-01T00:00Z", "PT87672H", "2020-01-01T00:00:00Z"],
  ])("subtracting: %s", (_, hours, from, amount, start) => {
    expect(subtract(hours, ms(from), amount)).toBe(start);
  });

  it.each<[name: string, DurationLike]>([
    ["no hours", "PT0H"],
    ["no days", "P0D"],
    ["no weeks", "P0W"],
    ["an empty object", {}],
    ["minus nothing", "-PT0S"],
  ])("adding zero returns `from`, open or closed: %s", (_, zero) => {
    for (const from of ["2026-03-02T10:00:00Z", "2026-03-02T17:00:00Z", "2026-03-07T12:00:00Z"]) {
      expect(add(utc, ms(from), zero)).toBe(from);
      expect(subtract(utc, ms(from), zero)).toBe(from);
    }
  });

  it("a negative amount is the other function", () => {
    for (const from of ["2026-03-02T10:00Z", "2026-03-02T17:00Z", "2026-03-07T12:00Z"].map(ms)) {
      expect(add(utc, from, "-PT5H")).toBe(subtract(utc, from, "PT5H"));
      expect(subtract(utc, from, { hours: -5 })).toBe(add(utc, from, { hours: 5 }));
      expect(add(utc, from, "-P3D")).toBe(subtract(utc, from, "P3D"));
      expect(subtract(utc, from, { days: -3 })).toBe(add(utc, from, "P3D"));
    }
    expect(add(utc, ms("2026-03-02T10:00Z"), "-PT5H")).toBe("2026-02-27T13:00:00Z");
  });
});

describe("days are business days at the same wall-clock time, moved into that date's hours", () => {
  const glpi = schedule({ timeZone: "Europe/Paris", weekly: weekly(WORKDAYS, "08:00-20:00") });
  const biz = schedule({
    timeZone: "UTC",
    weekly: { ...weekly("mon wed fri", "09:00-17:00"), ...weekly("tue thu", "10:00-16:00"), sat: ["11:00-14:30"] },
  });
  const easter = nineToFive("Europe/Lisbon", {
    holidays: ["2026-04-03"],
    exceptions: { "2026-04-04": ["10:00-12:00"], "2026-04-07": [] },
    closures: { "2026-04-06": ["00:00-24:00"] },
  });

  it.each<[source: string, Schedule, from: string, DurationLike, due: string]>([
    ["item 23: Friday 18:00 + 1 day is Monday's closing", utc, "2026-03-06T18:00Z", "P1D", "2026-03-09T17:00:00Z"],
    ["item 23 (GLPI): 2018-11-19 10:00 + 7 days", glpi, "2018-11-19T10:00+01:00", "P7D", "2018-11-28T09:00:00Z"],
    ["item 23 (GLPI): 2018-11-19 10:00 - 7 days", glpi, "2018-11-19T10:00+01:00", "-P7D", "2018-11-08T09:00:00Z"],
    ["ts-business-time: Saturday 15:00 + 1 day keeps the time", utc, "2026-03-07T15:00Z", "P1D", "2026-03-09T15:00:00Z"],
    ["biz: Tuesday 08:00 + 2 days, to the opening of Thursday", biz, "2006-01-03T08:00Z", "P2D", "2006-01-05T10:00:00Z"],
    ["where biz goes on to Friday: Tuesday 18:00 + 2 days", biz, "2006-01-03T18:00Z", "P2D", "2006-01-05T16:00:00Z"],
    ["biz: Thursday 18:00 - 2 days", biz, "2006-01-05T18:00Z", "-P2D", "2006-01-03T16:00:00Z"],
    ["inside hours", utc, "2026-03-02T11:22:33.444Z", "P1D", "2026-03-03T11:22:33.444Z"],
    ["between hours, to the next opening of the date", split, "2026-03-02T13:30Z", "P1D", "2026-03-03T14:00:00Z"],
    ["a closing between hours is between hours", split, "2026-03-02T13:00Z", "P1D", "2026-03-03T14:00:00Z"],
    ["the last closing stays", split, "2026-03-02T18:00Z", "P1D", "2026-03-03T18:00:00Z"],
    ["the first opening stays", split, "2026-03-02T09:00Z", "P1D", "2026-03-03T09:00:00Z"],
    ["before hours, to the opening", utc, "2026-03-02T03:00Z", "P1D", "2026-03-03T09:00:00Z"],
    ["after hours, to the closing", utc, "2026-03-02T23:00Z", "P1D", "2026-03-03T17:00:00Z"],
    ["back from a closed date", utc, "2026-03-07T15:00Z", "-P1D", "2026-03-06T15:00:00Z"],
    ["back, before hours: still to the opening", utc, "2026-03-03T03:00Z", "-P1D", "2026-03-02T09:00:00Z"],
    ["back, after hours: still to the closing", utc, "2026-03-03T23:00Z", "-P1D", "2026-03-02T17:00:00Z"],
    ["days first, then hours", utc, "2026-03-02T16:00Z", "P1DT2H", "2026-03-04T10:00:00Z"],
    ["days first, then hours, from after hours", utc, "2026-03-02T18:00Z", "P1DT1H", "2026-03-04T10:00:00Z"],
    ["back: days first, then hours", utc, "2026-03-04T10:00Z", "-P1DT2H", "2026-03-02T16:00:00Z"],
    ["no holiday, exceptional opening counted", easter, "2026-04-02T11:00+01:00", "P1D", "2026-04-04T10:00:00Z"],
    ["a closure of all hours and `[]` unmake a day", easter, "2026-04-02T11:00+01:00", "P2D", "2026-04-08T10:00:00Z"],
    ["hours across midnight belong to the date on which they start", nights, "2026-03-02T23:00Z", "P1D", "2026-03-03T23:00:00Z"],
    ["in the tail of the night: the next date's own hours", nights, "2026-03-02T02:00Z", "P1D", "2026-03-03T22:00:00Z"],
    [
      "the date is local: Monday 20:00Z is Tuesday in Auckland",
      nineToFive("Pacific/Auckland"),
      "2026-03-02T20:00Z",
      "P1D",
      "2026-03-03T20:00:00Z",
    ],
    ["198 days, on to another offset", nineToFive("Europe/Lisbon"), "2024-05-19T08:01Z", "P198D", "2025-02-19T09:01:00Z"],
  ])("%s", (_, hours, from, amount, due) => {
    expect(add(hours, ms(from), amount)).toBe(due);
  });

  it.each<[unit: string, DurationLike]>([
    ["years", "P1Y"],
    ["months", "P1M"],
    ["weeks", "P2W"],
    ["years", { years: 1, hours: 2 }],
    ["months", { months: -1 }],
    ["weeks", "P1W2D"],
  ])("%s are refused: a policy that means them says days", (unit, amount) => {
    const refused = { code: "calendar/unsupported-unit", unit };
    expect(addBusinessTime(utc, 0, amount)._unsafeUnwrapErr()).toEqual(refused);
    expect(subtractBusinessTime(utc, 0, amount)._unsafeUnwrapErr()).toEqual(refused);
  });
});

describe("changes of clocks", () => {
  const lisbon = dayAndNight("Europe/Lisbon");
  const newYorkNights = schedule({ timeZone: "America/New_York", weekly: weekly(EVERY_DAY, "00:00-06:00") });
  const lordHowe = dayAndNight("Australia/Lord_Howe");
  const saoPaulo = dayAndNight("America/Sao_Paulo");
  const repeated = schedule({ timeZone: "America/New_York", weekly: { sun: ["00:30-01:30"] } });
  const halfPastOne = schedule({ timeZone: "America/New_York", weekly: { sun: ["01:30-02:30"] } });

  it.each<[source: string, Schedule, from: string, DurationLike, due: string]>([
    ["item 13: Lisbon, the night of spring, + 24 h", lisbon, "2024-03-30T12:00Z", "PT24H", "2024-03-31T12:00:00Z"],
    ["item 13: + 1 day keeps the wall clock", lisbon, "2024-03-30T12:00Z", "P1D", "2024-03-31T11:00:00Z"],
    ["autumn, + 1 day is 25 h", lisbon, "2024-10-26T11:00Z", "P1D", "2024-10-27T12:00:00Z"],
    ["+ 1 day onto a time that the gap skips moves forward by the gap", lisbon, "2024-03-30T01:30Z", "P1D", "2024-03-31T01:30:00Z"],
    ["+ 1 day onto a repeated time is the first of the two", lisbon, "2024-10-26T00:30Z", "P1D", "2024-10-27T00:30:00Z"],
    ["+ 1 day from the second of two equal times", lisbon, "2024-10-27T01:30Z", "P1D", "2024-10-28T01:30:00Z"],
    ["item 14: a night of five hours", newYorkNights, "2024-03-10T00:00-05:00", "PT5H", "2024-03-10T10:00:00Z"],
    ["item 16: the closing is the first 01:30", repeated, "2024-11-03T00:30-04:00", "PT1H", "2024-11-03T05:30:00Z"],
    ["item 16: an hour more waits a week", repeated, "2024-11-03T00:30-04:00", "PT61M", "2024-11-10T05:31:00Z"],
    [
      "item 15: Apia, 16 h after Wednesday 09:00 are over on Thursday",
      nineToFive("Pacific/Apia"),
      "2011-12-28T09:00-10:00",
      "PT16H",
      "2011-12-30T03:00:00Z",
    ],
    ["item 15: and the next ones begin on Monday", nineToFive("Pacific/Apia"), "2011-12-28T09:00-10:00", "PT17H", "2012-01-01T20:00:00Z"],
    [
      "item 15: + 1 day leaves out the Friday that never was",
      nineToFive("Pacific/Apia"),
      "2011-12-29T10:00-10:00",
      "P1D",
      "2012-01-01T20:00:00Z",
    ],
  ])("%s", (_, hours, from, amount, due) => {
    expect(add(hours, ms(from), amount)).toBe(due);
  });

  it.each<[source: string, Schedule, from: string, to: string, seconds: number]>([
    ["item 13: the day of spring in Lisbon", lisbon, "2024-03-31T00:00Z", "2024-03-31T23:00Z", 82_800],
    ["the day of autumn in Lisbon", lisbon, "2024-10-26T23:00Z", "2024-10-28T00:00Z", 90_000],
    ["item 14: New York 00:00-06:00, spring", newYorkNights, "2024-03-10T00:00-05:00", "2024-03-11T00:00-04:00", 18_000],
    ["item 14: New York 00:00-06:00, autumn", newYorkNights, "2024-11-03T00:00-04:00", "2024-11-04T00:00-05:00", 25_200],
    ["item 14: Lord Howe, half an hour", lordHowe, "2024-10-06T00:00+10:30", "2024-10-07T00:00+11:00", 84_600],
    ["item 14: Sao Paulo begins its day at 01:00", saoPaulo, "2018-11-04T01:00-02:00", "2018-11-05T00:00-02:00", 82_800],
    ["item 14: and the day before ends there", saoPaulo, "2018-11-03T00:00-03:00", "2018-11-04T01:00-02:00", 86_400],
    [
      "item 15: Apia, Wednesday to Tuesday over a Friday that never was",
      nineToFive("Pacific/Apia"),
      "2011-12-28T09:00-10:00",
      "2012-01-03T09:00+14:00",
      86_400,
    ],
    ["item 16: 00:30-01:30 is one hour when 01:30 comes twice", repeated, "2024-11-03T00:00-04:00", "2024-11-04T00:00-05:00", 3600],
    ["item 16: 01:30-02:30 from the first 01:30 is two", halfPastOne, "2025-11-02T00:00-04:00", "2025-11-03T00:00-05:00", 7200],
    ["biz spec: 01:30-02:30 into the gap closes at 03:30", halfPastOne, "2014-03-09T00:00-05:00", "2014-03-10T00:00-04:00", 3600],
  ])("%s", (_, hours, from, to, seconds) => {
    expect(between(hours, from, to)).toBe(seconds * 1000);
  });

  it("hours that fall into the gap whole keep their length", () => {
    const quarter = schedule({ timeZone: "America/New_York", weekly: { sun: ["02:15-02:45"] } });
    expect(add(quarter, ms("2024-03-10T00:00-05:00"), "PT10M")).toBe("2024-03-10T07:25:00Z");
    expect(between(quarter, "2024-03-10T00:00-05:00", "2024-03-11T00:00-04:00")).toBe(30 * MINUTE);
  });

  it("hours whose opening the gap carries past their closing hold no time", () => {
    const before = schedule({ timeZone: "America/New_York", weekly: { sun: ["02:30-03:00"] } });
    expect(between(before, "2024-03-10T00:00-05:00", "2024-03-11T00:00-04:00")).toBe(0);
    expect(add(before, ms("2024-03-10T00:00-05:00"), "PT1M")).toBe("2024-03-17T06:31:00Z");
  });

  it("item 17: on Lord Howe an opening of 02:15 moves by half an hour, to 02:45", () => {
    const early = schedule({ timeZone: "Australia/Lord_Howe", weekly: { sun: ["02:15-04:00"] } });
    expect(add(early, ms("2024-10-06T00:00+10:30"), "PT1M")).toBe(iso(new Date("2024-10-06T02:46+11:00")));
    expect(between(early, "2024-10-06T00:00+10:30", "2024-10-07T00:00+11:00")).toBe(75 * MINUTE);
  });
});

describe("businessTimeBetween", () => {
  const glpi = schedule({ timeZone: "Europe/Paris", weekly: weekly(WORKDAYS, "08:00-20:00") });

  it.each<[source: string, Schedule, from: string, to: string, length: number]>([
    ["item 23 (GLPI): 07:00 to 09:00 holds one hour", glpi, "2019-01-01T07:00+01:00", "2019-01-01T09:00+01:00", HOUR],
    ["item 23 (GLPI): a week holds 60 hours", glpi, "2019-01-07T00:00+01:00", "2019-01-14T00:00+01:00", 60 * HOUR],
    ["turned round it is negative", glpi, "2019-01-14T00:00+01:00", "2019-01-07T00:00+01:00", -60 * HOUR],
    ["item 20: a reply 3 s after opening took 3 s", utc, "2026-03-02T07:00Z", "2026-03-02T09:00:03Z", 3000],
    [
      "item 3 (frappe): a pause from Thursday 17:50 to Monday 12:30 with Friday off is 160 min",
      schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "10:00-18:00"), holidays: ["2026-03-06"] }),
      "2026-03-05T17:50Z",
      "2026-03-09T12:30Z",
      160 * MINUTE,
    ],
    ["item 1: closing to the next opening holds nothing", utc, "2026-03-06T17:00Z", "2026-03-09T09:00Z", 0],
    ["from an instant to itself", utc, "2026-03-02T10:00Z", "2026-03-02T10:00Z", 0],
    ["outside hours on both sides", split, "2026-03-02T00:00Z", "2026-03-03T00:00Z", 8 * HOUR],
    ["milliseconds", utc, "2026-03-02T16:59:59.998Z", "2026-03-03T09:00:00.003Z", 5],
    ["200 years, day and night", ALWAYS_OPEN, "1990-01-01T00:00Z", "2190-01-01T00:00Z", 73_049 * DAY],
  ])("%s", (_, hours, from, to, length) => {
    expect(between(hours, from, to)).toBe(length);
  });

  it("item 22: elapsed goes on after the due instant, so what remains of 4 h is -210 min", () => {
    const from = ms("2026-03-02T09:00Z");
    expect(4 * HOUR - businessTimeBetween(utc, from, ms("2026-03-02T16:30Z"))).toBe(-210 * MINUTE);
  });

  it("zero is never negative zero", () => {
    expect(Object.is(between(utc, "2026-03-09T09:00Z", "2026-03-06T17:00Z"), 0)).toBe(true);
  });
});

describe("holidays, exceptions and closures", () => {
  const day = (hours: Schedule, date: string, offset = "Z") =>
    between(hours, `${date}T00:00${offset}`, iso(new Date(ms(`${date}T00:00${offset}`) + DAY)) as string);
  const kolkata = nineToFive("Asia/Kolkata", { exceptions: { "2024-02-06": ["04:00-08:00"] } });
  const marked = schedule({
    timeZone: "UTC",
    weekly: weekly(WORKDAYS, "09:00-17:00"),
    holidays: ["2026-03-03", "2026-03-08"],
    exceptions: {
      "2026-03-04": ["10:00-12:00", "11:00-13:00"],
      "2026-03-05": [],
      "2026-03-07": ["20:00-02:00"],
      "2026-03-08": ["10:00-12:00"],
    },
    closures: { "2026-03-02": ["12:00-13:00", "16:00-20:00"], "2026-03-04": ["10:30-11:30"] },
  });

  it.each<[source: string, Schedule, date: string, offset: string, length: number]>([
    ["item 18: a Kolkata exception on Tuesday leaves Monday alone", kolkata, "2024-02-05", "+05:30", 8 * HOUR],
    ["item 18: and replaces Tuesday's hours", kolkata, "2024-02-06", "+05:30", 4 * HOUR],
    ["item 19: a holiday closes exceptional hours too", marked, "2026-03-08", "-02:00", 0],
    ["item 19: a closure is taken off exceptional hours", marked, "2026-03-04", "Z", 2 * HOUR],
    ["a holiday closes the weekly hours", marked, "2026-03-03", "Z", 0],
    ["`[]` closes the date", marked, "2026-03-05", "Z", 0],
    ["an exception opens a Saturday, into Sunday", marked, "2026-03-07", "Z", 4 * HOUR],
    ["hours that began the day before run on into a holiday", marked, "2026-03-08", "Z", 2 * HOUR],
    ["closures are taken off the weekly hours", marked, "2026-03-02", "Z", 6 * HOUR],
    ["the next week is untouched", marked, "2026-03-09", "Z", 8 * HOUR],
  ])("%s", (_, hours, date, offset, length) => {
    expect(day(hours, date, offset)).toBe(length);
  });

  it("a closure cuts the tail of hours that began the day before", () => {
    const cut = schedule({ timeZone: "UTC", weekly: { mon: ["22:00-06:00"] }, closures: { "2026-03-03": ["01:00-02:00"] } });
    expect(between(cut, "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toBe(7 * HOUR);
  });

  it("a closure on a holiday still cuts that tail", () => {
    const cut = schedule({
      timeZone: "UTC",
      weekly: weekly("mon tue", "22:00-06:00"),
      holidays: ["2026-03-03"],
      closures: { "2026-03-03": ["01:00-02:00"] },
    });
    expect(between(cut, "2026-03-02T00:00Z", "2026-03-05T00:00Z")).toBe(7 * HOUR);
  });

  it("a closure over midnight belongs to the date on which it starts", () => {
    const cut = schedule({ timeZone: "UTC", weekly: weekly(EVERY_DAY, "00:00-24:00"), closures: { "2026-03-03": ["22:00-02:00"] } });
    expect(day(cut, "2026-03-02")).toBe(24 * HOUR);
    expect(day(cut, "2026-03-03")).toBe(22 * HOUR);
    expect(day(cut, "2026-03-04")).toBe(22 * HOUR);
  });

  it("overlapping hours and closures are united", () => {
    const united = schedule({
      timeZone: "UTC",
      weekly: { mon: ["12:00-15:00", "09:00-13:00", "09:00-10:00", "15:00-16:00", "09:00-13:00"] },
      closures: { "2026-03-02": ["10:00-11:00", "10:30-11:30"] },
    });
    expect(day(united, "2026-03-02")).toBe(5.5 * HOUR);
  });

  it("dates that never existed in the zone have no effect", () => {
    const apia = dayAndNight("Pacific/Apia", { holidays: ["2011-12-30"] });
    const apiaException = nineToFive("Pacific/Apia", {
      exceptions: { "2011-12-30": ["00:00-24:00"] },
      closures: { "2011-12-30": ["00:00-24:00", "22:00-12:00"] },
    });
    const [from, to] = ["2011-12-29T00:00-10:00", "2012-01-01T00:00+14:00"];
    expect(between(apia, from, to)).toBe(48 * HOUR);
    expect(between(apiaException, from, to)).toBe(8 * HOUR);
    expect(between(nineToFive("Pacific/Apia"), from, to)).toBe(8 * HOUR);
  });

  it.each<[name: string, Schedule, from: string, to: string, length: number]>([
    [
      "hours of the 29th end on the 31st where the 30th never was",
      schedule({ timeZone: "Pacific/Apia", weekly: { thu: ["22:00-06:00"] } }),
      "2011-12-29T00:00-10:00",
      "2012-01-01T00:00+14:00",
      8 * HOUR,
    ],
    [
      "a closure of the 31st cuts that tail",
      schedule({ timeZone: "Pacific/Apia", weekly: { thu: ["22:00-06:00"] }, closures: { "2011-12-31": ["00:00-05:00"] } }),
      "2011-12-29T00:00-10:00",
      "2012-01-01T00:00+14:00",
      3 * HOUR,
    ],
    [
      "a closure of the 29th over midnight cuts the hours of the 31st",
      dayAndNight("Pacific/Apia", { closures: { "2011-12-29": ["03:30-03:30"] } }),
      "2011-12-29T00:00-10:00",
      "2012-01-01T00:00+14:00",
      24 * HOUR,
    ],
  ])("beside a date that never was: %s", (_, hours, from, to, length) => {
    expect(between(hours, from, to)).toBe(length);
  });

  it("Kwajalein had no 21 August 1993", () => {
    const [from, to] = ["1993-08-20T00:00-12:00", "1993-08-23T00:00+12:00"];
    expect(between(dayAndNight("Pacific/Kwajalein"), from, to)).toBe(48 * HOUR);
    expect(add(dayAndNight("Pacific/Kwajalein"), ms("1993-08-20T10:00-12:00"), "P1D")).toBe("1993-08-21T22:00:00Z");
  });
});

describe("any year from 1970 to 2200, without a horizon", () => {
  it.each([1970, 1999, 2025, 2026, 2100, 2199, 2200])("%i: a year of weekdays", (year) => {
    const weekdays = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day))).filter(
      (date) => date.getUTCFullYear() === year && date.getUTCDay() % 6 !== 0,
    ).length;
    for (const hours of [utc, nineToFive("America/New_York")]) {
      expect(businessTimeBetween(hours, Date.UTC(year, 0, 1, 6), Date.UTC(year + 1, 0, 1, 6))).toBe(weekdays * 8 * HOUR);
    }
  });

  it.each<[from: string, DurationLike, due: string]>([
    ["1970-01-01T09:00Z", "PT1H", "1970-01-01T10:00:00Z"],
    ["2200-12-31T09:00Z", "PT8H", "2200-12-31T17:00:00Z"],
    ["1970-01-01T00:00Z", "P60000D", "2199-12-26T09:00:00Z"],
  ])("%s + %s", (from, amount, due) => {
    expect(add(utc, ms(from), amount)).toBe(due);
  });
});

describe("a schedule that never opens again", () => {
  const once = schedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"], "2026-03-04": ["09:00-10:00"] } });
  const neverOpens = { code: "calendar/never-opens" };

  it("answers while there are hours left, to the last closing", () => {
    expect(add(once, ms("2026-01-01T00:00Z"), "PT9H")).toBe("2026-03-04T10:00:00Z");
    expect(add(once, ms("2026-01-01T00:00Z"), "P2D")).toBe("2026-03-04T09:00:00Z");
    expect(subtract(once, ms("2027-01-01T00:00Z"), "PT9H")).toBe("2026-03-02T09:00:00Z");
    expect(subtract(once, ms("2027-01-01T00:00Z"), "P2D")).toBe("2026-03-02T09:00:00Z");
    expect(between(once, "1971-01-01T00:00Z", "2199-01-01T00:00Z")).toBe(9 * HOUR);
  });

  it.each<[name: string, from: string, DurationLike]>([
    ["a millisecond more than is left", "2026-01-01T00:00Z", { hours: 9, seconds: 0.001 }],
    ["a day more than is left", "2026-01-01T00:00Z", "P3D"],
    ["days, then too many hours", "2026-01-01T00:00Z", "P2DT2H"],
    ["after the last closing", "2026-03-04T10:00Z", "PT1S"],
    ["after the last day", "2026-03-04T00:00Z", "P1D"],
    ["back before the first opening", "2026-03-02T09:00Z", "-PT1S"],
    ["back before the first day", "2026-03-02T12:00Z", "-P1D"],
  ])("%s", (_, from, amount) => {
    expect(addBusinessTime(once, ms(from), amount)._unsafeUnwrapErr()).toEqual(neverOpens);
  });

  it("subtracting more than ever was", () => {
    expect(subtractBusinessTime(once, ms("2030-01-01T00:00Z"), "PT10H")._unsafeUnwrapErr()).toEqual(neverOpens);
    expect(subtractBusinessTime(once, ms("2030-01-01T00:00Z"), "P3D")._unsafeUnwrapErr()).toEqual(neverOpens);
  });

  it("adding zero is `from` even then", () => {
    expect(add(once, ms("2030-01-01T00:00:00Z"), "PT0S")).toBe("2030-01-01T00:00:00Z");
  });
});

describe("arguments", () => {
  it("instants come as Date, number or anything with epochMilliseconds, and leave as Date", () => {
    const at = ms("2026-03-02T09:00Z");
    for (const from of [at, new Date(at), { epochMilliseconds: at }]) {
      expect(addBusinessTime(utc, from, "PT1H")._unsafeUnwrap()).toEqual(new Date(at + HOUR));
      expect(businessTimeBetween(utc, from, at + HOUR)).toBe(HOUR);
      expect(businessTimeBetween(utc, at - HOUR, from)).toBe(0);
    }
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(Number.NaN),
    "2026-03-02" as never,
    null as never,
    undefined as never,
    8.64e15 + 1,
  ])("an invalid instant throws RangeError that names the argument: %s", (bad) => {
    expect(() => addBusinessTime(utc, bad, "PT1H")).toThrow(/^from must/);
    expect(() => subtractBusinessTime(utc, bad, "P1D")).toThrow(/^from must/);
    expect(() => businessTimeBetween(utc, bad, 0)).toThrow(/^from must/);
    expect(() => businessTimeBetween(utc, 0, bad)).toThrow(/^to must/);
    expect(() => businessTimeBetween(utc, 0, bad)).toThrow(RangeError);
  });

  it.each(["P", "PT", "1H", "PT1", "P1.5D", "", "pt1h", 5, null, { fortnights: 1 }, { hours: "1" }, { hours: Number.NaN }])(
    "a malformed length throws RangeError: %j",
    (bad) => {
      expect(() => addBusinessTime(utc, 0, bad as never)).toThrow(RangeError);
      expect(() => subtractBusinessTime(utc, 0, bad as never)).toThrow(/^amount must be/);
    },
  );

  it("a schedule that defineSchedule did not make is a bug of the caller", () => {
    expect(() => addBusinessTime({ timeZone: "UTC", weekly: {} } as never, 0, "PT1H")).toThrow(RangeError);
  });

  it("types", () => {
    expectTypeOf(addBusinessTime).returns.toEqualTypeOf<Result<Date, CalendarError>>();
    expectTypeOf(subtractBusinessTime).parameters.toEqualTypeOf<[Schedule, InstantLike, DurationLike]>();
    expectTypeOf(businessTimeBetween).returns.toEqualTypeOf<number>();
    expectTypeOf<CalendarError["code"]>().toEqualTypeOf<"calendar/never-opens" | "calendar/unsupported-unit">();
    expectTypeOf<Extract<CalendarError, { code: "calendar/unsupported-unit" }>["unit"]>().toEqualTypeOf<string>();
    expectTypeOf<Duration>().toExtend<DurationLike>();
    // @ts-expect-error a length without P is no ISO 8601 length
    expect(() => addBusinessTime(utc, 0, "1H")).toThrow(RangeError);
    // @ts-expect-error instants never come as text
    expect(() => addBusinessTime(utc, "2026-03-02T09:00Z", "PT1H")).toThrow(RangeError);
  });
});
