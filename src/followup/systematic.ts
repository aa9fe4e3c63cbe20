import { err, ok, type Result } from "../kernel/result.js";
import type { NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { exactFloor, outOfRange } from "./numbers.js";

/**
 * Every k-th of a list: the positions floor(start + i N / n), i = 0 ... n - 1. For a list in an order that says something (turnover, region), so that
 * the sample spreads over it. It depends on the order of the list: to draw the same people again after a sort, use `selectSample`.
 *
 * It does not check that the order has no rhythm that meets the interval.
 *
 * @param ids - the list
 * @param draw - `size`: how many; `start`: where to begin, from 0 to N / n (not included), fixed by the caller
 * @returns the ids in the order of the list; or `followup/number-out-of-range`, `followup/sample-exceeds-population`
 * @example
 * import { selectSystematically } from "aftersales/followup";
 * selectSystematically(["a", "b", "c", "d", "e"], { size: 2, start: 1.2 }).unwrapOr(null); //=> ["b", "d"]
 */
export function selectSystematically(
  ids: readonly string[],
  draw: { readonly size: number; readonly start: number },
): Result<readonly string[], NumberOutOfRange | SampleExceedsPopulation> {
  const { size, start } = draw;
  const population = ids.length;
  const wrong = outOfRange("size", size, "0, 1, 2, ...") ?? outOfRange("start", start, "[0, infinity)");
  if (wrong) return err(wrong);
  if (size > population) return err({ code: "followup/sample-exceeds-population", size, population, stratum: null });
  if (size > 0 && start >= population / size) {
    return err({ code: "followup/number-out-of-range", argument: "start", value: start, range: `[0, ${population / size})` });
  }
  const last = population - 1;
  return ok(Array.from({ length: size }, (_, i) => ids[Math.min(last, exactFloor(start + (i * population) / size))] as string));
}
