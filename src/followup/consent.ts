import type { TimeZone } from "../calendar/time-zone.js";
import { type Length, readDuration } from "../kernel/duration.js";
import type { Source } from "../kernel/reason.js";
import type { FollowUpReason } from "./codes.js";
import type { ConsentRule } from "./contact-rules.js";
import { iso } from "./iso.js";
import type { Channel, Concern, Purpose } from "./purpose.js";
import type { Person } from "./subject.js";
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

type Records = Pick<Person, "consents" | "doNotContact" | "zone">;

/** Weighs lists that last beyond `since`, refusals and grants against all demands. */
export function consentSpan(demands: readonly ConsentDemand[], person: Records, question: ConsentQuestion, since: number): ConsentSpan {
  const { purpose, channel } = question;
  const listed = person.doNotContact.filter(
    (entry) => entry.until > since && (entry.purposes?.includes(purpose) ?? !question.owed) && (entry.channels?.includes(channel) ?? true),
  );
  const from = listed.reduce((latest, entry) => Math.max(latest, entry.until), Number.NEGATIVE_INFINITY);
  const lists = listed.map(({ list }): FollowUpReason => ({ code: "followup/do-not-contact", params: { list, channel } }));
  if (from === Number.POSITIVE_INFINITY) return { from, until: from, final: true, reasons: lists };
  const words = person.consents.filter((one) => one.purpose === purpose && one.channel === channel);
  const said = words.at(-1);
  if (said && said.state !== "granted") {
    const params = { purpose, channel, state: said.state, at: iso(said.at) };
    return { from: 0, until: 0, final: true, reasons: [...lists, { code: "followup/said-no", params }] };
  }
  const grants = words.slice(words.map(({ state }) => state === "granted").lastIndexOf(false) + 1);
  const spans = demands.map((demand) => bestSpan(demand, grants, person.zone, question));
  const until = spans.reduce((first, span) => Math.min(first, span.until), Number.POSITIVE_INFINITY);
  const lacking = spans.filter((span) => span.until === Number.NEGATIVE_INFINITY);
  const reasons = (lacking.length > 0 ? lacking : spans).flatMap((span) => span.reasons);
  return { from, until, final: false, reasons: [...lists, ...distinct(reasons)] };
}

type Grant = Person["consents"][number];
type GrantSpan = { readonly until: number; readonly reasons: readonly FollowUpReason[] };

/** Until when the grants since the last no meet one demand, by the one that meets it longest; minus infinity when none does. */
function bestSpan({ rule, source }: ConsentDemand, grants: readonly Grant[], zone: TimeZone, question: ConsentQuestion): GrantSpan {
  const { purpose, channel, concerns } = question;
  const params = { purpose, channel };
  if (rule.need === "unless-refused" || rule.except?.includes(concerns)) {
    return { until: Number.POSITIVE_INFINITY, reasons: [{ code: "followup/no-consent-needed", params, ...(source ? { source } : {}) }] };
  }
  const law: FollowUpReason[] = source ? [{ code: "followup/law-requires-consent", params, source }] : [];
  const enough = grants.filter(({ basis }) => basis !== "soft-opt-in" || (rule.softOptIn && concerns !== "other"));
  const lasts = rule.lasts ? (readDuration(rule.lasts) as Length) : null;
  const ends = enough.map((grant) => ({ grant, until: Math.min(grant.until, lasts ? moved(zone, grant.at, lasts) : grant.until) }));
  const best = ends.sort(
    (a, b) => compare(b.until, a.until) || compare(width(b.grant), width(a.grant)) || b.grant.at - a.grant.at || byBasis(a.grant, b.grant),
  )[0];
  if (!best) {
    const code = grants.length > 0 ? "followup/soft-opt-in-too-narrow" : "followup/no-consent";
    return { until: Number.NEGATIVE_INFINITY, reasons: [...law, { code, params }] };
  }
  const { grant, until } = best;
  const consented = { ...params, basis: grant.basis ?? null, at: iso(grant.at) };
  return { until, reasons: [...law, { code: "followup/consented", params: consented }] };
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

function distinct(reasons: readonly FollowUpReason[]): readonly FollowUpReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const text = JSON.stringify(reason);
    return !seen.has(text) && seen.add(text);
  });
}
