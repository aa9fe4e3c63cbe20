import { DAY_MS } from "../calendar/day.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { FollowUpAnchor, FollowUpSubject } from "../followup/subject.js";
import { type CalendarDate, dayNumber, isCalendarDate } from "../kernel/calendar-date.js";
import type { Case } from "./case.js";
import type { CasefileReason } from "./codes.js";
import type { CaseCover } from "./coverage-of.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Opened } from "./matter.js";

/** The case as follow-up sees it, with the events that its other facts tell. */
export interface CaseSubject {
  readonly subject: FollowUpSubject;
  readonly reasons: readonly CasefileReason[];
}

/**
 * Adds to the recorded events those that the other facts of the case tell: delivery, installation and purchase of the good, its return from repair, the end of its cover,
 * the closing of the complaint. A recorded event of the same kind and reference goes before one that is read; a date is read as the beginning of the day where the customer
 * is. An open matter, an open question, and a good in repair hold back what waits for them. Facts after `now` have not happened, but for the end of cover.
 */
export function subjectOf(
  caseFile: Case,
  zone: TimeZone,
  opens: Opened,
  cover: CaseCover | null,
  lifecycle: Lifecycle,
  now: number,
): CaseSubject {
  const { id, product } = caseFile;
  const reference = product?.reference ?? id;
  const recorded = caseFile.anchors;
  const isRecorded = (kind: string, of: string) => recorded.some((one) => one.kind === kind && (one.reference ?? of) === of);
  const anchors: FollowUpAnchor[] = [...recorded];
  const reasons: CasefileReason[] = [];
  const read = (anchor: string, at: number, day: CalendarDate | null, from: string, of: string) => {
    if (isRecorded(anchor, of) || (at > now && anchor !== WARRANTY_END)) return;
    anchors.push({ kind: anchor, at, reference: of, productCategory: product?.productClass });
    reasons.push({ code: "casefile/anchor-read", params: { anchor, from, at: new Date(at).toISOString(), day } });
  };
  const readDate = (anchor: string, on: CalendarDate | null | undefined, from: string) => {
    if (on && isCalendarDate(on)) read(anchor, zone.toInstant(dayNumber(on) * DAY_MS), on, from, reference);
  };
  if (product) {
    const { deliveredOn, installedOn, purchasedOn, contractOn, events = [] } = product;
    readDate("delivery", deliveredOn, "product.deliveredOn");
    readDate("installation", installedOn, "product.installedOn");
    readDate("purchase", purchasedOn ?? contractOn, purchasedOn ? "product.purchasedOn" : "product.contractOn");
    for (const { type, on } of events) if (type === "returned") readDate("repair-returned", on, "product.events");
    readDate(WARRANTY_END, cover && lastDayOf(cover), "coverage");
  }
  if (opens === "complaint" && lifecycle.resolvedAt !== null) read("complaint-closed", lifecycle.resolvedAt, null, "events", id);
  const open = openMatters(caseFile, zone, lifecycle.resolvedAt === null ? opens : null, reference, now);
  const { customerId, timeZone, jurisdiction, consents, history, doNotContact, holidays, agreedToOtherTimes, attributes } = caseFile;
  // Named one by one, since to copy a whole case is slow; one that is left out does not compile.
  const subject = {
    customerId,
    timeZone,
    jurisdiction,
    anchors,
    consents,
    history,
    open,
    doNotContact,
    holidays,
    agreedToOtherTimes,
    attributes,
  } satisfies { readonly [K in keyof Required<FollowUpSubject>]: unknown };
  return { subject, reasons };
}

/** Events that begin or end a stay of the good in repair. */
const STAYS: ReadonlySet<string> = /* @__PURE__ */ new Set(["handed-over", "returned", "replaced", "terminated"]);
/** The one event of these that lies ahead. */
const WARRANTY_END = "warranty-end";

/** The last day of cover by any route; `null` where none is known. */
function lastDayOf({ decision, today }: CaseCover): CalendarDate | null {
  let last = today?.statutory?.liabilityUntil ?? null;
  for (const { until } of decision.layers) if (until !== null && (last === null || until > last)) last = until;
  return last;
}

function openMatters(
  { id, open = [], openedAt, product }: Case,
  zone: TimeZone,
  opens: Opened,
  reference: string,
  now: number,
): FollowUpSubject["open"] {
  const isRecorded = (kind: string, of: string) => open.some((one) => one.kind === kind && (one.reference ?? of) === of);
  const matters = [...open];
  if (opens && !isRecorded(opens, id)) matters.push({ kind: opens, since: openedAt, reference: id });
  let last: { readonly type: string; readonly since: number } | null = null;
  for (const { type, on } of product?.events ?? []) {
    if (!STAYS.has(type) || !isCalendarDate(on)) continue;
    const since = zone.toInstant(dayNumber(on) * DAY_MS);
    // Of one day the later of the list.
    if (since <= now && (last === null || since >= last.since)) last = { type, since };
  }
  if (last?.type === "handed-over" && !isRecorded("repair", reference)) matters.push({ kind: "repair", since: last.since, reference });
  return matters;
}
