import { describe, expect, it } from "vitest";
import { readHours, uniteRanges } from "../../src/calendar/hours.js";

describe("readHours: minutes from the midnight of the date on which the hours start", () => {
  it.each<[text: string, start: number, end: number]>([
    ["09:00-17:00", 540, 1020],
    ["00:00-00:01", 0, 1],
    ["00:00-24:00", 0, 1440],
    ["23:59-24:00", 1439, 1440],
    ["22:00-06:00", 1320, 1800],
    ["22:00-00:00", 1320, 1440],
    ["00:00-00:00", 0, 1440],
    ["09:00-09:00", 540, 1980],
    ["23:59-23:58", 1439, 2878],
  ])("%s", (text, start, end) => {
    expect(readHours(text)).toEqual({ start, end });
  });

  it.each([
    "25:00",
    "9:00",
    "09:00",
    "24:00-06:00",
    "24:00-24:00",
    "25:00-26:00",
    "09:00-24:01",
    "09:00-25:00",
    "09:60-10:00",
    "09:00-10:60",
    "9:00-17:00",
    "09:00-9:30",
    "09:00 - 17:00",
    "09:00–17:00",
    " 09:00-17:00",
    "09:00-17:00 ",
    "09:00-17:00\n",
    "09:00:00-17:00:00",
    "0900-1700",
    "٠٩:٠٠-١٧:٠٠",
    "-",
    "",
  ])("%j is none", (text) => {
    expect(readHours(text)).toBeNull();
  });
});

describe("uniteRanges", () => {
  const range = (start: number, end: number) => ({ start, end });

  it.each([
    ["apart", [range(540, 780), range(840, 1080)], [range(540, 780), range(840, 1080)]],
    ["out of order", [range(840, 1080), range(540, 780)], [range(540, 780), range(840, 1080)]],
    ["overlapping", [range(540, 780), range(700, 1080)], [range(540, 1080)]],
    ["touching", [range(540, 780), range(780, 1080)], [range(540, 1080)]],
    ["one inside another", [range(540, 1080), range(600, 660)], [range(540, 1080)]],
    ["the same twice", [range(540, 780), range(540, 780)], [range(540, 780)]],
    ["three that chain", [range(700, 900), range(540, 720), range(880, 1000)], [range(540, 1000)]],
    ["none", [], []],
  ])("%s", (_, ranges, united) => {
    expect(uniteRanges(ranges)).toEqual(united);
  });

  it("leaves its argument as it was", () => {
    const ranges = [range(840, 1080), range(540, 900)];
    uniteRanges(ranges);
    expect(ranges).toEqual([range(840, 1080), range(540, 900)]);
  });
});
