import { added } from "../kernel/added.js";
import type { Length } from "../kernel/duration.js";
import { type Day, daysLater, moved, NO_LENGTH, sumOf } from "./counted.js";
import type { ExtensionOrder } from "./regime.js";
import { daysInUnion, type Stretch } from "./spans.js";

/** What an event does to a term. `on` is the day that must not lie after the end: a term that has run out is not revived. */
export type Act<Tag> = {
  readonly on: Day;
  readonly tag: Tag;
  /** The defect that it is about; `null`: the good. */
  readonly about: string | null;
} & (
  | { readonly does: "suspend"; readonly to: Day | null; readonly bothCounted: boolean }
  | {
      readonly does: "extend";
      readonly by: Length;
      /** Acts of one group count together, `times` at most. */
      readonly group: number;
      readonly times: number;
      readonly order: ExtensionOrder;
    }
  /** The end is at least `until`. */
  | { readonly does: "floor"; readonly until: Day }
  /** `forced`: also after the term has run out, because a longer clock that leads it has not. */
  | { readonly does: "restart"; readonly forced: boolean }
  /** The term has no end from `on`; with `to`, it goes on or begins anew then. */
  | { readonly does: "obstruct"; readonly to: Day | null; readonly afterwards: "resume" | "restart" }
);

/** A term with everything that events did to it. */
export interface TermRun<Tag> {
  /** Start of the term in force; the first start unless it began anew. */
  readonly from: Day;
  /** Last day, without the days of a suspension that has not ended. */
  readonly until: Day;
  /** The first suspension or obstruction that has not ended. */
  readonly open: Act<Tag> | null;
  /** What those that have not ended are about: for these defects alone the term does not run out. */
  readonly openFor: readonly (string | null)[];
  /** The last day on which one that has not ended keeps the term from running out; `null`: no such day. */
  readonly heldUntil: Day | null;
  readonly suspendedDays: number;
  /** Terms before the one in force. `superseded`: cut short by a restart on the next day; else it had run out before. */
  readonly past: readonly { readonly from: Day; readonly until: Day; readonly superseded: boolean }[];
  readonly applied: readonly Act<Tag>[];
  /** Acts that came too late, each with the day on which the term had run out. */
  readonly late: readonly { readonly act: Act<Tag>; readonly ranOut: Day }[];
  /** Extensions beyond the number that counts. */
  readonly beyondLimit: readonly Act<Tag>[];
}

/** A term before events: where it starts and ends, and where it would end if it started anew. */
export interface TermStart {
  readonly from: Day;
  readonly until: Day;
  readonly untilFrom: (restart: Day) => Day;
  readonly monthEnd?: "clamp" | "next-day" | undefined;
  /** The end of the contract, after which nothing that is open keeps the term from running out. */
  readonly heldUntil?: Day | null | undefined;
}

const RANK = { suspend: 0, obstruct: 1, extend: 2, floor: 3, restart: 4 } as const;
const NONE: readonly never[] = [];

