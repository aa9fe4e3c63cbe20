import type { CalendarDate } from "../kernel/calendar-date.js";
import { endOfTerm, lengthOf } from "./counted.js";
import { type MomentList, type Moments, occurrences, repairs, replacements, spansBetween } from "./law-moments.js";
import type { DayCount, Operator, Regime, StatutoryClock } from "./regime.js";
import { rowApplies } from "./row-match.js";
import type { Act } from "./term-run.js";

/** Which row of the regime an act comes from, and which event. */
export interface ActTag {
  readonly operator: Operator;
  readonly event: string;
  readonly defect: string;
}
export type LawAct = Act<ActTag>;

/** A day from which an operator counts, and the day by which the clock must still have run. */
export interface Mark {
  readonly defect: string;
  readonly inTimeOn: CalendarDate;
  /** `null` while the good has not come back. */
  readonly on: CalendarDate | null;
}

/** The operators of a regime that are for these facts, under the readings in use. */
export function operatorsFor<Does extends Operator["does"]>(
  regime: Regime,
  { facts }: Moments,
  does: Does,
): readonly Extract<Operator, { readonly does: Does }>[] {
  return regime.input.operators.filter(
    (operator): operator is Extract<Operator, { readonly does: Does }> =>
      operator.does === does && rowApplies({ ...operator, when: { ...operator.when, imposedBySeller: undefined } }, regime, facts),
  );
}

/** What suspends a clock: also a stay for another defect, since the good is one. */
export function suspensions(regime: Regime, moments: Moments, clock: StatutoryClock): readonly LawAct[] {
  return operatorsFor(regime, moments, "suspend")
    .filter(({ clocks }) => clocks.includes(clock))
    .flatMap((operator) =>
      spansBetween(moments, operator.from, operator.to).map(({ defect, from, to }) => ({
        does: "suspend" as const,
        on: from,
        to,
        bothCounted: operator.days === "both-counted",
        tag: { operator, event: "suspension", defect },
      })),
    );
}

export function extensions(regime: Regime, moments: Moments, clock: StatutoryClock): readonly LawAct[] {
  return operatorsFor(regime, moments, "extend")
    .filter(({ clocks }) => clocks.includes(clock))
    .flatMap((operator, group) =>
      repairs(moments.facts).map(({ on, defect }) => ({
        does: "extend" as const,
        on,
        by: lengthOf(operator.by),
        group,
        times: operator.times ?? Number.POSITIVE_INFINITY,
        order: operator.order ?? "after-suspension",
        tag: { operator, event: "repaired", defect },
      })),
    );
}

/** Complaints that keep the right to one defect from lapsing. */
export function obstructions(regime: Regime, moments: Moments, clock: StatutoryClock, defect: string): readonly LawAct[] {
  return operatorsFor(regime, moments, "obstruct")
    .filter(({ clocks }) => clocks.includes(clock))
    .flatMap((operator) =>
      spansBetween(moments, operator.from, operator.to)
        .filter((span) => span.defect === defect)
        .map(({ from, to }) => ({
          does: "obstruct" as const,
          on: from,
          to,
          afterwards: operator.then,
          tag: { operator, event: operator.from, defect },
        })),
    );
}

/** The days before which a clock of the whole good does not end. */
export function floors(regime: Regime, moments: Moments, clock: StatutoryClock, counting: DayCount): readonly LawAct[] {
  return operatorsFor(regime, moments, "not-before")
    .filter(({ clocks, scope }) => clocks.includes(clock) && scope !== "defect")
    .flatMap((operator) =>
      marksOf(operator.from, moments).flatMap(({ defect, inTimeOn, on }): readonly LawAct[] => {
        const tag = { operator, event: "not-before", defect };
        return on === null ? [] : [{ does: "floor", on: inTimeOn, until: endOfTerm(on, operator.lasts, counting), tag }];
      }),
    );
}

/** Replacements of the whole good that begin terms anew, before it is known whether they came in time. */
export function restarts(regime: Regime, moments: Moments): readonly LawAct[] {
  return operatorsFor(regime, moments, "restart")
    .filter(({ scope }) => scope !== "part")
    .flatMap((operator) => {
      const events = operator.on === "replaced" ? replacements(moments.facts) : repairs(moments.facts).filter(({ part }) => part === null);
      return events
        .filter((event) => {
          const imposed = operator.when?.imposedBySeller;
          return imposed === undefined || imposed === ("imposedBySeller" in event && event.imposedBySeller === true);
        })
        .map(({ on, defect = "" }) => ({ does: "restart" as const, on, forced: false, tag: { operator, event: operator.on, defect } }));
    });
}

const CLOSING: readonly string[] = ["returned", "repaired", "replaced"];

/** The days from which `from` counts: of a return, the stay that it ends must have begun while the clock ran. */
export function marksOf(from: MomentList, moments: Moments): readonly Mark[] {
  const list = typeof from === "string" ? [from] : from.firstRecorded;
  return [...moments.byDefect.keys()].flatMap((defect): readonly Mark[] => {
    if (list.some((moment) => !CLOSING.includes(moment))) {
      const first = list.flatMap((moment) => occurrences(moment, defect, moments)[0] ?? [])[0];
      return first ? [{ defect, inTimeOn: first, on: first }] : [];
    }
    const stays = spansBetween(moments, "handed-over", from).filter((span) => span.defect === defect);
    if (stays.length > 0) return stays.map((stay) => ({ defect, inTimeOn: stay.from, on: stay.to }));
    const moment = list.find((kind) => occurrences(kind, defect, moments).length > 0);
    return moment ? occurrences(moment, defect, moments).map((on) => ({ defect, inTimeOn: on, on })) : [];
  });
}
