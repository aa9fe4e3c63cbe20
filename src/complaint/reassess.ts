import { assessContact } from "./assess-contact.js";
import type { Classification, Contact } from "./classification.js";
import type { Classifier } from "./classifier.js";
import { lineIn, planOf } from "./classifier-plan.js";
import { subjectsFound } from "./subjects-found.js";

/**
 * Severity, difficulty and priority again, from what people decided: `overrule` changes one axis and leaves those that follow from it. An axis of the three that a person
 * overruled stays as that person left it.
 *
 * It does not classify again: kind, subject, remedy, safety, repeat and threats stay as they are. Impact and urgency are those of the new assessment. It does not check that
 * the contact is that of the classification.
 *
 * @param classifier - the classifier that gave the classification
 * @param contact - what was classified: its attributes are assessed, and the subjects of its text counted
 * @param classification - the classification with its overrules, which is not changed
 * @returns a new classification
 * @example
 * import { classifyComplaint, defineClassifier, overrule, reassess } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "It does not work", receivedAt: Date.UTC(2026, 2, 2) };
 * const first = classifyComplaint(classifier, contact)._unsafeUnwrap();
 * const change = { axis: "safety", value: true, person: "ana", at: Date.UTC(2026, 2, 3), why: "It gave a shock" } as const;
 * reassess(classifier, contact, overrule(first, change)).priority.value; //=> "critical"
 */
export function reassess(classifier: Classifier, contact: Contact, classification: Classification): Classification {
  const { kind, subject, remedySought, safety, repeat, threats, language } = classification;
  const plan = planOf(classifier);
  const assessed = assessContact(plan.assessment, {
    kind: kind.value,
    subject: lineIn(plan, "subject", subject.value),
    remedySought: remedySought.value,
    channel: classification.channel ?? undefined,
    safety: safety.value,
    repeat: repeat.value,
    threats: threats.value,
    subjects: subjectsFound(
      plan,
      plan.readingOf(language.value).ruleSets.flatMap((set) => set.find(contact.text)),
    ),
    attributes: contact.attributes,
  });
  return {
    ...classification,
    ...assessed,
    severity: classification.severity.by === "person" ? classification.severity : assessed.severity,
    difficulty: classification.difficulty.by === "person" ? classification.difficulty : assessed.difficulty,
    priority: classification.priority.by === "person" ? classification.priority : assessed.priority,
  };
}
