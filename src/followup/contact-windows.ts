import type { CalendarDate } from "../kernel/calendar-date.js";
import type { Result } from "../kernel/result.js";
import type { NoRulesApply } from "./codes.js";
import { type ContactRules, type ContactRulesInput, compileContactRules, selectContactRules } from "./contact-rules.js";
import { AU_CONTACT_RULES } from "./rules/au.js";
import { BR_CONTACT_RULES } from "./rules/br.js";
import { CA_CONTACT_RULES } from "./rules/ca.js";
import { DE_CONTACT_RULES } from "./rules/de.js";
import { ES_CONTACT_RULES } from "./rules/es.js";
import { EU_CONTACT_RULES } from "./rules/eu.js";
import { FR_CONTACT_RULES } from "./rules/fr.js";
import { GB_CONTACT_RULES } from "./rules/gb.js";
import { PT_CONTACT_RULES } from "./rules/pt.js";
import { US_CONTACT_RULES } from "./rules/us.js";

/** The contact rules that come with the library. They are data with sources and confidence, not legal advice. */
export const CONTACT_RULES: readonly ContactRulesInput[] = [
  ...US_CONTACT_RULES,
  ...ES_CONTACT_RULES,
  ...FR_CONTACT_RULES,
  ...PT_CONTACT_RULES,
  ...BR_CONTACT_RULES,
  ...AU_CONTACT_RULES,
  ...CA_CONTACT_RULES,
  ...DE_CONTACT_RULES,
  ...GB_CONTACT_RULES,
  ...EU_CONTACT_RULES,
];

/**
 * The preset contact rules of a jurisdiction on a date.
 *
 * They hold what the sources say and no more: a state, a sector or a code of conduct may be narrower.
 *
 * @param jurisdiction - ISO 3166 alpha-2, or `"EU"` for the baseline of the directive, which does not stand in for a member state
 * @param on - the date of the contact
 * @returns the rules; or `followup/no-rules-apply`, which does not mean that everything is allowed
 * @throws RangeError when `on` is no date
 * @example
 * import { contactWindows } from "aftersales/followup";
 * contactWindows("FR", "2026-08-10").map(({ id }) => id).unwrapOr(null); //=> "FR/2023#1"
 * contactWindows("FR", "2026-08-11").map(({ id }) => id).unwrapOr(null); //=> "FR/2026#1"
 */
export function contactWindows(jurisdiction: string, on: CalendarDate): Result<ContactRules, NoRulesApply> {
  return selectContactRules(CONTACT_RULES.map(compileContactRules), jurisdiction, on);
}
