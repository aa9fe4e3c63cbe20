import type { ContactRulesInput } from "../contact-rules.js";
import { cite, workdays } from "./shared.js";

/** Australia. Calls for research have other hours, not listed; public holidays are not verified and not closed here. */
export const AU_CONTACT_RULES = [
  {
    id: "AU/TRC#1",
    jurisdiction: "AU",
    rules: [
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call"],
        hours: { ...workdays("09:00-20:00"), sat: ["09:00-17:00"] },
        source: cite("AU Telemarketing and Research Calls Industry Standard", undefined, "high"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
