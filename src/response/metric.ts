import { deepFreeze } from "../kernel/freeze.js";
import type { TicketEvent } from "./ticket.js";

/**
 * An event that moves a clock. A property that is left out admits every value: `{ event: "agent-message" }` is also an internal note.
 * `resolved` is also the entry into a status of `resolvedIn` and `closed`; `reopened` is also the way out of such a status.
 */
export type EventCondition =
  | {
      readonly event: "opened" | TicketEvent["type"];
      /** Of `status`, `priority` and `assigned`. */
      readonly to?: string | undefined;
      /** Of `attribute` and `custom`. */
      readonly name?: string | undefined;
      /** Of `attribute`. */
      readonly value?: string | number | boolean | undefined;
      /** Of `agent-message`. */
      readonly internal?: boolean | undefined;
    }
  | { readonly any: readonly EventCondition[] };

/** What a reopening does to a clock that was stopped. */
export type OnReopen = "resume" | "restart" | "ignore";

/** One clock, as the conditions that move it. */
export interface CustomMetric {
  readonly name: string;
  /** Begins a cycle. While one runs, a further start changes nothing: the oldest counts. */
  readonly start: EventCondition;
  /** Ends the cycle: met or missed. A start at the same instant is void. */
  readonly stop: EventCondition;
  /** Starts count only after this event. */
  readonly armedBy?: EventCondition | undefined;
  /** Ends the cycle unanswered: cancelled, or missed when it is overdue. */
  readonly abandon?: EventCondition | undefined;
  /** After `abandon`, starts wait for this event; after `stop`, `onReopen` says what it does. */
  readonly reopen?: EventCondition | undefined;
  readonly onReopen?: OnReopen | undefined;
  readonly pause?: EventCondition | undefined;
  /** Without it, a pause lasts until the next start or stop. */
  readonly resume?: EventCondition | undefined;
  /** The statuses in which the clock runs; absent: every status outside `pausedIn`. */
  readonly countedIn?: readonly string[] | undefined;
  /** `"first"`: one cycle a ticket; `"every"` (default): a new one at each start. */
  readonly cycles?: "first" | "every" | undefined;
}

const opened: EventCondition = { event: "opened" };
const resolved: EventCondition = { event: "resolved" };
const reopened: EventCondition = { event: "reopened" };
const reply: EventCondition = { event: "agent-message", internal: false };

const answer = { start: opened, abandon: resolved, cycles: "first" } as const;
const whole = { start: opened, stop: resolved, reopen: reopened, onReopen: "resume", cycles: "first" } as const;

/** The eight built-in metrics. */
export const METRICS = /* @__PURE__ */ deepFreeze({
  acknowledgement: { ...answer, name: "acknowledgement", stop: { any: [{ event: "acknowledged" }, reply] } },
  pickup: { ...answer, name: "pickup", stop: { any: [{ event: "assigned" }, reply] } },
  "first-response": { ...answer, name: "first-response", stop: reply },
  "next-response": {
    name: "next-response",
    start: { event: "customer-message" },
    armedBy: reply,
    stop: reply,
    abandon: resolved,
    reopen: reopened,
    cycles: "every",
  },
  "periodic-update": {
    name: "periodic-update",
    start: { any: [opened, reply, reopened] },
    stop: reply,
    abandon: resolved,
    reopen: reopened,
    cycles: "every",
  },
  "requester-wait": { ...whole, name: "requester-wait" },
  "agent-work": { ...whole, name: "agent-work", countedIn: ["new", "open"] },
  resolution: { ...whole, name: "resolution" },
} as const satisfies Readonly<Record<string, CustomMetric>>);

/** The name of a built-in metric. */
export type BuiltInMetric = keyof typeof METRICS;
