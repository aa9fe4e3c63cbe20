import { Bench } from "tinybench";

/** Nanoseconds of one call: `run` makes `calls` of them, and the quickest of its runs counts, as other work only adds. */
export async function quickest(run: () => void, calls = 1, milliseconds = 250): Promise<number> {
  const before = performance.now();
  run();
  const first = performance.now() - before;
  // What takes this long is timed once more at most.
  const slow = first > milliseconds;
  const bench = new Bench({ time: slow ? 0 : milliseconds, iterations: slow ? 1 : 5, warmup: !slow, warmupTime: 50, warmupIterations: 3 });
  bench.add("run", run);
  await bench.run();
  const result = bench.tasks[0]?.result;
  const latency = result && "latency" in result ? result.latency.min : undefined;
  if (latency === undefined) throw new Error(`no measurement: ${result && "state" in result ? String(result.state) : "none"}`);
  return (latency * 1_000_000) / calls;
}

/** The middle of some numbers. */
export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

/** Nanoseconds in the unit that reads best: `"85 ns"`, `"4.2 µs"`, `"120 ms"`. */
export function readable(ns: number): string {
  const [amount, unit] = ns < 1000 ? [ns, "ns"] : ns < 1e6 ? [ns / 1000, "µs"] : ns < 1e9 ? [ns / 1e6, "ms"] : [ns / 1e9, "s"];
  return `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}
