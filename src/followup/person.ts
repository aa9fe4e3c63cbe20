import type { TimeZone } from "../calendar/time-zone.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { SubjectError } from "./codes.js";
import type { DayReader } from "./day-reader.js";
import { iso } from "./iso.js";
import type { PastContact } from "./rule-times.js";
import type { Consent, DoNotContact, FollowUpAnchor, FollowUpSubject } from "./subject.js";
import { isAnswered } from "./years.js";

type AtMs<T> = Omit<T, "at" | "until"> & { readonly at: number };
type Until = { readonly until: number };

/** A subject with its instants as epoch milliseconds, up to `now`, in order of time. */
export interface Person {
  readonly facts: FollowUpSubject;
  readonly zone: TimeZone;
  readonly anchors: readonly AtMs<FollowUpAnchor>[];
  readonly consents: readonly (AtMs<Consent> & Until)[];
  readonly doNotContact: readonly (AtMs<DoNotContact> & Until)[];
  readonly contacts: readonly (PastContact & { readonly touchpoint: string | undefined; readonly reference: string | undefined })[];
  readonly open: readonly { readonly kind: string; readonly since: number; readonly reference: string | undefined }[];
  /** Day numbers. */
  readonly holidays: readonly number[];
  readonly agreedToOtherTimes: boolean;
}

/** How the facts of a subject are read. */
export interface Reading {
  /** Kinds of events that may lie ahead. */
  readonly scheduled: ReadonlySet<string>;
  /** May throw `RangeError`. */
  readonly zoneNamed: (name: string) => TimeZone;
  readonly dayOf: DayReader;
}

/**
 * Reads the instants and dates of a subject, or says which one is impossible. Records are written out key by key, so that
 * those of all customers have one shape, whichever keys were given.
 */
export function readPerson(facts: FollowUpSubject, { scheduled, zoneNamed, dayOf }: Reading, now: number): Result<Person, SubjectError> {
  const subject = facts.customerId;
  let wrong: SubjectError | null = isAnswered(now) ? null : { code: "followup/invalid-instant", subject, field: "now" };
  const instant = (at: InstantLike, list: string, i: number, key: "at" | "until" | "since"): number => {
    const ms = epochMs(at);
    if (!isAnswered(ms)) wrong ??= { code: "followup/invalid-instant", subject, field: `${list}.${i}.${key}` };
    return ms;
  };
  const ends = (all: readonly { readonly until?: InstantLike | undefined }[], list: string) =>
    all.map(({ until }, i) => (until === undefined ? Number.POSITIVE_INFINITY : instant(until, list, i, "until")));

  const anchors = facts.anchors.map(({ kind, at, productCategory, reference }, i) => ({
    kind,
    at: instant(at, "anchors", i, "at"),
    productCategory,
    reference,
  }));
  const grantsEnd = ends(facts.consents, "consents");
  const consents = facts.consents.map(({ purpose, channel, state, at, basis }, i) => ({
    purpose,
    channel,
    state,
    at: instant(at, "consents", i, "at"),
    basis,
    until: grantsEnd[i] as number,
  }));
  const listed = facts.doNotContact ?? [];
  const listsEnd = ends(listed, "doNotContact");
  const doNotContact = listed.map(({ list, at, purposes, channels }, i) => ({
    list,
    at: instant(at, "doNotContact", i, "at"),
    until: listsEnd[i] as number,
    purposes,
    channels,
  }));
  const contacts = facts.history.map(({ purpose, channel, at, outcome, touchpoint, reference }, i) => ({
    purpose,
    channel,
    at: instant(at, "history", i, "at"),
    outcome,
    touchpoint,
    reference,
  }));
  const open = (facts.open ?? []).map(({ kind, since, reference }, i) => ({ kind, since: instant(since, "open", i, "since"), reference }));
  const holidays = (facts.holidays ?? []).map(dayOf);
  const noDate = holidays.findIndex(Number.isNaN);
  if (noDate >= 0) wrong ??= { code: "followup/invalid-date", subject, field: `holidays.${noDate}` };
  if (wrong) return err(wrong);

  const early = inOrder(anchors).find((anchor) => anchor.at > now && !scheduled.has(anchor.kind));
  if (early) return err({ code: "followup/anchor-in-future", subject, anchor: early.kind, at: iso(early.at) });
  const torn = inOrder(consents).find((one, i) => isTorn(one, consents, i));
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
    consents: until(now, consents),
    doNotContact: until(now, inOrder(doNotContact)),
    contacts: until(now, inOrder(contacts)),
    open: open.filter(({ since }) => since <= now),
    holidays,
    agreedToOtherTimes: facts.agreedToOtherTimes ?? false,
  });
}

/** Sorts in place by time. */
function inOrder<T extends { readonly at: number }>(records: T[]): T[] {
  return records.length < 2 ? records : records.sort((a, b) => a.at - b.at);
}

/** The records up to `now`, of those in order of time. */
function until<T extends { readonly at: number }>(now: number, records: readonly T[]): readonly T[] {
  const last = records.at(-1);
  return last === undefined || last.at <= now ? records : records.filter(({ at }) => at <= now);
}

/** Whether a consent contradicts an earlier one of the list, which is in order of time. */
function isTorn({ at, purpose, channel, state }: AtMs<Consent>, consents: readonly AtMs<Consent>[], i: number): boolean {
  for (let before = i - 1; consents[before]?.at === at; before--) {
    const other = consents[before] as AtMs<Consent>;
    if (other.purpose === purpose && other.channel === channel && other.state !== state) return true;
  }
  return false;
}
