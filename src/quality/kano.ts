import { err, ok, type Result } from "../kernel/result.js";
import { wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReasonList } from "./codes.js";

/** How a customer feels about a feature that is there, or is not. */
export type KanoAnswer = "like" | "must-be" | "neutral" | "live-with" | "dislike";

/** A: attractive. O: one-dimensional. M: must-be. I: indifferent. R: reversed. Q: questionable. */
export type KanoClass = "A" | "O" | "M" | "I" | "R" | "Q";

/** Answers by class. */
export type KanoCounts = Readonly<Record<KanoClass, number>>;

/** A customer's two answers on one feature. */
export interface KanoPair {
  /** How they feel if it is there. */
  readonly functional: KanoAnswer;
  /** How they feel if it is not. */
  readonly dysfunctional: KanoAnswer;
}

/** The class of a feature, with its coefficients. */
export interface KanoResult {
  readonly counts: KanoCounts;
  /** The most frequent class; of equals the first of M, O, A, I, R, Q. Null of nothing. */
  readonly class: KanoClass | null;
  /** (A + O) / (A + O + M + I): how much having it can add. Null where all answers are R or Q. */
  readonly better: number | null;
  /** -(O + M) / (A + O + M + I): how much lacking it can cost. */
  readonly worse: number | null;
  readonly reasons: QualityReasonList;
}

const ANSWERS = ["like", "must-be", "neutral", "live-with", "dislike"] as const;

/** By functional answer, the class for each dysfunctional answer, both in the order of `ANSWERS` (Berger et al. 1993). */
const TABLE: Readonly<Record<KanoAnswer, readonly KanoClass[]>> = {
  like: ["Q", "A", "A", "A", "O"],
  "must-be": ["R", "I", "I", "I", "M"],
  neutral: ["R", "I", "I", "I", "M"],
  "live-with": ["R", "I", "I", "I", "M"],
  dislike: ["R", "R", "R", "R", "Q"],
};

/** The Kano class of one customer's two answers. */
export function kanoClassOf({ functional, dysfunctional }: KanoPair): KanoClass {
  return TABLE[functional][ANSWERS.indexOf(dysfunctional)] as KanoClass;
}

/**
 * Kano's classes for one feature, with Berger's better and worse coefficients.
 *
 * Reversed and questionable answers are counted but do not enter the coefficients. Does not test whether the first class beats the second.
 *
 * @param answers - one pair a customer, or counts by class (whole numbers)
 * @returns class and coefficients; errors: `quality/invalid-number`
 * Sources: Kano et al. 1984; Berger et al. 1993.
 * @example
 * import { orThrow } from "aftersales";
 * import { kanoOf } from "aftersales/quality";
 * const { class: kind, better, worse } = orThrow(kanoOf({ A: 10, O: 40, M: 40, I: 10, R: 0, Q: 0 }));
 * kind; //=> "M"
 * better; //=> 0.5
 * worse; //=> -0.8
 */
export function kanoOf(answers: readonly KanoPair[] | KanoCounts): Result<KanoResult, QualityErrorOf<"quality/invalid-number">> {
  const counts = isList(answers) ? countClasses(answers) : answers;
  for (const name of CLASSES) {
    const wrong = wrongNumber(name, counts[name], { minimum: 0, whole: true });
    if (wrong) return err(wrong);
  }
  const { A, O, M, I, R, Q } = counts;
  const valid = A + O + M + I;
  const most = Math.max(...CLASSES.map((name) => counts[name]));
  const first = CLASSES.filter((name) => counts[name] === most);
  return ok({
    counts: { A, O, M, I, R, Q },
    class: most === 0 ? null : (first[0] as KanoClass),
    better: valid === 0 ? null : (A + O) / valid,
    worse: valid === 0 ? null : 0 - (O + M) / valid,
    reasons: [
      { code: "quality/kano-counted", params: { answers: valid + R + Q, reversed: R, questionable: Q } },
      ...(valid === 0 ? ([{ code: "quality/nothing-answered", params: {} }] as const) : []),
      ...(most > 0 && first.length > 1 ? ([{ code: "quality/kano-tie", params: { classes: first } }] as const) : []),
    ],
  });
}

/** In the order in which a tie is decided. */
const CLASSES = ["M", "O", "A", "I", "R", "Q"] as const;

const isList = (value: readonly KanoPair[] | KanoCounts): value is readonly KanoPair[] => Array.isArray(value);

function countClasses(pairs: readonly KanoPair[]): KanoCounts {
  const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const pair of pairs) counts[kanoClassOf(pair)]++;
  return counts;
}
