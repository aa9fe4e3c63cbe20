import { err, ok, type Result } from "../kernel/result.js";
import type { Tally } from "../kernel/tally.js";
import { type Change, welchChange } from "./change.js";
import { firstWrong, wrongChoice, wrongConfidence, wrongError, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReasonList } from "./codes.js";
import { addProduct, addTerm, exactOf, meanAndDeviation, mergeSums, zeroSums } from "./exact-sum.js";
import { intervalAround } from "./gap-estimate.js";
import type { Scale } from "./instrument.js";
import { type Interval, proportionInterval } from "./interval.js";
import type { Answer } from "./net-promoter.js";
import { type AnswerError, topOf, turnedAnswers, wrongSatisfaction } from "./satisfaction.js";

/** How easy customers found it: a mean on the scale turned so that higher is easier. Null where undefined. */
export interface CustomerEffort {
  readonly n: number;
  /** Mean answer. */
  readonly score: number | null;
  readonly sd: number | null;
  readonly se: number | null;
  /** Student's t interval of the mean. */
  readonly interval: Interval | null;
  /** Share of answers in the two easiest points (or `top` of them), with Wilson's interval. */
  readonly easy: { readonly share: number; readonly interval: Interval } | null;
  readonly reasons: QualityReasonList;
}

/** Options of `customerEffort`. */
export interface EffortOptions {
  /** The direction has no default: "1 = very easy" and "7 = strongly agree that it was easy" are both in use. */
  readonly scale: Scale & { readonly direction: "higher-is-better" | "lower-is-better" };
  /** Default 2, or 1 on a scale of two points. */
  readonly top?: number | undefined;
  /** Default 0.95. */
  readonly confidence?: number | undefined;
}

/**
 * Customer effort score (CES): the mean answer with its interval, and the share of the easiest answers.
 *
 * Answers that are not given do not count. On a scale where lower is better, answers are turned (min + max - answer) before the mean.
 *
 * @param answers - on the scale
 * @param options - the scale with its direction, how many points count as easy, confidence
 * @returns the score; errors: `quality/unknown-choice` (direction), `quality/answer-out-of-scale`, `quality/invalid-number`
 * Source: Dixon, Freeman and Toman 2010.
 * @example
 * import { orThrow } from "aftersales";
 * import { customerEffort } from "aftersales/quality";
 * const scale = { min: 1, max: 7, direction: "lower-is-better" } as const;
 * orThrow(customerEffort([1, 2, 3], { scale })).score; //=> 6
 */
export function customerEffort(answers: readonly Answer[], options: EffortOptions): Result<CustomerEffort, AnswerError> {
  const wrong = wrongEffort(options);
  if (wrong) return err(wrong);
  const { scale, top = topOf(scale), confidence = 0.95 } = options;
  return turnedAnswers(answers, scale).map((given) => {
    const state = emptyEffort();
    for (const answer of given) addEffort(state, answer, scale.max - top + 1);
    return effortFrom(state, scale, confidence);
  });
}

/** Running sums of effort answers, turned so that higher is easier, as plain JSON. */
export interface EffortTallyState {
  readonly n: number;
  readonly easy: number;
  /** Exact sums: of the answers and of their squares. */
  readonly sums: readonly number[];
}

/**
 * Customer effort as a tally of single answers; any split and order gives the same bytes. Answers outside the scale are not counted: check them before.
 *
 * @param options - as for `customerEffort`; throws `RangeError` when one is out of range
 * @example
 * import { effortTally } from "aftersales/quality";
 * const tally = effortTally({ scale: { min: 1, max: 7, direction: "lower-is-better" } });
 * tally.result([1, 2, 3].reduce(tally.add, tally.empty())).score; //=> 6
 */
export function effortTally(options: EffortOptions): Tally<number, EffortTallyState, CustomerEffort> {
  const wrong = wrongEffort(options);
  if (wrong) throw new RangeError(`options.${wrong.name} is out of range`);
  const { scale, top = topOf(scale), confidence = 0.95 } = options;
  return {
    empty: emptyEffort,
    add: (state, answer) => {
      const copy = { ...state, sums: [...state.sums] };
      for (const given of turnedAnswers([answer], scale).unwrapOr([])) addEffort(copy, given, scale.max - top + 1);
      return copy;
    },
    merge: (a, b) => ({ n: a.n + b.n, easy: a.easy + b.easy, sums: mergeSums(a.sums, b.sums) }),
    result: (state) => effortFrom(state, scale, confidence),
  };
}

