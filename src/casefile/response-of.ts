import type { Classification } from "../complaint/classification.js";
import { err, type Result } from "../kernel/result.js";
import { assessResponse } from "../response/assess.js";
import type { ResponseAssessment } from "../response/assessment.js";
import type { ResponseError } from "../response/codes.js";
import type { ResponsePolicy } from "../response/policy.js";
import type { Ticket } from "../response/ticket.js";
import type { Case } from "./case.js";
import type { CaseFields } from "./case-fields.js";
import type { CasefileReason, NotDeclared } from "./codes.js";
import { deskEngine, type ServiceDesk } from "./service-desk.js";

/** The clocks of a case, with what the classification had to say in choosing them. */
export interface CaseResponse {
  readonly assessment: ResponseAssessment;
  readonly reasons: readonly CasefileReason[];
}

/** The case as the clocks see it: a ticket with the priority and the fields of its classification. */
export function ticketOf(caseFile: Case, fields: CaseFields): Ticket {
  const { id, openedAt, status, events } = caseFile;
  return { id, openedAt, status, events, priority: fields["priority"] as string | undefined, attributes: fields };
}

/** The policies that stand for a difficulty: with the time to solve that the desk sets for it. */
export function policiesFor(desk: ServiceDesk, classification: Classification | null): readonly ResponsePolicy[] {
  return (classification && deskEngine(desk).policies.get(classification.difficulty.value)) ?? desk.policies;
}

/** Where the clocks of a case stand. */
export function responseOf(
  desk: ServiceDesk,
  ticket: Ticket,
  caseFile: Case,
  classification: Classification | null,
  now: number,
): Result<CaseResponse, ResponseError | NotDeclared> {
  const policies = policiesFor(desk, classification);
  if (policies.length === 0) return err({ code: "casefile/not-declared", part: "policies" });
  return assessResponse(policies, ticket, now).map((assessment) => ({
    assessment,
    reasons: [...priorityReasons(caseFile, classification), ...solutionReasons(desk, policies, classification)],
  }));
}

function priorityReasons({ priority }: Case, classification: Classification | null): readonly CasefileReason[] {
  const classified = classification?.priority.value ?? null;
  if (priority !== undefined && !classification?.safety.value)
    return [{ code: "casefile/priority-given", params: { priority, classified } }];
  return classified === null ? [] : [{ code: "casefile/priority-classified", params: { priority: classified } }];
}

function solutionReasons(
  desk: ServiceDesk,
  policies: readonly ResponsePolicy[],
  classification: Classification | null,
): readonly CasefileReason[] {
  if (policies === desk.policies || classification === null) return [];
  const difficulty = classification.difficulty.value;
  const within = desk.input.solutionWithin?.[difficulty];
  if (typeof within === "string") return [{ code: "casefile/solution-time", params: { difficulty, within } }];
  const own = within?.[classification.priority.value] ?? within?.["default"];
  return own === undefined
    ? []
    : [{ code: "casefile/solution-time", params: { difficulty, within: typeof own === "string" ? own : own.within } }];
}
