import type { CalendarDate } from "../kernel/calendar-date.js";
import type { ErrorOf, ReasonOf, Reasons } from "../kernel/reason.js";

/** How the areas were brought together for one case. Instants are RFC 3339 texts; amounts are minor units. */
export interface CasefileReasons {
  /** The priority of the case itself stands; `classified` is what the classification says, `null` where there is none. */
  readonly "casefile/priority-given": { readonly priority: string; readonly classified: string | null };
  /** The priority of the classification counts, because the case names none. */
  readonly "casefile/priority-classified": { readonly priority: string };
  /** The desk sets the time to solve by the difficulty. */
  readonly "casefile/solution-time": { readonly difficulty: string; readonly within: string };
  /** The law that counts for the contract. */
  readonly "casefile/regime-chosen": {
    readonly regimeId: string;
    readonly jurisdiction: string;
    readonly contractOn: CalendarDate;
  };
  /** The warranty that the good was sold with; `productClass` is `null` where the case names the warranty itself. */
  readonly "casefile/warranty-chosen": { readonly warrantyId: string; readonly productClass: string | null };
  /** The claim itself reports the defect: no report is recorded before it. */
  readonly "casefile/claim-is-report": { readonly on: CalendarDate; readonly defect: string };
  /** The customer pays nothing; `basis` is the id of a layer, or `law`. */
  readonly "casefile/free-of-charge": { readonly basis: string };
  /** What the customer pays of the bill. */
  readonly "casefile/customer-pays": { readonly amount: number; readonly currency: string };
  /** A layer covers, and what the customer pays is known only with the bill. */
  readonly "casefile/cost-open": { readonly basis: string };
  /** Nothing covers the claim: a repair is at the customer's cost. */
  readonly "casefile/at-customers-cost": Record<never, never>;
  /** An event for follow-up was read from another fact of the case. */
  readonly "casefile/anchor-read": {
    readonly anchor: string;
    readonly from: string;
    readonly at: string;
    /** The day of which it is the beginning where the customer is; `null` where an instant was read. */
    readonly day: CalendarDate | null;
  };
  /** The matter was resolved and its outcome recorded with reasons: that is the final reply. */
  readonly "casefile/resolution-is-reply": { readonly at: string };
  /** The language given with the contact is not the one that its words speak. */
  readonly "casefile/language-doubtful": { readonly given: string; readonly guessed: string };
  /** What became of a promise made to the customer; `what` is `null` where it is not recorded. */
  readonly "casefile/promise": {
    readonly what: string | null;
    readonly dueAt: string;
    readonly state: "open" | "kept" | "late" | "broken";
  };
  /** The customer's own answers: where the service fell shortest of what was expected. */
  readonly "casefile/widest-gap": { readonly dimension: string; readonly gap: number };
  /** An area has no answer for this case; `error` is its code. */
  readonly "casefile/no-answer": { readonly area: string; readonly error: string };
  /** The claim names no defect: it is taken to be about the only one that was reported and not put right. */
  readonly "casefile/defect-taken": { readonly defect: string };
  /** Everything that is owed is done, and nothing is planned. */
  readonly "casefile/nothing-to-do": Record<never, never>;
  /** The matter is open, and no step of the desk is due: its clocks stand still, or there are none. */
  readonly "casefile/nothing-due": Record<never, never>;
}

/** One reason of a review beside those of the areas. */
export type CasefileReason = ReasonOf<CasefileReasons>;
/** The reasons of a step: at least one. */
export type CasefileReasonList = Reasons<CasefileReasons>;

interface Clock {
  readonly metric: string;
  readonly cycle: number;
  readonly overdue: boolean;
}

/** What a desk does next, code to parameters. When and by whom stand beside the code; `overdue` where that instant is past. */
export interface CasefileSteps {
  /** Health or safety is at stake: reach the customer and stop the use of the good. */
  readonly "casefile/make-safe": { readonly subject: string; readonly overdue: boolean };
  /** Tell the customer that the contact has arrived. */
  readonly "casefile/acknowledge": Clock;
  /** Somebody takes the case on. */
  readonly "casefile/assign": Clock;
  /** The first reply. */
  readonly "casefile/reply-first": Clock;
  /** The next reply to what the customer wrote. */
  readonly "casefile/reply-next": Clock;
  /** Tell the customer how things stand. */
  readonly "casefile/update-customer": Clock;
  /** Solve the matter. */
  readonly "casefile/resolve": Clock;
  /** Any other target of the policy. */
  readonly "casefile/meet-target": Clock;
  /** A duty of the law towards who complains. */
  readonly "casefile/fulfil-duty": {
    readonly dutiesId: string;
    readonly stage: string;
    /** A way out that nobody owes. */
    readonly optional: boolean;
    readonly overdue: boolean;
  };
  /** The records have to be kept until a day. */
  readonly "casefile/keep-records": { readonly dutiesId: string; readonly until: CalendarDate };
  /** Something was promised; `what` is `null` where it is not recorded. */
  readonly "casefile/keep-promise": { readonly what: string | null; readonly overdue: boolean };
  /** The claim is covered: offer what the customer may choose. `free` is `null` while the bill is not known. */
  readonly "casefile/offer-remedies": {
    readonly remedies: readonly string[];
    readonly basis: string;
    readonly free: boolean | null;
    readonly overdue: boolean;
  };
  /** The claim is not covered: say why, and what a repair would cost. */
  readonly "casefile/explain-no-cover": { readonly amount: number | null; readonly currency: string | null; readonly overdue: boolean };
  /** The last day on which the good has to be put right. */
  readonly "casefile/put-right": { readonly overdue: boolean };
  /** The last day on which the price has to be paid back. */
  readonly "casefile/pay-back": { readonly overdue: boolean };
  /** Beyond the first level: somebody else decides. `levelId` is `null` above the matrix, `remedy` where the case itself goes up, whatever is settled. */
  readonly "casefile/get-approval": {
    readonly levelId: string | null;
    readonly remedy: string | null;
    readonly amount: number | null;
    readonly currency: string | null;
    readonly overdue: boolean;
  };
  /** Rules and models found no answer on these axes: a person looks. */
  readonly "casefile/classify-by-hand": { readonly axes: readonly string[]; readonly overdue: boolean };
  /** The language of the contact is doubtful: answer in the right one. */
  readonly "casefile/check-language": { readonly given: string; readonly guessed: string; readonly overdue: boolean };
  /** Facts that an answer needs: `product`, or the event from which a layer counts (`purchase`, `registration` ...). */
  readonly "casefile/ask-for": { readonly facts: readonly string[]; readonly overdue: boolean };
  /** A planned contact: not before `notBefore`. */
  readonly "casefile/contact": {
    readonly touchpointId: string;
    readonly kind: string;
    readonly channel: string;
    readonly notBefore: string;
    readonly due: boolean;
  };
  /** The customer got less than expected in one dimension: talk about it. */
  readonly "casefile/mend-gap": { readonly dimension: string; readonly gap: number };
  /** Resolved without a recorded outcome: the customer has a right to the reasons. */
  readonly "casefile/record-outcome": Record<never, never>;
  /** An area could not answer because of a fact: correct it. `error` is the code. */
  readonly "casefile/correct-facts": { readonly area: string; readonly error: string };
}

