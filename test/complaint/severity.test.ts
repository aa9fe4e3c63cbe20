import { describe, expect, test } from "vitest";
import { assessSeverity, type Criteria } from "../../src/complaint/index.js";

const calm: Criteria = { severity: 0, safety: 0, complexity: 0, impact: 0, immediateAction: 0 };

describe("severity and difficulty", () => {
  test.each<[string, Partial<Criteria>, string, string, number, number]>([
    ["nothing", {}, "low", "low", 0, 0],
    ["severity moves the queue, not the difficulty", { severity: 2 }, "high", "low", 2, 0],
    ["complexity moves the difficulty, not the severity", { complexity: 2 }, "low", "high", 0, 0],
    ["safety counts as severity", { severity: 1, safety: 3 }, "critical", "low", 3, 0],
    ["impact is the highest of severity and impact", { severity: 1, impact: 2 }, "medium", "low", 2, 0],
    ["two more parties", { complexity: 0, parties: 3 }, "low", "high", 0, 0],
    ["difficulty ends at very high", { complexity: 3, parties: 9 }, "low", "very-high", 0, 0],
    ["action needed and possible", { immediateAction: 3, actionPossible: true }, "low", "low", 0, 3],
    ["action needed, not possible", { immediateAction: 3, actionPossible: false }, "low", "low", 0, 2],
    ["no action needed, none possible", { actionPossible: false }, "low", "low", 0, 0],
  ])("%s", (_, change, severity, difficulty, impact, urgency) => {
    const assessed = assessSeverity({ ...calm, ...change })._unsafeUnwrap();
    expect([assessed.severity, assessed.difficulty, assessed.impact, assessed.urgency]).toEqual([severity, difficulty, impact, urgency]);
  });

  test("reasons: every criterion, then what changed the outcome", () => {
    const { reasons } = assessSeverity({ ...calm, immediateAction: 1, actionPossible: false, parties: 2 })._unsafeUnwrap();
    expect(reasons.map(({ code, params }) => [code, Object.values(params)])).toEqual([
      ["complaint/criterion-scored", ["severity", 0]],
      ["complaint/criterion-scored", ["safety", 0]],
      ["complaint/criterion-scored", ["complexity", 0]],
      ["complaint/criterion-scored", ["impact", 0]],
      ["complaint/criterion-scored", ["immediateAction", 1]],
      ["complaint/several-parties", [2]],
      ["complaint/action-not-possible", [1, 0]],
    ]);
  });

  test.each<[string, Record<string, number>, number, number | null]>([
    ["severity", { severity: 4 }, 0, 3],
    ["impact", { impact: 1.5 }, 0, 3],
    ["parties", { parties: 0 }, 1, null],
    ["parties", { parties: Number.NaN }, 1, null],
  ])("%s out of range", (criterion, change, minimum, maximum) => {
    expect(assessSeverity({ ...calm, ...change } as Criteria)._unsafeUnwrapErr()).toEqual({
      code: "complaint/level-out-of-range",
      criterion,
      minimum,
      maximum,
    });
  });
});