/** The direction is asked for at run time too: taken as its opposite, a score is turned and nobody sees it. */
function wrongEffort(options: EffortOptions | undefined): QualityErrorOf<"quality/invalid-number" | "quality/unknown-choice"> | null {
  const { scale, top, confidence = 0.95 } = options ?? {};
  const wrong = wrongChoice("scale.direction", scale?.direction, ["higher-is-better", "lower-is-better"]);
  return wrong || !scale ? wrong : wrongSatisfaction(scale, top ?? topOf(scale), confidence);
}

const emptyEffort = () => ({ n: 0, easy: 0, sums: zeroSums(2) });

function addEffort(state: { n: number; easy: number; sums: number[] }, answer: number, leastEasy: number): void {
  state.n++;
  if (answer >= leastEasy) state.easy++;
  addTerm(state.sums, 0, answer);
  addProduct(state.sums, 1, answer, answer, 1);
}

function effortFrom({ n, easy, sums }: EffortTallyState, { direction }: Scale, confidence: number): CustomerEffort {
  const { mean, sd } = meanAndDeviation(n, exactOf(sums, 0), exactOf(sums, 1));
  const se = sd === null ? null : sd / Math.sqrt(n);
  const share = proportionInterval(easy, n, { confidence }).unwrapOr(null);
  return {
    n,
    score: mean,
    sd,
    se,
    interval: mean === null || se === null ? null : intervalAround(mean, se, n - 1, confidence),
    easy: share && { share: easy / n, interval: share },
    reasons: [
      { code: "quality/interval-method", params: { method: "t" } },
      ...(direction === "lower-is-better" ? ([{ code: "quality/direction-turned", params: {} }] as const) : []),
      ...(n === 0 ? ([{ code: "quality/nothing-answered", params: {} }] as const) : []),
      ...(n === 1 ? ([{ code: "quality/too-few-answers", params: { n, minimum: 2 } }] as const) : []),
    ],
  };
}

/**
 * The change of an effort score between two independent samples, by Welch's t. Not checked: that both used the same scale.
 *
 * @param before - the earlier score
 * @param after - the later one
 * @param options - `confidence` (default 0.95)
 * @returns after minus before; null parts below two answers or where all answers are equal; errors: `quality/invalid-number`
 * @example
 * import { orThrow } from "aftersales";
 * import { compareCustomerEffort, customerEffort } from "aftersales/quality";
 * const scale = { min: 1, max: 7, direction: "higher-is-better" } as const;
 * const [before, after] = [[3, 4, 5], [5, 6, 7]].map((answers) => orThrow(customerEffort(answers, { scale })));
 * before && after && orThrow(compareCustomerEffort(before, after)).change; //=> 2
 */
export function compareCustomerEffort(
  before: CustomerEffort,
  after: CustomerEffort,
  options: { readonly confidence?: number | undefined } = {},
): Result<Change & { readonly reasons: QualityReasonList }, QualityErrorOf<"quality/invalid-number">> {
  const { confidence = 0.95 } = options;
  const check = (name: string, { n, score, se }: CustomerEffort) =>
    firstWrong(
      wrongNumber(`${name}.n`, n, { minimum: 0, whole: true }),
      score === null ? null : wrongNumber(`${name}.score`, score),
      wrongError(`${name}.se`, se),
    );
  const wrong = firstWrong(wrongConfidence(confidence), check("before", before), check("after", after));
  if (wrong) return err(wrong);
  const sample = ({ n, score, se }: CustomerEffort) => ({ n, mean: score, se: n < 2 ? null : se });
  const change = welchChange(sample(before), sample(after), confidence);
  return ok({
    ...change,
    reasons: [
      { code: "quality/test", params: { test: "welch" } },
      ...(change.se === null
        ? ([{ code: "quality/too-few-answers", params: { n: Math.min(before.n, after.n), minimum: 2 } }] as const)
        : []),
      ...(change.se === 0 ? ([{ code: "quality/equal-answers", params: {} }] as const) : []),
    ],
  });
}
