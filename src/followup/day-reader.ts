import { type CalendarDate, dayNumber, isCalendarDate } from "../kernel/calendar-date.js";

/** The day number of a date, `NaN` when it does not exist. */
export type DayReader = (date: CalendarDate) => number;

/** More dates than the holidays of any desk in many years. */
const MOST = 2000;

/** A reader that remembers the dates it has read: the customers of a policy mostly have the same holidays. */
export function dayReader(): DayReader {
  const known = new Map<CalendarDate, number>();
  return (date) => {
    const day = known.get(date);
    if (day !== undefined) return day;
    if (!isCalendarDate(date)) return Number.NaN;
    if (known.size === MOST) known.clear();
    known.set(date, dayNumber(date));
    return dayNumber(date);
  };
}
