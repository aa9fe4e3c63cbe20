import type { Source } from "../kernel/reason.js";
import type { FollowUpEngine } from "./compile-policy.js";
import { type ConsentDemand, type ConsentQuestion, defaultConsent, demandOf } from "./consent.js";
import { type ContactRules, rulesFor } from "./contact-rules.js";
import { type RuleTimes, ruleTimes } from "./rule-times.js";

/** What law and policy ask of a touchpoint on one of its channels, under one set of contact rules or none. */
export interface Lane {
  readonly question: ConsentQuestion;
  readonly rules: ContactRules | null;
  readonly demands: readonly ConsentDemand[];
  /** `null` = at any time. */
  readonly times: RuleTimes | null;
  /** The rules of law that set times, each on its own. */
  readonly laws: readonly TimeLaw[];
}

/** A rule of law that sets times. */
export interface TimeLaw {
  readonly rulesId: string;
  readonly source: Source;
  readonly times: RuleTimes;
}

/** A channel of a touchpoint, and its lanes by contact rules: worked out when first asked for, at most one for each set of rules of the policy. */
export interface ChannelLanes {
  readonly question: ConsentQuestion;
  readonly lanes: Map<ContactRules | null, Lane>;
}

/** The lane of a channel under contact rules. */
export function laneOf(engine: FollowUpEngine, { question, lanes }: ChannelLanes, rules: ContactRules | null): Lane {
  const known = lanes.get(rules);
  if (known) return known;
  const lane = compileLane(engine, question, rules);
  lanes.set(rules, lane);
  return lane;
}

function compileLane(engine: FollowUpEngine, question: ConsentQuestion, rules: ContactRules | null): Lane {
  const { purpose, channel } = question;
  const binding = rulesFor(rules, purpose, channel);
  const byLaw = binding.flatMap(({ consent, source }) => (consent ? [demandOf(consent, source)] : []));
  const own = engine.consent?.[purpose] ?? (byLaw.length === 0 ? defaultConsent(purpose, channel) : null);
  const hours = engine.hours.filter(({ channels }) => channels.includes(channel));
  return {
    question,
    rules,
    demands: own ? [...byLaw, demandOf(own, null)] : byLaw,
    times: ruleTimes(binding, hours),
    laws: binding.flatMap((rule) => {
      const times = ruleTimes([rule]);
      return times ? [{ rulesId: rules?.id as string, source: rule.source, times }] : [];
    }),
  };
}
