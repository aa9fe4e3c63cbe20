import { LEAST_ERROR } from "./check-number.js";
import { normalQuantile, normalTwoSided, tQuantile, tTwoSided } from "./distributions.js";
import type { Interval } from "./interval.js";

/** A change between two periods (after minus before) and whether it is more than chance. Null where undefined. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly se: number | null;
  readonly interval: Interval | null;
  /** z, or t where `df` is a number. */
  readonly statistic: number | null;
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number | null;
}

/** A mean with its standard error; `n` is for the degrees of freedom. */
export interface Estimate {
  readonly n: number;
  readonly mean: number | null;
  readonly se: number | null;
}

/** Welch's test of two means (Welch 1947), with Satterthwaite's degrees of freedom. */
export function welchChange(before: Estimate, after: Estimate, confidence: number): Change {
  const base = difference(before, after);
  if (base.se === null || base.se === 0 || base.change === null) return base;
  const whole = base.se;
  const part = ({ n, se }: Estimate) => ((se as number) / whole) ** 4 / (n - 1);
  const df = 1 / (part(before) + part(after));
  const statistic = base.change / base.se;
  const half = tQuantile((1 + confidence) / 2, df) * base.se;
  return {
    ...base,
    statistic,
    df,
    p: tTwoSided(statistic, df),
    interval: { low: base.change - half, high: base.change + half, confidence },
  };
}

/** A normal test of two estimates by their standard errors. */
export function normalChange(before: Estimate, after: Estimate, confidence: number): Change {
  const base = difference(before, after);
  if (base.se === null || base.se === 0 || base.change === null) return base;
  const statistic = base.change / base.se;
  const half = normalQuantile((1 + confidence) / 2) * base.se;
  return { ...base, statistic, p: normalTwoSided(statistic), interval: { low: base.change - half, high: base.change + half, confidence } };
}

function difference(before: Estimate, after: Estimate): Change {
  const change = before.mean === null || after.mean === null ? null : after.mean - before.mean;
  const both = before.se === null || after.se === null ? null : Math.hypot(before.se, after.se);
  const se = both !== null && both < LEAST_ERROR ? 0 : both;
  return { before: before.mean, after: after.mean, change, se, interval: null, statistic: null, df: null, p: null };
}
