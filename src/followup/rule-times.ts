import { dayOfLocal } from "../calendar/day.js";
import type { DayRange } from "../calendar/hours.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { Availability } from "./allowed-times.js";
import type { CompiledRule, ContactRule } from "./contact-rules.js";
import type { Channel, ContactOutcome, Purpose } from "./purpose.js";

/** Hours by weekday, Monday first, in minutes from local midnight. */
export type Week = readonly (readonly DayRange[])[];

/** A contact made, with its instant as epoch milliseconds. */
export interface PastContact {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly outcome: ContactOutcome;
  readonly at: number;
}

/** What rules need to know of a person. */
export interface PersonTimes {
  readonly zone: TimeZone;
  readonly holidays: readonly number[];
  /** The person has agreed to be contacted at other times. */
  readonly agreedToOtherTimes: boolean;
  /** In ascending order. */
  readonly contacts: readonly PastContact[];
}

/** The times that rules set together, for any person. */
export interface RuleTimes {
  readonly usual: Hours;
  /** For a person who has agreed to other times. */
  readonly agreed: Hours;
  readonly quarantines: readonly CompiledRule[];
  readonly attempts: readonly CompiledRule[];
}

/** Hours of a week, `null` = at any time, and whether holidays close them. */
export interface Hours {
  readonly week: Week | null;
  readonly holidays?: "closed" | undefined;
}

/** When rules that speak about a contact allow it, together with other hours; `null` when they set no times. */
export function ruleTimes(rules: readonly CompiledRule[], others: readonly Hours[] = []): RuleTimes | null {
  const binding = rules.filter((rule) => rule.hours ?? rule.holidays ?? rule.attempts ?? rule.quarantine);
  if (binding.length === 0 && others.length === 0) return null;
  return {
    usual: together([...binding, ...others]),
    agreed: together([...binding.filter(({ unlessAgreed }) => !unlessAgreed), ...others]),
    quarantines: binding.filter(({ quarantine }) => quarantine),
    attempts: binding.filter(({ attempts }) => attempts),
  };
}

/** The same for one person. */
export function timesFor(times: RuleTimes, { zone, holidays, agreedToOtherTimes, contacts }: PersonTimes): Availability {
  const hours = agreedToOtherTimes ? times.agreed : times.usual;
  const daysOf = (made: readonly PastContact[]) => made.map(({ at }) => dayOfLocal(zone.toLocal(at)));
  return {
    zone,
    week: hours.week,
    closed: hours.holidays === "closed" ? holidays : NO_DAYS,
    blocked: times.quarantines.flatMap((rule) => {
      const refusals = concerned(rule, contacts).filter(({ outcome }) => outcome === "refused");
      return daysOf(refusals).map((day) => ({ first: day, last: day + (rule.quarantine?.days ?? 0) }));
    }),
    attempts: times.attempts.flatMap((rule) => (rule.attempts ? [{ ...rule.attempts, made: daysOf(concerned(rule, contacts)) }] : [])),
  };
}

const NO_DAYS: readonly number[] = [];

function together(all: readonly Hours[]): Hours {
  return {
    week: all.reduce<Week | null>((week, hours) => intersectWeeks(week, hours.week), null),
    holidays: all.some(({ holidays }) => holidays === "closed") ? "closed" : undefined,
  };
}

/** What two weeks of hours have in common. */
function intersectWeeks(a: Week | null, b: Week | null): Week | null {
  if (a === null || b === null) return a ?? b;
  return a.map((ranges, weekday) =>
    ranges.flatMap((one) =>
      (b[weekday] as readonly DayRange[])
        .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
        .filter(({ start, end }) => start < end),
    ),
  );
}

/** The contacts that a rule is about. */
function concerned(rule: ContactRule, contacts: readonly PastContact[]): readonly PastContact[] {
  return contacts.filter(({ purpose, channel }) => rule.purposes.includes(purpose) && rule.channels.includes(channel));
}
