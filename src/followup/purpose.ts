/**
 * Why a customer is contacted, as the law sees it. No purpose is implied by another: who agreed to surveys did not agree to offers.
 * `service`: performs the contract (recall, appointment, repair status). `suggestion`: asks for ideas (suggestion box, focus group).
 */
export type Purpose = (typeof PURPOSES)[number];
/** Every purpose of a contact; none implies another. */
export const PURPOSES = ["service", "survey", "suggestion", "marketing"] as const;

/** How a customer is reached. `automated-call`: a dialling or calling machine. */
export type Channel = (typeof CHANNELS)[number];
/** Every channel of contact. */
export const CHANNELS = ["phone", "automated-call", "email", "sms", "messenger", "letter", "in-app", "visit"] as const;

/** What a contact is about, where a law makes a difference: the contract in hand, the seller's own similar products, or something else. */
export type Concern = (typeof CONCERNS)[number];
/** Every kind of matter that can be open. */
export const CONCERNS = ["current-contract", "own-similar", "other"] as const;

/**
 * How a contact went. `sent`: on its way, no answer known. `reached`: spoken to or read. `answered`: answered what it asked. `dismissed`: closed
 * without an answer. `no-answer`: nobody picked up. `refused`: wants no such contact. `failed`: the channel did not work (bounced, wrong number).
 */
export type ContactOutcome = (typeof OUTCOMES)[number];
/** Every outcome of a contact. */
export const OUTCOMES = ["sent", "reached", "answered", "dismissed", "no-answer", "refused", "failed"] as const;

/** Days of the week as schedules name them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
