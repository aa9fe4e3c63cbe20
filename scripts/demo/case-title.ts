import { label, type Messages, type ReviewedCase, type ServiceDesk } from "../../src/casefile/index.js";
import { termLabel } from "../../src/index.js";
import type { Words } from "./languages.js";

/** What a case is about: kind and subject in the words of the taxonomy. */
export function aboutOf({ classifier }: ServiceDesk, { review }: ReviewedCase, messages: Messages): string {
  if (review.classification.isErr()) return "-";
  const { kind, subject } = review.classification.value;
  const name = (axis: "kind" | "subject", id: string) =>
    id === "unclassified" ? label(id, messages) : termLabel(classifier.taxonomy, axis, id, messages.language);
  return [...new Set([name("kind", kind.value), name("subject", subject.value)])].join(", ");
}

/** Who answers for a claim, in words. */
export function coverOf({ review: { coverage } }: ReviewedCase, messages: Messages, words: Words): string {
  if (coverage.isErr()) return coverage.error.code === "casefile/not-recorded" ? "-" : words.unknown;
  const { decidedBy } = coverage.value;
  if (decidedBy === null) return words.nobody;
  return decidedBy === "law" ? label("law", messages) : decidedBy.layerId;
}
