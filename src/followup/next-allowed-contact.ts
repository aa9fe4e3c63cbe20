import { type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import type { InstantLike } from "../kernel/instant.js";
import { nextAllowed } from "./allowed-times.js";
import { type ContactRules, rulesFor } from "./contact-rules.js";
import type { Channel, ContactOutcome, Purpose } from "./purpose.js";
import { ruleTimes, timesFor } from "./rule-times.js";
import { expectAnswered, expectAnsweredDate } from "./years.js";
import { zoneOf } from "./zones.js";

/** A contact that was made or tried. */
export interface ContactRecord {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly at: InstantLike;
  readonly outcome: ContactOutcome;
}

/** Whom one wants to contact, for what and how. */
export interface ContactQuestion {
  /** IANA time zone of the person. */
  readonly timeZone: string;
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** Public holidays where the person is. */
  readonly holidays?: readonly CalendarDate[] | undefined;
  /** Earlier contacts, in any order; those after `from` count too, as planned. */
  readonly history?: readonly ContactRecord[] | undefined;
  /** The person has agreed to be contacted at other times than the law's. */
  readonly agreedToOtherTimes?: boolean | undefined;
}

/**
 * The first instant at or after another at which the rules allow the contact: hours in the person's zone, weekdays, holidays, attempts in any
 * number of days in a row, and days without contact after a refusal.
 *
 * It does not check consent, nor whether the rules are valid on that date: see `planFollowUps` and `selectContactRules`.
 *
 * @param rules - of the person's jurisdiction
 * @param subject - zone, purpose, channel, holidays and earlier contacts of the person
 * @param from - the instant to begin at
 * @returns the instant, `from` itself when allowed; `null` when the rules leave no hours until the end of the timeline
 * @throws RangeError when `from`, a date, an instant or the time zone is impossible, or lies outside the years 1970 to 2200
 * @example
 * import { orThrow } from "aftersales";
 * import { contactWindows, nextAllowedContact } from "aftersales/followup";
 * const rules = orThrow(contactWindows("FR", "2026-03-02"));
 * const caller = { timeZone: "Europe/Paris", purpose: "marketing", channel: "phone" } as const;
 * nextAllowedContact(rules, caller, new Date("2026-03-06T12:30:00Z")); //=> new Date("2026-03-06T13:00:00Z")
 * nextAllowedContact(rules, caller, new Date("2026-03-06T19:00:00Z")); //=> new Date("2026-03-09T09:00:00Z")
 */
export function nextAllowedContact(rules: ContactRules, subject: ContactQuestion, from: InstantLike): Date | null {
  const start = expectAnswered(from, "from");
  const { holidays = [], history = [], agreedToOtherTimes = false } = subject;
  const contacts = history
    .map((contact, i) => ({ ...contact, at: expectAnswered(contact.at, `history.${i}.at`) }))
    .sort((a, b) => a.at - b.at);
  const closed = holidays.map((date, i) => dayNumber(expectAnsweredDate(date, `holidays.${i}`)));
  const times = ruleTimes(rulesFor(rules, subject.purpose, subject.channel));
  const person = { zone: zoneOf(rules, subject.timeZone), holidays: closed, agreedToOtherTimes, contacts };
  const found = times === null ? start : nextAllowed(timesFor(times, person), start);
  return found === null ? null : new Date(found);
}
