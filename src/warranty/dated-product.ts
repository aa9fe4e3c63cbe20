import type { Day } from "./counted.js";
import { type DatedFacts, dayOf, dayOrNull, readFacts } from "./dated-facts.js";
import { readVisit } from "./maintenance.js";
import type { ProductFacts } from "./product-facts.js";
import type { DatedVisit } from "./service-dues.js";
import type { DatedReading } from "./usage.js";
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
  const known = ({ on }: { readonly on: Day }) => asOf === null || on <= asOf;
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
    usage: given.usage ? given.usage.map(({ on, metric, value }) => ({ on: dayOf(on), metric, value })).filter(known) : NONE,
    visits: given.maintenance ? given.maintenance.map(readVisit).filter(known) : NONE,
  };
}

const NONE: readonly never[] = [];
