import { createHmac } from "node:crypto";
import { createEvents, type EventAttributes } from "ics";
import type { Entry } from "./entries.js";

/** What has been published of one entry. Instants as RFC 3339 texts, so that it can be kept as JSON. */
export interface PublishedEntry {
  readonly sequence: number;
  readonly status: "CONFIRMED" | "CANCELLED";
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** When it was last another one. */
  readonly modified: string;
}

/** By UID. Keep it between runs: without it an update looks like a first version, and what has vanished is never called off. */
export type Published = Readonly<Record<string, PublishedEntry>>;

export interface CalendarOptions {
  /** Names the publisher in UIDs, such as `desk.example`. */
  readonly domain: string;
  /** Of at least 16 characters; keep it. UIDs are made with it, so that nobody can find out by trying which customer one is. */
  readonly secret: string;
  /** The page of an entry, for whoever may see more. Make it from the UID: ids of customers stay at home. */
  readonly link?: (uid: string) => string;
}

/** Entries that are over stay in the file so long, for calendars that fetch it seldom. */
const KEPT = 30 * 86_400_000;

/**
 * The calendar file of the entries, and what to keep for the next run. The same entry has the same UID on every run and machine. Its SEQUENCE goes up by one
 * when its time or title is another one, when it is called off, and when it comes back. Nothing new: the same bytes.
 */
export function calendarFile(
  entries: readonly Entry[],
  previous: Published,
  now: Date,
  options: CalendarOptions,
): { readonly file: string; readonly published: Published } {
  if (options.secret.length < 16) throw new RangeError("the secret must have at least 16 characters");
  const published: Record<string, PublishedEntry> = {};
  for (const entry of entries) {
    const uid = uidOf(entry, options);
    if (published[uid]) throw new RangeError(`two entries have the identity ${JSON.stringify(entry.identity)}`);
    published[uid] = nextVersion(previous[uid], { status: "CONFIRMED", ...textsOf(entry) }, now);
  }
  for (const [uid, before] of Object.entries(previous)) {
    const age = now.getTime() - Date.parse(before.end);
    if (published[uid] || age > KEPT) continue;
    // What is over has happened or not; what lies ahead and is no longer planned is called off.
    published[uid] = age > 0 ? before : nextVersion(before, { ...before, status: "CANCELLED" }, now);
  }
  const uids = Object.keys(published).sort();
  const events = uids.map((uid) => eventOf(uid, published[uid] as PublishedEntry, options.link?.(uid)));
  const { error, value } = createEvents(events, { productId: `-//${options.domain}//aftersales//EN`, method: "" });
  if (error || value === null) throw error ?? new Error("ics gave no file");
  return { file: foldedByOctets(value), published: Object.fromEntries(uids.map((uid) => [uid, published[uid] as PublishedEntry])) };
}

function uidOf({ identity }: Entry, { domain, secret }: CalendarOptions): string {
  return `${createHmac("sha256", secret).update(JSON.stringify(identity)).digest("hex").slice(0, 32)}@${domain}`;
}

function textsOf({ title, start, end }: Entry) {
  // A carriage return alone would end a line for some readers; ics escapes line feeds only.
  return { title: title.replaceAll(/\p{Cc}+/gu, " "), start: start.toISOString(), end: end.toISOString() };
}

type Version = Pick<PublishedEntry, "status" | "title" | "start" | "end">;

function nextVersion(before: PublishedEntry | undefined, { status, title, start, end }: Version, now: Date): PublishedEntry {
  const isSame = before?.status === status && before.title === title && before.start === start && before.end === end;
  if (before && isSame) return before;
  return { sequence: before ? before.sequence + 1 : 0, status, title, start, end, modified: now.toISOString() };
}

function eventOf(uid: string, { sequence, status, title, start, end, modified }: PublishedEntry, url: string | undefined): EventAttributes {
  const stamps = { timestamp: Date.parse(modified), lastModified: Date.parse(modified) };
  return {
    uid,
    sequence,
    status,
    title,
    // Epoch milliseconds are written in UTC: no zone to get wrong, also when clocks change.
    start: Date.parse(start),
    end: Date.parse(end),
    transp: "TRANSPARENT",
    ...stamps,
    ...(url !== undefined && { url }),
  };
}

/** RFC 5545, 3.1: lines of at most 75 octets. ics folds by characters, of which many have more than one. */
function foldedByOctets(file: string): string {
  const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map(folded).join("\r\n");
}

function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
