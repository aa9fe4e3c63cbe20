import { type AuthorityDecision, type AuthorityMatrix, authorityFor } from "../complaint/authority.js";
import type { Classification } from "../complaint/classification.js";
import type { AssessError, ComplaintReason } from "../complaint/codes.js";
import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import { meets } from "../kernel/condition.js";
import { ok, type Result } from "../kernel/result.js";
import type { Case } from "./case.js";
import { type CaseFields, readerOf } from "./case-fields.js";
import type { ServiceDesk } from "./service-desk.js";

/**
 * Who may settle what is recorded as redress, else the remedy that the customer seeks. Where neither is known, only the rules of what must go up speak. `null` where the
 * desk declares no levels, or nothing is to be settled.
 */
export function authorityOf(
  { authority }: ServiceDesk,
  { redress }: Case,
  fields: CaseFields,
  classification: Classification | null,
): Result<AuthorityDecision, AssessError> | null {
  if (!authority) return null;
  const remedy = remedyToSettle(redress, classification);
  if (remedy !== null) return authorityFor(authority, { remedy, amount: redress?.amount, facts: fields });
  return liftedBy(authority, fields);
}

/** The remedy that is recorded, else the one that the customer seeks; `null` where neither is known. */
export function remedyToSettle(redress: Case["redress"], classification: Classification | null): string | null {
  const sought = classification?.remedySought.value ?? UNCLASSIFIED;
  return redress?.remedy ?? (sought === UNCLASSIFIED || sought === "none" ? null : sought);
}

/** What the rules of cases that must go up say by themselves: the highest level that they name. */
function liftedBy(authority: AuthorityMatrix, fields: CaseFields): Result<AuthorityDecision, AssessError> | null {
  const rules = (authority.goesUp ?? []).filter(({ when }) => meets(when, readerOf(fields)));
  const [first, ...others] = rules.map(
    ({ id, to }): ComplaintReason => ({ code: "complaint/must-go-up", params: { ruleId: id, levelId: to } }),
  );
  if (!first) return null;
  // `null` stands above the matrix.
  const rank = (level: string | null) => (level === null ? authority.levels.length : authority.levels.findIndex(({ id }) => id === level));
  const levelId = rules.map(({ to }) => to).reduce((highest, level) => (rank(level) > rank(highest) ? level : highest));
  return ok({
    matrixId: authority.id,
    matrixVersion: authority.version ?? null,
    levelId,
    goesUp: rank(levelId) > 0,
    reasons: [first, ...others],
  });
}
