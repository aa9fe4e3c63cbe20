import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import type { ErrorsOf } from "./codes.js";
import { isPeriod } from "./counted.js";
import type { CoverFacts, WarrantyEvent } from "./cover-facts.js";

type NoSuchDate = ErrorsOf<"warranty/no-such-date">;
type OutOfOrder = ErrorsOf<"warranty/dates-out-of-order">;
type FactsError = NoSuchDate | OutOfOrder | ErrorsOf<"warranty/malformed-period">;

/** What is first wrong with facts that types cannot hold: dates that do not exist, a period that is none, what happens before it can. */
export function checkFacts(facts: CoverFacts): FactsError | null {
  const { deliveredOn, events = NONE, agreedPeriod, suppliedUntil } = facts;
  return (
    checkDate("deliveredOn", deliveredOn ?? MISSING) ??
    checkDate("documentedOn", facts.documentedOn) ??
    checkDate("lastMarketedOn", facts.lastMarketedOn) ??
    checkDate("installedOn", facts.installedOn) ??
    checkDate("suppliedUntil", suppliedUntil) ??
    checkDatesOf("events", events, (event) => event.on ?? MISSING) ??
    checkPeriod("agreedPeriod", agreedPeriod) ??
    checkOrder("deliveredOn", deliveredOn, "suppliedUntil", suppliedUntil) ??
    checkDelivered(deliveredOn, events) ??
    checkReturns(events)
  );
}

const NONE: readonly WarrantyEvent[] = [];

/** In the place of a date that has to be there. */
const MISSING = "" as CalendarDate;

/** The error of a date that does not exist; nothing where none is recorded. */
export function checkDate(field: string, on: CalendarDate | undefined): NoSuchDate | null {
  return on === undefined || isCalendarDate(on) ? null : { code: "warranty/no-such-date", field, text: String(on) };
}

/** The first date of a list that does not exist. */
export function checkDatesOf<Item>(
  list: string,
  items: readonly Item[],
  dateOf: (item: Item) => CalendarDate | undefined,
): NoSuchDate | null {
  let index = 0;
  for (const item of items) {
    const on = dateOf(item);
    if (on !== undefined && !isCalendarDate(on)) return checkDate(`${list}.${index}.on`, on);
    index++;
  }
  return null;
}

/** The error of a text that is no period; nothing where none is given. */
export function checkPeriod(field: string, text: string | undefined): ErrorsOf<"warranty/malformed-period"> | null {
  return text === undefined || isPeriod(text) ? null : { code: "warranty/malformed-period", field, text: String(text) };
}

/** The error of two dates in the wrong order; nothing where one is not recorded. */
export function checkOrder(
  earlier: string,
  earlierOn: CalendarDate | undefined,
  later: string,
  laterOn: CalendarDate | undefined,
): OutOfOrder | null {
  if (earlierOn === undefined || laterOn === undefined || earlierOn <= laterOn) return null;
  return { code: "warranty/dates-out-of-order", earlier, earlierOn, later, laterOn };
}

function checkDelivered(deliveredOn: CalendarDate, events: readonly WarrantyEvent[]): OutOfOrder | null {
  for (const { type, on } of events) {
    const wrong = checkOrder("deliveredOn", deliveredOn, type, on);
    if (wrong) return wrong;
  }
  return null;
}

/** Of each defect, the first return must not lie before the first hand-over. */
function checkReturns(events: readonly WarrantyEvent[]): OutOfOrder | null {
  if (!events.some(({ type }) => type === "returned")) return null;
  const firsts = new Map<string, { handedOver: CalendarDate | undefined; returned: CalendarDate | undefined }>();
  for (const { type, on, defect } of events) {
    const first = firsts.get(defect ?? "") ?? { handedOver: undefined, returned: undefined };
    firsts.set(defect ?? "", first);
    if (type === "handed-over" && (first.handedOver === undefined || on < first.handedOver)) first.handedOver = on;
    if (type === "returned" && (first.returned === undefined || on < first.returned)) first.returned = on;
  }
  for (const { handedOver, returned } of firsts.values()) {
    const wrong = checkOrder("handed-over", handedOver, "returned", returned);
    if (wrong) return wrong;
  }
  return null;
}
