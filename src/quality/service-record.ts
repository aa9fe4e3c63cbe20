import type { InstantLike } from "../kernel/instant.js";
import { epochMs } from "../kernel/instant.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf } from "./codes.js";

/** When in a sale an element of service acts. */
export type ServiceGroup = "before-sale" | "at-sale" | "after-sale";

/** One thing that was done for a customer, as the company's own books have it. `segment` names the kind of customer, where requirements differ. */
export type ServiceRecord = {
  readonly segment?: string | undefined;
} /** A service case; `visits` by then, at least 1 when completed. */ & (
  | { readonly type: "case"; readonly visits: number; readonly completed: boolean }
  /** Something promised by an instant. */
  | { readonly type: "promise"; readonly dueAt: InstantLike; readonly keptAt?: InstantLike | undefined }
  | {
      readonly type: "order";
      readonly placedAt: InstantLike;
      readonly promisedAt?: InstantLike | undefined;
      readonly deliveredAt?: InstantLike | undefined;
      /** Complete and undamaged; absent = not known. */
      readonly inFull?: boolean | undefined;
      /** How easy it was to order, on your scale, higher is easier. */
      readonly ease?: number | undefined;
    }
  /** Lines or units asked for, and those available. */
  | { readonly type: "stock"; readonly asked: number; readonly available: number }
  | {
      readonly type: "repair";
      readonly receivedAt: InstantLike;
      readonly returnedAt?: InstantLike | undefined;
      /** The same fault again; absent = not known. */
      readonly repeat?: boolean | undefined;
    }
  /** A measure of your own: booleans give a share, numbers a mean. */
  | { readonly type: "own"; readonly measure: string; readonly group: ServiceGroup; readonly value: number | boolean }
);

/** One observation of a measure: a hit or miss with its count, or a number. */
export type Observation = { readonly measure: string; readonly group: ServiceGroup } & (
  | { readonly kind: "share"; readonly hits: number; readonly of: number }
  | { readonly kind: "mean"; readonly value: number }
);

/** What a record shows at `now`, and the instants after `now` at which it will show something else without a new event. */
export interface RecordReading {
  readonly observations: readonly Observation[];
  readonly changes: readonly number[];
  /** For a promise: what became of it. */
  readonly promise: "open" | "kept" | "late" | "broken" | null;
}

/** The measures built in, with the group of service elements that each belongs to (LaLonde and Zinszer 1976) and which way is better. */
export const INTERNAL_MEASURES = {
  "stock-availability": { group: "at-sale", kind: "share", unit: "share", better: "higher" },
  "ease-of-order": { group: "at-sale", kind: "mean", unit: "points", better: "higher" },
  "order-cycle-time": { group: "at-sale", kind: "mean", unit: "ms", better: "lower" },
  "on-time-in-full": { group: "at-sale", kind: "share", unit: "share", better: "higher" },
  "promises-kept": { group: "after-sale", kind: "share", unit: "share", better: "higher" },
  "first-visit-completion": { group: "after-sale", kind: "share", unit: "share", better: "higher" },
  "visits-per-case": { group: "after-sale", kind: "mean", unit: "visits", better: "lower" },
  "repair-turnaround": { group: "after-sale", kind: "mean", unit: "ms", better: "lower" },
  "repeat-repairs": { group: "after-sale", kind: "share", unit: "share", better: "lower" },
} as const satisfies Readonly<
  Record<string, { group: ServiceGroup; kind: "share" | "mean"; unit: "share" | "points" | "ms" | "visits"; better: "higher" | "lower" }>
>;

/** The name of a built-in measure. */
export type InternalMeasure = keyof typeof INTERNAL_MEASURES;

export type RecordError =
  | QualityErrorOf<"quality/invalid-number">
  | QualityErrorOf<"quality/invalid-instant">
  | QualityErrorOf<"quality/ends-before-start">;

