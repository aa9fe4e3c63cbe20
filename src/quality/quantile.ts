/**
 * A quantile by linear interpolation between order statistics: type 7, the default of R.
 *
 * @param sorted - values in rising order
 * @param p - 0 to 1
 * @returns the quantile, or null of nothing
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const part = at - below;
  return part === 0 ? low : low + part * ((sorted[below + 1] as number) - low);
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  return quantileOfSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
