import type { CalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkDate, checkDatesOf, checkOrder } from "./check-facts.js";
import type { UnitError } from "./codes.js";

/** A unit that took the place of another. */
export interface UnitReplacement {
  readonly on: CalendarDate;
  /** Serial number of the faulty unit. */
  readonly faulty: string;
  /** Serial number of the unit that replaced it. */
  readonly replacement: string;
}

/** One unit in use with the customer, both days counted. */
export interface UnitInUse {
  readonly serial: string;
  readonly from: CalendarDate;
  /** `null`: still in use. */
  readonly until: CalendarDate | null;
}

/**
 * The units that a customer has had, from the one delivered through each replacement: which serial number was in use when. On the day of a
 * replacement the new unit is in use.
 *
 * It does not check that a serial number exists with the maker.
 *
 * @param delivered - serial number and day of delivery
 * @param replacements - in any order
 * @returns the units in order; `warranty/serial-not-in-use` where a unit was replaced that the customer no longer or not yet had,
 * `warranty/dates-out-of-order`, `warranty/no-such-date`
 * @example
 * import { orThrow } from "aftersales";
 * import { unitHistory } from "aftersales/warranty";
 * const units = orThrow(unitHistory({ serial: "A1", on: "2025-11-20" }, [{ on: "2026-10-30", faulty: "A1", replacement: "B7" }]));
 * units.at(-1); //=> { serial: "B7", from: "2026-10-30", until: null }
 */
export function unitHistory(
  delivered: { readonly serial: string; readonly on: CalendarDate },
  replacements: readonly UnitReplacement[],
): Result<readonly UnitInUse[], UnitError> {
  const wrong = checkDate("delivered.on", delivered.on) ?? checkDatesOf("replacements", replacements, ({ on }) => on);
  if (wrong) return err(wrong);
  const open = [...replacements].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const units: UnitInUse[] = [];
  let inUse: UnitInUse = { serial: delivered.serial, from: delivered.on, until: null };
  while (open.length > 0) {
    const [next] = open as [UnitReplacement];
    const early = checkOrder("delivered", delivered.on, "replaced", next.on);
    if (early) return err(early);
    // Two replacements of one day stand in the order that their serial numbers give.
    const index = open.findIndex(({ on, faulty }) => on === next.on && faulty === inUse.serial);
    const found = open[index];
    if (!found) return err({ code: "warranty/serial-not-in-use", serial: next.faulty, inUse: inUse.serial, on: next.on });
    open.splice(index, 1);
    units.push({ ...inUse, until: found.on });
    inUse = { serial: found.replacement, from: found.on, until: null };
  }
  return ok([...units, inUse]);
}
