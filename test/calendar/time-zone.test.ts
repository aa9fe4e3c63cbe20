import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTimeZone, timeZone } from "../../src/calendar/time-zone.js";
import { rounds } from "../rounds.js";
import { DAY, ms } from "./schedules.js";

/** A wall-clock text read as if it were UTC, which is how local times are written. */
const wall = (text: string) => Date.parse(`${text}Z`);
const text = (local: number) => new Date(local).toISOString().slice(0, 19);

describe("isTimeZone", () => {
  it.each(["UTC", "Europe/Lisbon", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "Etc/GMT+5", "GMT"])("%s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(["", "Lisbon", "Europe/Lisboa", "+01:00", "-03", "Europe/Lisbon ", "local", "Europe", "../etc", "x".repeat(10_000)])(
    "%j is none",
    (name) => {
      expect(isTimeZone(name)).toBe(false);
      expect(() => timeZone(name)).toThrow(RangeError);
    },
  );
});

describe("local time and back", () => {
  it.each<[zone: string, instant: string, local: string]>([
    ["UTC", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00"],
    ["Europe/Lisbon", "2024-03-31T00:59:59Z", "2024-03-31T00:59:59"],
    ["Europe/Lisbon", "2024-03-31T01:00:00Z", "2024-03-31T02:00:00"],
    ["Europe/Dublin", "2025-10-26T01:00:00Z", "2025-10-26T01:00:00"],
    ["Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45:00"],
    ["Asia/Kathmandu", "1985-12-31T18:29:59Z", "1985-12-31T23:59:59"],
    ["Asia/Kathmandu", "1985-12-31T18:30:00Z", "1986-01-01T00:15:00"],
    ["Australia/Lord_Howe", "2024-10-05T15:30:00Z", "2024-10-06T02:30:00"],
    ["Pacific/Chatham", "2024-04-06T14:00:00Z", "2024-04-07T02:45:00"],
    ["America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04T01:00:00"],
    ["Africa/Casablanca", "2024-03-10T02:00:00Z", "2024-03-10T02:00:00"],
    ["Africa/Casablanca", "2024-04-14T02:00:00Z", "2024-04-14T03:00:00"],
    ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00"],
    ["Africa/Monrovia", "1971-06-01T00:44:30Z", "1971-06-01T00:00:00"],
    ["Africa/Monrovia", "1972-01-07T00:44:30Z", "1972-01-07T00:44:30"],
    ["America/Recife", "2000-10-08T03:00:00Z", "2000-10-08T01:00:00"],
    ["America/Recife", "2000-10-15T01:59:59Z", "2000-10-14T23:59:59"],
    ["America/Recife", "2000-10-15T02:00:00Z", "2000-10-14T23:00:00"],
    ["Etc/GMT+5", "2200-01-01T00:00:00Z", "2199-12-31T19:00:00"],
    ["America/New_York", "2200-07-01T12:00:00Z", "2200-07-01T08:00:00"],
  ])("%s: %s is %s", (zone, instant, local) => {
    expect(text(timeZone(zone).toLocal(ms(instant)))).toBe(local);
  });

  it.each<[rule: string, zone: string, local: string, instant: string]>([
    ["a skipped time moves forward by the gap", "America/New_York", "2014-03-09T02:30:00", "2014-03-09T07:30:00Z"],
    ["the first skipped time", "America/New_York", "2014-03-09T02:00:00", "2014-03-09T07:00:00Z"],
    ["the first time after the gap", "America/New_York", "2014-03-09T03:00:00", "2014-03-09T07:00:00Z"],
    ["the last time before it", "America/New_York", "2014-03-09T01:59:59", "2014-03-09T06:59:59Z"],
    ["half an hour of gap (item 17)", "Australia/Lord_Howe", "2024-10-06T02:15:00", "2024-10-05T15:45:00Z"],
    ["a skipped midnight", "America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00Z"],
    ["a skipped date", "Pacific/Apia", "2011-12-30T09:00:00", "2011-12-30T19:00:00Z"],
    ["of two equal times the first", "America/New_York", "2014-11-02T01:30:00", "2014-11-02T05:30:00Z"],
    ["the first repeated time", "America/New_York", "2014-11-02T01:00:00", "2014-11-02T05:00:00Z"],
    ["the last repeated time", "America/New_York", "2014-11-02T01:59:59", "2014-11-02T05:59:59Z"],
    ["the first time that comes once", "America/New_York", "2014-11-02T02:00:00", "2014-11-02T07:00:00Z"],
    ["45 minutes past the hour", "Pacific/Chatham", "2024-04-07T03:00:00", "2024-04-06T13:15:00Z"],
  ])("%s: %s %s", (_, zone, local, instant) => {
    expect(timeZone(zone).toInstant(wall(local))).toBe(ms(instant));
  });

  it("agrees with Intl at any instant, in whatever order it is asked", () => {
    const zones = [
      "Europe/Lisbon",
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "Africa/Casablanca",
      "America/Recife",
      "Africa/Monrovia",
      "Europe/Dublin",
    ].map((name) => ({
      zone: timeZone(name),
      clock: new Intl.DateTimeFormat("sv-SE", { timeZone: name, dateStyle: "short", timeStyle: "medium" }),
    }));
    const second = fc.integer({ min: ms("1969-06-01T00:00Z") / 1000, max: ms("2201-06-01T00:00Z") / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), second, ({ zone, clock }, at) => {
        const local = zone.toLocal(at * 1000);
        expect(text(local).replace("T", " ")).toBe(clock.format(at * 1000));
        // Back again: the same instant, or the first one that showed this time.
        const first = zone.toInstant(local);
        expect(zone.toLocal(first)).toBe(local);
        expect(first).toBeLessThanOrEqual(at * 1000);
        expect(at * 1000 - first).toBeLessThan(DAY);
      }),
      { seed: 3, numRuns: rounds(300) },
    );
  });
});
