import type { Voice } from "../../kernel/message.js";
import type { PolicyStatements } from "../../response/describe-policy.js";
import type { Catalogue } from "../codes.js";
import { phrase, quoted } from "./words.js";

type Statements = Pick<Catalogue["sentences"], keyof PolicyStatements>;

const WEEKDAYS: Readonly<Record<string, string>> = {
  mon: "Mondays",
  tue: "Tuesdays",
  wed: "Wednesdays",
  thu: "Thursdays",
  fri: "Fridays",
  sat: "Saturdays",
  sun: "Sundays",
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  service: "a promise to the customer (service-level agreement)",
  operational: "a promise inside the company (operational-level agreement)",
  underpinning: "a promise of a supplier (underpinning contract)",
};

const CLOCKS: Readonly<Record<string, string>> = { business: "in business time", calendar: "in calendar time" };

const ON_REOPEN: Readonly<Record<string, string>> = {
  resume: "goes on from where it stopped",
  restart: "begins anew",
  ignore: "stays as it was",
};

const ON_PRIORITY_CHANGE: Readonly<Record<string, string>> = {
  retarget: "the target changes with it",
  keep: "the target stays as it was",
};

const ROLES: Readonly<Record<string, string>> = {
  start: "starts with",
  stop: "stops with",
  "armed-by": "can only start after",
  abandon: "is given up with",
  reopen: "is reopened by",
  pause: "pauses with",
  resume: "goes on with",
};

const EVENTS: Readonly<Record<string, string>> = {
  opened: "the opening of the ticket",
  "customer-message": "a message from the customer",
  acknowledged: "the acknowledgement",
  resolved: "the resolution",
  reopened: "the reopening",
  closed: "the closing of the ticket",
};

interface Event {
  readonly event: string;
  readonly to: string | null;
  readonly name: string | null;
  readonly value: string | number | boolean | null;
  readonly internal: boolean | null;
}

function eventOf({ event, to, name, value, internal }: Event, voice: Voice): string {
  switch (event) {
    case "agent-message":
      return internal === null ? "a message or an internal note" : internal ? "an internal note" : "a message to the customer";
    case "status":
      return to === null ? "a change of status" : `the status ${quoted(to)}`;
    case "priority":
      return to === null ? "a change of priority" : `the priority ${voice.term(to)}`;
    case "assigned":
      return to === null ? "the assignment to somebody" : `the assignment to ${quoted(to)}`;
    case "attribute":
      return `${name === null ? "a change of any attribute" : `the attribute ${quoted(name)}`}${value === null ? "" : ` with the value ${quoted(String(value))}`}`;
    case "custom":
      return name === null ? "an event of the desk" : `the event ${quoted(name)}`;
    default:
      return phrase(EVENTS, event, voice);
  }
}

function test(kind: string, values: readonly string[], { either }: Voice): string {
  const [from = "null", to = "null"] = values;
  if (kind === "has") return `has ${either(values)} among its values`;
  if (kind !== "range") return `is ${either(values)}`;
  if (from !== "null" && to !== "null") return `is from ${from} to ${to}`;
  return from === "null" ? `is at most ${to}` : `is at least ${from}`;
}

/** "75% of the time", "1 hour before it is due". */
function threshold(at: string, { percent, duration }: Voice): string {
  const share = /^(\d+(?:\.\d+)?)%$/.exec(at)?.[1];
  if (share !== undefined) return `${percent(Number(share) / 100)} of the time`;
  return at.startsWith("-") ? `${duration(at)} before it is due` : `${duration(at)} after it was due`;
}

const inStatus = (statuses: readonly string[], { either }: Voice) =>
  statuses.length === 0 ? "in no status" : `in the status ${either(statuses.map(quoted))}`;

/** What `describePolicy` says of a response policy: one wording for all readers. */
export const policy: Statements = {
  "response/about-policy": ({ policyId, policyVersion, name }) =>
    `This is the policy ${name === null ? policyId : `${quoted(name)} (${policyId})`}${policyVersion === null ? "" : `, version ${policyVersion}`}.`,
  "response/about-target": ({ metric, agreement }, voice) => `The ${voice.term(metric)} is ${phrase(AGREEMENTS, agreement, voice)}.`,
  "response/applies-to-all-tickets": () => "The policy applies to all tickets.",
  "response/applies-when-all": () => "All of the following must hold.",
  "response/applies-when-any": () => "At least one of the following must hold.",
  "response/applies-when-not": () => "The following must not hold.",
  "response/applies-when-field": ({ field, test: kind, values }, voice) => `The field ${quoted(field)} ${test(kind, values, voice)}.`,
  "response/valid-from": ({ at }, { instant }) => `The policy holds for tickets opened from ${instant(at)} on.`,
  "response/valid-until": ({ at }, { instant }) => `The policy holds for tickets opened before ${instant(at)}.`,
  "response/schedule-always": () => "Time counts around the clock, on every day.",
  "response/schedule-hours": ({ timeZone, weekday, hours }, voice) =>
    `On ${phrase(WEEKDAYS, weekday, voice)} time counts in these hours (time zone ${timeZone}): ${voice.list(hours)}.`,
  "response/schedule-dates": ({ holidays, exceptions, closures }, { list, plural }) =>
    `Besides the week, the schedule has ${list([
      plural(holidays, { one: "# holiday", other: "# holidays" }),
      plural(exceptions, { one: "# day with other hours", other: "# days with other hours" }),
      plural(closures, { one: "# day with a closure", other: "# days with a closure" }),
    ])}.`,
  "response/paused-in": ({ statuses }, voice) => `The clock pauses ${inStatus(statuses, voice)}.`,
  "response/counted-in": ({ statuses }, voice) => `The clock only runs ${inStatus(statuses, voice)}.`,
  "response/resolved-in": ({ statuses }, voice) => `A ticket counts as resolved ${inStatus(statuses, voice)}.`,
  "response/due-within": ({ metric, priority, within, clock }, voice) => {
    const whose =
      priority === null ? "" : priority === "default" ? " for every other priority" : ` for the priority ${voice.term(priority)}`;
    return `The ${voice.term(metric)} is due within ${voice.duration(within)}${whose}, counted ${phrase(CLOCKS, clock, voice)}.`;
  },
  "response/due-at-end-of-day": ({ metric }, { term }) => `The ${term(metric)} only falls due at the end of the business day.`,
  "response/no-target-for-others": ({ metric }, { term }) => `The ${term(metric)} has no target for any other priority.`,
  "response/warns-at": ({ metric, at }, voice) =>
    `There is a warning about the ${voice.term(metric)} at these points: ${voice.list(at.map((one) => threshold(one, voice)))}.`,
  "response/on-reopen": ({ metric, does }, voice) =>
    `When a ticket is reopened, the clock for the ${voice.term(metric)} ${phrase(ON_REOPEN, does, voice)}.`,
  "response/on-priority-change": ({ metric, does }, voice) =>
    `When the priority changes while the clock for the ${voice.term(metric)} runs, ${phrase(ON_PRIORITY_CHANGE, does, voice)}.`,
  "response/moved-by": ({ metric, role, event, to, name, value, internal }, voice) =>
    `The clock for the ${voice.term(metric)} ${phrase(ROLES, role, voice)} ${eventOf({ event, to, name, value, internal }, voice)}.`,
  "response/counts-cycles": ({ metric, cycles }, { term }) =>
    cycles === "first"
      ? `Only the first run of the clock for the ${term(metric)} counts.`
      : `Every run of the clock for the ${term(metric)} counts.`,
};
