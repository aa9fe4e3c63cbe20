import { epochMs } from "../kernel/instant.js";
import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import { assessContact } from "./assess-contact.js";
import type { Classification, Contact } from "./classification.js";
import type { Classifier, ModelAxis } from "./classifier.js";
import { type ClassifierPlan, lineIn, planOf } from "./classifier-plan.js";
import type { ClassifyError, ComplaintReason, ComplaintReasons } from "./codes.js";
import { hasToken, READ_LENGTH } from "./folded-text.js";
import { type Judgement, judgedByRule } from "./judgement.js";
import { guessLanguage } from "./language.js";
import { bestKind, bestOnAxis, type RuleAnswer, reasonsOf, type Topic } from "./rule-answer.js";
import type { PhraseHit, RuleSet } from "./rule-set.js";
import { subjectsFound } from "./subjects-found.js";
import { UNCLASSIFIED } from "./taxonomy.js";
import { predictLabel } from "./text-model.js";

/**
 * Classifies a contact: kind, subject, remedy sought, safety, threats, severity, difficulty, priority; on each axis the value, who decided it (rule or model), how sure
 * it is, and why.
 *
 * Case, accents and spacing do not change the answer. The first 100,000 characters are read. Words of the customer such as "urgent" or "critical" set no priority. It does not check
 * that `channel` is a term of the taxonomy.
 *
 * @param classifier - what `defineClassifier` returned
 * @param contact - the text with its language, channel and attributes
 * @returns the classification; or `complaint/nothing-to-read` for a text without a letter, digit or sign, `complaint/invalid-instant`
 * @example
 * import { classifyComplaint, defineClassifier } from "aftersales/complaint";
 * const classifier = defineClassifier({ id: "desk" })._unsafeUnwrap();
 * const contact = { text: "A torradeira pegou fogo! Quero o meu dinheiro de volta.", receivedAt: Date.UTC(2026, 2, 2) };
 * const { language, kind, subject, remedySought, priority } = classifyComplaint(classifier, contact)._unsafeUnwrap();
 * [language.value, kind.value, subject.value, remedySought.value, priority.value]; //=> ["pt", "report", "hazard", "refund", "critical"]
 */
export function classifyComplaint(classifier: Classifier, contact: Contact): Result<Classification, ClassifyError> {
  const { text } = contact;
  const received = epochMs(contact.receivedAt);
  if (Number.isNaN(received)) return err({ code: "complaint/invalid-instant", argument: "receivedAt" });
  if (!hasToken(text)) return err({ code: "complaint/nothing-to-read", length: text.length });
  const plan = planOf(classifier);
  const { terms } = plan;
  const language = languageOf(classifier, contact);
  const { ruleSets, basedOn } = plan.readingOf(language.value);
  const hits = hitsByTopic(ruleSets, text);
  const { minScore } = classifier;
  const read = { classifier, plan, text };
  const remedySought = decide(read, "remedySought", bestOnAxis(terms.remedySought, hits.remedySought, minScore));
  const kind = claimIfRemedy(plan, decide(read, "kind", bestKind(terms.kind, hits.kind, minScore)), remedySought.value);
  const subject = decide(read, "subject", bestOnAxis(terms.subject, hits.subject, minScore));
  const safety = flagged(hits.safety, "safety");
  const repeat = flagged(hits.repeat, "repeat");
  const threats = threatsOf(hits.threats);
  const assessed = assessContact(plan.assessment, {
    kind: kind.value,
    subject: lineIn(plan, "subject", subject.value),
    remedySought: remedySought.value,
    channel: contact.channel,
    safety: safety.value,
    repeat: repeat.value,
    threats: threats.value,
    subjects: subjectsFound(plan, hits.subject),
    attributes: contact.attributes,
  });
  return ok({
    classifierId: classifier.id,
    classifierVersion: classifier.version,
    receivedAt: new Date(received),
    channel: contact.channel ?? null,
    language,
    kind,
    subject,
    remedySought,
    safety,
    threats,
    repeat,
    severity: assessed.severity,
    difficulty: assessed.difficulty,
    priority: assessed.priority,
    impact: assessed.impact,
    urgency: assessed.urgency,
    overrules: [],
    basedOn,
  });
}

function languageOf(classifier: Classifier, { text, language }: Contact): Judgement<string | null> {
  const told = (value: string | null, why: ComplaintReason) => {
    const reasons = [why];
    if (text.length > READ_LENGTH) reasons.push({ code: "complaint/text-cut", params: { read: READ_LENGTH, length: text.length } });
    return judgedByRule(value, reasons);
  };
  if (language !== undefined) return told(language, { code: "complaint/language-given", params: { language } });
  const guess = classifier.detectLanguage
    ? { language: classifier.detectLanguage(text), share: null }
    : (guessLanguage(text) ?? { language: null, share: null });
  if (guess.language === null) return told(null, { code: "complaint/language-unknown", params: {} });
  return told(guess.language, { code: "complaint/language-guessed", params: { language: guess.language, share: guess.share } });
}

