import { err, ok, type Result } from "../kernel/result.js";
import type { NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { exactCeil, notAllowed, outOfRange } from "./numbers.js";

/** How many answers are wanted, and how many of those invited answer. */
export interface InvitationsQuestion {
  /** Answers wanted. A whole number. */
  readonly completes: number;
  /** Share of those invited who answer, as a fraction above 0. */
  readonly responseRate: number;
  /** Customers who can be invited. A whole number. */
  readonly population?: number | undefined;
}

/**
 * How many invitations bring the answers wanted: completes / response rate, rounded up, and at most the population (a census).
 *
 * A census may still bring fewer answers than wanted.
 *
 * @param question - answers wanted, response rate (fraction), population (people)
 * @returns invitations; or `followup/number-out-of-range`, `followup/sample-exceeds-population` when more answers are wanted than there are people
 * @example
 * import { invitationsNeeded } from "aftersales/followup";
 * invitationsNeeded({ completes: 21, responseRate: 0.35 }).unwrapOr(null); //=> 60
 * invitationsNeeded({ completes: 218, responseRate: 0.2, population: 500 }).unwrapOr(null); //=> 500
 */
export function invitationsNeeded(question: InvitationsQuestion): Result<number, NumberOutOfRange | SampleExceedsPopulation> {
  const { completes, responseRate, population } = question;
  const wrong =
    outOfRange("completes", completes, "0, 1, 2, ...") ??
    outOfRange("responseRate", responseRate, "(0, 1]") ??
    (population === undefined ? null : outOfRange("population", population, "1, 2, ..."));
  if (wrong) return err(wrong);
  if (population !== undefined && completes > population) {
    return err({ code: "followup/sample-exceeds-population", size: completes, population, stratum: null });
  }
  const needed = completes / responseRate;
  if (Number.isFinite(needed)) return ok(Math.min(exactCeil(needed), population ?? Number.POSITIVE_INFINITY));
  return population === undefined ? err(notAllowed("responseRate", responseRate, "a rate that finite invitations meet")) : ok(population);
}
