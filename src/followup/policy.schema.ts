import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { type IsoDuration, type Length, readDuration } from "../kernel/duration.js";
import {
  conditionSchema,
  crossCheck,
  documentFields,
  identifier,
  instantSchema,
  type Report,
  ruledText,
  sourceSchema,
} from "../kernel/fields.schema.js";
import { readInstant } from "../kernel/instant.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { compileFollowUpPolicy } from "./compile-policy.js";
import { consentRuleSchema, contactHoursSchema, contactRulesSchema } from "./contact-rules.schema.js";
import { CONTACT_RULES } from "./contact-windows.js";
import {
  type CategoryTimes,
  type FollowUpPolicy,
  type FollowUpPolicyInput,
  type Frequency,
  type Season,
  type Timing,
  TOUCHPOINT_KINDS,
  type Touchpoint,
  type TouchpointKind,
} from "./policy.js";
import { CHANNELS, CONCERNS, PURPOSES } from "./purpose.js";
import { lengthMs } from "./timing.js";

const dayOfYear = ruledText<string>(
  (text) =>
    /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30|31)$/.test(text) && !["02-29", "02-30", "02-31", "04-31", "06-31", "09-31", "11-31"].includes(text)
      ? null
      : ["malformed", { form: "a day of every year", example: "04-01" }],
  { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
);
const season: z.ZodType<Season> = z.strictObject({ from: dayOfYear, to: dayOfYear });

/** At most a century, so that every time of a contact is an instant. */
const offset = ruledText<IsoDuration>((text) => withinCentury(text));
/** A length above zero, at most a century. */
export const stretchSchema = ruledText<IsoDuration>((text) => positive(text) ?? withinCentury(text), { format: "duration" });
const window = ruledText<IsoDuration>((text) => positive(text) ?? withinCentury(text) ?? flat(text), { format: "duration" });

const times = { earliest: offset, ideal: offset.optional(), latest: offset, expires: offset.optional() };

const timing: z.ZodType<Timing> = crossCheck(
  z.strictObject({
    anchor: identifier,
    rhythm: z.strictObject({ purchases: z.int().min(2).optional(), otherwise: stretchSchema.optional() }).optional(),
    ...times,
  }),
  (one, report) => inOrder(one, report),
);

const categoryTimes: z.ZodType<CategoryTimes> = z.strictObject({
  earliest: offset.optional(),
  ideal: offset.optional(),
  latest: offset.optional(),
  expires: offset.optional(),
  season: season.optional(),
  source: sourceSchema.optional(),
});

const touchpoint: z.ZodType<Touchpoint> = crossCheck(
  z.strictObject({
    id: identifier,
    name: z.string().optional(),
    kind: z.enum(Object.keys(TOUCHPOINT_KINDS) as [TouchpointKind, ...TouchpointKind[]]),
    purpose: z.enum(PURPOSES).optional(),
    concerns: z.enum(CONCERNS).optional(),
    timing: z.array(timing).min(1),
    categories: z.record(identifier, categoryTimes).optional(),
    season: season.optional(),
    per: z.enum(["reference", "category", "customer"]).optional(),
    appliesTo: conditionSchema.optional(),
    channels: z.array(z.enum(CHANNELS)).min(1),
    priority: z.number().optional(),
    reminders: z.strictObject({ every: stretchSchema, times: z.int().min(1).max(100) }).optional(),
    overCap: z.enum(["queue", "skip", "drop"]).optional(),
    whileOpen: z.enum(["hold", "send"]).optional(),
    source: sourceSchema.optional(),
  }),
  ({ timing: list, categories, channels }, report) => {
    repeated(channels, (key, at) => report("duplicate", { key }, ["channels", at]));
    repeated(
      list.map(({ anchor }) => anchor),
      (key, at) => report("duplicate", { key }, ["timing", at, "anchor"]),
    );
    for (const [category, change] of Object.entries(categories ?? {})) {
      const merged = list.map((one) => ({ ...one, ...change }));
      const broken = merged.find((one) => !isInOrder(one));
      if (broken && list.every(isInOrder)) inOrder(broken, report, ["categories", category]);
    }
  },
);

const frequency: z.ZodType<Frequency> = z.strictObject({
  count: z.int().min(1),
  per: window,
  purposes: z.array(z.enum(PURPOSES)).min(1).optional(),
  appliesTo: conditionSchema.optional(),
});

