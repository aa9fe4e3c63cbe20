import type { ContactRulesInput } from "../contact-rules.js";
import { cite, everyDay } from "./shared.js";

/** United States, federal. Several states are narrower and are not listed. */
export const US_CONTACT_RULES = [
  {
    id: "US/TSR#1",
    jurisdiction: "US",
    rules: [
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call"],
        hours: everyDay("08:00-21:00"),
        note: "A call that only asks for an opinion is no telemarketing (FTC staff letter of 22 July 2004); one that turns to a sale is.",
        source: cite("US 47 CFR", "64.1200(c)(1); 16 CFR 310.4(c)", "high"),
      },
      {
        purposes: ["marketing", "survey", "suggestion"],
        channels: ["automated-call"],
        consent: { need: "consent" },
        note: "Autodialled calls to mobiles, also for surveys.",
        source: cite("US 47 CFR", "64.1200", "medium"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
