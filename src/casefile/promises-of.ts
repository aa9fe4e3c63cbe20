import { epochMs } from "../kernel/instant.js";
import type { Case } from "./case.js";

/** What became of a promise. */
export interface PromiseState {
  readonly what: string | null;
  readonly dueAt: Date;
  readonly state: "open" | "kept" | "late" | "broken";
}

/** What became of each promise by `now`. Kept at the due instant is kept. One without an instant is left out. */
export function promisesOf({ promises = [] }: Case, now: number): readonly PromiseState[] {
  const states: PromiseState[] = [];
  for (const { what = null, dueAt, keptAt } of promises) {
    const due = epochMs(dueAt);
    const kept = keptAt === undefined ? Number.POSITIVE_INFINITY : epochMs(keptAt);
    if (Number.isNaN(due) || Number.isNaN(kept)) continue;
    const state = kept <= now ? (kept <= due ? "kept" : "late") : now > due ? "broken" : "open";
    states.push({ what, dueAt: new Date(due), state });
  }
  return states;
}
