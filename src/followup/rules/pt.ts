import type { ContactRulesInput } from "../contact-rules.js";
import { cite, everyDay } from "./shared.js";

/** Portugal. */
export const PT_CONTACT_RULES = [
  {
    id: "PT/2009#1",
    jurisdiction: "PT",
    rules: [
      {
        purposes: ["service", "survey", "suggestion", "marketing"],
        channels: ["phone", "automated-call"],
        hours: everyDay("09:00-22:00"),
        note: "Outbound calls of a call centre. Article and zone (the consumer's is taken) not verified.",
        source: cite("PT DL 134/2009", undefined, "medium"),
      },
      {
        purposes: ["marketing"],
        channels: ["email", "sms", "messenger"],
        consent: { need: "consent", softOptIn: true },
        note: "Natural persons. Art. 13-B keeps lists of those who oppose.",
        source: cite("PT Lei 41/2004", "13-A(1), 13-A(3)", "high"),
      },
      {
        purposes: ["marketing"],
        channels: ["automated-call"],
        consent: { need: "consent" },
        note: "Automated calling devices: prior express consent; the soft opt-in of 13-A(3) is for electronic mail.",
        source: cite("PT Lei 41/2004", "13-A(1)", "high"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
