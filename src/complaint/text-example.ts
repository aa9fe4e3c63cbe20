import { compareText } from "../kernel/order.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { TrainError } from "./codes.js";
import { foldText, tokensOf } from "./folded-text.js";

/** A text with the label that a person gave it. */
export interface TextExample {
  readonly text: string;
  readonly label: string;
}

/** The examples in an order that does not depend on theirs; or the first that cannot be read. */
export function readExamples(examples: Iterable<TextExample>): Result<readonly TextExample[], TrainError> {
  const read: TextExample[] = [];
  for (const { text, label } of examples) {
    if (tokensOf(foldText(text)).length === 0) return err({ code: "complaint/empty-text", index: read.length });
    if (label === "") return err({ code: "complaint/empty-label", index: read.length });
    read.push({ text, label });
  }
  return ok(read.sort((a, b) => compareText(a.text, b.text) || compareText(a.label, b.label)));
}
