// Phrases of English that several parts share.
import type { Voice } from "../../kernel/message.js";

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The customer's or the desk's own words, and ids. */
export const quoted = (text: string) => `“${text}”`;

/** The entry of a table for a value; another value as the voice names it. */
export function phrase(table: Readonly<Record<string, string>>, id: string, voice: Voice): string {
  return Object.hasOwn(table, id) ? (table[id] as string) : voice.term(id);
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

/** A limit that is given, or "between" two. */
export function limits(minimum: number | null, maximum: number | null, { number }: Voice): string {
  if (minimum !== null && maximum !== null) return `between ${number(minimum)} and ${number(maximum)}`;
  if (minimum !== null) return `at least ${number(minimum)}`;
  return maximum === null ? "a number" : `at most ${number(maximum)}`;
}

/** A number, or what stands for one that is none. */
export function numberOr(value: number | null, { number }: Voice): string {
  return value === null || Number.isNaN(value) ? "no number" : number(value);
}

/** "“leak”", or nothing for the defect without a name. */
export const theDefect = (defect: string | null) => (defect === null || defect === "" ? "the defect" : `the defect ${quoted(defect)}`);

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
