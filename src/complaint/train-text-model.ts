import { deepFreeze } from "../kernel/freeze.js";
import { fnv1a } from "../kernel/hash.js";
import { compareText } from "../kernel/order.js";
import { err, ok, type Result } from "../kernel/result.js";
import { toBase64 } from "./base64.js";
import { calibrate } from "./calibration.js";
import type { TrainError } from "./codes.js";
import { compileTextModel } from "./decoded-text-model.js";
import { foldsOf } from "./folds.js";
import { type LinearWeights, trainLinearSvm } from "./linear-svm.js";
import { readExamples, type TextExample } from "./text-example.js";
import type { TextModel } from "./text-model.js";
import { rowsOf, type SparseRows, vectorizerOf } from "./text-vectors.js";
import { chooseVocabulary } from "./text-vocabulary.js";
import { encodeWeights, rounded } from "./weight-bytes.js";

/** Called as long work goes on; returning `false` stops it. */
export type OnProgress = (progress: { readonly done: number; readonly total: number }) => unknown;

/** How a text model is trained. */
export interface TrainOptions {
  /** Names the model; by default made from its content. */
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

const MOST_LABELS = 1000;
/** Folds of the calibration; a small set can afford more of them and needs them more. */
const FOLDS = { few: 3, many: 5, upTo: 4000 };

/**
 * Trains a classifier of short or long texts on examples that people labelled: a linear support vector machine over words, word pairs and character
 * runs, with probabilities calibrated on texts it did not see. The same examples in any order give the same bytes on the same
 * JavaScript engine (`Math.log` and `Math.exp` may differ in the last digit between engines). No clock, no chance.
 *
 * It does not check the labels against a taxonomy, nor that a text has one label only: two labels of one text pull against each other.
 *
 * @param examples - texts with their labels, in any order; two labels at least; a dozen texts of a label are a start, fifty are better
 * @param options - name and version of the model; a progress callback
 * @returns the model as plain JSON, at most 1.5 MB; or `complaint/too-few-labels`, `complaint/too-many-labels` (more than 1,000),
 *   `complaint/empty-text` or `complaint/empty-label` with the index of the example, `complaint/stopped`
 * @example
 * import { trainTextModel } from "aftersales/complaint";
 * const trained = trainTextModel([{ text: "the parcel is late", label: "delivery" }]);
 * trained._unsafeUnwrapErr(); //=> { code: "complaint/too-few-labels", labels: 1, least: 2 }
 */
export function trainTextModel(examples: Iterable<TextExample>, options: TrainOptions = {}): Result<TextModel, TrainError> {
  const read = readExamples(examples);
  if (read.isErr()) return err(read.error);
  const sorted = read.value;
  const labels = [...new Set(sorted.map(({ label }) => label))].sort(compareText);
  if (labels.length < 2) return err({ code: "complaint/too-few-labels", labels: labels.length, least: 2 });
  if (labels.length > MOST_LABELS) return err({ code: "complaint/too-many-labels", labels: labels.length, most: MOST_LABELS });
  const texts = sorted.map(({ text }) => text);
  const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
  const truth = Int32Array.from(sorted, ({ label }) => indexOfLabel.get(label) as number);
  const vocabulary = chooseVocabulary(texts, labels.length);
  const rows = rowsOf(texts, vectorizerOf(vocabulary));
  const folds = Math.min(texts.length <= FOLDS.upTo ? FOLDS.many : FOLDS.few, texts.length);
  const total = labels.length * (folds + 1);
  let done = 0;
  const goesOn = () => options.onProgress?.({ done: ++done, total }) !== false;
  const task = { rows, truth, labels: labels.length, size: vocabulary.idf.length, goesOn };
  const scores = unseenScores(task, foldsOf(sorted, truth, folds), folds);
  const final = scores && trainLabels(task, Int32Array.from(texts.keys()));
  if (!final) return err({ code: "complaint/stopped", done, total });
  const { weights, scales } = encodeWeights(final, task.size);
  const { temperature, slope, offset } = calibrate(scores, truth, labels.length);
  const content = {
    labels,
    counts: labels.map((_, label) => truth.reduce((sum, one) => sum + (one === label ? 1 : 0), 0)),
    words: vocabulary.words.join("|"),
    grams: vocabulary.grams.join("|"),
    idf: toBase64(vocabulary.idf),
    idfStep: vocabulary.idfStep,
    weights: toBase64(weights),
    scales,
    biases: final.map(({ bias }) => rounded(bias)),
    calibration: { temperature: rounded(temperature), slope: rounded(slope), offset: rounded(offset) },
  };
  const id = options.id ?? `text-model-${fingerprint(JSON.stringify(content))}`;
  return ok(compileTextModel(deepFreeze({ format: 1, kind: "text-model", id, version: options.version ?? null, ...content })));
}

interface Task {
  readonly rows: SparseRows;
  readonly truth: Int32Array;
  readonly labels: number;
  readonly size: number;
  readonly goesOn: () => boolean;
}

/** One machine a label, or `null` when stopped. Rare labels weigh as much as frequent ones. */
function trainLabels({ rows, truth, labels, size, goesOn }: Task, chosen: Int32Array): readonly LinearWeights[] | null {
  const counts = new Int32Array(labels);
  for (const row of chosen) counts[truth[row] as number] = (counts[truth[row] as number] as number) + 1;
  const machines: LinearWeights[] = [];
  for (let label = 0; label < labels; label++) {
    const memberCost = chosen.length / (labels * Math.max(1, counts[label] as number));
    machines.push(trainLinearSvm(rows, chosen, (row) => truth[row] === label, size, memberCost));
    if (!goesOn()) return null;
  }
  return machines;
}

/** The scores of each text by machines that were trained without it, or `null` when stopped. */
function unseenScores(task: Task, foldOf: Int32Array, folds: number): Float64Array | null {
  const { starts, features, values } = task.rows;
  const scores = new Float64Array(foldOf.length * task.labels);
  for (let fold = 0; fold < folds; fold++) {
    const machines = trainLabels(
      task,
      foldOf.map((_, row) => row).filter((row) => foldOf[row] !== fold),
    );
    if (!machines) return null;
    for (let row = 0; row < foldOf.length; row++) {
      if (foldOf[row] !== fold) continue;
      for (const [label, { weights, bias }] of machines.entries()) {
        let score = bias;
        for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
          score += (values[entry] as number) * (weights[features[entry] as number] as number);
        }
        scores[row * task.labels + label] = score;
      }
    }
  }
  return scores;
}

/** Eight hexadecimal digits of a text. */
function fingerprint(text: string): string {
  return (fnv1a(text) >>> 0).toString(16).padStart(8, "0");
}
