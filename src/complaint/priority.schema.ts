import * as z from "zod";
import { readDocument } from "../kernel/boundary.js";
import { documentFields, identifier } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import type { PriorityMatrix } from "./priority.js";

/** A score of a criterion. */
export const criterionLevelSchema = z.literal([0, 1, 2, 3]);

const row = z.tuple([identifier, identifier, identifier, identifier]);

/** A priority matrix as a JSON document. */
export const priorityMatrixSchema = z.strictObject({
  cells: z.tuple([row, row, row, row]),
  safety: z.strictObject({ from: criterionLevelSchema, priority: identifier }).nullable(),
  ...documentFields,
});

/**
 * Checks a priority matrix: four impacts by four urgencies, every cell a priority of your own.
 *
 * It does not check that priorities rise with impact and urgency. A classifier takes the same document as `priorities`.
 *
 * @param input - a `PriorityMatrix`, often JSON
 * @returns the matrix for `priorityFrom`, frozen; or `invalid-input` with every issue and its path
 * @example
 * import { definePriorityMatrix, priorityFrom } from "aftersales/complaint";
 * const cells = [["P4", "P4", "P3", "P3"], ["P4", "P3", "P3", "P2"], ["P3", "P3", "P2", "P1"], ["P3", "P2", "P1", "P1"]];
 * const matrix = definePriorityMatrix({ cells, safety: { from: 2, priority: "P0" } })._unsafeUnwrap();
 * priorityFrom(matrix, 1, 3)._unsafeUnwrap().priority; //=> "P2"
 */
export function definePriorityMatrix(input: unknown): Result<PriorityMatrix, InvalidInput> {
  return readDocument<PriorityMatrix>(priorityMatrixSchema, input).map((matrix) => deepFreeze(matrix));
}
