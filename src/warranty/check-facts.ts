import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ErrorsOf } from "./codes.js";
import { isPeriod } from "./counted.js";
import type { CoverFacts } from "./cover-facts.js";
import { eventsByDefect } from "./spans.js";

type FactsError = ErrorsOf<"warranty/no-such-date" | "warranty/malformed-period" | "warranty/dates-out-of-order">;

/** A date of the facts with the name under which an error speaks of it. */
export type NamedDate = readonly [field: string, on: CalendarDate | undefined];

/** Checks what types cannot hold: that dates exist, that periods can be read, that nothing happens before it can. */
export function checkFacts(facts: CoverFacts): Result<null, FactsError> {
  const { deliveredOn, events = [], agreedPeriod } = facts;
  const missing = checkDates([
    ["deliveredOn", deliveredOn ?? ("" as CalendarDate)],
    ["documentedOn", facts.documentedOn],
    ["lastMarketedOn", facts.lastMarketedOn],
    ["installedOn", facts.installedOn],
    ["suppliedUntil", facts.suppliedUntil],
    ...events.map(({ on }, index): NamedDate => [`events.${index}.on`, on ?? ("" as CalendarDate)]),
  ]);
  if (missing) return err(missing);
  if (agreedPeriod !== undefined && !isPeriod(agreedPeriod))
    return err({ code: "warranty/malformed-period", field: "agreedPeriod", text: String(agreedPeriod) });
  const disorder =
    checkOrder(["deliveredOn", deliveredOn], ["suppliedUntil", facts.suppliedUntil]) ??
    firstOf(events.map(({ on, type }) => checkOrder(["deliveredOn", deliveredOn], [type, on]))) ??
    firstOf(
      [...eventsByDefect(events).values()].map((list) => {
        const first = (type: string): NamedDate => [type, list.find((event) => event.type === type)?.on];
        return checkOrder(first("handed-over"), first("returned"));
      }),
    );
  return disorder ? err(disorder) : ok(null);
}

/** The first date that does not exist. */
export function checkDates(dates: readonly NamedDate[]): ErrorsOf<"warranty/no-such-date"> | null {
  const wrong = dates.find(([, on]) => on !== undefined && !isCalendarDate(on));
  return wrong ? { code: "warranty/no-such-date", field: wrong[0], text: String(wrong[1]) } : null;
}

/** The error of two dates in the wrong order; nothing where one is not recorded. */
export function checkOrder([earlier, earlierOn]: NamedDate, [later, laterOn]: NamedDate): ErrorsOf<"warranty/dates-out-of-order"> | null {
  if (earlierOn === undefined || laterOn === undefined || earlierOn <= laterOn) return null;
  return { code: "warranty/dates-out-of-order", earlier, earlierOn, later, laterOn };
}

function firstOf<T>(found: readonly (T | null)[]): T | null {
  return found.find((one) => one !== null) ?? null;
}
