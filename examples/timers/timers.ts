// One timer a case, from `nextChangeAt`: no polling. BullMQ keeps the timers in Redis, so they outlive this process.
import { orThrow } from "aftersales";
import { type CaseReview, parseCase, reviewCase, type ServiceDesk } from "aftersales/casefile";
import { Queue, Worker } from "bullmq";
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
  readonly who: string;
  readonly by: string;
}

export interface TimersOptions {
  readonly desk: ServiceDesk;
  readonly store: CaseStore;
  /** A connection for commands; the worker makes a copy of it for waiting. */
  readonly redis: Redis;
  /** Names queue and keys, so that several desks share a server. */
  readonly prefix: string;
  readonly clock?: Clock;
  readonly onError?: (error: Error) => void;
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

export function startTimers({ desk, store, redis, prefix, clock = WALL, onError = () => undefined }: TimersOptions): Timers {
  const name = "case-reviews";
  const outboxKey = `${prefix}:outbox`;
  const queue = new Queue<{ readonly caseId: string }>(name, { connection: redis as never, prefix });
  const worker = new Worker<{ readonly caseId: string }>(name, ({ data }) => touch(data.caseId).then(() => undefined), {
    connection: redis.duplicate({ maxRetriesPerRequest: null }) as never,
    prefix,
    concurrency: 8,
  });
  queue.on("error", onError);
  worker.on("error", onError);
  worker.on("failed", (_, error) => onError(error));

  async function touch(caseId: string): Promise<CaseReview | null> {
    const json = await store.find(caseId);
    if (json === null) return null;
    const caseFile = orThrow(parseCase(json, { unknownKeys: "drop" }));
    const review = orThrow(reviewCase(desk, caseFile, clock.now()));
    for (const escalation of escalationsOf(review)) await escalate(escalation);
    await setTimer(review);
    return review;
  }

  /** A timer is named by its case and instant: the same one twice is one, and one of an older review finds a review that is up to date. */
  async function setTimer({ caseId, nextChangeAt }: CaseReview): Promise<void> {
    if (nextChangeAt === null) return;
    await queue.add(
      "review",
      { caseId },
      {
        jobId: `${caseId}-${nextChangeAt.getTime()}`,
        delay: Math.max(0, clock.until(nextChangeAt)),
        attempts: 10,
        backoff: { type: "exponential", delay: 1000 },
        removeOnComplete: true,
        removeOnFail: 1000,
      },
    );
  }

  async function escalate(escalation: Escalation): Promise<void> {
    const { caseId, code, by } = escalation;
    await redis.eval(ESCALATE, 2, `${prefix}:escalated:${caseId}:${code}:${by}`, outboxKey, JSON.stringify(escalation));
  }

  return {
    touch,
    async touchAll() {
      for (const id of await store.ids()) await touch(id);
    },
    async outbox() {
      return (await redis.lrange(outboxKey, 0, -1)).map((text) => JSON.parse(text) as Escalation);
    },
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}

/** The steps of a review that are overdue. */
function escalationsOf({ caseId, nextSteps }: CaseReview): readonly Escalation[] {
  return nextSteps.flatMap(({ code, params, by, who }) =>
    "overdue" in params && params.overdue && by !== null ? [{ caseId, code, who, by: by.toISOString() }] : [],
  );
}
