import type { Facts } from "./facts.js";

/** What a document or a fact may break, as code and parameters. */
export interface IssueCodes {
  /** A required property is absent. */
  readonly missing: Record<never, never>;
  /** A value of another type than the one expected. */
  readonly "wrong-type": { readonly expected: string; readonly received: string };
  /** A property that the document does not have; documents are strict. */
  readonly "unknown-key": { readonly key: string };
  /** Below the least number, length or count that is allowed. `inclusive`: the minimum itself is allowed. */
  readonly "too-small": { readonly minimum: number; readonly inclusive: boolean };
  /** Above the greatest number, length or count that is allowed. `inclusive`: the maximum itself is allowed. */
  readonly "too-large": { readonly maximum: number; readonly inclusive: boolean };
  /** A value outside the closed list. */
  readonly "not-one-of": { readonly allowed: readonly string[] };
  /** A text that is not of the named form: `"opening hours"`, `"ISO 8601 duration"`. */
  readonly malformed: { readonly form: string; readonly example: string };
  /** A text that is no date of the calendar, such as `2026-02-29`. */
  readonly "no-such-date": { readonly text: string };
  /** A date and time without `Z` or an offset names no instant. */
  readonly "instant-without-offset": { readonly text: string };
  /** A name that is no IANA time zone of this runtime. */
  readonly "unknown-time-zone": { readonly timeZone: string };
  /** A text that is not of the form of an ISO 4217 code. */
  readonly "unknown-currency": { readonly currency: string };
  /** The same key (an id with its version, a name, a date) twice. */
  readonly duplicate: { readonly key: string };
  /** A name that nothing in the document or its context defines. */
  readonly "unknown-reference": { readonly reference: string; readonly known: readonly string[] };
  /** `later` comes before `earlier`, or at the same time where that is excluded. */
  readonly "out-of-order": { readonly earlier: string; readonly later: string };
  /** Two or more properties that cannot stand together, or none of which is given. */
  readonly "exactly-one-of": { readonly keys: readonly string[] };
  /** None of the properties is given, and one is needed. */
  readonly "at-least-one-of": { readonly keys: readonly string[] };
  /** A schedule without an hour of opening, weekly or exceptional. */
  readonly "never-open": Record<never, never>;
  /** Lists and objects inside each other beyond the limit. */
  readonly "nested-too-deep": { readonly maximum: number };
  /** A rule of the area that no other code names; `rule` states it. */
  readonly "breaks-rule": { readonly rule: string };
}

/** What an issue says is wrong. */
export type IssueCode = keyof IssueCodes;

/** One thing wrong with an input. */
export interface Issue {
  /** Where: keys and indices from the root; empty for the whole input. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  readonly params: Facts;
  /** English, for logs, and outside semver: translate `code` and `params`. */
  readonly message: string;
}

/** Everything wrong with an input, at once. */
export interface InvalidInput {
  readonly code: "invalid-input";
  readonly issues: readonly Issue[];
}

const bound = (inclusive: boolean, including: string, excluding: string) => (inclusive ? including : excluding);

const SENTENCES: { readonly [C in IssueCode]: (params: IssueCodes[C]) => string } = {
  missing: () => "is required",
  "wrong-type": ({ expected, received }) => `must be ${expected}, got ${received}`,
  "unknown-key": ({ key }) => `has an unknown key ${JSON.stringify(key)}`,
  "too-small": ({ minimum, inclusive }) => `must be ${bound(inclusive, "at least", "more than")} ${minimum}`,
  "too-large": ({ maximum, inclusive }) => `must be ${bound(inclusive, "at most", "less than")} ${maximum}`,
  "not-one-of": ({ allowed }) => `must be one of ${allowed.join(", ")}`,
  malformed: ({ form, example }) => `must be ${form} such as ${JSON.stringify(example)}`,
  "no-such-date": ({ text }) => `must be an existing date as YYYY-MM-DD, got ${JSON.stringify(text)}`,
  "instant-without-offset": ({ text }) => `must end in Z or an offset such as +01:00: without it ${JSON.stringify(text)} names no instant`,
  "unknown-time-zone": ({ timeZone }) => `must be an IANA time zone such as "Europe/Lisbon", got ${JSON.stringify(timeZone)}`,
  "unknown-currency": ({ currency }) =>
    `must be a currency as three capital letters (ISO 4217) such as "EUR", got ${JSON.stringify(currency)}`,
  duplicate: ({ key }) => `repeats ${JSON.stringify(key)}`,
  "unknown-reference": ({ reference, known }) =>
    `refers to ${JSON.stringify(reference)}, which is not defined (known: ${known.join(", ") || "none"})`,
  "out-of-order": ({ earlier, later }) => `${later} must come after ${earlier}`,
  "exactly-one-of": ({ keys }) => `must have exactly one of ${keys.join(", ")}`,
  "at-least-one-of": ({ keys }) => `must have at least one of ${keys.join(", ")}`,
  "never-open": () => "must open at least once: give weekly hours or an exceptional opening",
  "nested-too-deep": ({ maximum }) => `must not nest deeper than ${maximum} levels`,
  "breaks-rule": ({ rule }) => rule,
};

/** An issue with its English sentence. */
export function issue<C extends IssueCode>(path: readonly (string | number)[], code: C, params: IssueCodes[C]): Issue {
  return { path, code, params: params as Facts, message: SENTENCES[code](params) };
}

/** The error that carries issues. */
export function invalidInput(issues: readonly Issue[]): InvalidInput {
  return { code: "invalid-input", issues };
}
