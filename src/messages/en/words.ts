// Phrases of English that several parts share.
import type { Voice } from "../../kernel/message.js";

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The customer's or the desk's own words, and ids. */
export const quoted = (text: string) => `“${text}”`;

/** The entry of a table for a value; another value as the voice names it. */
export function phrase(table: Readonly<Record<string, string>>, id: string, { term }: Voice): string {
  return Object.hasOwn(table, id) ? (table[id] as string) : term(id);
}

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** "7 of 20 (35%)", or of a noun: "7 of 20 cases (35%)". */
export function outOf(part: number, whole: number, { number, percent, plural }: Voice, noun: Noun = { one: "#", other: "#" }): string {
  return `${number(part)} of ${plural(whole, noun)}${whole > 0 ? ` (${percent(part / whole)})` : ""}`;
}

/** What may stand in a place, for the agent: "a, b or c", or that there is nothing. */
export function choices(known: readonly string[], { either }: Voice): string {
  return known.length === 0 ? "none is known" : `known: ${either(known.map(quoted))}`;
}

/**
 * What a refused number must be: "at least 0 and at most 1". A limit that was refused itself does not belong to the range; a fraction refused inside it
 * had to be whole.
 */
export function limits(minimum: number | null, maximum: number | null, value: number | null, { number }: Voice): string {
  const inside = value !== null && !Number.isNaN(value) && (minimum ?? -Infinity) < value && value < (maximum ?? Infinity);
  const parts = [
    ...(inside && !Number.isInteger(value) ? ["a whole number"] : []),
    ...(minimum === null ? [] : [`${value === minimum ? "more than" : "at least"} ${number(minimum)}`]),
    ...(maximum === null ? [] : [`${value === maximum ? "less than" : "at most"} ${number(maximum)}`]),
  ];
  return parts.length === 0 ? "a number" : parts.join(" and ");
}

/** A number, or what stands for one that is none. */
export function numberOr(value: number | null, { number }: Voice): string {
  return value === null || Number.isNaN(value) ? "no number" : number(value);
}

/** "“leak”", or nothing for the defect without a name. */
export const theDefect = (defect: string | null) => (defect === null || defect === "" ? "the defect" : `the defect ${quoted(defect)}`);

/** What a customer may ask for, with its article. */
const REMEDIES: Readonly<Record<string, string>> = {
  repair: "a repair",
  replacement: "a replacement",
  "price-reduction": "a price reduction",
  termination: "the end of the contract",
  refund: "a refund",
  compensation: "compensation",
  cancellation: "a cancellation",
  correction: "a correction",
  "apology-explanation": "an apology or an explanation",
};
export const remedyOf = (remedy: string, voice: Voice) => phrase(REMEDIES, remedy, voice);

/** An amount of which the currency is not told. */
export const minorUnits = (amount: number, { plural }: Voice) => plural(amount, { one: "# minor unit", other: "# minor units" });

/** A contact by a channel. */
const BY: Readonly<Record<string, string>> = {
  phone: "by phone",
  "automated-call": "by automated call",
  email: "by email",
  sms: "by text message",
  messenger: "by messenger",
  letter: "by letter",
  "in-app": "in the app",
  visit: "by a visit",
};
export const by = (channel: string, voice: Voice) => (Object.hasOwn(BY, channel) ? (BY[channel] as string) : `by ${voice.term(channel)}`);

/** What a desk owes at a stage, after "to". */
const DUTY: Readonly<Record<string, string>> = {
  acknowledgement: "confirm that we have your complaint",
  history: "send you the history of your case",
  forwarding: "pass your complaint on",
  "summary-resolution": "send you a summary of the resolution",
  "holding-reply": "send you a holding reply",
  "final-reply": "send you our final reply",
  "authority-notice": "notify the authority",
  performance: "carry out what was decided",
};
export const isDuty = (stage: string) => Object.hasOwn(DUTY, stage);
export function duty(stage: string, voice: Voice): string {
  return Object.hasOwn(DUTY, stage) ? (DUTY[stage] as string) : `do this: ${voice.term(stage)}`;
}

/** Regions whose name takes an article. */
const WITH_ARTICLE = ["AE", "BS", "CF", "CD", "DO", "EU", "GB", "GM", "MV", "NL", "PH", "SB", "SC", "US"];
export const place = (code: string, { region }: Voice) => (WITH_ARTICLE.includes(code) ? `the ${region(code)}` : region(code));
