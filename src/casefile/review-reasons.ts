import type { Classification } from "../complaint/classification.js";
import type { WarrantyReason } from "../warranty/codes.js";
import type { CaseReason, CaseReview } from "./case-review.js";
import type { CasefileReason } from "./codes.js";
import type { CaseCover } from "./coverage-of.js";
import type { Found } from "./found.js";
import type { ServiceDesk } from "./service-desk.js";

const AXES = [
  "language",
  "kind",
  "subject",
  "remedySought",
  "safety",
  "threats",
  "repeat",
  "severity",
  "difficulty",
  "priority",
] as const satisfies readonly (keyof Classification)[];

/** All reasons of a review: of every area in its order, then those of bringing them together. */
export function allReasons(found: Found, together: readonly (readonly CasefileReason[] | undefined)[]): readonly CaseReason[] {
  const { coverage, classification, response, obligations, followUps, scores, authority } = found;
  const reasons: CaseReason[] = [];
  // By index: the lists of the areas are of several kinds to the engine, which iterates such ones slowly.
  const add = (more: readonly CaseReason[] | null | undefined) => {
    if (more) for (let i = 0; i < more.length; i++) reasons.push(more[i] as CaseReason);
  };
  if (coverage) addCoverReasons(reasons, coverage);
  if (classification) for (const axis of AXES) add(classification[axis].reasons);
  add(response?.reasons);
  for (const obligation of obligations) add(obligation.reasons);
  add(followUps?.reasons);
  for (const touchpoint of followUps?.touchpoints ?? []) add(touchpoint.reasons);
  add(scores?.reasons);
  add(authority?.reasons);
  for (const some of together) add(some);
  return reasons;
}

/** Why the claim is covered or not, what each other layer says, and what the law gives today. */
function addCoverReasons(reasons: CaseReason[], { decision, today }: CaseCover): void {
  const addNew = (more: readonly WarrantyReason[]) => {
    for (let i = 0; i < more.length; i++) if (!reasons.includes(more[i] as WarrantyReason)) reasons.push(more[i] as WarrantyReason);
  };
  addNew(decision.reasons);
  for (const layer of decision.layers) addNew(layer.reasons);
  if (today?.statutory) addNew(today.statutory.reasons);
}

type Based = CaseReview["basedOn"][number];

/** Every document that had a part in a review, each once. */
export function basisOf(desk: ServiceDesk, found: Found): readonly Based[] {
  const basis: Based[] = [];
  const add = (id: string, version?: string | null) => {
    for (let i = 0; i < basis.length; i++) {
      const one = basis[i] as Based;
      if (one.id === id && (one.version ?? null) === (version ?? null)) return;
    }
    basis.push(version ? { id, version } : { id });
  };
  const { coverage, classification, response, obligations, followUps, scores, authority } = found;
  add(desk.id, desk.version);
  if (coverage?.warranty) add(coverage.warranty.id, coverage.warranty.version);
  if (coverage?.regime) add(coverage.regime.id);
  for (const { id, version } of classification?.basedOn ?? []) add(id, version);
  if (response) add(response.policyId, response.policyVersion);
  for (const { dutiesId, dutiesVersion } of obligations) add(dutiesId, dutiesVersion);
  if (followUps) {
    add(followUps.policyId, followUps.policyVersion);
    for (const id of followUps.rulesIds) add(id);
  }
  if (scores) add(scores.instrumentId, scores.instrumentVersion);
  if (authority) add(authority.matrixId, authority.matrixVersion);
  return basis;
}
