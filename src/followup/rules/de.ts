import type { ContactRulesInput } from "../contact-rules.js";
import { EMAIL_CONSENT } from "./eu.js";
import { cite } from "./shared.js";

/** Germany. */
export const DE_CONTACT_RULES = [
  {
    id: "DE/2018#1",
    jurisdiction: "DE",
    rules: [
      EMAIL_CONSENT,
      {
        purposes: ["survey"],
        channels: ["email", "sms", "messenger"],
        consent: { need: "consent", softOptIn: true },
        note: "A satisfaction survey is advertising, even inside the mail of an invoice: consent, or every condition of UWG 7(3).",
        source: cite("DE BGH VI ZR 225/17; UWG", "7(3)", "high"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
