import { orThrow } from "aftersales";
import { defineServiceDesk } from "aftersales/casefile";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import deskDocument from "../desk/desk.json" with { type: "json" };
import { type Clock, startTimers, type Timers } from "./timers.js";

const REDIS_URL = process.env["REDIS_URL"] ?? "";
// Without a server there is nothing to test. CI starts one; elsewhere the skipped title says what is missing.
const title = REDIS_URL ? "timers over Redis" : "timers over Redis (skipped: REDIS_URL names no server)";

const desk = orThrow(defineServiceDesk(deskDocument));
const OPENED = "2026-03-02T10:00:00Z";
const caseJson = (id: string) => ({
  id,
  customerId: id,
  timeZone: "Europe/Lisbon",
  openedAt: OPENED,
  contacts: [{ text: "A máquina não funciona.", language: "pt", receivedAt: OPENED }],
});

/** A clock that is moved by hand; waiting takes no time once it has passed the instant, and for ever before that. */
function handClock(start: string): Clock & { moveTo(at: string): void } {
  let now = new Date(start);
  return {
    now: () => now,
    until: (at) => (at <= now ? 0 : 3_600_000),
    moveTo: (at) => {
      now = new Date(at);
    },
  };
}

async function eventually(check: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error("it did not come to be");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.skipIf(!REDIS_URL)(title, { timeout: 60_000 }, () => {
  let redis: Redis;
  let prefix: string;
  let timers: Timers | null = null;
  const cases = new Map<string, object>();
  const store = { find: async (id: string) => cases.get(id) ?? null, ids: async () => [...cases.keys()] };
  let clock = handClock(OPENED);
  const errors: Error[] = [];
  const start = () => startTimers({ desk, store, redis, prefix, clock, onError: (error) => errors.push(error) });
  const queue = () => new Queue("case-reviews", { connection: redis as never, prefix });
  let run = 0;

  beforeAll(() => {
    redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  });

  beforeEach(() => {
    prefix = `test-${process.pid}-${run++}`;
    cases.clear();
    errors.length = 0;
    clock = handClock("2026-03-02T10:30:00Z");
  });

  afterEach(async () => {
    await timers?.close();
    timers = null;
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(keys);
  });

  afterAll(() => redis.disconnect());

  const waiting = async () => {
    const jobs = await queue().getDelayed();
    return jobs.map(({ data, id }) => [data.caseId, id]);
  };
  /** As when the time of every timer has come. */
  const fire = async () => {
    for (const job of await queue().getDelayed()) await job.promote();
  };

  test("a case has one timer, for the instant at which its review changes", async () => {
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    const review = await timers.touch("C-1");
    await timers.touch("C-1");
    expect(await waiting()).toEqual([["C-1", `C-1-${review?.nextChangeAt?.getTime()}`]]);
  });

  test("an overdue step is escalated once, however often the timer fires", async () => {
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    await timers.touch("C-1");
    clock.moveTo("2026-03-03T10:00:00.001Z");
    await fire();
    await eventually(async () => (await timers?.outbox())?.length === 2);
    await Promise.all([timers.touch("C-1"), timers.touch("C-1"), timers.touch("C-1")]);
    const by = "2026-03-03T10:00:00.000Z";
    expect(await timers.outbox()).toEqual([
      { caseId: "C-1", code: "casefile/reply-first", about: "first-response 1", who: "agent", by },
      { caseId: "C-1", code: "casefile/ask-for", about: "", who: "agent", by },
    ]);
  });

  test("promises for one instant are each escalated once, and Redis has no text of them", async () => {
    const dueAt = "2026-03-02T12:00:00Z";
    const [call, refund] = [
      { what: "Ligar à cliente", dueAt },
      { what: "Devolver o dinheiro", dueAt },
    ];
    const answered = { ...caseJson("C-1"), events: [{ at: "2026-03-02T11:00:00Z", type: "agent-message" }] };
    cases.set("C-1", { ...answered, promises: [call, { dueAt }, { dueAt }] });
    timers = start();
    clock.moveTo("2026-03-02T12:00:00.001Z");
    await timers.touch("C-1");
    await timers.touch("C-1");
    expect(await timers.outbox()).toHaveLength(3);
    cases.set("C-1", { ...answered, promises: [{ ...call, keptAt: "2026-03-02T12:00:00.001Z" }, { dueAt }, { dueAt }, refund] });
    await timers.touch("C-1");
    const outbox = await timers.outbox();
    expect(outbox.map(({ code, by }) => `${code} ${by}`)).toEqual(Array(4).fill("casefile/keep-promise 2026-03-02T12:00:00.000Z"));
    expect(new Set(outbox.map(({ about }) => about)).size).toBe(4);
    expect(JSON.stringify([outbox, await redis.keys(`${prefix}:*`)])).not.toMatch(/Ligar|Devolver/);
  });

  test("after a restart in the middle the timers are still there, and a start sets what is missing", async () => {
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    await timers.touch("C-1");
    await timers.close();
    cases.set("C-2", caseJson("C-2"));
    clock.moveTo("2026-03-03T10:00:00.001Z");
    timers = start();
    await timers.touchAll();
    await fire();
    await eventually(async () => (await timers?.outbox())?.length === 4);
    expect((await timers.outbox()).map(({ caseId }) => caseId).sort()).toEqual(["C-1", "C-1", "C-2", "C-2"]);
  });

  test("two workers on one queue escalate nothing twice", async () => {
    for (let i = 0; i < 10; i++) cases.set(`C-${i}`, caseJson(`C-${i}`));
    timers = start();
    const other = start();
    await timers.touchAll();
    clock.moveTo("2026-03-03T10:00:00.001Z");
    await fire();
    await Promise.all([timers.touchAll(), other.touchAll()]);
    await eventually(async () => (await timers?.outbox())?.length === 20);
    await other.close();
    expect(new Set((await timers.outbox()).map(({ caseId, code }) => `${caseId} ${code}`)).size).toBe(20);
  });

  test("an answer before the timer leaves nothing to escalate", async () => {
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    await timers.touch("C-1");
    cases.set("C-1", { ...caseJson("C-1"), events: [{ at: "2026-03-02T11:00:00Z", type: "agent-message" }] });
    clock.moveTo("2026-03-03T10:00:00.001Z");
    await fire();
    await eventually(async () =>
      (await waiting()).some(([, id]) => id !== undefined && Number(id.split("-").at(-1)) > Date.parse("2026-03-03T10:00:00Z")),
    );
    expect(await timers.outbox()).toEqual([]);
  });

  test("a timer that fires before its instant waits on", async () => {
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    await timers.touch("C-1");
    clock.moveTo("2026-03-02T10:00:00Z");
    const [job] = await queue().getDelayed();
    await job?.promote();
    await eventually(async () => (await job?.getState()) === "delayed" && (await queue().getJob(job?.id ?? ""))?.delay !== 0);
    expect(await waiting()).toHaveLength(1);
    expect(await timers.outbox()).toEqual([]);
  });

  test("what is closed leaves no connection behind, so that a program can end", async () => {
    const connections = async () => ((await redis.client("LIST")) as string).trim().split("\n").length;
    const before = await connections();
    cases.set("C-1", caseJson("C-1"));
    timers = start();
    await timers.touch("C-1");
    expect(await connections()).toBeGreaterThan(before);
    await timers.close();
    await eventually(async () => (await connections()) === before);
  });

  test("a case that is gone, one that cannot be read, and an id with a colon, do no harm", async () => {
    cases.set("broken", { id: "broken" });
    cases.set("shop:1", caseJson("shop:1"));
    timers = start();
    await timers.touchAll();
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("invalid-input")]);
    expect((await waiting()).map(([id]) => id)).toEqual(["shop:1"]);
    expect(await timers.touch("gone")).toBeNull();
  });
});
