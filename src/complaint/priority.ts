import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { AssessError, ComplaintReasons } from "./codes.js";
import { type CriterionLevel, isLevel } from "./severity.js";

type Row = readonly [string, string, string, string];

/** Priority by impact and urgency, as data. `definePriorityMatrix` reads it from JSON. */
export interface PriorityMatrix {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  /** One row an impact from 0 to 3, one column an urgency from 0 to 3. */
  readonly cells: readonly [Row, Row, Row, Row];
  /** From this level of safety on the matrix is not asked. `null`: no override. */
  readonly safety: { readonly from: CriterionLevel; readonly priority: string } | null;
}

/** A priority with its reason. */
export interface PriorityDecision {
  readonly priority: string;
  readonly by: "matrix" | "safety";
  readonly reasons: Reasons<ComplaintReasons>;
}

/**
 * The matrix of impact and urgency as help desks use it (ITIL; GLPI keeps its "major" outside the matrix): `low` to `urgent`, and
 * `critical` above the matrix for safety.
 */
export const DEFAULT_PRIORITY_MATRIX: PriorityMatrix = deepFreeze<PriorityMatrix>({
  cells: [
    ["low", "low", "normal", "normal"],
    ["low", "normal", "normal", "high"],
    ["normal", "normal", "high", "urgent"],
    ["normal", "high", "urgent", "urgent"],
  ],
  safety: { from: 2, priority: "critical" },
});

/**
 * The priority of an impact and an urgency. A matter of safety goes above the matrix.
 *
 * @param matrix - the cells, as data
 * @param impact - 0 to 3
 * @param urgency - 0 to 3
 * @param safety - implication for health and safety, 0 to 3; default 0
 * @returns the priority with its reason; or `complaint/level-out-of-range`
 * @example
 * import { DEFAULT_PRIORITY_MATRIX, priorityFrom } from "aftersales/complaint";
 * priorityFrom(DEFAULT_PRIORITY_MATRIX, 2, 3)._unsafeUnwrap().priority; //=> "urgent"
 * priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 0, 3)._unsafeUnwrap().priority; //=> "critical"
 */
export function priorityFrom(
  matrix: PriorityMatrix,
  impact: CriterionLevel,
  urgency: CriterionLevel,
  safety: CriterionLevel = 0,
): Result<PriorityDecision, AssessError> {
  const wrong = !isLevel(impact) ? "impact" : !isLevel(urgency) ? "urgency" : !isLevel(safety) ? "safety" : null;
  if (wrong) return err({ code: "complaint/level-out-of-range", criterion: wrong, minimum: 0, maximum: 3 });
  if (matrix.safety && safety >= matrix.safety.from) {
    const { priority } = matrix.safety;
    return ok({ priority, by: "safety", reasons: [{ code: "complaint/safety-override", params: { safety, priority } }] });
  }
  const priority = matrix.cells[impact][urgency];
  return ok({ priority, by: "matrix", reasons: [{ code: "complaint/matrix-cell", params: { impact, urgency, priority } }] });
}
