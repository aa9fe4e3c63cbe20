import { type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import type { Day } from "./counted.js";
import type { CoverFacts, WarrantyEvent } from "./cover-facts.js";
import { type EventType, type Kinds, kindOf } from "./event-kinds.js";
import type { SaleMoment } from "./regime.js";

/** The facts that the law looks at, with their dates as days and their events in one order. */
export interface DatedFacts {
  readonly given: CoverFacts;
  readonly sale: Readonly<Record<SaleMoment, Day | null>> & { readonly delivered: Day };
  readonly events: readonly DatedEvent[];
}

export interface DatedEvent {
  readonly on: Day;
  readonly type: EventType;
  readonly kind: Kinds;
  /** `""` for the unnamed defect. */
  readonly defect: string;
  readonly part: string | undefined;
  readonly imposedBySeller: boolean;
}

/** Facts that were checked. Events after `asOf` were not known then; `null`: all are. */
export function readFacts(given: CoverFacts, asOf: Day | null): DatedFacts {
  return {
    given,
    sale: {
      delivered: dayNumber(given.deliveredOn),
      documented: dayOrNull(given.documentedOn),
      installed: dayOrNull(given.installedOn),
      "supply-ended": dayOrNull(given.suppliedUntil),
      "last-marketed": dayOrNull(given.lastMarketedOn),
    },
    events: given.events ? inOrder(given.events, asOf) : NO_EVENTS,
  };
}

const NO_EVENTS: readonly DatedEvent[] = [];

/** The day of a date; `NaN`, which is neither before nor after any day, where a record lacks it. */
export function dayOf(date: CalendarDate | undefined): Day {
  return date === undefined ? Number.NaN : dayNumber(date);
}

export function dayOrNull(date: CalendarDate | undefined): Day | null {
  return date === undefined ? null : dayNumber(date);
}

/** The events in one order whatever order they are given in, so that no answer depends on it: by day, then by all that they say. */
function inOrder(given: readonly WarrantyEvent[], asOf: Day | null): readonly DatedEvent[] {
  const events: DatedEvent[] = [];
  let sorted = true;
  for (const one of given) {
    const event = readEvent(one);
    if (asOf !== null && event.on > asOf) continue;
    const last = events.at(-1);
    sorted &&= last === undefined || compareEvents(last, event) <= 0;
    events.push(event);
  }
  return sorted ? events : events.sort(compareEvents);
}

function readEvent(event: WarrantyEvent): DatedEvent {
  const { on, type } = event;
  return {
    on: dayNumber(on),
    type,
    kind: kindOf(type),
    defect: event.defect ?? "",
    part: "part" in event ? event.part : undefined,
    imposedBySeller: "imposedBySeller" in event && event.imposedBySeller === true,
  };
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  return a.on - b.on || compare(a.type, b.type) || compare(contentOf(a), contentOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function contentOf({ defect, imposedBySeller, part }: DatedEvent): string {
  return JSON.stringify([defect, imposedBySeller, ...(part === undefined ? [] : [part])]);
}
