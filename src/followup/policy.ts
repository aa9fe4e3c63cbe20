import type { WeeklyHours } from "../calendar/schedule.js";
import type { Condition } from "../kernel/condition.js";
import type { IsoDuration } from "../kernel/duration.js";
import type { JsonObject } from "../kernel/facts.js";
import type { Source } from "../kernel/reason.js";
import type { ConsentRule, ContactRulesInput } from "./contact-rules.js";
import type { Channel, Concern, Purpose } from "./purpose.js";

/** What a planned contact is. */
export type TouchpointKind = keyof typeof TOUCHPOINT_KINDS;

/** Purpose and concern of each kind, where a touchpoint does not say otherwise: in doubt the stricter one. */
export const TOUCHPOINT_KINDS = {
  "service-message": { purpose: "service", concerns: "current-contract" },
  "satisfaction-survey": { purpose: "survey", concerns: "current-contract" },
  "usage-help": { purpose: "service", concerns: "current-contract" },
  "suggestion-request": { purpose: "suggestion", concerns: "other" },
  "maintenance-reminder": { purpose: "marketing", concerns: "own-similar" },
  "warranty-expiry": { purpose: "service", concerns: "current-contract" },
  "repurchase-reminder": { purpose: "marketing", concerns: "own-similar" },
  thanks: { purpose: "marketing", concerns: "own-similar" },
  recall: { purpose: "service", concerns: "current-contract" },
} as const satisfies Readonly<Record<string, { readonly purpose: Purpose; readonly concerns: Concern }>>;

/** When a contact is made, as lengths from an event; negative ones lie before it. */
export interface Times {
  /** Not before: the least time to try the product. */
  readonly earliest: IsoDuration;
  /** Default: `earliest`. */
  readonly ideal?: IsoDuration | undefined;
  /** The end of the time that is wanted. */
  readonly latest: IsoDuration;
  /** The end of the time in which it still makes sense. Default: `latest`. */
  readonly expires?: IsoDuration | undefined;
}

/** The event that a contact follows, and the times from it. */
export interface Timing extends Times {
  /** Kind of the event: `"delivery"`, `"installation"`, `"repair-returned"`, `"complaint-closed"`, `"visit"`, `"warranty-end"`, `"purchase"`. */
  readonly anchor: string;
  /** The times count from the expected next purchase: the event plus the median interval of the customer's own ones. */
  readonly rhythm?:
    | {
        /** Purchases that make a rhythm. Default 3. */
        readonly purchases?: number | undefined;
        /** The interval of a customer who has fewer; absent = no contact. */
        readonly otherwise?: IsoDuration | undefined;
      }
    | undefined;
}

/** Months in which a product is used, both ends included, such as `{ from: "04-01", to: "09-30" }`; it may run over the new year. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

type SomeTimes = { readonly [time in keyof Times]?: Times[time] | undefined };

/** What differs for a category of products. */
export interface CategoryTimes extends SomeTimes {
  readonly season?: Season | undefined;
  readonly source?: Source | undefined;
}

/** One planned contact after the sale. */
export interface Touchpoint {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kind: TouchpointKind;
  /** Default: that of the kind. */
  readonly purpose?: Purpose | undefined;
  /** What it is about, for laws that make a difference. Default: that of the kind. */
  readonly concerns?: Concern | undefined;
  /** In order of preference: the first whose event is on record counts. */
  readonly timing: readonly Timing[];
  /** By product category of the event. */
  readonly categories?: Readonly<Record<string, CategoryTimes>> | undefined;
  readonly season?: Season | undefined;
  /** What gets one contact: each `"reference"` of the events (default; events without one by product category), each product `"category"`, or the `"customer"`. The latest event counts. */
  readonly per?: "reference" | "category" | "customer" | undefined;
  /** On `kind` (of the event), `productCategory`, `reference`, `jurisdiction` and the attributes of the customer. */
  readonly appliesTo?: Condition | undefined;
  /** In order of preference. */
  readonly channels: readonly Channel[];
  /** The higher one goes first. Default 0. */
  readonly priority?: number | undefined;
  /** Further contacts while there is no answer, `every` so long after the last one. */
  readonly reminders?: { readonly every: IsoDuration; readonly times: number } | undefined;
  /** When a frequency is used up: wait (`"queue"`, default), leave this one out (`"skip"`), or give up reminders too (`"drop"`). */
  readonly overCap?: "queue" | "skip" | "drop" | undefined;
  /** Whether an open complaint, repair or conversation holds it back. Default: yes, but for the kinds `"service-message"` and `"recall"`. */
  readonly whileOpen?: "hold" | "send" | undefined;
  readonly source?: Source | undefined;
}

/** At most `count` contacts in any stretch of `per`. With a count of 1 it is a distance between contacts. */
export interface Frequency {
  readonly count: number;
  /** Hours, days (of 24 hours) and weeks. */
  readonly per: IsoDuration;
  /** Counts and binds these. Absent: counts contacts of every purpose and binds all but `"service"`. */
  readonly purposes?: readonly Purpose[] | undefined;
  /** For which customers, on the fields of `Touchpoint.appliesTo` that a customer has. */
  readonly appliesTo?: Condition | undefined;
}

/** The desk's own hours for a channel, in the time zone of the person. */
export interface ContactHours {
  readonly channels: readonly Channel[];
  readonly hours: WeeklyHours;
  readonly holidays?: "closed" | undefined;
}

/** The document of a follow-up policy. */
export interface FollowUpPolicyInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  /** RFC 3339, by the instant of the event. */
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly touchpoints: readonly Touchpoint[];
  readonly frequency?: readonly Frequency[] | undefined;
  readonly hours?: readonly ContactHours[] | undefined;
  /** Beside what a law asks. Default where no law speaks: marketing needs a grant, anything else is open to who has not said no. */
  readonly consent?: Readonly<Partial<Record<Purpose, ConsentRule>>> | undefined;
  /** Go before the rules that come with the library. */
  readonly contactRules?: readonly ContactRulesInput[] | undefined;
  /** Kinds of events that may lie ahead, beside `"warranty-end"`, `"maintenance-due"` and `"appointment"`. */
  readonly scheduledAnchors?: readonly string[] | undefined;
}

/** A compiled follow-up policy, made by `defineFollowUpPolicy`. */
export interface FollowUpPolicy {
  readonly id: string;
  readonly version: string | null;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  readonly input: FollowUpPolicyInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => FollowUpPolicyInput;
}
