import { type TimeZone, timeZone } from "../calendar/time-zone.js";
import { type IsoDuration, type Length, readDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { FollowUpReason, SuggestionError, WhyFollowUp } from "./codes.js";
import { iso } from "./iso.js";
import { moved } from "./timing.js";
import { isAnswered } from "./years.js";

/** How soon a desk owes each step to who made a suggestion. Days are those of `timeZone`. */
export interface SuggestionTermsInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  readonly timeZone: string;
  /** From receipt to a first answer. */
  readonly answerWithin: IsoDuration;
  /** From receipt to the decision: adopted or declined. */
  readonly decideWithin: IsoDuration;
  /** From adoption to practice; absent = no limit. */
  readonly practiseWithin?: IsoDuration | undefined;
  /** From practice, or from a refusal, to telling the customer what became of it. */
  readonly tellBackWithin: IsoDuration;
}

/** Compiled terms, made by `defineSuggestionTerms`. */
export interface SuggestionTerms {
  readonly id: string;
  readonly version: string | null;
  readonly input: SuggestionTermsInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => SuggestionTermsInput;
}

/** One step in the life of a suggestion. */
export type SuggestionStep = "answered" | "adopted" | "declined" | "put-into-practice" | "told-back";

/** A suggestion and what was done about it, in any order. */
export interface Suggestion {
  readonly id: string;
  readonly customerId?: string | undefined;
  readonly receivedAt: InstantLike;
  readonly steps: readonly { readonly step: SuggestionStep; readonly at: InstantLike }[];
}

/** Where a suggestion stands, and what is owed next. */
export interface SuggestionStatus {
  readonly suggestionId: string;
  readonly termsId: string;
  readonly termsVersion: string | null;
  readonly state: "received" | SuggestionStep;
  /** `"decided"` is adopted or declined; `by` is null where the terms set no limit. `null` when all is done. */
  readonly owed: { readonly step: SuggestionStep | "decided"; readonly by: Date | null; readonly overdue: boolean } | null;
  readonly nextChangeAt: Date | null;
  readonly reasons: WhyFollowUp;
}

const ZONE = Symbol.for("aftersales/suggestion-terms");

/** Compiles a valid document. */
export function compileSuggestionTerms(input: SuggestionTermsInput): SuggestionTerms {
  const document = deepFreeze(input);
  const terms = { id: document.id, version: document.version ?? null, input: document, toJSON: () => document };
  return Object.freeze(Object.defineProperty(terms, ZONE, { value: timeZone(document.timeZone) }));
}

type State = SuggestionStatus["state"];

/** What may follow a state. A decision may come without an answer before it; nothing follows the telling back. */
const AFTER: { readonly [S in State]: readonly SuggestionStep[] } = {
  received: ["answered", "adopted", "declined"],
  answered: ["adopted", "declined"],
  adopted: ["put-into-practice"],
  declined: ["told-back"],
  "put-into-practice": ["told-back"],
  "told-back": [],
};

/** The next step that a state owes, its limit, and the moment from which it counts. */
const OWED: {
  readonly [S in State]: {
    readonly step: SuggestionStep | "decided";
    readonly within: "answerWithin" | "decideWithin" | "practiseWithin" | "tellBackWithin";
    readonly from: "receipt" | "last";
  } | null;
} = {
  received: { step: "answered", within: "answerWithin", from: "receipt" },
  answered: { step: "decided", within: "decideWithin", from: "receipt" },
  adopted: { step: "put-into-practice", within: "practiseWithin", from: "last" },
  declined: { step: "told-back", within: "tellBackWithin", from: "last" },
  "put-into-practice": { step: "told-back", within: "tellBackWithin", from: "last" },
  "told-back": null,
};

/**
 * The life of a suggestion: received, answered, adopted or declined, put into practice, told back, so that every idea gets its return.
 *
 * Steps after `now` are ignored. It does not judge the idea.
 *
 * @param terms - from `defineSuggestionTerms`
 * @param suggestion - the suggestion with its steps
 * @param now - the instant of the question
 * @returns state, what is owed and by when (overdue from one millisecond later); or `followup/invalid-instant`, `followup/step-out-of-order`
 * @example
 * import { orThrow } from "aftersales";
 * import { assessSuggestion, defineSuggestionTerms } from "aftersales/followup";
 * const terms = orThrow(defineSuggestionTerms({ id: "box", timeZone: "UTC", answerWithin: "P7D", decideWithin: "P30D", tellBackWithin: "P7D" }));
 * const status = orThrow(assessSuggestion(terms, { id: "s1", receivedAt: new Date("2026-03-02T09:00:00Z"), steps: [] }, new Date("2026-03-10T09:00:00Z")));
 * status.owed; //=> { step: "answered", by: new Date("2026-03-09T09:00:00Z"), overdue: true }
 */
export function assessSuggestion(
  terms: SuggestionTerms,
  suggestion: Suggestion,
  now: InstantLike,
): Result<SuggestionStatus, SuggestionError> {
  const subject = suggestion.id;
  const nowMs = epochMs(now);
  const received = epochMs(suggestion.receivedAt);
  const all = suggestion.steps.map(({ step, at }) => ({ step, at: epochMs(at) }));
  const wrong = [["now", nowMs], ["receivedAt", received], ...all.map(({ at }, i) => [`steps.${i}.at`, at] as const)] as const;
  const field = wrong.find(([, ms]) => !isAnswered(ms))?.[0];
  if (field !== undefined) return err({ code: "followup/invalid-instant", subject, field });

  let state: State = "received";
  let last = received;
  const reasons: FollowUpReason[] = [];
  for (const { step, at } of all.filter((one) => one.at <= nowMs).sort((a, b) => a.at - b.at)) {
    if (!AFTER[state].includes(step) || at < last) return err({ code: "followup/step-out-of-order", subject, step, after: state });
    reasons.push({ code: "followup/step-done", params: { step, at: iso(at) } });
    [state, last] = [step, at];
  }
  const owed = owedBy(terms, state, received, last);
  if (owed) reasons.push({ code: "followup/step-owed", params: { step: owed.step, by: owed.by === null ? null : iso(owed.by) } });
  else
    reasons.push({
      code: "followup/suggestion-closed",
      params: { outcome: all.some(({ step }) => step === "declined") ? "declined" : "put-into-practice" },
    });
  const overdue = owed !== null && owed.by !== null && nowMs > owed.by;
  return ok({
    suggestionId: suggestion.id,
    termsId: terms.id,
    termsVersion: terms.version,
    state,
    owed: owed && { step: owed.step, by: owed.by === null ? null : new Date(owed.by), overdue },
    nextChangeAt: owed === null || owed.by === null || overdue ? null : new Date(owed.by + 1),
    reasons: reasons as unknown as WhyFollowUp,
  });
}

function owedBy(terms: SuggestionTerms, state: State, received: number, last: number) {
  const owed = OWED[state];
  if (!owed) return null;
  const within = terms.input[owed.within];
  const zone = (terms as unknown as { readonly [ZONE]: TimeZone })[ZONE];
  const from = owed.from === "receipt" ? received : last;
  return { step: owed.step, by: within === undefined ? null : moved(zone, from, readDuration(within) as Length) };
}
