import { dayOfLocal } from "../calendar/day.js";
import type { DatedRules, FollowUpEngine } from "./compile-policy.js";
import type { ContactRules } from "./contact-rules.js";
import type { Person } from "./person.js";
import { startOfDay } from "./timing.js";

/** The contact rules of a person's jurisdiction, and the instants at which others begin to hold, ascending. */
export interface LawOverTime {
  readonly rules: readonly DatedRules[];
  readonly changes: readonly { readonly at: number; readonly rules: ContactRules | null }[];
}

const NO_LAW: LawOverTime = { rules: [], changes: [] };

/** The law of a person, worked out once for each zone. */
export function lawOverTime({ laws }: FollowUpEngine, { facts: { jurisdiction }, zone }: Person): LawOverTime {
  const law = jurisdiction === undefined ? undefined : laws.get(jurisdiction);
  if (!law) return NO_LAW;
  const known = law.inZone.get(zone);
  if (known) return known;
  const { rules } = law;
  const changes = law.days.map((day) => {
    const at = startOfDay(zone, day);
    return { at, rules: rulesOn(rules, dayOfLocal(zone.toLocal(at))) };
  });
  const found = { rules, changes };
  law.inZone.set(zone, found);
  return found;
}

/** The rules that hold on a day. */
export function rulesOn(rules: readonly DatedRules[], day: number): ContactRules | null {
  for (const { rules: found, from, until } of rules) if (from <= day && day < until) return found;
  return null;
}
