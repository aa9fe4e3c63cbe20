import type { TimeZone } from "../calendar/time-zone.js";
import { type Length, readDuration } from "../kernel/duration.js";
import type { Source } from "../kernel/reason.js";
import type { FollowUpReason } from "./codes.js";
import type { ConsentRule } from "./contact-rules.js";
import type { Channel, Concern, Purpose } from "./purpose.js";
import { iso, type Person } from "./subject.js";
import { moved } from "./timing.js";

/** What is to be sent. */
export interface ConsentQuestion {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly concerns: Concern;
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

/** Without a rule of law or of the policy: marketing needs a grant, anything else is open to who has not said no. */
export function defaultConsent(purpose: Purpose): ConsentRule {
  return purpose === "marketing" ? { need: "consent", softOptIn: true } : { need: "unless-refused" };
}

type Records = Pick<Person, "consents" | "doNotContact" | "zone">;

/** Weighs lists that last beyond `since`, refusals and grants against all demands. */
export function consentSpan(demands: readonly ConsentDemand[], person: Records, question: ConsentQuestion, since: number): ConsentSpan {
  const { purpose, channel } = question;
  const listed = person.doNotContact.filter(
    (entry) =>
      entry.until > since && (entry.purposes?.includes(purpose) ?? purpose !== "service") && (entry.channels?.includes(channel) ?? true),
  );
  const from = listed.reduce((latest, entry) => Math.max(latest, entry.until), Number.NEGATIVE_INFINITY);
  const lists = listed.map(({ list }): FollowUpReason => ({ code: "followup/do-not-contact", params: { list, channel } }));
  if (from === Number.POSITIVE_INFINITY) return { from, until: from, final: true, reasons: lists };
  const said = person.consents.filter((one) => one.purpose === purpose && one.channel === channel).at(-1);
  if (said && said.state !== "granted") {
    const params = { purpose, channel, state: said.state, at: iso(said.at) };
    return { from: 0, until: 0, final: true, reasons: [...lists, { code: "followup/said-no", params }] };
  }
  const spans = demands.map((demand) => grantSpan(demand, said, person.zone, question));
  const until = spans.reduce((first, span) => Math.min(first, span.until), Number.POSITIVE_INFINITY);
  const lacking = spans.filter((span) => span.until === Number.NEGATIVE_INFINITY);
  const reasons = (lacking.length > 0 ? lacking : spans).flatMap((span) => span.reasons);
  return { from, until, final: false, reasons: [...lists, ...distinct(reasons)] };
}

type Said = Person["consents"][number] | undefined;

/** Until when the latest grant meets one demand; minus infinity when it does not. */
function grantSpan(
  { rule, source }: ConsentDemand,
  grant: Said,
  zone: TimeZone,
  { purpose, channel, concerns }: ConsentQuestion,
): { readonly until: number; readonly reasons: readonly FollowUpReason[] } {
  const params = { purpose, channel };
  if (rule.need === "unless-refused" || rule.except?.includes(concerns)) {
    return { until: Number.POSITIVE_INFINITY, reasons: [{ code: "followup/no-consent-needed", params, ...(source ? { source } : {}) }] };
  }
  const law: FollowUpReason[] = source ? [{ code: "followup/law-requires-consent", params, source }] : [];
  if (!grant) return { until: Number.NEGATIVE_INFINITY, reasons: [...law, { code: "followup/no-consent", params }] };
  if (grant.basis === "soft-opt-in" && (!rule.softOptIn || concerns === "other")) {
    return { until: Number.NEGATIVE_INFINITY, reasons: [...law, { code: "followup/soft-opt-in-too-narrow", params }] };
  }
  const lasts = rule.lasts ? moved(zone, grant.at, readDuration(rule.lasts) as Length) : Number.POSITIVE_INFINITY;
  const consented = { ...params, basis: grant.basis ?? null, at: iso(grant.at) };
  return { until: Math.min(grant.until, lasts), reasons: [...law, { code: "followup/consented", params: consented }] };
}

function distinct(reasons: readonly FollowUpReason[]): readonly FollowUpReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const text = JSON.stringify(reason);
    return !seen.has(text) && seen.add(text);
  });
}
