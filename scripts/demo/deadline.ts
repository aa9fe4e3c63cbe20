import { addBusinessDays, type CalendarDate, endOfPeriod, type InstantLike, localDate, orThrow, type Schedule } from "../../src/index.js";
import type { Complaint } from "./complaint.js";
import { REPLY_RULES, type ReplyRule, type RuleName } from "./reply-rules.js";
import { workingWeek } from "./working-week.js";

/** Where a complaint stands. Days are calendar days; `null` where the file does not tell the date of the answer. */
export type Standing =
  | { readonly is: "answered-in-time"; readonly daysEarly: number | null }
  | { readonly is: "answered-late"; readonly daysLate: number | null }
  | { readonly is: "open"; readonly daysLeft: number }
  | { readonly is: "overdue"; readonly daysLate: number };

export interface Deadline {
  readonly complaint: Complaint;
  readonly rule: ReplyRule;
  /** The last day on which an answer is in time. */
  readonly due: CalendarDate;
  readonly standing: Standing;
}

/** When each complaint must be answered, and whether it was, as it stands at `now`. */
export function deadlines(complaints: readonly Complaint[], now: InstantLike): readonly Deadline[] {
  const weeks = new Map<RuleName, Schedule>();
  const years = complaints.map(({ countedFrom }) => Number(countedFrom.slice(0, 4)));
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [9999, 0]);
  return complaints.map((complaint) => {
    const rule = REPLY_RULES[complaint.rule];
    const week = weeks.get(complaint.rule) ?? workingWeek(rule, first, last + 1);
    weeks.set(complaint.rule, week);
    const due = dueDate(rule, complaint.countedFrom, week);
    return { complaint, rule, due, standing: standing(complaint, due, localDate(now, rule.timeZone)) };
  });
}

/** The last day of a rule's term. */
export function dueDate({ unit, days }: ReplyRule, countedFrom: CalendarDate, week: Schedule): CalendarDate {
  return unit === "business" ? orThrow(addBusinessDays(week, countedFrom, days)) : endOfPeriod(countedFrom, { days });
}

/** Where a complaint with a due date stands today. */
export function standing({ answered }: Complaint, due: CalendarDate, today: CalendarDate): Standing {
  if (answered === null) {
    const daysLeft = calendarDays(today, due);
    return daysLeft < 0 ? { is: "overdue", daysLate: -daysLeft } : { is: "open", daysLeft };
  }
  if (typeof answered === "object") {
    return answered.inTime ? { is: "answered-in-time", daysEarly: null } : { is: "answered-late", daysLate: null };
  }
  const daysEarly = calendarDays(answered, due);
  return daysEarly < 0 ? { is: "answered-late", daysLate: -daysEarly } : { is: "answered-in-time", daysEarly };
}

/** `Date.parse` reads a date alone as midnight in UTC. */
function calendarDays(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
