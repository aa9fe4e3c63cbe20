import { describe, expect, it } from "vitest";
import { localDate } from "../../src/calendar/index.js";
import { ms, nineToFive } from "./schedules.js";

describe("localDate: the date on the wall", () => {
  it.each<[name: string, at: string, timeZone: string, date: string]>([
    ["warranty 3A row 15: 23:30 in Sao Paulo is 02:30 of the next date in UTC", "2026-07-01T02:30:00Z", "America/Sao_Paulo", "2026-06-30"],
    [
      "warranty 3A row 16: 23:30 in the Azores is 00:30 of the next date in Lisbon",
      "2026-06-30T23:30:00Z",
      "Atlantic/Azores",
      "2026-06-30",
    ],
    ["warranty 3A row 16: the same instant in Lisbon", "2026-06-30T23:30:00Z", "Europe/Lisbon", "2026-07-01"],
    ["UTC", "2026-06-30T23:59:59.999Z", "UTC", "2026-06-30"],
    ["UTC", "2026-07-01T00:00:00Z", "UTC", "2026-07-01"],
    ["Kathmandu, a minute before midnight", "2026-03-01T18:14:59Z", "Asia/Kathmandu", "2026-03-01"],
    ["Kathmandu, midnight", "2026-03-01T18:15:00Z", "Asia/Kathmandu", "2026-03-02"],
    ["Apia before the date line moved", "2011-12-30T09:59:59.999Z", "Pacific/Apia", "2011-12-29"],
    ["Apia after it", "2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    ["before 1970", "1969-07-20T20:17:40Z", "America/New_York", "1969-07-20"],
    ["the day before 1970", "1970-01-01T04:59:59.999Z", "America/New_York", "1969-12-31"],
    ["the year 2200", "2200-12-31T23:30:00Z", "Asia/Tokyo", "2201-01-01"],
    ["Monrovia kept seconds until 1972", "1970-06-02T00:44:29Z", "Africa/Monrovia", "1970-06-01"],
    ["Monrovia kept seconds until 1972", "1970-06-02T00:44:30Z", "Africa/Monrovia", "1970-06-02"],
  ])("%s: %s in %s", (_, at, timeZone, date) => {
    expect(localDate(ms(at), timeZone)).toBe(date);
    expect(localDate(new Date(at), timeZone)).toBe(date);
    expect(localDate({ epochMilliseconds: ms(at) }, timeZone)).toBe(date);
    expect(localDate(ms(at), nineToFive(timeZone))).toBe(date);
  });

  it("an invalid instant throws RangeError that names the argument", () => {
    expect(() => localDate(Number.NaN, "UTC")).toThrow(/^at must be a valid instant/);
    expect(() => localDate(new Date(Number.NaN), "Europe/Lisbon")).toThrow(RangeError);
  });

  it("an unknown zone throws RangeError that names the argument", () => {
    expect(() => localDate(0, "Europe/Lisboa")).toThrow(RangeError);
    expect(() => localDate(0, "Europe/Lisboa")).toThrow(/^timeZone must/);
    expect(() => localDate(0, "")).toThrow(RangeError);
  });
});

describe("far years and strange zones", () => {
  it.each(["0050-06-01", "0099-12-30", "0001-01-02", "9999-12-31"] as const)("%s in UTC and in Lisbon", (date) => {
    expect(localDate(Date.parse(`${date}T12:00:00Z`), "UTC")).toBe(date);
    expect(localDate(Date.parse(`${date}T12:00:00Z`), "Europe/Lisbon")).toBe(date);
    expect(localDate(Date.parse(`${date}T12:00:00Z`), nineToFive("Europe/Lisbon"))).toBe(date);
  });

  it("before the year 1 and after 9999 it says which years there are", () => {
    expect(() => localDate(Date.parse("-000500-01-01T00:00:00Z"), "Europe/Lisbon")).toThrow("at must lie in the years 1 to 9999");
    expect(() => localDate(8.64e15, "UTC")).toThrow("lies outside the years 0001 to 9999");
  });

  it("never falls back to the zone of the machine", () => {
    expect(() => localDate(0, undefined as unknown as string)).toThrow("timeZone must be an IANA time zone");
    expect(() => localDate(0, null as unknown as string)).toThrow("timeZone must be an IANA time zone");
    expect(() => localDate(0, { timeZone: "UTC" } as never)).toThrow("schedule must come from defineSchedule");
  });
});
