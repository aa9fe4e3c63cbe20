import { type Day, endOfTerm, lengthOf } from "./counted.js";
import { kindsOf } from "./event-kinds.js";
import { type DefectEvents, type Moments, occurrences, spansOf } from "./law-moments.js";
import type { DayCount, DefectMoment, Operator } from "./regime.js";
import { type Pairing, pairUp } from "./spans.js";
import type { Act } from "./term-run.js";

/** Which row of the regime an act comes from, and which event. */
export interface ActTag {
  readonly operator: Operator;
  readonly event: string;
  readonly defect: string;
}
export type LawAct = Act<ActTag>;

/** An operator made ready: what it does to a clock, by the events of a good. */
export type Mover = (moments: Moments) => readonly LawAct[];

/** A day from which an operator counts, and the day by which the clock must still have run. */
export interface Mark {
  readonly defect: string;
  readonly inTimeOn: Day;
  /** `null` while the good has not come back. */
  readonly on: Day | null;
}

export type OperatorOf<Does extends Operator["does"]> = Extract<Operator, { readonly does: Does }>;

/** One moment or several, in order of preference. */
type MomentList = DefectMoment | { readonly firstRecorded: readonly DefectMoment[] };

function listOf(moments: MomentList): readonly DefectMoment[] {
  return typeof moments === "string" ? [moments] : moments.firstRecorded;
}

/** From one moment to another: of those that end it, the first is preferred. */
function pairingOf(from: MomentList, to: MomentList): Pairing {
  const [best, ...others] = listOf(to).filter((moment) => moment !== "given-back");
  return { opens: kindsOf(listOf(from)), ends: best ? kindsOf([best]) : 0, fallbacks: kindsOf(others) };
}

/**
 * What suspends a clock: also a stay for another defect, since the good is one. While it is open it holds the clock for its own defect
 * alone.
 */
export function suspending(operator: OperatorOf<"suspend">): Mover {
  const pairing = pairingOf(operator.from, operator.to);
  const bothCounted = operator.days === "both-counted";
  return ({ defects }) =>
    spansOf(defects, pairing).map(({ defect, from, to }) => ({
      does: "suspend",
      on: from,
      to,
      bothCounted,
      about: defect,
      tag: { operator, event: "suspension", defect },
    }));
}

/** `group`: the number of the operator; its repairs count together. */
export function extending(operator: OperatorOf<"extend">, group: number): Mover {
  const by = lengthOf(operator.by);
  const { times = Number.POSITIVE_INFINITY, order = "after-suspension" } = operator;
  return ({ repairs }) =>
    repairs.map(({ on, defect }) => ({
      does: "extend",
      on,
      by,
      group,
      times,
      order,
      about: defect,
      tag: { operator, event: "repaired", defect },
    }));
}

/** Complaints that keep the right to a defect from lapsing. */
export function obstructing(operator: OperatorOf<"obstruct">): Mover {
  const pairing = pairingOf(operator.from, operator.to);
  return ({ defects }) =>
    spansOf(defects, pairing).map(({ defect, from, to }) => ({
      does: "obstruct",
      on: from,
      to,
      afterwards: operator.then,
      about: defect,
      tag: { operator, event: operator.from, defect },
    }));
}

/** The days before which a clock of the whole good does not end. */
export function flooring(operator: OperatorOf<"not-before">, counting: DayCount): Mover {
  const [marks, lasts] = [marking(operator), lengthOf(operator.lasts)];
  return (moments) =>
    marks(moments).flatMap(({ defect, inTimeOn, on }): readonly LawAct[] => {
      if (on === null) return [];
      const tag = { operator, event: "not-before", defect };
      return [{ does: "floor", about: defect, on: inTimeOn, until: endOfTerm(on, lasts, counting), tag }];
    });
}

/** Replacements of the whole good that begin terms anew, before it is known whether they came in time. */
export function restarting(operator: OperatorOf<"restart">): Mover {
  const imposed = operator.when?.imposedBySeller;
  return ({ replacements, repairs }) => {
    const events = operator.on === "replaced" ? replacements : repairs.filter(({ part }) => part === undefined);
    return events
      .filter(({ imposedBySeller }) => imposed === undefined || imposed === imposedBySeller)
      .map(({ on, defect }) => ({
        does: "restart",
        about: defect,
        on,
        forced: false,
        tag: { operator, event: operator.on, defect },
      }));
  };
}

const CLOSING: readonly DefectMoment[] = ["returned", "repaired", "replaced"];

/** The days from which an operator counts: of a return, the stay that it ends must have begun while the clock ran. */
export function marking({ from }: OperatorOf<"not-before">): (moments: Moments) => readonly Mark[] {
  const list = listOf(from);
  if (list.some((moment) => !CLOSING.includes(moment)))
    return (moments) =>
      moments.defects.flatMap(({ defect, events }): readonly Mark[] => {
        const [first] = occurrences(list, events, moments);
        return first === undefined ? [] : [{ defect, inTimeOn: first, on: first }];
      });
  const stay = pairingOf("handed-over", from);
  return (moments) => moments.defects.flatMap((one) => returnsOf(one, stay, list, moments));
}

function returnsOf({ defect, events }: DefectEvents, stay: Pairing, list: readonly DefectMoment[], moments: Moments): readonly Mark[] {
  const stays = pairUp(defect, events, stay);
  if (stays.length > 0) return stays.map(({ from, to }) => ({ defect, inTimeOn: from, on: to }));
  for (const moment of list) {
    const days = occurrences([moment], events, moments);
    if (days.length > 0) return days.map((on) => ({ defect, inTimeOn: on, on }));
  }
  return [];
}
