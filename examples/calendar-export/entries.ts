import type { FollowUpPlan } from "aftersales/followup";
import type { ResponseAssessment } from "aftersales/response";

/** Something to put into a calendar. Times are instants; the calendar shows them in the zone of whoever looks. */
export interface Entry {
  /** What it is, for ever: the same deadline or contact has the same parts on every run, whatever its time. */
  readonly identity: readonly (string | number)[];
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
}

/** A deadline fills the quarter of an hour before it: an entry without length is easily overlooked. */
const QUARTER = 15 * 60_000;

/** The running clocks of a ticket. A paused clock has no deadline: its entry is called off until it runs again. */
export function deadlineEntries({ ticketId, targets }: ResponseAssessment): readonly Entry[] {
  return targets.flatMap(({ metric, targetIndex, cycle, state, dueAt }) => {
    if (state !== "running" || dueAt === null) return [];
    // To the whole second, as calendars have them, and never after the deadline.
    const end = new Date(Math.floor(dueAt.getTime() / 1000) * 1000);
    return [
      {
        identity: ["deadline", ticketId, metric, targetIndex, cycle],
        title: `${words(metric)} due, ${ticketId}`,
        start: new Date(end.getTime() - QUARTER),
        end,
      },
    ];
  });
}

/** The planned contacts of a customer, at their best time. No name and no number is in them: the link leads to who may see those. */
export function followUpEntries({ customerId, touchpoints }: FollowUpPlan): readonly Entry[] {
  return touchpoints.flatMap(({ touchpointId, kind, anchor, state, channel, window }) => {
    if (state !== "planned" || window === null || channel === null) return [];
    const start = new Date(Math.ceil(window.best.getTime() / 1000) * 1000);
    return [
      {
        identity: ["follow-up", customerId, touchpointId, anchor.kind, anchor.reference ?? anchor.at.toISOString()],
        title: `${words(kind)} by ${channel.replaceAll("-", " ")}`,
        start,
        end: new Date(start.getTime() + QUARTER),
      },
    ];
  });
}

/** `"satisfaction-survey"`: Satisfaction survey. In another language: a table of your own. */
function words(code: string): string {
  const text = code.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
