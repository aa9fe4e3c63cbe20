import { dayNumberOf, daysInMonth } from "./calendar-date.js";

/** A moment in time: a `Date`, epoch milliseconds, or a `Temporal.Instant` or `ZonedDateTime`. */
export type InstantLike = Date | number | { readonly epochMilliseconds: number };

/** The last epoch millisecond that a `Date` can hold. */
const LAST = 8.64e15;

/** Epoch milliseconds of an instant, or `NaN` when it is none. */
export function epochMs(at: InstantLike): number {
  const ms: unknown = typeof at === "number" ? at : typeof at === "object" && at !== null ? msOf(at) : Number.NaN;
  return typeof ms === "number" && ms >= -LAST && ms <= LAST ? Math.trunc(ms) + 0 : Number.NaN;
}

/** Known by what it can do: a `Date` may come from another realm. */
function msOf(at: Date | { readonly epochMilliseconds: number }): unknown {
  return "getTime" in at && typeof at.getTime === "function"
    ? at.getTime()
    : (at as { readonly epochMilliseconds?: unknown }).epochMilliseconds;
}

/** Epoch milliseconds of an instant; throws `RangeError` that names the argument when it is none. */
export function expectInstant(at: InstantLike, argument: string): number {
  const ms = epochMs(at);
  if (Number.isNaN(ms)) throw new RangeError(`${argument} must be a valid instant, got ${String(at)}`);
  return ms;
}

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|([+-])(\d{2}):(\d{2}))?$/;

/**
 * Reads an RFC 3339 instant. Digits past the millisecond are cut off.
 *
 * @returns epoch milliseconds, or what is wrong: `"no-offset"` when the text names no instant for want of an offset
 */
export function readInstant(text: string): number | "malformed" | "no-offset" {
  const match = RFC_3339.exec(text);
  if (!match) return "malformed";
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => Number(match[group])) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "malformed";
  if (hour > 23 || minute > 59 || second > 59) return "malformed";
  if (match[8] === undefined) return "no-offset";
  const [offsetHour, offsetMinute] = [Number(match[10] ?? 0), Number(match[11] ?? 0)];
  if (offsetHour > 23 || offsetMinute > 59) return "malformed";
  const offset = (match[9] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const millisecond = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
  return (((dayNumberOf(year, month, day) * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000 + millisecond;
}
