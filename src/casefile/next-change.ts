import { addDays, type CalendarDate } from "../kernel/calendar-date.js";
import { startOfDate } from "./desk-dates.js";
import type { Found } from "./found.js";
import { AHEAD_MS } from "./next-steps.js";
import { lateFrom } from "./reply-steps.js";
import type { ServiceDesk } from "./service-desk.js";

/** The first instant after `now` at which any part of a review says something else if nothing happens. */
export function nextChange(desk: ServiceDesk, { response, followUps, obligations, promises, coverage }: Found, now: number): Date | null {
  let first = Number.POSITIVE_INFINITY;
  const at = (ms: number | undefined) => {
    if (ms !== undefined && ms > now && ms < first) first = ms;
  };
  const on = (date: CalendarDate | null | undefined) => at(date ? startOfDate(desk, date) : undefined);
  const after = (last: CalendarDate | null | undefined) => on(last && addDays(last, 1));
  at(response?.nextChangeAt?.getTime());
  at(followUps?.nextChangeAt?.getTime());
  for (const { window } of followUps?.touchpoints ?? []) if (window) at(window.earliest.getTime() - AHEAD_MS);
  for (const obligation of obligations) if (obligation.state === "running") at(lateFrom(obligation));
  for (const { state, dueAt } of promises) if (state === "open") at(dueAt.getTime() + 1);
  on(coverage?.today?.nextChangeOn);
  after(coverage?.today?.statutory?.repairBy);
  after(coverage?.today?.statutory?.refundBy);
  return first === Number.POSITIVE_INFINITY ? null : new Date(first);
}
