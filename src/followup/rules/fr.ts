import type { ContactRulesInput } from "../contact-rules.js";
import { AUTOMATED_CALL_CONSENT, EMAIL_CONSENT } from "./eu.js";
import { cite, workdays } from "./shared.js";

const CALLS = {
  purposes: ["marketing"],
  channels: ["phone", "automated-call"],
  hours: workdays("10:00-13:00", "14:00-20:00"),
  holidays: "closed",
  unlessAgreed: true,
  attempts: { count: 4, days: 30 },
  quarantine: { days: 60 },
  note: "Attempts count, answered or not. Consent to other times lifts days and hours.",
} as const;

/** France. */
export const FR_CONTACT_RULES = [
  {
    id: "FR/2023#1",
    jurisdiction: "FR",
    validFrom: "2023-03-01",
    validUntil: "2026-08-11",
    rules: [
      { ...CALLS, source: cite("FR Code de la consommation", "D223-9 (décret 2022-1313)", "high") },
      EMAIL_CONSENT,
      AUTOMATED_CALL_CONSENT,
    ],
  },
  {
    id: "FR/2026#1",
    jurisdiction: "FR",
    validFrom: "2026-08-11",
    rules: [
      { ...CALLS, source: cite("FR Code de la consommation", "D223-9 (décret 2022-1313)", "medium") },
      {
        purposes: ["marketing"],
        channels: ["phone", "automated-call"],
        consent: { need: "consent", except: ["current-contract"] },
        note: "Prior consent, except to perform a current contract and in connection with its object. The Bloctel list ends.",
        source: cite("FR Code de la consommation", "L223-1 (loi 2025-594, art. 13)", "high"),
      },
      EMAIL_CONSENT,
      AUTOMATED_CALL_CONSENT,
    ],
  },
] as const satisfies readonly ContactRulesInput[];
