import { fnv1a } from "../kernel/hash.js";
import { compareText } from "../kernel/order.js";
import { foldText } from "./folded-text.js";
import type { TextExample } from "./text-example.js";

/** Folds in which every label is spread evenly and equal texts stay together. */
export function foldsOf(examples: readonly TextExample[], truth: Int32Array, folds: number): Int32Array {
  const groups = examples.map(({ text }) => foldText(text));
  const order = examples.map((_, row) => row);
  const hashes = groups.map((group) => fnv1a(group) >>> 0);
  order.sort(
    (a, b) =>
      (truth[a] as number) - (truth[b] as number) ||
      (hashes[a] as number) - (hashes[b] as number) ||
      compareText(groups[a] as string, groups[b] as string),
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
