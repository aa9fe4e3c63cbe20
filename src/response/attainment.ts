import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { Tally } from "../kernel/tally.js";
import type { ResponseAssessment, TargetAssessment } from "./assessment.js";
import { addDuration, type DurationSketch, mergeSketches, percentileOf } from "./duration-sketch.js";
import type { Agreement, ResponsePolicy } from "./policy.js";
import { fieldsAt } from "./replay.js";
import type { Ticket } from "./ticket.js";

/** An assessment with the values by which attainment is split: priority, region, team ... */
export type LabelledAssessment = ResponseAssessment & { readonly labels?: Readonly<Record<string, string>> | undefined };

/** What is counted of one target of a policy and set of labels. All integers. */
export interface AttainmentCounts {
  /** Cycles that were stopped in time. */
  readonly met: number;
  /** Cycles that were stopped, or left unanswered, after due. */
  readonly missed: number;
  /** Cycles that ended unanswered before due. */
  readonly cancelled: number;
  /** Cycles that still run or are paused. */
  readonly open: number;
  /** Of the open ones, those over their target. */
  readonly breachedOpen: number;
  /** Clocks that nothing has started. */
  readonly waiting: number;
}

interface AttainmentCell extends AttainmentCounts {
  /** Time of the met and missed cycles in their own clock, and on the wall. */
  readonly elapsed: DurationSketch;
  readonly elapsedCalendar: DurationSketch;
}

/** The running summary: plain JSON, keyed by policy, version, metric, agreement, target and labels, in the order of the keys. */
export type AttainmentState = Readonly<Record<string, AttainmentCell>>;

