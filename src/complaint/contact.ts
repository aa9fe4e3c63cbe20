import type { Value } from "../kernel/facts.js";
import type { InstantLike } from "../kernel/instant.js";

/** Anything that a customer sends to the desk. `parseContact` reads it from JSON. */
export interface Contact {
  readonly text: string;
  /** Language tag such as `pt-BR`. Absent: guessed. */
  readonly language?: string | undefined;
  /** A channel of the taxonomy. */
  readonly channel?: string | undefined;
  readonly receivedAt: InstantLike;
  /** Facts for the assessment rules: amount, parties, product line. What the customer calls urgent or critical is only a fact. */
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
}
