import { type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import type { Length } from "../kernel/duration.js";
import { daysLater, later, moved, NO_LENGTH, sumOf } from "./counted.js";
import type { ExtensionOrder } from "./regime.js";
import { daysInUnion, type Stretch, stretch } from "./spans.js";

/** What an event does to a term. `on` is the day that must not lie after the end: a term that has run out is not revived. */
export type Act<Tag> = {
  readonly on: CalendarDate;
  readonly tag: Tag;
  /** The defect that it is about; `null`: the good. */
  readonly about: string | null;
} & (
  | { readonly does: "suspend"; readonly to: CalendarDate | null; readonly bothCounted: boolean }
  | {
      readonly does: "extend";
      readonly by: Length;
      /** Acts of one group count together, `times` at most. */
      readonly group: number;
      readonly times: number;
      readonly order: ExtensionOrder;
    }
  /** The end is at least `until`. */
  | { readonly does: "floor"; readonly until: CalendarDate }
  /** `forced`: also after the term has run out, because a longer clock that leads it has not. */
  | { readonly does: "restart"; readonly forced: boolean }
  /** The term has no end from `on`; with `to`, it goes on or begins anew then. */
  | { readonly does: "obstruct"; readonly to: CalendarDate | null; readonly afterwards: "resume" | "restart" }
);

/** A term with everything that events did to it. */
export interface TermRun<Tag> {
  /** Start of the term in force; the first start unless it began anew. */
  readonly from: CalendarDate;
  /** Last day, without the days of a suspension that has not ended. */
  readonly until: CalendarDate;
  /** The first suspension or obstruction that has not ended. */
  readonly open: Act<Tag> | null;
  /** What those that have not ended are about: for these defects alone the term does not run out. */
  readonly openFor: readonly (string | null)[];
  /** The last day on which one that has not ended keeps the term from running out; `null`: no such day. */
  readonly heldUntil: CalendarDate | null;
  readonly suspendedDays: number;
  /** Terms before the one in force. `superseded`: cut short by a restart on the next day; else it had run out before. */
  readonly past: readonly { readonly from: CalendarDate; readonly until: CalendarDate; readonly superseded: boolean }[];
  readonly applied: readonly Act<Tag>[];
  /** Acts that came too late, each with the day on which the term had run out. */
  readonly late: readonly { readonly act: Act<Tag>; readonly ranOut: CalendarDate }[];
  /** Extensions beyond the number that counts. */
  readonly beyondLimit: readonly Act<Tag>[];
}

/** A term before events: where it starts and ends, and where it would end if it started anew. */
export interface TermStart {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly untilFrom: (restart: CalendarDate) => CalendarDate;
  readonly monthEnd?: "clamp" | "next-day" | undefined;
  /** The end of the contract, after which nothing that is open keeps the term from running out. */
  readonly heldUntil?: CalendarDate | null | undefined;
}

const RANK = { suspend: 0, obstruct: 1, extend: 2, floor: 3, restart: 4 } as const;

/** Runs a term through its acts in order of date; on one day suspensions come first and restarts last. */
export function runTerm<Tag>(start: TermStart, acts: readonly Act<Tag>[]): TermRun<Tag> {
  let from = start.from;
  let base = start.until;
  let stretches: Stretch[] = [];
  let extensions: Extract<Act<Tag>, { does: "extend" }>[] = [];
  let floors: CalendarDate[] = [];
  let applied: Act<Tag>[] = [];
  let open: Act<Tag>[] = [];
  const heldUntil = start.heldUntil ?? null;
  const past: { from: CalendarDate; until: CalendarDate; superseded: boolean }[] = [];
  const late: { act: Act<Tag>; ranOut: CalendarDate }[] = [];
  const beyondLimit: Act<Tag>[] = [];
  const end = () => floors.reduce(later, endAfter(base, daysInUnion(stretches), extensions, start.monthEnd));
  const held = (on: CalendarDate) => heldUntil === null || on <= heldUntil;
  const beginAnew = (on: CalendarDate, kept: boolean) => {
    const before = daysLater(on, -1);
    const until = kept || before < end() ? before : end();
    if (on > from) past.push({ from, until, superseded: until === before });
    [from, base, extensions, floors, open] = [on, start.untilFrom(on), [], [], []];
    const day = dayNumber(on);
    stretches = stretches.filter((days) => days.end > day).map((days) => ({ ...days, start: Math.max(days.start, day) }));
  };
  for (const act of [...acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : RANK[a.does] - RANK[b.does]))) {
    const ranOut = end();
    const alive = held(act.on) && open.some(({ about }) => about === act.about);
    if (!alive && act.on > ranOut && !(act.does === "restart" && act.forced)) {
      late.push({ act, ranOut });
      continue;
    }
    if (act.does === "extend" && extensions.filter((other) => other.group === act.group).length >= act.times) {
      beyondLimit.push(act);
      continue;
    }
    if (act.does === "restart") {
      beginAnew(act.on, held(act.on) && open.length > 0);
      applied = applied.filter((before) => before.does === "restart" || reaches(before, act.on));
    } else if (act.does === "extend") extensions.push(act);
    else if (act.does === "floor") floors.push(act.until);
    else if (act.to === null) open.push(act);
    else if (act.does === "obstruct" && act.afterwards === "restart") beginAnew(act.to, true);
    else if (act.to >= from) stretches.push(stretch(later(act.on, from), act.to, act.does === "suspend" && act.bothCounted));
    applied.push(act);
  }
  const openFor = open.map(({ about }) => about);
  const suspendedDays = daysInUnion(stretches);
  return { from, until: end(), open: open[0] ?? null, openFor, heldUntil, suspendedDays, past, applied, late, beyondLimit };
}

/** Whether something open keeps a term from running out on a day, for one defect. */
export function heldOn<Tag>({ openFor, heldUntil }: TermRun<Tag>, about: string | null, on: CalendarDate): boolean {
  return openFor.includes(about) && (heldUntil === null || on <= heldUntil);
}

/** Whether an act before a restart still tells after it: a suspension that lasts beyond. */
function reaches<Tag>(act: Act<Tag>, restart: CalendarDate): boolean {
  return act.does === "suspend" && act.to !== null && act.to > restart;
}

function endAfter<Tag>(
  base: CalendarDate,
  days: number,
  extensions: readonly Extract<Act<Tag>, { does: "extend" }>[],
  monthEnd: TermStart["monthEnd"],
): CalendarDate {
  const [first] = extensions;
  if (!first) return daysLater(base, days);
  const by = extensions.reduce((sum, act) => sumOf(sum, act.by), NO_LENGTH);
  if (first.order === "before-suspension") return daysLater(moved(base, by, monthEnd), days);
  if (first.order === "longer-of-both") return later(daysLater(base, days), moved(base, by, monthEnd));
  return moved(daysLater(base, days), by, monthEnd);
}
