import * as z from "zod";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { calendarDateSchema, sourceSchema, taggedUnion } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { OutcomeReasons } from "./codes.js";
import type { ComplaintOutcome } from "./outcome.js";

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

/** An outcome as JSON. Only a complaint upheld in full may go without a reason. */
export const outcomeSchema = taggedUnion("decision", [
  z.strictObject({ decision: z.literal("upheld"), reasons: z.array(outcomeReason).optional() }),
  z.strictObject({ decision: z.enum(["partly-upheld", "rejected", "withdrawn"]), reasons: z.array(outcomeReason).min(1) }),
]);

/**
 * Reads the outcome of a complaint. A rejection without a reason is refused: ISO 10002 and FCA DISP 1.6.2R ask for reasons, and so does fairness.
 *
 * It does not check that the reason is true.
 *
 * @param json - the outcome as JSON
 * @param options - how unknown keys are treated
 * @returns the outcome, or every issue with its path
 * @example
 * import { parseComplaintOutcome } from "aftersales/complaint";
 * parseComplaintOutcome({ decision: "rejected", reasons: [] })._unsafeUnwrapErr().issues[0]?.code; //=> "too-small"
 */
export function parseComplaintOutcome(json: unknown, options?: ParseOptions): Result<ComplaintOutcome, InvalidInput> {
  return readFacts(outcomeSchema as unknown as z.ZodType<ComplaintOutcome>, json, options);
}
