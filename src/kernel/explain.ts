import type { Facts } from "./facts.js";
import { epochMs, readInstant } from "./instant.js";
import type { InvalidInput, Issue } from "./issue.js";
import { type Audience, type Messages, type Voice, wordsOf } from "./message.js";
import type { Source } from "./reason.js";
import { capitalised, voiceOf } from "./voice.js";

/** A reason of a decision or of an outcome, a finding of a tally; live or as it was stored. */
export interface Explainable {
  readonly code: string;
  readonly params: Facts | Readonly<Record<string, unknown>>;
  readonly source?: Source | undefined;
}

/** A step of a review: what, by when, and who. */
export interface ExplainableStep extends Explainable {
  /** RFC 3339 text as it was stored. */
  readonly by: Date | string | null;
  readonly who: string;
}

/** An error: a code with its facts beside it, the issues of `invalid-input`, or reasons of its own. */
export interface ExplainableError {
  readonly code: string;
  readonly issues?: readonly Issue[] | undefined;
  readonly reasons?: readonly Explainable[] | undefined;
}

/** What `explain` puts into words. An issue stands for itself among reasons, as when it is shown beside its field. */
export type ToExplain = readonly (Explainable | ExplainableStep)[] | Explainable | ExplainableStep | ExplainableError | InvalidInput;

/** Who reads, and where. */
export interface ExplainOptions {
  /** IANA time zone in which instants are written. */
  readonly timeZone: string;
  /** Default `"customer"`. */
  readonly voice?: Audience | undefined;
  /** How dates, numbers and money are written, where it is not the catalogue's own locale: `"es-MX"`. */
  readonly locale?: string | undefined;
}

/**
 * Reasons, errors or steps as sentences of a language: one for each reason or step; for an error its sentence, one for each issue, and those of its reasons. Nothing is
 * added to what the reasons say. The law that a reason cites stands in brackets. For the agent the issues of an error begin with their path.
 *
 * A code that the catalogue does not know, such as a stored one of a later version, is given as it is.
 *
 * @param what - reasons of a decision, steps of a review, an error of any function
 * @param messages - the catalogue of a language: `import { messages } from "aftersales/messages/pt-PT"`
 * @param options - time zone, and who reads
 * @throws RangeError for a time zone or locale that the runtime does not know
 * @example
 * import { explain } from "aftersales/casefile";
 * import { messages } from "aftersales/messages/en";
 * const reasons = [{ code: "warranty/layer-ended", params: { layerId: "maker", until: "2026-03-02" } }] as const;
 * explain(reasons, messages, { timeZone: "Europe/Lisbon" }).length; //=> 1
 */
export function explain(what: ToExplain, messages: Messages, options: ExplainOptions): readonly string[] {
  const { timeZone, voice: audience = "customer", locale = messages.locale } = options;
  const voice = voiceOf(messages, locale, timeZone);
  if (isList(what)) return what.map((one) => reasonText(one, messages, audience, voice));
  if (!("params" in what)) return errorTexts(what, messages, audience, voice);
  return [reasonText(what, messages, audience, voice)];
}

/**
 * The name of a term in a language, with a capital: a clock, a state, a remedy, a metric, a kind of contact. An unknown one is given as it is.
 *
 * @param term - the id, as decisions hold it
 * @param messages - the catalogue of a language
 * @example
 * import { label } from "aftersales/casefile";
 * import { messages } from "aftersales/messages/pt-PT";
 * label("first-response", messages); //=> "Primeira resposta"
 */
export function label(term: string, messages: Messages): string {
  return Object.hasOwn(messages.terms, term) ? capitalised(messages.terms[term] as string) : term;
}

function isList(what: ToExplain): what is readonly (Explainable | ExplainableStep)[] {
  return Array.isArray(what);
}

function reasonText(reason: Explainable | ExplainableStep, messages: Messages, audience: Audience, voice: Voice): string {
  if ("path" in reason) return issueText(reason as unknown as Issue, messages, audience, voice);
  const words = wordsOf(messages.sentences, reason.code, audience);
  if (words === null) return reason.code;
  const text = words(
    "who" in reason ? { ...reason.params, by: lastMinute(msOf(reason.by), voice), who: reason.who } : reason.params,
    voice,
  );
  const { source } = reason;
  if (!source) return text;
  const cited = messages.cite({ id: source.id, article: source.article ?? null });
  return text.endsWith(".") ? `${text.slice(0, -1)} (${cited}).` : `${text} (${cited})`;
}

/** Epoch milliseconds of the last instant of a step; what cannot be read is none. */
function msOf(by: Date | string | null): number | null {
  const ms = by === null ? by : typeof by === "string" ? readInstant(by) : epochMs(by);
  return typeof ms === "number" && !Number.isNaN(ms) ? ms : null;
}

/** A step that is due at the end of a day is due by its last minute: "by Monday at 23:59" says it, "by Tuesday at 00:00" is misread. */
function lastMinute(by: number | null, { isMidnight }: Voice): number | null {
  return by !== null && isMidnight(by) ? by - 60_000 : by;
}

function errorTexts(error: ExplainableError | InvalidInput, messages: Messages, audience: Audience, voice: Voice): readonly string[] {
  const { code, issues = [], reasons = [], ...facts } = error as ExplainableError & { readonly reasons?: readonly Explainable[] };
  const words = wordsOf(messages.sentences, code, audience);
  return [
    words === null ? code : words({ ...facts, count: issues.length }, voice),
    ...issues.map((found) => {
      const text = issueText(found, messages, audience, voice);
      return audience === "customer" || found.path.length === 0 ? text : `${found.path.join(".")}: ${text}`;
    }),
    ...reasons.map((reason) => reasonText(reason, messages, audience, voice)),
  ];
}

function issueText({ code, params }: Issue, messages: Messages, audience: Audience, voice: Voice): string {
  const words = wordsOf(messages.issues, code, audience);
  return words === null ? code : words(params, voice);
}
