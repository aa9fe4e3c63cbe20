import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ALWAYS_OPEN,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  previousClosing,
  previousOpening,
  type Schedule,
} from "../../src/calendar/index.js";
import type { InstantLike } from "../../src/kernel/instant.js";
import { dayAndNight, EVERY_DAY, HOUR, iso, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const utc = nineToFive("UTC");
const split = schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "09:00-13:00", "14:00-18:00") });
const nights = schedule({ timeZone: "UTC", weekly: weekly(EVERY_DAY, "22:00-06:00") });
const allWeek = schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "00:00-24:00") });
const once = schedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"] } });
const listed = (hours: Schedule, from: string, to: string) =>
  [...openIntervals(hours, ms(from), ms(to))].map(({ start, end }) => `${iso(start)} ${iso(end)}`);
// 2026-03-02 is a Monday.

describe("isOpen", () => {
  it.each<[name: string, Schedule, at: string, open: boolean]>([
    ["the opening instant is open", utc, "2026-03-02T09:00Z", true],
    ["a millisecond before it is closed", utc, "2026-03-02T08:59:59.999Z", false],
    ["the last millisecond is open", utc, "2026-03-02T16:59:59.999Z", true],
    ["the closing instant is closed", utc, "2026-03-02T17:00Z", false],
    ["lunch", split, "2026-03-02T13:00Z", false],
    ["after lunch", split, "2026-03-02T14:00Z", true],
    ["Saturday", utc, "2026-03-07T12:00Z", false],
    ["after midnight, by the hours of the evening before", nights, "2026-03-02T05:59Z", true],
    ["06:00 ends the night", nights, "2026-03-02T06:00Z", false],
    ["midnight between two days that touch", allWeek, "2026-03-03T00:00Z", true],
    ["midnight at the end of Friday", allWeek, "2026-03-07T00:00Z", false],
    [
      "item 16: 01:15 the second time, in hours of 01:30-02:30 that began the first time",
      schedule({ timeZone: "America/New_York", weekly: { sun: ["01:30-02:30"] } }),
      "2025-11-02T06:15Z",
      true,
    ],
    [
      "item 16: 01:15 the second time, in hours that ended at the first 01:30",
      schedule({ timeZone: "America/New_York", weekly: { sun: ["00:30-01:30"] } }),
      "2024-11-03T06:15Z",
      false,
    ],
    [
      "item 17: Lord Howe, 02:44 after the gap, opening 02:15",
      schedule({ timeZone: "Australia/Lord_Howe", weekly: { sun: ["02:15-04:00"] } }),
      "2024-10-06T02:44+11:00",
      false,
    ],
    [
      "item 17: Lord Howe, 02:45",
      schedule({ timeZone: "Australia/Lord_Howe", weekly: { sun: ["02:15-04:00"] } }),
      "2024-10-06T02:45+11:00",
      true,
    ],
    ["45-minute offsets: Kathmandu 09:00", nineToFive("Asia/Kathmandu"), "2026-03-02T03:15Z", true],
    ["45-minute offsets: Kathmandu 08:59", nineToFive("Asia/Kathmandu"), "2026-03-02T03:14Z", false],
    [
      "no time of a date that never was",
      dayAndNight("Pacific/Apia", { holidays: ["2011-12-29", "2011-12-31"] }),
      "2011-12-30T09:59:59.999Z",
      false,
    ],
  ])("%s", (_, hours, at, open) => {
    expect(isOpen(hours, ms(at))).toBe(open);
  });
});

