import type { CalendarDate } from "../kernel/calendar-date.js";
import { checkAmounts, checkRanges } from "./amounts.js";
import { checkDate, checkDatesOf, checkFacts, checkOrder } from "./check-facts.js";
import type { CoverError } from "./codes.js";
import type { CoverFacts } from "./cover-facts.js";
import type { MaintenanceVisit } from "./maintenance.js";
import { type Charges, checkCharges } from "./settlement.js";
import { runsBackwards, type UsageReading } from "./usage.js";

/** Everything about one sold good that its warranty and the law look at. */
export interface ProductFacts extends CoverFacts {
  readonly contractOn?: CalendarDate | undefined;
  readonly purchasedOn?: CalendarDate | undefined;
  readonly registeredOn?: CalendarDate | undefined;
  readonly manufacturedOn?: CalendarDate | undefined;
  /** Default `"first"`. */
  readonly owner?: "first" | "later" | undefined;
  readonly usage?: readonly UsageReading[] | undefined;
  readonly maintenance?: readonly MaintenanceVisit[] | undefined;
  readonly region?: string | undefined;
  readonly use?: string | undefined;
  /** What layers paid for earlier claims, in minor units. */
  readonly claimsPaid?: readonly { readonly layerId: string; readonly on: CalendarDate; readonly paid: number }[] | undefined;
}

/** What a customer claims, and when. */
export interface Claim {
  readonly on: CalendarDate;
  readonly component?: string | undefined;
  readonly cause?: string | undefined;
  /** The name under which the events of the facts speak of the defect; default the unnamed one, `""`. */
  readonly defect?: string | undefined;
  /** What counters and measurements show on the day of the claim. */
  readonly usage?: Readonly<Record<string, number>> | undefined;
  readonly charges?: Charges | undefined;
}

/** What is first wrong with the facts of a good: dates, order, readings that fall, amounts. */
export function checkProduct(facts: ProductFacts): CoverError | null {
  const { deliveredOn, contractOn, manufacturedOn } = facts;
  return (
    checkFacts(facts) ??
    checkDate("contractOn", contractOn) ??
    checkDate("purchasedOn", facts.purchasedOn) ??
    checkDate("registeredOn", facts.registeredOn) ??
    checkDate("manufacturedOn", manufacturedOn) ??
    (facts.usage || facts.maintenance || facts.claimsPaid ? checkRecordDates(facts) : null) ??
    checkOrder("contractOn", contractOn, "deliveredOn", deliveredOn) ??
    checkOrder("manufacturedOn", manufacturedOn, "deliveredOn", deliveredOn) ??
    (facts.usage || facts.maintenance || facts.claimsPaid ? checkRecords(facts) : null)
  );
}

function checkRecordDates({ usage = [], maintenance = [], claimsPaid = [] }: ProductFacts): CoverError | null {
  const onOf = ({ on }: { readonly on: CalendarDate }) => on;
  return (
    checkDatesOf("usage", usage, onOf) ?? checkDatesOf("maintenance", maintenance, onOf) ?? checkDatesOf("claimsPaid", claimsPaid, onOf)
  );
}

/** Readings, visits and payments. */
function checkRecords({ usage = [], maintenance = [], claimsPaid = [] }: ProductFacts): CoverError | null {
  const visited = maintenance.flatMap(({ on, usage: value }) => (value === undefined ? [] : [{ on, metric: "maintenance", value }]));
  return (
    checkRanges([
      ...usage.map(({ value }, index) => ({ field: `usage.${index}.value`, value, minimum: 0 })),
      ...maintenance.map(({ usage: value }, index) => ({ field: `maintenance.${index}.usage`, value, minimum: 0 })),
    ]) ??
    runsBackwards(usage) ??
    runsBackwards(visited) ??
    checkAmounts(claimsPaid.map(({ paid }, index) => [`claimsPaid.${index}.paid`, paid]))
  );
}

/** What is first wrong with a claim, given the facts and the currency of the warranty. */
export function checkClaim({ on, usage, charges }: Claim, facts: ProductFacts, currency: string | undefined): CoverError | null {
  return (
    checkDate("claim.on", on ?? ("" as CalendarDate)) ??
    (usage ? checkShown(Object.entries(usage), on, facts) : null) ??
    (charges ? checkBill(charges, currency) : null)
  );
}

/** The values of a claim that are counters, since the facts hold readings of them, may not fall; a measured state may. */
function checkShown(
  shown: readonly (readonly [metric: string, value: number])[],
  on: CalendarDate,
  facts: ProductFacts,
): CoverError | null {
  const { usage = [] } = facts;
  const counters = shown.filter(([metric]) => usage.some((reading) => reading.metric === metric));
  return (
    checkRanges(shown.map(([metric, value]) => ({ field: `claim.usage.${metric}`, value, minimum: 0 }))) ??
    runsBackwards([...usage, ...counters.map(([metric, value]) => ({ on, metric, value }))])
  );
}

function checkBill(charges: Charges, currency: string | undefined): CoverError | null {
  const wrong = checkCharges(charges);
  if (wrong || currency === undefined || charges.currency === undefined || charges.currency === currency) return wrong;
  return { code: "warranty/currency-mismatch", expected: currency, received: charges.currency };
}
