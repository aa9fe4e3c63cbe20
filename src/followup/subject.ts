import type { CalendarDate } from "../kernel/calendar-date.js";
import type { Value } from "../kernel/facts.js";
import type { InstantLike } from "../kernel/instant.js";
import type { ContactRecord } from "./next-allowed-contact.js";
import type { Channel, Purpose } from "./purpose.js";

/** An event that contacts follow. */
export interface FollowUpAnchor {
  /** `"delivery"`, `"installation"`, `"repair-returned"`, `"complaint-closed"`, `"visit"`, `"warranty-end"`, `"purchase"`, or your own. */
  readonly kind: string;
  readonly at: InstantLike;
  readonly productCategory?: string | undefined;
  /** The unit, order or case that it belongs to. */
  readonly reference?: string | undefined;
}

/** What a customer said about one purpose on one channel. */
export interface Consent {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly state: "granted" | "withdrawn" | "refused";
  readonly at: InstantLike;
  /** `"consent"` (default), `"soft-opt-in"`, or a name of your own. */
  readonly basis?: string | undefined;
  readonly until?: InstantLike | undefined;
}

/** An entry of a list of people not to be contacted. */
export interface DoNotContact {
  /** Name of the list. */
  readonly list: string;
  readonly at: InstantLike;
  readonly until?: InstantLike | undefined;
  /** Default: all; service messages and recalls are sent none the less. */
  readonly purposes?: readonly Purpose[] | undefined;
  /** Default: all. */
  readonly channels?: readonly Channel[] | undefined;
}

/** A contact that was made, and which one of the policy it was. */
export interface TouchpointRecord extends ContactRecord {
  /** Id of the touchpoint. Without it the record stands for the touchpoint of its purpose in whose time it falls, but never for a recall or a service contact. */
  readonly touchpoint?: string | undefined;
  readonly reference?: string | undefined;
}

/** What is known of a customer when contacts are planned. Facts dated after `now` are ignored, scheduled anchors excepted. */
export interface FollowUpSubject {
  readonly customerId: string;
  /** IANA time zone of the person. */
  readonly timeZone: string;
  /** ISO 3166 alpha-2. Without it no contact rules apply, and a reason says so. */
  readonly jurisdiction?: string | undefined;
  readonly anchors: readonly FollowUpAnchor[];
  readonly consents: readonly Consent[];
  readonly history: readonly TouchpointRecord[];
  readonly open?:
    | readonly {
        readonly kind: "complaint" | "repair" | "conversation";
        readonly since: InstantLike;
        readonly reference?: string | undefined;
      }[]
    | undefined;
  readonly doNotContact?: readonly DoNotContact[] | undefined;
  /** Public holidays where the person is. */
  readonly holidays?: readonly CalendarDate[] | undefined;
  /** The person has agreed to be contacted at other times than the law's. */
  readonly agreedToOtherTimes?: boolean | undefined;
  /** For conditions: `{ profile: "vip" }`. */
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
}
