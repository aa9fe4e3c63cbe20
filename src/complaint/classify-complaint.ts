import { meets } from "../kernel/condition.js";
import type { Value } from "../kernel/facts.js";
import { epochMs } from "../kernel/instant.js";
import type { Reasons } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Classification, Contact } from "./classification.js";
import type { Classifier, ModelAxis } from "./classifier.js";
import type { ClassifyError, ComplaintReason, ComplaintReasons } from "./codes.js";
import { foldText, READ_LENGTH, tokensOf } from "./folded-text.js";
import type { Judgement } from "./judgement.js";
import { guessLanguage } from "./language.js";
import { priorityFrom } from "./priority.js";
import { bestKind, bestOnAxis, type RuleAnswer, reasonsOf } from "./rule-answer.js";
import type { PhraseHit, RuleSet } from "./rule-set.js";
import { assessSeverity, type Criteria, type CriterionLevel } from "./severity.js";
import { lineOf, UNCLASSIFIED } from "./taxonomy.js";
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
  if (tokensOf(foldText(text)).length === 0) return err({ code: "complaint/nothing-to-read", length: text.length });
  const language = languageOf(classifier, contact);
  const ruleSets = ruleSetsFor(classifier, language.value);
  const hits = ruleSets.flatMap((set) => set.find(text));
  const remedySought = decide(classifier, "remedySought", text, bestOnAxis(classifier, hits, "remedySought"));
  const kind = claimIfRemedy(classifier, decide(classifier, "kind", text, bestKind(classifier, hits)), remedySought.value);
  const subject = decide(classifier, "subject", text, bestOnAxis(classifier, hits, "subject"));
  const safety = flagged(hits, "safety");
  const repeat = flagged(hits, "repeat");
  const threats = threatsOf(hits);
  const facts: Readonly<Record<string, Value | undefined>> = {
    kind: kind.value,
    subject: lineOf(classifier.taxonomy, "subject", subject.value),
    remedySought: remedySought.value,
    channel: contact.channel,
    safety: safety.value,
    repeat: repeat.value,
    threats: threats.value,
    subjects: new Set(
      hits.filter(({ axis, negation }) => axis === "subject" && negation === null).map(({ value }) => topOf(classifier, value)),
    ).size,
  };
  const assessed = assess(classifier, contact, (field) =>
    field.startsWith("attributes.") ? contact.attributes?.[field.slice("attributes.".length)] : facts[field],
  );
  const named = (one: { readonly id: string; readonly version: string | null }) => ({ id: one.id, version: one.version });
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
    ...assessed,
    overrules: [],
    basedOn: [named(classifier), named(classifier.taxonomy), ...ruleSets.map(named), ...classifier.models.map(({ model }) => named(model))],
  });
}

/** A judgement that rules made, or that follows from others by rule. */
function byRule<T>(value: T, reasons: readonly ComplaintReason[], score: number | null = null, margin: number | null = null): Judgement<T> {
  return { value, by: "rule", probability: null, score, margin, reasons: reasons as unknown as Reasons<ComplaintReasons> };
}

function languageOf(classifier: Classifier, { text, language }: Contact): Judgement<string | null> {
  const cut: readonly ComplaintReason[] =
    text.length > READ_LENGTH ? [{ code: "complaint/text-cut", params: { read: READ_LENGTH, length: text.length } }] : [];
  if (language !== undefined) return byRule(language, [{ code: "complaint/language-given", params: { language } }, ...cut]);
  const guess = classifier.detectLanguage
    ? { language: classifier.detectLanguage(text), share: null }
    : (guessLanguage(text) ?? { language: null, share: null });
  if (guess.language === null) return byRule(null, [{ code: "complaint/language-unknown", params: {} }, ...cut]);
  return byRule(guess.language, [{ code: "complaint/language-guessed", params: { language: guess.language, share: guess.share } }, ...cut]);
}

/** The rules of the language, of its main part (`pt` for `pt-BR`), or of every language when it is not known. */
function ruleSetsFor({ ruleSets }: Classifier, language: string | null): readonly RuleSet[] {
  if (language === null) return ruleSets;
  const tag = language.toLowerCase();
  const exact = ruleSets.filter((set) => set.language.toLowerCase() === tag);
  return exact.length > 0 ? exact : ruleSets.filter((set) => set.language.toLowerCase() === tag.split(/[-_]/)[0]);
}

