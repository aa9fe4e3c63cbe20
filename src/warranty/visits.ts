import { err, ok, type Result } from "../kernel/result.js";
import { checkFacts } from "./check-facts.js";
import type { CoverError } from "./codes.js";
import type { CoverFacts } from "./cover-facts.js";
import { readFacts } from "./dated-facts.js";
import { readMoments } from "./law-moments.js";
import { daysInUnion } from "./spans.js";

/** What faults have cost a customer in visits and days. */
export interface VisitBurden {
  /** Hand-overs of the good, by defect. */
  readonly visits: Readonly<Record<string, number>>;
  /** Visits after the first for the same defect, over all defects: each is a cost to the customer that a first repair should have spared. */
  readonly repeatVisits: number;
  /** Days without the good, overlaps counted once; a stay that has not ended adds none. */
  readonly daysWithout: number;
  /** Days of the longest stay that has ended. */
  readonly longestStay: number;
}

/**
 * Counts the visits that a customer had to make and the days without the good.
 *
 * @param facts - hand-overs and returns, in any order
 * @returns the counts; `warranty/no-such-date`, `warranty/malformed-period`, `warranty/dates-out-of-order`
 * @example
 * import { orThrow } from "aftersales";
 * import { visitBurden } from "aftersales/warranty";
 * const burden = orThrow(visitBurden({
 *   deliveredOn: "2026-01-10",
 *   events: [
 *     { type: "handed-over", on: "2026-03-02", defect: "door" },
 *     { type: "returned", on: "2026-03-09", defect: "door" },
 *     { type: "handed-over", on: "2026-03-20", defect: "door" },
 *   ],
 * }));
 * burden; //=> { visits: { door: 2 }, repeatVisits: 1, daysWithout: 7, longestStay: 7 }
 */
export function visitBurden(facts: CoverFacts): Result<VisitBurden, CoverError> {
  const wrong = checkFacts(facts);
  if (wrong) return err(wrong);
  const { stays } = readMoments(readFacts(facts, null));
  const visits: Record<string, number> = {};
  for (const { defect } of stays) visits[defect] = (visits[defect] ?? 0) + 1;
  const ended = stays.flatMap(({ from, to }) => (to === null ? [] : [{ start: from, end: to }]));
  return ok({
    visits,
    repeatVisits: Object.values(visits).reduce((sum, count) => sum + count - 1, 0),
    daysWithout: daysInUnion(ended),
    longestStay: Math.max(0, ...ended.map(({ start, end }) => end - start)),
  });
}
