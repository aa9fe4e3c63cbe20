// A second, slow opinion on the clocks, written from the rules in words: it walks half hour by half hour and keeps the history of every
// clock. Nothing of src is used. All instants, hours and targets of the soups it is compared on lie on half hours, in UTC.
export const STEP = 1_800_000;
const DAY = 48 * STEP;

export interface SoupEvent {
  readonly at: number;
  readonly type: string;
  readonly to?: string;
  readonly name?: string;
  readonly value?: string | number | boolean;
  readonly internal?: boolean;
}
export interface Soup {
  readonly openedAt: number;
  readonly priority?: string | undefined;
  readonly status?: string | undefined;
  readonly events: readonly SoupEvent[];
}
export interface NaiveTarget {
  readonly metric: string;
  readonly within: string | Readonly<Record<string, string>>;
  readonly clock?: "business" | "calendar";
  readonly until?: "end-of-business-day";
  readonly onReopen?: "resume" | "restart" | "ignore";
  readonly onPriorityChange?: "retarget" | "keep";
  readonly countedIn?: readonly string[];
  readonly warnAt?: readonly string[];
}
export interface NaiveRow {
  metric: string;
  cycle: number;
  state: string;
  breached: boolean;
  startedAt: number | null;
  stoppedAt: number | null;
  dueAt: number | null;
  breachedAt: number | null;
  elapsed: number;
  elapsedCalendar: number;
  reached: (number | null)[];
}

const PAUSED = ["pending"];
const RESOLVED = ["resolved", "solved", "closed"];

/** Monday to Friday 09:00-13:00 and 14:00-18:00, and Wednesday to 24:00, UTC; the Thursday of each second week is a holiday. */
export function isOpenAt(at: number): boolean {
  const day = Math.floor(at / DAY);
  const hour = (at - day * DAY) / (2 * STEP);
  return hoursOf(day).some(([from, to]) => hour >= from && hour < to);
}

function hoursOf(day: number): readonly (readonly [number, number])[] {
  const weekday = (((day + 3) % 7) + 7) % 7;
  const week = Math.floor((day + 3) / 7);
  if (weekday > 4 || (weekday === 3 && week % 2 === 0)) return [];
  return [
    [9, 13],
    [14, weekday === 2 ? 24 : 18],
  ];
}

interface Run {
  start: number;
  cycle: number;
  goal: string | undefined;
  goalSince: number;
  breachedAt: number | null;
  /** [instant, running from there on] */
  marks: [number, boolean][];
  state: "open" | "stopped" | "abandoned";
  end: number;
  reached: (number | null)[];
}

