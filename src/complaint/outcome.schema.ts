import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { calendarDateSchema, crossCheck, sourceSchema, taggedUnion } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { type ComplaintOutcome, OUTCOME_REASONS, type OutcomeReasonRule, type OutcomeReasons } from "./outcome.js";

const text = z.string().min(1);
const reason = <Code extends keyof OutcomeReasons, Params extends z.ZodRawShape>(code: Code, params: Params) =>
  z.strictObject({ code: z.literal(code), params: z.strictObject(params), source: sourceSchema.optional() });

const outcomeReason = taggedUnion("code", [
  reason("complaint/our-mistake", { what: text }),
  reason("complaint/not-as-agreed", { what: text }),
  reason("complaint/goodwill", { remedy: text }),
  reason("complaint/out-of-time", { termEndedOn: calendarDateSchema, receivedOn: calendarDateSchema }),
  reason("complaint/cause-excluded", { cause: text }),
  reason("complaint/no-fault-found", { examinedOn: calendarDateSchema }),
  reason("complaint/as-agreed", { clause: text }),
  reason("complaint/evidence-missing", { document: text, askedOn: calendarDateSchema }),
  reason("complaint/already-settled", { reference: text, settledOn: calendarDateSchema }),
  reason("complaint/not-our-duty", { party: text }),
  reason("complaint/remedy-disproportionate", { asked: text, offered: text }),
  reason("complaint/withdrawn-by-customer", { on: calendarDateSchema }),
]);

const rules: Readonly<Record<string, OutcomeReasonRule>> = OUTCOME_REASONS;
const codesWhere = (holds: (rule: OutcomeReasonRule) => boolean) =>
  Object.keys(rules).filter((code) => holds(rules[code] as OutcomeReasonRule));

/** An outcome as JSON. Only a complaint upheld in full may go without a reason. */
export const outcomeSchema = crossCheck(
  taggedUnion("decision", [
    z.strictObject({ decision: z.literal("upheld"), reasons: z.array(outcomeReason).optional() }),
    z.strictObject({ decision: z.enum(["partly-upheld", "rejected", "withdrawn"]), reasons: z.array(outcomeReason).min(1) }),
  ]),
  ({ decision, reasons = [] }, report) => {
    const explaining = codesWhere(({ explains }) => explains.includes(decision));
    const allowed = [...explaining, ...codesWhere(({ beside }) => beside.includes(decision))];
    for (const [index, { code, params }] of reasons.entries()) {
      if (!allowed.includes(code)) report("not-one-of", { allowed }, ["reasons", index, "code"]);
      const [earlier, later] = rules[code]?.inOrder ?? [];
      const date = (name: string) => (params as Readonly<Record<string, string>>)[name] as string;
      // The last day of a term still belongs to it.
      if (earlier && later && date(later) <= date(earlier)) report("out-of-order", { earlier, later }, ["reasons", index, "params", later]);
    }
    if (reasons.length > 0 && !reasons.some(({ code }) => explaining.includes(code)))
      report("at-least-one-of", { keys: explaining }, ["reasons"]);
  },
);

/**
 * Reads the outcome of a complaint. A rejection without a reason is refused: ISO 10002 and FCA DISP 1.6.2R ask for reasons, and so does fairness. So is a reason that cannot stand under the
 * decision, a decision that none of its reasons explains, and a term that ended after the complaint came (`OUTCOME_REASONS` is the table).
 *
 * It does not check that the reason is true.
 *
 * @param json - the outcome as JSON
 * @param options - how unknown keys are treated
 * @returns the outcome, or every issue with its path
 * @example
 * import { parseComplaintOutcome } from "aftersales/complaint";
 * const rejected = (...reasons: readonly object[]) => parseComplaintOutcome({ decision: "rejected", reasons });
 * rejected({ code: "complaint/out-of-time", params: { termEndedOn: "2026-01-31", receivedOn: "2026-03-02" } }).isOk(); //=> true
 * rejected({ code: "complaint/our-mistake", params: { what: "late" } })._unsafeUnwrapErr().issues[0]?.code; //=> "at-least-one-of"
 */
export function parseComplaintOutcome(json: unknown, options?: ParseOptions): Result<ComplaintOutcome, InvalidInput> {
  return readFacts(outcomeSchema as unknown as z.ZodType<ComplaintOutcome>, json, options);
}
