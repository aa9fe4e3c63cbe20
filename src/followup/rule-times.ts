import { dayOfLocal } from "../calendar/day.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { type Availability, intersectWeeks } from "./allowed-times.js";
import type { CompiledRule, ContactRule } from "./contact-rules.js";
import type { Channel, ContactOutcome, Purpose } from "./purpose.js";

/** A contact made, with its instant as epoch milliseconds. */
export interface PastContact {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly outcome: ContactOutcome;
  readonly at: number;
}

/** What rules need to know of a person beside the zone. */
export interface PersonTimes {
  readonly holidays: ReadonlySet<number>;
  /** The person has agreed to be contacted at other times. */
  readonly agreedToOtherTimes: boolean;
  /** In ascending order. */
  readonly contacts: readonly PastContact[];
}

/** When rules that speak about a contact allow it; `null` when they set no times. */
export function timesOf(rules: readonly CompiledRule[], zone: TimeZone, person: PersonTimes): Availability | null {
  const binding = rules.filter((rule) => rule.hours ?? rule.holidays ?? rule.attempts ?? rule.quarantine);
  if (binding.length === 0) return null;
  const dayOf = ({ at }: PastContact) => dayOfLocal(zone.toLocal(at));
  const hourly = binding.filter((rule) => !(rule.unlessAgreed && person.agreedToOtherTimes));
  return {
    zone,
    week: hourly.reduce<Availability["week"]>((week, rule) => intersectWeeks(week, rule.week), null),
    closed: hourly.some(({ holidays }) => holidays === "closed") ? person.holidays : new Set(),
    blocked: binding.flatMap((rule) => {
      const { quarantine } = rule;
      if (!quarantine) return [];
      const refusals = concerned(rule, person.contacts).filter(({ outcome }) => outcome === "refused");
      return refusals.map(dayOf).map((day) => ({ first: day, last: day + quarantine.days }));
    }),
    attempts: binding.flatMap((rule) => (rule.attempts ? [{ ...rule.attempts, made: concerned(rule, person.contacts).map(dayOf) }] : [])),
  };
}

/** The contacts that a rule is about. */
function concerned(rule: ContactRule, contacts: readonly PastContact[]): readonly PastContact[] {
  return contacts.filter(({ purpose, channel }) => rule.purposes.includes(purpose) && rule.channels.includes(channel));
}
