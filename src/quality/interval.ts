import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongChoice, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";
import { betaQuantile, normalQuantile } from "./distributions.js";

/** Limits between which a quantity lies at this confidence (0.95 = 95 %). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** How the interval of a share is computed. */
export type ProportionMethod = "wilson" | "wilson-continuity" | "wald" | "agresti-coull" | "clopper-pearson" | "jeffreys";

/** Options of `proportionInterval`. */
export interface ProportionOptions {
  /** Default `"wilson"`. */
  readonly method?: ProportionMethod | undefined;
  /** Default 0.95. */
  readonly confidence?: number | undefined;
}

/**
 * The interval of a share: `successes` out of `n`.
 *
 * Does not cut limits: Wald and Agresti-Coull limits can lie below 0 or above 1. Not checked: that the answers are independent.
 *
 * @param successes - whole number, 0 to n
 * @param n - whole number, at least 1
 * @param options - the method and the confidence
 * @returns limits as fractions; errors: `quality/invalid-number`, `quality/unknown-choice`
 * Sources: Wilson 1927; Newcombe 1998 (continuity); Agresti and Coull 1998; Clopper and Pearson 1934; Brown, Cai and DasGupta 2001 (Jeffreys,
 * 0 and 1 as limits where no or every answer is a success).
 * @example
 * import { orThrow } from "aftersales";
 * import { proportionInterval } from "aftersales/quality";
 * const interval = orThrow(proportionInterval(384, 1000));
 * interval.low.toFixed(4); //=> "0.3544"
 * interval.high.toFixed(4); //=> "0.4145"
 */
export function proportionInterval(
  successes: number,
  n: number,
  options: ProportionOptions = {},
): Result<Interval, QualityErrorOf<"quality/invalid-number" | "quality/unknown-choice">> {
  const { method = "wilson", confidence = 0.95 } = options;
  const wrong = firstWrong<QualityErrorOf<"quality/invalid-number" | "quality/unknown-choice">>(
    wrongProportionMethod(method),
    wrongNumber("n", n, { minimum: 1, whole: true }),
    wrongNumber("successes", successes, { minimum: 0, maximum: n, whole: true }),
    wrongConfidence(confidence),
  );
  if (wrong) return err(wrong);
  const [low, high] = LIMITS[method](successes, n, confidence);
  return ok({ low, high, confidence });
}

type Limits = (x: number, n: number, confidence: number) => readonly [low: number, high: number];

const zOf = (confidence: number) => normalQuantile((1 + confidence) / 2);

const LIMITS: Readonly<Record<ProportionMethod, Limits>> = {
  wilson: (x, n, confidence) => {
    const z = zOf(confidence);
    const half = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
    const centre = (x + (z * z) / 2) / (n + z * z);
    return [x === 0 ? 0 : centre - half, x === n ? 1 : centre + half];
  },
  "wilson-continuity": (x, n, confidence) => {
    const z = zOf(confidence);
    const p = x / n;
    const span = 2 * (n + z * z);
    const root = (sign: number) => z * Math.sqrt(z * z - sign * 2 - 1 / n + 4 * p * (n * (1 - p) + sign));
    const low = (2 * n * p + z * z - 1 - root(1)) / span;
    const high = (2 * n * p + z * z + 1 + root(-1)) / span;
    return [x === 0 ? 0 : Math.max(0, low), x === n ? 1 : Math.min(1, high)];
  },
  wald: (x, n, confidence) => {
    const p = x / n;
    const half = zOf(confidence) * Math.sqrt((p * (1 - p)) / n);
    return [p - half, p + half];
  },
  "agresti-coull": (x, n, confidence) => {
    const z = zOf(confidence);
    const size = n + z * z;
    const p = (x + (z * z) / 2) / size;
    const half = z * Math.sqrt((p * (1 - p)) / size);
    return [p - half, p + half];
  },
  "clopper-pearson": (x, n, confidence) => {
    const alpha = 1 - confidence;
    return [x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1), x === n ? 1 : 1 - betaQuantile(alpha / 2, n - x, x + 1)];
  },
  jeffreys: (x, n, confidence) => {
    const alpha = 1 - confidence;
    return [x === 0 ? 0 : betaQuantile(alpha / 2, x + 0.5, n - x + 0.5), x === n ? 1 : 1 - betaQuantile(alpha / 2, n - x + 0.5, x + 0.5)];
  },
};

/** What is wrong with the name of a method, or null. */
export const wrongProportionMethod = (method: unknown) => wrongChoice("method", method, Object.keys(LIMITS));

/** The difference of two shares (a - b) with Newcombe's interval 10, from the Wilson limits of each (Newcombe 1998). */
export function shareDifference(
  a: { readonly share: number; readonly interval: Interval },
  b: { readonly share: number; readonly interval: Interval },
): Interval {
  const difference = a.share - b.share;
  return {
    low: difference - Math.hypot(a.share - a.interval.low, b.interval.high - b.share),
    high: difference + Math.hypot(a.interval.high - a.share, b.share - b.interval.low),
    confidence: a.interval.confidence,
  };
}
