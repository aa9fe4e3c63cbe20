import { expectInstant, type InstantLike } from "../kernel/instant.js";
import type { Reasons } from "../kernel/reason.js";
import type { Classification, OverruleAxis } from "./classification.js";
import type { ComplaintReason, ComplaintReasons } from "./codes.js";
import type { TextExample } from "./text-example.js";

/** A person's answer on one axis. */
export interface OverruleInput {
  readonly axis: OverruleAxis;
  readonly value: string | boolean;
  readonly person: string;
  readonly at: InstantLike;
  readonly why: string;
}

/**
 * Puts a person's answer in the place of the classifier's. The old answer stays in `overrules` with who changed it, when and why; the other axes stay as they are.
 *
 * It does not check that the value is a term of the taxonomy, nor that the person may decide this.
 *
 * @param classification - the classification, which is not changed
 * @param change - axis, value, person, instant, reason
 * @returns a new classification
 * @throws RangeError when `at` is no valid instant
 * @example
 * import { classifyComplaint, defineClassifier, overrule } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "It does not work", receivedAt: Date.UTC(2026, 2, 2) };
 * const first = classifyComplaint(classifier, contact)._unsafeUnwrap();
 * const at = Date.UTC(2026, 2, 3);
 * const final = overrule(first, { axis: "subject", value: "other", person: "ana", at, why: "It is about the app" });
 * [first.subject.value, final.subject.value, final.subject.by]; //=> ["defect", "other", "person"]
 */
export function overrule(classification: Classification, change: OverruleInput): Classification {
  const { axis, value, person, why } = change;
  const at = new Date(expectInstant(change.at, "at"));
  const before = classification[axis];
  const reason: ComplaintReason = {
    code: "complaint/overruled",
    params: { axis, from: String(before.value), to: String(value), person, why },
  };
  const judgement = {
    value,
    by: "person",
    probability: null,
    score: null,
    margin: null,
    reasons: [reason, ...before.reasons] as unknown as Reasons<ComplaintReasons>,
  };
  return {
    ...classification,
    [axis]: judgement,
    overrules: [...classification.overrules, { axis, from: before.value, to: value, person, at, why }],
  };
}

/**
 * The training example that an overruled classification gives for the model of an axis: the text with the last value that a person chose.
 *
 * @param text - the text of the contact
 * @param classification - its classification
 * @param axis - the axis of the model
 * @returns the example, or `null` when no person decided the axis
 * @example
 * import { classifyComplaint, defineClassifier, trainingExample } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "It does not work", receivedAt: Date.UTC(2026, 2, 2) };
 * trainingExample(contact.text, classifyComplaint(classifier, contact)._unsafeUnwrap(), "subject"); //=> null
 */
export function trainingExample(text: string, classification: Classification, axis: OverruleAxis): TextExample | null {
  const { by, value } = classification[axis];
  return by === "person" ? { text, label: String(value) } : null;
}
