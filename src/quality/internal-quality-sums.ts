import { addProduct, addTerm, mergeSums, zeroSums } from "./exact-sum.js";
import { type Observation, readRecord, type ServiceGroup, type ServiceRecord } from "./service-record.js";

/** Running sums of internal quality, as plain JSON. */
export interface InternalQualityState {
  /** By measure and segment, as JSON text: kind, group, observations, exact sums (hits and counts, or values and squares). */
  readonly cells: Readonly<
    Record<string, { readonly kind: "share" | "mean"; readonly group: ServiceGroup; readonly n: number; readonly sums: readonly number[] }>
  >;
  readonly promises: { readonly kept: number; readonly late: number; readonly broken: number; readonly open: number };
  readonly refused: number;
  readonly nextChangeMs: number | null;
}

export type MeasureCells = InternalQualityState["cells"];

/** The state while it is being filled. */
export interface InternalQualityFilling {
  cells: MeasureCells;
  promises: { kept: number; late: number; broken: number; open: number };
  refused: number;
  nextChangeMs: number | null;
}

export function emptyInternalQuality(): InternalQualityFilling {
  return { cells: {}, promises: { kept: 0, late: 0, broken: 0, open: 0 }, refused: 0, nextChangeMs: null };
}

/** Adds a record to a state of the caller's own. Cells are replaced, never changed, so a state that shares them stays as it was. */
export function addRecord(state: InternalQualityFilling, record: ServiceRecord, now: number): void {
  const { observations, changes, promise } = readRecord(record, now);
  for (const at of changes) state.nextChangeMs = earlier(state.nextChangeMs, at);
  if (promise) state.promises[promise]++;
  for (const observation of observations) {
    addCell(state, cellKey(observation, null), cellOf(observation));
    if (record.segment !== undefined) addCell(state, cellKey(observation, record.segment), cellOf(observation));
  }
}

export function mergeInternalQuality(a: InternalQualityState, b: InternalQualityState): InternalQualityState {
  const merged: InternalQualityFilling = {
    cells: { ...a.cells },
    promises: {
      kept: a.promises.kept + b.promises.kept,
      late: a.promises.late + b.promises.late,
      broken: a.promises.broken + b.promises.broken,
      open: a.promises.open + b.promises.open,
    },
    refused: a.refused + b.refused,
    nextChangeMs: earlier(a.nextChangeMs, b.nextChangeMs),
  };
  for (const [key, cell] of Object.entries(b.cells)) addCell(merged, key, cell);
  return merged;
}

const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

const cellKey = ({ measure, kind }: Observation, segment: string | null) => JSON.stringify([measure, kind, segment]);

function cellOf(observation: Observation): MeasureCells[string] {
  const sums = zeroSums(2);
  if (observation.kind === "share") {
    addTerm(sums, 0, observation.hits);
    addTerm(sums, 1, observation.of);
  } else {
    addTerm(sums, 0, observation.value);
    addProduct(sums, 1, observation.value, observation.value, 1);
  }
  return { kind: observation.kind, group: observation.group, n: 1, sums };
}

/** A new key is put in its place, so that equal states have equal bytes. */
function addCell(state: InternalQualityFilling, key: string, cell: MeasureCells[string]): void {
  const known = state.cells[key];
  if (known === undefined) {
    const entries = [...Object.entries(state.cells), [key, cell] as const];
    state.cells = Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
    return;
  }
  // Of two groups given for one measure of one's own, the first by name stands, whatever the order.
  const group = [known.group, cell.group].sort()[0] as ServiceGroup;
  const cells: Record<string, MeasureCells[string]> = state.cells;
  cells[key] = { kind: cell.kind, group, n: known.n + cell.n, sums: mergeSums(known.sums, cell.sums) };
}
