import * as z from "zod";
import { ALWAYS_OPEN, type Schedule, type ScheduleInput } from "../calendar/schedule.js";
import { defineSchedule, holidaySchema, scheduleSchema } from "../calendar/schedule.schema.js";
import { readDocument } from "../kernel/boundary.js";
import { type IsoDuration, readDuration } from "../kernel/duration.js";
import { conditionSchema, documentFields, identifier, instantOf, instantSchema, type Problem, ruledText } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type InvalidInput, type Issue, invalidInput } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { compilePolicy } from "./compile-policy.js";
import { thresholdOf } from "./goal.js";
import { builtInMetricSchema, customMetricSchema, onReopenSchema } from "./metric.schema.js";
import { type PolicySchedule, policyOf, type ResponsePolicy, type ResponsePolicyInput, type ResponseTargetInput } from "./policy.js";
import { type PolicyContext, referenceOf, resolveSchedule } from "./policy-references.js";
import { brokenRules } from "./policy-rules.js";

const statuses = z.array(z.string().min(1));
const clock = z.enum(["business", "calendar"]);
const reference = z.strictObject({ ref: identifier });

const withinSchema = ruledText<IsoDuration>(withinProblem, { format: "duration" });
const thresholdSchema = ruledText<string>((text) =>
  thresholdOf(text) ? null : ["malformed", { form: "a share of the target, or a length before (-) or after due", example: "75%" }],
);

const holidayEntrySchema = z.union([...holidaySchema.options, reference]);
const policyScheduleSchema: z.ZodType<PolicySchedule> = z.strictObject({
  ...(scheduleSchema as unknown as z.ZodObject<z.ZodRawShape>).shape,
  holidays: z.union([z.array(holidayEntrySchema), reference]).optional(),
}) as unknown as z.ZodType<PolicySchedule>;
const scheduleChoice = z.union([policyScheduleSchema, z.literal("always"), reference]);

const responseTargetSchema = z.strictObject({
  metric: z.union([builtInMetricSchema, customMetricSchema]),
  within: z.union([
    withinSchema,
    z.record(z.string().min(1), z.union([withinSchema, z.strictObject({ within: withinSchema, clock: clock.optional() })])),
  ]),
  clock: clock.optional(),
  until: z.literal("end-of-business-day").optional(),
  pausedIn: statuses.optional(),
  countedIn: statuses.min(1).optional(),
  schedule: scheduleChoice.optional(),
  agreement: z.enum(["service", "operational", "underpinning"]).optional(),
  onReopen: onReopenSchema.optional(),
  onPriorityChange: z.enum(["retarget", "keep"]).optional(),
  warnAt: z.array(thresholdSchema).optional(),
}) satisfies z.ZodType<ResponseTargetInput>;

/** The document of a response policy; `defineResponsePolicy` reads it. */
export const responsePolicySchema = z.strictObject({
  ...documentFields,
  id: identifier,
  version: identifier.optional(),
  name: z.string().min(1).optional(),
  schedule: scheduleChoice,
  appliesTo: conditionSchema.optional(),
  validFrom: instantSchema.optional(),
  validUntil: instantSchema.optional(),
  pausedIn: statuses.optional(),
  resolvedIn: statuses.optional(),
  targets: z.array(responseTargetSchema).min(1),
}) satisfies z.ZodType<ResponsePolicyInput>;

/**
 * Validates and compiles a response policy.
 *
 * It does not check that statuses, priorities and attributes exist at your desk: any text is one.
 *
 * @param input - a `ResponsePolicyInput`, often JSON
 * @param context - the schedules and lists of holidays that `{ ref }` names; the policy keeps copies of them in its `input`
 * @returns the policy, or `invalid-input` with every issue and its path
 * @example
 * import { defineResponsePolicy } from "aftersales/response";
 * const policy = defineResponsePolicy(
 *   {
 *     id: "support",
 *     version: "2026-01",
 *     schedule: { timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-13:00", "14:00-18:00"] }, holidays: { ref: "PT" } },
 *     targets: [{ metric: "first-response", within: { urgent: "PT1H", default: "PT8H" }, warnAt: ["75%"] }],
 *   },
 *   { holidays: { PT: ["2026-04-03", "2026-04-25"] } },
 * );
 * policy.isOk(); //=> true
 */
export function defineResponsePolicy(input: unknown, context: PolicyContext = {}): Result<ResponsePolicy, InvalidInput> {
  const read = readDocument(responsePolicySchema, input);
  if (read.isErr() && read.error.issues.some(({ code }) => code === "nested-too-deep")) return err(read.error);
  const issues: Issue[] = read.isErr() ? [...read.error.issues] : [];
  issues.push(...brokenRules(input));
  const compiled = new Map<unknown, Schedule>();
  const scheduleAt = (choice: unknown, path: readonly (string | number)[]): Schedule => {
    // A schedule that is missing is the schema's to report.
    if (choice === "always" || choice === undefined) return ALWAYS_OPEN;
    const resolved = resolveSchedule(choice, context, path);
    issues.push(...resolved.issues);
    const key = referenceOf(choice) ?? choice;
    const schedule = compiled.get(key) ?? takeIssues(defineSchedule(resolved.input), path, issues);
    compiled.set(key, schedule);
    return schedule;
  };
  const loose = isRecord(input) ? input : {};
  const own = scheduleAt(loose["schedule"], ["schedule"]);
  const targets = Array.isArray(loose["targets"]) ? loose["targets"] : [];
  const schedules = targets.map((target: unknown, index) =>
    isRecord(target) && target["schedule"] !== undefined ? scheduleAt(target["schedule"], ["targets", index, "schedule"]) : own,
  );
  if (read.isErr() || issues.length > 0) return err(invalidInput(withoutRepeats(issues)));

  const document = read.value;
  const normalised: ResponsePolicyInput = deepFreeze({
    ...document,
    schedule: inputOf(document.schedule, own),
    targets: document.targets.map((target, i) =>
      target.schedule === undefined ? target : { ...target, schedule: inputOf(target.schedule, schedules[i] as Schedule) },
    ),
  });
  const [from, until] = [document.validFrom, document.validUntil].map((text) => (text === undefined ? null : instantOf(text).getTime()));
  return ok(policyOf(normalised, from ?? null, until ?? null, compilePolicy(normalised, schedules)));
}

function inputOf(choice: ResponsePolicyInput["schedule"], schedule: Schedule): "always" | ScheduleInput {
  return choice === "always" ? "always" : (schedule.input as ScheduleInput);
}

function takeIssues(defined: Result<Schedule, InvalidInput>, path: readonly (string | number)[], issues: Issue[]): Schedule {
  if (defined.isOk()) return defined.value;
  issues.push(...defined.error.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
  return ALWAYS_OPEN;
}

/** A schedule is read twice, as part of the document and by itself with its references replaced: what both find is one issue. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code, params }) => {
    const key = JSON.stringify([path, code, params]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function withinProblem(text: string): Problem | null {
  const length = text.startsWith("P") ? readDuration(text) : null;
  if (!length) return ["malformed", { form: "an ISO 8601 duration", example: "PT4H" }];
  if (length.years !== 0 || length.months !== 0 || length.weeks !== 0)
    return ["malformed", { form: "a duration of days, hours, minutes and seconds", example: "P2D" }];
  return length.days === 0 && length.ms === 0 ? ["too-small", { minimum: 0, inclusive: false }] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
