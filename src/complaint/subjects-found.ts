import type { ClassifierPlan } from "./classifier-plan.js";
import { topOf } from "./rule-answer.js";
import type { PhraseHit } from "./rule-set.js";

/** How many different subjects the rules found, counted by branch. */
export function subjectsFound({ terms }: ClassifierPlan, hits: readonly PhraseHit[]): number {
  const branches: string[] = [];
  for (const { axis, value, negation } of hits) {
    if (axis !== "subject" || negation !== null) continue;
    const branch = topOf(terms.subject, value);
    if (!branches.includes(branch)) branches.push(branch);
  }
  return branches.length;
}
