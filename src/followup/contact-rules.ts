import { type DayRange, readHours, uniteRanges } from "../calendar/hours.js";
import type { WeeklyHours } from "../calendar/schedule.js";
import { type CalendarDate, expectDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { Source } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { NoRulesApply } from "./codes.js";
import { type Channel, type Concern, type Purpose, WEEKDAYS } from "./purpose.js";
import { withZones } from "./zones.js";

/** What consent a law asks for. */
export interface ConsentRule {
  /** `"consent"`: a grant must be on record. `"unless-refused"`: anyone who has not said no. */
  readonly need: "consent" | "unless-refused";
  /** A grant with the basis `"soft-opt-in"` is enough for a contact about the seller's own similar products or the current contract. */
  readonly softOptIn?: boolean | undefined;
  /** A contact about these needs no grant; a refusal still holds. */
  readonly except?: readonly Concern[] | undefined;
  /** How long a grant holds, from its date. */
  readonly lasts?: IsoDuration | undefined;
}

/** One rule of a jurisdiction: for which contacts, what it asks, and where that stands. */
export interface ContactRule {
  readonly purposes: readonly Purpose[];
  readonly channels: readonly Channel[];
  /** Hours in the time zone of the person; a weekday that is not named is closed. Absent = at any time. */
  readonly hours?: WeeklyHours | undefined;
  /** `"closed"`: not on public holidays of the person. */
  readonly holidays?: "closed" | undefined;
  /** `true`: hours and holidays do not bind where the person has agreed to other times. */
  readonly unlessAgreed?: boolean | undefined;
  /** At most `count` attempts, answered or not, in any `days` calendar days in a row. */
  readonly attempts?: { readonly count: number; readonly days: number } | undefined;
  /** No contact on the day of a refusal and the `days` calendar days after it. */
  readonly quarantine?: { readonly days: number } | undefined;
  readonly consent?: ConsentRule | undefined;
  /** What the fields cannot say. */
  readonly note?: string | undefined;
  readonly source: Source;
}

/** The document of the contact rules of one jurisdiction in one range of dates. Hours do not run over midnight. */
export interface ContactRulesInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  /** With its revision: `"FR/2023#1"`. */
  readonly id: string;
  readonly version?: string | undefined;
  /** ISO 3166 alpha-2, or `"EU"`. */
  readonly jurisdiction: string;
  readonly validFrom?: CalendarDate | undefined;
  /** First day on which it holds no more. */
  readonly validUntil?: CalendarDate | undefined;
  readonly rules: readonly ContactRule[];
}

/** Compiled contact rules, made by `defineContactRules` or `contactWindows`. */
export interface ContactRules {
  readonly id: string;
  readonly version: string | null;
  readonly jurisdiction: string;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly rules: readonly ContactRule[];
  readonly input: ContactRulesInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => ContactRulesInput;
}

/** A rule with its hours in minutes. */
export interface CompiledRule extends ContactRule {
  readonly week: readonly (readonly DayRange[])[] | null;
}

/** Registered, so that rules of the ESM build are understood by the CJS build. */
const COMPILED = Symbol.for("aftersales/contact-rules");

/** The rules with their hours in minutes. */
function compiledRules(rules: ContactRules | null): readonly CompiledRule[] {
  if (rules === null) return [];
  const compiled = (rules as { readonly [COMPILED]?: readonly CompiledRule[] })[COMPILED];
  if (compiled) return compiled;
  throw new RangeError("rules must come from defineContactRules or contactWindows");
}

/** Compiles a valid document. */
export function compileContactRules(input: ContactRulesInput): ContactRules {
  const document = deepFreeze(input);
  const rules = {
    id: document.id,
    version: document.version ?? null,
    jurisdiction: document.jurisdiction,
    validFrom: document.validFrom ?? null,
    validUntil: document.validUntil ?? null,
    rules: document.rules,
    input: document,
    toJSON: () => document,
  };
  const compiled = document.rules.map((rule): CompiledRule => ({ ...rule, week: rule.hours ? weekOf(rule.hours) : null }));
  return Object.freeze(withZones(Object.defineProperty(rules, COMPILED, { value: compiled })));
}

/**
 * The contact rules of a jurisdiction on a date: the first of the list that is valid then, so put yours before presets.
 *
 * @param rules - compiled rules of any jurisdictions
 * @param jurisdiction - ISO 3166 alpha-2, or `"EU"`
 * @param on - the date of the contact
 * @returns the rules; or `followup/no-rules-apply`, which does not mean that everything is allowed
 * @throws RangeError when `on` is no date
 * @example
 * import { contactWindows, selectContactRules } from "aftersales/followup";
 * const france = [contactWindows("FR", "2026-01-15"), contactWindows("FR", "2026-09-01")].flatMap((found) => (found.isOk() ? [found.value] : []));
 * selectContactRules(france, "FR", "2026-10-01").map(({ id }) => id).unwrapOr(null); //=> "FR/2026#1"
 */
export function selectContactRules(
  rules: readonly ContactRules[],
  jurisdiction: string,
  on: CalendarDate,
): Result<ContactRules, NoRulesApply> {
  expectDate(on, "on");
  const found = rules.find((one) => one.jurisdiction === jurisdiction && isValidOn(one, on));
  if (found) return ok(found);
  return err({ code: "followup/no-rules-apply", jurisdiction, on, known: [...new Set(rules.map((one) => one.jurisdiction))] });
}

/** Whether a document is valid on a date; `validUntil` is excluded. */
export function isValidOn(
  {
    validFrom,
    validUntil,
  }: { readonly validFrom?: CalendarDate | null | undefined; readonly validUntil?: CalendarDate | null | undefined },
  on: CalendarDate,
): boolean {
  return (!validFrom || validFrom <= on) && (!validUntil || on < validUntil);
}

/** The rules that speak about a purpose on a channel. */
export function rulesFor(rules: ContactRules | null, purpose: Purpose, channel: Channel): readonly CompiledRule[] {
  return compiledRules(rules).filter((rule) => rule.purposes.includes(purpose) && rule.channels.includes(channel));
}

/** The hours of a week, Monday first, in minutes from local midnight. */
export function weekOf(hours: WeeklyHours): readonly (readonly DayRange[])[] {
  return WEEKDAYS.map((weekday) => uniteRanges((hours[weekday] ?? []).map((text) => readHours(text) as DayRange)));
}