export function simulate(target: NaiveTarget, ticket: Soup, now: number): NaiveRow[] {
  const open = target.clock === "calendar" ? () => true : isOpenAt;
  const events = distinct(ticket.events.filter(({ at }) => at <= now));
  let priority = ticket.priority;
  let status = ticket.status ?? "new";
  let resolved = false;
  let answeredOnce = false;
  let owed = false;
  const runs: Run[] = [];
  const current = () => runs.at(-1);
  const active = () => current()?.state === "open";
  const goalOf = (p: string | undefined) => {
    if (typeof target.within === "string") return target.within;
    return (p !== undefined && p !== "default" ? target.within[p] : undefined) ?? target.within["default"];
  };
  const counts = () => {
    if (target.countedIn) return target.countedIn.includes(status);
    if (PAUSED.includes(status)) return false;
    return target.metric !== "agent-work" || ["new", "open"].includes(status);
  };
  const begin = (at: number) => {
    const goal = goalOf(priority);
    runs.push({
      start: at,
      cycle: runs.length + 1,
      goal,
      goalSince: at,
      breachedAt: null,
      marks: [[at, counts()]],
      state: "open",
      end: 0,
      reached: (target.warnAt ?? []).map(() => null),
    });
  };
  const finish = (state: "stopped" | "abandoned", at: number) => {
    const run = current();
    if (run?.state !== "open") return;
    run.state = state;
    run.end = at;
  };
  const applyGoal = (at: number) => {
    const run = current();
    const goal = goalOf(priority);
    if (!run || goal === undefined || goal === run.goal || target.onPriorityChange === "keep") return;
    const before = run.goal === undefined ? null : dueOf(run, run.goal, at, open, target);
    const after = dueOf(run, goal, at, open, target);
    const late = (due: number | null) => due !== null && at > due;
    if (late(after)) run.breachedAt = late(before) ? (run.breachedAt ?? before) : at;
    else run.breachedAt = null;
    run.goal = goal;
    run.goalSince = at;
  };
  const resolve = (at: number) => {
    if (resolved) return;
    resolved = true;
    if (["resolution", "requester-wait", "agent-work"].includes(target.metric)) {
      if (!(target.metric === "resolution" && target.onReopen === "ignore" && runs.length > 0 && !active())) finish("stopped", at);
    } else {
      finish("abandoned", at);
    }
  };
  const reopen = (at: number) => {
    if (!resolved) return;
    resolved = false;
    if (target.metric === "next-response" && owed) begin(at);
    if (target.metric === "periodic-update") begin(at);
    owed = false;
    if (!["resolution", "requester-wait", "agent-work"].includes(target.metric)) return;
    const how = target.metric === "resolution" ? (target.onReopen ?? "resume") : "resume";
    const run = current();
    if (how === "ignore" || !run) return;
    if (how === "restart") return begin(at);
    run.marks.push([run.end, false]);
    run.state = "open";
    run.marks.push([at, counts()]);
    applyGoal(at);
  };
  const reply = (at: number) => {
    if (target.metric === "next-response") {
      finish("stopped", at);
      owed = false;
      answeredOnce = true;
    }
    if (["first-response", "acknowledgement", "pickup"].includes(target.metric)) finish("stopped", at);
    if (target.metric === "periodic-update" && !resolved) {
      finish("stopped", at);
      begin(at);
    }
  };

  for (let t = ticket.openedAt; t <= now; t += STEP) {
    const before = current();
    const wasRunning = active() && current()?.marks.at(-1)?.[1] === true;
    if (t === ticket.openedAt) {
      if (target.metric !== "next-response") begin(t);
      if (RESOLVED.includes(status)) resolve(t);
    }
    for (const event of events.filter(({ at }) => at === t)) {
      if (event.type === "customer-message" && target.metric === "next-response" && answeredOnce) {
        if (resolved) owed = true;
        else if (!active()) begin(t);
      }
      if (event.type === "agent-message" && !event.internal) reply(t);
      if (event.type === "acknowledged" && target.metric === "acknowledgement") finish("stopped", t);
      if (event.type === "assigned" && target.metric === "pickup") finish("stopped", t);
      if (event.type === "resolved" || event.type === "closed") resolve(t);
      if (event.type === "reopened") {
        if (resolved && RESOLVED.includes(status)) status = "open";
        reopen(t);
      }
      if (event.type === "priority") {
        priority = event.to;
        if (active()) applyGoal(t);
      }
      if (event.type === "status") {
        const was = status;
        if (RESOLVED.includes(event.to as string)) resolve(t);
        status = event.to as string;
        if (RESOLVED.includes(was) && !RESOLVED.includes(status)) reopen(t);
      }
      const run = current();
      if (run && active() && run.marks.at(-1)?.[1] !== counts()) run.marks.push([t, counts()]);
    }
    for (const run of runs) {
      const counts = run.state === "open" || run.end === t;
      const ran = run.marks.at(-1)?.[1] === true || (run === before && wasRunning);
      if (counts && ran && run.goal !== undefined) warn(run, t, open, target);
    }
  }
  return runs.flatMap((run) => row(run, now, open, target));
}

