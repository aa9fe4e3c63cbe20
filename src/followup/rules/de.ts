import type { ContactRulesInput } from "../contact-rules.js";
import { AUTOMATED_CALL_CONSENT, EMAIL_CONSENT } from "./eu.js";
import { cite } from "./shared.js";

/** Germany. */
export const DE_CONTACT_RULES = [
  {
    id: "DE/2018#1",
    jurisdiction: "DE",
    rules: [
      EMAIL_CONSENT,
      AUTOMATED_CALL_CONSENT,
      {
        purposes: ["survey", "suggestion"],
        channels: ["email", "sms", "messenger"],
        consent: { need: "consent", softOptIn: true },
        note: "A satisfaction survey is advertising, even inside the mail of an invoice: consent, or every condition of UWG 7(3).",
        source: cite("DE BGH VI ZR 225/17; UWG", "7(3)", "high"),
      },
      {
        purposes: ["survey", "suggestion"],
        channels: ["phone", "automated-call"],
        consent: { need: "consent" },
        note: "What is advertising by mail is so by phone: prior express consent. The case decided was one of mail.",
        source: cite("DE UWG", "7(2) nos. 1, 2", "medium"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
