import { timeZone } from "../calendar/time-zone.js";
import { dayNumber } from "../kernel/calendar-date.js";
import type { InstantLike } from "../kernel/instant.js";
import { epochMs } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import type { FollowUpReason, SubjectError, WhyFollowUp } from "./codes.js";
import { consentSpan, defaultConsent, demandOf } from "./consent.js";
import { type ContactRules, rulesFor } from "./contact-rules.js";
import { iso } from "./iso.js";
import { readPerson } from "./person.js";
import type { Channel, Concern, Purpose } from "./purpose.js";
import type { FollowUpSubject } from "./subject.js";

const READING = { scheduled: new Set<string>(), zoneNamed: timeZone, dayOf: dayNumber };

/** Whether consent allows a contact. */
export interface ConsentDecision {
  readonly customerId: string;
  readonly rulesId: string | null;
  readonly allowed: boolean;
  /** When a grant or the entry of a list ends. */
  readonly nextChangeAt: Date | null;
  readonly reasons: WhyFollowUp;
}

/**
 * Whether a customer's consent allows a purpose on a channel, by the law of the rules, or where it does not speak by the default: marketing needs a
 * grant, anything else is open to who has not said no. A grant for one purpose or channel is none for another.
 *
 * It does not look at hours, and does not check that the rules are valid at `now`.
 *
 * @param rules - of the customer's jurisdiction; `null` where none are known
 * @param subject - consents and lists of the customer
 * @param question - purpose, channel, and what the contact is about (default `"other"`)
 * @param now - the instant of the contact
 * @returns the decision; or an error as of `planFollowUps`
 * @example
 * import { orThrow } from "aftersales";
 * import { assessConsent, contactWindows } from "aftersales/followup";
 * const germany = orThrow(contactWindows("DE", "2026-03-02"));
 * const customer = { customerId: "c1", timeZone: "Europe/Berlin", consents: [] };
 * const survey = orThrow(assessConsent(germany, customer, { purpose: "survey", channel: "email" }, new Date("2026-03-02T09:00:00Z")));
 * survey.allowed; //=> false
 * survey.reasons.map(({ code }) => code); //=> ["followup/law-requires-consent", "followup/no-consent"]
 */
export function assessConsent(
  rules: ContactRules | null,
  subject: Pick<FollowUpSubject, "customerId" | "timeZone" | "consents" | "doNotContact">,
  question: { readonly purpose: Purpose; readonly channel: Channel; readonly concerns?: Concern | undefined },
  now: InstantLike,
): Result<ConsentDecision, SubjectError> {
  const { purpose, channel, concerns = "other" } = question;
  const at = epochMs(now);
  return readPerson({ ...subject, anchors: [], history: [] }, READING, at).map((person) => {
    const binding = rulesFor(rules, purpose, channel);
    const byLaw = binding.flatMap(({ consent, source }) => (consent ? [demandOf(consent, source)] : []));
    const demands = byLaw.length > 0 ? byLaw : [demandOf(defaultConsent(purpose, channel), null)];
    const { from, until, reasons } = consentSpan(demands, person, { purpose, channel, concerns, owed: purpose === "service" }, at);
    const expired: FollowUpReason[] =
      Number.isFinite(until) && until > 0 && at >= until
        ? [{ code: "followup/consent-expired", params: { purpose, channel, until: iso(until) } }]
        : [];
    const next = at < from ? from : until;
    return {
      customerId: subject.customerId,
      rulesId: rules?.id ?? null,
      allowed: at >= from && at < until,
      nextChangeAt: from < until && at < next && Number.isFinite(next) ? new Date(next) : null,
      reasons: [...reasons, ...expired] as unknown as WhyFollowUp,
    };
  });
}
