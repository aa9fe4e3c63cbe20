// Business time by walking through every minute: slow, plain, and written from the rules in words alone.
// It shares no code with src, and reads local time from Intl.
import type { ScheduleInput } from "../../src/calendar/index.js";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Hours begin on the date before at the earliest; three days are more than any change of clocks moves them. */
const MARGIN = 3 * DAY_MINUTES;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** The answers of the simulation. Instants are epoch milliseconds, and must stay inside the simulated range. */
export interface Reference {
  isOpen(at: number): boolean;
  /** Open milliseconds from `from` to `to`, negative when `to` is earlier. */
  between(from: number, to: number): number;
  /** Business days first, then open milliseconds. */
  add(from: number, amount: { readonly days?: number; readonly ms?: number }): number;
  subtract(from: number, amount: { readonly days?: number; readonly ms?: number }): number;
  isBusinessDay(date: string): boolean;
  /** The business days of (from, to], minus those of (to, from] when reversed. */
  daysBetween(from: string, to: string): number;
  intervals(from: number, to: number): { readonly start: number; readonly end: number }[];
}

/** Walks through every minute from `from` to `to`. */
export function simulate(input: ScheduleInput, from: number, to: number): Reference {
  const first = Math.floor(from / MINUTE) - MARGIN;
  const last = Math.ceil(to / MINUTE) + MARGIN;
  const size = last - first;

  // The minute at which each wall-clock time shows first; 0 where the clock never shows it.
  const firstWall = first - DAY_MINUTES;
  const shownAt = new Int32Array(size + 2 * DAY_MINUTES);
  const lastShownAt = new Int32Array(size + 2 * DAY_MINUTES);
  const dates = new Set<number>();
  let date = Number.NaN;
  walk(input.timeZone, first, last, (minute, wall) => {
    const at = wall - firstWall;
    if (shownAt[at] === 0) shownAt[at] = minute;
    lastShownAt[at] = minute;
    if (Math.floor(wall / DAY_MINUTES) === date) return;
    date = Math.floor(wall / DAY_MINUTES);
    dates.add(date);
  });

  /** The first minute that shows a wall-clock time; one that a change of clocks skips moves forward by what was skipped. */
  const minuteOf = (wall: number): number => {
    let skipped = 0;
    while (wall - skipped - firstWall >= 0 && shownAt[wall - skipped - firstWall] === 0) skipped++;
    const at = wall - skipped - firstWall;
    return (skipped === 0 ? shownAt[at] : (lastShownAt[at] as number) + skipped) as number;
  };
  /** The hours of a date as minutes, each stretch on the wall clock first united with those that it meets. */
  const spans = (date: number, hours: readonly string[]): [start: number, end: number][] => {
    const wall = new Uint8Array(2 * DAY_MINUTES + 1);
    for (const text of hours) {
      const [open, close] = text.split("-").map(minuteOfDay) as [number, number];
      wall.fill(1, open, close <= open ? close + DAY_MINUTES : close);
    }
    const found: [number, number][] = [];
    for (let start = wall.indexOf(1); start >= 0; start = wall.indexOf(1, wall.indexOf(0, start))) {
      const midnight = date * DAY_MINUTES;
      found.push([minuteOf(midnight + start), minuteOf(midnight + wall.indexOf(0, start))]);
    }
    return found;
  };

  const mark = (cells: Uint8Array, [start, end]: readonly [number, number], value: number) => {
    for (let minute = Math.max(start, first); minute < Math.min(end, last); minute++) cells[minute - first] = value;
  };
  const closed = new Uint8Array(size);
  for (const date of dates) {
    for (const span of spans(date, entry(input.closures, dateText(date)) ?? [])) mark(closed, span, 1);
  }
  const holidays = new Set(input.holidays?.map((holiday) => (typeof holiday === "string" ? holiday : holiday.date)));
  const hoursOf = (date: number): readonly string[] => {
    if (!dates.has(date) || holidays.has(dateText(date) as never)) return [];
    const weekday = WEEKDAYS[(((date + 4) % 7) + 7) % 7] as (typeof WEEKDAYS)[number];
    return entry(input.exceptions, dateText(date)) ?? input.weekly[weekday] ?? [];
  };
  const open = new Uint8Array(size);
  for (const date of dates) for (const span of spans(date, hoursOf(date))) mark(open, span, 1);
  for (let cell = 0; cell < size; cell++) if (closed[cell]) open[cell] = 0;

  /** The open minutes of the hours that start on a date, in order. */
  const ownMinutes = (date: number): number[] => {
    const own = new Set<number>();
    for (const [start, end] of spans(date, hoursOf(date))) {
      for (let minute = start; minute < end; minute++) if (!closed[minute - first]) own.add(minute);
    }
    return [...own].sort((a, b) => a - b);
  };

  const isOpenMinute = (minute: number): boolean => {
    if (minute < first + DAY_MINUTES || minute >= last - DAY_MINUTES) throw new Error("the answer lies outside the simulated range");
    return open[minute - first] === 1;
  };
  const isOpen = (at: number) => isOpenMinute(Math.floor(at / MINUTE));

  const between = (a: number, b: number): number => {
    if (b < a) return 0 - between(b, a);
    let sum = 0;
    for (let at = a; at < b; ) {
      const next = Math.min((Math.floor(at / MINUTE) + 1) * MINUTE, b);
      if (isOpen(at)) sum += next - at;
      at = next;
    }
    return sum;
  };

  const addMs = (start: number, ms: number): number => {
    if (ms < 0) return subtractMs(start, -ms);
    let at = start;
    for (let left = ms; left > 0; ) {
      const next = (Math.floor(at / MINUTE) + 1) * MINUTE;
      const step = isOpen(at) ? Math.min(left, next - at) : next - at;
      if (isOpen(at)) left -= step;
      at += step;
    }
    return at;
  };

  const subtractMs = (start: number, ms: number): number => {
    let at = start;
    for (let left = ms; left > 0; ) {
      const minute = Math.ceil(at / MINUTE) - 1;
      const isCounted = isOpenMinute(minute);
      const step = isCounted ? Math.min(left, at - minute * MINUTE) : at - minute * MINUTE;
      if (isCounted) left -= step;
      at -= step;
    }
    return at;
  };

  const isBusiness = (date: number): boolean => {
    if (date * DAY_MINUTES < first + DAY_MINUTES || date * DAY_MINUTES > last - 2 * DAY_MINUTES) {
      throw new Error("the date lies outside the simulated range");
    }
    return ownMinutes(date).length > 0;
  };

  const moveDays = (start: number, days: number): number => {
    if (days === 0) return start;
    const minute = Math.floor(start / MINUTE);
    const wall = minute + readOffset(input.timeZone, minute);
    let date = Math.floor(wall / DAY_MINUTES);
    for (let left = Math.abs(days); left > 0; ) {
      date += Math.sign(days);
      if (isBusiness(date)) left--;
    }
    const sameTime = minuteOf(date * DAY_MINUTES + (wall - Math.floor(wall / DAY_MINUTES) * DAY_MINUTES));
    const own = ownMinutes(date);
    if (own.includes(sameTime)) return sameTime * MINUTE + (start - minute * MINUTE);
    const opening = own.find((candidate) => candidate > sameTime);
    return (opening ?? (own.at(-1) as number) + 1) * MINUTE;
  };

  return {
    isOpen,
    between,
    add: (start, { days = 0, ms = 0 }) => addMs(moveDays(start, days), ms),
    subtract: (start, { days = 0, ms = 0 }) => addMs(moveDays(start, -days), -ms),
    isBusinessDay: (date) => isBusiness(dayOf(date)),
    daysBetween: (a, b) => {
      const [low, high] = [Math.min(dayOf(a), dayOf(b)), Math.max(dayOf(a), dayOf(b))];
      let count = 0;
      for (let date = low + 1; date <= high; date++) if (isBusiness(date)) count++;
      return dayOf(b) < dayOf(a) ? -count : count;
    },
    intervals: (a, b) => {
      const found: { start: number; end: number }[] = [];
      for (let at = a; at < b; ) {
        const next = Math.min((Math.floor(at / MINUTE) + 1) * MINUTE, b);
        const previous = found.at(-1);
        if (isOpen(at) && previous?.end === at) previous.end = next;
        else if (isOpen(at)) found.push({ start: at, end: next });
        at = next;
      }
      return found;
    },
  };
}

