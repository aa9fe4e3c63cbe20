import { logGamma, tQuantile, tTwoSided } from "./distributions.js";
import type { Interval } from "./interval.js";
import type { WilcoxonTest } from "./wilcoxon.js";

/** A mean tested against 0 with Student's t. Null where undefined. */
export interface MeanTest {
  /** Sample standard deviation, n - 1 below the line. */
  readonly sd: number | null;
  readonly se: number | null;
  readonly interval: Interval | null;
  readonly t: number | null;
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number | null;
}

/** Standardised sizes of a gap. */
export interface EffectSizes {
  /** Gap over the standard deviation of the gaps. */
  readonly dz: number | null;
  /** Gap over the root mean square of the standard deviations of perception and expectation. */
  readonly dav: number | null;
  /** dz without its small-sample bias (Hedges' exact factor, n - 1 degrees of freedom). */
  readonly hedges: number | null;
  /** dav with the same factor. */
  readonly hedgesAv: number | null;
  /** dz x sqrt(2 (1 - correlation)). */
  readonly drm: number | null;
}

/** Where perception lies between what is adequate and what is desired. Shares are of respondents. */
export interface ZoneOfTolerance {
  readonly adequate: number | null;
  readonly desired: number | null;
  /** Desired minus adequate. */
  readonly width: number | null;
  /** Perceived minus adequate, tested. */
  readonly adequacy: { readonly gap: number | null } & MeanTest;
  /** Perceived minus desired, tested. */
  readonly superiority: { readonly gap: number | null } & MeanTest;
  /** Share perceiving less than adequate. */
  readonly below: number | null;
  readonly within: number | null;
  /** Share perceiving more than desired. */
  readonly above: number | null;
  /** Of the means. */
  readonly position: "below" | "within" | "above" | null;
  /** Adequacy gap over the width of the zone. */
  readonly ratio: number | null;
}

/**
 * One line of a gap report. Means are on the scale turned so that higher is better; the gap is perception minus expectation, negative when worse than
 * expected. With three columns the expectation is what is desired. Null where undefined; a reason of the report says why.
 */
export interface GapEstimate extends MeanTest {
  /** Respondents. */
  readonly n: number;
  readonly expectation: number | null;
  readonly perception: number | null;
  readonly gap: number | null;
  /** Perceived minus adequate; three columns only. */
  readonly adequacy?: number | null | undefined;
  /** Perceived minus desired; three columns only. */
  readonly superiority?: number | null | undefined;
  readonly adjustedP: number | null;
  readonly effect: EffectSizes;
  readonly expectationSd: number | null;
  readonly perceptionSd: number | null;
  readonly perceptionSe: number | null;
  /** Between expectation and perception. */
  readonly correlation: number | null;
  readonly perceptionInterval: Interval | null;
  readonly zone?: ZoneOfTolerance | undefined;
  readonly wilcoxon?: WilcoxonTest | null | undefined;
  readonly bootstrap?: Interval | null | undefined;
}

/** Student's t for a mean from its standard error. */
export function testMean(n: number, mean: number | null, sd: number | null, se: number | null, confidence: number): MeanTest {
  if (mean === null || sd === null || se === null || n < 2) return { sd: null, se: null, interval: null, t: null, df: null, p: null };
  const df = n - 1;
  const t = se === 0 ? null : mean / se;
  return { sd, se, interval: intervalAround(mean, se, df, confidence), t, df, p: t === null ? null : tTwoSided(t, df) };
}

export function intervalAround(mean: number, se: number, df: number, confidence: number): Interval {
  const half = se === 0 ? 0 : tQuantile((1 + confidence) / 2, df) * se;
  return { low: mean - half, high: mean + half, confidence };
}

/** Hedges' exact factor for df degrees of freedom: null below 2. */
export function hedgesFactor(df: number): number | null {
  return df < 2 ? null : Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}

/** Effect sizes of a mean difference (Lakens 2013); `unshared` is 2 (1 - correlation). */
export function effectSizes(
  n: number,
  gap: number | null,
  sd: number | null,
  perceptionSd: number | null,
  expectationSd: number | null,
  unshared: number | null,
): EffectSizes {
  const dz = over(gap, sd);
  const pooled = perceptionSd === null || expectationSd === null ? null : Math.sqrt((perceptionSd ** 2 + expectationSd ** 2) / 2);
  const dav = over(gap, pooled);
  const factor = hedgesFactor(n - 1);
  return {
    dz,
    dav,
    hedges: times(dz, factor),
    hedgesAv: times(dav, factor),
    drm: times(dz, unshared === null ? null : Math.sqrt(Math.max(0, unshared))),
  };
}

const over = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);
const times = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b);
