/** The least number of `count` things that is at least a share of them, from 1: `share * count` itself may be off by a rounding. */
export function rankOf(share: number, count: number): number {
  let rank = Math.max(1, Math.ceil(share * count) - 1);
  while (rank < count && rank / count < share) rank++;
  return rank;
}
