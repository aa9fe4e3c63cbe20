import { isCalendarDate } from "./calendar-date.js";
import { readDuration } from "./duration.js";
import { readInstant } from "./instant.js";
import type { Messages, Voice } from "./message.js";

/**
 * How a locale writes dates, numbers, money and lengths, in the time zone of the reader. Formatters are made when they are first needed and kept: a voice serves many
 * sentences. Throws `RangeError` for a locale or a time zone that the runtime does not know, when it first writes.
 */
export function voiceOf({ terms, language, at: join }: Messages, locale: string, timeZone: string): Voice {
  // A list of another locale's language would put its "and" between the words of this one.
  const words = mainPart(locale) === mainPart(language) ? locale : language;
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const instants = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone }));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone }));
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone }));
  const clock = once(() => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone }));
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
  const smallNumbers = once(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const smallPercents = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 }));
  const moneys = each((currency) => new Intl.NumberFormat(locale, { style: "currency", currency }));
  const units = each((unit) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 3 }));
  const rules = once(() => new Intl.PluralRules(language));
  const all = once(() => new Intl.ListFormat(words, { type: "conjunction" }));
  const any = once(() => new Intl.ListFormat(words, { type: "disjunction" }));
  const regions = once(() => new Intl.DisplayNames(words, { type: "region" }));
  const languages = once(() => new Intl.DisplayNames(words, { type: "language" }));
  const number = (value: number) => (isSmall(value, 1) ? smallNumbers() : numbers()).format(value + 0);
  const term = (id: string) => (Object.hasOwn(terms, id) ? (terms[id] as string) : id);
  return {
    date: (on) =>
      isCalendarDate(on) ? dates().format(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)))) : on,
    instant: (at) => {
      const ms = typeof at === "number" ? at : readInstant(at);
      if (typeof ms !== "number" || !(Math.abs(ms) <= 8.64e15)) return String(at);
      return join ? join(days().format(ms), times().format(ms)) : instants().format(ms);
    },
    isMidnight: (at) => Math.abs(at) <= 8.64e15 && at % 1000 === 0 && /^(00|24):00:00$/.test(clock().format(at)),
    number,
    percent: (share) => (isSmall(share, 0.01) ? smallPercents() : percents()).format(share + 0),
    money: (amount, currency) => (/^[A-Z]{3}$/.test(currency) ? moneyText(moneys(currency), amount) : `${amount} ${currency}`),
    duration: (length) => {
      const parts = typeof length === "number" ? timeParts(Math.abs(length)) : lengthParts(length);
      return parts === null ? String(length) : all().format(parts.map(([count, unit]) => units(unit).format(count)));
    },
    plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace("#", number(count)),
    list: (items) => all().format(items),
    either: (items) => any().format(items),
    region: (code) => nameOf(regions(), code),
    language: (tag) => nameOf(languages(), tag),
    term,
    title: (id) => capitalised(term(id)),
  };
}

/** With a capital at the beginning, by code point. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function each<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    return one;
  };
}

function mainPart(tag: string): string {
  return tag.toLowerCase().split("-")[0] as string;
}

/** Whether a number would lose what it says behind a fixed count of digits. */
function isSmall(value: number, below: number): boolean {
  return value !== 0 && Math.abs(value) < below;
}

/** Minor units as money: how many digits they have is the currency's own. */
function moneyText(format: Intl.NumberFormat, amount: number): string {
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format((amount + 0) / 10 ** maximumFractionDigits);
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return code === "" ? code : (names.of(code) ?? code);
  } catch {
    // No code of this form: a text of the desk's own.
    return code;
  }
}

type Unit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
type Part = readonly [count: number, unit: Unit];

function lengthParts(text: string): readonly Part[] | null {
  const length = readDuration(text);
  if (length === null) return null;
  const { years, months, weeks, days, ms } = length;
  const civil = [
    [Math.abs(years), "year"],
    [Math.abs(months), "month"],
    [Math.abs(weeks), "week"],
    [Math.abs(days), "day"],
  ] as const satisfies readonly Part[];
  const stated = civil.filter(([count]) => count > 0);
  return [...stated, ...((ms !== 0 || stated.length === 0 ? timeParts(Math.abs(ms)) : null) ?? [])];
}

/** Hours and minutes; seconds below a minute only, and their fractions below a second: nobody needs them beside minutes. */
function timeParts(ms: number): readonly Part[] | null {
  if (!Number.isFinite(ms)) return null;
  if (ms < 1000) return [[ms / 1000, "second"]];
  if (ms < 59_500) return [[Math.round(ms / 1000), "second"]];
  const minutes = Math.round(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts: Part[] = [];
  if (hours > 0) parts.push([hours, "hour"]);
  if (rest > 0) parts.push([rest, "minute"]);
  return parts;
}
