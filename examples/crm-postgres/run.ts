// `npx tsx examples/crm-postgres/run.ts`: a case is stored, reviewed, and woken up when its review changes.
import { readFileSync } from "node:fs";
import { casesIn } from "./cases.js";
import { openDatabase } from "./database.js";
import { desksIn } from "./desks.js";
import { migrate } from "./migrations.js";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../desk/${name}`, import.meta.url), "utf8"));
const database = await openDatabase();
await migrate(database);
const desks = desksIn(database);
const cases = casesIn(database, desks);

const [stored] = await database.query("select version from desk limit 1");
if (!stored) await desks.save(read("desk.json"), new Date("2026-01-01T00:00:00Z"));
let now = new Date("2026-05-05T17:00:00+01:00");
for (const one of read("cases.json")) {
  const review = (await cases.open(one, now))._unsafeUnwrap();
  console.log(`${review.caseId}  ${review.nextSteps.length} steps, next change ${review.nextChangeAt?.toISOString() ?? "never"}`);
}
for (let day = 0; day < 3; day++) {
  now = new Date(now.getTime() + 86_400_000);
  const { reviews } = await cases.wakeUp(now, 100);
  console.log(`woken by ${now.toISOString()}: ${reviews.map(({ caseId }) => caseId).join(", ")}`);
}
await database.close();
