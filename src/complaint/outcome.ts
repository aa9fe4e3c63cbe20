import type { OutcomeReason } from "./codes.js";

/** One reason at least: a rejection without one cannot be written. */
export type OutcomeReasonList = readonly [OutcomeReason, ...OutcomeReason[]];

/** How a complaint was decided. "The customer is not always right but has the right to an explanation." */
export type ComplaintOutcome =
  | { readonly decision: "upheld"; readonly reasons?: readonly OutcomeReason[] | undefined }
  | { readonly decision: "partly-upheld" | "rejected" | "withdrawn"; readonly reasons: OutcomeReasonList };
