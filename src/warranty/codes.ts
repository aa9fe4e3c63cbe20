import type { CalendarDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { ErrorOf, Law, ReasonOf, Reasons } from "../kernel/reason.js";

/** Why a decision about a warranty is what it is. */
export interface WarrantyReasons {
  /** A clock of the law runs from one day to another, before events move it. */
  readonly "warranty/term": Law<{
    readonly clock: string;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly lasts: IsoDuration;
  }>;
  /** The parties agreed the term, as the law lets them. */
  readonly "warranty/agreed-term": Law<{ readonly clock: string; readonly agreed: IsoDuration; readonly until: CalendarDate }>;
  /** The law does not let the parties agree a term for this good: the agreed period counts for nothing. */
  readonly "warranty/agreement-without-effect": { readonly agreed: IsoDuration; readonly regimeId: string };
  /** The term lasts as long as the digital supply. */
  readonly "warranty/supply-outlives-term": Law<{ readonly clock: string; readonly until: CalendarDate }>;
  /** A clock stood still for a number of days, overlaps counted once. */
  readonly "warranty/suspended": Law<{ readonly clock: string; readonly days: number }>;
  /** A suspension has begun and not ended: it adds no days yet, and the clock does not run. */
  readonly "warranty/suspension-open": Law<{ readonly clock: string; readonly since: CalendarDate; readonly defect: string }>;
  /** Repairs lengthen a clock. */
  readonly "warranty/extended": Law<{ readonly clock: string; readonly by: IsoDuration; readonly times: number }>;
  /** More repairs than the law counts. */
  readonly "warranty/extension-limit": Law<{ readonly clock: string; readonly times: number }>;
  /** A replacement began the term anew. */
  readonly "warranty/restarted": Law<{ readonly clock: string; readonly on: CalendarDate }>;
  /** A clock does not end before a day, whatever else moved it. */
  readonly "warranty/not-before": Law<{ readonly clock: string; readonly until: CalendarDate; readonly defect: string | null }>;
  /** The good is with the seller: a date that counts from its return cannot be given yet. */
  readonly "warranty/awaiting-return": Law<{ readonly clock: string; readonly since: CalendarDate; readonly defect: string }>;
  /** A complaint stands unanswered, and the right does not lapse while it does. */
  readonly "warranty/obstructed": Law<{ readonly clock: string; readonly since: CalendarDate; readonly defect: string }>;
  /** A complaint was refused, and the clock went on or began anew. */
  readonly "warranty/obstruction-ended": Law<{
    readonly clock: string;
    readonly since: CalendarDate;
    readonly until: CalendarDate;
    readonly afterwards: string;
    readonly defect: string;
  }>;
  /** An event came after the clock had run out: a clock that has run out is not revived. */
  readonly "warranty/not-revived": Law<{
    readonly clock: string;
    readonly ranOut: CalendarDate;
    readonly event: string;
    readonly on: CalendarDate;
  }>;
  /** A repaired or replaced part has its own term. */
  readonly "warranty/part-term": Law<{ readonly part: string; readonly from: CalendarDate; readonly until: CalendarDate }>;
  /** The same defect stays covered until a day of its own. */
  readonly "warranty/same-defect-term": Law<{ readonly defect: string; readonly until: CalendarDate }>;
  /** The sources leave a question open; this reading was used. */
  readonly "warranty/open-point": Law<{ readonly point: string; readonly reading: string; readonly others: readonly string[] }>;
  /** The regime sets no period for such a sale. */
  readonly "warranty/no-statutory-term": { readonly regimeId: string; readonly goods: string; readonly buyer: string };
  /** Remedies that the customer may demand, and the day by which, where the law sets one. */
  readonly "warranty/remedies": Law<{ readonly remedies: readonly string[]; readonly by: CalendarDate | null }>;
  /** The recorded defects lie outside the statutory cover: the law gives no remedy for them. */
  readonly "warranty/no-remedy": { readonly regimeId: string };

  /** The law covers the claim until a day; `null` where a clock stands still or a complaint stands unanswered. */
  readonly "warranty/law-covers": Law<{ readonly clock: string; readonly until: CalendarDate | null }>;
  /** The defect appeared after the statutory cover had ended. */
  readonly "warranty/law-ended": Law<{ readonly clock: string; readonly until: CalendarDate }>;
  /** The claim comes before delivery. */
  readonly "warranty/not-delivered": { readonly deliveredOn: CalendarDate };
  /** Who has to prove that the defect was there at delivery. */
  readonly "warranty/burden-of-proof": Law<{ readonly on: string; readonly presumptionUntil: CalendarDate }>;

  /** A layer covers the claim until a day; `null` when it has no last day. */
  readonly "warranty/layer-covers": { readonly layerId: string; readonly until: CalendarDate | null };
  /** The claim comes before the layer starts. */
  readonly "warranty/layer-not-begun": { readonly layerId: string; readonly from: CalendarDate };
  /** The day from which the layer counts is not recorded. */
  readonly "warranty/start-unknown": { readonly layerId: string; readonly starts: string };
  /** The claim comes after the last day of the layer. */
  readonly "warranty/layer-ended": { readonly layerId: string; readonly until: CalendarDate };
  /** The usage has passed the limit of the layer. */
  readonly "warranty/usage-exceeded": { readonly layerId: string; readonly metric: string; readonly limit: number; readonly used: number };
  /** No reading on or before the day of the claim: the usage limit is not known to be passed. */
  readonly "warranty/usage-unknown": { readonly layerId: string; readonly metric: string; readonly limit: number };
  /** The measured value is not below the floor that the layer guarantees. */
  readonly "warranty/not-below-floor": {
    readonly layerId: string;
    readonly metric: string;
    readonly floor: number;
    readonly measured: number | null;
  };
  /** The layer is for certain components, and the claim names none of them. */
  readonly "warranty/component-not-covered": { readonly layerId: string; readonly component: string | null };
  /** The layer excludes the component, such as a wear part. */
  readonly "warranty/component-excluded": { readonly layerId: string; readonly component: string };
  /** The layer excludes the cause. */
  readonly "warranty/cause-excluded": { readonly layerId: string; readonly cause: string };
  /** The layer does not hold where the good is. */
  readonly "warranty/region-excluded": { readonly layerId: string; readonly region: string };
  /** The layer does not hold for the use that is made of the good. */
  readonly "warranty/use-excluded": { readonly layerId: string; readonly use: string };
  /** The layer was for the first owner alone. */
  readonly "warranty/not-transferable": { readonly layerId: string };
  /** The contract was made outside the time in which these terms were offered. */
  readonly "warranty/terms-not-in-force": { readonly warrantyId: string; readonly contractOn: CalendarDate };
  /** The good is not registered, and can still be. */
  readonly "warranty/registration-pending": { readonly layerId: string; readonly by: CalendarDate };
  /** The good was not registered in time: the layer is void, or shorter. */
  readonly "warranty/registration-late": { readonly layerId: string; readonly by: CalendarDate; readonly otherwise: string };
  /** A service was not done by the last day or the last reading that the tolerance allows. */
  readonly "warranty/maintenance-missed": {
    readonly layerId: string;
    readonly latestOn: CalendarDate | null;
    readonly latestUsage: number | null;
  };
  /** As many claims were paid as the layer allows. */
  readonly "warranty/claims-used-up": { readonly layerId: string; readonly claims: number };
  /** Earlier claims have used up the sum of the layer. */
  readonly "warranty/aggregate-used-up": { readonly layerId: string; readonly aggregate: number };
  /** The unit failed so early that it is exchanged. */
  readonly "warranty/dead-on-arrival": { readonly layerId: string; readonly until: CalendarDate };
  /** The layer stood still while the good was in repair. */
  readonly "warranty/layer-suspended": { readonly layerId: string; readonly days: number };
  /** The good is in repair and the layer stands still until it is returned. */
  readonly "warranty/layer-suspension-open": { readonly layerId: string; readonly since: CalendarDate };
  /** A replacement began the layer anew. */
  readonly "warranty/layer-restarted": { readonly layerId: string; readonly on: CalendarDate };
  /** A replacement gave the layer a least end. */
  readonly "warranty/layer-at-least": { readonly layerId: string; readonly until: CalendarDate };
  /** A scope of costs has ended before the layer. */
  readonly "warranty/scope-ended": { readonly layerId: string; readonly scope: string; readonly until: CalendarDate };
  /** What the customer would pay by a route that covers the claim, in minor units; `null` for the law. */
  readonly "warranty/route": { readonly layerId: string | null; readonly customer: number; readonly currency: string };
  /** Neither a layer nor the law covers the claim. */
  readonly "warranty/not-covered": Record<never, never>;

  /** What the shares cover of the charges, before the deductible, in minor units. */
  readonly "warranty/shares-applied": { readonly charged: number; readonly covered: number; readonly currency: string };
  /** The customer bears a part of every claim. */
  readonly "warranty/deductible-applied": { readonly deductible: number; readonly taken: number };
  /** The claim is above what one claim may cost. */
  readonly "warranty/per-claim-limit-applied": { readonly limit: number };
  /** The claim is above what earlier claims have left. */
  readonly "warranty/aggregate-limit-applied": { readonly limit: number; readonly paidBefore: number };
  /** The plan takes a share off the bill of a service. */
  readonly "warranty/discount-applied": { readonly share: number; readonly of: number; readonly discount: number };
  /** The service is not done at an authorised site, so nothing is taken off. */
  readonly "warranty/site-not-authorised": Record<never, never>;
}

/** One reason of a warranty decision. */
export type WarrantyReason = ReasonOf<WarrantyReasons>;
/** The reasons of a warranty decision, in the order in which they were weighed. */
export type WarrantyReasonList = Reasons<WarrantyReasons>;

/** Why a question about a warranty has no answer. */
export interface WarrantyErrors {
  /** No regime of the list is of that jurisdiction and in force on the day of the contract; `known` lists the jurisdictions of the list. */
  readonly "warranty/no-regime-applies": { readonly jurisdiction: string; readonly contractOn: string; readonly known: readonly string[] };
  /** The regime has no such open point, or no such reading of it. */
  readonly "warranty/unknown-reading": { readonly point: string; readonly reading: string; readonly known: readonly string[] };
  /** A date in the facts that does not exist. */
  readonly "warranty/no-such-date": { readonly field: string; readonly text: string };
  /** A period in the facts that is no ISO 8601 length of years, months, weeks and days. */
  readonly "warranty/malformed-period": { readonly field: string; readonly text: string };
  /** `later` lies before `earlier`: delivery before the contract, a return before the hand-over, an event before delivery. */
  readonly "warranty/dates-out-of-order": {
    readonly earlier: string;
    readonly earlierOn: CalendarDate;
    readonly later: string;
    readonly laterOn: CalendarDate;
  };
  /** The parties agreed less than the law allows. */
  readonly "warranty/below-statutory-minimum": {
    readonly agreed: IsoDuration;
    readonly minimum: IsoDuration;
    readonly law: string;
    readonly article: string;
    readonly regimeId: string;
  };
  /** A counter shows less than it did before. */
  readonly "warranty/usage-runs-backwards": {
    readonly metric: string;
    readonly earlierOn: CalendarDate;
    readonly earlier: number;
    readonly laterOn: CalendarDate;
    readonly later: number;
  };
  /** The charges of a claim are in another currency than the amounts of the warranty. */
  readonly "warranty/currency-mismatch": { readonly expected: string; readonly received: string };
  /** An amount below zero. */
  readonly "warranty/negative-amount": { readonly field: string; readonly amount: number };
  /** An amount that is no whole number of minor units. */
  readonly "warranty/amount-not-whole": { readonly field: string; readonly amount: number | null };
  /** A number outside its range; `null` stands for an end that is open, or for what is no number. */
  readonly "warranty/out-of-range": {
    readonly field: string;
    readonly value: number | null;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  /** A maintenance plan without an interval of at least a day or of usage. */
  readonly "warranty/no-interval": Record<never, never>;
  /** A serial number was replaced that was not in use on that day. */
  readonly "warranty/serial-not-in-use": { readonly serial: string; readonly inUse: string; readonly on: CalendarDate };
}

/** Every error of the area. */
export type WarrantyError = ErrorOf<WarrantyErrors>;
/** The errors of the named codes. */
export type ErrorsOf<Codes extends keyof WarrantyErrors> = Extract<WarrantyError, { readonly code: Codes }>;

/** Why no regime was chosen. */
export type NoRegimeApplies = ErrorsOf<"warranty/no-regime-applies" | "warranty/no-such-date">;
/** What may be wrong with the facts of a good or a claim. */
export type CoverError = ErrorsOf<
  | "warranty/no-such-date"
  | "warranty/malformed-period"
  | "warranty/dates-out-of-order"
  | "warranty/below-statutory-minimum"
  | "warranty/usage-runs-backwards"
  | "warranty/currency-mismatch"
  | "warranty/negative-amount"
  | "warranty/amount-not-whole"
  | "warranty/out-of-range"
>;
/** Why a price cannot be prorated. */
export type ProrationError = ErrorsOf<"warranty/negative-amount" | "warranty/amount-not-whole" | "warranty/out-of-range">;
/** Why a claim cannot be settled. */
export type SettlementError = ErrorsOf<"warranty/negative-amount" | "warranty/amount-not-whole" | "warranty/out-of-range">;
/** Why maintenance cannot be planned or priced. */
export type MaintenanceError = ErrorsOf<
  | "warranty/no-such-date"
  | "warranty/malformed-period"
  | "warranty/dates-out-of-order"
  | "warranty/usage-runs-backwards"
  | "warranty/out-of-range"
  | "warranty/no-interval"
>;
/** Why the history of a unit cannot be told. */
export type UnitError = ErrorsOf<"warranty/no-such-date" | "warranty/dates-out-of-order" | "warranty/serial-not-in-use">;
