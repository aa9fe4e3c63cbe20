import type { Reasons } from "../kernel/reason.js";
import type { ComplaintReason, ComplaintReasons } from "./codes.js";

/** One answer on one axis, with who gave it and why. */
export interface Judgement<T> {
  readonly value: T;
  /** `rule` also for values that follow from others by a stated rule. */
  readonly by: "rule" | "model" | "person";
  /** Calibrated probability of a model's answer; `null` for rules and persons. */
  readonly probability: number | null;
  /** Weight of the phrases for a rule's answer; `null` otherwise. */
  readonly score: number | null;
  /** Distance to the second answer, in probability or weight; `null` where there is none. */
  readonly margin: number | null;
  readonly modelId?: string | undefined;
  readonly reasons: Reasons<ComplaintReasons>;
}

/** A judgement that rules made, or that follows from others by rule. */
export function judgedByRule<T>(
  value: T,
  reasons: readonly ComplaintReason[],
  score: number | null = null,
  margin: number | null = null,
): Judgement<T> {
  return { value, by: "rule", probability: null, score, margin, reasons: reasons as unknown as Reasons<ComplaintReasons> };
}