/** The document of a follow-up policy; `defineFollowUpPolicy` reads it. */
export const followUpPolicySchema: z.ZodType<FollowUpPolicyInput> = crossCheck(
  z.strictObject({
    ...documentFields,
    id: identifier,
    version: identifier.optional(),
    name: z.string().optional(),
    validFrom: instantSchema.optional(),
    validUntil: instantSchema.optional(),
    touchpoints: z.array(touchpoint).min(1),
    frequency: z.array(frequency).optional(),
    hours: z
      .array(
        z.strictObject({
          channels: z.array(z.enum(CHANNELS)).min(1),
          hours: contactHoursSchema,
          holidays: z.literal("closed").optional(),
        }),
      )
      .optional(),
    consent: z.partialRecord(z.enum(PURPOSES), consentRuleSchema).optional(),
    contactRules: z.array(contactRulesSchema).optional(),
    scheduledAnchors: z.array(identifier).optional(),
  }),
  ({ touchpoints, validFrom, validUntil, contactRules = [] }, report) => {
    if (validFrom && validUntil && readInstant(validUntil) <= readInstant(validFrom)) {
      report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
    }
    repeated(
      touchpoints.map(({ id }) => id),
      (key, at) => report("duplicate", { key }, ["touchpoints", at, "id"]),
    );
    repeated(
      contactRules.map(({ id }) => id),
      (key, at) => report("duplicate", { key }, ["contactRules", at, "id"]),
    );
  },
);

/**
 * Validates and compiles a follow-up policy: touchpoints with their times, channels and reminders; frequencies; the desk's hours; consent.
 * The contact rules that come with the library stand behind its own.
 *
 * @param input - a `FollowUpPolicyInput`, often JSON
 * @returns the policy, or `invalid-input` with every issue and its path
 * @example
 * import { defineFollowUpPolicy } from "aftersales/followup";
 * const policy = defineFollowUpPolicy({
 *   id: "desk",
 *   touchpoints: [{
 *     id: "thanks", kind: "thanks", channels: ["email"],
 *     timing: [{ anchor: "delivery", earliest: "P14D", latest: "P7D" }],
 *   }],
 * });
 * policy.isErr() && policy.error.issues.map(({ path, code }) => [path.join("."), code]); //=> [["touchpoints.0.timing.0.latest", "out-of-order"]]
 */
export function defineFollowUpPolicy(input: unknown): Result<FollowUpPolicy, InvalidInput> {
  return readDocument(followUpPolicySchema, input).map((document) => compileFollowUpPolicy(document, CONTACT_RULES));
}

const ORDER = ["earliest", "ideal", "latest", "expires"] as const;
type SomeTimes = { readonly [key in (typeof ORDER)[number]]?: IsoDuration | undefined };

/** Reports the first time that lies before the one that it must follow, a month counted as the mean one, and a contact without any time. */
function inOrder(given: SomeTimes, report: Report, path: readonly (string | number)[] = []): void {
  const stated = ORDER.flatMap((name) => (given[name] === undefined ? [] : [{ name, ms: lengthMs(readDuration(given[name]) as Length) }]));
  for (const [i, { name: later, ms }] of stated.entries()) {
    const before = stated[i - 1];
    if (before && ms < before.ms) {
      report("out-of-order", { earlier: before.name, later }, [...path, later]);
      return;
    }
  }
  const ideal = stated.find(({ name }) => name === (given.ideal === undefined ? "earliest" : "ideal"));
  const end = stated.find(({ name }) => name === (given.expires === undefined ? "latest" : "expires"));
  if (ideal && end && end.ms === ideal.ms) report("out-of-order", { earlier: ideal.name, later: end.name }, [...path, end.name]);
}

function isInOrder(given: SomeTimes): boolean {
  let ordered = true;
  inOrder(given, () => {
    ordered = false;
  });
  return ordered;
}

function repeated(keys: readonly string[], report: (key: string, at: number) => void): void {
  for (const [at, key] of keys.entries()) if (keys.indexOf(key) !== at) report(key, at);
}

type TextProblem = ReturnType<Parameters<typeof ruledText>[0]>;

function withinCentury(text: string): TextProblem {
  const length = readDuration(text);
  if (length === null) return ["malformed", { form: "an ISO 8601 duration", example: "P7D" }];
  return Math.abs(lengthMs(length)) <= lengthMs({ years: 100, months: 0, weeks: 0, days: 0, ms: 0 })
    ? null
    : ["breaks-rule", { rule: "times of follow-up are at most a century" }];
}

function positive(text: string): TextProblem {
  const length = readDuration(text);
  return length !== null && lengthMs(length) <= 0 ? ["breaks-rule", { rule: "this duration must be more than zero" }] : null;
}

function flat(text: string): TextProblem {
  const { years, months } = readDuration(text) as Length;
  return years === 0 && months === 0 ? null : ["breaks-rule", { rule: "a frequency counts hours, days or weeks, not months or years" }];
}
