import type { ContactRulesInput } from "../contact-rules.js";
import { AUTOMATED_CALL_CONSENT, EMAIL_CONSENT } from "./eu.js";
import { cite, workdays } from "./shared.js";

const HOURS = {
  purposes: ["marketing"],
  channels: ["phone", "automated-call"],
  hours: workdays("09:00-21:00"),
  holidays: "closed",
  source: cite("ES RDLeg 1/2007 (TRLGDCU)", "96.2", "high"),
} as const;

const CONSENT = { need: "consent", except: ["current-contract", "own-similar"] } as const;
const LGTEL = {
  purposes: ["marketing"],
  channels: ["phone"],
  note: "Consent or another basis of GDPR art. 6(1); legitimate interest is presumed only for current customers and similar products (AEPD Circular 1/2023).",
  source: cite("ES Ley 11/2022 (LGTel)", "66.1.b", "high"),
} as const;

/** Spain. Telecom operators follow a narrower code of ethics (10-15, 16-21), not listed. */
export const ES_CONTACT_RULES = [
  { id: "ES/2007#1", jurisdiction: "ES", validUntil: "2023-06-29", rules: [HOURS, EMAIL_CONSENT, AUTOMATED_CALL_CONSENT] },
  {
    id: "ES/2023#1",
    jurisdiction: "ES",
    validFrom: "2023-06-29",
    validUntil: "2025-12-28",
    rules: [HOURS, EMAIL_CONSENT, AUTOMATED_CALL_CONSENT, { ...LGTEL, consent: CONSENT }],
  },
  {
    id: "ES/2025#1",
    jurisdiction: "ES",
    validFrom: "2025-12-28",
    rules: [
      HOURS,
      EMAIL_CONSENT,
      AUTOMATED_CALL_CONSENT,
      { ...LGTEL, consent: CONSENT },
      {
        purposes: ["marketing"],
        channels: ["phone"],
        consent: { ...CONSENT, lasts: "P2Y" },
        note: "Consent to be renewed every two years, as the press reports. Commercial calls use a number code of their own; a contract without consent is void.",
        source: cite("ES Ley 10/2025", undefined, "low"),
      },
    ],
  },
] as const satisfies readonly ContactRulesInput[];