/** What is wrong with a record, or null. */
export function wrongRecord(record: ServiceRecord, index: number): RecordError | null {
  const count = (name: string, value: number, minimum: number) => wrongNumber(`records[${index}].${name}`, value, { minimum });
  const instant = (field: string, at: InstantLike | undefined): RecordError | null =>
    at === undefined || !Number.isNaN(epochMs(at)) ? null : { code: "quality/invalid-instant", index, field };
  const order = (start: string, from: InstantLike, end: string, to: InstantLike | undefined): RecordError | null =>
    to !== undefined && epochMs(to) < epochMs(from) ? { code: "quality/ends-before-start", index, start, end } : null;
  switch (record.type) {
    case "case":
      return count("visits", record.visits, record.completed ? 1 : 0);
    case "promise":
      return firstWrong<RecordError>(instant("dueAt", record.dueAt), instant("keptAt", record.keptAt));
    case "order":
      return firstWrong<RecordError>(
        instant("placedAt", record.placedAt),
        instant("promisedAt", record.promisedAt),
        instant("deliveredAt", record.deliveredAt),
        order("placedAt", record.placedAt, "deliveredAt", record.deliveredAt),
        record.ease === undefined ? null : wrongNumber(`records[${index}].ease`, record.ease),
      );
    case "stock":
      return firstWrong<RecordError>(
        count("asked", record.asked, 0),
        wrongNumber(`records[${index}].available`, record.available, { minimum: 0, maximum: record.asked }),
      );
    case "repair":
      return firstWrong<RecordError>(
        instant("receivedAt", record.receivedAt),
        instant("returnedAt", record.returnedAt),
        order("receivedAt", record.receivedAt, "returnedAt", record.returnedAt),
      );
    case "own":
      return typeof record.value === "boolean" ? null : wrongNumber(`records[${index}].value`, record.value);
  }
}

/** Reads a record that `wrongRecord` found nothing wrong with. Times after `now` have not happened yet. */
export function readRecord(record: ServiceRecord, now: number): RecordReading {
  const built = (measure: InternalMeasure) => ({ measure, group: INTERNAL_MEASURES[measure].group });
  const share = (measure: InternalMeasure, hit: boolean): Observation => ({ ...built(measure), kind: "share", hits: hit ? 1 : 0, of: 1 });
  const mean = (measure: InternalMeasure, value: number): Observation => ({ ...built(measure), kind: "mean", value });
  const plain = (observations: readonly Observation[], changes: readonly number[] = []): RecordReading => ({
    observations,
    changes: changes.filter((at) => at > now),
    promise: null,
  });
  switch (record.type) {
    case "case":
      return plain(record.completed ? [share("first-visit-completion", record.visits === 1), mean("visits-per-case", record.visits)] : []);
    case "promise": {
      const due = dueState(record.dueAt, record.keptAt, now);
      const observations = due.state === "open" ? [] : [share("promises-kept", due.state === "kept")];
      return { observations, changes: due.changes, promise: due.state };
    }
    case "order": {
      const placed = epochMs(record.placedAt);
      const delivered = happened(record.deliveredAt, now);
      const due = record.promisedAt === undefined ? null : dueState(record.promisedAt, record.deliveredAt, now);
      const late = due?.state === "late" || due?.state === "broken";
      const known = due !== null && (late || (due.state === "kept" && record.inFull !== undefined));
      return plain(
        [
          ...(delivered === null ? [] : [mean("order-cycle-time", delivered - placed)]),
          ...(known ? [share("on-time-in-full", !late && record.inFull === true)] : []),
          ...(record.ease === undefined ? [] : [mean("ease-of-order", record.ease)]),
        ],
        [...(due?.changes ?? []), ...(record.deliveredAt === undefined ? [] : [epochMs(record.deliveredAt)])],
      );
    }
    case "stock":
      return plain([{ ...built("stock-availability"), kind: "share", hits: record.available, of: record.asked }]);
    case "repair": {
      const returned = happened(record.returnedAt, now);
      return plain(
        [
          ...(returned === null ? [] : [mean("repair-turnaround", returned - epochMs(record.receivedAt))]),
          ...(record.repeat === undefined ? [] : [share("repeat-repairs", record.repeat)]),
        ],
        record.returnedAt === undefined ? [] : [epochMs(record.returnedAt)],
      );
    }
    case "own": {
      const { measure, group, value } = record;
      return plain([
        typeof value === "boolean"
          ? { measure, group, kind: "share", hits: value ? 1 : 0, of: 1 }
          : { measure, group, kind: "mean", value },
      ]);
    }
  }
}

function happened(at: InstantLike | undefined, now: number): number | null {
  return at === undefined || epochMs(at) > now ? null : epochMs(at);
}

/** Kept at the due instant is kept. Not kept and past due is broken, until it is kept late. */
function dueState(dueAt: InstantLike, keptAt: InstantLike | undefined, now: number) {
  const due = epochMs(dueAt);
  const at = keptAt === undefined ? Number.POSITIVE_INFINITY : epochMs(keptAt);
  const state = at <= now ? (at <= due ? "kept" : "late") : now > due ? "broken" : "open";
  const changes = [...(at > due ? [due + 1] : []), ...(Number.isFinite(at) ? [at] : [])].filter((instant) => instant > now);
  return { state, changes } as const;
}
