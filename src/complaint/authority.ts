import { type Condition, meets, type ReadField } from "../kernel/condition.js";
import type { JsonObject, Value } from "../kernel/facts.js";
import type { Money } from "../kernel/money.js";
import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { AssessError, ComplaintReason, ComplaintReasons } from "./codes.js";

/** Who may settle what, as data: from the lowest level to the highest. `defineAuthority` reads it from JSON. */
export interface AuthorityMatrix {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  /** ISO 4217 code of every limit. */
  readonly currency: string;
  readonly levels: readonly {
    readonly id: string;
    /** By remedy: the highest amount in minor units, or `"any"`. A remedy that is not named is beyond the level. */
    readonly settles: Readonly<Record<string, number | "any">>;
  }[];
  /** Cases that go up to a level whatever the amount. */
  readonly goesUp?: readonly { readonly id: string; readonly when: Condition; readonly to: string }[] | undefined;
}

/** What is to be settled. */
export interface Redress {
  readonly remedy: string;
  /** Absent: the remedy costs nothing that is counted, such as an apology. */
  readonly amount?: Money | undefined;
  /** Facts for the rules of `goesUp`: priority, severity, threats, attributes. */
  readonly facts?: Readonly<Record<string, Value>> | undefined;
}

/** Who may settle a redress. */
export interface AuthorityDecision {
  readonly matrixId: string;
  readonly matrixVersion: string | null;
  /** The lowest level that may settle it, or `null` when none may: it goes above the matrix. */
  readonly levelId: string | null;
  /** Whether the first level must hand it on. */
  readonly goesUp: boolean;
  readonly reasons: Reasons<ComplaintReasons>;
}

/**
 * Who may settle a redress: the lowest level whose list names the remedy and whose limit covers the amount, lifted by the rules of cases that must go up.
 *
 * It does not check that limits rise from level to level.
 *
 * @param matrix - the levels, as data
 * @param redress - the remedy, its amount, facts of the case
 * @returns the level with its reasons; or `complaint/other-currency`, `complaint/invalid-amount`
 * @example
 * import { authorityFor } from "aftersales/complaint";
 * const matrix = { id: "desk", currency: "EUR", levels: [
 *   { id: "agent", settles: { refund: 5000, "apology-explanation": "any" } }, { id: "lead", settles: { refund: 50000, replacement: "any" } },
 * ] } as const;
 * authorityFor(matrix, { remedy: "refund", amount: { amount: 12000, currency: "EUR" } })._unsafeUnwrap().levelId; //=> "lead"
 */
export function authorityFor(matrix: AuthorityMatrix, redress: Redress): Result<AuthorityDecision, AssessError> {
  const { remedy, amount } = redress;
  if (amount && amount.currency !== matrix.currency) {
    return err({ code: "complaint/other-currency", currency: amount.currency, expected: matrix.currency });
  }
  if (amount && !(Number.isSafeInteger(amount.amount) && amount.amount >= 0)) {
    return err({ code: "complaint/invalid-amount", amount: amount.amount });
  }
  const reasons: ComplaintReason[] = [];
  const read: ReadField = (field) => redress.facts?.[field];
  let lowest = 0;
  for (const rule of matrix.goesUp ?? []) {
    if (!meets(rule.when, read)) continue;
    reasons.push({ code: "complaint/must-go-up", params: { ruleId: rule.id, levelId: rule.to } });
    const level = matrix.levels.findIndex(({ id }) => id === rule.to);
    // A level that the matrix does not have stands above it.
    lowest = Math.max(lowest, level < 0 ? matrix.levels.length : level);
  }
  let levelId: string | null = null;
  for (const level of matrix.levels.slice(lowest)) {
    const settles = Object.hasOwn(level.settles, remedy) ? level.settles[remedy] : undefined;
    const limit = typeof settles === "number" ? settles : null;
    const within = settles === "any" || (limit !== null && (amount?.amount ?? 0) <= limit);
    reasons.push({
      code: within ? "complaint/within-authority" : "complaint/beyond-authority",
      params: { levelId: level.id, remedy, limit },
    });
    if (within) {
      levelId = level.id;
      break;
    }
  }
  const goesUp = levelId === null || levelId !== matrix.levels[0]?.id;
  if (reasons.length === 0) reasons.push({ code: "complaint/beyond-authority", params: { levelId: "", remedy, limit: null } });
  return ok({
    matrixId: matrix.id,
    matrixVersion: matrix.version ?? null,
    levelId,
    goesUp,
    reasons: reasons as unknown as Reasons<ComplaintReasons>,
  });
}
