import type { CalendarDate } from "./calendar-date.js";
import type { IsoDuration } from "./duration.js";
import type { Plain } from "./reason.js";

/** Whom a sentence speaks to. */
export type Audience = "customer" | "agent";

/** How a language writes what a sentence needs beside words. What cannot be read is shown as it is. */
export interface Voice {
  /** Day, month and year. */
  readonly date: (on: CalendarDate | string) => string;
  /** Day of the week, date and time of day in the zone of the reader; epoch milliseconds or RFC 3339. */
  readonly instant: (at: number | string) => string;
  /** Whether an instant is the beginning of a day in the zone of the reader. */
  readonly isMidnight: (at: number) => boolean;
  /** With three digits behind the point; below 1, with three digits that count. */
  readonly number: (value: number) => string;
  /** A fraction as a percentage. */
  readonly percent: (share: number) => string;
  /** Minor units of an ISO 4217 currency. */
  readonly money: (amount: number, currency: string) => string;
  /** An ISO 8601 length, or milliseconds; without its sign. */
  readonly duration: (length: IsoDuration | string | number) => string;
  /** The form of a noun for a count; `#` stands for the count. */
  readonly plural: (count: number, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
  /** The name of a country or region by its ISO 3166 code; what is no code is shown as it is. */
  readonly region: (code: string) => string;
  /** The name of a language by its tag; what is no tag is shown as it is. */
  readonly language: (tag: string) => string;
  /** The name of a clock, state, remedy ... as it stands inside a sentence; an unknown one is shown as it is. */
  readonly term: (id: string) => string;
  /** The same at the beginning of a sentence. */
  readonly title: (id: string) => string;
}

/** Words for parameters. */
export type Say<Params> = (params: Params, voice: Voice) => string;

/** The words of a code: one for both readers, or one for each. */
export type Sentence<Params> = Say<Params> | { readonly [audience in Audience]: Say<Params> };

/** A sentence for every code: one that lacks a code, has one too many, or reads a parameter that is not there does not compile. */
export type Sentences<Codes> = { readonly [C in keyof Codes & string]: Sentence<Plain<Codes[C]>> };

/** The messages of one language, as `explain` and `label` read them. */
export interface Messages {
  /** Language tag: `"pt-PT"`. */
  readonly language: string;
  /** The locale in which dates, numbers and money are written. */
  readonly locale: string;
  /** A day and a time of day as one; absent: joined as the locale does. */
  readonly at?: ((day: string, time: string) => string) | undefined;
  /** By the code of a reason, an error or a step. */
  readonly sentences: Readonly<Record<string, Sentence<never>>>;
  /** By the code of an issue of `invalid-input`. */
  readonly issues: Readonly<Record<string, Sentence<never>>>;
  /** Where a law or a policy says so: appended in brackets to the sentence of a reason that has a source. */
  readonly cite: (source: { readonly id: string; readonly article: string | null }) => string;
  /** Names of clocks, states, remedies, metrics, kinds, as they stand inside a sentence. */
  readonly terms: Readonly<Record<string, string>>;
}

/** The words of a catalogue for a code, or `null` where it has none. */
export function wordsOf(
  catalogue: Readonly<Record<string, Sentence<never>>>,
  code: string,
  audience: Audience,
): ((params: unknown, voice: Voice) => string) | null {
  if (!Object.hasOwn(catalogue, code)) return null;
  const words = catalogue[code] as Sentence<never>;
  // TypeScript cannot see across a union that code and params belong together (issue 30581): the one cast.
  return (typeof words === "function" ? words : words[audience]) as (params: unknown, voice: Voice) => string;
}
