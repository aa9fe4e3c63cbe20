import { describe, expect, it } from "vitest";
import { addInterval, type Intervals, intersectIntervals, subtractIntervals } from "../../src/calendar/intervals.js";

describe("addInterval", () => {
  it.each<[name: string, list: number[], start: number, end: number, result: number[]]>([
    ["to an empty list", [], 10, 20, [10, 20]],
    ["after the last", [10, 20], 30, 40, [10, 20, 30, 40]],
    ["touching the last", [10, 20], 20, 30, [10, 30]],
    ["overlapping the last", [10, 20], 15, 30, [10, 30]],
    ["inside the last", [10, 40], 15, 30, [10, 40]],
    ["before the first", [30, 40], 10, 20, [10, 20, 30, 40]],
    ["between two", [10, 20, 50, 60], 30, 40, [10, 20, 30, 40, 50, 60]],
    ["bridging two", [10, 20, 30, 40], 15, 35, [10, 40]],
    ["over all", [10, 20, 30, 40], 0, 50, [0, 50]],
    ["empty", [10, 20], 15, 15, [10, 20]],
    ["turned round by a change of clocks", [10, 20], 40, 30, [10, 20]],
  ])("%s", (_, list, start, end, result) => {
    addInterval(list, start, end);
    expect(list).toEqual(result);
  });
});

describe("subtractIntervals", () => {
  it.each<[name: string, open: Intervals, closed: Intervals, left: Intervals]>([
    ["nothing", [10, 20], [], [10, 20]],
    ["from nothing", [], [10, 20], []],
    ["the middle", [10, 40], [20, 30], [10, 20, 30, 40]],
    ["the start", [10, 40], [0, 20], [20, 40]],
    ["the end", [10, 40], [30, 50], [10, 30]],
    ["all", [10, 40], [10, 40], []],
    ["more than all", [10, 20, 30, 40], [0, 50], []],
    ["beside", [10, 20], [0, 10, 20, 30], [10, 20]],
    ["several from several", [0, 10, 20, 30, 40, 50], [5, 25, 45, 46], [0, 5, 25, 30, 40, 45, 46, 50]],
  ])("%s", (_, open, closed, left) => {
    expect(subtractIntervals(open, closed)).toEqual(left);
  });
});

describe("intersectIntervals", () => {
  it.each<[name: string, a: Intervals, b: Intervals, common: Intervals]>([
    ["apart", [10, 20], [30, 40], []],
    ["touching", [10, 20], [20, 30], []],
    ["overlapping", [10, 30], [20, 40], [20, 30]],
    ["one inside", [10, 40], [20, 30], [20, 30]],
    ["several", [0, 10, 20, 30, 40, 50], [5, 25, 28, 45], [5, 10, 20, 25, 28, 30, 40, 45]],
    ["nothing", [], [10, 20], []],
  ])("%s", (_, a, b, common) => {
    expect(intersectIntervals(a, b)).toEqual(common);
    expect(intersectIntervals(b, a)).toEqual(common);
  });
});
