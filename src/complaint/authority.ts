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
  readonly levels: readonly AuthorityLevel[];
  /** Cases that go up whatever the amount. */
  readonly goesUp?: readonly GoesUp[] | undefined;
}

/** What one level may settle. */
export interface AuthorityLevel {
  readonly id: string;
  /** By remedy: the highest amount in minor units, or `"any"`. A remedy that is not named is beyond the level. */
  readonly settles: Readonly<Record<string, number | "any">>;
}

/** A rule that lifts a case to a level. */
export interface GoesUp {
  readonly id: string;
  readonly when: Condition;
  /** The lowest level that may then settle it; `null`: above the matrix. */
  readonly to: string | null;
}

/** What is to be settled. */
export interface Redress {
  readonly remedy: string;
  /** Absent: not known, or nothing that is counted, such as an apology. A level with a limit settles no remedy of an unknown amount. */
  readonly amount?: Money | undefined;
  /** Facts for the rules of `goesUp`: priority, severity, threats, attributes. A fact that is not here meets no condition but `not`. */
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
 * It does not check that limits rise from level to level, nor that the remedy is one of a taxonomy. A limit needs an amount: a refund of an unknown amount is beyond a level that may
 * refund 5000, and within one that may refund `"any"`.
 *
 * @param matrix - the levels, as `defineAuthority` returned them
 * @param redress - the remedy, its amount, facts of the case
 * @returns the level with its reasons; or `complaint/other-currency`, `complaint/invalid-amount`
 * @throws RangeError when the matrix has no level, or a rule names a level that is not there: `defineAuthority` would have said so
 * @example
 * import { authorityFor, defineAuthority } from "aftersales/complaint";
 * const levels = [{ id: "agent", settles: { refund: 5000, "apology-explanation": "any" } }, { id: "lead", settles: { refund: 50000, replacement: "any" } }];
 * const goesUp = [{ id: "court", when: { field: "threats", has: "threat-court" }, to: "lead" }];
 * const matrix = defineAuthority({ id: "desk", currency: "EUR", levels, goesUp })._unsafeUnwrap();
 * authorityFor(matrix, { remedy: "refund", amount: { amount: 12000, currency: "EUR" } })._unsafeUnwrap().levelId; //=> "lead"
 * authorityFor(matrix, { remedy: "apology-explanation", facts: { threats: ["threat-court"] } })._unsafeUnwrap().levelId; //=> null
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
  const read: ReadField = (field) => (redress.facts && Object.hasOwn(redress.facts, field) ? redress.facts[field] : undefined);
  let lowest = 0;
  for (const { id, when, to } of matrix.goesUp ?? []) {
    const level = placeOf(matrix, to);
    if (!meets(when, read)) continue;
    reasons.push({ code: "complaint/must-go-up", params: { ruleId: id, levelId: to } });
    lowest = Math.max(lowest, level);
  }
  let levelId: string | null = null;
  for (const { id, settles } of matrix.levels.slice(lowest)) {
    const most = Object.hasOwn(settles, remedy) ? settles[remedy] : undefined;
    const limit = typeof most === "number" ? most : null;
    const within = most === "any" || (limit !== null && amount !== undefined && amount.amount <= limit);
    const params = { levelId: id, remedy, limit, currency: matrix.currency };
    reasons.push({ code: within ? "complaint/within-authority" : "complaint/beyond-authority", params });
    if (within) levelId = id;
    if (within) break;
  }
  const [why, ...others] = reasons;
  if (!why) throw new RangeError("matrix must have a level: read it with defineAuthority");
  const goesUp = levelId === null || levelId !== matrix.levels[0]?.id;
  return ok({ matrixId: matrix.id, matrixVersion: matrix.version ?? null, levelId, goesUp, reasons: [why, ...others] });
}

/** The place of a level from the lowest; that of `null` is above all. */
function placeOf({ levels }: AuthorityMatrix, to: string | null): number {
  const place = to === null ? levels.length : levels.findIndex(({ id }) => id === to);
  if (place < 0) throw new RangeError(`matrix must have the level ${JSON.stringify(to)}: read it with defineAuthority`);
  return place;
}
