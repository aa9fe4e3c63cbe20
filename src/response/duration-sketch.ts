import { rankOf } from "./rank.js";

// Percentiles of lengths of time as counts in fixed buckets: 64 to each power of two, so that a bucket is at most 1/64 of its lower end
// wide. Integer arithmetic only: any split and order of the lengths gives the same counts (the bucket layout is that of HdrHistogram).

/** Number of lengths by bucket; a bucket without any is absent. */
export type DurationSketch = Readonly<Record<string, number>>;

/** A percentile read from a sketch lies within this share of the exact one. */
export const SKETCH_ERROR = 1 / 128;

const PER_OCTAVE = 64;
const BITS = 6;

/** The bucket of a length in whole milliseconds, zero or more. Below 64 ms every length has its own. */
export function bucketOf(ms: number): number {
  if (ms < PER_OCTAVE) return ms;
  const shift = exponentOf(ms) - BITS;
  return shift * PER_OCTAVE + Math.floor(ms / 2 ** shift);
}

/** The middle of a bucket, in milliseconds. */
export function middleOf(bucket: number): number {
  if (bucket < 2 * PER_OCTAVE) return bucket;
  const shift = Math.floor(bucket / PER_OCTAVE) - 1;
  const lower = (bucket - shift * PER_OCTAVE) * 2 ** shift;
  return lower + (2 ** shift - 1) / 2;
}

/** The length below which a share of the counted ones lies, both inclusive (nearest rank); `null` when there are none. */
export function percentileOf(sketch: DurationSketch, share: number): number | null {
  const entries = Object.entries(sketch);
  const count = entries.reduce((sum, [, n]) => sum + n, 0);
  const rank = rankOf(share, count);
  let seen = 0;
  for (const [bucket, n] of entries) {
    seen += n;
    if (seen >= rank) return middleOf(Number(bucket));
  }
  return null;
}

/** Counts one more length into a sketch of one's own. */
export function addDuration(sketch: Record<string, number>, ms: number): void {
  const bucket = bucketOf(ms);
  sketch[bucket] = (sketch[bucket] ?? 0) + 1;
}

/** The lengths of both. */
export function mergeSketches(a: DurationSketch, b: DurationSketch): DurationSketch {
  const merged: Record<string, number> = { ...a };
  for (const [bucket, n] of Object.entries(b)) merged[bucket] = (merged[bucket] ?? 0) + n;
  return merged;
}

/** The exponent of the highest power of two in a whole number. */
function exponentOf(ms: number): number {
  const high = Math.floor(ms / 2 ** 32);
  return high > 0 ? 63 - Math.clz32(high) : 31 - Math.clz32(ms);
}
