import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { Source } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { DutyError } from "./codes.js";

/** What is owed, in the order of a complaint's life. */
export type DutyStage =
  | "acknowledgement"
  | "history"
  | "forwarding"
  | "summary-resolution"
  | "holding-reply"
  | "final-reply"
  | "authority-notice"
  | "performance"
  | "external-window-opens"
  | "external-window-closes"
  | "retention-ends";

/**
 * The event from which a duty runs; a fact of the same name with `At` says when it was, for `acknowledged`, `replied` and `resolvedInSummary` the fact `done`.
 * An optional stage that was done late has not happened.
 */
export type DutyAnchor =
  | "received"
  | "registered"
  | "forwarded"
  | "misdirected"
  | "historyRequested"
  | "called"
  | "acknowledged"
  | "replied"
  | "resolvedInSummary"
  | "resolved"
  | "closed";

/** The unit in which a term is counted. */
export type DutyUnit = "hours" | "calendar-days" | "business-days" | "weeks" | "months" | "years";

/** How long a duty may take. */
export interface DutyTerm {
  readonly amount: number;
  readonly unit: DutyUnit;
}

/** One duty of a regime. */
export interface ReplyDuty {
  readonly stage: DutyStage;
  readonly within: DutyTerm;
  /** Default `received`. Of several events the first that happens starts the term. */
  readonly from?: DutyAnchor | { readonly firstOf: readonly DutyAnchor[] } | undefined;
  /** The first day that counts: the day of the event, the day after it (default), or the next business day. Hours run from the instant. */
  readonly firstDay?: "same-day" | "next-day" | "next-business-day" | undefined;
  /** The last day ends at its last closing instead of at midnight: for terms of business days. */
  readonly until?: "end-of-business-day" | undefined;
  /** Events that end the term at once when they come before its end: a final reply opens the way to an ombudsman. */
  readonly endedBy?: readonly DutyAnchor[] | undefined;
  /** A way out that nobody owes: done late, it is `lifted` and not `late`, and lifts nothing. */
  readonly optional?: boolean | undefined;
  /** Left out: none is known. `none`: the law allows none. `once`: to a longer term, counted from the same start. `double`: at most twice the term, told before it ends. `exceptional`: as `once`, after a holding reply sent in time. */
  readonly extension?:
    | { readonly kind: "none" }
    | { readonly kind: "double" }
    | { readonly kind: "once" | "exceptional"; readonly to: DutyTerm }
    | undefined;
  /** Stages that fall away when this one is done in time. */
  readonly lifts?: readonly DutyStage[] | undefined;
  readonly source: Source;
}

/** The reply duties of one regime as a JSON document. */
export interface ReplyDutiesInput {
  /** Ends in the revision: `"GB/fca-disp#1"`. */
  readonly id: string;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  /** ISO 3166 alpha-2 code, or `EU`. */
  readonly jurisdiction: string;
  /** Whom it binds, in words: the caller decides whether that is them. */
  readonly scope: string;
  readonly validFrom?: CalendarDate | undefined;
  /** Exclusive. */
  readonly validUntil?: CalendarDate | undefined;
  readonly duties: readonly ReplyDuty[];
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
}

/** Checked reply duties. */
export interface ReplyDuties extends Omit<ReplyDutiesInput, "version" | "format" | "meta"> {
  readonly version: string | null;
  readonly input: ReplyDutiesInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => ReplyDutiesInput;
}

/** Compiles duties that are known to be right: checked by `defineReplyDuties`, or shipped. */
export function compileReplyDuties(input: ReplyDutiesInput): ReplyDuties {
  const document = deepFreeze(input);
  const { format: _format, meta: _meta, ...rules } = document;
  return Object.freeze({ ...rules, version: document.version ?? null, input: document, toJSON: () => document });
}

/**
 * The duties that the caller declares, as they stand on a day. Nothing is guessed from a country: one shop may owe a month, 15 business days or 10.
 *
 * @param duties - the duties known: `REPLY_DUTIES`, your own, or both
 * @param ids - what applies: with a revision (`"GB/fca-disp#1"`), or without (`"GB/fca-disp"`), which takes the highest revision in force
 * @param on - the day whose law counts
 * @returns one entry an id, in the order of `ids`; or `complaint/unknown-duties`, `complaint/duties-not-in-force`, `complaint/invalid-date`
 * @example
 * import { REPLY_DUTIES, selectReplyDuties } from "aftersales/complaint";
 * selectReplyDuties(REPLY_DUTIES, ["BR/sac"], "2026-03-02")._unsafeUnwrap().map(({ id }) => id); //=> ["BR/sac#1"]
 */
export function selectReplyDuties(
  duties: readonly ReplyDuties[],
  ids: readonly string[],
  on: CalendarDate,
): Result<readonly ReplyDuties[], DutyError> {
  if (!isCalendarDate(on)) return err({ code: "complaint/invalid-date", argument: "on" });
  const chosen: ReplyDuties[] = [];
  for (const id of ids) {
    const named = duties.filter((one) => one.id === id || withoutRevision(one.id) === id);
    if (named.length === 0) return err({ code: "complaint/unknown-duties", id, known: duties.map((one) => one.id) });
    const inForce = named.filter(({ validFrom, validUntil }) => (validFrom ?? on) <= on && (validUntil === undefined || on < validUntil));
    const [latest] = inForce.sort((a, b) => revisionOf(b.id) - revisionOf(a.id));
    if (!latest) return err({ code: "complaint/duties-not-in-force", id, on });
    if (!chosen.includes(latest)) chosen.push(latest);
  }
  return ok(chosen);
}

function withoutRevision(id: string): string {
  return id.replace(/#\d+$/, "");
}

function revisionOf(id: string): number {
  return Number(/#(\d+)$/.exec(id)?.[1] ?? 0);
}
