import Holidays from "date-holidays";
import { defineSchedule, orThrow, type Schedule } from "../../src/index.js";
import type { ReplyRule } from "./reply-rules.js";

const ALL_DAY = ["00:00-24:00"];
const MONDAY_TO_FRIDAY = { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY };

/** Monday to Friday without the national public holidays of the years [from, to]. A deadline in days needs no hours, so a day is open whole. */
export function workingWeek({ country, timeZone }: ReplyRule, from: number, to: number): Schedule {
  const calendar = new Holidays(country);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const holidays = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === "public")
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
  return orThrow(defineSchedule({ id: `working-week-${country}`, timeZone, weekly: MONDAY_TO_FRIDAY, holidays }));
}
