import type { CalendarDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { ErrorOf, Law, ReasonOf, Reasons } from "../kernel/reason.js";
import type { Channel, Purpose } from "./purpose.js";

/** Why a contact is planned, held back, dropped or done. Instants are RFC 3339 texts. */
export interface FollowUpReasons {
  /** The event from which the times are counted; `reference` is null where the event names none. */
  readonly "followup/anchored": { readonly anchor: string; readonly at: string; readonly reference: string | null };
  /** The preferred events are not on record, so the next one of the list counts. */
  readonly "followup/fallback-anchor": { readonly anchor: string; readonly missing: readonly string[] };
  /** A later event of the same kind moved the contact: a replaced unit, a complaint closed again. */
  readonly "followup/re-anchored": { readonly anchor: string; readonly from: string; readonly to: string };
  /** The product can only be tried in its season, so the times count from the next start of it. */
  readonly "followup/season": { readonly startsOn: CalendarDate };
  /** The customer's own interval between purchases, in days. */
  readonly "followup/own-rhythm": { readonly days: number; readonly purchases: number };
  /** Too few purchases for an own rhythm: the usual interval counts. */
  readonly "followup/usual-rhythm": { readonly interval: IsoDuration; readonly purchases: number };
  readonly "followup/answered": { readonly channel: Channel; readonly at: string };
  /** Contacts were made and no reminder is left. */
  readonly "followup/contacted": { readonly contacts: number; readonly lastAt: string };
  /** Nobody was reached and no attempt is left. */
  readonly "followup/attempts-used": { readonly contacts: number; readonly lastAt: string };
  readonly "followup/reminder": { readonly number: number; readonly of: number };
  /** The customer refused this contact when it was made. */
  readonly "followup/refused": { readonly channel: Channel; readonly at: string };
  /** A contact by this channel failed, so another one is tried. */
  readonly "followup/channel-failed": { readonly channel: Channel; readonly at: string };
  /** An open complaint, repair or conversation holds back everything but service messages. */
  readonly "followup/open-matter": { readonly kind: string; readonly since: string };
  /** The matter whose end was the event is open again: the next end counts. */
  readonly "followup/reopened": { readonly kind: string; readonly since: string };
  readonly "followup/expired": { readonly at: string };
  /** The event lies outside the validity of the policy. */
  readonly "followup/not-in-force": { readonly anchoredAt: string };
  readonly "followup/consented": {
    readonly purpose: Purpose;
    readonly channel: Channel;
    readonly basis: string | null;
    readonly at: string;
  };
  readonly "followup/no-consent-needed": { readonly purpose: Purpose; readonly channel: Channel };
  readonly "followup/law-requires-consent": Law<{ readonly purpose: Purpose; readonly channel: Channel }>;
  readonly "followup/no-consent": { readonly purpose: Purpose; readonly channel: Channel };
  readonly "followup/consent-expired": { readonly purpose: Purpose; readonly channel: Channel; readonly until: string };
  /** The soft opt-in covers the seller's own similar products only. */
  readonly "followup/soft-opt-in-too-narrow": { readonly purpose: Purpose; readonly channel: Channel };
  /** The customer refused or withdrew consent. */
  readonly "followup/said-no": { readonly purpose: Purpose; readonly channel: Channel; readonly state: string; readonly at: string };
  readonly "followup/do-not-contact": { readonly list: string; readonly channel: Channel };
  /** The jurisdiction of the customer is not given, so no contact rules were applied. */
  readonly "followup/no-jurisdiction": Record<never, never>;
  /** No contact rules are known for the jurisdiction: that does not mean that everything is allowed. */
  readonly "followup/rules-unknown": { readonly jurisdiction: string };
  /** The law does not allow the contact at the ideal time. */
  readonly "followup/moved-by-law": Law<{ readonly rulesId: string; readonly from: string }>;
  /** The policy's own hours do not allow the contact at the ideal time. */
  readonly "followup/moved-into-hours": { readonly from: string };
  /** At most `count` contacts in `per`: the contact waits for its turn. */
  readonly "followup/queued": { readonly count: number; readonly per: IsoDuration; readonly from: string };
  /** At most `count` contacts in `per`: this contact is left out; a later reminder may still be made. */
  readonly "followup/skipped": { readonly count: number; readonly per: IsoDuration; readonly from: string };
  /** At most `count` contacts in `per`: this contact and its reminders are given up. */
  readonly "followup/given-up": { readonly count: number; readonly per: IsoDuration; readonly from: string };
  /** A contact of higher priority, or a service contact that no frequency binds, is due and comes first. */
  readonly "followup/yields": { readonly to: string };
  readonly "followup/no-time-left": { readonly channel: Channel; readonly expiresAt: string };
  readonly "followup/late": { readonly latest: string };
  readonly "followup/due": { readonly since: string };
  /** How many contacts of the plan are in each state. */
  readonly "followup/summary": { readonly planned: number; readonly held: number; readonly dropped: number; readonly done: number };
  readonly "followup/no-anchor": { readonly touchpointId: string; readonly anchors: readonly string[] };
  readonly "followup/not-applicable": { readonly touchpointId: string; readonly reference: string | null };
  readonly "followup/no-rhythm": { readonly touchpointId: string; readonly purchases: number; readonly needed: number };
  /** Within the capacity, at this rank. */
  readonly "followup/chosen": { readonly rank: number; readonly size: number };
  /** Beyond the capacity, at this rank. */
  readonly "followup/postponed": { readonly rank: number; readonly size: number };
  /** Drawn among the customers who were left for this way of hearing. */
  readonly "followup/invited": { readonly invited: number; readonly among: number };
  readonly "followup/fewer-than-planned": { readonly invited: number; readonly planned: number };
  readonly "followup/step-done": { readonly step: string; readonly at: string };
  readonly "followup/step-owed": { readonly step: string; readonly by: string | null };
  readonly "followup/suggestion-closed": { readonly outcome: string };
}

/** One reason of a follow-up decision. */
export type FollowUpReason = ReasonOf<FollowUpReasons>;
/** The reasons of a follow-up decision, in the order in which they were weighed. */
export type WhyFollowUp = Reasons<FollowUpReasons>;

/** Why a question of follow-up or sampling has no answer. */
export interface FollowUpErrors {
  /** No contact rules are known for the jurisdiction on that date: that does not mean that everything is allowed. */
  readonly "followup/no-rules-apply": { readonly jurisdiction: string; readonly on: CalendarDate; readonly known: readonly string[] };
  /** An instant of the facts is none, or lies outside the years 1970 to 2200. */
  readonly "followup/invalid-instant": { readonly subject: string; readonly field: string };
  /** A date of the facts does not exist. */
  readonly "followup/invalid-date": { readonly subject: string; readonly field: string };
  /** The time zone of the person is unknown to the runtime. */
  readonly "followup/unknown-time-zone": { readonly subject: string; readonly timeZone: string };
  /** An event that cannot be planned lies after `now`. */
  readonly "followup/anchor-in-future": { readonly subject: string; readonly anchor: string; readonly at: string };
  /** Two states of the same consent at the same instant. */
  readonly "followup/contradictory-consents": {
    readonly subject: string;
    readonly purpose: Purpose;
    readonly channel: Channel;
    readonly at: string;
  };
  /** A step of a suggestion before the steps that it follows, or twice. */
  readonly "followup/step-out-of-order": { readonly subject: string; readonly step: string; readonly after: string };
  /** A number outside what its argument allows; `range` in the notation of intervals. */
  readonly "followup/number-out-of-range": { readonly argument: string; readonly value: number; readonly range: string };
  /** More people are asked for than there are; `stratum` is null for the whole. */
  readonly "followup/sample-exceeds-population": { readonly size: number; readonly population: number; readonly stratum: string | null };
  /** A value that the method needs is absent: an sd or cost of a stratum, or the level of a respondent (by index). */
  readonly "followup/missing-value": { readonly argument: string; readonly stratum: string };
  /** Weights that sum to zero leave nothing to share by. */
  readonly "followup/no-weight": { readonly argument: string };
  /** The same id twice in a list of people. */
  readonly "followup/duplicate-id": { readonly id: string };
  /** A stratum has people, but none of them answered. */
  readonly "followup/empty-stratum": { readonly stratum: string };
  /** The margins of two variables sum to different populations. */
  readonly "followup/margins-disagree": {
    readonly variable: string;
    readonly people: number;
    readonly otherVariable: string;
    readonly otherPeople: number;
  };
  /** Raking did not reach the margins: they contradict the sample. */
  readonly "followup/not-converged": { readonly rounds: number };
}

/** Why a plan cannot be made. */
export type FollowUpError = ErrorOf<FollowUpErrors>;

type Among<Code extends FollowUpError["code"]> = Extract<FollowUpError, { readonly code: Code }>;
/** No contact rules are known for the jurisdiction on that date. */
export type NoRulesApply = Among<"followup/no-rules-apply">;
/** What can be wrong with the facts about a customer. */
export type SubjectError = Among<
  | "followup/invalid-instant"
  | "followup/invalid-date"
  | "followup/unknown-time-zone"
  | "followup/anchor-in-future"
  | "followup/contradictory-consents"
>;
/** Why the life of a suggestion cannot be assessed. */
export type SuggestionError = Among<"followup/invalid-instant" | "followup/step-out-of-order">;
/** A number outside its range; it names the argument and the bounds. */
export type NumberOutOfRange = Among<"followup/number-out-of-range">;
export type SampleExceedsPopulation = Among<"followup/sample-exceeds-population">;
export type MissingValue = Among<"followup/missing-value">;
export type NoWeight = Among<"followup/no-weight">;
export type DuplicateId = Among<"followup/duplicate-id">;
export type EmptyStratum = Among<"followup/empty-stratum">;
export type MarginsDisagree = Among<"followup/margins-disagree">;
export type NotConverged = Among<"followup/not-converged">;
