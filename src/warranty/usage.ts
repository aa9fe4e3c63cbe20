import type { CalendarDate } from "../kernel/calendar-date.js";
import type { ErrorsOf } from "./codes.js";
import type { Day } from "./counted.js";

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
  for (const reading of [...readings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.value - b.value))) {
    const before = last.get(reading.metric);
    if (before && reading.value < before.value) {
      const { metric, on, value } = reading;
      return { code: "warranty/usage-runs-backwards", metric, earlierOn: before.on, earlier: before.value, laterOn: on, later: value };
    }
    last.set(reading.metric, reading);
  }
  return null;
}

/** A reading with its date as a day. */
export interface DatedReading {
  readonly on: Day;
  readonly metric: string;
  readonly value: number;
}

/** The last reading of a metric on or before a day. */
export function readingOn(readings: readonly DatedReading[], metric: string, day: Day): number | null {
  let last: DatedReading | null = null;
  for (const reading of readings) {
    if (reading.metric !== metric || !(reading.on <= day)) continue;
    if (last === null || reading.on > last.on || (reading.on === last.on && reading.value > last.value)) last = reading;
  }
  return last?.value ?? null;
}
