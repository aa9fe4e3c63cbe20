// Random schedules around the changes of clocks of many zones: the compiled schedule against the minute by minute reference.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  isBusinessDay,
  isOpen,
  localDate,
  nextClosing,
  nextOpening,
  openIntervals,
  previousClosing,
  previousOpening,
  type ScheduleInput,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import { addDays, type CalendarDate } from "../../src/kernel/calendar-date.js";
import { rounds } from "../rounds.js";
import { type Reference, simulate } from "./reference.js";
import { DAY, EVERY_DAY, HOUR, MINUTE, ms, schedule } from "./schedules.js";

/** Zones with a date near which their clocks change, or with an offset that is no whole hour. */
const PLACES: readonly [timeZone: string, around: CalendarDate][] = [
  ["UTC", "2024-02-29"],
  ["Europe/Lisbon", "2024-03-31"],
  ["Europe/Lisbon", "2024-10-27"],
  ["Europe/Dublin", "2025-03-30"],
  ["America/New_York", "2024-03-10"],
  ["America/New_York", "2024-11-03"],
  ["Asia/Kolkata", "2024-02-06"],
  ["Asia/Kathmandu", "2026-01-01"],
  ["Australia/Lord_Howe", "2024-10-06"],
  ["Australia/Lord_Howe", "2024-04-07"],
  ["Pacific/Chatham", "2024-04-07"],
  ["Pacific/Chatham", "2024-09-29"],
  ["America/Sao_Paulo", "2018-11-04"],
  ["America/Sao_Paulo", "2018-02-18"],
  ["Africa/Casablanca", "2024-03-10"],
  ["Africa/Casablanca", "2024-04-14"],
  ["Pacific/Apia", "2011-12-30"],
  ["Pacific/Kwajalein", "1993-08-21"],
];
const DAYS_SIMULATED = 20;

