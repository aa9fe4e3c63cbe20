import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALWAYS_OPEN,
  addBusinessDays,
  addBusinessTime,
  businessTimeBetween,
  defineSchedule,
  intersectSchedules,
  isBusinessDay,
  isOpen,
  nextOpening,
  openIntervals,
  type Schedule,
  uniteSchedules,
} from "../../src/calendar/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { rounds } from "../rounds.js";
import { DAY, dayAndNight, HOUR, iso, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const lisbon = nineToFive("Europe/Lisbon");
const newYork = nineToFive("America/New_York");
const utc = nineToFive("UTC");
const evening = schedule({ timeZone: "UTC", weekly: weekly("mon sat", "16:00-20:00") });
const listed = (hours: Schedule, from: string, to: string) =>
  [...openIntervals(hours, ms(from), ms(to))].map(({ start, end }) => `${iso(start)} ${iso(end)}`);
// 2026-03-02 is a Monday.

describe("intersectSchedules: open when both are", () => {
  it("a desk in Lisbon and one in New York share three hours, four when only one has changed its clocks", () => {
    const both = intersectSchedules(lisbon, newYork);
    expect(listed(both, "2026-03-02T00:00Z", "2026-03-03T00:00Z")).toEqual(["2026-03-02T14:00:00Z 2026-03-02T17:00:00Z"]);
    expect(listed(both, "2026-03-09T00:00Z", "2026-03-10T00:00Z")).toEqual(["2026-03-09T13:00:00Z 2026-03-09T17:00:00Z"]);
    expect(businessTimeBetween(both, ms("2026-03-02T00:00Z"), ms("2026-03-14T00:00Z"))).toBe((5 * 3 + 5 * 4) * HOUR);
  });

  it("holidays, exceptions and closures of either count", () => {
    const a = nineToFive("UTC", { holidays: ["2026-03-03"], exceptions: { "2026-03-07": ["09:00-17:00"] } });
    const b = nineToFive("UTC", { closures: { "2026-03-02": ["12:00-13:00"] }, exceptions: { "2026-03-07": ["12:00-20:00"] } });
    expect(listed(intersectSchedules(a, b), "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toEqual([
      "2026-03-02T09:00:00Z 2026-03-02T12:00:00Z",
      "2026-03-02T13:00:00Z 2026-03-02T17:00:00Z",
    ]);
    expect(listed(intersectSchedules(a, b), "2026-03-07T00:00Z", "2026-03-08T00:00Z")).toEqual([
      "2026-03-07T12:00:00Z 2026-03-07T17:00:00Z",
    ]);
  });

  it("a date is a business day when hours are left on it", () => {
    const both = intersectSchedules(utc, evening);
    expect(isBusinessDay(both, "2026-03-02")).toBe(true);
    expect(isBusinessDay(both, "2026-03-03")).toBe(false);
    expect(isBusinessDay(both, "2026-03-07")).toBe(false);
    expect(addBusinessDays(both, "2026-03-02", 2)._unsafeUnwrap()).toBe("2026-03-16");
  });

  it("hours that never meet never open, and say so at once", () => {
    const never = intersectSchedules(
      schedule({ timeZone: "UTC", weekly: { mon: ["09:00-12:00"] } }),
      schedule({ timeZone: "UTC", weekly: { mon: ["12:00-15:00"] } }),
    );
    const before = performance.now();
    expect(addBusinessTime(never, ms("2026-03-02T00:00Z"), "PT1S")._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
    expect(addBusinessTime(never, ms("2026-03-02T00:00Z"), "P1D")._unsafeUnwrapErr()).toEqual({ code: "calendar/never-opens" });
    expect(nextOpening(never, ms("2026-03-02T00:00Z"))).toBeNull();
    expect(isOpen(never, ms("2026-03-02T12:00Z"))).toBe(false);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe("uniteSchedules: open when either is", () => {
  it("hours that overlap become one", () => {
    expect(listed(uniteSchedules(utc, evening), "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toEqual([
      "2026-03-02T09:00:00Z 2026-03-02T20:00:00Z",
      "2026-03-03T09:00:00Z 2026-03-03T17:00:00Z",
    ]);
  });

  it("a date is a business day when hours of either start on it", () => {
    expect(isBusinessDay(uniteSchedules(utc, evening), "2026-03-07")).toBe(true);
    expect(isBusinessDay(uniteSchedules(utc, evening), "2026-03-08")).toBe(false);
  });

  it("a holiday of one does not close the other", () => {
    const holiday = nineToFive("UTC", { holidays: ["2026-03-02"] });
    expect(listed(uniteSchedules(holiday, evening), "2026-03-02T00:00Z", "2026-03-03T00:00Z")).toEqual([
      "2026-03-02T16:00:00Z 2026-03-02T20:00:00Z",
    ]);
  });

  it("24 hours of another zone that a repeated hour stretches over two midnights are open whatever is asked first", () => {
    // Saturday 19:30 to Sunday 19:30 in New York is 25 hours in autumn: 2026-10-31T23:30Z to 2026-11-02T00:30Z.
    const long = schedule({ timeZone: "America/New_York", weekly: { sat: ["19:30-19:30"] } });
    for (const firstAsked of [
      "2026-10-01T00:00Z",
      "2026-11-02T00:10Z",
      "2026-12-01T12:00Z",
      "2026-12-02T12:00Z",
      "2026-12-03T12:00Z",
      "2026-12-04T12:00Z",
    ]) {
      const united = uniteSchedules(utc, long);
      isOpen(united, ms(firstAsked));
      expect(`${firstAsked} ${isOpen(united, ms("2026-11-02T00:10Z"))}`).toBe(`${firstAsked} true`);
    }
  });
});

describe("a combined schedule is a schedule", () => {
  it("names the zone of its dates, keeps its document, and is read again from it", () => {
    for (const combined of [intersectSchedules(lisbon, newYork), uniteSchedules(lisbon, newYork)]) {
      expect(combined.timeZone).toBe("Europe/Lisbon");
      const again = orThrow(defineSchedule(JSON.parse(JSON.stringify(combined))));
      expect(again.input).toEqual(combined.input);
      expect(listed(again, "2026-03-02T00:00Z", "2026-03-05T00:00Z")).toEqual(listed(combined, "2026-03-02T00:00Z", "2026-03-05T00:00Z"));
    }
  });

  it("can be combined further", () => {
    const three = intersectSchedules(uniteSchedules(utc, evening), schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "15:00-18:00") }));
    expect(listed(three, "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toEqual([
      "2026-03-02T15:00:00Z 2026-03-02T18:00:00Z",
      "2026-03-03T15:00:00Z 2026-03-03T17:00:00Z",
    ]);
  });

  it("of three is one document of three parts, read again to the same hours", () => {
    const parts = [utc, evening, lisbon] as const;
    for (const [key, combine] of [
      ["intersect", intersectSchedules],
      ["unite", uniteSchedules],
    ] as const) {
      const three = combine(combine(parts[0], parts[1]), parts[2]);
      expect(three.toJSON()).toEqual({ [key]: parts.map(({ input }) => input) });
      const again = orThrow(defineSchedule(JSON.parse(JSON.stringify(three))));
      expect(listed(again, "2026-03-01T00:00Z", "2026-04-01T00:00Z")).toEqual(listed(three, "2026-03-01T00:00Z", "2026-04-01T00:00Z"));
    }
  });

  it("ALWAYS_OPEN changes nothing in an intersection, and swallows everything in a union", () => {
    const [from, to] = [ms("2026-03-01T00:00Z"), ms("2026-04-01T00:00Z")];
    expect(businessTimeBetween(intersectSchedules(lisbon, ALWAYS_OPEN), from, to)).toBe(businessTimeBetween(lisbon, from, to));
    expect(businessTimeBetween(uniteSchedules(lisbon, ALWAYS_OPEN), from, to)).toBe(31 * DAY);
  });

  it("of any two schedules: and, or, and no time lost or counted twice", () => {
    const schedules = [
      lisbon,
      newYork,
      evening,
      dayAndNight("Pacific/Apia"),
      dayAndNight("Asia/Kolkata", { holidays: ["2026-03-04"] }),
      schedule({
        timeZone: "Australia/Lord_Howe",
        weekly: weekly("mon wed fri", "22:15-06:45"),
        closures: { "2026-03-04": ["23:00-01:00"] },
      }),
    ];
    const one = fc.constantFrom(...schedules);
    const at = fc
      .integer({ min: ms("2026-02-20T00:00Z") / 60_000, max: ms("2026-04-20T00:00Z") / 60_000 })
      .map((minute) => minute * 60_000);
    fc.assert(
      fc.property(one, one, at, at, (a, b, from, to) => {
        const [both, either] = [intersectSchedules(a, b), uniteSchedules(a, b)];
        expect(isOpen(both, from)).toBe(isOpen(a, from) && isOpen(b, from));
        expect(isOpen(either, from)).toBe(isOpen(a, from) || isOpen(b, from));
        expect(businessTimeBetween(both, from, to) + businessTimeBetween(either, from, to)).toBe(
          businessTimeBetween(a, from, to) + businessTimeBetween(b, from, to),
        );
      }),
      { seed: 7, numRuns: rounds(60) },
    );
  });
});