function row(run: Run, now: number, open: (at: number) => boolean, target: NaiveTarget): NaiveRow[] {
  if (run.goal === undefined) return [];
  const end = run.state === "open" ? now : run.end;
  const running = run.marks.at(-1)?.[1] === true;
  const due = dueOf(run, run.goal, end, open, target) ?? (run.state === "open" ? null : dueIfResumed(run, end, open, target));
  const breachedAt = due !== null && end > due ? (run.breachedAt ?? due) : null;
  const breached = breachedAt !== null;
  const state =
    run.state === "open" ? (running ? "running" : "paused") : breached ? "missed" : run.state === "stopped" ? "met" : "cancelled";
  const hidden = state === "paused" || (state === "cancelled" && !running);
  return [
    {
      metric: target.metric,
      cycle: run.cycle,
      state,
      breached,
      startedAt: run.start,
      stoppedAt: run.state === "open" ? null : run.end,
      dueAt: hidden ? null : due,
      breachedAt,
      elapsed: elapsedAt(run, end, open),
      elapsedCalendar: elapsedAt(run, end, () => true),
      reached: run.reached,
    },
  ];
}

/** Whether the clock of a cycle ran from `t` to the next step, by its marks. */
function ranAt(run: Run, t: number): boolean {
  let running = false;
  for (const [at, goes] of run.marks) if (at <= t) running = goes;
  return t >= run.start && running && (run.state === "open" || t < run.end);
}

function elapsedAt(run: Run, until: number, open: (at: number) => boolean): number {
  let sum = 0;
  for (let t = run.start; t < until; t += STEP) if (ranAt(run, t) && open(t)) sum += STEP;
  return sum;
}

/** The first instant at which the target is over, with what has happened up to `now`; null while paused short of it. */
function dueOf(run: Run, goal: string, now: number, open: (at: number) => boolean, target: NaiveTarget): number | null {
  const running = run.marks.at(-1)?.[1] === true;
  return goal.includes("D") ? dueInDays(run, goal, now, open, target, running) : dueInHours(run, hours(goal), now, open, running);
}

function dueIfResumed(run: Run, end: number, open: (at: number) => boolean, target: NaiveTarget): number | null {
  const goal = run.goal as string;
  return goal.includes("D") ? dueInDays(run, goal, end, open, target, true) : dueInHours(run, hours(goal), end, open, true);
}

function dueInHours(run: Run, amount: number, now: number, open: (at: number) => boolean, goesOn: boolean): number | null {
  let sum = 0;
  for (let t = run.start; t < now || goesOn; t += STEP) {
    if ((t < now ? ranAt(run, t) : true) && open(t)) sum += STEP;
    if (sum >= amount) return t + STEP;
  }
  return null;
}

function dueInDays(
  run: Run,
  goal: string,
  now: number,
  open: (at: number) => boolean,
  target: NaiveTarget,
  goesOn: boolean,
): number | null {
  const calendar = target.clock === "calendar";
  const days = Number(/P(\d+)D/.exec(goal)?.[1]);
  let at = calendar ? run.start + days * DAY : plusBusinessDays(run.start, days);
  const due = () => (target.until ? (calendar ? (Math.floor(at / DAY) + 1) * DAY : lastClosing(at)) : at);
  let t = run.start;
  while (t < now) {
    if (ranAt(run, t)) {
      t += STEP;
      continue;
    }
    if (t >= due()) break;
    let pause = 0;
    for (; t < now && !ranAt(run, t); t += STEP) if (open(t)) pause += STEP;
    if (t >= now && !goesOn) return null;
    if (pause > 0) at = plusOpen(at, pause, open);
    if (target.until && due() < t) for (at = t; !open(at); ) at += STEP;
  }
  if (!goesOn && run.start === now && now < due()) return null;
  // Paused at this very instant: due is only known when it is not ahead.
  if (!goesOn && !(run.marks.at(-1)?.[1] === true) && due() > (run.marks.at(-1)?.[0] as number)) return null;
  return due();
}