const clock = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "00:00",
      "00:30",
      "01:00",
      "01:30",
      "02:00",
      "02:15",
      "02:30",
      "02:45",
      "03:00",
      "03:30",
      "09:00",
      "13:00",
      "17:00",
      "22:00",
      "23:30",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(1439).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`),
  },
);
const hours = fc
  .tuple(clock, fc.oneof({ weight: 5, arbitrary: clock }, { weight: 1, arbitrary: fc.constant("24:00") }))
  .map(([start, end]) => `${start}-${end}`);
const hoursOfDay = fc.array(hours, { minLength: 0, maxLength: 3 });

interface Scene {
  readonly input: ScheduleInput;
  readonly from: number;
  readonly to: number;
  readonly first: CalendarDate;
}

const scene = fc.constantFrom(...PLACES).chain(([timeZone, around]): fc.Arbitrary<Scene> => {
  const first = addDays(around, -DAYS_SIMULATED / 2);
  const dates = Array.from({ length: DAYS_SIMULATED }, (_, day) => addDays(first, day));
  const near = dates.slice(DAYS_SIMULATED / 2 - 3, DAYS_SIMULATED / 2 + 3);
  const date = fc.oneof(fc.constantFrom(...near), fc.constantFrom(...dates));
  const byDate = fc
    .uniqueArray(fc.tuple(date, hoursOfDay), { selector: ([key]) => key, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
  return fc
    .record({
      week: fc.array(hoursOfDay, { minLength: 7, maxLength: 7 }),
      holidays: fc.array(date, { maxLength: 2 }),
      exceptions: byDate,
      closures: byDate,
    })
    .map(({ week, ...rest }) => {
      const weekly = Object.fromEntries(EVERY_DAY.split(" ").map((day, index) => [day, week[index] as string[]]));
      return {
        input: { timeZone, weekly: { ...weekly, mon: ["09:00-17:00", ...(week[0] as string[])] }, ...rest },
        from: ms(`${first}T12:00Z`),
        to: ms(`${first}T12:00Z`) + DAYS_SIMULATED * DAY,
        first,
      };
    });
});

/** A moment of the scene: mostly on a quarter of an hour, where boundaries are, and otherwise anywhere. */
const moment = fc.record({ part: fc.double({ min: 0.3, max: 0.7, noNaN: true }), exact: fc.boolean() });
const at = ({ from, to }: Scene, { part, exact }: { part: number; exact: boolean }) => {
  const instant = Math.floor(from + (to - from) * part);
  return exact ? instant : Math.floor(instant / (15 * MINUTE)) * 15 * MINUTE;
};
const settings = { seed: 2026, numRuns: rounds(80) };

/** The answer of the reference, or `null` when it lies outside what is simulated. */
function inside<T>(answer: () => T): T | null {
  try {
    return answer();
  } catch {
    return null;
  }
}

/** Every test below meets the same scenes, so each is simulated once. */
const simulated = new Map<string, Reference>();
function referenceOf({ input, from, to }: Scene): Reference {
  const key = JSON.stringify([input, from]);
  const reference = simulated.get(key) ?? simulate(input, from, to);
  simulated.set(key, reference);
  return reference;
}

function forScenes(check: (scene: Scene, reference: Reference, a: number, b: number) => void) {
  fc.assert(
    fc.property(scene, moment, moment, (one, first, second) => check(one, referenceOf(one), at(one, first), at(one, second))),
    settings,
  );
}

describe("the compiled schedule agrees with a walk through every minute", () => {
  it("isOpen, businessTimeBetween, openIntervals", () => {
    forScenes(({ input }, reference, a, b) => {
      const compiled = schedule(input);
      expect(isOpen(compiled, a)).toBe(reference.isOpen(a));
      expect(businessTimeBetween(compiled, a, b)).toBe(reference.between(a, b));
      const intervals = [...openIntervals(compiled, a, b)].map(({ start, end }) => ({ start: start.getTime(), end: end.getTime() }));
      expect(intervals).toEqual(reference.intervals(a, b));
    });
  });

  it("nextOpening, nextClosing, previousOpening, previousClosing", () => {
    forScenes(({ input, from, to }, reference, a) => {
      const compiled = schedule(input);
      const edges = reference.intervals(from, to).slice(1, -1);
      const next = edges.find(({ end }) => end > a);
      const previousStart = edges.filter(({ start }) => start <= a).at(-1);
      const previousEnd = edges.filter(({ end }) => end <= a).at(-1);
      if (next)
        expect([nextOpening(compiled, a), nextClosing(compiled, a)]).toEqual([new Date(Math.max(next.start, a)), new Date(next.end)]);
      if (previousStart) expect(previousOpening(compiled, a)).toEqual(new Date(previousStart.start));
      if (previousEnd) expect(previousClosing(compiled, a)).toEqual(new Date(previousEnd.end));
    });
  });

  it("addBusinessTime and subtractBusinessTime, by hours", () => {
    forScenes(({ input }, reference, a, b) => {
      const compiled = schedule(input);
      const amount = Math.abs(a - b) % (30 * HOUR);
      const later = inside(() => reference.add(a, { ms: amount }));
      const sooner = inside(() => reference.subtract(a, { ms: amount }));
      if (later !== null) expect(addBusinessTime(compiled, a, { seconds: amount / 1000 })._unsafeUnwrap()).toEqual(new Date(later));
      if (sooner !== null) expect(subtractBusinessTime(compiled, a, { seconds: amount / 1000 })._unsafeUnwrap()).toEqual(new Date(sooner));
    });
  });

  it("addBusinessTime and subtractBusinessTime, by days and hours", () => {
    forScenes(({ input }, reference, a, b) => {
      const compiled = schedule(input);
      const [days, minutes] = [1 + (Math.abs(a) % 4), Math.abs(b) % 90];
      const later = inside(() => reference.add(a, { days, ms: minutes * MINUTE }));
      const sooner = inside(() => reference.subtract(a, { days, ms: minutes * MINUTE }));
      if (later !== null) expect(addBusinessTime(compiled, a, { days, minutes })._unsafeUnwrap()).toEqual(new Date(later));
      if (sooner !== null) expect(subtractBusinessTime(compiled, a, { days, minutes })._unsafeUnwrap()).toEqual(new Date(sooner));
    });
  });

  it("isBusinessDay and businessDaysBetween", () => {
    forScenes(({ input, first }, reference, a, b) => {
      const compiled = schedule(input);
      for (let day = 4; day < DAYS_SIMULATED - 4; day++) {
        const date = addDays(first, day);
        expect([date, isBusinessDay(compiled, date)]).toEqual([date, reference.isBusinessDay(date)]);
      }
      const [from, to] = [localDate(a, input.timeZone), localDate(b, input.timeZone)];
      expect(businessDaysBetween(compiled, from, to)).toBe(reference.daysBetween(from, to) + 0);
    });
  });
});
