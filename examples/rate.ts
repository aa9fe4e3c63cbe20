/**
 * Seconds of processor time that this process has used, with its garbage collector. On a machine that other programs use too, the clock on
 * the wall would measure them.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * How many items `run` gets through in a second of processor time: the median of five rounds of at least a second each, after one to warm up.
 * `run` does a batch and says how many items that was.
 */
export async function rate(run: () => number | Promise<number>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 6; round++) {
    const started = processorSeconds();
    let items = 0;
    while (processorSeconds() - started < 1) items += await run();
    rounds.push(items / (processorSeconds() - started));
  }
  return rounds.slice(1).sort((a, b) => a - b)[2] as number;
}

/** Two significant digits are all that a shared machine can tell. */
export function readable(perSecond: number): string {
  return Number(perSecond.toPrecision(2)).toLocaleString("en");
}
