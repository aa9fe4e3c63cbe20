/** How scores become probabilities. */
export interface Calibration {
  /** Divides the scores before the softmax. */
  readonly temperature: number;
  /** Slope and offset of the logit of the first label's probability. */
  readonly slope: number;
  readonly offset: number;
}

const EPSILON = 1e-6;
const NEWTON_STEPS = 50;
/** Strength of the prior on slope 1 and offset 0, in texts: a few dozen texts must not swing the slope. */
const PRIOR = 2;

/**
 * Fits probabilities to scores of texts that the model did not see: a temperature by likelihood (Guo et al., "On calibration of modern
 * neural networks", 2017), then a logistic on the first label's logit (Platt, 1999).
 *
 * @param scores - one row a text, one column a label
 * @param truth - the label of each text
 */
export function calibrate(scores: Float64Array, truth: Int32Array, labels: number): Calibration {
  const temperature = fitTemperature(scores, truth, labels);
  const logits = new Float64Array(truth.length);
  const right = new Uint8Array(truth.length);
  for (let text = 0; text < truth.length; text++) {
    const probabilities = softmax(scores.subarray(text * labels, (text + 1) * labels), temperature);
    const first = indexOfLargest(probabilities);
    logits[text] = logit(probabilities[first] as number);
    right[text] = first === truth[text] ? 1 : 0;
  }
  return { temperature, ...fitLogistic(logits, right) };
}

/** The calibrated probabilities of scores; the first label stays strictly first, and the sum is 1. */
export function calibrated(scores: Float64Array, { temperature, slope, offset }: Calibration): Float64Array {
  const probabilities = softmax(scores, temperature);
  const first = indexOfLargest(probabilities);
  const raw = probabilities[first] as number;
  let second = 0;
  for (let label = 0; label < probabilities.length; label++) {
    if (label !== first) second = Math.max(second, probabilities[label] as number);
  }
  const rest = 1 - raw;
  let top = sigmoid(slope * logit(raw) + offset);
  // The first must stay above the second once the others share what is left: p > (1 - p) x second / rest.
  const share = rest > EPSILON ? second / rest : 1 / Math.max(1, probabilities.length - 1);
  top = Math.min(1 - EPSILON, Math.max(top, (share / (1 + share)) * (1 + EPSILON)));
  for (let label = 0; label < probabilities.length; label++) {
    if (label === first) probabilities[label] = top;
    else if (rest > EPSILON) probabilities[label] = ((probabilities[label] as number) / rest) * (1 - top);
    else probabilities[label] = (1 - top) / (probabilities.length - 1);
  }
  return probabilities;
}

function fitTemperature(scores: Float64Array, truth: Int32Array, labels: number): number {
  // The loss is convex in 1 / temperature: a golden-section search over its logarithm finds the least.
  let low = Math.log(0.01);
  let high = Math.log(100);
  const ratio = (Math.sqrt(5) - 1) / 2;
  const loss = (logarithm: number) => meanLoss(scores, truth, labels, Math.exp(-logarithm));
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let [lossLeft, lossRight] = [loss(left), loss(right)];
  while (high - low > 1e-3) {
    if (lossLeft <= lossRight) {
      [high, right, lossRight] = [right, left, lossLeft];
      left = high - ratio * (high - low);
      lossLeft = loss(left);
    } else {
      [low, left, lossLeft] = [left, right, lossRight];
      right = low + ratio * (high - low);
      lossRight = loss(right);
    }
  }
  return Math.exp(-(low + high) / 2);
}

function meanLoss(scores: Float64Array, truth: Int32Array, labels: number, temperature: number): number {
  let loss = 0;
  for (let text = 0; text < truth.length; text++) {
    const start = text * labels;
    let largest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++) largest = Math.max(largest, scores[start + label] as number);
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += Math.exp(((scores[start + label] as number) - largest) / temperature);
    loss += Math.log(sum) - ((scores[start + (truth[text] as number)] as number) - largest) / temperature;
  }
  return loss / truth.length;
}

function fitLogistic(logits: Float64Array, right: Uint8Array): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [PRIOR * offset, PRIOR * (slope - 1), PRIOR, 0, PRIOR];
    for (let text = 0; text < logits.length; text++) {
      const x = logits[text] as number;
      const p = sigmoid(slope * x + offset);
      const error = p - (right[text] as number);
      const curvature = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += curvature;
      h01 += curvature * x;
      h11 += curvature * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const moveOffset = (h11 * g0 - h01 * g1) / determinant;
    const moveSlope = (h00 * g1 - h01 * g0) / determinant;
    offset -= moveOffset;
    slope -= moveSlope;
    if (Math.abs(moveOffset) + Math.abs(moveSlope) < 1e-9) break;
  }
  return { slope: Math.max(0, slope), offset };
}

function softmax(scores: Float64Array, temperature: number): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of scores) largest = Math.max(largest, score);
  let sum = 0;
  const probabilities = new Float64Array(scores.length);
  for (let label = 0; label < scores.length; label++) {
    const power = Math.exp(((scores[label] as number) - largest) / temperature);
    probabilities[label] = power;
    sum += power;
  }
  for (let label = 0; label < scores.length; label++) probabilities[label] = (probabilities[label] as number) / sum;
  return probabilities;
}

function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[best] as number)) best = at;
  return best;
}

function logit(probability: number): number {
  const p = Math.min(1 - EPSILON, Math.max(EPSILON, probability));
  return Math.log(p / (1 - p));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