/** Rules and model on one axis: rules where they come first, else the model, else rules. */
function decide(classifier: Classifier, axis: ModelAxis, text: string, rule: RuleAnswer): Judgement<string> {
  const axisModel = classifier.models.find((one) => one.axis === axis);
  const ruleReasons = reasonsOf(rule, axis);
  const ruled = rule.value === null ? byRule(UNCLASSIFIED, ruleReasons) : byRule(rule.value, ruleReasons, rule.score, rule.margin);
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
  const rulesWin = rule.value !== null && comesFirst(classifier, axis, rule.value);
  const differ: readonly ComplaintReason[] =
    rule.value !== null && rule.value !== label
      ? [{ code: "complaint/sources-differ", params: { axis, rule: rule.value, model: label, decidedBy: rulesWin ? "rule" : "model" } }]
      : [];
  if (rulesWin) return { ...ruled, reasons: [...ruled.reasons, predicted, ...differ] as unknown as Reasons<ComplaintReasons> };
  const reasons = [predicted, ...(rule.value === null ? [] : ruleReasons), ...differ] as unknown as Reasons<ComplaintReasons>;
  return { value: label, by: "model", probability, score: null, margin, modelId: model.id, reasons };
}

function comesFirst({ rulesFirst, taxonomy }: Classifier, axis: ModelAxis, value: string): boolean {
  const first = rulesFirst[axis];
  return first === "all" || lineOf(taxonomy, axis, value).some((id) => first.includes(id));
}

/** A complaint that asks for something is a claim (reclamación, not queja); so is a text that only asks for a remedy. */
function claimIfRemedy({ taxonomy }: Classifier, kind: Judgement<string>, remedy: string): Judgement<string> {
  const asks = remedy !== UNCLASSIFIED && remedy !== "none" && remedy !== "apology-explanation";
  const open = kind.value === "complaint" || kind.value === UNCLASSIFIED;
  if (!open || kind.by !== "rule" || !asks || !taxonomy.axes.kind.some(({ id }) => id === "claim")) return kind;
  const reason: ComplaintReason = { code: "complaint/remedy-makes-claim", params: { remedy } };
  return { ...kind, value: "claim", reasons: [...kind.reasons, reason] as unknown as Reasons<ComplaintReasons> };
}

function topOf({ taxonomy }: Classifier, subject: string): string {
  return lineOf(taxonomy, "subject", subject).at(-1) ?? subject;
}

function flagged(hits: readonly PhraseHit[], flag: string): Judgement<boolean> {
  const found = hits.filter(({ axis, value }) => axis === "flag" && value === flag);
  const standing = found.filter(({ negation }) => negation === null);
  const score = standing.reduce((sum, { weight }) => sum + weight, 0);
  return byRule(
    standing.length > 0,
    reasonsOf({ value: null, score: 0, margin: null, hits: found }, flag),
    standing.length > 0 ? score : null,
  );
}

function threatsOf(hits: readonly PhraseHit[]): Judgement<readonly string[]> {
  const found = hits.filter(({ axis, value }) => axis === "flag" && value.startsWith("threat-"));
  const threats = [...new Set(found.filter(({ negation }) => negation === null).map(({ value }) => value))].sort();
  return byRule(threats, reasonsOf({ value: null, score: 0, margin: null, hits: found }, "threats"));
}

type Assessed = Pick<Classification, "severity" | "difficulty" | "priority" | "impact" | "urgency">;

function assess(classifier: Classifier, contact: Contact, read: (field: string) => Value | undefined): Assessed {
  const levels = { severity: 0, safety: 0, complexity: 0, impact: 0, immediateAction: 0 };
  const raised: ComplaintReason[] = [];
  for (const rule of classifier.assessment) {
    if (!meets(rule.when, read)) continue;
    for (const criterion of Object.keys(levels) as (keyof typeof levels)[]) {
      const level = rule.raises[criterion] ?? 0;
      if (level <= levels[criterion]) continue;
      levels[criterion] = level;
      raised.push({ code: "complaint/criterion-raised", params: { criterion, level, ruleId: rule.id } });
    }
  }
  const parties = contact.attributes?.["parties"];
  const criteria: Criteria = {
    ...(levels as Record<keyof typeof levels, CriterionLevel>),
    actionPossible: classifier.actionPossible === null || meets(classifier.actionPossible, read),
    parties: typeof parties === "number" && Number.isInteger(parties) && parties >= 1 ? parties : undefined,
  };
  // Levels come from checked rules and parties from the line above, so neither call can fail.
  const { severity, difficulty, impact, urgency, safety, reasons } = assessSeverity(criteria)._unsafeUnwrap();
  const priority = priorityFrom(classifier.priorities, impact, urgency, safety)._unsafeUnwrap();
  const concerning = (...criteriaNames: readonly string[]) =>
    [...raised, ...reasons].filter((reason) => !("criterion" in reason.params) || criteriaNames.includes(reason.params.criterion));
  const without = (code: string, list: readonly ComplaintReason[]) => list.filter((reason) => reason.code !== code);
  return {
    severity: byRule(
      severity,
      without("complaint/several-parties", without("complaint/action-not-possible", concerning("severity", "safety"))),
    ),
    difficulty: byRule(difficulty, without("complaint/action-not-possible", concerning("complexity"))),
    priority: byRule(priority.priority, [
      ...without("complaint/several-parties", concerning("severity", "safety", "impact", "immediateAction")),
      ...priority.reasons,
    ]),
    impact,
    urgency,
  };
}