/** Runs a term through its acts in order of date; on one day suspensions come first and restarts last. */
export function runTerm<Tag>(start: TermStart, acts: readonly Act<Tag>[]): TermRun<Tag> {
  const { heldUntil = null } = start;
  if (acts.length === 0) return unmoved(start.from, start.until, heldUntil);
  const { from, until: base } = start;
  const term: Running<Tag> = { start, from, base, stretches: NONE, extensions: NONE, floors: NONE, open: NONE, past: NONE };
  let applied: readonly Act<Tag>[] = NONE;
  let late: TermRun<Tag>["late"] = NONE;
  let beyondLimit: readonly Act<Tag>[] = NONE;
  const held = (on: Day) => heldUntil === null || on <= heldUntil;
  let until = start.until;
  for (const act of acts.length === 1 ? acts : [...acts].sort((a, b) => a.on - b.on || RANK[a.does] - RANK[b.does])) {
    if (act.on > until && !(act.does === "restart" && act.forced)) {
      const alive = held(act.on) && term.open.some(({ about }) => about === act.about);
      if (!alive) {
        late = added(late, { act, ranOut: until });
        continue;
      }
    }
    if (act.does === "extend" && term.extensions.filter((other) => other.group === act.group).length >= act.times) {
      beyondLimit = added(beyondLimit, act);
      continue;
    }
    if (act.does === "restart") {
      beginAnew(term, act.on, held(act.on) && term.open.length > 0);
      applied = applied.filter((before) => before.does === "restart" || reaches(before, act.on));
    } else if (act.does === "extend") term.extensions = added(term.extensions, act);
    else if (act.does === "floor") term.floors = added(term.floors, act.until);
    else if (act.to === null) term.open = added(term.open, act);
    else if (act.does === "obstruct" && act.afterwards === "restart") beginAnew(term, act.to, true);
    else if (act.to >= term.from) {
      const lastCounted = act.does === "suspend" && act.bothCounted;
      term.stretches = added(term.stretches, { start: Math.max(act.on, term.from), end: act.to + (lastCounted ? 1 : 0) });
    }
    applied = added(applied, act);
    until = endOf(term);
  }
  const { open, past } = term;
  const openFor = open.length === 0 ? NONE : open.map(({ about }) => about);
  const suspendedDays = daysInUnion(term.stretches);
  return { from: term.from, until, open: open[0] ?? null, openFor, heldUntil, suspendedDays, past, applied, late, beyondLimit };
}

/** A term that no act moves. */
export function unmoved(from: Day, until: Day, heldUntil: Day | null): TermRun<never> {
  return {
    from,
    until,
    open: null,
    openFor: NONE,
    heldUntil,
    suspendedDays: 0,
    past: NONE,
    applied: NONE,
    late: NONE,
    beyondLimit: NONE,
  };
}

/** A term while it is run. */
interface Running<Tag> {
  readonly start: TermStart;
  from: Day;
  /** Last day without suspensions, extensions and floors. */
  base: Day;
  stretches: readonly Stretch[];
  extensions: readonly Extract<Act<Tag>, { does: "extend" }>[];
  floors: readonly Day[];
  open: readonly Act<Tag>[];
  past: TermRun<Tag>["past"];
}

/** `kept`: something open has kept the term from running out up to then. */
function beginAnew<Tag>(term: Running<Tag>, on: Day, kept: boolean): void {
  const before = on - 1;
  const until = kept ? before : Math.min(before, endOf(term));
  if (on > term.from) term.past = added(term.past, { from: term.from, until, superseded: until === before });
  term.from = on;
  term.base = term.start.untilFrom(on);
  term.extensions = NONE;
  term.floors = NONE;
  term.open = NONE;
  term.stretches = term.stretches.filter(({ end }) => end > on).map(({ start, end }) => ({ start: Math.max(start, on), end }));
}

/** Whether something open keeps a term from running out on a day, for one defect. */
export function heldOn<Tag>({ openFor, heldUntil }: TermRun<Tag>, about: string | null, on: Day): boolean {
  return openFor.length > 0 && openFor.includes(about) && (heldUntil === null || on <= heldUntil);
}

/** Whether an act before a restart still tells after it: a suspension that lasts beyond. */
function reaches<Tag>(act: Act<Tag>, restart: Day): boolean {
  return act.does === "suspend" && act.to !== null && act.to > restart;
}

/** Last day of a term, with all that moves it. */
function endOf<Tag>({ start: { monthEnd }, base, stretches, extensions, floors }: Running<Tag>): Day {
  let end = endAfter(base, daysInUnion(stretches), extensions, monthEnd);
  for (const floor of floors) end = Math.max(end, floor);
  return end;
}

function endAfter<Tag>(
  base: Day,
  days: number,
  extensions: readonly Extract<Act<Tag>, { does: "extend" }>[],
  monthEnd: TermStart["monthEnd"],
): Day {
  const [first] = extensions;
  if (!first) return daysLater(base, days);
  const by = extensions.reduce((sum, act) => sumOf(sum, act.by), NO_LENGTH);
  if (first.order === "before-suspension") return daysLater(moved(base, by, monthEnd), days);
  if (first.order === "longer-of-both") return Math.max(daysLater(base, days), moved(base, by, monthEnd));
  return moved(daysLater(base, days), by, monthEnd);
}
