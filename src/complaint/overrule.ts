import { expectInstant, type InstantLike } from "../kernel/instant.js";
import type { Classification } from "./classification.js";
import type { Classifier, ModelAxis } from "./classifier.js";
import type { ComplaintReason } from "./codes.js";
import type { Judgement } from "./judgement.js";
import { knownValues } from "./overrule-values.js";
import type { TextExample } from "./text-example.js";

/** The axes that a person can overrule. */
export type OverruleAxis = "kind" | "subject" | "remedySought" | "severity" | "difficulty" | "priority" | "safety" | "repeat";

/** A person's answer on one axis: a term of the taxonomy, a severity, a difficulty, a priority, true or false, as the axis has it. `parseOverrule` reads it from JSON. */
export type OverruleInput = {
  readonly [Axis in OverruleAxis]: {
    readonly axis: Axis;
    readonly value: Classification[Axis]["value"];
    readonly person: string;
    readonly at: InstantLike;
    readonly why: string;
  };
}[OverruleAxis];

/** An answer that a person put in the place of the classifier's. */
export type Overrule = {
  readonly [Axis in OverruleAxis]: {
    readonly axis: Axis;
    readonly from: Classification[Axis]["value"];
    readonly to: Classification[Axis]["value"];
    readonly person: string;
    readonly at: Date;
    readonly why: string;
  };
}[OverruleAxis];

/**
 * Puts a person's answer in the place of the classifier's. The old answer stays in `overrules` with who changed it, when and why; the other axes stay as they are:
 * `reassess` works out those that follow.
 *
 * It does not check whether the person may decide this. Without the classifier it does not check that the value is a term of the taxonomy or a priority of the matrix.
 *
 * @param classification - the classification, which is not changed
 * @param change - axis, value, person, instant, reason
 * @param classifier - the classifier that gave the classification, to check the value against
 * @returns a new classification
 * @throws RangeError when `at` is no valid instant, or the classifier does not know the value: `parseOverrule` says so without a throw
 * @example
 * import { classifyComplaint, defineClassifier, overrule } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "It does not work", receivedAt: Date.UTC(2026, 2, 2) };
 * const first = classifyComplaint(classifier, contact)._unsafeUnwrap();
 * const at = Date.UTC(2026, 2, 3);
 * const final = overrule(first, { axis: "subject", value: "other", person: "ana", at, why: "It is about the app" }, classifier);
 * [first.subject.value, final.subject.value, final.subject.by]; //=> ["defect", "other", "person"]
 */
export function overrule(classification: Classification, change: OverruleInput, classifier?: Classifier): Classification {
  const { axis, value, person, why } = change;
  const at = new Date(expectInstant(change.at, "at"));
  const known = classifier && knownValues(classifier, axis);
  if (known && !known.includes(value)) throw new RangeError(`value must be one of ${known.join(", ")}, got ${String(value)}`);
  const before: Judgement<string | boolean> = classification[axis];
  const reason: ComplaintReason = {
    code: "complaint/overruled",
    params: { axis, from: String(before.value), to: String(value), person, why },
  };
  const judgement: Judgement<string | boolean> = {
    value,
    by: "person",
    probability: null,
    score: null,
    margin: null,
    reasons: [reason, ...before.reasons],
  };
  // Axis and values belong together by the type of the change, which a computed key forgets.
  const kept = { axis, from: before.value, to: value, person, at, why } as Overrule;
  return { ...classification, [axis]: judgement, overrules: [...classification.overrules, kept] };
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
export function trainingExample(text: string, classification: Classification, axis: ModelAxis): TextExample | null {
  const { by, value } = classification[axis];
  return by === "person" ? { text, label: value } : null;
}
