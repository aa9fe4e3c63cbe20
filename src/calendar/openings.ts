import { expectInstant, type InstantLike } from "../kernel/instant.js";
import type { Schedule } from "./schedule.js";
import { grownBack, grownOn, lineAt, type ScheduleTimeline, timelineOf } from "./schedule-timeline.js";
import { endOf, intervalAfter, type Timeline } from "./timeline.js";

/**
 * Whether the schedule is open at an instant. Hours are half-open: open at the opening, closed at the closing.
 *
 * @param schedule - the opening hours
 * @param at - the instant
 * @throws RangeError when `at` is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * [isOpen(desk, new Date("2026-03-02T09:00:00Z")), isOpen(desk, new Date("2026-03-02T17:00:00Z"))]; //=> [true, false]
 */
export function isOpen(schedule: Schedule, at: InstantLike): boolean {
  const ms = expectInstant(at, "at");
  const line = lineAt(timelineOf(schedule), ms, "at");
  const i = intervalAfter(line, ms);
  return i < line.count && (line.starts[i] as number) <= ms;
}

/**
 * The next instant at which the schedule is open: `from` itself when it is.
 *
 * @param schedule - the opening hours
 * @param from - the instant
 * @returns the instant, or `null` when the schedule never opens again
 * @throws RangeError when `from` is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * nextOpening(desk, new Date("2026-03-02T17:00:00Z")); //=> new Date("2026-03-09T09:00:00Z")
 */
export function nextOpening(schedule: Schedule, from: InstantLike): Date | null {
  const ms = expectInstant(from, "from");
  const next = intervalFrom(timelineOf(schedule), ms);
  return next && new Date(Math.max(next.line.starts[next.i] as number, ms));
}

/**
 * The next closing after an instant: the end of the current opening, or of the next one.
 *
 * @param schedule - the opening hours
 * @param from - the instant
 * @returns the instant, or `null` when the schedule never closes or never opens again
 * @throws RangeError when `from` is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * nextClosing(desk, new Date("2026-03-02T12:00:00Z")); //=> new Date("2026-03-02T17:00:00Z")
 */
export function nextClosing(schedule: Schedule, from: InstantLike): Date | null {
  const timeline = timelineOf(schedule);
  const ms = expectInstant(from, "from");
  let next = intervalFrom(timeline, ms);
  while (next && endOf(next.line, next.i) === next.line.to) {
    const wider = grownOn(timeline, next.line);
    if (wider === next.line) return null;
    next = intervalFrom(timeline, ms);
  }
  return next && new Date(endOf(next.line, next.i));
}

/**
 * The latest opening at or before an instant: the start of an uninterrupted stretch of open time.
 *
 * @param schedule - the opening hours
 * @param from - the instant
 * @returns the instant, or `null` when the schedule did not open before, or was always open
 * @throws RangeError when `from` is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * previousOpening(desk, new Date("2026-03-04T00:00:00Z")); //=> new Date("2026-03-02T09:00:00Z")
 */
export function previousOpening(schedule: Schedule, from: InstantLike): Date | null {
  return latestEdge(schedule, from, (line, i) => {
    const start = line.starts[i] as number;
    return start === line.from ? null : start;
  });
}

/**
 * The latest closing at or before an instant.
 *
 * @param schedule - the opening hours
 * @param from - the instant
 * @returns the instant, or `null` when the schedule did not close before
 * @throws RangeError when `from` is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * previousClosing(desk, new Date("2026-03-04T00:00:00Z")); //=> new Date("2026-03-02T17:00:00Z")
 */
export function previousClosing(schedule: Schedule, from: InstantLike): Date | null {
  return latestEdge(schedule, from, endOf);
}

/**
 * The open intervals between two instants, in order, clipped to [from, to), touching ones joined.
 *
 * @param schedule - the opening hours
 * @param from - start
 * @param to - end; nothing is open when it is not after `from`
 * @returns a lazy sequence; iterate it once or many times
 * @throws RangeError when an instant is invalid or outside the years 1970 to 2200
 * @example
 * const desk = orThrow(defineSchedule({ timeZone: "UTC", weekly: { mon: ["09:00-17:00"] } }));
 * [...openIntervals(desk, new Date("2026-03-02T12:00:00Z"), new Date("2026-03-04T00:00:00Z"))]; //=> [{ start: new Date("2026-03-02T12:00:00Z"), end: new Date("2026-03-02T17:00:00Z") }]
 */
export function openIntervals(
  schedule: Schedule,
  from: InstantLike,
  to: InstantLike,
): Iterable<{ readonly start: Date; readonly end: Date }> {
  const [first, last] = [expectInstant(from, "from"), expectInstant(to, "to")];
  const timeline = timelineOf(schedule);
  lineAt(timeline, first, "from");
  const line = lineAt(timeline, last, "to");
  return {
    *[Symbol.iterator]() {
      for (let i = intervalAfter(line, first); i < line.count && (line.starts[i] as number) < last && first < last; i++) {
        yield { start: new Date(Math.max(line.starts[i] as number, first)), end: new Date(Math.min(endOf(line, i), last)) };
      }
    },
  };
}

/** The first interval that ends after an instant. */
function intervalFrom(timeline: ScheduleTimeline, at: number): { readonly line: Timeline; readonly i: number } | null {
  let line = lineAt(timeline, at, "from");
  for (;;) {
    const i = intervalAfter(line, at);
    if (i < line.count) return { line, i };
    const wider = grownOn(timeline, line);
    if (wider === line) return null;
    line = wider;
  }
}

/** The latest edge at or before an instant, of the edge that each interval has by `edgeOf`; `null` from it: the edge lies before the timeline. */
function latestEdge(schedule: Schedule, from: InstantLike, edgeOf: (line: Timeline, i: number) => number | null): Date | null {
  const ms = expectInstant(from, "from");
  const timeline = timelineOf(schedule);
  let line = lineAt(timeline, ms, "from");
  for (;;) {
    for (let i = Math.min(intervalAfter(line, ms), line.count - 1); i >= 0; i--) {
      const edge = edgeOf(line, i);
      if (edge !== null && edge <= ms) return new Date(edge);
    }
    const wider = grownBack(timeline, line);
    if (wider === line) return null;
    line = wider;
  }
}
