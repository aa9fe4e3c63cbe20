import { err, ok, type Result } from "../kernel/result.js";
import type { MissingValue, NoWeight, NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { exactFloor, notAllowed, outOfRange } from "./numbers.js";

/** A group of customers that is sampled on its own. */
export interface Stratum {
  readonly id?: string | undefined;
  /** Customers in it. A whole number. */
  readonly population: number;
  /** Standard deviation of what is measured, in its unit; for `"neyman"` and `"cost"`. */
  readonly sd?: number | undefined;
  /** Cost of one answer, in any one unit; for `"cost"`. */
  readonly cost?: number | undefined;
}

/** `proportional` to population, `equal`, `neyman` (population x sd), `cost` (population x sd / square root of cost). */
export type AllocationMethod = "proportional" | "equal" | "neyman" | "cost";

/** Why a sample cannot be allocated. */
export type AllocationError = NumberOutOfRange | SampleExceedsPopulation | MissingValue | NoWeight;

/**
 * Splits a sample over strata: Cochran (1977), chapter 5. A stratum gets at most its population and at least `minimum`; what it cannot
 * take goes to the others in proportion. Places are whole by largest remainder, ties to the earlier stratum.
 *
 * @param strata - the groups; a stratum of which only zero-weight neighbours have room left shares by population
 * @param size - places in all
 * @param method - what a stratum's share is proportional to
 * @param options - `minimum`: places that each stratum gets at least, as far as it has people. Default 0; 2 allow a variance
 * @returns places in the order of the strata, `size` in all; or `followup/number-out-of-range`, `followup/sample-exceeds-population`,
 * `followup/missing-value` (an sd or cost that the method needs), `followup/no-weight` (every sd is zero)
 * @example
 * import { allocateSample } from "aftersales/followup";
 * const schools = [{ population: 4397 }, { population: 751 }, { population: 1009 }];
 * allocateSample(schools, 250, "proportional").unwrapOr(null); //=> [179, 30, 41]
 * allocateSample(schools, 4, "proportional", { minimum: 1 }).unwrapOr(null); //=> [2, 1, 1]
 */
export function allocateSample(
  strata: readonly Stratum[],
  size: number,
  method: AllocationMethod,
  options: { readonly minimum?: number | undefined } = {},
): Result<readonly number[], AllocationError> {
  const { minimum = 0 } = options;
  if (!METHODS.includes(method)) return err(notAllowed("method", method, METHODS.join(" | ")));
  const wrong = findWrong(strata, size, method, minimum);
  if (wrong) return err(wrong);
  const most = strata.map((stratum) => stratum.population);
  const least = most.map((population) => Math.min(minimum, population));
  const population = sum(most);
  if (size > population) return err({ code: "followup/sample-exceeds-population", size, population, stratum: null });
  if (size < sum(least))
    return err({ code: "followup/number-out-of-range", argument: "size", value: size, range: `at least ${sum(least)}` });
  const weights = weightsOf(strata, method);
  if (sum(weights) === 0 && size > 0) return err({ code: "followup/no-weight", argument: "sd" });
  return ok(wholePlaces(boundedShares(weights, least, most, size), size));
}

const WEIGHTS: { readonly [M in AllocationMethod]: (stratum: Stratum) => number } = {
  proportional: ({ population }) => population,
  equal: ({ population }) => (population > 0 ? 1 : 0),
  neyman: ({ population, sd = 0 }) => population * sd,
  cost: ({ population, sd = 0, cost = 1 }) => (population * sd) / Math.sqrt(cost),
};

const METHODS = Object.keys(WEIGHTS);

/** Sd, cost and weights as fractions of the largest, so that no product of them overflows. */
function weightsOf(strata: readonly Stratum[], method: AllocationMethod): readonly number[] {
  const [sdUnit, costUnit] = [largest(strata.map(({ sd = 0 }) => sd)), largest(strata.map(({ cost = 0 }) => cost))];
  const weights = strata.map(({ population, sd = 0, cost = costUnit }) =>
    WEIGHTS[method]({ population, sd: sd / sdUnit, cost: Math.max(cost / costUnit, Number.MIN_VALUE) }),
  );
  const weightUnit = largest(weights);
  return weights.map((weight) => weight / weightUnit);
}

/** The largest of numbers, or 1 where it is 0. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0) || 1;
}

function findWrong(strata: readonly Stratum[], size: number, method: AllocationMethod, minimum: number): AllocationError | null {
  let wrong: AllocationError | null = outOfRange("size", size, "0, 1, 2, ...") ?? outOfRange("minimum", minimum, "0, 1, 2, ...");
  for (const [index, { id, population, sd, cost }] of strata.entries()) {
    const stratum = id ?? String(index);
    wrong ??= outOfRange(`strata.${index}.population`, population, "0, 1, 2, ...");
    if (method !== "neyman" && method !== "cost") continue;
    wrong ??= sd === undefined ? missing("sd", stratum) : outOfRange(`strata.${index}.sd`, sd, "[0, infinity)");
    if (method !== "cost") continue;
    wrong ??= cost === undefined ? missing("cost", stratum) : outOfRange(`strata.${index}.cost`, cost, "(0, infinity)");
  }
  return wrong;
}

function missing(argument: string, stratum: string): MissingValue {
  return { code: "followup/missing-value", argument, stratum };
}

/** Shares proportional to the weights within bounds: those that break a bound are fixed at it, and the rest is shared anew. */
function boundedShares(weights: readonly number[], least: readonly number[], most: readonly number[], size: number): number[] {
  const shares = least.map(() => 0);
  const unsettled = new Set(shares.keys());
  for (;;) {
    const free = [...unsettled];
    if (free.length === 0) return shares;
    const left = size - sum(shares);
    const total = sum(free.map((i) => weights[i] as number));
    const room = sum(free.map((i) => most[i] as number));
    const wanted = free.map((i) =>
      total > 0 ? (left * (weights[i] as number)) / total : room > 0 ? (left * (most[i] as number)) / room : 0,
    );
    const bounded = wanted.map((share, k) =>
      Math.min(Math.max(share, least[free[k] as number] as number), most[free[k] as number] as number),
    );
    const excess = sum(bounded) - sum(wanted);
    const breaks = (k: number) => (bounded[k] as number) - (wanted[k] as number);
    const fixed = free.filter((_, k) => (Math.abs(excess) <= 1e-9 ? breaks(k) !== 0 : breaks(k) * excess > 0));
    const settled = fixed.length === 0 ? free : fixed;
    for (const i of settled) {
      shares[i] = bounded[free.indexOf(i)] as number;
      unsettled.delete(i);
    }
  }
}

/** Whole places by largest remainder; remainders that differ by binary noise only are equal. */
function wholePlaces(shares: readonly number[], size: number): readonly number[] {
  const places = shares.map(exactFloor);
  const remainders = shares.map((share, i) => Math.round((share - (places[i] as number)) * 1e9));
  const order = remainders.map((_, i) => i).sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (const i of order.slice(0, size - sum(places))) places[i] = (places[i] as number) + 1;
  return places;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
