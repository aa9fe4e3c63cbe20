import { describe, expect, test } from "vitest";
import { review } from "./case.js";
import { classification } from "./classification.js";
import { decision } from "./coverage.js";
import { plan } from "./follow-up.js";
import { report } from "./gaps.js";
import { assessment } from "./response.js";

describe("the comments behind the lines are what they print", () => {
  test("coverage", () => {
    expect([decision.covered, decision.decidedBy, decision.statutory?.liabilityUntil]).toEqual([true, "law", "2028-03-10"]);
  });

  test("classification", () => {
    const { kind, subject, remedySought, priority } = classification;
    expect([kind.value, subject.value, remedySought.value, priority.value]).toEqual(["report", "hazard", "refund", "critical"]);
  });

  test("response", () => {
    expect([assessment.targets[0]?.state, assessment.nextDueAt?.toISOString()]).toEqual(["running", "2026-03-09T16:00:00.000Z"]);
  });

  test("follow-up", () => {
    const [call] = plan.touchpoints;
    expect([call?.state, call?.window?.best.toISOString()]).toEqual(["planned", "2026-03-12T10:00:00.000Z"]);
  });

  test("gaps", () => {
    const [reliability] = report.dimensions;
    expect([reliability?.id, reliability?.gap, reliability?.interval?.low.toFixed(2)]).toEqual(["reliability", -1.5, "-3.55"]);
  });

  test("the case", () => {
    expect(review.nextSteps.map(({ code }) => code)).toContain("casefile/reply-next");
    expect(review.nextChangeAt).toBeInstanceOf(Date);
  });
});
