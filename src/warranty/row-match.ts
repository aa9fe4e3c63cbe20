import type { CoverFacts } from "./cover-facts.js";
import type { Case, Reading, Regime } from "./regime.js";

/** What a row's case is held against. */
export interface CaseFacts extends Pick<CoverFacts, "goods" | "condition" | "buyer" | "suppliedUntil"> {
  readonly reduced?: boolean | undefined;
  readonly imposedBySeller?: boolean | undefined;
}

/** Whether a row of a regime is for these facts, under the readings in use. */
export function rowApplies(
  row: { readonly when?: Case | undefined; readonly reading?: Reading | undefined },
  regime: Regime,
  facts: CaseFacts,
): boolean {
  const { when = {}, reading } = row;
  if (reading && regime.readings[reading.point] !== reading.is) return false;
  return (
    (when.goods?.includes(facts.goods ?? "goods") ?? true) &&
    (when.condition?.includes(facts.condition ?? "new") ?? true) &&
    (when.buyer ?? ["consumer"]).includes(facts.buyer ?? "consumer") &&
    (when.supplied === undefined || when.supplied === (facts.suppliedUntil !== undefined)) &&
    (when.reduced === undefined || when.reduced === (facts.reduced ?? false)) &&
    (when.imposedBySeller === undefined || when.imposedBySeller === (facts.imposedBySeller ?? false))
  );
}
