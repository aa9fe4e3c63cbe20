import type { Duration } from "date-fns";

/** A length as ISO 8601 text: `"PT4H"`, `"P2Y"`, `"P1DT12H"`. Negative only where a comment says so. */
export type IsoDuration = `P${string}` | `-P${string}`;

/** A length as ISO 8601 text or as the `Duration` object of date-fns. */
export type DurationLike = IsoDuration | Duration;

/** A length by unit. Hours, minutes and seconds are summed to whole milliseconds; the other units are whole numbers. */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  /** Hours, minutes and seconds together, in milliseconds. */
  readonly ms: number;
}

const ISO =
  /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const FIELDS = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;

/** Reads an ISO 8601 length, or returns `null`: fractions only in hours, minutes and seconds. */
export function readDuration(text: string): Length | null {
  const match = text.length <= 64 ? ISO.exec(text) : null;
  if (!match || /[PT]$/.test(text)) return null;
  const sign = match[1] ? -1 : 1;
  const amounts = FIELDS.map((_, index) => sign * Number((match[index + 2] ?? "0").replace(",", ".")));
  return lengthOf(amounts as FieldAmounts);
}

/** The length of a duration in either form; throws `RangeError` that names the argument when it is malformed. */
export function expectDuration(duration: DurationLike, argument: string): Length {
  const length = typeof duration === "string" ? readDuration(duration) : lengthOfObject(duration);
  if (length) return length;
  throw new RangeError(`${argument} must be an ISO 8601 duration such as "PT4H" or a date-fns Duration, got ${JSON.stringify(duration)}`);
}

/** The same length in the other direction. */
export function negate(length: Length): Length {
  return { years: -length.years, months: -length.months, weeks: -length.weeks, days: -length.days, ms: -length.ms };
}

type FieldAmounts = [years: number, months: number, weeks: number, days: number, hours: number, minutes: number, seconds: number];

function lengthOfObject(duration: Duration): Length | null {
  if (Object.prototype.toString.call(duration) !== "[object Object]") return null;
  if (Object.keys(duration).some((key) => !(FIELDS as readonly string[]).includes(key))) return null;
  const amounts = FIELDS.map((field) => duration[field] ?? 0);
  return amounts.every((amount) => typeof amount === "number") ? lengthOf(amounts as FieldAmounts) : null;
}

function lengthOf([years, months, weeks, days, hours, minutes, seconds]: FieldAmounts): Length | null {
  const time = hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  const ms = Math.sign(time) * Math.round(Math.abs(time)) + 0;
  const length = { years: years + 0, months: months + 0, weeks: weeks + 0, days: days + 0, ms };
  return Object.values(length).every(Number.isSafeInteger) ? length : null;
}
