import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { conditionText, valueText } from "../condition.js";
import { policy } from "./policy.js";
import { quoted } from "./words.js";

/** What a clock measures, to the customer. */
const OURS: Readonly<Record<string, string>> = {
  acknowledgement: "our confirmation that we have your message",
  pickup: "the assignment of your case",
  "first-response": "our first reply to you",
  "next-response": "our next reply to you",
  "periodic-update": "our next update to you",
  "requester-wait": "the end of your wait",
  "agent-work": "our work on your case",
  resolution: "the solution of your case",
};

/** Of a clock, to the customer: "our first reply to you". */
function ours(metric: string, { term }: Voice): string {
  return Object.hasOwn(OURS, metric) ? (OURS[metric] as string) : `the ${term(metric)}`;
}

/** Of a clock, to the agent: "the first response", "the next response (cycle 2)". */
function the(metric: string, cycle: number, { term, number }: Voice): string {
  return cycle > 1 ? `the ${term(metric)} (cycle ${number(cycle)})` : `the ${term(metric)}`;
}

const named = (policyId: string, policyVersion: string | null) => (policyVersion === null ? policyId : `${policyId} ${policyVersion}`);

/** When a policy holds; its end does not belong to it. */
function validity(from: number | null, until: number | null, { instant }: Voice): string {
  if (from !== null && until !== null) return `from ${instant(from)} until before ${instant(until)}`;
  if (from !== null) return `from ${instant(from)} on`;
  return until === null ? "without limit" : `until before ${instant(until)}`;
}

/** What a clock that stands still has left. */
function remaining(ms: number, { duration }: Voice): string {
  if (ms < 0) return `already late by ${duration(ms)}`;
  return ms === 0 ? "with no time left" : `with ${duration(ms)} left`;
}

