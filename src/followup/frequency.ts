import { meets, type ReadField } from "../kernel/condition.js";
import type { CompiledTouchpoint, FollowUpEngine } from "./policy.js";
import type { Purpose } from "./purpose.js";
import { nextInRolling } from "./rolling.js";

/** A frequency that binds a touchpoint. */
export type Cap = FollowUpEngine["frequency"][number];

/** A contact that counts: made, or given a time in the plan. */
export interface CountedContact {
  readonly at: number;
  readonly purpose: Purpose;
}

/** The frequencies that bind a touchpoint of a customer. */
export function capsFor(engine: FollowUpEngine, { purpose }: CompiledTouchpoint, read: ReadField): readonly Cap[] {
  return engine.frequency.filter(
    (cap) => (cap.purposes?.includes(purpose) ?? purpose !== "service") && (cap.appliesTo === undefined || meets(cap.appliesTo, read)),
  );
}

/** The first instant at or after another that keeps all caps among the contacts. */
export function nextUncapped(caps: readonly Cap[], contacts: readonly CountedContact[], from: number): number {
  let at = from;
  for (let before = Number.NaN; before !== at; ) {
    before = at;
    for (const cap of caps) at = nextInRolling(instantsOf(cap, contacts), at, cap.count, cap.span);
  }
  return at;
}

/** The first cap that an instant breaks, or `null`. */
export function brokenCap(caps: readonly Cap[], contacts: readonly CountedContact[], at: number): Cap | null {
  return caps.find((cap) => nextInRolling(instantsOf(cap, contacts), at, cap.count, cap.span) !== at) ?? null;
}

/** Ascending instants of the contacts that a cap counts. */
function instantsOf(cap: Cap, contacts: readonly CountedContact[]): readonly number[] {
  return contacts
    .filter(({ purpose }) => cap.purposes?.includes(purpose) ?? true)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}
