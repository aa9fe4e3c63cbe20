import type { ContactRulesInput } from "../contact-rules.js";
import { cite, workdays } from "./shared.js";

/** Canada. */
export const CA_CONTACT_RULES = [
  {
    id: "CA/UTR#1",
    jurisdiction: "CA",
    rules: [
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call"],
        hours: { ...workdays("09:00-21:30"), sat: ["10:00-18:00"], sun: ["10:00-18:00"] },
        source: cite("CA CRTC Unsolicited Telecommunications Rules", undefined, "medium"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
