import type { CalendarDate } from "aftersales";

/** The first instant of a local date. For zones whose clocks do not change at midnight, such as those of the United States. */
export function startOfDay(date: CalendarDate, timeZone: string): Date {
  const known = KNOWN.get(`${date} ${timeZone}`);
  if (known !== undefined) return new Date(known);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // The offset at midnight in UTC may be that of the day before: look again where the first guess lies.
  const guess = midnight - offsetAt(midnight, timeZone);
  const start = midnight - offsetAt(guess, timeZone);
  KNOWN.set(`${date} ${timeZone}`, start);
  return new Date(start);
}

/** An export has millions of rows and a few thousand dates. */
const KNOWN = new Map<string, number>();

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function offsetAt(at: number, timeZone: string): number {
  let format = FORMATS.get(timeZone);
  if (!format) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
    format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...parts });
    FORMATS.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part["year"] ?? 0, (part["month"] ?? 1) - 1, part["day"], part["hour"], part["minute"], part["second"]);
  return wall - Math.floor(at / 1000) * 1000;
}
