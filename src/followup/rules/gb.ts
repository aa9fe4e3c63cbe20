import type { ContactRulesInput } from "../contact-rules.js";
import { cite } from "./shared.js";

/** United Kingdom. */
export const GB_CONTACT_RULES = [
  {
    id: "GB/PECR#1",
    jurisdiction: "GB",
    rules: [
      {
        purposes: ["marketing"],
        channels: ["email", "sms", "messenger"],
        consent: { need: "consent", softOptIn: true },
        note: "Genuine research is no marketing; a survey with a promotion is.",
        source: cite("UK PECR", "reg. 22", "medium"),
      },
      {
        purposes: ["marketing"],
        channels: ["automated-call"],
        consent: { need: "consent" },
        source: cite("UK PECR", "reg. 19", "medium"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
