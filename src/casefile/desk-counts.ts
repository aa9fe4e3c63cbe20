import type { ComplaintCounts } from "../complaint/complaint-tally.js";
import type { GapTallyState } from "../quality/gap-sums.js";
import type { AttainmentState } from "../response/attainment.js";

/** Counts by name; keys in their order, so that any split and order of the cases gives the same bytes. */
export type Counts = Readonly<Record<string, number>>;

/** What is counted over cases: plain JSON. */
export interface DeskCounts {
  readonly cases: number;
  /** Cases by kind of contact; `unread` where nothing could be classified. */
  readonly kinds: Counts;
  /** Cases that expect an answer to a matter of their own, by every field. */
  readonly complaints: ComplaintCounts;
  readonly attainment: AttainmentState;
  /** By duties and stage, as JSON of both: `done`, `late` (done late), `running`, `overdue` (not done, and late). */
  readonly duties: Readonly<Record<string, Counts>>;
  /** Claims by who answers for them: `law`, `layer`, `nobody`, `unknown`. */
  readonly claims: Counts;
  /** Minor units by currency that claims cost, where their bill is known: to whoever covers, and to customers. */
  readonly covered: Counts;
  readonly charged: Counts;
  /** Contacts by state, and those planned that ask for an opinion or an idea (`asking`). */
  readonly contacts: Counts;
  readonly promises: Counts;
  /** Cases with a matter of safety, said before, and by threat. */
  readonly flags: Counts;
  /** `null` where the desk has no questionnaire. */
  readonly gaps: GapTallyState | null;
}

/** Two counts as one. */
export function addCounts(a: Counts, b: Counts): Counts {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => [key, (Object.hasOwn(a, key) ? (a[key] as number) : 0) + (Object.hasOwn(b, key) ? (b[key] as number) : 0)]),
  );
}

/** Two tables of counts as one. */
export function addTables(a: DeskCounts["duties"], b: DeskCounts["duties"]): DeskCounts["duties"] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const own = (table: DeskCounts["duties"], key: string) => (Object.hasOwn(table, key) ? (table[key] as Counts) : {});
  return Object.fromEntries(keys.map((key) => [key, addCounts(own(a, key), own(b, key))]));
}
