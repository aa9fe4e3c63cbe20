import type { TimeZone } from "../calendar/time-zone.js";
import { added } from "../kernel/added.js";
import { inOrder } from "../kernel/in-order.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { SubjectError } from "./codes.js";
import type { DayReader } from "./day-reader.js";
import { iso } from "./iso.js";
import type { PastContact } from "./rule-times.js";
import type { Consent, DoNotContact, FollowUpAnchor, FollowUpSubject, TouchpointRecord } from "./subject.js";
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

/** Reads the instants and dates of a subject, or says which one is impossible. */
export function readPerson(facts: FollowUpSubject, { scheduled, zoneNamed, dayOf }: Reading, now: number): Result<Person, SubjectError> {
  const { customerId: subject, doNotContact: listed = NONE } = facts;
  const instants: Instants = { subject, wrong: isAnswered(now) ? null : { code: "followup/invalid-instant", subject, field: "now" } };
  const anchors = anchorsIn(facts.anchors, instants);
  const consents = consentsIn(facts.consents, instants);
  const doNotContact = listed.length === 0 ? NONE : listsIn(listed, instants);
  const contacts = facts.history.length === 0 ? NONE : contactsIn(facts.history, instants);
  const open = facts.open ? openIn(facts.open, now, instants) : NONE;
  const holidays = facts.holidays ? facts.holidays.map(dayOf) : NONE;
  const noDate = holidays.findIndex(Number.isNaN);
  if (noDate >= 0) instants.wrong ??= { code: "followup/invalid-date", subject, field: `holidays.${noDate}` };
  if (instants.wrong) return err(instants.wrong);

  for (const { kind, at } of anchors) {
    if (at > now && !scheduled.has(kind)) return err({ code: "followup/anchor-in-future", subject, anchor: kind, at: iso(at) });
  }
  for (let i = 1; i < consents.length; i++) {
    const { purpose, channel, at } = consents[i] as AtMs<Consent>;
    if (isTorn(consents, i)) return err({ code: "followup/contradictory-consents", subject, purpose, channel, at: iso(at) });
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
    doNotContact: until(now, doNotContact),
    contacts: until(now, contacts),
    open,
    holidays,
    agreedToOtherTimes: facts.agreedToOtherTimes ?? false,
  });
}

const NONE: readonly never[] = [];

/** The instants of a subject while they are read. */
interface Instants {
  readonly subject: string;
  /** The first that is impossible. */
  wrong: SubjectError | null;
}

/** Epoch milliseconds of an instant; one that is impossible is noted. */
function read(instants: Instants, at: InstantLike, list: string, i: number, key: "at" | "until" | "since"): number {
  const ms = epochMs(at);
  if (!isAnswered(ms)) instants.wrong ??= { code: "followup/invalid-instant", subject: instants.subject, field: `${list}.${i}.${key}` };
  return ms;
}

interface Ending {
  readonly until?: InstantLike | undefined;
}

/** Notes the ends of records that are impossible: they are named before the beginnings. */
function readEnds(instants: Instants, records: readonly Ending[], list: string): void {
  for (let i = 0; i < records.length; i++) {
    const { until } = records[i] as Ending;
    if (until !== undefined) read(instants, until, list, i, "until");
  }
}

function endOf({ until }: Ending): number {
  return until === undefined ? Number.POSITIVE_INFINITY : epochMs(until);
}

// Records are written out key by key, so that those of all customers have one shape, whichever keys were given.

function anchorsIn(given: FollowUpSubject["anchors"], instants: Instants): Person["anchors"] {
  const anchors = new Array<Person["anchors"][number]>(given.length);
  for (let i = 0; i < given.length; i++) {
    const { kind, at, productCategory, reference } = given[i] as FollowUpAnchor;
    anchors[i] = { kind, at: read(instants, at, "anchors", i, "at"), productCategory, reference };
  }
  return inOrder(anchors, byTime);
}

function consentsIn(given: FollowUpSubject["consents"], instants: Instants): Person["consents"] {
  readEnds(instants, given, "consents");
  const consents = new Array<Person["consents"][number]>(given.length);
  for (let i = 0; i < given.length; i++) {
    const one = given[i] as Consent;
    const { purpose, channel, state, basis } = one;
    consents[i] = { purpose, channel, state, at: read(instants, one.at, "consents", i, "at"), basis, until: endOf(one) };
  }
  return inOrder(consents, byTime);
}

function listsIn(given: readonly DoNotContact[], instants: Instants): Person["doNotContact"] {
  readEnds(instants, given, "doNotContact");
  const entries = new Array<Person["doNotContact"][number]>(given.length);
  for (let i = 0; i < given.length; i++) {
    const one = given[i] as DoNotContact;
    const { list, purposes, channels } = one;
    entries[i] = { list, at: read(instants, one.at, "doNotContact", i, "at"), until: endOf(one), purposes, channels };
  }
  return inOrder(entries, byTime);
}

function contactsIn(given: FollowUpSubject["history"], instants: Instants): Person["contacts"] {
  const contacts = new Array<Person["contacts"][number]>(given.length);
  for (let i = 0; i < given.length; i++) {
    const { purpose, channel, at, outcome, touchpoint, reference } = given[i] as TouchpointRecord;
    contacts[i] = { purpose, channel, at: read(instants, at, "history", i, "at"), outcome, touchpoint, reference };
  }
  return inOrder(contacts, byTime);
}

/** The matters that were open before or at `now`, in the order in which they are given. */
function openIn(given: NonNullable<FollowUpSubject["open"]>, now: number, instants: Instants): Person["open"] {
  let open: Person["open"] = NONE;
  for (let i = 0; i < given.length; i++) {
    const { kind, since: at, reference } = given[i] as (typeof given)[number];
    const since = read(instants, at, "open", i, "since");
    if (since <= now) open = added(open, { kind, since, reference });
  }
  return open;
}

function byTime(a: { readonly at: number }, b: { readonly at: number }): number {
  return a.at - b.at;
}

/** The records up to `now`, of those in order of time. */
function until<T extends { readonly at: number }>(now: number, records: readonly T[]): readonly T[] {
  const last = records.at(-1);
  return last === undefined || last.at <= now ? records : records.filter(({ at }) => at <= now);
}

/** Whether a consent contradicts an earlier one of the list, which is in order of time. */
function isTorn(consents: readonly AtMs<Consent>[], i: number): boolean {
  const { at, purpose, channel, state } = consents[i] as AtMs<Consent>;
  for (let before = i - 1; before >= 0 && consents[before]?.at === at; before--) {
    const other = consents[before] as AtMs<Consent>;
    if (other.purpose === purpose && other.channel === channel && other.state !== state) return true;
  }
  return false;
}
