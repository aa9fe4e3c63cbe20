import type { Catalogue } from "../codes.js";
import { choices, quoted } from "./words.js";

export const issues: Catalogue["issues"] = {
  missing: {
    customer: () => "A detail that we need is missing.",
    agent: () => "This is required.",
  },
  "wrong-type": {
    customer: () => "A detail is of the wrong kind.",
    agent: ({ expected, received }) => `This must be ${expected}, but ${received} was given.`,
  },
  "unknown-key": {
    customer: () => "There is a detail that we do not know what to do with.",
    agent: ({ key }) => `The key ${quoted(key)} is unknown here: take it away or correct its name.`,
  },
  "too-small": {
    customer: ({ minimum, inclusive }, { number }) => `A detail must be ${inclusive ? "at least" : "more than"} ${number(minimum)}.`,
    agent: ({ minimum, inclusive }, { number }) => `This must be ${inclusive ? "at least" : "more than"} ${number(minimum)}.`,
  },
  "too-large": {
    customer: ({ maximum, inclusive }, { number }) => `A detail must be ${inclusive ? "at most" : "less than"} ${number(maximum)}.`,
    agent: ({ maximum, inclusive }, { number }) => `This must be ${inclusive ? "at most" : "less than"} ${number(maximum)}.`,
  },
  "not-one-of": {
    customer: () => "A detail is none of the possible choices.",
    agent: ({ allowed }, { either }) => `This must be one of these: ${either(allowed.map(quoted))}.`,
  },
  malformed: {
    customer: ({ example }) => `A detail is not written in the way that we can read, such as ${quoted(example)}.`,
    agent: ({ form, example }) => `This must be ${form}, such as ${quoted(example)}.`,
  },
  "no-such-date": {
    customer: ({ text }) => `The date ${quoted(text)} does not exist.`,
    agent: ({ text }) => `The date ${quoted(text)} does not exist: write one that does, as YYYY-MM-DD.`,
  },
  "instant-without-offset": {
    customer: ({ text }) => `The date and time ${quoted(text)} does not say in which time zone it is.`,
    agent: ({ text }) => `${quoted(text)} names no instant: end it in Z or in an offset such as +01:00.`,
  },
  "unknown-time-zone": {
    customer: ({ timeZone }) => `We do not know the time zone ${quoted(timeZone)}.`,
    agent: ({ timeZone }) => `The time zone ${quoted(timeZone)} is unknown: write an IANA name such as “Europe/Lisbon”.`,
  },
  "unknown-currency": {
    customer: ({ currency }) => `We do not know the currency ${quoted(currency)}.`,
    agent: ({ currency }) => `${quoted(currency)} is no currency code: write three capital letters (ISO 4217) such as “EUR”.`,
  },
  duplicate: {
    customer: ({ key }) => `${quoted(key)} is given twice.`,
    agent: ({ key }) => `This repeats ${quoted(key)}: keep one of them.`,
  },
  "unknown-reference": {
    customer: () => "A detail refers to something that we do not have.",
    agent: ({ reference, known }, voice) => `This refers to ${quoted(reference)}, which is not defined (${choices(known, voice)}).`,
  },
  "out-of-order": {
    customer: () => "Two details are in the wrong order.",
    agent: ({ earlier, later }) => `${quoted(later)} must come after ${quoted(earlier)}.`,
  },
  "exactly-one-of": {
    customer: () => "We need exactly one of several details.",
    agent: ({ keys }, { list }) => `Exactly one of these must be given: ${list(keys.map(quoted))}.`,
  },
  "at-least-one-of": {
    customer: () => "We need at least one of several details.",
    agent: ({ keys }, { list }) => `At least one of these must be given: ${list(keys.map(quoted))}.`,
  },
  "never-open": {
    customer: () => "The opening hours have no hour in which we are open.",
    agent: () => "This schedule never opens: give weekly hours or an exceptional opening.",
  },
  "nested-too-deep": {
    customer: () => "The details are nested too deeply for us to read.",
    agent: ({ maximum }, { plural }) => `This must not be nested deeper than ${plural(maximum, { one: "# level", other: "# levels" })}.`,
  },
  "breaks-rule": {
    customer: () => "A detail does not follow the rules for it.",
    agent: ({ rule }) => `This breaks a rule: ${rule}.`,
  },
};
