import { err, ok, type Result } from "../kernel/result.js";
import type { Tally } from "../kernel/tally.js";
import { type Change, normalChange } from "./change.js";
import { finite, firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReasonList } from "./codes.js";
import type { Scale } from "./instrument.js";
import { type Interval, type ProportionMethod, proportionInterval, shareDifference, wrongProportionMethod } from "./interval.js";
import type { Answer } from "./net-promoter.js";

/** Answers counted. */
export interface SatisfactionCounts {
  readonly satisfied: number;
  readonly answered: number;
}

/** The share of satisfied answers. Null where nothing was answered. */
export interface CustomerSatisfaction {
  /** Answers. */
  readonly n: number;
  readonly satisfied: number;
  /** Satisfied over answered, a fraction. */
  readonly score: number | null;
  readonly se: number | null;
  readonly interval: Interval | null;
  readonly reasons: QualityReasonList;
}

/** Options of `customerSatisfaction`. */
export interface SatisfactionOptions {
  /** Of the answers; default 1 to 5, higher is better. */
  readonly scale?: Scale | undefined;
  /** How many of the best points of the scale count as satisfied; default 2, or 1 on a scale of two points. */
  readonly top?: number | undefined;
  /** Default 0.95. */
  readonly confidence?: number | undefined;
  /** Default `"wilson"`. */
  readonly method?: ProportionMethod | undefined;
}

/** What a question may return instead of its score. */
export type AnswerError =
  | QualityErrorOf<"quality/invalid-number">
  | QualityErrorOf<"quality/unknown-choice">
  | QualityErrorOf<"quality/answer-out-of-scale">;

/**
 * Customer satisfaction (CSAT): the share of answers in the best points of the scale, with its interval.
 *
 * Answers that are not given do not enter the denominator.
 *
 * @param answers - on the scale, or counts of satisfied and answered
 * @param options - scale, how many points count as satisfied, confidence, method of the interval
 * @returns the share as a fraction; errors: `quality/answer-out-of-scale`, `quality/invalid-number`, `quality/unknown-choice`
 * Source of the interval: Wilson 1927.
 * @example
 * import { orThrow } from "aftersales";
 * import { customerSatisfaction } from "aftersales/quality";
 * orThrow(customerSatisfaction([5, 4, 3, null, 4])).score; //=> 0.75
 */
export function customerSatisfaction(
  answers: readonly Answer[] | SatisfactionCounts,
  options: SatisfactionOptions = {},
): Result<CustomerSatisfaction, AnswerError> {
  const { scale = { min: 1, max: 5 }, top = topOf(scale), confidence = 0.95, method = "wilson" } = options;
  const wrong = wrongProportionMethod(method) ?? wrongSatisfaction(scale, top, confidence);
  if (wrong) return err(wrong);
  const counts = isList(answers) ? countTop(answers, scale, top) : checkedCounts(answers);
  return counts.map((all) => satisfactionFrom(all, method, confidence));
}

function satisfactionFrom({ satisfied, answered }: SatisfactionCounts, method: ProportionMethod, confidence: number): CustomerSatisfaction {
  const share = answered === 0 ? null : satisfied / answered;
  return {
    n: answered,
    satisfied,
    score: share,
    se: share === null ? null : Math.sqrt((share * (1 - share)) / answered),
    interval: proportionInterval(satisfied, answered, { method, confidence }).unwrapOr(null),
    reasons: [
      { code: "quality/interval-method", params: { method } },
      ...(answered === 0 ? [{ code: "quality/nothing-answered", params: {} } as const] : []),
    ],
  };
}

/**
 * Customer satisfaction as a tally of single answers. Answers outside the scale are not counted: check them before.
 *
 * @param options - as for `customerSatisfaction`; throws `RangeError` when one is out of range
 * @example
 * import { satisfactionTally } from "aftersales/quality";
 * const tally = satisfactionTally();
 * tally.result([5, 4, 3, 4].reduce(tally.add, tally.empty())).score; //=> 0.75
 */
export function satisfactionTally(options: SatisfactionOptions = {}): Tally<number, SatisfactionCounts, CustomerSatisfaction> {
  const { scale = { min: 1, max: 5 }, top = topOf(scale), confidence = 0.95, method = "wilson" } = options;
  const wrong = wrongProportionMethod(method) ?? wrongSatisfaction(scale, top, confidence);
  if (wrong) throw new RangeError(`options.${wrong.name} is out of range`);
  return {
    empty: () => ({ satisfied: 0, answered: 0 }),
    add: (counts, answer) => {
      const one = countTop([answer], scale, top).unwrapOr({ satisfied: 0, answered: 0 });
      return { satisfied: counts.satisfied + one.satisfied, answered: counts.answered + one.answered };
    },
    merge: (a, b) => ({ satisfied: a.satisfied + b.satisfied, answered: a.answered + b.answered }),
    result: (counts) => satisfactionFrom(counts, method, confidence),
  };
}

/** How many of the best points count where the caller does not say. */
export const topOf = ({ min, max }: Scale) => Math.min(2, max - min);

