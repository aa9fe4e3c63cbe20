/** A length as ISO 8601 text: `"PT4H"`, `"P2Y"`, `"P1DT12H"`. Negative only where a comment says so. */
export type IsoDuration = `P${string}` | `-P${string}`;

/** The `Duration` of date-fns, key by key: an amount for each unit. */
export interface Duration {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
}

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
  const [, sign, years, months, weeks, days, hours, minutes, seconds] = match;
  const length = lengthOf(amount(years), amount(months), amount(weeks), amount(days), amount(hours), amount(minutes), amount(seconds));
  return length && sign ? negate(length) : length;
}

function amount(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.replace(",", "."));
}

/** The length of a duration in either form; throws `RangeError` that names the argument when it is malformed. */
export function expectDuration(duration: DurationLike, argument: string): Length {
  const length = typeof duration === "string" ? readDuration(duration) : lengthOfObject(duration);
  if (length) return length;
  throw new RangeError(`${argument} must be an ISO 8601 duration such as "PT4H" or a date-fns Duration, got ${JSON.stringify(duration)}`);
}

/** The same length in the other direction. */
export function negate({ years, months, weeks, days, ms }: Length): Length {
  return { years: 0 - years, months: 0 - months, weeks: 0 - weeks, days: 0 - days, ms: 0 - ms };
}

function lengthOfObject(duration: Duration): Length | null {
  if (Object.prototype.toString.call(duration) !== "[object Object]") return null;
  if (Object.keys(duration).some((key) => !(FIELDS as readonly string[]).includes(key))) return null;
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const amounts = [years, months, weeks, days, hours, minutes, seconds];
  return amounts.every((one) => typeof one === "number") ? lengthOf(years, months, weeks, days, hours, minutes, seconds) : null;
}

function lengthOf(
  years: number,
  months: number,
  weeks: number,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
): Length | null {
  const time = hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  const ms = Math.sign(time) * Math.round(Math.abs(time)) + 0;
  const whole = Number.isSafeInteger(years) && Number.isSafeInteger(months) && Number.isSafeInteger(weeks) && Number.isSafeInteger(days);
  return whole && Number.isSafeInteger(ms) ? { years: years + 0, months: months + 0, weeks: weeks + 0, days: days + 0, ms } : null;
}
