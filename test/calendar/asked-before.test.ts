import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  previousClosing,
  previousOpening,
  type Schedule,
  type ScheduleInput,
  subtractBusinessTime,
  uniteSchedules,
} from "../../src/calendar/index.js";
import { rounds } from "../rounds.js";
import { DAY, HOUR, ms, schedule, weekly } from "./schedules.js";

const questions: readonly ((hours: Schedule, at: number) => unknown)[] = [
  isOpen,
  nextOpening,
  nextClosing,
  previousOpening,
  previousClosing,
  (hours, at) => [...openIntervals(hours, at, at + 20 * DAY)],
  (hours, at) => businessTimeBetween(hours, at, at + 3 * DAY),
  (hours, at) => addBusinessTime(hours, at, "PT30H"),
  (hours, at) => addBusinessTime(hours, at, "P3D"),
  (hours, at) => subtractBusinessTime(hours, at, "PT30H"),
  (hours, at) => subtractBusinessTime(hours, at, "P3D"),
];
const answers = (hours: Schedule, at: number) => questions.map((ask) => ask(hours, at));

const document: fc.Arbitrary<ScheduleInput> = fc.record({
  timeZone: fc.constantFrom("UTC", "Europe/Lisbon", "America/St_Johns", "Pacific/Apia"),
  weekly: fc.constantFrom({}, weekly("mon sun", "00:00-24:00"), weekly("fri", "22:00-06:00")),
  exceptions: fc.constantFrom<ScheduleInput["exceptions"]>(
    { "2006-10-29": ["00:00-24:00"] },
    { "2006-11-29": ["00:00-12:00"], "2006-12-30": ["10:00-11:00"] },
  ),
});

describe("an answer does not depend on what was asked before", () => {
  it("of any schedule, at any instant, after any question", () => {
    const around = fc.integer({ min: -800, max: 800 }).map((hours) => ms("2006-11-15T00:00Z") + hours * HOUR);
    const earlier = fc.oneof(fc.constantFrom(-366, -365, -32, -31, -1, 1, 31, 365, 366), fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(document, document, fc.boolean(), around, earlier, (a, b, both, at, days) => {
        const build = () => (both ? uniteSchedules(schedule(a), schedule(b)) : schedule(a));
        const [fresh, asked] = [build(), build()];
        isOpen(asked, at + days * DAY);
        expect(answers(asked, at)).toEqual(answers(fresh, at));
      }),
      { seed: 20061029, numRuns: rounds(60) },
    );
  });

  it("an opening on the first date that is compiled is an opening", () => {
    const once = schedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-02": ["00:00-24:00"] } });
    expect(previousOpening(once, ms("2026-04-02T12:00Z"))).toEqual(new Date("2026-03-02T00:00Z"));
  });

  it("St. John's, 2006-10-29: clocks went back at 00:01, and the date before went on after midnight", () => {
    const sundays = schedule({ timeZone: "America/St_Johns", weekly: weekly("sun", "00:00-24:00") });
    isOpen(sundays, ms("2005-10-28T12:00Z"));
    expect(isOpen(sundays, ms("2006-10-29T03:00Z"))).toBe(true);
    expect(businessTimeBetween(sundays, ms("2006-10-29T03:00Z"), ms("2006-10-29T03:20Z"))).toBe(HOUR / 3);
  });
});
