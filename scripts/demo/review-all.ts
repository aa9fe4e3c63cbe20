import { type Case, type ReviewedCase, reviewCase, type ServiceDesk } from "../../src/casefile/index.js";
import { orThrow } from "../../src/index.js";
import { refuse, type Wanted } from "./arguments.js";

/** The cases with their reviews, the one that needs the desk first in front. */
export function reviewAll(desk: ServiceDesk, cases: readonly Case[], { caseId, now }: Wanted): readonly ReviewedCase[] {
  if (caseId !== null && !cases.some(({ id }) => id === caseId))
    refuse(`there is no case ${caseId}; there are: ${cases.map(({ id }) => id).join(", ")}`);
  const chosen = caseId === null ? cases : cases.filter(({ id }) => id === caseId);
  const reviewed = chosen.map((caseFile) => ({ caseFile, review: orThrow(reviewCase(desk, caseFile, now)) }));
  return reviewed.sort((a, b) => urgency(a) - urgency(b));
}

function urgency({ review: { nextSteps } }: ReviewedCase): number {
  const [first] = nextSteps;
  if (!first) return Number.POSITIVE_INFINITY;
  return first.code === "casefile/make-safe" ? 0 : (first.by?.getTime() ?? Number.MAX_VALUE);
}
