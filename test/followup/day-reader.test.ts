import { describe, expect, it } from "vitest";
import { dayReader } from "../../src/followup/day-reader.js";
import { addDays, dayNumber } from "../../src/kernel/calendar-date.js";

describe("dayReader", () => {
  it("reads more dates than it remembers, and the same ones again", () => {
    const dayOf = dayReader();
    const first = dayNumber("2020-01-01");
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4500; i++) expect(dayOf(addDays("2020-01-01", i))).toBe(first + i);
    }
  });

  it.each(["2026-02-30", "", "2026-1-1", 20260101, null])("%s is no date, however often it is asked for", (date) => {
    const dayOf = dayReader();
    expect([dayOf(date as never), dayOf(date as never)]).toEqual([Number.NaN, Number.NaN]);
  });
});
