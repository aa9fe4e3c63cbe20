// `npx tsx examples/crm-postgres/measure.ts`: cases stored and reviewed, and woken up, a second of processor time, embedded database and all.
import desk from "../desk/desk.json" with { type: "json" };
import { rate, readable } from "../rate.js";
import { casesIn } from "./cases.js";
import { openDatabase } from "./database.js";
import { desksIn } from "./desks.js";
import { migrate } from "./migrations.js";

const database = await openDatabase();
await migrate(database);
const desks = desksIn(database);
await desks.save(desk, new Date("2026-01-01T00:00:00Z"));
const cases = casesIn(database, desks);
const at = "2026-03-02T10:00:00Z";
let opened = 0;

const stored = await rate(async () => {
  const id = `M-${opened++}`;
  const contacts = [{ text: "A máquina não funciona. Quero que a reparem.", language: "pt", receivedAt: at }];
  const product = { productClass: "washing-machine", deliveredOn: "2025-03-10" };
  await cases.open({ id, customerId: id, timeZone: "Europe/Lisbon", jurisdiction: "PT", openedAt: at, contacts, product }, new Date(at));
  return 1;
});
console.log(`stored and reviewed: ${readable(stored)} cases a second`);

const woken = await rate(async () => {
  await database.query("update service_case set next_change_at = $1 where id in (select id from service_case limit 100)", [new Date(at)]);
  return (await cases.wakeUp(new Date("2026-03-02T12:00:00Z"), 100)).reviews.length;
});
console.log(`woken up: ${readable(woken)} cases a second`);
await database.close();
