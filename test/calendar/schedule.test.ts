import { describe, expect, it } from "vitest";
import { ALWAYS_OPEN, businessTimeBetween, isBusinessDay, isOpen, nextClosing } from "../../src/calendar/index.js";
import { DAY, ms, nineToFive, schedule, weekly } from "./schedules.js";

describe("ALWAYS_OPEN", () => {
  it("is open at every instant, in UTC", () => {
    expect(ALWAYS_OPEN.timeZone).toBe("UTC");
    for (const at of ["1970-01-01T00:00Z", "2026-03-07T23:59:59.999Z", "2200-12-31T23:59:59.999Z"].map(ms))
      expect(isOpen(ALWAYS_OPEN, at)).toBe(true);
    expect(businessTimeBetween(ALWAYS_OPEN, ms("2026-03-07T12:00Z"), ms("2026-03-09T12:00Z"))).toBe(2 * DAY);
    expect(isBusinessDay(ALWAYS_OPEN, "2026-03-08")).toBe(true);
  });
});

describe("a compiled schedule", () => {
  const input = {
    id: "desk",
    version: "2026-1",
    name: "Lisbon desk",
    timeZone: "Europe/Lisbon",
    weekly: weekly("mon", "09:00-17:00"),
    holidays: ["2026-04-03" as const, { date: "2026-12-25" as const, name: "Natal" }],
    exceptions: { "2026-03-07": ["10:00-12:00"] },
    closures: { "2026-03-02": ["12:00-13:00"] },
    format: 1 as const,
    meta: { owner: { team: "support" } },
  };

  it("keeps its document, id and version", () => {
    const compiled = schedule(input);
    expect(compiled.id).toBe("desk");
    expect(compiled.version).toBe("2026-1");
    expect(compiled.timeZone).toBe("Europe/Lisbon");
    expect(compiled.input).toEqual(input);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(input);
  });

  it("has no id and no version where the document has none", () => {
    expect(nineToFive("UTC").id).toBeNull();
    expect(nineToFive("UTC").version).toBeNull();
  });

  it("is frozen through and through", () => {
    const compiled = schedule(input);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(compiled)).toBe(true);
    expect(() => Object.assign(compiled.input, { timeZone: "UTC" })).toThrow(TypeError);
  });

  it("does not follow what its author changes later, nor freezes it", () => {
    const mine = { timeZone: "UTC", weekly: { mon: ["09:00-17:00"] }, holidays: [] as `${number}-${number}-${number}`[] };
    const compiled = schedule(mine);
    mine.weekly.mon[0] = "09:00-10:00";
    mine.holidays.push("2026-03-02");
    expect(nextClosing(compiled, ms("2026-03-02T12:00Z"))).toEqual(new Date("2026-03-02T17:00Z"));
    expect(compiled.input).toEqual({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] }, holidays: [] });
  });

  it("shows nothing of what it remembers between questions", () => {
    const compiled = schedule(input);
    const before = JSON.stringify(compiled);
    isOpen(compiled, ms("2150-01-01T00:00Z"));
    expect(JSON.stringify(compiled)).toBe(before);
    expect(Object.keys(compiled).sort()).toEqual(["id", "input", "timeZone", "toJSON", "version"]);
  });

  it("can be a key of nothing but itself: two of the same document are two values that answer alike", () => {
    const [a, b] = [schedule(input), schedule(input)];
    expect(a).not.toBe(b);
    expect(businessTimeBetween(a, 0, ms("2100-01-01T00:00Z"))).toBe(businessTimeBetween(b, 0, ms("2100-01-01T00:00Z")));
  });
});
