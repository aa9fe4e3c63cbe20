import type { TimeZone } from "../calendar/time-zone.js";
import { type Length, readDuration } from "../kernel/duration.js";
import type { Source } from "../kernel/reason.js";
import type { FollowUpReason } from "./codes.js";
import type { ConsentRule } from "./contact-rules.js";
import { iso } from "./iso.js";
import type { Person } from "./person.js";
import type { Channel, Concern, Purpose } from "./purpose.js";
import { moved } from "./timing.js";

/** What is to be sent. */
export interface ConsentQuestion {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly concerns: Concern;
  /** Lists that name no purposes do not hold it back. */
  readonly owed: boolean;
}

/** A consent that is asked for; `source` where a law asks for it. */
export interface ConsentDemand {
  readonly rule: ConsentRule;
  readonly source: Source | null;
  /** How long a grant holds; `null` where the rule does not say. */
  readonly lasts: Length | null;
}

/** Between which instants consent allows a contact. `final`: the customer said no, so only a change of mind opens it. */
export interface ConsentSpan {
  readonly from: number;
  readonly until: number;
  readonly final: boolean;
  readonly reasons: readonly FollowUpReason[];
}

/** The soft opt-in is for electronic mail: Directive 2002/58/EC, art. 13(2). */
const SOFT_OPT_IN_CHANNELS: readonly Channel[] = ["email", "sms", "messenger"];

/** Without a rule of law or of the policy: marketing needs a grant, anything else is open to who has not said no. */
export function defaultConsent(purpose: Purpose, channel: Channel): ConsentRule {
  if (purpose !== "marketing") return { need: "unless-refused" };
  return { need: "consent", softOptIn: SOFT_OPT_IN_CHANNELS.includes(channel) };
}

/** The demand of a rule; `source` where it is one of law. */
export function demandOf(rule: ConsentRule, source: Source | null): ConsentDemand {
  return { rule, source, lasts: rule.lasts ? readDuration(rule.lasts) : null };
}

type Records = Pick<Person, "consents" | "doNotContact" | "zone">;

/** Weighs lists that last beyond `since`, refusals and grants against all demands. */
export function consentSpan(demands: readonly ConsentDemand[], person: Records, question: ConsentQuestion, since: number): ConsentSpan {
  const { purpose, channel } = question;
  let from = Number.NEGATIVE_INFINITY;
  const reasons: FollowUpReason[] = [];
  for (const entry of person.doNotContact) {
    if (entry.until <= since || !binds(entry, question)) continue;
    from = Math.max(from, entry.until);
    reasons.push({ code: "followup/do-not-contact", params: { list: entry.list, channel } });
  }
  if (from === Number.POSITIVE_INFINITY) return { from, until: from, final: true, reasons };
  const { grants, no } = wordOf(person, question);
  if (no && grants.length === 0) {
    reasons.push({ code: "followup/said-no", params: { purpose, channel, state: no.state, at: iso(no.at) } });
    return { from: 0, until: 0, final: true, reasons };
  }
  let until = Number.POSITIVE_INFINITY;
  let told: FollowUpReason[] = [];
  for (const demand of demands) {
    const span = bestSpan(demand, grants, person.zone, question);
    // Where one is not met, nothing is said of those that are.
    const [isMet, allMet] = [span.until > Number.NEGATIVE_INFINITY, until > Number.NEGATIVE_INFINITY];
    if (isMet && !allMet) continue;
    if (allMet && !isMet) told = [];
    until = Math.min(until, span.until);
    addNew(span.reasons, told);
  }
  reasons.push(...told);
  return { from, until, final: false, reasons };
}

/** The last no of a person to a contact, and the grants since then in order of time. */
function wordOf(
  { consents }: Records,
  { purpose, channel }: ConsentQuestion,
): { readonly grants: readonly Grant[]; readonly no: Grant | null } {
  const grants: Grant[] = [];
  for (let i = consents.length - 1; i >= 0; i--) {
    const one = consents[i] as Grant;
    if (one.purpose !== purpose || one.channel !== channel) continue;
    if (one.state !== "granted") return { grants, no: one };
    grants.unshift(one);
  }
  return { grants, no: null };
}

/** Whether a list is about a contact. */
function binds({ purposes, channels }: Person["doNotContact"][number], { purpose, channel, owed }: ConsentQuestion): boolean {
  return (purposes?.includes(purpose) ?? !owed) && (channels?.includes(channel) ?? true);
}

type Grant = Person["consents"][number];
type GrantSpan = { readonly until: number; readonly reasons: readonly FollowUpReason[] };

/** Until when the grants since the last no meet one demand, by the one that meets it longest; minus infinity when none does. */
function bestSpan({ rule, source, lasts }: ConsentDemand, grants: readonly Grant[], zone: TimeZone, question: ConsentQuestion): GrantSpan {
  const { purpose, channel, concerns } = question;
  const params = { purpose, channel };
  if (rule.need === "unless-refused" || rule.except?.includes(concerns)) {
    return { until: Number.POSITIVE_INFINITY, reasons: [{ code: "followup/no-consent-needed", params, ...(source ? { source } : {}) }] };
  }
  const reasons: FollowUpReason[] = source ? [{ code: "followup/law-requires-consent", params, source }] : [];
  const enough = grants.filter(({ basis }) => basis !== "soft-opt-in" || (rule.softOptIn && concerns !== "other"));
  const ends = enough.map((grant) => ({ grant, until: Math.min(grant.until, lasts ? moved(zone, grant.at, lasts) : grant.until) }));
  const best = ends.length < 2 ? ends[0] : ends.sort(byWorth)[0];
  if (!best) {
    reasons.push({ code: grants.length > 0 ? "followup/soft-opt-in-too-narrow" : "followup/no-consent", params });
    return { until: Number.NEGATIVE_INFINITY, reasons };
  }
  const { grant, until } = best;
  reasons.push({ code: "followup/consented", params: { purpose, channel, basis: grant.basis ?? null, at: iso(grant.at) } });
  return { until, reasons };
}

type EndingGrant = { readonly grant: Grant; readonly until: number };

/** The grant that lasts longest first, then the widest, then the latest. */
function byWorth(a: EndingGrant, b: EndingGrant): number {
  return compare(b.until, a.until) || compare(width(b.grant), width(a.grant)) || b.grant.at - a.grant.at || byBasis(a.grant, b.grant);
}

/** A soft opt-in is narrower than any other basis. */
function width({ basis }: Grant): number {
  return basis === "soft-opt-in" ? 0 : 1;
}

/** Any fixed order, so that the order of the facts does not show. */
function byBasis({ basis: a = "" }: Grant, { basis: b = "" }: Grant): number {
  return a < b ? -1 : Number(a > b);
}

/** Of numbers that may both be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Adds the reasons that are not there yet: two laws may say the same. */
function addNew(reasons: readonly FollowUpReason[], all: FollowUpReason[]): void {
  for (const reason of reasons) if (!all.some((one) => sameReason(one, reason))) all.push(reason);
}

/** Whether two reasons say the same. */
export function sameReason(one: FollowUpReason, other: FollowUpReason): boolean {
  return one === other || (one.code === other.code && JSON.stringify(one) === JSON.stringify(other));
}