describe("openings and closings around an instant", () => {
  it.each<
    [
      name: string,
      Schedule,
      at: string,
      nextOpening: string | null,
      nextClosing: string | null,
      previousOpening: string | null,
      previousClosing: string | null,
    ]
  >([
    [
      "inside hours: opening is the instant itself",
      utc,
      "2026-03-02T10:00Z",
      "2026-03-02T10:00:00Z",
      "2026-03-02T17:00:00Z",
      "2026-03-02T09:00:00Z",
      "2026-02-27T17:00:00Z",
    ],
    [
      "at opening",
      utc,
      "2026-03-02T09:00Z",
      "2026-03-02T09:00:00Z",
      "2026-03-02T17:00:00Z",
      "2026-03-02T09:00:00Z",
      "2026-02-27T17:00:00Z",
    ],
    [
      "a millisecond before opening",
      utc,
      "2026-03-02T08:59:59.999Z",
      "2026-03-02T09:00:00Z",
      "2026-03-02T17:00:00Z",
      "2026-02-27T09:00:00Z",
      "2026-02-27T17:00:00Z",
    ],
    [
      "at closing: that closing is past",
      utc,
      "2026-03-02T17:00Z",
      "2026-03-03T09:00:00Z",
      "2026-03-03T17:00:00Z",
      "2026-03-02T09:00:00Z",
      "2026-03-02T17:00:00Z",
    ],
    [
      "on a weekend",
      utc,
      "2026-03-07T12:00Z",
      "2026-03-09T09:00:00Z",
      "2026-03-09T17:00:00Z",
      "2026-03-06T09:00:00Z",
      "2026-03-06T17:00:00Z",
    ],
    [
      "at lunch",
      split,
      "2026-03-02T13:30Z",
      "2026-03-02T14:00:00Z",
      "2026-03-02T18:00:00Z",
      "2026-03-02T09:00:00Z",
      "2026-03-02T13:00:00Z",
    ],
    [
      "at night",
      nights,
      "2026-03-02T01:00Z",
      "2026-03-02T01:00:00Z",
      "2026-03-02T06:00:00Z",
      "2026-03-01T22:00:00Z",
      "2026-03-01T06:00:00Z",
    ],
    [
      "days that touch are one interval",
      allWeek,
      "2026-03-04T12:00Z",
      "2026-03-04T12:00:00Z",
      "2026-03-07T00:00:00Z",
      "2026-03-02T00:00:00Z",
      "2026-02-28T00:00:00Z",
    ],
    [
      "item 15: the next opening after Thursday in Apia is Monday 2 January",
      nineToFive("Pacific/Apia"),
      "2011-12-29T17:00-10:00",
      "2012-01-01T19:00:00Z",
      "2012-01-02T03:00:00Z",
      "2011-12-29T19:00:00Z",
      "2011-12-30T03:00:00Z",
    ],
    [
      "item 14: Sao Paulo opens at 01:00 where midnight is skipped",
      schedule({ timeZone: "America/Sao_Paulo", weekly: { sun: ["00:00-12:00"] } }),
      "2018-11-03T12:00Z",
      "2018-11-04T03:00:00Z",
      "2018-11-04T14:00:00Z",
      "2018-10-28T03:00:00Z",
      "2018-10-28T15:00:00Z",
    ],
    [
      "biz spec: Sao Paulo, 24:00 of 2015-10-17 is 01:00 of the 18th",
      schedule({ timeZone: "America/Sao_Paulo", weekly: { sat: ["12:00-24:00"] } }),
      "2015-10-17T20:00Z",
      "2015-10-17T20:00:00Z",
      "2015-10-18T03:00:00Z",
      "2015-10-17T15:00:00Z",
      "2015-10-11T03:00:00Z",
    ],
    [
      "biz spec: New York, 2014-03-09 02:30 opens at 03:30",
      schedule({ timeZone: "America/New_York", weekly: { sun: ["02:30-06:00"] } }),
      "2014-03-09T00:00-05:00",
      "2014-03-09T07:30:00Z",
      "2014-03-09T10:00:00Z",
      "2014-03-02T07:30:00Z",
      "2014-03-02T11:00:00Z",
    ],
    [
      "biz spec: New York, 2014-11-02 01:30 is the first one",
      schedule({ timeZone: "America/New_York", weekly: { sun: ["01:30-06:00"] } }),
      "2014-11-02T00:00-04:00",
      "2014-11-02T05:30:00Z",
      "2014-11-02T11:00:00Z",
      "2014-10-26T05:30:00Z",
      "2014-10-26T10:00:00Z",
    ],
    ["before the only opening", once, "2026-01-01T00:00Z", "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z", null, null],
    ["inside the only opening", once, "2026-03-02T12:00Z", "2026-03-02T12:00:00Z", "2026-03-02T17:00:00Z", "2026-03-02T09:00:00Z", null],
    ["at the only closing", once, "2026-03-02T17:00Z", null, null, "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z"],
    ["years after the only closing", once, "2190-01-01T00:00Z", null, null, "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z"],
    ["open for ever: it neither opened nor closes", ALWAYS_OPEN, "2026-03-02T12:00Z", "2026-03-02T12:00:00Z", null, null, null],
    [
      "day and night with one holiday, before it",
      dayAndNight("UTC", { holidays: ["2026-12-25"] }),
      "2026-03-02T12:00Z",
      "2026-03-02T12:00:00Z",
      "2026-12-25T00:00:00Z",
      null,
      null,
    ],
    [
      "day and night with one holiday, after it",
      dayAndNight("UTC", { holidays: ["2026-12-25"] }),
      "2027-03-02T12:00Z",
      "2027-03-02T12:00:00Z",
      null,
      "2026-12-26T00:00:00Z",
      "2026-12-25T00:00:00Z",
    ],
    [
      "forty years to the next opening",
      schedule({ timeZone: "UTC", weekly: {}, exceptions: { "2066-03-01": ["09:00-10:00"] } }),
      "2026-03-02T12:00Z",
      "2066-03-01T09:00:00Z",
      "2066-03-01T10:00:00Z",
      null,
      null,
    ],
  ])("%s", (_, hours, at, opening, closing, opened, closed) => {
    expect({
      nextOpening: iso(nextOpening(hours, ms(at))),
      nextClosing: iso(nextClosing(hours, ms(at))),
      previousOpening: iso(previousOpening(hours, ms(at))),
      previousClosing: iso(previousClosing(hours, ms(at))),
    }).toEqual({ nextOpening: opening, nextClosing: closing, previousOpening: opened, previousClosing: closed });
  });
});

