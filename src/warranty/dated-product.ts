import type { Day } from "./counted.js";
import { type DatedFacts, dayOf, dayOrNull, readFacts } from "./dated-facts.js";
import { readVisit } from "./maintenance.js";
import type { ProductFacts } from "./product-facts.js";
import type { DatedVisit } from "./service-dues.js";
import type { DatedReading, UsageReading } from "./usage.js";
import type { LayerStart } from "./warranty.js";

/** The facts that layers look at, with their dates as days. */
export interface DatedProduct extends DatedFacts {
  readonly given: ProductFacts;
  readonly starts: Readonly<Record<Extract<LayerStart, string>, Day | null>>;
  readonly usage: readonly DatedReading[];
  readonly visits: readonly DatedVisit[];
}

/**
 * Facts that were checked. Events, readings and visits after `asOf` were not known then; `null`: all are. A date of the sale that lies
 * ahead, such as a registration, stands.
 */
export function readProduct(given: ProductFacts, asOf: Day | null): DatedProduct {
  const { sale, events } = readFacts(given, asOf);
  return {
    given,
    sale,
    events,
    starts: {
      delivery: sale.delivered,
      purchase: dayOrNull(given.purchasedOn ?? given.contractOn),
      installation: sale.installed,
      registration: dayOrNull(given.registeredOn),
      manufacture: dayOrNull(given.manufacturedOn),
    },
    usage: given.usage ? knownBy(asOf, given.usage.map(readReading)) : NONE,
    visits: given.maintenance ? knownBy(asOf, given.maintenance.map(readVisit)) : NONE,
  };
}

function readReading({ on, metric, value }: UsageReading): DatedReading {
  return { on: dayOf(on), metric, value };
}

function knownBy<Dated extends { readonly on: Day }>(asOf: Day | null, records: readonly Dated[]): readonly Dated[] {
  return asOf === null ? records : records.filter(({ on }) => on <= asOf);
}

const NONE: readonly never[] = [];
