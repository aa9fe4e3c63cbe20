import type { CalendarDate } from "../kernel/calendar-date.js";
import type { ErrorsOf } from "./codes.js";

/** What a counter showed on a day. */
export interface UsageReading {
  readonly on: CalendarDate;
  /** `"km"`, `"hours"`. */
  readonly metric: string;
  readonly value: number;
}

/** The first pair of readings of one metric that falls; readings of one day may stand in either order. */
export function runsBackwards(readings: readonly UsageReading[]): ErrorsOf<"warranty/usage-runs-backwards"> | null {
  const last = new Map<string, UsageReading>();
  for (const reading of byDate(readings)) {
    const before = last.get(reading.metric);
    if (before && reading.value < before.value) {
      const { metric, on, value } = reading;
      return { code: "warranty/usage-runs-backwards", metric, earlierOn: before.on, earlier: before.value, laterOn: on, later: value };
    }
    last.set(reading.metric, reading);
  }
  return null;
}

/** The last reading of a metric on or before a day. */
export function readingOn(readings: readonly UsageReading[], metric: string, on: CalendarDate): number | null {
  return byDate(readings.filter((reading) => reading.metric === metric && reading.on <= on)).at(-1)?.value ?? null;
}

function byDate(readings: readonly UsageReading[]): readonly UsageReading[] {
  return [...readings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.value - b.value));
}
