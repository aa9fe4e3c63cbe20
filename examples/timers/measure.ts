// `REDIS_URL=redis://127.0.0.1:6379 npx tsx examples/timers/measure.ts`: cases a second of processor time of this process, and what Redis spent on them.
import { orThrow } from "aftersales";
import { defineServiceDesk } from "aftersales/casefile";
import { Redis } from "ioredis";
import deskDocument from "../desk/desk.json" with { type: "json" };
import { processorSeconds, readable } from "../rate.js";
import { startTimers } from "./timers.js";

const CASES = 1000;
const ROUNDS = 5;
/** Long enough on the wall to set all timers of a round before the first of them fires. */
const AHEAD = 10_000;
const MOST = 60_000;

const url = process.env["REDIS_URL"];
if (!url) {
  console.error("REDIS_URL names the server, such as redis://127.0.0.1:6379");
  process.exit(2);
}
setTimeout(() => {
  console.error("it did not end in ten minutes");
  process.exit(1);
}, 600_000).unref();

const OPENED = "2026-03-02T10:00:00Z";
const OVERDUE = new Date("2026-03-03T10:00:00.001Z");
/** In each case: the first reply, and the question which product it is. */
const OVERDUE_STEPS = 2;
const store = {
  find: async (id: string) => ({
    id,
    customerId: id,
    timeZone: "Europe/Lisbon",
    openedAt: OPENED,
    contacts: [{ text: "A máquina não funciona.", language: "pt", receivedAt: OPENED }],
  }),
  ids: async () => [],
};
// Timers for what is overdue by then fire at one instant on the wall, the others not while this runs.
let now = new Date(OPENED);
let fireAt = 0;
const clock = { now: () => now, until: (at: Date) => (at <= OVERDUE ? fireAt - Date.now() : 3_600_000) };
const redis = new Redis(url, { maxRetriesPerRequest: null });
const prefix = `measure-${process.pid}`;
const timers = startTimers({
  desk: orThrow(defineServiceDesk(deskDocument)),
  store,
  redis,
  prefix,
  clock,
  onError: (error) => {
    throw error;
  },
});

const rounds: { readonly set: number; readonly fired: number; readonly setInRedis: number; readonly firedInRedis: number }[] = [];
for (let round = 0; round <= ROUNDS; round++) {
  now = new Date(OPENED);
  fireAt = Date.now() + AHEAD;
  const set = await spent(async () => {
    for (let i = 0; i < CASES; i += 100) await Promise.all(Array.from({ length: 100 }, (_, j) => timers.touch(`C-${round}-${i + j}`)));
  });
  if (Date.now() > fireAt) throw new Error(`setting ${CASES} timers took more than ${AHEAD} ms`);
  now = OVERDUE;
  await new Promise((resolve) => setTimeout(resolve, fireAt - 100 - Date.now()));
  const fired = await spent(async () => {
    const until = Date.now() + MOST;
    while ((await redis.llen(`${prefix}:outbox`)) < (round + 1) * CASES * OVERDUE_STEPS) {
      if (Date.now() > until) throw new Error(`${CASES} timers did not fire within ${MOST} ms`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  rounds.push({ set: set.here, fired: fired.here, setInRedis: set.redis, firedInRedis: fired.redis });
}
console.log(
  `reviewed, timer set: ${perSecond("set")} cases a second of processor time (Redis: ${perSecond("setInRedis")} a second of its own)`,
);
console.log(
  `timer fired, reviewed, escalated, next timer set: ${perSecond("fired")} cases a second of processor time (Redis: ${perSecond("firedInRedis")} a second of its own)`,
);
await timers.close();
for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) if (keys.length > 0) await redis.del(keys);
redis.disconnect();

/** Processor time of this process and of the server. */
async function spent(work: () => Promise<void>): Promise<{ readonly here: number; readonly redis: number }> {
  const [here, there] = [processorSeconds(), await secondsOfRedis()];
  await work();
  return { here: processorSeconds() - here, redis: (await secondsOfRedis()) - there };
}

async function secondsOfRedis(): Promise<number> {
  const info = await redis.info("cpu");
  return ["used_cpu_user", "used_cpu_sys"].reduce((sum, name) => sum + Number(info.match(new RegExp(`${name}:([\\d.]+)`))?.[1]), 0);
}

/** The median of the rounds after the first, which warms up. */
function perSecond(key: keyof (typeof rounds)[number]): string {
  const seconds = rounds
    .slice(1)
    .map((round) => round[key])
    .sort((a, b) => a - b);
  return readable(CASES / (seconds[Math.floor(ROUNDS / 2)] as number));
}
