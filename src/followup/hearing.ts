import { err, ok, type Result } from "../kernel/result.js";
import type { DuplicateId, FollowUpReason, NumberOutOfRange, SampleExceedsPopulation, WhyFollowUp } from "./codes.js";
import { notAllowed, outOfRange } from "./numbers.js";
import { selectSample } from "./select-sample.js";

/** A way of hearing customers. */
export interface HearingWay {
  readonly id: string;
  readonly kind: "survey" | "call" | "focus-group" | "suggestion-box";
  /** How many are invited; a suggestion box is mostly open to everyone. */
  readonly invite: number | "everyone";
}

/** Who is invited to one way of hearing. */
export interface Hearing {
  readonly wayId: string;
  readonly kind: HearingWay["kind"];
  /** In the order of the draw. */
  readonly invited: readonly string[];
  /** Chance of selection of each customer, as a fraction: 1 / chance is the weight of an answer. 0 where nobody is invited. */
  readonly chance: number;
  readonly reasons: WhyFollowUp;
}

/**
 * Plans who is invited to which way of hearing. A number is drawn by hash from those whom no way before it has drawn, so that nobody is asked twice; `"everyone"`
 * invites all and takes nobody away from the others. Where fewer are left than wanted, all of them are invited.
 *
 * Give it those who may be contacted. It does not check consent or hours: the invitations go through `planFollowUps` like any contact.
 *
 * @param ways - in order of preference
 * @param customers - ids, each once
 * @param draw - `salt`: another one for each wave
 * @returns one entry a way; or `followup/number-out-of-range`, `followup/duplicate-id` (a customer or a way twice)
 * @example
 * import { planHearing } from "aftersales/followup";
 * const plan = planHearing(
 *   [{ id: "panel", kind: "focus-group", invite: 1 }, { id: "box", kind: "suggestion-box", invite: "everyone" }],
 *   ["anna", "bruno", "clara", "david"],
 *   { salt: "2026-Q1" },
 * );
 * plan.unwrapOr([]).map(({ wayId, invited, chance }) => [wayId, invited.length, chance]); //=> [["panel", 1, 0.25], ["box", 4, 1]]
 */
export function planHearing(
  ways: readonly HearingWay[],
  customers: readonly string[],
  draw: { readonly salt: string },
): Result<readonly Hearing[], NumberOutOfRange | DuplicateId> {
  if (typeof draw.salt !== "string") return err(notAllowed("salt", draw.salt, "a text"));
  const ids = ways.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return err({ code: "followup/duplicate-id", id: twice });
  const hearings: Hearing[] = [];
  let left = customers;
  for (const { id, kind, invite } of ways) {
    const wrong = invite === "everyone" ? null : outOfRange(`${id}.invite`, invite, "0, 1, 2, ...");
    if (wrong) return err(wrong);
    const among = invite === "everyone" ? customers : left;
    const planned = invite === "everyone" ? customers.length : invite;
    const size = Math.min(planned, among.length);
    const drawn = selectSample(among, { size, salt: `${draw.salt}:${id}` });
    if (drawn.isErr()) return err(drawn.error as Exclude<typeof drawn.error, SampleExceedsPopulation>);
    const invited = drawn.value;
    if (invite !== "everyone") left = without(left, invited);
    const reasons: [FollowUpReason, ...FollowUpReason[]] = [
      { code: "followup/invited", params: { invited: invited.length, among: among.length } },
    ];
    if (size < planned) reasons.push({ code: "followup/fewer-than-planned", params: { invited: size, planned } });
    hearings.push({ wayId: id, kind, invited, chance: customers.length === 0 ? 0 : invited.length / customers.length, reasons });
  }
  return ok(hearings);
}

function without(ids: readonly string[], taken: readonly string[]): readonly string[] {
  const gone = new Set(taken);
  return ids.filter((id) => !gone.has(id));
}
