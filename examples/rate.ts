import { performance } from "node:perf_hooks";

/**
 * How many items a second `run` gets through, on one core: the median of five rounds of at least a second each, after one to warm up.
 * `run` does a batch and says how many items that was.
 */
export async function rate(run: () => number | Promise<number>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 6; round++) {
    const started = performance.now();
    let items = 0;
    while (performance.now() - started < 1000) items += await run();
    rounds.push((items / (performance.now() - started)) * 1000);
  }
  return rounds.slice(1).sort((a, b) => a - b)[2] as number;
}

/** Two significant digits are all that a shared machine can tell. */
export function readable(perSecond: number): string {
  return Number(perSecond.toPrecision(2)).toLocaleString("en");
}
