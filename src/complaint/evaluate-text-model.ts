import { compareText } from "../kernel/order.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { TrainError } from "./codes.js";
import { foldsOf } from "./folds.js";
import { predictLabel } from "./predict-label.js";
import { readExamples, type TextExample } from "./text-example.js";
import { type OnProgress, trainTextModel } from "./train-text-model.js";

/** How an evaluation is run. */
export interface EvaluateOptions {
  /** Parts into which the examples are cut; each is predicted by a model trained on the others. A whole number from 2; default 5. */
  readonly folds?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** How well one label is found. */
export interface LabelReport {
  readonly label: string;
  /** Examples with this label. */
  readonly support: number;
  /** Share of the predictions of this label that are right; 0 when it was never predicted. */
  readonly precision: number;
  /** Share of the examples of this label that were found. */
  readonly recall: number;
  readonly f1: number;
}

/** What a team needs to decide whether to trust a model. All figures are of texts that the model had not seen. */
export interface TextModelReport {
  readonly examples: number;
  readonly folds: number;
  /** Share of right predictions without abstention. */
  readonly accuracy: number;
  /** Mean of the F1 of the labels: rare labels count as much as frequent ones. */
  readonly macroF1: number;
  /** Mean distance of stated probability and share of right predictions, over ten equal ranges of probability, weighted by predictions. */
  readonly calibrationError: number;
  readonly labels: readonly LabelReport[];
  /** How often a label was predicted as another; right predictions too; only pairs that happened, most frequent first. */
  readonly confusion: readonly { readonly truth: string; readonly predicted: string; readonly count: number }[];
  /** By range of probability: how many predictions, their mean probability, the share that was right. */
  readonly reliability: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly probability: number;
    readonly accuracy: number;
  }[];
  /** What is left, and how right it is, when predictions below a probability abstain. */
  readonly coverage: readonly { readonly minProbability: number; readonly coverage: number; readonly accuracy: number | null }[];
}

const RANGES = 10;
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/**
 * Measures a text model by cross-validation: trains on all parts but one, predicts that one, for each part. Equal texts stay in one part.
 *
 * It measures the model, not a classifier: what rules decide first, and where the model abstains, is not in the figures. It measures examples like these, not texts of next year: keep a
 * later month aside for that.
 *
 * @param examples - texts with their labels
 * @param options - number of folds, progress callback
 * @returns the report; or an error of training, or `complaint/too-few-examples` when there are fewer examples than folds. A part without which one label is left gives
 *   `complaint/too-few-labels`
 * @throws RangeError when `folds` is no whole number from 2
 * @example
 * import { evaluateTextModel } from "aftersales/complaint";
 * const examples = ["late parcel", "parcel lost", "no parcel", "parcel is late"].map((text) => ({ text, label: "delivery" }))
 *   .concat(["wrong charge", "charged twice", "a charge too many", "the charge is wrong"].map((text) => ({ text, label: "billing" })));
 * evaluateTextModel(examples, { folds: 4 })._unsafeUnwrap().accuracy; //=> 1
 */
export function evaluateTextModel(examples: Iterable<TextExample>, options: EvaluateOptions = {}): Result<TextModelReport, TrainError> {
  const { folds = 5, onProgress } = options;
  if (!(Number.isSafeInteger(folds) && folds >= 2))
    throw new RangeError(`options.folds must be a whole number from 2, got ${String(folds)}`);
  const read = readExamples(examples);
  if (read.isErr()) return err(read.error);
  const all = read.value;
  if (all.length < folds) return err({ code: "complaint/too-few-examples", examples: all.length, least: folds });
  const labels = [...new Set(all.map(({ label }) => label))].sort(compareText);
  const truth = Int32Array.from(all, ({ label }) => labels.indexOf(label));
  const foldOf = foldsOf(all, truth, folds);
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const trained = trainTextModel(all.filter((_, index) => foldOf[index] !== fold));
    if (trained.isErr()) return err(trained.error);
    for (const { text, label } of all.filter((_, index) => foldOf[index] === fold)) {
      const { ranking, probability } = predictLabel(trained.value, text);
      outcomes.push({ truth: label, predicted: ranking[0]?.label as string, probability });
    }
    if (onProgress?.({ done: fold + 1, total: folds }) === false) {
      return err({ code: "complaint/stopped", done: fold + 1, total: folds });
    }
  }
  const perLabel = labels.map((label) => reportOf(label, outcomes));
  const reliability = reliabilityOf(outcomes);
  return ok({
    examples: all.length,
    folds,
    accuracy: shareRight(outcomes) ?? 0,
    macroF1: perLabel.reduce((sum, { f1 }) => sum + f1, 0) / perLabel.length,
    calibrationError:
      reliability.reduce((sum, { count, probability, accuracy }) => sum + count * Math.abs(probability - accuracy), 0) / all.length,
    labels: perLabel,
    confusion: confusionOf(outcomes),
    reliability,
    coverage: THRESHOLDS.map((minProbability) => {
      const kept = outcomes.filter(({ probability }) => probability >= minProbability);
      return { minProbability, coverage: kept.length / outcomes.length, accuracy: shareRight(kept) };
    }),
  });
}

interface Outcome {
  readonly truth: string;
  readonly predicted: string;
  readonly probability: number;
}

function shareRight(outcomes: readonly Outcome[]): number | null {
  return outcomes.length === 0 ? null : outcomes.filter(({ truth, predicted }) => truth === predicted).length / outcomes.length;
}

function reportOf(label: string, outcomes: readonly Outcome[]): LabelReport {
  const support = outcomes.filter(({ truth }) => truth === label).length;
  const predicted = outcomes.filter((outcome) => outcome.predicted === label).length;
  const right = outcomes.filter((outcome) => outcome.predicted === label && outcome.truth === label).length;
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = right / support;
  return { label, support, precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function confusionOf(outcomes: readonly Outcome[]): TextModelReport["confusion"] {
  const counts = new Map<string, { truth: string; predicted: string; count: number }>();
  for (const { truth, predicted } of outcomes) {
    const key = JSON.stringify([truth, predicted]);
    const pair = counts.get(key) ?? { truth, predicted, count: 0 };
    pair.count++;
    counts.set(key, pair);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.truth, b.truth) || compareText(a.predicted, b.predicted));
}

function reliabilityOf(outcomes: readonly Outcome[]): TextModelReport["reliability"] {
  const ranges = Array.from({ length: RANGES }, (_, index) =>
    outcomes.filter(({ probability }) => Math.min(RANGES - 1, Math.floor(probability * RANGES)) === index),
  );
  return ranges.flatMap((inside, index) => {
    if (inside.length === 0) return [];
    const probability = inside.reduce((sum, outcome) => sum + outcome.probability, 0) / inside.length;
    return [{ from: index / RANGES, to: (index + 1) / RANGES, count: inside.length, probability, accuracy: shareRight(inside) as number }];
  });
}
