import type { Duration } from "date-fns";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type DurationLike,
  expectDuration,
  type IsoDuration,
  type Length,
  negate,
  type Duration as OwnDuration,
  readDuration,
} from "../../src/kernel/duration.js";

const SEED = { seed: 20260302 };
const NOTHING: Length = { years: 0, months: 0, weeks: 0, days: 0, ms: 0 };
const length = (parts: Partial<Length>): Length => ({ ...NOTHING, ...parts });

describe("readDuration", () => {
  test.each<[string, Partial<Length>]>([
    ["P3Y", { years: 3 }],
    ["P18M", { months: 18 }],
    ["P2W", { weeks: 2 }],
    ["P30D", { days: 30 }],
    ["PT4H", { ms: 14_400_000 }],
    ["PT30M", { ms: 1_800_000 }],
    ["PT5S", { ms: 5000 }],
    ["P1Y2M3W4DT5H6M7S", { years: 1, months: 2, weeks: 3, days: 4, ms: 18_367_000 }],
    ["P1M", { months: 1 }],
    ["PT1M", { ms: 60_000 }],
    ["P1DT12H", { days: 1, ms: 43_200_000 }],
    ["PT36H", { ms: 129_600_000 }],
    ["P0D", {}],
    ["PT0S", {}],
    ["PT0.5H", { ms: 1_800_000 }],
    ["PT0,5H", { ms: 1_800_000 }],
    ["PT1.5M", { ms: 90_000 }],
    ["PT1,25S", { ms: 1250 }],
    ["PT0.001S", { ms: 1 }],
    ["PT0.0004S", {}],
    ["PT0.0005S", { ms: 1 }],
    ["PT0.1H0.1M0.1S", { ms: 366_100 }],
    ["P007D", { days: 7 }],
    ["-PT1H", { ms: -3_600_000 }],
    ["-P1Y2M3W4DT1S", { years: -1, months: -2, weeks: -3, days: -4, ms: -1000 }],
    ["-PT0.0005S", { ms: -1 }],
    ["P9007199254740991D", { days: Number.MAX_SAFE_INTEGER }],
  ])("%s", (text, parts) => {
    expect(readDuration(text)).toEqual(length(parts));
    expect(expectDuration(text as IsoDuration, "amount")).toEqual(length(parts));
  });

  test.each(["-P0D", "-PT0S", "-PT0.0001S"])("%s holds no minus zero", (text) => {
    expect(Object.values(readDuration(text) ?? {})).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([
    ["", "nothing"],
    ["P", "no part"],
    ["PT", "no part of a day"],
    ["-P", "only a sign"],
    ["P1DT", "nothing after T"],
    ["4H", "no P"],
    ["P4H", "hours before T"],
    ["PT4D", "days after T"],
    ["PT", "nothing"],
    ["P1.5D", "a fraction of a day"],
    ["P0,5Y", "a fraction of a year"],
    ["P1.5M", "a fraction of a month"],
    ["P0.5W", "a fraction of a week"],
    ["PT.5H", "no digit before the point"],
    ["PT5.H", "no digit after the point"],
    ["P1D1W", "wrong order"],
    ["PT1S1H", "wrong order after T"],
    ["P1D2D", "twice the same"],
    ["P-1D", "a sign inside"],
    ["+P1D", "a plus"],
    ["--P1D", "two signs"],
    ["p1d", "lower case"],
    [" P1D", "a space before"],
    ["P1D ", "a space after"],
    ["P1D\n", "a line break after"],
    ["xP1D", "something before"],
    ["PT1e3S", "an exponent"],
    ["PT1:30", "a clock time"],
    ["P9007199254740992D", "days past the safe integers"],
    ["PT9007199254740992S", "milliseconds past the safe integers"],
    [`P${"0".repeat(62)}1D`, "65 characters"],
  ])("%j is malformed: %s", (text) => {
    expect(readDuration(text)).toBeNull();
    expect(() => expectDuration(text as IsoDuration, "amount")).toThrow(
      new RangeError(`amount must be an ISO 8601 duration such as "PT4H" or a date-fns Duration, got ${JSON.stringify(text)}`),
    );
  });

  test("64 characters are read", () => {
    expect(readDuration(`P${"0".repeat(61)}1D`)).toEqual(length({ days: 1 }));
  });

  test("a long hostile text is refused at once", () => {
    expect(readDuration(`P${"1".repeat(1_000_000)}`)).toBeNull();
  });
});

describe("expectDuration of a date-fns Duration", () => {
  test.each<[Duration, Partial<Length>]>([
    [{ hours: 4 }, { ms: 14_400_000 }],
    [
      { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 },
      { years: 1, months: 2, weeks: 3, days: 4, ms: 18_367_000 },
    ],
    [{ hours: 1.5 }, { ms: 5_400_000 }],
    [{ minutes: 0.1 }, { ms: 6000 }],
    [{ seconds: 0.0005 }, { ms: 1 }],
    [{ seconds: -0.0005 }, { ms: -1 }],
    [{ hours: -1, minutes: 30 }, { ms: -1_800_000 }],
    [{ days: -2 }, { days: -2 }],
    [{ days: -0 }, {}],
    [{ hours: undefined as never }, {}],
    [{}, {}],
  ])("%j", (duration, parts) => {
    expect(expectDuration(duration, "amount")).toEqual(length(parts));
  });

  test.each<[string, unknown, string]>([
    ["an unknown key", { hour: 4 }, '{"hour":4}'],
    ["an unknown key beside known ones", { hours: 4, milliseconds: 1 }, '{"hours":4,"milliseconds":1}'],
    ["a fraction of a day", { days: 0.5 }, '{"days":0.5}'],
    ["a fraction of a week", { weeks: 0.5 }, '{"weeks":0.5}'],
    ["a fraction of a month", { months: 0.5 }, '{"months":0.5}'],
    ["a fraction of a year", { years: 0.5 }, '{"years":0.5}'],
    ["NaN", { hours: Number.NaN }, '{"hours":null}'],
    ["Infinity", { days: Number.POSITIVE_INFINITY }, '{"days":null}'],
    ["a text as amount", { hours: "4" }, '{"hours":"4"}'],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a number", 4, "4"],
    ["a list", [], "[]"],
    ["a Date", new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])("refuses %s", (_, duration, shown) => {
    expect(() => expectDuration(duration as DurationLike, "amount")).toThrow(
      new RangeError(`amount must be an ISO 8601 duration such as "PT4H" or a date-fns Duration, got ${shown}`),
    );
  });
});

const count = fc.integer({ min: 0, max: 10_000 });
const parts = fc.record({ years: count, months: count, weeks: count, days: count, hours: count, minutes: count, seconds: count });

test("ISO text and date-fns object say the same, and a minus sign is negation", () => {
  fc.assert(
    fc.property(parts, (duration) => {
      const { years, months, weeks, days, hours, minutes, seconds } = duration;
      const text: IsoDuration = `P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M${seconds}S`;
      const read = expectDuration(text, "amount");
      expect(expectDuration(duration, "amount")).toEqual(read);
      expect(read.ms).toBe((hours * 3600 + minutes * 60 + seconds) * 1000);
      expect(expectDuration(`-${text}`, "amount")).toEqual(expectDuration(negatedParts(duration), "amount"));
    }),
    SEED,
  );
});

test("fractions round alike in both directions", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      expect(expectDuration({ seconds: -seconds }, "amount").ms).toBe(0 - expectDuration({ seconds }, "amount").ms);
    }),
    SEED,
  );
});

test("negate turns every part", () => {
  expect(negate({ years: 1, months: 2, weeks: 3, days: 4, ms: 5 })).toEqual({ years: -1, months: -2, weeks: -3, days: -4, ms: -5 });
});

function negatedParts(duration: Duration): Duration {
  return Object.fromEntries(Object.entries(duration).map(([unit, amount]) => [unit, -amount]));
}

test("types: what a duration may be", () => {
  expectTypeOf<Duration>().toExtend<DurationLike>();
  expectTypeOf<keyof Duration>().toEqualTypeOf<keyof OwnDuration>();
  expectTypeOf<"PT4H">().toExtend<IsoDuration>();
  expectTypeOf<"-PT4H">().toExtend<IsoDuration>();
  // @ts-expect-error a bare number has no unit
  const bare: DurationLike = 4;
  // @ts-expect-error no P
  const prose: DurationLike = "4 hours";
  // @ts-expect-error hour is no unit of date-fns
  const singular: DurationLike = { hour: 4 };
  expect([bare, prose, singular]).toHaveLength(3);
});
