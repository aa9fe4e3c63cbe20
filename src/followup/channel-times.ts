import { type Availability, allowedSince, allowedUntil, intersectWeeks, lastAllowed, nextAllowed } from "./allowed-times.js";
import type { FollowUpReason } from "./codes.js";
import { type ConsentDemand, type ConsentQuestion, consentSpan, defaultConsent } from "./consent.js";
import { type ContactRules, isValidOn, rulesFor } from "./contact-rules.js";
import { iso } from "./iso.js";
import type { FollowUpEngine, FollowUpPolicyInput } from "./policy.js";
import { type PastContact, timesOf } from "./rule-times.js";
import type { Person } from "./subject.js";
import { dateIn, startOf } from "./timing.js";

/** A stretch of time in which one set of contact rules holds, or none. */
interface Segment {
  readonly from: number;
  readonly until: number;
  readonly rules: ContactRules | null;
  /** Between which instants consent allows it. */
  readonly openFrom: number;
  readonly openUntil: number;
  readonly final: boolean;
  readonly hours: Availability | null;
  readonly reasons: readonly FollowUpReason[];
}

/** When a customer may be contacted for one purpose on one channel. */
export interface ChannelTimes {
  /** The first allowed instant at or after another. */
  readonly next: (from: number) => number | null;
  /** The start of the stretch that an allowed instant lies in, as far back as `limit`. */
  readonly stretchFrom: (at: number, limit: number) => number;
  /** The end of that stretch, as far as `limit`. */
  readonly stretchUntil: (at: number, limit: number) => number;
  /** The end of the last allowed stretch between two instants. */
  readonly last: (from: number, limit: number) => number | null;
  /** Instants at which rules or consent change. */
  readonly edges: readonly number[];
  /** Why no instant in [from, until) is allowed; `waits` when a grant could open one. */
  readonly closure: (from: number, until: number) => { readonly waits: boolean; readonly reasons: readonly FollowUpReason[] };
  /** The same times when further contacts are planned, for rules that count attempts. */
  readonly counting: (planned: readonly PastContact[]) => ChannelTimes;
  /** Why a contact at an instant is allowed or not, as far as consent goes. */
  readonly reasonsAt: (at: number) => readonly FollowUpReason[];
  /** What keeps an instant closed, as far as hours, attempts and refusals go. */
  readonly blockedAt: (at: number) => readonly FollowUpReason[];
}

/** Lays out the times of a channel from `from` to `until` and beyond. */
export function channelTimes(
  engine: FollowUpEngine,
  input: FollowUpPolicyInput,
  person: Person,
  question: ConsentQuestion,
  from: number,
  until: number,
): ChannelTimes {
  const segments = rulesOver(engine, person, from, until).map(([start, end, rules]) =>
    segmentOf(engine, input, person, question, [start, end, from], rules),
  );
  const at = (instant: number) => segments.find((one) => instant < one.until) as Segment;
  const reasonsAt = (instant: number, one: Segment): readonly FollowUpReason[] => {
    if (one.final || !Number.isFinite(one.openUntil) || instant < one.openUntil) return one.reasons;
    const { purpose, channel } = question;
    return [...one.reasons, { code: "followup/consent-expired", params: { purpose, channel, until: iso(one.openUntil) } }];
  };
  const times: ChannelTimes = {
    next: (instant) => {
      for (const one of segments) {
        const start = Math.max(instant, one.from, one.openFrom);
        if (start >= one.until || start >= one.openUntil) continue;
        const found = one.hours === null ? start : nextAllowed(one.hours, start);
        if (found !== null && found < one.until && found < one.openUntil) return found;
      }
      return null;
    },
    stretchFrom: (instant, limit) => {
      const one = at(instant);
      const start = Math.max(limit, one.from, one.openFrom);
      return one.hours === null ? start : allowedSince(one.hours, instant, start);
    },
    stretchUntil: (instant, limit) => {
      const one = at(instant);
      const end = Math.min(limit, one.until, one.openUntil);
      return one.hours === null ? end : allowedUntil(one.hours, instant, end);
    },
    last: (start, limit) => {
      for (const one of [...segments].reverse()) {
        const [first, end] = [Math.max(start, one.from, one.openFrom), Math.min(limit, one.until, one.openUntil)];
        if (first >= end) continue;
        const found = one.hours === null ? end : lastAllowed(one.hours, first, end);
        if (found !== null) return found;
      }
      return null;
    },
    edges: segments.flatMap((one) => [one.until, one.openFrom, one.openUntil]).filter(Number.isFinite),
    closure: (start, end) => {
      const ahead = segments.filter((one) => one.until > start && one.from < end);
      const lacking = ahead.find((one) => !one.final && one.openUntil < Math.min(one.until, end));
      if (lacking) return { waits: true, reasons: reasonsAt(Math.max(start, lacking.from, lacking.openUntil), lacking) };
      const first = ahead[0] as Segment;
      const open = start >= first.openFrom && start < first.openUntil;
      const late: FollowUpReason = { code: "followup/no-time-left", params: { channel: question.channel, expiresAt: iso(end) } };
      return { waits: false, reasons: open ? [...first.reasons, late] : first.reasons };
    },
    counting: (planned) => {
      if (planned.length === 0 || !segments.some(({ hours }) => hours?.attempts.length)) return times;
      const contacts = [...person.contacts, ...planned].sort((a, b) => a.at - b.at);
      return channelTimes(engine, input, { ...person, contacts }, question, from, until);
    },
    reasonsAt: (instant) => reasonsAt(instant, at(instant)),
    blockedAt: (instant) => blockers(at(instant), person, question, instant),
  };
  return times;
}

