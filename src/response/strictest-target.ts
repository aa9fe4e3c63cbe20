import { expectInstant, type InstantLike } from "../kernel/instant.js";
import { type Cycle, emptyCycle } from "./cycle.js";
import { elapsedOf } from "./due.js";
import { emptyLog, isAnswered, readLog } from "./event-log.js";
import { foldEvents } from "./fold.js";
import { firstAt } from "./goal.js";
import { goalOfCycle } from "./next-change.js";
import { compiledOf, type ResponsePolicy } from "./policy.js";
import { rankOf } from "./rank.js";
import { decidingPolicy } from "./select-policy.js";
import type { Ticket } from "./ticket.js";

/** The strictest target that past cycles would have met. */
export interface StrictestTarget {
  /** Milliseconds of the target's own clock. */
  readonly targetMs: number;
  /** Finished cycles, and how many of them it would have met. */
  readonly cycles: number;
  readonly met: number;
}

/**
 * The strictest target that a share of past cycles would have met: exact, over the cycles that were stopped. Cycles that are open or
 * ended unanswered are left out, and so are tickets in error.
 *
 * It does not tell how fast people would have worked under that target, and weighs a target in days by its business time.
 *
 * @param policy - one policy, or several in order of preference: its schedule and pauses measure the time, its targets do not matter
 * @param tickets - read once
 * @param now - events after it are ignored
 * @param question - the metric, and the share to be met: 0.9 for nine in ten; above 0, at most 1
 * @returns the target; `null` when no cycle was stopped
 * @throws RangeError when `question.share` is not above 0 and at most 1, when no policy has a target for `question.metric`, or when `now` is
 *   no instant of the years 1970 to 2200
 * @example
 * import { orThrow } from "aftersales";
 * import { defineResponsePolicy, strictestTarget } from "aftersales/response";
 * const policy = orThrow(defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "PT8H" }] }));
 * const tickets = [1, 2, 3, 9].map((hours) => ({ id: `T-${hours}`, openedAt: 0, events: [{ at: hours * 3_600_000, type: "resolved" as const }] }));
 * strictestTarget(policy, tickets, 86_400_000, { metric: "resolution", share: 0.75 }); //=> { targetMs: 10_800_000, cycles: 4, met: 3 }
 */
export function strictestTarget(
  policy: ResponsePolicy | readonly ResponsePolicy[],
  tickets: Iterable<Ticket>,
  now: InstantLike,
  question: { readonly metric: string; readonly share: number },
): StrictestTarget | null {
  const { metric, share } = question;
  if (!(share > 0 && share <= 1)) throw new RangeError(`question.share must be above 0 and at most 1, got ${share}`);
  const needed: number[] = [];
  const at = expectInstant(now, "now");
  if (!isAnswered(at)) throw new RangeError(`now must lie in the years 1970 to 2200, got ${new Date(at).toISOString()}`);
  const known = [policy].flat().some((one) => compiledOf(one).targets.some((target) => target.metric === metric));
  if (!known) throw new RangeError(`question.metric must be one that a policy has a target for, got ${JSON.stringify(metric)}`);
  const [log, cycle] = [emptyLog(), emptyCycle()];
  for (const ticket of tickets) {
    const deciding = decidingPolicy(policy, ticket, at);
    if (!deciding) continue;
    const compiled = compiledOf(deciding);
    if (readLog(log, compiled, ticket, at) !== "none") continue;
    for (const target of compiled.targets) {
      if (target.metric !== metric) continue;
      const add = (one: Cycle): void => {
        const goal = goalOfCycle(target, one);
        if (goal && one.ending === "stopped") needed.push(leastTarget(elapsedOf(goal, one), one, goal.counter));
      };
      foldEvents(target, log, cycle, add);
      if (cycle.number > 0) add(cycle);
    }
  }
  if (needed.length === 0) return null;
  needed.sort((a, b) => a - b);
  const targetMs = needed[rankOf(share, needed.length) - 1] as number;
  return { targetMs, cycles: needed.length, met: needed.filter((ms) => ms <= targetMs).length };
}

/** The least target that a stopped cycle meets. One stopped while closed is later than the instant at which its time was reached. */
function leastTarget(elapsed: number, cycle: Cycle, counter: Parameters<typeof firstAt>[0]): number {
  if (elapsed === 0) return 1;
  const last = cycle.runs - 1;
  const reached = cycle.toCount[last] === cycle.fromCount[last] ? Number.NaN : firstAt(counter, cycle.toCount[last] as number);
  return reached === cycle.endedAt ? elapsed : elapsed + 1;
}