/** What a tally over many cases found. Shares are fractions of `of`. */
export interface CasefileFindings {
  /** A target of the policy is mostly met. */
  readonly "casefile/targets-met": { readonly metric: string; readonly met: number; readonly of: number };
  /** A target of the policy is often missed. */
  readonly "casefile/targets-missed": { readonly metric: string; readonly missed: number; readonly of: number };
  /** Promises to customers are mostly kept. */
  readonly "casefile/promises-kept": { readonly kept: number; readonly of: number };
  /** Promises to customers are often broken. */
  readonly "casefile/promises-broken": { readonly broken: number; readonly of: number };
  /** Customers got more than they expected. */
  readonly "casefile/above-expectation": { readonly dimension: string; readonly gap: number; readonly n: number };
  /** Customers got less than they expected; `certain` when more than chance explains. */
  readonly "casefile/below-expectation": {
    readonly dimension: string;
    readonly gap: number;
    readonly n: number;
    readonly certain: boolean;
  };
  /** Customers praised the service. */
  readonly "casefile/praised": { readonly cases: number; readonly of: number };
  /** Customers had to ask again. */
  readonly "casefile/asked-again": { readonly cases: number; readonly of: number };
  /** Nobody found what these contacts are about. */
  readonly "casefile/not-classified": { readonly cases: number; readonly of: number };
  /** Customers made suggestions. */
  readonly "casefile/suggested": { readonly cases: number; readonly of: number };
  /** One subject makes a large part of the complaints: one cause to mend. */
  readonly "casefile/frequent-subject": { readonly subject: string; readonly cases: number; readonly of: number };
  /** Customers who may be asked, and whose time to be asked is planned. */
  readonly "casefile/may-be-asked": { readonly contacts: number };
  /** Claims that nothing covers: a service contract may be wanted. */
  readonly "casefile/out-of-cover": { readonly claims: number; readonly of: number };
  /** Matters of health or safety. */
  readonly "casefile/safety-matters": { readonly cases: number; readonly of: number };
  /** Customers threaten to go to an authority, to court or to the press. */
  readonly "casefile/threatened": { readonly threat: string; readonly cases: number; readonly of: number };
  /** A duty of the law is late or was done late. */
  readonly "casefile/duties-late": { readonly dutiesId: string; readonly stage: string; readonly late: number; readonly of: number };
  /** Customers who leave. */
  readonly "casefile/cancelling": { readonly cases: number; readonly of: number };
}

/** One finding of a tally over cases. */
export type CasefileFinding = ReasonOf<CasefileFindings>;

/** Why an area of a review has no answer, beside the errors of the area itself. */
export interface CasefileErrors {
  /** The desk does not declare what the answer needs: `"law-or-warranty"`, `"policies"`, `"follow-up"`, `"instrument"`, `"protocol"`. */
  readonly "casefile/not-declared": { readonly part: string };
  /** The case does not record what the answer needs: `"product"`, `"contacts"`, `"answers"`, `"sequence"`. */
  readonly "casefile/not-recorded": { readonly fact: string };
  /** The product class is none of the desk's. */
  readonly "casefile/unknown-product": { readonly productClass: string; readonly known: readonly string[] };
  /** The warranty is none of the desk's. */
  readonly "casefile/unknown-warranty": { readonly warrantyId: string; readonly known: readonly string[] };
}

/** Why an area of a review has no answer. */
export type CasefileError = ErrorOf<CasefileErrors>;
/** The desk does not declare a part. */
export type NotDeclared = Extract<CasefileError, { readonly code: "casefile/not-declared" }>;
/** The case does not record a fact. */
export type NotRecorded = Extract<CasefileError, { readonly code: "casefile/not-recorded" }>;