/** The rules of the person's jurisdiction over time; the outer ends are open. */
function rulesOver(
  { contactRules }: FollowUpEngine,
  { facts: { jurisdiction }, zone }: Person,
  from: number,
  until: number,
): readonly (readonly [start: number, end: number, rules: ContactRules | null])[] {
  const own = jurisdiction === undefined ? [] : contactRules.filter((rules) => rules.jurisdiction === jurisdiction);
  const edges = own
    .flatMap(({ validFrom, validUntil }) => [validFrom, validUntil])
    .flatMap((date) => (date === null ? [] : [startOf(zone, date)]))
    .filter((edge) => edge > from && edge < until);
  const starts = [Number.NEGATIVE_INFINITY, ...[...new Set(edges)].sort((a, b) => a - b)];
  return starts.map((start, i) => {
    const on = dateIn(zone, Math.max(start, from));
    return [start, starts[i + 1] ?? Number.POSITIVE_INFINITY, own.find((rules) => isValidOn(rules, on)) ?? null];
  });
}

function segmentOf(
  engine: FollowUpEngine,
  input: FollowUpPolicyInput,
  person: Person,
  question: ConsentQuestion,
  [from, until, since]: readonly [from: number, until: number, since: number],
  rules: ContactRules | null,
): Segment {
  const { purpose, channel } = question;
  const binding = rulesFor(rules, purpose, channel);
  const byLaw = binding.flatMap((rule): ConsentDemand[] => (rule.consent ? [{ rule: rule.consent, source: rule.source }] : []));
  const own = input.consent?.[purpose] ?? (byLaw.length === 0 ? defaultConsent(purpose, channel) : null);
  const span = consentSpan(own ? [...byLaw, { rule: own, source: null }] : byLaw, person, question, since);
  return {
    from,
    until,
    rules,
    openFrom: span.from,
    openUntil: span.until,
    final: span.final,
    hours: withOwnHours(timesOf(binding, person.zone, person), engine, person, question),
    reasons: [...unknownRules(person, rules), ...span.reasons],
  };
}

function unknownRules({ facts: { jurisdiction } }: Person, rules: ContactRules | null): readonly FollowUpReason[] {
  if (rules) return [];
  return [
    jurisdiction === undefined
      ? { code: "followup/no-jurisdiction", params: {} }
      : { code: "followup/rules-unknown", params: { jurisdiction } },
  ];
}

/** The times of the law, narrowed by the hours of the desk. */
function withOwnHours(law: Availability | null, engine: FollowUpEngine, person: Person, { channel }: ConsentQuestion): Availability | null {
  return engine.hours
    .filter(({ channels }) => channels.includes(channel))
    .reduce<Availability | null>((times, { week, holidays }) => {
      const open = times ?? { zone: person.zone, week: null, closed: new Set(), blocked: [], attempts: [] };
      return { ...open, week: intersectWeeks(open.week, week), closed: holidays === "closed" ? person.holidays : open.closed };
    }, law);
}

/** Which rules of law close an instant on their own; if none does, the hours of the desk do. */
function blockers({ rules, hours }: Segment, person: Person, { purpose, channel }: ConsentQuestion, at: number): readonly FollowUpReason[] {
  if (hours === null || nextAllowed(hours, at) === at) return [];
  const from = iso(at);
  const legal = rulesFor(rules, purpose, channel).flatMap((rule): FollowUpReason[] => {
    const alone = timesOf([rule], person.zone, person);
    if (alone === null || nextAllowed(alone, at) === at) return [];
    return [{ code: "followup/moved-by-law", params: { rulesId: rules?.id as string, from }, source: rule.source }];
  });
  return legal.length > 0 ? legal : [{ code: "followup/moved-into-hours", params: { from } }];
}
