// `REDIS_URL=... npx tsx examples/timers/measure.ts`: cases reviewed and timed a second of processor time of this process.
import { orThrow } from "aftersales";
import { defineServiceDesk } from "aftersales/casefile";
import { Redis } from "ioredis";
import deskDocument from "../desk/desk.json" with { type: "json" };
import { rate, readable } from "../rate.js";
import { startTimers } from "./timers.js";

const redis = new Redis(process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379", { maxRetriesPerRequest: null });
const at = "2026-03-02T10:00:00Z";
const store = {
  find: async (id: string) => ({
    id,
    customerId: id,
    timeZone: "Europe/Lisbon",
    openedAt: at,
    contacts: [{ text: "A máquina não funciona.", language: "pt", receivedAt: at }],
  }),
  ids: async () => [],
};
const clock = { now: () => new Date(at), until: () => 3_600_000 };
const prefix = `measure-${process.pid}`;
const timers = startTimers({ desk: orThrow(defineServiceDesk(deskDocument)), store, redis, prefix, clock, onError: console.error });
let touched = 0;
console.log(
  `${readable(
    await rate(async () => {
      await Promise.all(Array.from({ length: 100 }, () => timers.touch(`C-${touched++}`)));
      return 100;
    }),
  )} cases a second`,
);
await timers.close();
for (const key of await redis.keys(`${prefix}:*`)) await redis.del(key);
redis.disconnect();
