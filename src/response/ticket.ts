import type { JsonObject, Value } from "../kernel/facts.js";
import type { InstantLike } from "../kernel/instant.js";

/** What can happen to a ticket, as the clocks see it. */
export type TicketEvent = { readonly at: InstantLike } & (
  | { readonly type: "customer-message" }
  /** A message of the desk; an `internal` one is a note that the customer does not see, and never counts as a reply. */
  | { readonly type: "agent-message"; readonly internal?: boolean | undefined }
  /** The customer was told that the contact has arrived. */
  | { readonly type: "acknowledged" }
  /** Somebody took the ticket on. */
  | { readonly type: "assigned"; readonly to: string }
  | { readonly type: "status"; readonly to: string }
  | { readonly type: "priority"; readonly to: string }
  | { readonly type: "attribute"; readonly name: string; readonly value: string | number | boolean }
  | { readonly type: "resolved" }
  | { readonly type: "reopened" }
  /** Resolves too. */
  | { readonly type: "closed" }
  /** Anything of the consumer's own that a custom metric listens to. */
  | { readonly type: "custom"; readonly name: string }
);

/** A contact with its events. `priority`, `status` and `attributes` are the values at `openedAt`; events change them. */
export interface Ticket {
  /** The consumer's own data, never read. */
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly openedAt: InstantLike;
  readonly priority?: string | undefined;
  /** Absent is read as `"new"`. */
  readonly status?: string | undefined;
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
  /** In any order; at one instant the order of the list holds; a repeated event counts once. */
  readonly events: readonly TicketEvent[];
}

/** Any event, with the properties that some have. */
export interface LooseEvent {
  readonly at: InstantLike;
  readonly type: TicketEvent["type"];
  readonly to?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | number | boolean | undefined;
  readonly internal?: boolean | undefined;
}