function plusBusinessDays(start: number, days: number): number {
  let day = Math.floor(start / DAY);
  const clock = start - day * DAY;
  for (let left = days; left > 0; ) if (hoursOf(++day).length > 0) left--;
  const at = day * DAY + clock;
  for (const [from, to] of hoursOf(day)) {
    if (at < day * DAY + to * 2 * STEP) return Math.max(at, day * DAY + from * 2 * STEP);
  }
  return day * DAY + (hoursOf(day).at(-1)?.[1] as number) * 2 * STEP;
}

function lastClosing(at: number): number {
  const day = Math.floor(at / DAY);
  const today = hoursOf(day);
  const of = today.length > 0 && at >= day * DAY + (today[0]?.[0] as number) * 2 * STEP ? day : day - 1;
  return of * DAY + (hoursOf(of).at(-1)?.[1] as number) * 2 * STEP;
}

function plusOpen(from: number, amount: number, open: (at: number) => boolean): number {
  let left = amount;
  let t = from;
  for (; left > 0; t += STEP) if (open(t)) left -= STEP;
  return t;
}

function minusOpen(from: number, amount: number, open: (at: number) => boolean): number {
  let left = amount;
  let t = from;
  for (; left > 0; t -= STEP) if (open(t - STEP)) left -= STEP;
  // The latest such instant: nothing opens between it and `t`.
  return t;
}

/** Notes at `t` every warning whose plan, as of `t`, is not ahead. */
function warn(run: Run, t: number, open: (at: number) => boolean, target: NaiveTarget): void {
  (target.warnAt ?? []).forEach((at, i) => {
    if (run.reached[i] !== null) return;
    const goal = run.goal as string;
    const due = dueIfGoingOn(run, goal, t, open, target);
    const percent = /^(\d+)%$/.exec(at)?.[1];
    let planned: number;
    if (percent) planned = dueInHours(run, (hours(goal) * Number(percent)) / 100, t, open, true) as number;
    else if (at.startsWith("-")) planned = minusOpen(due, hours(at.slice(1)), open);
    else planned = plusRunning(run, due, hours(at), t, open);
    if (planned <= t) run.reached[i] = t;
  });
}

function dueIfGoingOn(run: Run, goal: string, t: number, open: (at: number) => boolean, target: NaiveTarget): number {
  return (goal.includes("D") ? dueInDays(run, goal, t, open, target, true) : dueInHours(run, hours(goal), t, open, true)) as number;
}

function plusRunning(run: Run, due: number, amount: number, now: number, open: (at: number) => boolean): number {
  let left = amount;
  let t = due;
  for (; left > 0; t += STEP) if ((t < now ? ranAt(run, t) : true) && open(t)) left -= STEP;
  return t;
}

function hours(text: string): number {
  return Number(/PT(\d+)H/.exec(text)?.[1]) * 2 * STEP;
}

/** At one instant a change of value repeats the last of its kind, anything else any like it. */
function distinct(events: readonly SoupEvent[]): readonly SoupEvent[] {
  const sorted = events.map((event, index) => ({ event, index })).sort((a, b) => a.event.at - b.event.at || a.index - b.index);
  const all = sorted.map(({ event }) => event);
  const key = (event: SoupEvent) => JSON.stringify([event.type, event.to, event.name, event.value, event.internal === true]);
  const value = ({ type, name }: SoupEvent) =>
    ["status", "resolved", "reopened", "closed"].includes(type)
      ? "status"
      : ["priority", "attribute"].includes(type)
        ? `${type} ${name}`
        : null;
  return all.filter((event, i) => {
    const earlier = all.slice(0, i).filter((other) => other.at === event.at);
    if (value(event) === null) return !earlier.some((other) => key(other) === key(event));
    const last = earlier.filter((other) => value(other) === value(event)).at(-1);
    return !last || key(last) !== key(event);
  });
}
