import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { defineSchedule, isOpen, type Schedule, type ScheduleInput, type scheduleSchema } from "../../src/calendar/index.js";
import type { InvalidInput } from "../../src/kernel/issue.js";
import type { Result } from "../../src/kernel/result.js";
import type { Keys } from "../mirror.js";
import { ms } from "./schedules.js";

type Found = [path: string, code: string, params?: unknown];
const HOURS = { form: "opening hours", example: "09:00-17:00" };
const monday = { mon: ["09:00-17:00"] };

/** Every issue as path, code and parameters, in the order of their paths. */
function issuesOf(input: unknown): Found[] {
  return defineSchedule(input)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code, params }): Found => [path.join("."), code, params]);
}

describe("bad input", () => {
  it("names everything that is wrong, at once", () => {
    const issues = issuesOf({
      timeZone: "Mars/Base",
      weekly: { mon: ["25:00", "9:00", "09:00", "24:00-06:00", "09:00-17:00"], monday: ["09:00-17:00"] },
      holidays: ["2026-02-30", { date: "2026-02-29" }, { date: "2026-01-01", nam: "typo" }, 5],
      exceptions: { "2026-04-31": ["09:00-10:00"], "2026-02-01": ["9-17"] },
      closures: { "2026-13-01": [] },
      horizon: 5,
    });
    expect(issues).toHaveLength(14);
    expect(issues).toEqual(
      expect.arrayContaining<Found>([
        ["timeZone", "unknown-time-zone", { timeZone: "Mars/Base" }],
        ["weekly.mon.0", "malformed", HOURS],
        ["weekly.mon.1", "malformed", HOURS],
        ["weekly.mon.2", "malformed", HOURS],
        ["weekly.mon.3", "malformed", HOURS],
        ["weekly", "unknown-key", { key: "monday" }],
        ["holidays.0", "no-such-date", { text: "2026-02-30" }],
        ["holidays.1.date", "no-such-date", { text: "2026-02-29" }],
        ["holidays.2", "unknown-key", { key: "nam" }],
        ["holidays.3", "wrong-type", { expected: "a string or an object", received: "a number" }],
        ["exceptions.2026-04-31", "no-such-date", { text: "2026-04-31" }],
        ["exceptions.2026-02-01.0", "malformed", HOURS],
        ["closures.2026-13-01", "no-such-date", { text: "2026-13-01" }],
        ["", "unknown-key", { key: "horizon" }],
      ]),
    );
  });

  it("paths hold keys and indices as they are", () => {
    const { issues } = defineSchedule({
      timeZone: "UTC",
      weekly: { mon: ["09:00-17:00", "x"] },
      exceptions: { "2026-02-01": ["y"] },
    })._unsafeUnwrapErr();
    expect(issues.map(({ path }) => path)).toEqual([
      ["weekly", "mon", 1],
      ["exceptions", "2026-02-01", 0],
    ]);
    expect(issues[0]?.message).toBe('must be opening hours such as "09:00-17:00"');
  });

  it.each<[name: string, input: unknown, issues: Found[]]>([
    ["an empty week without exceptions", { timeZone: "UTC", weekly: {} }, [["weekly", "never-open", {}]]],
    ["empty lists of hours", { timeZone: "UTC", weekly: { mon: [], tue: [] } }, [["weekly", "never-open", {}]]],
    ["exceptions that only close", { timeZone: "UTC", weekly: {}, exceptions: { "2026-01-01": [] } }, [["weekly", "never-open", {}]]],
    [
      "an empty week beside an unknown zone",
      { timeZone: "Mars", weekly: {} },
      [
        ["timeZone", "unknown-time-zone", { timeZone: "Mars" }],
        ["weekly", "never-open", {}],
      ],
    ],
    ["nothing", undefined, [["", "missing", {}]]],
    ["null", null, [["", "wrong-type", { expected: "an object", received: "null" }]]],
    ["text", "09:00-17:00", [["", "wrong-type", { expected: "an object", received: "a string" }]]],
    ["a list", [], [["", "wrong-type", { expected: "an object", received: "a list" }]]],
    [
      "an empty object",
      {},
      [
        ["timeZone", "missing", {}],
        ["weekly", "missing", {}],
      ],
    ],
    [
      "a zone that is no text",
      { timeZone: 1, weekly: monday },
      [["timeZone", "wrong-type", { expected: "a string", received: "a number" }]],
    ],
    ["an offset is no zone", { timeZone: "+01:00", weekly: monday }, [["timeZone", "unknown-time-zone", { timeZone: "+01:00" }]]],
    ["an empty zone", { timeZone: "", weekly: monday }, [["timeZone", "unknown-time-zone", { timeZone: "" }]]],
    [
      "hours that are no list",
      { timeZone: "UTC", weekly: { ...monday, tue: "09:00-17:00" } },
      [["weekly.tue", "wrong-type", { expected: "a list", received: "a string" }]],
    ],
    [
      "hours that are no text",
      { timeZone: "UTC", weekly: { mon: ["09:00-17:00", 9] } },
      [["weekly.mon.1", "wrong-type", { expected: "a string", received: "a number" }]],
    ],
    ["a time after 24:00", { timeZone: "UTC", weekly: { mon: ["09:00-24:01"] } }, [["weekly.mon.0", "malformed", HOURS]]],
    [
      "holidays that are no list",
      { timeZone: "UTC", weekly: monday, holidays: "2026-01-01" },
      [["holidays", "wrong-type", { expected: "a list", received: "a string" }]],
    ],
    [
      "a date with a time",
      { timeZone: "UTC", weekly: monday, holidays: ["2026-01-01T00:00:00Z"] },
      [["holidays.0", "no-such-date", { text: "2026-01-01T00:00:00Z" }]],
    ],
    [
      "exceptions that are a list",
      { timeZone: "UTC", weekly: monday, exceptions: [] },
      [["exceptions", "wrong-type", { expected: "an object", received: "a list" }]],
    ],
    [
      "closures that are no hours",
      { timeZone: "UTC", weekly: monday, closures: { "2026-01-01": "all" } },
      [["closures.2026-01-01", "wrong-type", { expected: "a list", received: "a string" }]],
    ],
    ["another format", { format: 2, timeZone: "UTC", weekly: monday }, [["format", "not-one-of", { allowed: ["1"] }]]],
    ["an empty id", { id: "", timeZone: "UTC", weekly: monday }, [["id", "too-small", { minimum: 1, inclusive: true }]]],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("both parts of a combined document report, each under its place", () => {
    const input = {
      unite: [
        { timeZone: "Mars", weekly: monday },
        { timeZone: "UTC", weekly: {} },
      ],
    };
    expect(issuesOf(input)).toEqual([
      ["unite.0.timeZone", "unknown-time-zone", { timeZone: "Mars" }],
      ["unite.1.weekly", "never-open", {}],
    ]);
  });

  it.each([{ unite: [{ timeZone: "UTC", weekly: monday }] }, { unite: "both" }, { intersect: null }])(
    "a combination of fewer than two is read as a schedule, and is none: %j",
    (input) => {
      const [key] = Object.keys(input);
      expect(issuesOf(input)).toEqual([
        ["timeZone", "missing", {}],
        ["weekly", "missing", {}],
        ["", "unknown-key", { key }],
      ]);
    },
  );

  it("a key that would poison a prototype is an unknown key", () => {
    const input: unknown = JSON.parse('{ "timeZone": "UTC", "weekly": { "mon": ["09:00-17:00"] }, "__proto__": { "polluted": true } }');
    expect(issuesOf(input)).toEqual([["", "unknown-key", { key: "__proto__" }]]);
  });
});

describe("good input", () => {
  it.each<[name: string, input: ScheduleInput]>([
    ["one day", { timeZone: "UTC", weekly: monday }],
    ["exceptions alone", { timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["09:00-17:00"] } }],
    [
      "optional properties that are undefined",
      { timeZone: "UTC", weekly: { ...monday, tue: undefined }, holidays: undefined, exceptions: undefined },
    ],
    [
      "holidays with and without a name",
      { timeZone: "UTC", weekly: monday, holidays: ["2026-01-01", { date: "2026-12-25" }, { date: "2026-12-26", name: "Boxing Day" }] },
    ],
    ["the same holiday twice", { timeZone: "UTC", weekly: monday, holidays: ["2026-01-01", "2026-01-01"] }],
    ["format and meta", { format: 1, meta: { any: ["thing", 1, null, { deep: true }] }, timeZone: "UTC", weekly: monday }],
    ["hours that overlap", { timeZone: "UTC", weekly: { mon: ["09:00-17:00", "10:00-18:00"] } }],
    ["a date that never was in the zone", { timeZone: "Pacific/Apia", weekly: monday, holidays: ["2011-12-30"] }],
  ])("%s", (_, input) => {
    expect(isOpen(defineSchedule(input)._unsafeUnwrap(), ms("2026-03-02T09:30Z")) || input.timeZone !== "UTC").toBe(true);
  });

  it("zone names are read in any case, and links are zones", () => {
    for (const timeZone of ["europe/lisbon", "Portugal", "Asia/Calcutta"])
      expect(defineSchedule({ timeZone, weekly: monday }).isOk()).toBe(true);
  });
});

describe("types", () => {
  it("the schema reads what the interface declares, and nothing else", () => {
    type Read = z.infer<typeof scheduleSchema>;
    expectTypeOf<Read>().toExtend<ScheduleInput>();
    expectTypeOf<Keys<Read>>().toEqualTypeOf<Keys<ScheduleInput>>();
    expectTypeOf(defineSchedule).toEqualTypeOf<(input: unknown) => Result<Schedule, InvalidInput>>();
  });

  it("what must not compile", () => {
    // @ts-expect-error a weekday is spelt with three letters
    expect(defineSchedule({ timeZone: "UTC", weekly: { monday: [] } } satisfies ScheduleInput).isErr()).toBe(true);
    // @ts-expect-error a holiday is an ISO date
    expect(defineSchedule({ timeZone: "UTC", weekly: monday, holidays: ["Christmas"] } satisfies ScheduleInput).isErr()).toBe(true);
    // @ts-expect-error a schedule comes from defineSchedule
    expect(() => isOpen({ timeZone: "UTC", weekly: monday }, 0)).toThrow(RangeError);
  });
});