function entry(record: Readonly<Record<string, readonly string[]>> | undefined, key: string): readonly string[] | undefined {
  return record?.[key];
}

function minuteOfDay(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  return hour * 60 + minute;
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / (DAY_MINUTES * MINUTE);
}

function dateText(day: number): string {
  return new Date(day * DAY_MINUTES * MINUTE).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Every minute with its wall-clock minute: the offset is read at both ends of a UTC day, and at the minute itself where they differ. */
function walk(zone: string, first: number, last: number, visit: (minute: number, wall: number) => void): void {
  for (let day = Math.floor(first / DAY_MINUTES); day * DAY_MINUTES < last; day++) {
    const [before, after] = [offsetAtDay(zone, day), offsetAtDay(zone, day + 1)];
    const end = Math.min((day + 1) * DAY_MINUTES, last);
    for (let minute = Math.max(day * DAY_MINUTES, first); minute < end; minute++) {
      visit(minute, minute + (before === after ? before : readOffset(zone, minute)));
    }
  }
}

function offsetAtDay(zone: string, day: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const offset = known.get(day) ?? readOffset(zone, day * DAY_MINUTES);
  known.set(day, offset);
  return offset;
}

function readOffset(zone: string, minute: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  clocks.set(zone, clock);
  const part = Object.fromEntries(clock.formatToParts(minute * MINUTE).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part["year"] as number, (part["month"] as number) - 1, part["day"], part["hour"], part["minute"]);
  return wall / MINUTE - minute;
}
