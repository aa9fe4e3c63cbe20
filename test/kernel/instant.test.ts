import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { epochMs, expectInstant, type InstantLike, readInstant } from "../../src/kernel/instant.js";

const SEED = { seed: 20260302 };
const LAST = 8.64e15;

describe("epochMs", () => {
  test.each<[string, InstantLike, number]>([
    ["a Date", new Date("2026-03-02T09:00:00Z"), 1_772_442_000_000],
    ["epoch milliseconds", 1_772_442_000_000, 1_772_442_000_000],
    ["a Temporal.Instant", { epochMilliseconds: 1_772_442_000_000 }, 1_772_442_000_000],
    ["zero", 0, 0],
    ["before 1970", -1, -1],
    ["the last that a Date holds", LAST, LAST],
    ["the first that a Date holds", -LAST, -LAST],
    ["a fraction of a millisecond is cut off", 1.9, 1],
    ["also before 1970", -1.9, -1],
  ])("%s", (_, at, ms) => {
    expect(epochMs(at)).toBe(ms);
    expect(expectInstant(at, "from")).toBe(ms);
  });

  test("never gives minus zero", () => {
    expect(epochMs(-0)).toBe(0);
    expect(epochMs(-0.5)).toBe(0);
  });

  test.each<[string, unknown, string]>([
    ["NaN", Number.NaN, "NaN"],
    ["Infinity", Number.POSITIVE_INFINITY, "Infinity"],
    ["-Infinity", Number.NEGATIVE_INFINITY, "-Infinity"],
    ["past the last", LAST + 1, "8640000000000001"],
    ["before the first", -LAST - 1, "-8640000000000001"],
    ["an invalid Date", new Date(Number.NaN), "Invalid Date"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a text", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"],
    ["an object without epochMilliseconds", {}, "[object Object]"],
    ["epochMilliseconds of null", { epochMilliseconds: null }, "[object Object]"],
    ["epochMilliseconds as text", { epochMilliseconds: "5" }, "[object Object]"],
    ["epochMilliseconds of NaN", { epochMilliseconds: Number.NaN }, "[object Object]"],
  ])("%s is none", (_, at, shown) => {
    expect(epochMs(at as InstantLike)).toBeNaN();
    expect(() => expectInstant(at as InstantLike, "from")).toThrow(new RangeError(`from must be a valid instant, got ${shown}`));
  });
});

describe("readInstant", () => {
  test.each([
    ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000Z"],
    ["2026-03-02t09:00:00z", "2026-03-02T09:00:00.000Z"],
    ["2026-03-02T09:00:00+01:00", "2026-03-02T08:00:00.000Z"],
    ["2026-03-02T09:00:00-03:30", "2026-03-02T12:30:00.000Z"],
    ["2026-03-02T00:10:00+05:45", "2026-03-01T18:25:00.000Z"],
    ["2026-03-02T09:00:00-00:00", "2026-03-02T09:00:00.000Z"],
    ["2026-03-02T23:59:59+23:59", "2026-03-02T00:00:59.000Z"],
    ["2026-03-02T09:00:00.5Z", "2026-03-02T09:00:00.500Z"],
    ["2026-03-02T09:00:00.25Z", "2026-03-02T09:00:00.250Z"],
    ["2026-03-02T09:00:00.007Z", "2026-03-02T09:00:00.007Z"],
    ["2026-03-02T09:00:00.9999999Z", "2026-03-02T09:00:00.999Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"],
  ])("%s", (text, utc) => {
    expect(new Date(readInstant(text) as number).toISOString()).toBe(utc);
  });

  test.each(["2026-03-02T09:00:00", "2026-03-02T09:00:00.123", "2026-03-02t23:59:59"])(
    "%s names no instant for want of an offset",
    (text) => {
      expect(readInstant(text)).toBe("no-offset");
    },
  );

  test.each([
    ["2026-02-29T09:00:00Z", "a date that does not exist"],
    ["2026-00-01T09:00:00Z", "month 0"],
    ["2026-13-01T09:00:00Z", "month 13"],
    ["2026-03-00T09:00:00Z", "day 0"],
    ["2026-04-31T09:00:00Z", "April has 30 days"],
    ["2026-03-02T24:00:00Z", "hour 24"],
    ["2026-03-02T09:60:00Z", "minute 60"],
    ["2026-03-02T23:59:60Z", "a leap second"],
    ["2026-03-02T09:00:00+24:00", "offset hour 24"],
    ["2026-03-02T09:00:00+01:60", "offset minute 60"],
    ["2026-03-02T25:00:00", "hour 25, also without an offset"],
    ["2026-03-02T09:00Z", "no seconds"],
    ["2026-03-02T09:00:00.Z", "a point without digits"],
    ["2026-03-02T09:00:00,5Z", "a comma"],
    ["2026-03-02T09:00:00+0100", "an offset without colon"],
    ["2026-03-02T09:00:00+01", "an offset without minutes"],
    ["2026-03-02 09:00:00Z", "a space"],
    ["2026-03-02", "a date only"],
    ["20260302T090000Z", "the basic form"],
    ["2026-03-02T09:00:00Z[Europe/Lisbon]", "a zone in brackets"],
    ["x2026-03-02T09:00:00Z", "something before"],
    ["2026-03-02T09:00:00Z ", "something after"],
    ["now", "a word"],
    ["", "nothing"],
  ])("%s is malformed: %s", (text) => {
    expect(readInstant(text)).toBe("malformed");
  });

  test("reads back what a Date writes, at any offset", () => {
    const offset = fc.integer({ min: -1439, max: 1439 });
    // Local times stay in the years 0001 to 9998 at every offset.
    const instant = fc.integer({ min: -62_135_000_000_000, max: 253_370_000_000_000 });
    fc.assert(
      fc.property(instant, offset, (ms, minutes) => {
        const size = Math.abs(minutes);
        const sign = minutes < 0 ? "-" : "+";
        const zone = `${sign}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
        const local = new Date(ms + minutes * 60_000).toISOString().slice(0, -1);
        expect(readInstant(local + zone)).toBe(ms);
        expect(readInstant(local)).toBe("no-offset");
      }),
      SEED,
    );
  });
});

test("types: what an instant may be", () => {
  expectTypeOf<Date>().toExtend<InstantLike>();
  expectTypeOf<number>().toExtend<InstantLike>();
  expectTypeOf<{ epochMilliseconds: number; timeZoneId: string }>().toExtend<InstantLike>();
  expectTypeOf(readInstant).returns.toEqualTypeOf<number | "malformed" | "no-offset">();
  // @ts-expect-error a text must be parsed first
  const text: InstantLike = "2026-03-02T09:00:00Z";
  // @ts-expect-error nanoseconds are no milliseconds
  const nanoseconds: InstantLike = { epochNanoseconds: 1n };
  expect([text, nanoseconds]).toHaveLength(2);
});
