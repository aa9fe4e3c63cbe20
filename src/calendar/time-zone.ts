import { dayNumberOf } from "../kernel/calendar-date.js";
import { DAY_MS } from "./day.js";

/** An IANA time zone, compiled: its changes of offset are found once, then looked up. All values are milliseconds. */
export interface TimeZone {
  readonly name: string;
  /** Local time of an instant: its wall clock read as if it were UTC. */
  readonly toLocal: (instant: number) => number;
  /**
   * Instant of a local time by the "compatible" rule of Temporal: a time that a change of clocks skipped moves forward by the gap;
   * of two equal times the first counts.
   */
  readonly toInstant: (local: number) => number;
}

/** The closest two changes of offset since 1970 lie seven days apart (Recife, October 2000), so a probe every five days finds both. */
const PROBE_MS = 5 * DAY_MS;
/** More than any offset from UTC, and than any change of one. */
const MARGIN_MS = 2 * DAY_MS;
const FIRST_SPAN_MS = 400 * DAY_MS;

/** Whether the runtime knows an IANA zone of this name; a bare offset such as `+01:00` is none. */
export function isTimeZone(name: string): boolean {
  try {
    wallClock(name);
    return true;
  } catch {
    return false;
  }
}

/** Compiles a zone; throws `RangeError` when the runtime does not know it. */
export function timeZone(name: string): TimeZone {
  if (isUtc(name)) return { name, toLocal: (instant) => instant, toInstant: (local) => local };
  return changingZone(name, offsetReader(name));
}

/** Local time of one instant, without compiling the zone; throws `RangeError` when the runtime does not know it. */
export function toLocalOnce(name: string, instant: number): number {
  return isUtc(name) ? instant : instant + offsetReader(name)(instant);
}

function isUtc(name: string): boolean {
  return /^(?:Etc\/)?(?:UTC|GMT)$/i.test(name);
}

function changingZone(name: string, offsetAt: (instant: number) => number): TimeZone {
  /** `offsets[i]` holds until `changes[i]`, the last one to the end of what is covered. */
  let changes: number[] = [];
  let offsets: number[] = [];
  let from = 0;
  let to = 0;
  /** The segment of the last answer: consecutive questions mostly fall into the same or the next one. */
  let segment = 0;

  const cover = (instant: number): void => {
    if (offsets.length === 0) {
      from = to = instant - FIRST_SPAN_MS / 2;
      offsets = [offsetAt(from)];
    }
    const span = Math.max(to - from, FIRST_SPAN_MS);
    if (instant + MARGIN_MS > to) {
      const found = changesBetween(offsetAt, to, instant + span);
      changes = [...changes, ...found];
      offsets = [...offsets, ...found.map(offsetAt)];
      to = instant + span;
    }
    if (instant - MARGIN_MS < from) {
      const found = changesBetween(offsetAt, instant - span, from);
      changes = [...found, ...changes];
      offsets = [offsetAt(instant - span), ...found.map(offsetAt), ...offsets.slice(1)];
      from = instant - span;
    }
    segment = 0;
  };

  return {
    name,
    toLocal: (instant) => {
      if (instant - MARGIN_MS < from || instant + MARGIN_MS > to) cover(instant);
      while (segment > 0 && instant < (changes[segment - 1] as number)) segment--;
      while (segment < changes.length && instant >= (changes[segment] as number)) segment++;
      return instant + (offsets[segment] as number);
    },
    toInstant: (local) => {
      if (local - MARGIN_MS < from || local + MARGIN_MS > to) cover(local);
      while (segment > 0 && local - (offsets[segment - 1] as number) < (changes[segment - 1] as number)) segment--;
      while (segment < changes.length && local - (offsets[segment] as number) >= (changes[segment] as number)) segment++;
      const instant = local - (offsets[segment] as number);
      const skipped = segment > 0 && instant < (changes[segment - 1] as number);
      return skipped ? local - (offsets[segment - 1] as number) : instant;
    },
  };
}

/** The instants in (from, to] at which the offset changes, each to the second. */
function changesBetween(offsetAt: (instant: number) => number, from: number, to: number): number[] {
  const found: number[] = [];
  let before = offsetAt(from);
  for (let low = from; low < to; low += PROBE_MS) {
    const high = Math.min(low + PROBE_MS, to);
    const after = offsetAt(high);
    if (after === before) continue;
    found.push(bisect(offsetAt, low, high, before));
    before = after;
  }
  return found;
}

function bisect(offsetAt: (instant: number) => number, low: number, high: number, before: number): number {
  let [last, first] = [Math.floor(low / 1000), Math.ceil(high / 1000)];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle * 1000) === before) last = middle;
    else first = middle;
  }
  return first * 1000;
}

/** The offset from UTC at an instant, to the second: some zones kept local mean time into the 1970s. */
function offsetReader(name: string): (instant: number) => number {
  const clock = wallClock(name);
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const digits = clock.format(whole).match(/\d+/g) as unknown as readonly [string, string, string, string, string, string];
    const [month, day, year, hour, minute, second] = digits.map(Number) as [number, number, number, number, number, number];
    return (((dayNumberOf(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 - whole;
  };
}

function wallClock(name: string): Intl.DateTimeFormat {
  const numeric = "numeric";
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
  try {
    if (typeof name === "string" && /^[A-Za-z]/.test(name))
      return new Intl.DateTimeFormat("en-US", { timeZone: name, hourCycle: "h23", ...parts });
  } catch {
    // An unknown name is answered below, in the words of this library.
  }
  throw new RangeError(`timeZone must be an IANA time zone such as "Europe/Lisbon", got ${JSON.stringify(name)}`);
}