describe("openIntervals", () => {
  it.each<[name: string, Schedule, from: string, to: string, intervals: string[]]>([
    [
      "clipped to [from, to)",
      split,
      "2026-03-02T10:00Z",
      "2026-03-02T15:00Z",
      ["2026-03-02T10:00:00Z 2026-03-02T13:00:00Z", "2026-03-02T14:00:00Z 2026-03-02T15:00:00Z"],
    ],
    ["an end at an opening adds none", split, "2026-03-02T13:00Z", "2026-03-02T14:00Z", []],
    ["a start at a closing adds none", utc, "2026-03-02T17:00Z", "2026-03-03T10:00Z", ["2026-03-03T09:00:00Z 2026-03-03T10:00:00Z"]],
    [
      "touching days are joined",
      allWeek,
      "2026-03-01T00:00Z",
      "2026-03-09T12:00Z",
      ["2026-03-02T00:00:00Z 2026-03-07T00:00:00Z", "2026-03-09T00:00:00Z 2026-03-09T12:00:00Z"],
    ],
    [
      "touching hours are joined, also over midnight",
      schedule({ timeZone: "UTC", weekly: { mon: ["20:00-22:00", "22:00-24:00"], tue: ["00:00-02:00"] } }),
      "2026-03-01T00:00Z",
      "2026-03-08T00:00Z",
      ["2026-03-02T20:00:00Z 2026-03-03T02:00:00Z"],
    ],
    [
      "hours that overlap those of the evening before",
      schedule({ timeZone: "UTC", weekly: { mon: ["22:00-06:00"], tue: ["05:00-09:00"] } }),
      "2026-03-01T00:00Z",
      "2026-03-08T00:00Z",
      ["2026-03-02T22:00:00Z 2026-03-03T09:00:00Z"],
    ],
    [
      "a whole day from 09:00 to 09:00",
      schedule({ timeZone: "UTC", weekly: { mon: ["09:00-09:00"] } }),
      "2026-03-01T00:00Z",
      "2026-03-08T00:00Z",
      ["2026-03-02T09:00:00Z 2026-03-03T09:00:00Z"],
    ],
    [
      "nights",
      nights,
      "2026-03-02T00:00Z",
      "2026-03-03T00:00Z",
      ["2026-03-02T00:00:00Z 2026-03-02T06:00:00Z", "2026-03-02T22:00:00Z 2026-03-03T00:00:00Z"],
    ],
    [
      "Apia in the week of the date that never was",
      nineToFive("Pacific/Apia"),
      "2011-12-28T00:00-10:00",
      "2012-01-03T00:00+14:00",
      [
        "2011-12-28T19:00:00Z 2011-12-29T03:00:00Z",
        "2011-12-29T19:00:00Z 2011-12-30T03:00:00Z",
        "2012-01-01T19:00:00Z 2012-01-02T03:00:00Z",
      ],
    ],
    ["an empty range", ALWAYS_OPEN, "2026-03-02T00:00Z", "2026-03-02T00:00Z", []],
    ["a range turned round", ALWAYS_OPEN, "2026-03-03T00:00Z", "2026-03-02T00:00Z", []],
    ["130 years, day and night", ALWAYS_OPEN, "2000-01-01T00:00Z", "2130-01-01T00:00Z", ["2000-01-01T00:00:00Z 2130-01-01T00:00:00Z"]],
    ["no hours", once, "2027-01-01T00:00Z", "2190-01-01T00:00Z", []],
  ])("%s", (_, hours, from, to, intervals) => {
    expect(listed(hours, from, to)).toEqual(intervals);
  });

  it("can be read twice, and a first interval costs no more than itself", () => {
    const intervals = openIntervals(utc, ms("2026-03-02T00:00Z"), ms("2026-03-05T00:00Z"));
    expect([...intervals]).toHaveLength(3);
    expect([...intervals]).toHaveLength(3);
    for (const { start } of openIntervals(utc, ms("1990-01-01T00:00Z"), ms("2190-01-01T00:00Z"))) {
      expect(iso(start)).toBe("1990-01-01T09:00:00Z");
      break;
    }
  });

  it("hands out dates that are the caller's own", () => {
    const at = ms("2026-03-02T12:00Z");
    nextClosing(utc, at)?.setTime(0);
    for (const { start, end } of openIntervals(utc, at, at + HOUR)) {
      start.setTime(0);
      end.setTime(0);
    }
    expect(iso(nextClosing(utc, at))).toBe("2026-03-02T17:00:00Z");
  });
});

