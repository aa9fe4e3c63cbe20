// One timer a case, from `nextChangeAt`: no polling. BullMQ keeps the timers in Redis, so they outlive this process.
import { createHash } from "node:crypto";
import { orThrow } from "aftersales";
import { type CaseReview, parseCase, reviewCase, type ServiceDesk } from "aftersales/casefile";
import { DelayedError, type Job, Queue, Worker } from "bullmq";
import type { Redis } from "ioredis";

/** Where the cases are; a database in your system. */
export interface CaseStore {
  find(id: string): Promise<unknown | null>;
  ids(): Promise<readonly string[]>;
}

/** The time, and how long to wait for an instant. */
export interface Clock {
  now(): Date;
  /** Milliseconds on the wall. */
  until(at: Date): number;
}

export const WALL: Clock = { now: () => new Date(), until: (at) => at.getTime() - Date.now() };

/** An overdue step that somebody has to hear about, as it stands in the outbox. */
export interface Escalation {
  readonly caseId: string;
  readonly code: string;
  /** The clock, the duty or the promise that is meant, where a step may stand for several; `#2` is the second of those that are alike. */
  readonly about: string;
  readonly who: string;
  readonly by: string;
}

export interface TimersOptions {
  readonly desk: ServiceDesk;
  readonly store: CaseStore;
  /** A connection for commands, which stays yours to close; the worker makes a copy of it for waiting. */
  readonly redis: Redis;
  /** Names queue and keys, so that several desks share a server. */
  readonly prefix: string;
  readonly clock?: Clock;
  /** Hears of a case that could not be reviewed, and of a server that is away. */
  readonly onError: (error: Error) => void;
}

export interface Timers {
  /** Reviews a case now and sets its timer: call it after each change of the case. */
  touch(caseId: string): Promise<CaseReview | null>;
  /** Sets the timers of all cases: call it once after a start; what is set already stays as it is. */
  touchAll(): Promise<void>;
  /** What was escalated, the oldest first. Whoever sends messages reads it and removes what was sent. */
  outbox(): Promise<readonly Escalation[]>;
  close(): Promise<void>;
}

/** Writes an escalation into the outbox unless it is there or was; both in one step, so that a crash loses nothing and a second delivery adds nothing. */
const ESCALATE = `if redis.call("set", KEYS[1], "1", "nx") then redis.call("rpush", KEYS[2], ARGV[1]) return 1 end return 0`;

export function startTimers({ desk, store, redis, prefix, clock = WALL, onError }: TimersOptions): Timers {
  const name = "case-reviews";
  const outboxKey = `${prefix}:outbox`;
  // BullMQ closes no connection that it was given.
  const waiting = redis.duplicate({ maxRetriesPerRequest: null });
  const queue = new Queue<{ readonly caseId: string }>(name, { connection: redis as never, prefix });
  const worker = new Worker<{ readonly caseId: string }>(name, fire, {
    connection: waiting as never,
    prefix,
    concurrency: 8,
  });
  queue.on("error", onError);
  worker.on("error", onError);
  worker.on("failed", (_, error) => onError(error));

  /** A timer that fires before its instant, because the clocks of two machines differ, waits on: a new one of the same name would be ignored while it runs. */
  async function fire(job: Job<{ readonly caseId: string }>, token?: string): Promise<void> {
    const review = await touch(job.data.caseId, job.id);
    const next = review?.nextChangeAt;
    if (!review || !next || timerId(review.caseId, next) !== job.id) return;
    await job.moveToDelayed(Date.now() + Math.max(1000, clock.until(next)), token);
    throw new DelayedError();
  }

  async function touch(caseId: string, running?: string): Promise<CaseReview | null> {
    const json = await store.find(caseId);
    if (json === null) return null;
    const caseFile = orThrow(parseCase(json, { unknownKeys: "drop" }));
    const review = orThrow(reviewCase(desk, caseFile, clock.now()));
    for (const escalation of escalationsOf(review)) await escalate(escalation);
    await setTimer(review, running);
    return review;
  }

  /** A timer is named by its case and instant: the same one twice is one, and one of an older review finds a review that is up to date. */
  async function setTimer({ caseId, nextChangeAt }: CaseReview, running?: string): Promise<void> {
    if (nextChangeAt === null) return;
    const jobId = timerId(caseId, nextChangeAt);
    if (jobId === running) return;
    // One that failed for good would stand in the way of its successor.
    const known = await queue.getJob(jobId);
    if (known && (await known.isFailed())) await known.remove();
    await queue.add(
      "review",
      { caseId },
      {
        jobId,
        delay: Math.max(0, clock.until(nextChangeAt)),
        attempts: 10,
        backoff: { type: "exponential", delay: 1000 },
        removeOnComplete: true,
        removeOnFail: 1000,
      },
    );
  }

  async function escalate(escalation: Escalation): Promise<void> {
    const { caseId, code, about, by } = escalation;
    await redis.eval(ESCALATE, 2, `${prefix}:escalated:${caseId}:${code}:${about}:${by}`, outboxKey, JSON.stringify(escalation));
  }

  return {
    touch,
    async touchAll() {
      // One case that cannot be reviewed keeps no other from its timer.
      for (const id of await store.ids()) await touch(id).catch((error: Error) => onError(error));
    },
    async outbox() {
      return (await redis.lrange(outboxKey, 0, -1)).map((text) => JSON.parse(text) as Escalation);
    },
    async close() {
      await worker.close();
      await queue.close();
      waiting.disconnect();
    },
  };
}

/** A name without the signs that BullMQ keeps for itself. */
function timerId(caseId: string, at: Date): string {
  return `${encodeURIComponent(caseId)}-${at.getTime()}`;
}

/** The steps of a review that are overdue, no two of them alike. */
function escalationsOf({ caseId, nextSteps }: CaseReview): readonly Escalation[] {
  const seen = new Map<string, number>();
  return nextSteps.flatMap(({ code, params, by, who }) => {
    if (!("overdue" in params && params.overdue) || by === null) return [];
    const step = { caseId, code, about: aboutOf(params), who, by: by.toISOString() };
    const key = [code, step.about, step.by].join();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? step : { ...step, about: `${step.about}#${count}` }];
  });
}

/** The metric with its cycle, the duty with its stage, a hash of what was promised, or nothing. */
function aboutOf(params: Readonly<Record<string, unknown>>): string {
  const { metric, cycle, dutiesId, stage, what } = params;
  return [metric, cycle, dutiesId, stage, typeof what === "string" ? hashOf(what) : undefined]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Tells two promises apart and keeps their texts out of Redis. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
