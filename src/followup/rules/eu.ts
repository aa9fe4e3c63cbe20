import type { ContactRule, ContactRulesInput } from "../contact-rules.js";
import { cite } from "./shared.js";

/** Electronic mail for marketing: consent, or the soft opt-in. */
export const EMAIL_CONSENT = {
  purposes: ["marketing"],
  channels: ["email", "sms", "messenger"],
  consent: { need: "consent", softOptIn: true },
  note: "Soft opt-in: address obtained in a sale, by the same seller, for its own similar products, with a free way out at collection and in each message.",
  source: cite("EU Directive 2002/58/EC", "13(1), 13(2)", "high"),
} as const satisfies ContactRule;

/** Calls of machines: prior consent, whoever the seller is. The soft opt-in is for electronic mail only. */
export const AUTOMATED_CALL_CONSENT = {
  purposes: ["marketing"],
  channels: ["automated-call"],
  consent: { need: "consent" },
  note: "Automated calling systems need prior consent; calls by people are left to national law (13(3)).",
  source: cite("EU Directive 2002/58/EC", "13(1)", "high"),
} as const satisfies ContactRule;

/** The baseline of the directive, asked for by `"EU"`; a member state without a file of its own is not answered by it, for its law may be narrower. */
export const EU_CONTACT_RULES = [
  { id: "EU/2002#1", jurisdiction: "EU", rules: [EMAIL_CONSENT, AUTOMATED_CALL_CONSENT] },
] as const satisfies readonly ContactRulesInput[];
