import { DAY_MS, dayOfLocal, END_DAY, FIRST_DAY, MARGIN_DAYS, REACH_DAYS } from "./day.js";
import type { DayHours } from "./day-hours.js";
import { addInterval } from "./intervals.js";

/** Open time over one stretch of local dates, as flat arrays with prefix sums: every query is a look-up and a short walk. */
export interface Timeline {
  /** The stretch in local dates [fromDay, toDay) and in instants [from, to). */
  readonly fromDay: number;
  readonly toDay: number;
  readonly from: number;
  readonly to: number;
  /** Number of open intervals, in order and apart. */
  readonly count: number;
  readonly starts: Float64Array;
  /** `before[i]`: open time before interval i, in ms from a fixed origin; `before[count]`: at the end of the stretch. */
  readonly before: Float64Array;
  /** First interval that ends after the start of each UTC day from `firstUtcDay`. */
  readonly ofUtcDay: Int32Array;
  readonly firstUtcDay: number;
  /** First interval that ends at or after each step of accumulated open time. */
  readonly ofStep: Int32Array;
  /** `daysBefore[k]`: business days before local date fromDay + k, within the stretch. */
  readonly daysBefore: Int32Array;
  /** The business days, as day numbers. */
  readonly businessDays: Int32Array;
}

/** Steps of the inverse index, in open time. */
export const STEP_MS = 4 * 3_600_000;

/** Compiles the local dates [fromDay, toDay). `origin`: an instant and the open time that is accumulated there. */
export function compileTimeline(
  hours: DayHours,
  fromDay: number,
  toDay: number,
  origin: { readonly at: number; readonly open: number } | null,
): Timeline {
  const { zone, ofDay } = hours;
  const [from, to] = [zone.toInstant(fromDay * DAY_MS), zone.toInstant(toDay * DAY_MS)];
  const daysBefore = new Int32Array(toDay - fromDay + 1);
  const businessDays: number[] = [];
  const open: number[] = [];
  for (let day = fromDay - REACH_DAYS; day < toDay; day++) {
    const ofThis = ofDay(day);
    for (let i = 0; i < ofThis.length; i += 2)
      addInterval(open, Math.max(ofThis[i] as number, from), Math.min(ofThis[i + 1] as number, to));
    if (day < fromDay) continue;
    if (ofThis.length > 0) businessDays.push(day);
    daysBefore[day - fromDay + 1] = businessDays.length;
  }

  const count = open.length / 2;
  const starts = new Float64Array(count);
  const before = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    starts[i] = open[2 * i] as number;
    before[i + 1] = (before[i] as number) + (open[2 * i + 1] as number) - (open[2 * i] as number);
  }
  const firstUtcDay = dayOfLocal(from);
  const timeline = {
    fromDay,
    toDay,
    from,
    to,
    count,
    starts,
    before,
    firstUtcDay,
    ofUtcDay: indexByUtcDay(open, firstUtcDay, to),
    ofStep: indexByStep(before, count),
    daysBefore,
    businessDays: Int32Array.from(businessDays),
  };
  if (origin) shift(before, origin.open - accumulated(timeline, origin.at));
  return timeline;
}

/** The first interval that ends after an instant of the stretch; `count` when none does. */
export function intervalAfter(line: Timeline, at: number): number {
  let i = line.ofUtcDay[Math.floor(at / DAY_MS) - line.firstUtcDay] as number;
  while (i < line.count && endOf(line, i) <= at) i++;
  return i;
}

/** When an interval ends. */
export function endOf(line: Timeline, i: number): number {
  return (line.starts[i] as number) + (line.before[i + 1] as number) - (line.before[i] as number);
}

/** Open time accumulated at an instant of the stretch. */
export function accumulated(line: Timeline, at: number): number {
  const i = intervalAfter(line, at);
  const start = line.starts[i] as number;
  return i < line.count && at > start ? (line.before[i] as number) + at - start : (line.before[i] as number);
}

/** The first instant at which so much open time is accumulated; it lies in the stretch when `before[0] < open <= before[count]`. */
export function earliest(line: Timeline, open: number): number {
  let i = line.ofStep[Math.floor((open - (line.before[0] as number)) / STEP_MS)] as number;
  while ((line.before[i + 1] as number) < open) i++;
  return (line.starts[i] as number) + open - (line.before[i] as number);
}

/** The last instant at which only so much is accumulated; it lies in the stretch when `before[0] <= open < before[count]`. */
export function latest(line: Timeline, open: number): number {
  let i = line.ofStep[Math.floor((open - (line.before[0] as number)) / STEP_MS)] as number;
  while ((line.before[i + 1] as number) <= open) i++;
  return (line.starts[i] as number) + open - (line.before[i] as number);
}

/** A stretch that holds the local dates [fromDay, toDay], grown so that repeated growth stays cheap; within the margin of what is answered. */
export function grow(hours: DayHours, line: Timeline | null, fromDay: number, toDay: number): Timeline {
  const [first, last] = [FIRST_DAY - MARGIN_DAYS, END_DAY + MARGIN_DAYS];
  if (!line) return compileTimeline(hours, Math.max(fromDay - 31, first), Math.min(toDay + 366, last), null);
  const span = line.toDay - line.fromDay;
  const start = fromDay < line.fromDay ? Math.max(Math.min(fromDay, line.fromDay - span), first) : line.fromDay;
  const end = toDay >= line.toDay ? Math.min(Math.max(toDay + 1, line.toDay + span), last) : line.toDay;
  return compileTimeline(hours, start, end, { at: line.from, open: line.before[0] as number });
}

function indexByUtcDay(open: readonly number[], firstUtcDay: number, to: number): Int32Array {
  const index = new Int32Array(dayOfLocal(to) - firstUtcDay + 2);
  let i = 0;
  for (let day = 0; day < index.length; day++) {
    while (2 * i < open.length && (open[2 * i + 1] as number) <= (firstUtcDay + day) * DAY_MS) i++;
    index[day] = i;
  }
  return index;
}

function indexByStep(before: Float64Array, count: number): Int32Array {
  const index = new Int32Array(Math.floor((before[count] as number) / STEP_MS) + 1);
  let i = 0;
  for (let step = 0; step < index.length; step++) {
    while (i < count - 1 && (before[i + 1] as number) < step * STEP_MS) i++;
    index[step] = i;
  }
  return index;
}

function shift(before: Float64Array, by: number): void {
  for (let i = 0; i < before.length; i++) before[i] = (before[i] as number) + by;
}
