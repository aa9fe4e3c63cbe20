import type { CalendarDate } from "./calendar-date.js";
import type { Plain, ReasonOf } from "./reason.js";

/** How a language writes what a sentence needs beside words. */
export interface Voice {
  readonly date: (on: CalendarDate) => string;
  readonly number: (value: number) => string;
  /** The form of a noun for a count; `#` stands for the count. */
  readonly plural: (count: number, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }) => string;
}

/** A sentence for every code: one that lacks a code, has one too many, or reads a parameter that is not there does not compile. */
export type Messages<Codes> = { readonly [C in keyof Codes & string]: (params: Plain<Codes[C]>, voice: Voice) => string };

/** The sentence of a reason; a stored reason whose code the catalogue does not know renders as its code. */
export function sentence<Codes>(reason: ReasonOf<Codes>, messages: Messages<Codes>, voice: Voice): string {
  // TypeScript cannot see across a union that code and params belong together (issue 30581): the one cast.
  const say = Object.hasOwn(messages, reason.code)
    ? (messages[reason.code as keyof Messages<Codes>] as (params: unknown, voice: Voice) => string)
    : null;
  return say ? say(reason.params, voice) : reason.code;
}