/** A text before a classifier. */
interface Read {
  readonly classifier: Classifier;
  readonly plan: ClassifierPlan;
  readonly text: string;
}

/** Rules and model on one axis: rules where they come first, else the model, else rules. */
function decide({ classifier, plan, text }: Read, axis: ModelAxis, rule: RuleAnswer): Judgement<string> {
  const axisModel = classifier.models.find((one) => one.axis === axis);
  const ruleReasons = reasonsOf(rule, axis);
  const ruled =
    rule.value === null ? judgedByRule(UNCLASSIFIED, ruleReasons) : judgedByRule(rule.value, ruleReasons, rule.score, rule.margin);
  if (!axisModel) return ruled;
  const { model, minProbability = 0, minMargin = 0 } = axisModel;
  const { label, probability, ranking, evidence } = predictLabel(model, text, axisModel);
  const first = ranking[0]?.label as string;
  const margin = probability - (ranking[1]?.probability as number);
  const seen = { modelId: model.id, axis, label: first, probability, margin };
  if (label === null) {
    const abstained: ComplaintReason = { code: "complaint/model-abstained", params: { ...seen, minProbability, minMargin } };
    return { ...ruled, reasons: [...ruled.reasons, abstained] as unknown as Reasons<ComplaintReasons> };
  }
  const predicted: ComplaintReason = {
    code: "complaint/model-predicted",
    params: { ...seen, evidence: evidence.map(({ feature }) => feature) },
  };
  const rulesWin = rule.value !== null && comesFirst(classifier, plan, axis, rule.value);
  const differ: readonly ComplaintReason[] =
    rule.value !== null && rule.value !== label
      ? [{ code: "complaint/sources-differ", params: { axis, rule: rule.value, model: label, decidedBy: rulesWin ? "rule" : "model" } }]
      : [];
  if (rulesWin) return { ...ruled, reasons: [...ruled.reasons, predicted, ...differ] as unknown as Reasons<ComplaintReasons> };
  const reasons = [predicted, ...(rule.value === null ? [] : ruleReasons), ...differ] as unknown as Reasons<ComplaintReasons>;
  return { value: label, by: "model", probability, score: null, margin, modelId: model.id, reasons };
}

function comesFirst({ rulesFirst }: Classifier, plan: ClassifierPlan, axis: ModelAxis, value: string): boolean {
  const first = rulesFirst[axis];
  return first === "all" || lineIn(plan, axis, value).some((id) => first.includes(id));
}

/** A complaint that asks for something is a claim (reclamación, not queja); so is a text that only asks for a remedy. */
function claimIfRemedy({ terms }: ClassifierPlan, kind: Judgement<string>, remedy: string): Judgement<string> {
  const asks = remedy !== UNCLASSIFIED && remedy !== "none" && remedy !== "apology-explanation";
  const open = kind.value === "complaint" || kind.value === UNCLASSIFIED;
  if (!open || kind.by !== "rule" || !asks || !terms.kind.has("claim")) return kind;
  const reason: ComplaintReason = { code: "complaint/remedy-makes-claim", params: { remedy } };
  return { ...kind, value: "claim", reasons: [...kind.reasons, reason] as unknown as Reasons<ComplaintReasons> };
}

function hitsByTopic(ruleSets: readonly RuleSet[], text: string): Readonly<Record<Topic, readonly PhraseHit[]>> {
  const hits: Record<Topic, PhraseHit[]> = { kind: [], subject: [], remedySought: [], safety: [], repeat: [], threats: [] };
  for (const set of ruleSets) {
    for (const hit of set.find(text)) {
      if (hit.axis !== "flag") hits[hit.axis].push(hit);
      else if (hit.value === "safety" || hit.value === "repeat") hits[hit.value].push(hit);
      else hits.threats.push(hit);
    }
  }
  return hits;
}

function flagged(hits: readonly PhraseHit[], flag: "safety" | "repeat"): Judgement<boolean> {
  const reasons = reasonsOf({ value: null, score: 0, margin: null, hits }, flag);
  const stand = standing(hits);
  if (stand.length === 0) return judgedByRule(false, reasons);
  const score = stand.reduce((sum, { weight }) => sum + weight, 0);
  return judgedByRule(true, reasons, score);
}

/** The phrases that no negation takes back. */
function standing(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return hits.filter(({ negation }) => negation === null);
}

function threatsOf(hits: readonly PhraseHit[]): Judgement<readonly string[]> {
  const threats = hits.length === 0 ? [] : [...new Set(standing(hits).map(({ value }) => value))].sort();
  return judgedByRule(threats, reasonsOf({ value: null, score: 0, margin: null, hits }, "threats"));
}
