import type { Counting } from "../calendar/period.js";
import { endOfPeriod } from "../calendar/period.js";
import type { CalendarDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { Source } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ErrorsOf } from "./codes.js";
import type { CoverFacts, GoodsKind, WarrantyEvent } from "./cover-facts.js";

/** The clocks of a regime are the date fields of `StatutoryCover`: one name for one thing. */
export type StatutoryClock =
  | "liabilityUntil"
  | "presumptionUntil"
  | "earlyRejectionUntil"
  | "noticeBy"
  | "claimBy"
  | "repairBy"
  | "refundBy"
  | "sparePartsUntil";

/** A dated fact of the sale. */
export type SaleMoment = "delivered" | "documented" | "installed" | "supply-ended" | "last-marketed";
/** A dated event of a defect; `given-back`: the seller holds the good after a termination. */
export type DefectMoment = WarrantyEvent["type"] | "given-back";
/** Something in the facts that has a date. */
export type Moment = SaleMoment | DefectMoment;
/** Where a clock starts: a moment, the first of a list that is recorded, or the latest of those recorded. */
export type Anchor = Moment | { readonly firstRecorded: readonly Moment[] } | { readonly latest: readonly Moment[] };

/** How days and month ends are counted. */
export type DayCount = Pick<Counting, "firstDay" | "monthEnd">;

/** Which facts a row is for; an absent property means any, except that `buyer` is `["consumer"]` unless said. */
export interface Case {
  readonly goods?: readonly GoodsKind[] | undefined;
  readonly condition?: readonly NonNullable<CoverFacts["condition"]>[] | undefined;
  readonly buyer?: readonly NonNullable<CoverFacts["buyer"]>[] | undefined;
  /** Whether a digital supply is continuous. */
  readonly supplied?: boolean | undefined;
  /** Whether the parties agreed a shorter term than the law gives without agreement. */
  readonly reduced?: boolean | undefined;
  /** Of a replacement: whether the customer had asked for repair. */
  readonly imposedBySeller?: boolean | undefined;
}

/** A row that holds only under one reading of a question that the sources leave open. */
export interface Reading {
  readonly point: string;
  readonly is: string;
}

interface Row {
  readonly when?: Case | undefined;
  readonly reading?: Reading | undefined;
  readonly source: Source;
}

/** How long a clock lasts. Of the rows of a clock the first that fits the facts counts. */
export interface Term extends Row {
  readonly from: Anchor;
  readonly lasts: IsoDuration;
  readonly counting?: DayCount | undefined;
  /** The clock does not end before this moment, where it is recorded. */
  readonly atLeastUntil?: SaleMoment | undefined;
  /** The parties may agree the term, not below `atLeast`; without `atLeast`, as they like. */
  readonly agreed?: { readonly atLeast?: IsoDuration | undefined } | undefined;
}

/** What events do to clocks. */
export type Operator = Row & { readonly clocks: readonly StatutoryClock[] } & (
    | {
        /** A replacement begins the term anew; `scope: "part"`: the part gets a term of its own. */
        readonly does: "restart";
        readonly on: "replaced" | "repaired";
        readonly scope?: "good" | "part" | undefined;
      }
    | {
        /** The clock stands still from one moment to the first recorded of others. */
        readonly does: "suspend";
        readonly from: DefectMoment | { readonly firstRecorded: readonly DefectMoment[] };
        readonly to: DefectMoment | { readonly firstRecorded: readonly DefectMoment[] };
        /** `"difference"` (default): end minus start. `"both-counted"`: the first and the last day count. */
        readonly days?: "difference" | "both-counted" | undefined;
      }
    | {
        readonly does: "extend";
        readonly on: "repaired";
        readonly by: IsoDuration;
        /** Repairs that count; absent = all. */
        readonly times?: number | undefined;
        /** Default `"after-suspension"`: all suspended days first, then the months of all repairs in one step. */
        readonly order?: ExtensionOrder | undefined;
      }
    | {
        /** The right does not lapse from one moment to another; then the clock goes on or begins anew. */
        readonly does: "obstruct";
        readonly from: DefectMoment;
        readonly to: DefectMoment;
        readonly then: "resume" | "restart";
      }
    | {
        /** The clock does not end before a length after a moment; `scope: "defect"`: for that defect alone. */
        readonly does: "not-before";
        readonly from: DefectMoment | { readonly firstRecorded: readonly DefectMoment[] };
        readonly lasts: IsoDuration;
        readonly scope?: "good" | "defect" | undefined;
      }
  );
/** Whether an extension is added before or after the suspended days. */
export type ExtensionOrder = "after-suspension" | "before-suspension" | "longer-of-both";

/** What the customer may demand. */
export type Remedy = "repair" | "replacement" | "price-reduction" | "termination" | "refund";
/** What opens a tier of remedies. */
export type RemedyOccasion =
  /** The claim is made while the early-rejection clock runs. */
  | "early-rejection-open"
  /** The defect appeared while the early-rejection clock ran. */
  | "defect-appeared-early"
  /** The day of `repairBy` passed before the good was put right. */
  | "repair-overdue"
  /** The same defect came back after a repair or replacement. */
  | "recurred"
  /** Any defect appeared after a repair or replacement. */
  | "one-attempt-failed"
  | "refused"
  | "essential-good";