export const response: Part<"response"> = {
  ...policy,
  "response/policy-applies": {
    customer: () => "Our policy on response times applies to your case.",
    agent: ({ policyId, policyVersion }) => `Policy ${named(policyId, policyVersion)} decided.`,
  },
  "response/policy-not-valid": {
    customer: () => "One of our policies on response times was not in force when your case was opened.",
    agent: ({ policyId, policyVersion, validFrom, validUntil }, voice) =>
      `Policy ${named(policyId, policyVersion)} does not apply: it holds ${validity(validFrom, validUntil, voice)}, and the ticket was opened outside that time.`,
  },
  "response/policy-condition-unmet": {
    customer: () => "One of our policies on response times is not meant for a case like yours.",
    agent: ({ policyId, policyVersion, condition, fields, found }, voice) =>
      `Policy ${named(policyId, policyVersion)} does not apply: it needs ${conditionText(condition, "not", voice)}, and the ticket has ${voice.list(fields.map((field, at) => `${field}: ${valueText(found[at], "no value", voice)}`))}.`,
  },
  "response/not-yet-opened": {
    customer: ({ openedAt }, { instant }) => `Your case only opens on ${instant(openedAt)}.`,
    agent: ({ openedAt }, { instant }) => `The ticket opens on ${instant(openedAt)}, after the time asked about.`,
  },
  "response/no-target-for-priority": {
    customer: ({ metric, priority }, voice) =>
      priority === null
        ? `There is no deadline for ${ours(metric, voice)}, because your case has no priority.`
        : `There is no deadline for ${ours(metric, voice)}, because the priority of your case is ${voice.term(priority)}.`,
    agent: ({ metric, priority }, { term }) =>
      priority === null
        ? `The ${term(metric)} has no target for a ticket without a priority, and no default, so it is left out.`
        : `The ${term(metric)} has no target for the priority ${term(priority)}, and no default, so it is left out.`,
  },
  "response/target-kept": {
    customer: ({ metric, priority, at }, voice) =>
      `On ${voice.instant(at)} the priority of your case changed to ${voice.term(priority)}, but the deadline for ${ours(metric, voice)} stays as it was.`,
    agent: ({ metric, cycle, priority, at }, voice) =>
      `The priority changed to ${voice.term(priority)} on ${voice.instant(at)}; it has no target for ${the(metric, cycle, voice)}, so the one in force goes on.`,
  },
  "response/retargeted": {
    customer: ({ metric, priority, at }, voice) =>
      `On ${voice.instant(at)} the priority of your case changed to ${voice.term(priority)}, and the deadline for ${ours(metric, voice)} changed with it.`,
    agent: ({ metric, cycle, priority, at }, voice) =>
      `The priority changed to ${voice.term(priority)} on ${voice.instant(at)}, and the target for ${the(metric, cycle, voice)} with it; the start and earlier pauses stay.`,
  },
  "response/breached-on-change": {
    customer: ({ metric, at }, voice) =>
      `When the priority of your case changed on ${voice.instant(at)}, the new deadline for ${ours(metric, voice)} had already passed.`,
    agent: ({ metric, cycle, at }, voice) =>
      `The new target for ${the(metric, cycle, voice)} was already over when the priority changed on ${voice.instant(at)}.`,
  },
  "response/healed-on-change": {
    customer: ({ metric, at }, voice) =>
      `When the priority of your case changed on ${voice.instant(at)}, there was more time for ${ours(metric, voice)}, which had been late until then.`,
    agent: ({ metric, cycle, at }, voice) =>
      `The clock for ${the(metric, cycle, voice)} was overdue until the priority changed on ${voice.instant(at)}; the longer target made it timely again.`,
  },
  "response/pause-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `A pause from ${voice.instant(from)} until ${voice.instant(until)} does not count towards ${ours(metric, voice)}: ${voice.duration(lastedMs)} of the time that counts.`,
    agent: ({ metric, cycle, from, until, lastedMs, status }, voice) =>
      `A pause from ${voice.instant(from)} until ${voice.instant(until)} does not count towards ${the(metric, cycle, voice)}: ${voice.duration(lastedMs)} on its clock, ${status === null ? "after an event that pauses" : `in the status ${quoted(status)}`}.`,
  },
  "response/resolved-time-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `From ${voice.instant(from)} until ${voice.instant(until)} your case was resolved, and that does not count towards ${ours(metric, voice)}: ${voice.duration(lastedMs)} of the time that counts.`,
    agent: ({ metric, cycle, from, until, lastedMs }, voice) =>
      `The time between the resolution on ${voice.instant(from)} and the reopening on ${voice.instant(until)} does not count towards ${the(metric, cycle, voice)}: ${voice.duration(lastedMs)} on its clock.`,
  },
  "response/restarted": {
    customer: ({ metric, at }, voice) =>
      `Your case was reopened on ${voice.instant(at)}, and the time for ${ours(metric, voice)} began again.`,
    agent: ({ metric, cycle, at }, voice) => `The reopening on ${voice.instant(at)} began ${the(metric, cycle, voice)} anew.`,
  },
  "response/reopening-ignored": {
    customer: ({ at }, { instant }) => `Your case was reopened on ${instant(at)}, but its first resolution stands.`,
    agent: ({ metric, cycle, at }, voice) =>
      `The first resolution stands for ${the(metric, cycle, voice)}, although the ticket was reopened on ${voice.instant(at)}.`,
  },
  "response/waiting": {
    customer: ({ metric }, voice) => `The time for ${ours(metric, voice)} has not begun.`,
    agent: ({ metric }, { term }) => `Nothing has started the clock for the ${term(metric)}.`,
  },
  "response/running": {
    customer: ({ metric, dueAt }, voice) => `The deadline for ${ours(metric, voice)} is ${voice.instant(dueAt)}.`,
    agent: ({ metric, cycle, startedAt, dueAt }, voice) =>
      `The clock for ${the(metric, cycle, voice)} has run since ${voice.instant(startedAt)} and is due by ${voice.instant(dueAt)}.`,
  },
  "response/never-due": {
    customer: ({ metric }, voice) => `With our opening hours, ${ours(metric, voice)} never falls due.`,
    agent: ({ metric, cycle, startedAt }, voice) =>
      `The clock for ${the(metric, cycle, voice)} has run since ${voice.instant(startedAt)}, but its schedule does not open long enough for the target ever to be over.`,
  },
  "response/overdue": {
    customer: ({ metric, dueAt, overMs }, voice) =>
      `The deadline for ${ours(metric, voice)} was ${voice.instant(dueAt)}, and we are late by ${voice.duration(overMs)} of the time that counts.`,
    agent: ({ metric, cycle, dueAt, overMs }, voice) =>
      `The clock for ${the(metric, cycle, voice)} was due by ${voice.instant(dueAt)} and has gone over by ${voice.duration(overMs)} on that clock.`,
  },
  "response/paused": {
    customer: ({ metric, since, remainingMs }, voice) =>
      `The time for ${ours(metric, voice)} has been paused since ${voice.instant(since)}, ${remaining(remainingMs, voice)}.`,
    agent: ({ metric, cycle, since, status, remainingMs }, voice) =>
      `The clock for ${the(metric, cycle, voice)} has stood still since ${voice.instant(since)} (${status === null ? "paused by an event" : `status ${quoted(status)}`}), ${remaining(remainingMs, voice)}.`,
  },
  "response/overdue-when-paused": {
    customer: ({ metric, dueAt }, voice) =>
      `The deadline for ${ours(metric, voice)}, ${voice.instant(dueAt)}, had already passed before the pause.`,
    agent: ({ metric, cycle, dueAt }, voice) =>
      `The clock for ${the(metric, cycle, voice)} was due by ${voice.instant(dueAt)} and had gone over that before it was paused.`,
  },
  "response/met": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      dueAt === null
        ? `We kept to the time for ${ours(metric, voice)}, on ${voice.instant(stoppedAt)}.`
        : `We kept to the time for ${ours(metric, voice)}: it was on ${voice.instant(stoppedAt)}, and the deadline was ${voice.instant(dueAt)}.`,
    agent: ({ metric, cycle, stoppedAt, dueAt }, voice) =>
      dueAt === null
        ? `The target for ${the(metric, cycle, voice)} was met: the clock stopped on ${voice.instant(stoppedAt)}, and would never have been due.`
        : `The target for ${the(metric, cycle, voice)} was met: the clock stopped on ${voice.instant(stoppedAt)}, and was due by ${voice.instant(dueAt)}.`,
  },
  "response/missed": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `We were late with ${ours(metric, voice)}: it was on ${voice.instant(stoppedAt)}, and the deadline was ${voice.instant(dueAt)}.`,
    agent: ({ metric, cycle, stoppedAt, dueAt }, voice) =>
      `The target for ${the(metric, cycle, voice)} was missed: the clock stopped on ${voice.instant(stoppedAt)}, and was due by ${voice.instant(dueAt)}.`,
  },
  "response/missed-unanswered": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `Your case was resolved on ${voice.instant(stoppedAt)} without ${ours(metric, voice)}, which was due by ${voice.instant(dueAt)}.`,
    agent: ({ metric, cycle, stoppedAt, dueAt }, voice) =>
      `The target for ${the(metric, cycle, voice)} was missed: it was still open when the ticket was resolved on ${voice.instant(stoppedAt)}, and was due by ${voice.instant(dueAt)}.`,
  },
  "response/cancelled": {
    customer: ({ metric, stoppedAt }, voice) =>
      `Your case was resolved on ${voice.instant(stoppedAt)}, before the deadline for ${ours(metric, voice)}.`,
    agent: ({ metric, cycle, stoppedAt }, voice) =>
      `The clock for ${the(metric, cycle, voice)} was cancelled: it was still open, and not yet due, when the ticket was resolved on ${voice.instant(stoppedAt)}.`,
  },
  "response/invalid-instant": {
    customer: () => "We cannot work out the times of your case, because one of the times recorded in it cannot be right.",
    agent: ({ ticketId, field }) => `The field ${quoted(field)} of ticket ${ticketId} holds no instant between 1970 and 2200: correct it.`,
  },
  "response/event-before-opening": {
    customer: () => "We cannot work out the times of your case, because an event is recorded before the case was opened.",
    agent: ({ ticketId, index, type }, { number }) =>
      `Event ${number(index)} of ticket ${ticketId} (${quoted(type)}, counted from 0) comes before the opening: correct its time or that of the opening.`,
  },
  "response/no-policy-applies": {
    customer: () => "None of our policies on response times applies to your case.",
    agent: ({ ticketId, policyIds }, { list }) =>
      policyIds.length === 0
        ? `No policy is for ticket ${ticketId}, since none was given.`
        : `No policy is for ticket ${ticketId}; these were tried: ${list(policyIds.map(quoted))}.`,
  },
};
