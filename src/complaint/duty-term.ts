import { opensOn, stepBusinessDays } from "../calendar/business-days.js";
import { DAY_MS, dayOfLocal, END_DAY } from "../calendar/day.js";
import { addLength } from "../calendar/period.js";
import type { Schedule } from "../calendar/schedule.js";
import { type ScheduleTimeline, timelineOf } from "../calendar/schedule-timeline.js";
import { timeZone } from "../calendar/time-zone.js";
import { dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import type { DutyTerm, ReplyDuty } from "./reply-duties.js";

/** When a term ends. Days are day numbers of the schedule's zone, instants epoch milliseconds. */
export interface TermEnd {
  readonly day: number;
  readonly dueAt: number;
  /** The first instant that is too late. */
  readonly end: number;
}

const HOUR_MS = 3_600_000;
const LAST_YEAR = 9999;

/** The local date at an instant, as a day number. */
export function localDay(schedule: Schedule, at: number): number {
  return dayOfLocal(timelineOf(schedule).hours.zone.toLocal(at));
}

/** The end of a term that runs from an instant; `null` when the schedule has too few business days, or the calendar too few years. */
export function endOfTerm(
  schedule: Schedule,
  { amount, unit }: DutyTerm,
  { firstDay, until }: Pick<ReplyDuty, "firstDay" | "until">,
  from: number,
): TermEnd | null {
  if (unit === "hours") {
    const dueAt = from + amount * HOUR_MS;
    return { day: localDay(schedule, dueAt), dueAt, end: dueAt + 1 };
  }
  const timeline = timelineOf(schedule);
  const start = localDay(schedule, from);
  const day =
    unit === "business-days" ? businessDue(timeline, start, amount, firstDay) : calendarDue(timeline, start, amount, unit, firstDay);
  return day === null ? null : endOnDay(schedule, day, until);
}

/** The end of a day: midnight, or the last closing of the hours that begin on it, where there are any. */
export function endOnDay(schedule: Schedule, day: number, until: ReplyDuty["until"]): TermEnd {
  const timeline = timelineOf(schedule);
  // The schedule's zone is compiled up to the last day asked for, so one far beyond its years is left to a zone of its own.
  const zone = day < END_DAY ? timeline.hours.zone : timeZone(schedule.timeZone);
  const midnight = zone.toInstant((day + 1) * DAY_MS);
  const end = until === "end-of-business-day" && day < END_DAY ? lastClosing(timeline, day, midnight) : midnight;
  return { day, dueAt: end, end };
}

/** Hours that run over midnight have not closed by then: the day ends first. */
function lastClosing({ hours }: ScheduleTimeline, day: number, midnight: number): number {
  const ofThis = hours.ofDay(day);
  const closing = ofThis[ofThis.length - 1];
  return closing === undefined ? midnight : Math.min(closing, midnight);
}

function businessDue(timeline: ScheduleTimeline, start: number, amount: number, firstDay: ReplyDuty["firstDay"]): number | null {
  const counted = firstDay === "same-day" && opensOn(timeline, start) ? amount - 1 : amount;
  return stepBusinessDays(timeline, start, counted);
}

function calendarDue(
  timeline: ScheduleTimeline,
  start: number,
  amount: number,
  unit: Exclude<DutyTerm["unit"], "hours" | "business-days">,
  firstDay: ReplyDuty["firstDay"] = "next-day",
): number | null {
  const first = firstDay === "next-business-day" ? stepBusinessDays(timeline, start, 1) : start;
  if (first === null) return null;
  const end = unit === "calendar-days" ? first + amount : unit === "weeks" ? first + 7 * amount : civilEnd(first, amount, unit);
  // Where the first day counts, the last one comes a day earlier.
  return end === null || firstDay === "next-day" ? end : end - 1;
}

function civilEnd(first: number, amount: number, unit: "months" | "years"): number | null {
  const date = dateOfDay(first);
  const years = unit === "years" ? amount : 0;
  if (Number(date.slice(0, 4)) + years > LAST_YEAR) return null;
  return dayNumber(addLength(date, { years, months: amount - years, weeks: 0, days: 0, ms: 0 }));
}
