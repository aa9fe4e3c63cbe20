import type { Classification, Contact } from "../complaint/classification.js";
import type { Classifier } from "../complaint/classifier.js";
import { classifyComplaint } from "../complaint/classify-complaint.js";
import type { ClassifyError } from "../complaint/codes.js";
import { guessLanguage } from "../complaint/language.js";
import { overrule } from "../complaint/overrule.js";
import { reassess } from "../complaint/reassess.js";
import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import { epochMs } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Case } from "./case.js";
import type { CasefileReason, NotRecorded } from "./codes.js";

/** What stands between the texts of two contacts: a phrase does not run over it. */
const BETWEEN = "\n.\n";

/** The language that was given, where the words speak another one. */
export type LanguageDoubt = Extract<CasefileReason, { readonly code: "casefile/language-doubtful" }>;

/** The classification of a case, and the doubt about its language. */
export interface CaseClassification {
  readonly classification: Classification;
  readonly languageDoubt: LanguageDoubt | null;
}

/**
 * The classification of a case: the texts that had arrived by `now` read as one, the earliest first, so that a threat in the third message is heard. Language and channel
 * are those of the first; a text that says nothing in the language given is read in the one that its words speak. What people decided by then stands in the place of the
 * classifier's answers, and severity, difficulty and priority follow from it.
 */
export function classificationOf(
  classifier: Classifier,
  caseFile: Case,
  now: number,
): Result<CaseClassification, ClassifyError | NotRecorded> {
  const contact = contactOf(caseFile, now);
  if (!contact) return err({ code: "casefile/not-recorded", fact: "contacts" });
  const read = classifyComplaint(classifier, contact);
  if (read.isErr()) return err(read.error);
  const languageDoubt = doubtOf(contact, read.value);
  const again = languageDoubt ? classifyComplaint(classifier, { ...contact, language: languageDoubt.params.guessed }) : read;
  const classification = again.unwrapOr(read.value);
  const decided = caseFile.overrules?.filter(({ at }) => epochMs(at) <= now) ?? [];
  if (decided.length === 0) return ok({ classification, languageDoubt });
  const overruled = decided.reduce((so, change) => overrule(so, change), classification);
  return ok({ classification: reassess(classifier, contact, overruled), languageDoubt });
}

/** The contacts that had arrived by `now` as one, with the attributes of the case. An instant that is none counts as arrived: the classifier answers it with an error. */
function contactOf({ attributes, contacts }: Case, now: number): Contact | undefined {
  const [first, ...later] = contacts
    .filter(({ receivedAt }) => !(epochMs(receivedAt) > now))
    .sort((a, b) => epochMs(a.receivedAt) - epochMs(b.receivedAt));
  if (!first || (later.length === 0 && !attributes)) return first;
  const text = [first, ...later].map((contact) => contact.text).join(BETWEEN);
  return { ...first, text, attributes: { ...attributes, ...first.attributes } };
}

/** Of the words of one language, so many must speak for it. */
const SURE = 0.8;

function doubtOf({ text, language }: Contact, { kind, subject }: Classification): LanguageDoubt | null {
  if (language === undefined || kind.value !== UNCLASSIFIED || subject.value !== UNCLASSIFIED) return null;
  const guess = guessLanguage(text);
  if (!guess || guess.share < SURE || language.split("-")[0] === guess.language) return null;
  return { code: "casefile/language-doubtful", params: { given: language, guessed: guess.language } };
}
