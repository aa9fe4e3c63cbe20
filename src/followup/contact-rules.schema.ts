import * as z from "zod";
import { MINUTES_A_DAY, readHours } from "../calendar/hours.js";
import { readDocument } from "../kernel/boundary.js";
import {
  calendarDateSchema,
  crossCheck,
  documentFields,
  durationSchema,
  identifier,
  ruledText,
  sourceSchema,
} from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { type ContactRule, type ContactRules, type ContactRulesInput, compileContactRules } from "./contact-rules.js";
import { CHANNELS, CONCERNS, PURPOSES } from "./purpose.js";

const hours = z.array(
  ruledText<string>(
    (text) => {
      const range = readHours(text);
      if (!range) return ["malformed", { form: "contact hours", example: "09:00-21:00" }];
      return range.end <= MINUTES_A_DAY ? null : ["breaks-rule", { rule: "contact hours do not run over midnight" }];
    },
    { pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" },
  ),
);

/** ISO 3166 alpha-2, or `"EU"`. */
export const jurisdictionSchema = ruledText<string>(
  (text) => (/^[A-Z]{2}$/.test(text) ? null : ["malformed", { form: "a country code of ISO 3166", example: "PT" }]),
  { pattern: "^[A-Z]{2}$" },
);

/** Hours of a week in the zone of the person. */
export const contactHoursSchema = z.strictObject({
  mon: hours.optional(),
  tue: hours.optional(),
  wed: hours.optional(),
  thu: hours.optional(),
  fri: hours.optional(),
  sat: hours.optional(),
  sun: hours.optional(),
});

/** What consent a law or a policy asks for. */
export const consentRuleSchema = z.strictObject({
  need: z.enum(["consent", "unless-refused"]),
  softOptIn: z.boolean().optional(),
  except: z.array(z.enum(CONCERNS)).optional(),
  lasts: durationSchema.optional(),
});

const STATEMENTS = ["hours", "holidays", "attempts", "quarantine", "consent"] as const;

const contactRule: z.ZodType<ContactRule> = crossCheck(
  z.strictObject({
    purposes: z.array(z.enum(PURPOSES)).min(1),
    channels: z.array(z.enum(CHANNELS)).min(1),
    hours: contactHoursSchema.optional(),
    holidays: z.literal("closed").optional(),
    unlessAgreed: z.boolean().optional(),
    attempts: z.strictObject({ count: z.int().min(1), days: z.int().min(1) }).optional(),
    quarantine: z.strictObject({ days: z.int().min(1) }).optional(),
    consent: consentRuleSchema.optional(),
    note: z.string().optional(),
    source: sourceSchema,
  }),
  (rule, report) => {
    if (STATEMENTS.every((key) => rule[key] === undefined)) report("at-least-one-of", { keys: STATEMENTS });
  },
);

/** The document of contact rules; `defineContactRules` reads it. */
export const contactRulesSchema: z.ZodType<ContactRulesInput> = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier,
    version: identifier.optional(),
    jurisdiction: jurisdictionSchema,
    validFrom: calendarDateSchema.optional(),
    validUntil: calendarDateSchema.optional(),
    rules: z.array(contactRule).min(1),
  }),
  ({ validFrom, validUntil }, report) => {
    if (validFrom && validUntil && validUntil <= validFrom)
      report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
  },
);

/**
 * Validates and compiles the contact rules of one jurisdiction: hours, attempts, days without contact after a refusal, and consent.
 *
 * @param input - a `ContactRulesInput`, often JSON
 * @returns the rules, or `invalid-input` with every issue and its path
 * @example
 * import { defineContactRules } from "aftersales/followup";
 * const rules = defineContactRules({
 *   id: "desk-courtesy",
 *   jurisdiction: "PT",
 *   rules: [{
 *     purposes: ["survey"], channels: ["phone"], hours: { mon: ["10:00-19:00"] },
 *     source: { id: "desk manual", asOf: "2026-01-01", confidence: "high" },
 *   }],
 * });
 * rules.isOk(); //=> true
 */
export function defineContactRules(input: unknown): Result<ContactRules, InvalidInput> {
  return readDocument(contactRulesSchema, input).map(compileContactRules);
}