/** Percentiles in milliseconds, each within 1/128 of the exact one; `null` without a finished cycle. */
export interface DurationPercentiles {
  readonly median: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** The counts and percentiles of one target of a policy and set of labels. */
export interface AttainmentGroup extends AttainmentCounts {
  readonly policyId: string;
  readonly policyVersion: string | null;
  readonly metric: string;
  readonly agreement: Agreement;
  /** Where the target stands in the policy's `targets`, from 0. */
  readonly targetIndex: number;
  readonly labels: Readonly<Record<string, string>>;
  /** `met / (met + missed)`; `null` when none is finished. */
  readonly attainment: number | null;
  /** Of the met and missed cycles, in their own clock. */
  readonly elapsed: DurationPercentiles;
  /** The same on the wall clock, pauses left out. */
  readonly elapsedCalendar: DurationPercentiles;
}

/** A row for each target and set of labels that was counted. */
export interface AttainmentReport {
  readonly groups: readonly AttainmentGroup[];
}

/**
 * How often targets are met, as a tally of assessments: by policy, version, target (a policy may promise one metric twice) and the labels of each assessment. Any split and
 * order of the assessments gives the same state, byte by byte, and so the same report.
 *
 * Medians and percentiles come from fixed buckets of 1/64 relative width: each is within 1/128 (0.8 %) of the exact one by nearest
 * rank. Cancelled and open cycles are counted and have no part in them.
 *
 * @example
 * import { orThrow } from "aftersales";
 * import { assessResponse, attainmentTally, defineResponsePolicy } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * const ticket = { id: "T-1", openedAt: 0, events: [{ at: 3_600_000, type: "resolved" as const }] };
 * const state = attainmentTally.add(attainmentTally.empty(), orThrow(assessResponse(policy, ticket, 7_200_000)));
 * attainmentTally.result(state).groups.map(({ metric, met, attainment }) => ({ metric, met, attainment })); //=> [{ metric: "resolution", met: 1, attainment: 1 }]
 */
export const attainmentTally: Tally<LabelledAssessment, AttainmentState, AttainmentReport> = {
  empty: () => ({}),
  add: (state, assessment) => {
    const own: OpenCells = {};
    for (const target of assessment.targets) {
      const key = keyOf(assessment, target);
      const cell = state[key];
      if (cell) own[key] ??= openCell(cell);
    }
    countInto(own, assessment);
    return inKeyOrder({ ...state, ...own });
  },
  merge: (a, b) => {
    const merged: Record<string, AttainmentCell> = { ...a };
    for (const [key, cell] of Object.entries(b)) merged[key] = mergeCells(merged[key] ?? NOTHING, cell);
    return inKeyOrder(merged);
  },
  result: (state) => ({ groups: Object.entries(state).map(([key, cell]) => groupOf(key, cell)) }),
};

/**
 * An assessment with labels read from its ticket, for `attainmentTally`: `priority`, `status` and attributes as they stood at an instant.
 *
 * @param assessment - of that ticket
 * @param ticket - the ticket
 * @param fields - the fields to split by; one without a value is labelled `""`
 * @param at - the instant whose values count
 * @param policy - whose `resolvedIn` says which statuses a reopening leaves; default: that of a policy that has none
 * @example
 * import { orThrow } from "aftersales";
 * import { assessResponse, defineResponsePolicy, withLabels } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * const ticket = { id: "T-1", openedAt: 0, priority: "high", attributes: { region: "north" }, events: [] };
 * withLabels(orThrow(assessResponse(policy, ticket, 0)), ticket, ["priority", "region"], 0).labels; //=> { priority: "high", region: "north" }
 */
export function withLabels(
  assessment: ResponseAssessment,
  ticket: Ticket,
  fields: readonly string[],
  at: InstantLike,
  policy?: ResponsePolicy | undefined,
): LabelledAssessment & { readonly labels: Readonly<Record<string, string>> } {
  const read = fieldsAt(ticket, epochMs(at), policy?.input.resolvedIn);
  return { ...assessment, labels: Object.fromEntries(fields.map((field) => [field, labelOf(read(field))])) };
}

function labelOf(value: unknown): string {
  return typeof value === "object" && !Array.isArray(value) ? "" : String(value ?? "");
}

const NOTHING: AttainmentCell = {
  met: 0,
  missed: 0,
  cancelled: 0,
  open: 0,
  breachedOpen: 0,
  waiting: 0,
  elapsed: {},
  elapsedCalendar: {},
};

/** Cells that are still counted into. */
export type OpenCells = Record<string, OpenCell>;

interface OpenCell extends Writable<AttainmentCounts> {
  readonly elapsed: Record<string, number>;
  readonly elapsedCalendar: Record<string, number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts an assessment into cells of one's own. */
export function countInto(cells: OpenCells, assessment: LabelledAssessment): void {
  for (const target of assessment.targets) {
    const key = keyOf(assessment, target);
    cells[key] ??= openCell(NOTHING);
    countTarget(cells[key], target);
  }
}

/** The state that cells of one's own come to. */
export function stateOf(cells: OpenCells): AttainmentState {
  return inKeyOrder(cells);
}

function openCell(cell: AttainmentCell): OpenCell {
  return { ...cell, elapsed: { ...cell.elapsed }, elapsedCalendar: { ...cell.elapsedCalendar } };
}

function countTarget(cell: OpenCell, { state, breached, elapsed, elapsedCalendar }: TargetAssessment): void {
  switch (state) {
    case "met":
    case "missed":
      cell[state]++;
      addDuration(cell.elapsed, elapsed);
      addDuration(cell.elapsedCalendar, elapsedCalendar);
      return;
    case "cancelled":
    case "waiting":
      cell[state]++;
      return;
    default:
      cell.open++;
      if (breached) cell.breachedOpen++;
  }
}

function mergeCells(a: AttainmentCell, b: AttainmentCell): AttainmentCell {
  return {
    met: a.met + b.met,
    missed: a.missed + b.missed,
    cancelled: a.cancelled + b.cancelled,
    open: a.open + b.open,
    breachedOpen: a.breachedOpen + b.breachedOpen,
    waiting: a.waiting + b.waiting,
    elapsed: mergeSketches(a.elapsed, b.elapsed),
    elapsedCalendar: mergeSketches(a.elapsedCalendar, b.elapsedCalendar),
  };
}

/** The key is JSON, so that it can be read back; labels in the order of their names. */
function keyOf({ policyId, policyVersion, labels = {} }: LabelledAssessment, { metric, agreement, targetIndex }: TargetAssessment): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([policyId, policyVersion, metric, agreement, targetIndex, sorted]);
}

function inKeyOrder(cells: Readonly<Record<string, AttainmentCell>>): AttainmentState {
  const keys = Object.keys(cells);
  if (keys.every((key, i) => i === 0 || (keys[i - 1] as string) < key)) return cells;
  return Object.fromEntries(keys.sort().map((key) => [key, cells[key] as AttainmentCell]));
}

type Key = [string, string | null, string, Agreement, number, [string, string][]];

function groupOf(key: string, { elapsed, elapsedCalendar, ...counts }: AttainmentCell): AttainmentGroup {
  const [policyId, policyVersion, metric, agreement, targetIndex, labels] = JSON.parse(key) as Key;
  const finished = counts.met + counts.missed;
  return {
    policyId,
    policyVersion,
    metric,
    agreement,
    targetIndex,
    labels: Object.fromEntries(labels),
    ...counts,
    attainment: finished === 0 ? null : counts.met / finished,
    elapsed: percentiles(elapsed),
    elapsedCalendar: percentiles(elapsedCalendar),
  };
}

function percentiles(sketch: DurationSketch): DurationPercentiles {
  const at = (share: number) => percentileOf(sketch, share);
  return { median: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), p99: at(0.99) };
}