/** What is wrong with the options of a question, or null. */
export function wrongSatisfaction(scale: Scale, top: number, confidence: number): QualityErrorOf<"quality/invalid-number"> | null {
  return firstWrong(
    wrongConfidence(confidence),
    wrongScale(scale),
    wrongNumber("top", top, { minimum: 1, maximum: scale.max - scale.min }),
  );
}

const isList = (value: readonly Answer[] | SatisfactionCounts): value is readonly Answer[] => Array.isArray(value);

export function wrongScale({ min, max }: Scale): QualityErrorOf<"quality/invalid-number"> | null {
  // A range below a millionth is a slip, and shares of it would overflow.
  return firstWrong(
    wrongNumber("scale.min", min),
    wrongNumber("scale.max", max, max - min < 1e-6 ? { minimum: Math.max(min, max), open: true } : {}),
  );
}

/** The given answers, turned so that higher is better. */
export function turnedAnswers(
  answers: readonly Answer[],
  { min, max, direction }: Scale,
): Result<readonly number[], QualityErrorOf<"quality/answer-out-of-scale">> {
  const given: number[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer === null || answer === undefined) continue;
    if (!(answer >= min && answer <= max))
      return err({ code: "quality/answer-out-of-scale", index, answer: finite(answer), minimum: min, maximum: max });
    given.push(direction === "lower-is-better" ? min + max - answer : answer);
  }
  return ok(given);
}

function countTop(answers: readonly Answer[], scale: Scale, top: number): Result<SatisfactionCounts, AnswerError> {
  const least = scale.max - top + 1;
  return turnedAnswers(answers, scale).map((given) => ({
    satisfied: given.filter((answer) => answer >= least).length,
    answered: given.length,
  }));
}

function checkedCounts({ satisfied, answered }: SatisfactionCounts): Result<SatisfactionCounts, AnswerError> {
  const wrong = firstWrong(
    wrongNumber("answered", answered, { minimum: 0, whole: true }),
    wrongNumber("satisfied", satisfied, { minimum: 0, maximum: answered, whole: true }),
  );
  return wrong ? err(wrong) : ok({ satisfied, answered });
}

/**
 * The change of a satisfaction share between two independent samples: Newcombe's interval and the pooled z test.
 *
 * @param before - the earlier share
 * @param after - the later one
 * @param options - `confidence` (default 0.95)
 * @returns after minus before; `statistic` and `p` are null where both samples are all satisfied or all not; errors: `quality/invalid-number`
 * Source: Newcombe 1998, method 10.
 * @example
 * import { orThrow } from "aftersales";
 * import { compareCustomerSatisfaction, customerSatisfaction } from "aftersales/quality";
 * const before = orThrow(customerSatisfaction({ satisfied: 48, answered: 80 }));
 * const after = orThrow(customerSatisfaction({ satisfied: 56, answered: 70 }));
 * const { change, interval } = orThrow(compareCustomerSatisfaction(before, after));
 * change?.toFixed(2); //=> "0.20"
 * interval?.low.toFixed(4); //=> "0.0524"
 */
export function compareCustomerSatisfaction(
  before: CustomerSatisfaction,
  after: CustomerSatisfaction,
  options: { readonly confidence?: number | undefined } = {},
): Result<Change & { readonly reasons: QualityReasonList }, QualityErrorOf<"quality/invalid-number">> {
  const { confidence = 0.95 } = options;
  const check = (name: string, { n, satisfied, score }: CustomerSatisfaction) =>
    firstWrong(
      wrongNumber(`${name}.n`, n, { minimum: 0, whole: true }),
      wrongNumber(`${name}.satisfied`, satisfied, { minimum: 0, maximum: n, whole: true }),
      n === 0 ? null : wrongNumber(`${name}.score`, score as number, { minimum: 0, maximum: 1 }),
    );
  const wrong = firstWrong(wrongConfidence(confidence), check("before", before), check("after", after));
  if (wrong) return err(wrong);
  const pooled = (before.satisfied + after.satisfied) / (before.n + after.n);
  const spread = Math.sqrt(pooled * (1 - pooled));
  const sample = ({ n, score }: CustomerSatisfaction) => ({ n, mean: score, se: n === 0 ? null : spread / Math.sqrt(n) });
  const change = normalChange(sample(before), sample(after), confidence);
  const share = ({ n, satisfied, score }: CustomerSatisfaction) => {
    const interval = proportionInterval(satisfied, n, { confidence }).unwrapOr(null);
    return interval && { share: score as number, interval };
  };
  const [one, other] = [share(before), share(after)];
  const empty = one === null || other === null;
  return ok({
    ...change,
    interval: empty ? null : shareDifference(other, one),
    reasons: [
      { code: "quality/test", params: { test: "pooled-z" } },
      { code: "quality/interval-method", params: { method: "newcombe" } },
      ...(empty ? ([{ code: "quality/too-few-answers", params: { n: Math.min(before.n, after.n), minimum: 1 } }] as const) : []),
      ...(!empty && change.p === null ? ([{ code: "quality/equal-answers", params: {} }] as const) : []),
    ],
  });
}
