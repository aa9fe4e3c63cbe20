import { isCalendarDate } from "./calendar-date.js";
import { readDuration } from "./duration.js";
import { readInstant } from "./instant.js";
import type { Messages, Voice } from "./message.js";

const DATE = { day: "numeric", month: "long", year: "numeric" } as const;
const INSTANT = { ...DATE, weekday: "long", hour: "2-digit", minute: "2-digit" } as const;

/**
 * How a locale writes dates, numbers, money and lengths, in the time zone of the reader. Formatters are made when they are first needed and kept: a voice serves many
 * sentences. Throws `RangeError` for a locale or a time zone that the runtime does not know, when it first writes.
 */
export function voiceOf({ terms, language }: Messages, locale: string, timeZone: string): Voice {
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const dates = once(() => new Intl.DateTimeFormat(locale, { ...DATE, timeZone: "UTC" }));
  const instants = once(() => new Intl.DateTimeFormat(locale, { ...INSTANT, timeZone }));
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const rules = once(() => new Intl.PluralRules(language));
  const all = once(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const any = once(() => new Intl.ListFormat(language, { type: "disjunction" }));
  const term = (id: string) => (Object.hasOwn(terms, id) ? (terms[id] as string) : id);
  return {
    date: (on) =>
      isCalendarDate(on) ? dates().format(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)))) : on,
    instant: (at) => {
      const ms = typeof at === "number" ? at : readInstant(at);
      return typeof ms === "number" && Math.abs(ms) <= 8.64e15 ? instants().format(ms) : String(at);
    },
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    money: (amount, currency) => moneyText(locale, amount, currency),
    duration: (length) => {
      const parts = typeof length === "number" ? timeParts(Math.abs(length)) : lengthParts(length);
      return parts === null ? String(length) : all().format(parts.map(([count, unit]) => unitText(locale, count, unit)));
    },
    plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace("#", numbers().format(count)),
    list: (items) => all().format(items),
    either: (items) => any().format(items),
    term,
    title: (id) => capitalised(term(id)),
  };
}

/** With a capital at the beginning, by code point. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Minor units as money: how many digits they have is the currency's own. */
function moneyText(locale: string, amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const fraction = format.formatToParts(1).find(({ type }) => type === "fraction")?.value ?? "";
  return format.format(amount / 10 ** fraction.length);
}

type Unit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
type Part = readonly [count: number, unit: Unit];

function unitText(locale: string, count: number, unit: Unit): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 3 }).format(count);
}

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
  return [...stated, ...(ms !== 0 || stated.length === 0 ? timeParts(Math.abs(ms)) : [])];
}

/** Hours and minutes; seconds below an hour only, since nobody needs them beside hours. */
function timeParts(ms: number): readonly Part[] {
  if (!Number.isFinite(ms)) return [[0, "second"]];
  if (ms < 60_000) return [[ms / 1000, "second"]];
  const minutes = Math.round(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts: Part[] = [];
  if (hours > 0) parts.push([hours, "hour"]);
  if (rest > 0) parts.push([rest, "minute"]);
  return parts;
}
