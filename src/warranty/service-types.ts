/** A kind of work done for a customer after the sale. */
export interface ServiceType {
  readonly id: string;
  readonly group: "maintenance" | "repair" | "installation" | "training" | "assistance";
  /** What the customer gets by it. */
  readonly purpose: string;
}

/** The kinds of service after a sale; a maintenance visit names one as its `service`. */
export const SERVICE_TYPES = [
  { id: "inspection", group: "maintenance", purpose: "finds wear and faults before they stop the good" },
  { id: "cleaning", group: "maintenance", purpose: "removes dirt and deposits that shorten its life" },
  { id: "part-replacement", group: "maintenance", purpose: "exchanges wear parts at their interval" },
  { id: "repair", group: "repair", purpose: "puts a faulty good right" },
  { id: "installation", group: "installation", purpose: "sets the good up where it is used" },
  { id: "training", group: "training", purpose: "teaches the customer to use the good" },
  { id: "technical-assistance", group: "assistance", purpose: "answers questions about use and faults, at a distance or on site" },
] as const satisfies readonly ServiceType[];