/** Remedies of one rank. Tiers stand in the order of the law. */
export interface RemedyTier extends Row {
  readonly offers: readonly Remedy[];
  /** Any of these opens the tier; absent = always open. */
  readonly once?: readonly RemedyOccasion[] | undefined;
  /** The clock that sets the day for it. */
  readonly by?: StatutoryClock | undefined;
}

/** A question that the sources leave open, with the reading used unless another is chosen. */
export interface OpenPoint {
  readonly question: string;
  readonly default: string;
  readonly readings: readonly string[];
  readonly source: Source;
}

/** The document of a regime: the statutory rules of one jurisdiction in one range of contract dates. */
export interface RegimeInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  /** ISO 3166 alpha-2, or `"EU"` for the baseline of the directives. */
  readonly jurisdiction: string;
  /** First contract date. */
  readonly validFrom: CalendarDate;
  /** First contract date that is no longer in the range. */
  readonly validUntil?: CalendarDate | undefined;
  /** Source of the range of contract dates. */
  readonly source?: Source | undefined;
  readonly counting?: DayCount | undefined;
  /** How the last day for an act moves off days of rest; the clocks themselves are never moved. */
  readonly actions?: { readonly rollover: "none" | "sunday" | "weekend"; readonly source: Source } | undefined;
  readonly terms: Readonly<Partial<Record<StatutoryClock, readonly Term[] | undefined>>>;
  readonly operators: readonly Operator[];
  readonly remedies: readonly RemedyTier[];
  readonly openPoints?: Readonly<Record<string, OpenPoint>> | undefined;
  /** Rules of the law that no clock carries, for people. */
  readonly notes?: readonly { readonly says: string; readonly source: Source }[] | undefined;
}

/** A compiled regime: immutable, made by `defineRegime` or taken from the presets. */
export interface Regime {
  readonly id: string;
  readonly version: string | null;
  readonly jurisdiction: string;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  /** The reading in use of each open point. */
  readonly readings: Readonly<Record<string, string>>;
  readonly input: RegimeInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => RegimeInput;
}

/**
 * Where a regime keeps what its rows amount to for each kind of sale. Registered, so that the ESM and the CJS build share it; the number is
 * that of the layout.
 */
export const TABLES = /* @__PURE__ */ Symbol.for("aftersales/law-tables/1");

/** A regime from a document that is known to be right; `defineRegime` is for those that are not. */
export function compileRegime(input: RegimeInput): Regime {
  const readings = Object.fromEntries(Object.entries(input.openPoints ?? {}).map(([point, open]) => [point, open.default]));
  return regimeWith(input, input.id, readings);
}

function regimeWith(input: RegimeInput, id: string, readings: Readonly<Record<string, string>>): Regime {
  const regime = {
    id,
    version: input.version ?? null,
    jurisdiction: input.jurisdiction,
    validFrom: input.validFrom,
    validUntil: input.validUntil ?? null,
    readings,
    input,
    toJSON: () => input,
  };
  return deepFreeze(Object.defineProperty(regime, TABLES, { value: [] }));
}

/**
 * The same regime under other readings of the questions that its sources leave open. The id names them, so that a decision does too.
 *
 * @param regime - the regime
 * @param readings - open point to reading; points left out keep the reading they have
 * @returns the regime, or `warranty/unknown-reading` with what is known
 * @example
 * import { orThrow } from "aftersales";
 * import { PT_2022, withReadings } from "aftersales/warranty";
 * const strict = orThrow(withReadings(PT_2022, { "repair-extension": "from-hand-back" }));
 * strict.id; //=> "PT/2022#1?repair-extension=from-hand-back"
 */
export function withReadings(
  regime: Regime,
  readings: Readonly<Record<string, string>>,
): Result<Regime, ErrorsOf<"warranty/unknown-reading">> {
  const points = regime.input.openPoints ?? {};
  for (const [point, reading] of Object.entries(readings)) {
    const open = Object.hasOwn(points, point) ? points[point] : undefined;
    const known = open ? open.readings : Object.keys(points);
    if (!open?.readings.includes(reading)) return err({ code: "warranty/unknown-reading", point, reading, known });
  }
  const chosen = { ...regime.readings, ...readings };
  const other = Object.keys(points).filter((point) => chosen[point] !== points[point]?.default);
  const query = other.sort().map((point) => `${point}=${chosen[point]}`);
  const id = query.length > 0 ? `${regime.input.id}?${query.join("&")}` : regime.input.id;
  return ok(regimeWith(regime.input, id, chosen));
}

/**
 * The last day for an act (a claim, a notice, a refund), moved off days of rest as the law of the regime says. Covers and presumptions
 * are no acts: their dates stand as `statutoryCover` gives them.
 *
 * It does not know public holidays: give those of the place where the act is due.
 *
 * @param regime - the regime, whose `actions` name the rule; without it the day stands
 * @param on - the last day as counted
 * @param holidays - dates on which no act is due
 * @returns the day itself or the next that is no day of rest
 * @throws RangeError when `on` is no date
 * @example
 * import { actionDeadline, PT_2022 } from "aftersales/warranty";
 * actionDeadline(PT_2022, "2026-11-01"); //=> "2026-11-02"
 */
export function actionDeadline(regime: Regime, on: CalendarDate, holidays: readonly CalendarDate[] = []): CalendarDate {
  return endOfPeriod(on, "P0D", { rollover: regime.input.actions?.rollover ?? "none", holidays });
}
