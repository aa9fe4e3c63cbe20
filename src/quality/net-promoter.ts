import { err, ok, type Result } from "../kernel/result.js";
import type { Tally } from "../kernel/tally.js";
import { type Change, normalChange, welchChange } from "./change.js";
import { finite, firstWrong, wrongChoice, wrongConfidence, wrongError, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import { normalQuantile, tQuantile } from "./distributions.js";
import type { Interval } from "./interval.js";

/** Answers to "how likely are you to recommend us", counted: 9 and 10, 7 and 8, 0 to 6. */
export interface NetPromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Net promoter score in points, -100 to 100. Null where undefined. */
export interface NetPromoterScore {
  /** Answers. */
  readonly n: number;
  readonly score: number | null;
  readonly counts: NetPromoterCounts;
  /** Fractions of the answers. */
  readonly shares: NetPromoterCounts | null;
  /** In points: 100 x sqrt((p + d - (p - d)^2) / n). */
  readonly se: number | null;
  /** In points; not cut at -100 and 100. */
  readonly interval: Interval | null;
  readonly reasons: QualityReasonList;
}

/** Options of `netPromoterScore`. */
export interface NetPromoterOptions {
  /** Default 0.95. */
  readonly confidence?: number | undefined;
  /** `"wald"` (default): the plain variance. `"adjusted-wald"`: three more answers, 3/4 of them promoters and 3/4 detractors. `"t"`: n - 1 below the line, Student's t. */
  readonly method?: "wald" | "adjusted-wald" | "t" | undefined;
}

/** One answer; null and undefined are not answered. */
export type Answer = number | null | undefined;

/** What `netPromoterScore` may return instead. */
export type NetPromoterError =
  | QualityErrorOf<"quality/invalid-number">
  | QualityErrorOf<"quality/unknown-choice">
  | QualityErrorOf<"quality/not-a-recommendation-score">;

type NetPromoterOptionError = Exclude<NetPromoterError, { readonly code: "quality/not-a-recommendation-score" }>;

/**
 * Net promoter score with its interval.
 *
 * Answers that are not given do not enter the denominator. Refuses any answer but the whole numbers 0 to 10: another scale gives another number.
 *
 * @param scores - answers from 0 to 10, or counts
 * @param options - the confidence and the method of the interval
 * @returns the score in points; errors: `quality/not-a-recommendation-score`, `quality/invalid-number`, `quality/unknown-choice`
 * Sources: Reichheld 2003; variance of a difference of two shares of one multinomial; adjusted Wald: Rocks 2016.
 * @example
 * import { orThrow } from "aftersales";
 * import { netPromoterScore } from "aftersales/quality";
 * const { score, interval } = orThrow(netPromoterScore({ promoters: 60, passives: 20, detractors: 20 }));
 * score; //=> 40
 * interval?.low.toFixed(2); //=> "24.32"
 */
export function netPromoterScore(
  scores: readonly Answer[] | NetPromoterCounts,
  options: NetPromoterOptions = {},
): Result<NetPromoterScore, NetPromoterError> {
  const wrong = wrongOptions(options);
  if (wrong) return err(wrong);
  if (!isList(scores)) {
    const count = (name: keyof NetPromoterCounts) => wrongNumber(name, scores[name], { minimum: 0, whole: true });
    const wrongCount = firstWrong(count("promoters"), count("passives"), count("detractors"));
    return wrongCount ? err(wrongCount) : ok(scoreOf(scores, options));
  }
  let counts = NOBODY;
  for (const [index, answer] of scores.entries()) {
    if (answer === null || answer === undefined) continue;
    if (!isScore(answer)) return err({ code: "quality/not-a-recommendation-score", index, answer: finite(answer) });
    counts = counted(counts, answer);
  }
  return ok(scoreOf(counts, options));
}

const isList = (value: readonly Answer[] | NetPromoterCounts): value is readonly Answer[] => Array.isArray(value);
const METHODS = ["wald", "adjusted-wald", "t"];
const wrongOptions = ({ confidence = 0.95, method = "wald" }: NetPromoterOptions) =>
  firstWrong<NetPromoterOptionError>(wrongConfidence(confidence), wrongChoice("method", method, METHODS));
const isScore = (answer: number) => Number.isInteger(answer) && answer >= 0 && answer <= 10;
const NOBODY: NetPromoterCounts = { promoters: 0, passives: 0, detractors: 0 };

function counted({ promoters, passives, detractors }: NetPromoterCounts, answer: number): NetPromoterCounts {
  if (answer >= 9) return { promoters: promoters + 1, passives, detractors };
  return answer >= 7 ? { promoters, passives: passives + 1, detractors } : { promoters, passives, detractors: detractors + 1 };
}

/**
 * Net promoter score as a tally of single answers. Answers that are no whole number from 0 to 10 are not counted: check them before.
 *
 * @param options - as for `netPromoterScore`; throws `RangeError` on a confidence or a method that is none
 * @example
 * import { netPromoterTally } from "aftersales/quality";
 * const tally = netPromoterTally();
 * tally.result([10, 9, 3].reduce(tally.add, tally.empty())).score?.toFixed(1); //=> "33.3"
 */
export function netPromoterTally(options: NetPromoterOptions = {}): Tally<number, NetPromoterCounts, NetPromoterScore> {
  const wrong = wrongOptions(options);
  if (wrong) throw new RangeError(`options.${wrong.name} is out of range`);
  return {
    empty: () => NOBODY,
    add: (counts, answer) => (isScore(answer) ? counted(counts, answer) : counts),
    merge: (a, b) => ({ promoters: a.promoters + b.promoters, passives: a.passives + b.passives, detractors: a.detractors + b.detractors }),
    result: (counts) => scoreOf(counts, options),
  };
}

function scoreOf(
  { promoters, passives, detractors }: NetPromoterCounts,
  { confidence = 0.95, method = "wald" }: NetPromoterOptions,
): NetPromoterScore {
  const counts = { promoters, passives, detractors };
  const n = promoters + passives + detractors;
  const byMethod: QualityReason = { code: "quality/interval-method", params: { method } };
  if (n === 0) {
    return {
      n,
      score: null,
      counts,
      shares: null,
      se: null,
      interval: null,
      reasons: [byMethod, { code: "quality/nothing-answered", params: {} }],
    };
  }
  const net = (promoters - detractors) / n;
  const se = Math.sqrt(variance(promoters, detractors, n) / n);
  const interval = limits(counts, n, method, confidence);
  const beyond = interval !== null && (interval.low < -100 || interval.high > 100);
  return {
    n,
    score: 100 * net,
    counts,
    shares: { promoters: promoters / n, passives: passives / n, detractors: detractors / n },
    se: 100 * se,
    interval,
    reasons: [
      byMethod,
      ...(interval === null ? [{ code: "quality/too-few-answers", params: { n, minimum: 2 } } as const] : []),
      ...(beyond ? [{ code: "quality/limit-beyond-scale", params: { low: interval.low, high: interval.high } } as const] : []),
    ],
  };
}

/** Of +1, 0 and -1 with these counts out of n. */
function variance(promoters: number, detractors: number, n: number): number {
  return Math.max(0, (promoters + detractors) / n - ((promoters - detractors) / n) ** 2);
}

function limits(
  { promoters, detractors }: NetPromoterCounts,
  n: number,
  method: "wald" | "adjusted-wald" | "t",
  confidence: number,
): Interval | null {
  if (method === "t" && n < 2) return null;
  const added = method === "adjusted-wald" ? 3 : 0;
  const [p, d, size] = [promoters + added / 4, detractors + added / 4, n + added];
  const centre = (p - d) / size;
  const se = Math.sqrt(variance(p, d, size) / (method === "t" ? size - 1 : size));
  const quantile = method === "t" ? tQuantile((1 + confidence) / 2, n - 1) : normalQuantile((1 + confidence) / 2);
  return { low: 100 * (centre - quantile * se), high: 100 * (centre + quantile * se), confidence };
}

/**
 * The change of a net promoter score between two independent samples, with a test.
 *
 * @param before - the earlier score
 * @param after - the later one
 * @param options - `test`: `"z"` (default) by the standard errors, or `"welch"` on +1, 0 and -1; `confidence` (default 0.95)
 * @returns after minus before, in points; null parts where a sample is empty or all answers are alike; errors: `quality/invalid-number`
 * @example
 * import { orThrow } from "aftersales";
 * import { compareNetPromoterScore, netPromoterScore } from "aftersales/quality";
 * const before = orThrow(netPromoterScore({ promoters: 45, passives: 30, detractors: 25 }));
 * const after = orThrow(netPromoterScore({ promoters: 60, passives: 20, detractors: 20 }));
 * const { change, p } = orThrow(compareNetPromoterScore(before, after));
 * change; //=> 20
 * p?.toFixed(3); //=> "0.079"
 */
export function compareNetPromoterScore(
  before: NetPromoterScore,
  after: NetPromoterScore,
  options: { readonly test?: "z" | "welch" | undefined; readonly confidence?: number | undefined } = {},
): Result<Change & { readonly reasons: QualityReasonList }, QualityErrorOf<"quality/invalid-number">> {
  const { test = "z", confidence = 0.95 } = options;
  const check = (name: string, { n, score, se }: NetPromoterScore) =>
    firstWrong(
      wrongNumber(`${name}.n`, n, { minimum: 0, whole: true }),
      score === null ? null : wrongNumber(`${name}.score`, score, { minimum: -100, maximum: 100 }),
      wrongError(`${name}.se`, se),
    );
  const wrong = firstWrong(wrongConfidence(confidence), check("before", before), check("after", after));
  if (wrong) return err(wrong);
  const sample = ({ n, score, se }: NetPromoterScore) => {
    const usual = se === null || n < 2 ? null : se * Math.sqrt(n / (n - 1));
    return { n, mean: score, se: test === "welch" ? usual : se };
  };
  const change = (test === "welch" ? welchChange : normalChange)(sample(before), sample(after), confidence);
  const equal: readonly QualityReason[] = change.p === null ? [{ code: "quality/equal-answers", params: {} }] : [];
  const empty = change.se === null;
  return ok({
    ...change,
    reasons: [
      { code: "quality/test", params: { test } },
      ...(empty
        ? ([{ code: "quality/too-few-answers", params: { n: Math.min(before.n, after.n), minimum: test === "z" ? 1 : 2 } }] as const)
        : equal),
    ],
  });
}
