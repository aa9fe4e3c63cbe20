import type { WarrantyEvent } from "./cover-facts.js";
import type { DefectMoment } from "./regime.js";

export type EventType = WarrantyEvent["type"];

/** Kinds of event as the bits of one number: whether a list holds a kind is then one operation. */
export type Kinds = number;

const TYPES: readonly string[] = [
  "defect-appeared",
  "defect-reported",
  "handed-over",
  "returned",
  "refused",
  "terminated",
  "repaired",
  "replaced",
] satisfies EventType[];

/** The bit of a kind of event. */
export function kindOf(type: EventType): Kinds {
  return 1 << (TYPES.indexOf(type) + 1);
}

/** The bits of some moments; `given-back` is no event. */
export function kindsOf(moments: readonly DefectMoment[]): Kinds {
  let kinds = 0;
  for (const moment of moments) if (moment !== "given-back") kinds |= kindOf(moment);
  return kinds;
}
