import { meets } from "../kernel/condition.js";
import type { Cap } from "./compile-policy.js";
import type { CompiledTouchpoint } from "./compile-touchpoint.js";
import { fieldsOf, type PastAnchor } from "./occurrence.js";
import type { Person } from "./person.js";
import type { Purpose } from "./purpose.js";
import { crowds, nextInRolling } from "./rolling.js";

/** A contact that counts: made, or given a time in the plan. */
export interface CountedContact {
  readonly at: number;
  readonly purpose: Purpose;
}

/** The instants that each frequency of a policy counts, ascending. */
export type Counts = readonly (readonly number[])[];

/** Whether a frequency counts contacts of a purpose. */
export function counts({ purposes }: Cap, purpose: Purpose): boolean {
  return purposes?.includes(purpose) ?? true;
}

/** The frequencies that bind contacts of a purpose, whoever the customer is. */
export function capsOn(frequency: readonly Cap[], purpose: Purpose): readonly Cap[] {
  return frequency.filter(({ purposes }) => purposes?.includes(purpose) ?? purpose !== "service");
}

/** The frequencies that bind a touchpoint of a customer. */
export function capsFor({ caps, capsDepend }: CompiledTouchpoint, person: Person, anchor: PastAnchor): readonly Cap[] {
  if (!capsDepend) return caps;
  const read = fieldsOf(person, anchor);
  return caps.filter(({ appliesTo }) => appliesTo === undefined || meets(appliesTo, read));
}

/** The contacts that count against each frequency. */
export function countsOf(frequency: readonly Cap[], contacts: readonly CountedContact[]): Counts {
  return frequency.map((cap) => contacts.filter(({ purpose }) => counts(cap, purpose)).map(({ at }) => at));
}

/** The same with one contact more. */
export function withContact(frequency: readonly Cap[], counted: Counts, { at, purpose }: CountedContact): Counts {
  return frequency.map((cap) => {
    const made = counted[cap.order] as readonly number[];
    return counts(cap, purpose) ? withInstant(made, at, 1) : made;
  });
}

/** Ascending instants with another one, as often as said. */
function withInstant(made: readonly number[], at: number, times: number): readonly number[] {
  const all: number[] = [];
  let left = times;
  for (const one of made) {
    for (; left > 0 && one > at; left--) all.push(at);
    all.push(one);
  }
  for (; left > 0; left--) all.push(at);
  return all;
}

/** The first instant at or after another that keeps all caps among the contacts. */
export function nextUncapped(caps: readonly Cap[], counted: Counts, from: number): number {
  let at = from;
  for (let before = Number.NaN; before !== at; ) {
    before = at;
    for (const cap of caps) at = nextInRolling(counted[cap.order] as readonly number[], at, cap.count, cap.span);
  }
  return at;
}

/** The first cap that an instant breaks, or `null`. */
export function brokenCap(caps: readonly Cap[], counted: Counts, at: number): Cap | null {
  return caps.find((cap) => crowds(counted[cap.order] as readonly number[], at, cap.count, cap.span)) ?? null;
}

/** Whether an instant breaks a cap when `more` contacts are made at another one. */
export function breaksBeside({ order, count, span }: Cap, counted: Counts, at: number, other: number, more: number): boolean {
  return crowds(withInstant(counted[order] as readonly number[], other, more), at, count, span);
}
