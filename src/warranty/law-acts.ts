import type { CalendarDate } from "../kernel/calendar-date.js";
import { endOfTerm, lengthOf } from "./counted.js";
import { type MomentList, type Moments, occurrences, spansBetween } from "./law-moments.js";
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

/** A regime with the events that it is to be run over, and those of its operators that are for these facts. */
export interface ActiveLaw {
  readonly regime: Regime;
  readonly moments: Moments;
  readonly operators: readonly Operator[];
}

/** The law of a regime for these facts, under the readings in use. */
export function activeLaw(regime: Regime, moments: Moments): ActiveLaw {
  // Whether a replacement was imposed is a question about the event, not about the good: `restarts` asks it.
  const operators = regime.input.operators.filter((row) =>
    rowApplies(row, regime, { ...moments.facts, imposedBySeller: row.when?.imposedBySeller }),
  );
  return { regime, moments, operators };
}

type OperatorOf<Does extends Operator["does"]> = Extract<Operator, { readonly does: Does }>;

/** The operators of one kind, of one clock where it is given. */
export function operatorsFor<Does extends Operator["does"]>(
  { operators }: ActiveLaw,
  does: Does,
  clock?: StatutoryClock,
): readonly OperatorOf<Does>[] {
  return operators.filter(
    (operator): operator is OperatorOf<Does> => operator.does === does && (clock === undefined || operator.clocks.includes(clock)),
  );
}

/**
 * What suspends a clock: also a stay for another defect, since the good is one. While it is open it holds the clock for its own defect
 * alone.
 */
export function suspensions(law: ActiveLaw, clock: StatutoryClock): readonly LawAct[] {
  return operatorsFor(law, "suspend", clock).flatMap((operator) =>
    spansBetween(law.moments, operator.from, operator.to).map(({ defect, from, to }) => ({
      does: "suspend" as const,
      on: from,
      to,
      bothCounted: operator.days === "both-counted",
      about: defect,
      tag: { operator, event: "suspension", defect },
    })),
  );
}

export function extensions(law: ActiveLaw, clock: StatutoryClock): readonly LawAct[] {
  return operatorsFor(law, "extend", clock).flatMap((operator, group) =>
    law.moments.repairs.map(({ on, defect }) => ({
      does: "extend" as const,
      on,
      by: lengthOf(operator.by),
      group,
      times: operator.times ?? Number.POSITIVE_INFINITY,
      order: operator.order ?? "after-suspension",
      about: defect,
      tag: { operator, event: "repaired", defect },
    })),
  );
}

/** Complaints that keep the right to one defect from lapsing. */
export function obstructions(law: ActiveLaw, clock: StatutoryClock, defect: string): readonly LawAct[] {
  return operatorsFor(law, "obstruct", clock).flatMap((operator) =>
    spansBetween(law.moments, operator.from, operator.to)
      .filter((span) => span.defect === defect)
      .map(({ from, to }) => ({
        does: "obstruct" as const,
        on: from,
        to,
        afterwards: operator.then,
        about: defect,
        tag: { operator, event: operator.from, defect },
      })),
  );
}

/** The days before which a clock of the whole good does not end. */
export function floors(law: ActiveLaw, clock: StatutoryClock, counting: DayCount): readonly LawAct[] {
  return operatorsFor(law, "not-before", clock)
    .filter(({ scope }) => scope !== "defect")
    .flatMap((operator) =>
      marksOf(operator.from, law.moments).flatMap(({ defect, inTimeOn, on }): readonly LawAct[] => {
        const tag = { operator, event: "not-before", defect };
        return on === null ? [] : [{ does: "floor", about: defect, on: inTimeOn, until: endOfTerm(on, operator.lasts, counting), tag }];
      }),
    );
}

/** Replacements of the whole good that begin terms anew, before it is known whether they came in time. */
export function restarts(law: ActiveLaw): readonly LawAct[] {
  return operatorsFor(law, "restart")
    .filter(({ scope }) => scope !== "part")
    .flatMap((operator) => {
      const events = operator.on === "replaced" ? law.moments.replacements : law.moments.repairs.filter(({ part }) => part === null);
      return events
        .filter((event) => {
          const imposed = operator.when?.imposedBySeller;
          return imposed === undefined || imposed === ("imposedBySeller" in event && event.imposedBySeller === true);
        })
        .map(({ on, defect = "" }) => ({
          does: "restart" as const,
          about: defect,
          on,
          forced: false,
          tag: { operator, event: operator.on, defect },
        }));
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
