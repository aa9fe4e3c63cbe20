import { deepFreeze } from "../kernel/freeze.js";
import type { ReasonOf, Reasons } from "../kernel/reason.js";

/** Why an outcome was reached: what the customer is told. Codes of outcomes, apart from the codes of decisions. */
export interface OutcomeReasons {
  /** We made the mistake that is named. */
  readonly "complaint/our-mistake": { readonly what: string };
  /** The product or service was not as agreed. */
  readonly "complaint/not-as-agreed": { readonly what: string };
  /** Settled without admitting a duty. */
  readonly "complaint/goodwill": { readonly remedy: string };
  /** The term ended on a day before the complaint came. */
  readonly "complaint/out-of-time": { readonly termEndedOn: string; readonly receivedOn: string };
  /** The cause is one that the cover excludes. */
  readonly "complaint/cause-excluded": { readonly cause: string };
  /** The fault was looked for and not found. */
  readonly "complaint/no-fault-found": { readonly examinedOn: string };
  /** The product or service was as the contract says. */
  readonly "complaint/as-agreed": { readonly clause: string };
  /** The customer was asked for a document and did not send it. */
  readonly "complaint/evidence-missing": { readonly document: string; readonly askedOn: string };
  /** The same complaint was answered before. */
  readonly "complaint/already-settled": { readonly reference: string; readonly settledOn: string };
  /** Another party answers for this. */
  readonly "complaint/not-our-duty": { readonly party: string };
  /** The remedy asked costs more than the law lets a customer ask; another is offered. */
  readonly "complaint/remedy-disproportionate": { readonly asked: string; readonly offered: string };
  /** The customer withdrew. */
  readonly "complaint/withdrawn-by-customer": { readonly on: string };
}

/** One reason of an outcome. */
export type OutcomeReason = ReasonOf<OutcomeReasons>;

/** How a complaint can be decided. */
export type OutcomeDecision = "upheld" | "partly-upheld" | "rejected" | "withdrawn";

/** Where a reason may stand. */
export interface OutcomeReasonRule {
  /** The decisions that it explains. */
  readonly explains: readonly OutcomeDecision[];
  /** The decisions beside whose own reason it may stand: a mistake of ours that was told too late. */
  readonly beside: readonly OutcomeDecision[];
  /** Two dates among its parameters, the earlier and the later. */
  readonly inOrder?: readonly [earlier: string, later: string] | undefined;
}

const FOR = { explains: ["upheld", "partly-upheld"], beside: ["rejected", "withdrawn"] } as const satisfies OutcomeReasonRule;
const AGAINST = { explains: ["partly-upheld", "rejected"], beside: [] } as const satisfies OutcomeReasonRule;

/** Which reason may stand under which decision. */
export const OUTCOME_REASONS = deepFreeze({
  "complaint/our-mistake": FOR,
  "complaint/not-as-agreed": FOR,
  "complaint/goodwill": FOR,
  "complaint/out-of-time": { ...AGAINST, inOrder: ["termEndedOn", "receivedOn"] },
  "complaint/cause-excluded": AGAINST,
  "complaint/no-fault-found": AGAINST,
  "complaint/as-agreed": AGAINST,
  "complaint/evidence-missing": AGAINST,
  "complaint/already-settled": AGAINST,
  "complaint/not-our-duty": AGAINST,
  "complaint/remedy-disproportionate": { explains: ["partly-upheld", "rejected"], beside: ["upheld"] },
  "complaint/withdrawn-by-customer": { explains: ["withdrawn"], beside: [] },
} as const satisfies Readonly<Record<keyof OutcomeReasons, OutcomeReasonRule>>);

type Rules = typeof OUTCOME_REASONS;

/** The reasons that may stand under a decision. */
export type OutcomeReasonsFor<Decision extends OutcomeDecision> = Pick<
  OutcomeReasons,
  { [C in keyof Rules]: Decision extends Rules[C]["explains"][number] | Rules[C]["beside"][number] ? C : never }[keyof Rules]
>;

/**
 * How a complaint was decided. "The customer is not always right but has the right to an explanation": a rejection without a reason cannot be written, nor one whose reason cannot stand under it.
 * That at least one reason explains the decision, and does not only stand beside it, is checked by `parseComplaintOutcome`.
 */
export type ComplaintOutcome =
  | { readonly decision: "upheld"; readonly reasons?: readonly ReasonOf<OutcomeReasonsFor<"upheld">>[] | undefined }
  | {
      [Decision in Exclude<OutcomeDecision, "upheld">]: {
        readonly decision: Decision;
        readonly reasons: Reasons<OutcomeReasonsFor<Decision>>;
      };
    }[Exclude<OutcomeDecision, "upheld">];
