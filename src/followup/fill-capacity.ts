import type { FollowUpReason, WhyFollowUp } from "./codes.js";
import { saltedHash } from "./hash.js";
import type { PlannedTouchpoint } from "./plan-follow-ups.js";
import type { Channel } from "./purpose.js";

/** What is read of a planned contact, of `planFollowUps` or your own. */
export type CapacityItem = Pick<PlannedTouchpoint, "customerId" | "touchpointId" | "channel" | "priority" | "expiresAt"> & {
  readonly reasons: readonly FollowUpReason[];
  /** Tells units of one customer apart. */
  readonly anchor?: { readonly kind: string; readonly at?: Date | undefined; readonly reference: string | null } | undefined;
};

/** Places for a day or a shift. */
export interface Capacity {
  readonly channel: Channel;
  /** Contacts that can be made. A whole number. */
  readonly size: number;
  /** Decides between equals; another one for each day. */
  readonly salt: string;
}

/** A contact with why it was chosen or postponed. */
export type Ranked<T extends CapacityItem> = Omit<T, "reasons"> & { readonly reasons: WhyFollowUp };

/**
 * Shares a capacity among the contacts of many customers: the highest priority first, then what expires first, then by the hash of salt,
 * customer, touchpoint and event (kind, reference, instant). So nobody gains by a name or a place in a list, who waits comes nearer as expiry does, and the same day gives the same answer.
 *
 * It takes what it is given: pass the contacts that may be made that day (`due`), each once. Contacts of other channels, and of none, are left out.
 *
 * @param planned - contacts of any customers, in any order
 * @param capacity - channel, places, salt
 * @returns `chosen`, at most `size`, and `postponed`, both in rank order, each with its rank among its reasons
 * @throws RangeError when the size is no whole number of 0 or more, or the salt no text
 * @example
 * import { fillCapacity } from "aftersales/followup";
 * const contact = (customerId: string, priority: number, day: number) =>
 *   ({ customerId, touchpointId: "call", channel: "phone", priority, expiresAt: new Date(Date.UTC(2026, 2, day)), reasons: [] }) as const;
 * const { chosen, postponed } = fillCapacity([contact("a", 1, 9), contact("b", 2, 9), contact("c", 1, 5)], { channel: "phone", size: 2, salt: "2026-03-02" });
 * [chosen, postponed].map((list) => list.map(({ customerId }) => customerId)); //=> [["b", "c"], ["a"]]
 */
export function fillCapacity<T extends CapacityItem>(
  planned: readonly T[],
  capacity: Capacity,
): { readonly chosen: readonly Ranked<T>[]; readonly postponed: readonly Ranked<T>[] } {
  const { channel, size, salt } = capacity;
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`size must be a whole number of 0 or more, got ${size}`);
  if (typeof salt !== "string") throw new RangeError(`salt must be a text, got ${String(salt)}`);
  const hash = saltedHash(salt);
  const ranked = planned
    .filter((item) => item.channel === channel)
    .map((item) => ({ item, name: nameOf(item) }))
    .map(({ item, name }) => ({ item, name, hash: hash(name) }))
    .sort(
      (a, b) =>
        b.item.priority - a.item.priority ||
        a.item.expiresAt.getTime() - b.item.expiresAt.getTime() ||
        a.hash - b.hash ||
        (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
    .map(({ item }, i): Ranked<T> => {
      const rank: FollowUpReason = { code: i < size ? "followup/chosen" : "followup/postponed", params: { rank: i + 1, size } };
      return { ...item, reasons: [...item.reasons, rank] as unknown as WhyFollowUp };
    });
  return { chosen: ranked.slice(0, size), postponed: ranked.slice(size) };
}

function nameOf({ customerId, touchpointId, anchor }: CapacityItem): string {
  const event = anchor ? [anchor.kind, anchor.reference, anchor.at?.getTime()] : [];
  return JSON.stringify([customerId, touchpointId, ...event]);
}
