// The schemas that every document and fact shares. An interface of the same name stands in the file of its concept.
import * as z from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import type { Condition } from "./condition.js";
import { type IsoDuration, readDuration } from "./duration.js";
import type { Json, JsonObject } from "./facts.js";
import { readInstant } from "./instant.js";
import type { IssueCode, IssueCodes } from "./issue.js";
import type { Money } from "./money.js";
import type { Source } from "./reason.js";
import { rule } from "./schema-issues.js";

/** A text that `problem` finds nothing wrong with. */
export function ruledText<T extends string>(
  problem: (text: string) => Problem | null,
  format: Record<string, unknown> = {},
): z.ZodType<T, string> {
  return z
    .string()
    .superRefine((text, context) => {
      const found = problem(text);
      if (found) context.addIssue(rule(found[0], found[1]));
    })
    .meta(format) as unknown as z.ZodType<T, string>;
}

/** An issue code with its parameters. */
export type Problem = { [C in IssueCode]: [code: C, params: IssueCodes[C]] }[IssueCode];

/** Reports an issue at a path below the value that is checked. */
export type Report = <C extends IssueCode>(code: C, facts: IssueCodes[C], path?: readonly (string | number)[]) => void;

/**
 * A schema with a rule across its properties. The rule also runs when some of them failed, so that all issues come at once; it then sees a
 * value that may not be of its type. It is not heard about a part that failed already, and what it reports before it stumbles stands.
 */
export function crossCheck<S extends z.ZodType>(schema: S, check: (value: z.output<S>, report: Report) => void): S {
  const across = z.check<z.output<S>>((payload) => {
    if (typeof payload.value !== "object" || payload.value === null) return;
    const failed = payload.issues.map(({ path = [] }) => path);
    const report: Report = (code, facts, path = []) => {
      if (failed.some((broken) => broken.length >= path.length && path.every((key, depth) => key === broken[depth]) && path.length > 0))
        return;
      payload.issues.push({ ...rule(code, facts, path), input: payload.value, continue: true });
    };
    try {
      check(payload.value, report);
    } catch (error) {
      if (failed.length === 0) throw error;
    }
  });
  across._zod.def.when = () => true;
  return schema.check(across) as S;
}

/** A union told apart by one property. Its type names no class of zod whose parameters differ between versions of zod 4. */
export function taggedUnion<const Options extends readonly z.ZodObject[]>(
  tag: string,
  options: Options,
): z.ZodType<z.output<Options[number]>, z.input<Options[number]>> {
  return z.discriminatedUnion(tag, options as never) as never;
}

export const identifier = z.string().min(1).max(200);

export const calendarDateSchema = ruledText<CalendarDate>(
  (text) => (isCalendarDate(text) ? null : ["no-such-date", { text: text.slice(0, 40) }]),
  { format: "date" },
);

/** An RFC 3339 text with an offset; convert it with `instantOf` after the parse. */
export const instantSchema = ruledText<string>(
  (text) => {
    const read = readInstant(text);
    if (typeof read === "number") return null;
    if (read === "no-offset") return ["instant-without-offset", { text: text.slice(0, 40) }];
    return ["malformed", { form: "an RFC 3339 instant", example: "2026-03-02T09:00:00Z" }];
  },
  { format: "date-time" },
);

/** The `Date` of a text that `instantSchema` has let pass. */
export function instantOf(text: string): Date {
  return new Date(readInstant(text) as number);
}

/** An ISO 8601 length of zero or more. */
export const durationSchema = ruledText<IsoDuration>(
  (text) => (text.startsWith("P") && readDuration(text) ? null : ["malformed", { form: "an ISO 8601 duration", example: "PT4H" }]),
  { format: "duration" },
);

/** An ISO 8601 length that may be negative: `"-PT1H"`. */
export const signedDurationSchema = ruledText<IsoDuration>((text) =>
  readDuration(text) ? null : ["malformed", { form: "an ISO 8601 duration", example: "-PT1H" }],
);

export const currencySchema = ruledText<string>(
  (text) => (/^[A-Z]{3}$/.test(text) ? null : ["unknown-currency", { currency: text.slice(0, 20) }]),
  { pattern: "^[A-Z]{3}$" },
);

/** Integer minor units. */
export const minorUnits = z.int();

export const moneySchema = z.strictObject({ amount: minorUnits, currency: currencySchema }) satisfies z.ZodType<Money>;

export const sourceSchema = z.strictObject({
  id: identifier,
  article: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  asOf: calendarDateSchema,
  confidence: z.enum(["high", "medium", "low"]),
}) satisfies z.ZodType<Source>;

export const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]),
);

/** The two properties that every document accepts beside its own. */
export const documentFields = {
  /** Version of the document format. */
  format: z.literal(1).optional(),
  /** The consumer's own data, kept and never read. */
  meta: (z.record(z.string(), jsonSchema) as z.ZodType<JsonObject>).optional(),
};

const field = z.string().min(1);
const leaf = z.union([
  z.strictObject({ field, is: valueSchema }),
  z.strictObject({ field, in: z.array(valueSchema).min(1) }),
  z.strictObject({ field, has: z.string() }),
  z.strictObject({ field, from: z.number().optional(), to: z.number().optional() }).superRefine(({ from, to }, context) => {
    if (from === undefined && to === undefined) {
      // Without `continue: false` zod takes this branch for the only one that fits, before `toIssues` can compare.
      context.addIssue({ ...rule("at-least-one-of", { keys: ["is", "in", "has", "from", "to"] }), continue: false });
    } else if (from !== undefined && to !== undefined && from > to)
      context.addIssue(rule("out-of-order", { earlier: "from", later: "to" }));
  }),
]);

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      leaf,
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
    ]),
  )
  .meta({ id: "Condition" });
