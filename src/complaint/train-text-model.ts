import { deepFreeze } from "../kernel/freeze.js";
import { err, ok, type Result } from "../kernel/result.js";
import { toBase64 } from "./base64.js";
import { calibrate } from "./calibration.js";
import type { TrainError } from "./codes.js";
import { foldText, tokensOf } from "./folded-text.js";
import { type LinearWeights, trainLinearSvm } from "./linear-svm.js";
import type { TextModel } from "./text-model.js";
import { rowsOf, type SparseRows, vectorizerOf } from "./text-vectors.js";
import { chooseVocabulary } from "./text-vocabulary.js";

/** A text with the label that a person gave it. */
export interface TextExample {
  readonly text: string;
  readonly label: string;
}

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
  const labels = [...new Set(sorted.map(({ label }) => label))].sort(compare);
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
  const { weights, scales } = asBytes(final, task.size);
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
  return ok(deepFreeze({ format: 1, kind: "text-model", id, version: options.version ?? null, ...content }));
}

/** The examples in an order that does not depend on theirs; or the first that cannot be read. */
export function readExamples(examples: Iterable<TextExample>): Result<readonly TextExample[], TrainError> {
  const read: TextExample[] = [];
  for (const { text, label } of examples) {
    if (tokensOf(foldText(text)).length === 0) return err({ code: "complaint/empty-text", index: read.length });
    if (label === "") return err({ code: "complaint/empty-label", index: read.length });
    read.push({ text, label });
  }
  return ok(read.sort((a, b) => compare(a.text, b.text) || compare(a.label, b.label)));
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

/** Folds in which every label is spread evenly and equal texts stay together. */
export function foldsOf(examples: readonly TextExample[], truth: Int32Array, folds: number): Int32Array {
  const groups = examples.map(({ text }) => foldText(text));
  const order = examples.map((_, row) => row);
  const hashes = groups.map((group) => Number.parseInt(fingerprint(group), 16));
  order.sort(
    (a, b) =>
      (truth[a] as number) - (truth[b] as number) ||
      (hashes[a] as number) - (hashes[b] as number) ||
      compare(groups[a] as string, groups[b] as string),
  );
  const foldOfGroup = new Map<string, number>();
  let next = 0;
  return order.reduce((foldOf, row) => {
    const group = groups[row] as string;
    const fold = foldOfGroup.get(group) ?? next++ % folds;
    foldOfGroup.set(group, fold);
    foldOf[row] = fold;
    return foldOf;
  }, new Int32Array(examples.length));
}

/** Weights as signed bytes, feature by feature, with one scale a label: the square root is stored, so that one large weight does not blur the small ones. */
function asBytes(machines: readonly LinearWeights[], size: number): { weights: Uint8Array; scales: readonly number[] } {
  const scales = machines.map(({ weights }) => rounded(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 / 127));
  const bytes = new Int8Array(size * machines.length);
  for (const [label, { weights }] of machines.entries()) {
    const scale = scales[label] as number;
    for (let feature = 0; feature < size; feature++) {
      const steps =
        scale > 0 ? Math.round(Math.sign(weights[feature] as number) * Math.sqrt(Math.abs(weights[feature] as number) / scale)) : 0;
      bytes[feature * machines.length + label] = Math.max(-127, Math.min(127, steps));
    }
  }
  return { weights: new Uint8Array(bytes.buffer), scales };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seven digits are enough for a scale of signed bytes, and survive JSON. */
function rounded(value: number): number {
  return Number(value.toPrecision(7));
}

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
