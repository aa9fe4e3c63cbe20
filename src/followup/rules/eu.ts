import type { ContactRule, ContactRulesInput } from "../contact-rules.js";
import { cite } from "./shared.js";

/** Electronic mail for marketing: consent, or the soft opt-in. */
export const EMAIL_CONSENT = {
  purposes: ["marketing"],
  channels: ["email", "sms", "messenger", "automated-call"],
  consent: { need: "consent", softOptIn: true },
  note: "Soft opt-in: address obtained in a sale, by the same seller, for its own similar products, with a free way out at collection and in each message.",
  source: cite("EU Directive 2002/58/EC", "13(1), 13(2)", "high"),
} as const satisfies ContactRule;

/** The baseline of the European Union, where no country is listed. */
export const EU_CONTACT_RULES = [
  { id: "EU/2002#1", jurisdiction: "EU", rules: [EMAIL_CONSENT] },
] as const satisfies readonly ContactRulesInput[];