describe("arguments", () => {
  it.each([Number.NaN, Number.NEGATIVE_INFINITY, new Date(Number.NaN), "2026-03-02" as never, null as never])(
    "an invalid instant throws RangeError that names the argument: %s",
    (bad) => {
      expect(() => isOpen(utc, bad)).toThrow(/^at must/);
      expect(() => nextOpening(utc, bad)).toThrow(/^from must/);
      expect(() => nextClosing(utc, bad)).toThrow(/^from must/);
      expect(() => previousOpening(utc, bad)).toThrow(/^from must/);
      expect(() => previousClosing(utc, bad)).toThrow(/^from must/);
      expect(() => [...openIntervals(utc, bad, 0)]).toThrow(/^from must/);
      expect(() => [...openIntervals(utc, 0, bad)]).toThrow(/^to must/);
      expect(() => isOpen(utc, bad)).toThrow(RangeError);
    },
  );

  it("instants come as Date, number or anything with epochMilliseconds", () => {
    const at = ms("2026-03-02T12:00Z");
    for (const from of [at, new Date(at), { epochMilliseconds: at }]) {
      expect(isOpen(utc, from)).toBe(true);
      expect(nextOpening(utc, from)).toEqual(new Date(at));
      expect([...openIntervals(utc, from, at + HOUR)]).toEqual([{ start: new Date(at), end: new Date(at + HOUR) }]);
    }
  });

  it("types", () => {
    expectTypeOf(isOpen).toEqualTypeOf<(schedule: Schedule, at: InstantLike) => boolean>();
    expectTypeOf(nextOpening).toEqualTypeOf<(schedule: Schedule, from: InstantLike) => Date | null>();
    expectTypeOf(previousClosing).toEqualTypeOf<(schedule: Schedule, from: InstantLike) => Date | null>();
    expectTypeOf(openIntervals).returns.toExtend<Iterable<{ readonly start: Date; readonly end: Date }>>();
  });
});
