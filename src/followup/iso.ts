import { DAY_MS } from "../calendar/day.js";
import { dateOfDay } from "../kernel/calendar-date.js";

/** An instant of the years 1000 to 9999 as reasons and errors hold it: the text of `Date.toISOString` in a part of its time, as a plan writes a dozen of them. */
export function iso(at: number): string {
  const day = Math.floor(at / DAY_MS);
  const ofDay = at - day * DAY_MS;
  const hour = Math.floor(ofDay / 3_600_000);
  const minute = Math.floor(ofDay / 60_000) - hour * 60;
  const ofMinute = ofDay % 60_000;
  const begun = dateOfDay(day) + HOURS[hour];
  if (ofMinute === 0) return begun + WHOLE_MINUTES[minute];
  const ms = ofMinute % 1000;
  return `${begun}${two(minute)}:${two(Math.floor(ofMinute / 1000))}.${ms < 100 ? "0" : ""}${two(ms)}Z`;
}

/** `"T00:"` to `"T23:"`, and `"00:00.000Z"` to `"59:00.000Z"`: most instants of a plan are whole minutes, and are then put together in two steps. */
const HOURS: readonly string[] = /* @__PURE__ */ Array.from({ length: 24 }, (_, hour) => `T${two(hour)}:`);
const WHOLE_MINUTES: readonly string[] = /* @__PURE__ */ Array.from({ length: 60 }, (_, minute) => `${two(minute)}:00.000Z`);

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
