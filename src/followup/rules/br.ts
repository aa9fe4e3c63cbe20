import type { ContactRulesInput } from "../contact-rules.js";
import { cite, workdays } from "./shared.js";

/** Brazil. Sunday is taken as closed; public holidays are not verified and not closed here. */
export const BR_CONTACT_RULES = [
  {
    id: "BR/2022#1",
    jurisdiction: "BR",
    rules: [
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call"],
        hours: { ...workdays("09:00-21:00"), sat: ["10:00-16:00"] },
        note: "Norms of Anatel as a ruling of 2022 cites them; the act was not seen. Lists: Não Me Perturbe, Procon-SP Não Me Ligue (30 days to take effect).",
        source: cite("BR Anatel", undefined, "medium"),
      },
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call", "email", "sms", "messenger", "letter"],
        consent: { need: "unless-refused" },
        note: "Any legal basis of art. 7; consent can be revoked at any time and free of charge.",
        source: cite("BR Lei 13.709/2018 (LGPD)", "7, 8 § 5, 18", "medium"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
