import type { Classification } from "../complaint/classification.js";
import type { Classifier } from "../complaint/classifier.js";
import { lineIn, planOf } from "../complaint/classifier-plan.js";
import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import type { Case } from "./case.js";

/** Kinds of contact that expect an answer to a matter of their own. */
const MATTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["complaint", "claim", "dispute", "report", "cancellation"]);
/** Subjects that are about the good itself. */
const ABOUT_THE_GOOD: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "health-safety",
  "product-quality",
  "warranty-repair",
  "wrong-product",
  "missing-part",
  "damaged-in-transit",
]);

/** Kinds of contact that ask and want an answer, and complain of nothing. */
const TALKS: ReadonlySet<string> = /* @__PURE__ */ new Set(["request", "information"]);

/** Whether a case expects an answer to a matter of its own; also where nobody knows its kind. A case that records a claim does, whatever its text says. */
export function isMatter({ claim }: Case, classification: Classification | null): boolean {
  const kind = classification?.kind.value;
  return claim !== undefined || kind === undefined || kind === UNCLASSIFIED || MATTERS.has(kind);
}

/** What is open between customer and desk until it is resolved; `null` where nothing is asked, as in praise. */
export type Opened = "complaint" | "conversation" | null;

/** What a case opens: a matter of its own counts as a complaint. */
export function openedBy(caseFile: Case, classification: Classification | null): Opened {
  if (isMatter(caseFile, classification)) return "complaint";
  return classification && TALKS.has(classification.kind.value) ? "conversation" : null;
}

/** Whether a case is a claim about the good: it says so, or the contact complains of the good. */
export function isClaim(classifier: Classifier, { claim }: Case, classification: Classification | null): boolean {
  if (claim) return true;
  if (!classification || !MATTERS.has(classification.kind.value)) return false;
  return lineIn(planOf(classifier), "subject", classification.subject.value).some((subject) => ABOUT_THE_GOOD.has(subject));
}
