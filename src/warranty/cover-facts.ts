import type { CalendarDate } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";

/** Something that happened to a good after its delivery. Events come in any order; those of one day too. */
export type WarrantyEvent = { readonly on: CalendarDate } & (
  | {
      /**
       * `handed-over`: the customer gives the good to the seller, for repair or back after termination. `returned`: the seller gives it
       * back. `refused`: the seller says no. `terminated`: the customer ends the contract.
       */
      readonly type: "defect-appeared" | "defect-reported" | "handed-over" | "returned" | "refused" | "terminated";
      /** Name of the defect; events without one share an unnamed defect, key `""`. */
      readonly defect?: string | undefined;
    }
  | { readonly type: "repaired"; readonly defect?: string | undefined; readonly part?: string | undefined }
  | {
      /** With `part` only that part was replaced: to the good as a whole this is a repair. */
      readonly type: "replaced";
      readonly defect?: string | undefined;
      /** The customer asked for repair and the seller replaced instead. */
      readonly imposedBySeller?: boolean | undefined;
      readonly part?: string | undefined;
    }
);

/** What was sold; statutes give each kind its own terms. */
export type GoodsKind = "goods" | "digital" | "immovable-structure" | "immovable-other" | "non-durable";

/** The facts of one sold good that statutory cover depends on. */
export interface CoverFacts {
  readonly deliveredOn: CalendarDate;
  /** Date of the invoice or delivery note, where a regime looks at it (Spain: the later of the two starts the clocks). */
  readonly documentedOn?: CalendarDate | undefined;
  /** Day on which the last unit of the model was placed on the market, for spare parts. */
  readonly lastMarketedOn?: CalendarDate | undefined;
  /** Default `"goods"`. */
  readonly goods?: GoodsKind | undefined;
  /** Default `"new"`. */
  readonly condition?: "new" | "used" | "refurbished" | undefined;
  /** The period that the parties agreed, for used goods or where a law leaves the term to them. */
  readonly agreedPeriod?: IsoDuration | undefined;
  /** Default `"consumer"`. */
  readonly buyer?: "consumer" | "business" | undefined;
  /** Day on which the seller finished an installation that was part of the contract. */
  readonly installedOn?: CalendarDate | undefined;
  /** Last day of a continuous digital supply; its presence says that the supply is continuous. */
  readonly suppliedUntil?: CalendarDate | undefined;
  /** Whether the customer cannot do without the good. */
  readonly essential?: boolean | undefined;
  readonly events?: readonly WarrantyEvent[] | undefined;
}
