import type { TargetAssessment } from "./assessment.js";
import type { ResponseReason } from "./codes.js";
import type { CompiledTarget } from "./compile-policy.js";
import { BY_EVENT, BY_OPENING, BY_RESOLUTION, type Cycle } from "./cycle.js";
import { dueOf } from "./due.js";
import { counted, type Goal } from "./goal.js";
import type { LooseEvent, Ticket } from "./ticket.js";

/** Adds the reasons of one cycle: how it began, what moved its target, which pauses were left out, and how it stands. */
export function explainCycle(
  reasons: ResponseReason[],
  ticket: Ticket,
  target: CompiledTarget,
  goal: Goal,
  cycle: Cycle,
  row: TargetAssessment,
): void {
  const { metric, cycle: number } = row;
  if (cycle.restarted) reasons.push({ code: "response/restarted", params: { metric, cycle: number, at: cycle.startedAt } });
  explainChanges(reasons, ticket, target, cycle, metric);
  explainPauses(reasons, ticket, goal, cycle, metric);
  if (!Number.isNaN(cycle.ignoredAt))
    reasons.push({ code: "response/reopening-ignored", params: { metric, cycle: number, at: cycle.ignoredAt } });
  reasons.push(standing(reasons, ticket, goal, cycle, row));
}

/** The target is left out for want of one for the priority. */
export function leftOut(ticket: Ticket, metric: string, priorityBy: number): ResponseReason {
  return { code: "response/no-target-for-priority", params: { metric, priority: priorityOf(ticket, priorityBy) } };
}

// Every object is written out: a spread costs as much as the rest of an assessment.
function standing(reasons: ResponseReason[], ticket: Ticket, goal: Goal, cycle: Cycle, row: TargetAssessment): ResponseReason {
  const { metric, cycle: number } = row;
  const startedAt = cycle.startedAt;
  const stoppedAt = cycle.endedAt;
  const dueAt = row.dueAt === null ? null : row.dueAt.getTime();
  switch (row.state) {
    case "running":
      if (dueAt === null) return { code: "response/never-due", params: { metric, cycle: number, startedAt } };
      if (row.breached) return { code: "response/overdue", params: { metric, cycle: number, dueAt, overMs: 0 - row.remaining } };
      return { code: "response/running", params: { metric, cycle: number, startedAt, dueAt } };
    case "met":
      return { code: "response/met", params: { metric, cycle: number, stoppedAt, dueAt } };
    case "missed": {
      const params = { metric, cycle: number, stoppedAt, dueAt: dueAt as number };
      return { code: cycle.ending === "stopped" ? "response/missed" : "response/missed-unanswered", params };
    }
    case "cancelled":
      return { code: "response/cancelled", params: { metric, cycle: number, stoppedAt } };
    default: {
      if (row.breached)
        reasons.push({
          code: "response/overdue-when-paused",
          params: { metric, cycle: number, dueAt: dueOf(goal, cycle, cycle.runs, false) },
        });
      const since = cycle.runs === 0 ? startedAt : (cycle.to[cycle.runs - 1] as number);
      const status = statusOf(ticket, cycle.gapBy[cycle.runs] as number);
      return { code: "response/paused", params: { metric, cycle: number, since, status, remainingMs: row.remaining } };
    }
  }
}

function explainChanges(reasons: ResponseReason[], ticket: Ticket, target: CompiledTarget, cycle: Cycle, metric: string): void {
  const { number } = cycle;
  for (let c = 1; c < cycle.changes; c++) {
    const at = cycle.changedAt[c] as number;
    const priority = priorityOf(ticket, cycle.changedBy[c] as number) as string;
    reasons.push({ code: "response/retargeted", params: { metric, cycle: number, priority, at } });
    const overdueBefore = isOverdueAt(target, cycle, c - 1, at);
    const overdueAfter = isOverdueAt(target, cycle, c, at);
    if (overdueAfter && !overdueBefore) reasons.push({ code: "response/breached-on-change", params: { metric, cycle: number, at } });
    if (overdueBefore && !overdueAfter) reasons.push({ code: "response/healed-on-change", params: { metric, cycle: number, at } });
  }
  for (let k = 0; k < cycle.kept; k++) {
    const priority = priorityOf(ticket, cycle.keptBy[k] as number) as string;
    reasons.push({ code: "response/target-kept", params: { metric, cycle: number, priority, at: cycle.keptAt[k] as number } });
  }
}

function isOverdueAt(target: CompiledTarget, cycle: Cycle, change: number, at: number): boolean {
  const goal = target.goals[cycle.goal[change] as number];
  return goal !== undefined && at > dueOf(goal, cycle, cycle.runs, cycle.running || cycle.ending !== "open");
}

function explainPauses(reasons: ResponseReason[], ticket: Ticket, goal: Goal, cycle: Cycle, metric: string): void {
  for (let i = 0; i < cycle.runs; i++) {
    const from = i === 0 ? cycle.startedAt : (cycle.to[i - 1] as number);
    const until = cycle.from[i] as number;
    if (until === from) continue;
    const lastedMs = counted(goal.counter, until) - counted(goal.counter, from);
    const by = cycle.gapBy[i] as number;
    if (by === BY_RESOLUTION)
      reasons.push({ code: "response/resolved-time-left-out", params: { metric, cycle: cycle.number, from, until, lastedMs } });
    else {
      const params = { metric, cycle: cycle.number, from, until, lastedMs, status: statusOf(ticket, by) };
      reasons.push({ code: "response/pause-left-out", params });
    }
  }
}

/** The status that an event put in force; a reopening out of a status that resolves puts `"open"` in force. */
function statusOf(ticket: Ticket, by: number): string | null {
  if (by === BY_EVENT) return null;
  if (by === BY_OPENING) return ticket.status ?? "new";
  const event = ticket.events[by] as LooseEvent;
  return event.type === "status" ? (event.to as string) : "open";
}

function priorityOf(ticket: Ticket, by: number): string | null {
  return by === -1 ? (ticket.priority ?? null) : ((ticket.events[by] as LooseEvent).to as string);
}
