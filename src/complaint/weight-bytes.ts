import type { LinearWeights } from "./linear-svm.js";

/** Weights as signed bytes, feature by feature, with one scale a label: the square root is stored, so that one large weight does not blur the small ones. */
export function encodeWeights(machines: readonly LinearWeights[], size: number): { weights: Uint8Array; scales: readonly number[] } {
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

/** The weights again, feature by feature, in steps of the scale of each label. */
export function decodeWeights(bytes: Uint8Array): Int16Array {
  return Int16Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (byte) => byte * Math.abs(byte));
}

/** Seven digits are enough for a scale of signed bytes, and survive JSON. */
export function rounded(value: number): number {
  return Number(value.toPrecision(7));
}
