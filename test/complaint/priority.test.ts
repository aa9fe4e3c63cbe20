import { describe, expect, test } from "vitest";
import { type CriterionLevel, DEFAULT_PRIORITY_MATRIX, definePriorityMatrix, priorityFrom } from "../../src/complaint/index.js";

describe("priority", () => {
  const levels = [0, 1, 2, 3] as const;

  test("the default matrix", () => {
    expect(
      levels.map((impact) => levels.map((urgency) => priorityFrom(DEFAULT_PRIORITY_MATRIX, impact, urgency)._unsafeUnwrap().priority)),
    ).toEqual([
      ["low", "low", "normal", "normal"],
      ["low", "normal", "normal", "high"],
      ["normal", "normal", "high", "urgent"],
      ["normal", "high", "urgent", "urgent"],
    ]);
  });

  test("impact is the row, urgency the column", () => {
    const cells = [
      ["i0u0", "i0u1", "i0u2", "i0u3"],
      ["i1u0", "i1u1", "i1u2", "i1u3"],
      ["i2u0", "i2u1", "i2u2", "i2u3"],
      ["i3u0", "i3u1", "i3u2", "i3u3"],
    ] as const;
    const matrix = definePriorityMatrix({ cells, safety: null })._unsafeUnwrap();
    for (const impact of levels) {
      for (const urgency of levels) expect(priorityFrom(matrix, impact, urgency)._unsafeUnwrap().priority).toBe(`i${impact}u${urgency}`);
    }
  });

  test("safety from 2 goes above it, unless the matrix has no override", () => {
    expect(priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 0, 1)._unsafeUnwrap()).toEqual({
      priority: "low",
      by: "matrix",
      reasons: [{ code: "complaint/matrix-cell", params: { impact: 0, urgency: 0, priority: "low" } }],
    });
    expect(priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 0, 2)._unsafeUnwrap()).toEqual({
      priority: "critical",
      by: "safety",
      reasons: [{ code: "complaint/safety-override", params: { safety: 2, priority: "critical" } }],
    });
    expect(priorityFrom({ ...DEFAULT_PRIORITY_MATRIX, safety: null }, 0, 0, 3)._unsafeUnwrap().priority).toBe("low");
  });

  test("a level out of range is named", () => {
    const wrong = priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 7 as CriterionLevel)._unsafeUnwrapErr();
    expect(wrong).toEqual({ code: "complaint/level-out-of-range", criterion: "urgency", minimum: 0, maximum: 3 });
  });
});

describe("definePriorityMatrix", () => {
  const issues = (input: unknown) =>
    definePriorityMatrix(input)
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => [path.join("."), code]);

  test("the default passes its own check", () => {
    const matrix = definePriorityMatrix(DEFAULT_PRIORITY_MATRIX)._unsafeUnwrap();
    expect(matrix).toEqual(DEFAULT_PRIORITY_MATRIX);
    expect(Object.isFrozen(matrix.cells)).toBe(true);
  });

  test("a row too few, a cell without a name, a level above 3, all at once", () => {
    const [row] = DEFAULT_PRIORITY_MATRIX.cells;
    expect(issues({ cells: [row, row, row, ["", "a", "b", "c"]], safety: { from: 4, priority: "x" } })).toEqual([
      ["cells.3.0", "too-small"],
      ["safety.from", "not-one-of"],
    ]);
    expect(issues({ cells: [row, row, row], safety: null })).toContainEqual(["cells", "too-small"]);
    expect(issues({ cells: DEFAULT_PRIORITY_MATRIX.cells })).toEqual([["safety", "missing"]]);
  });
});
