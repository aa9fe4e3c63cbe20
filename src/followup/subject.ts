import type { TimeZone } from "../calendar/time-zone.js";
import { type CalendarDate, dayNumber, isCalendarDate } from "../kernel/calendar-date.js";
import type { Value } from "../kernel/facts.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { SubjectError } from "./codes.js";
import { iso } from "./iso.js";
import type { ContactRecord } from "./next-allowed-contact.js";
import type { Channel, Purpose } from "./purpose.js";
import type { PastContact } from "./rule-times.js";
import { isAnswered } from "./years.js";

/** An event that contacts follow. */
export interface FollowUpAnchor {
  /** `"delivery"`, `"installation"`, `"repair-returned"`, `"complaint-closed"`, `"visit"`, `"warranty-end"`, `"purchase"`, or your own. */
  readonly kind: string;
  readonly at: InstantLike;
  readonly productCategory?: string | undefined;
  /** The unit, order or case that it belongs to. */
  readonly reference?: string | undefined;
}

/** What a customer said about one purpose on one channel. */
export interface Consent {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly state: "granted" | "withdrawn" | "refused";
  readonly at: InstantLike;
  /** `"consent"` (default), `"soft-opt-in"`, or a name of your own. */
  readonly basis?: string | undefined;
  readonly until?: InstantLike | undefined;
}

/** An entry of a list of people not to be contacted. */
export interface DoNotContact {
  /** Name of the list. */
  readonly list: string;
  readonly at: InstantLike;
  readonly until?: InstantLike | undefined;
  /** Default: all; service messages and recalls are sent none the less. */
  readonly purposes?: readonly Purpose[] | undefined;
  /** Default: all. */
  readonly channels?: readonly Channel[] | undefined;
}

/** A contact that was made, and which one of the policy it was. */
export interface TouchpointRecord extends ContactRecord {
  /** Id of the touchpoint. Without it the record stands for the touchpoint of its purpose in whose time it falls, but never for a recall or a service contact. */
  readonly touchpoint?: string | undefined;
  readonly reference?: string | undefined;
}

/** What is known of a customer when contacts are planned. Facts dated after `now` are ignored, scheduled anchors excepted. */
export interface FollowUpSubject {
  readonly customerId: string;
  /** IANA time zone of the person. */
  readonly timeZone: string;
  /** ISO 3166 alpha-2. Without it no contact rules apply, and a reason says so. */
  readonly jurisdiction?: string | undefined;
  readonly anchors: readonly FollowUpAnchor[];
  readonly consents: readonly Consent[];
  readonly history: readonly TouchpointRecord[];
  readonly open?:
    | readonly {
        readonly kind: "complaint" | "repair" | "conversation";
        readonly since: InstantLike;
        readonly reference?: string | undefined;
      }[]
    | undefined;
  readonly doNotContact?: readonly DoNotContact[] | undefined;
  /** Public holidays where the person is. */
  readonly holidays?: readonly CalendarDate[] | undefined;
  /** The person has agreed to be contacted at other times than the law's. */
  readonly agreedToOtherTimes?: boolean | undefined;
  /** For conditions: `{ profile: "vip" }`. */
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
}

type AtMs<T> = Omit<T, "at"> & { readonly at: number };

/** A subject with its instants as epoch milliseconds, up to `now`, in order of time. */
export interface Person {
  readonly facts: FollowUpSubject;
  readonly zone: TimeZone;
  readonly anchors: readonly AtMs<FollowUpAnchor>[];
  readonly consents: readonly (Omit<AtMs<Consent>, "until"> & { readonly until: number })[];
  readonly doNotContact: readonly (Omit<AtMs<DoNotContact>, "until"> & { readonly until: number })[];
  readonly contacts: readonly (PastContact & { readonly touchpoint?: string | undefined; readonly reference?: string | undefined })[];
  readonly open: readonly { readonly kind: string; readonly since: number; readonly reference?: string | undefined }[];
  readonly holidays: ReadonlySet<number>;
  readonly agreedToOtherTimes: boolean;
}

/** Reads the instants and dates of a subject, or says which one is impossible. `zoneNamed` may throw `RangeError`. */
export function readPerson(
  facts: FollowUpSubject,
  scheduled: ReadonlySet<string>,
  zoneNamed: (name: string) => TimeZone,
  now: number,
): Result<Person, SubjectError> {
  let wrong: SubjectError | null = null;
  const subject = facts.customerId;
  const instant = (at: InstantLike, field: string): number => {
    const ms = epochMs(at);
    if (!isAnswered(ms)) wrong ??= { code: "followup/invalid-instant", subject, field };
    return ms;
  };
  const end = (until: InstantLike | undefined, field: string) => (until === undefined ? Number.POSITIVE_INFINITY : instant(until, field));
  const timed = <T extends { readonly at: InstantLike }>(list: readonly T[], name: string) =>
    list.map((one, i) => ({ ...one, at: instant(one.at, `${name}.${i}.at`) })).sort((a, b) => a.at - b.at);
  const limited = <T extends { readonly at: InstantLike; readonly until?: InstantLike | undefined }>(list: readonly T[], name: string) =>
    timed(
      list.map((one, i) => ({ ...one, until: end(one.until, `${name}.${i}.until`) })),
      name,
    );
  const past = (one: { readonly at: number }) => one.at <= now;

  instant(now, "now");
  const anchors = timed(facts.anchors, "anchors");
  const consents = limited(facts.consents, "consents");
  const lists = limited(facts.doNotContact ?? [], "doNotContact");
  const contacts = timed(facts.history, "history");
  const open = (facts.open ?? []).map((one, i) => ({ ...one, since: instant(one.since, `open.${i}.since`) }));
  const holidays = (facts.holidays ?? []).filter((date, i) => {
    if (!isCalendarDate(date)) wrong ??= { code: "followup/invalid-date", subject, field: `holidays.${i}` };
    return isCalendarDate(date);
  });
  if (wrong) return err(wrong);
  const early = anchors.find((anchor) => anchor.at > now && !scheduled.has(anchor.kind));
  if (early) return err({ code: "followup/anchor-in-future", subject, anchor: early.kind, at: iso(early.at) });
  const torn = consents.find((one, i) => consents.slice(0, i).some((other) => contradicts(one, other)));
  if (torn) {
    const { purpose, channel, at } = torn;
    return err({ code: "followup/contradictory-consents", subject, purpose, channel, at: iso(at) });
  }
  let zone: TimeZone;
  try {
    zone = zoneNamed(facts.timeZone);
  } catch {
    return err({ code: "followup/unknown-time-zone", subject, timeZone: String(facts.timeZone) });
  }
  return ok({
    facts,
    zone,
    anchors,
    consents: consents.filter(past),
    doNotContact: lists.filter(past),
    contacts: contacts.filter(past),
    open: open.filter(({ since }) => since <= now),
    holidays: new Set(holidays.map(dayNumber)),
    agreedToOtherTimes: facts.agreedToOtherTimes ?? false,
  });
}

function contradicts(a: AtMs<Omit<Consent, "until">>, b: AtMs<Omit<Consent, "until">>): boolean {
  return a.at === b.at && a.purpose === b.purpose && a.channel === b.channel && a.state !== b.state;
}
