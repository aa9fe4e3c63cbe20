// `REDIS_URL=redis://127.0.0.1:6379 npx tsx examples/timers/run.ts`: the sample cases, an hour in each second, for two days from 5 May 2026.
import { readFileSync } from "node:fs";
import { orThrow } from "aftersales";
import { defineServiceDesk } from "aftersales/casefile";
import { Redis } from "ioredis";
import { startTimers } from "./timers.js";

const url = process.env["REDIS_URL"];
if (!url) {
  console.error("REDIS_URL names the server, such as redis://127.0.0.1:6379");
  process.exit(2);
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../desk/${name}`, import.meta.url), "utf8"));
const cases: readonly { readonly id: string }[] = read("cases.json");
const store = { find: async (id: string) => cases.find((one) => one.id === id) ?? null, ids: async () => cases.map(({ id }) => id) };
const started = Date.now();
const SPEED = 3600;
const begin = Date.parse("2026-05-05T17:00:00+01:00");
const now = () => new Date(begin + (Date.now() - started) * SPEED);
const clock = { now, until: (at: Date) => (at.getTime() - now().getTime()) / SPEED };
const redis = new Redis(url, { maxRetriesPerRequest: null });
redis.on("error", ({ message }) => console.error(`redis: ${message}`));
const timers = startTimers({
  desk: orThrow(defineServiceDesk(read("desk.json"))),
  store,
  redis,
  prefix: `run-${started}`,
  clock,
  onError: ({ message }) => console.error(`timers: ${message}`),
});
await timers.touchAll();
for (let seconds = 0; seconds < 48; seconds++) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  process.stdout.write(`\r${now().toISOString()}  ${(await timers.outbox()).length} escalated `);
}
console.log();
for (const { caseId, code, who, by } of await timers.outbox()) console.log(`${caseId}  ${code}  ${who}  since ${by}`);
await timers.close();
redis.disconnect();
