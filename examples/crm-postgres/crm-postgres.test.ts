import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import desk from "../desk/desk.json" with { type: "json" };
import { type Cases, casesIn } from "./cases.js";
import { type Database, openDatabase } from "./database.js";
import { type Desks, desksIn } from "./desks.js";
import { migrate } from "./migrations.js";

const OPENED = "2026-03-02T10:00:00Z";
const NOW = new Date("2026-03-02T10:30:00Z");
const caseJson = (id: string, openedAt = OPENED) => ({
  id,
  customerId: "c-1",
  timeZone: "Europe/Lisbon",
  jurisdiction: "PT",
  openedAt,
  contacts: [{ text: "A máquina não funciona. Quero que a reparem.", language: "pt", receivedAt: openedAt }],
  product: { productClass: "washing-machine", reference: "SN-1", deliveredOn: "2025-03-10" },
});

let database: Database;
let desks: Desks;
let cases: Cases;

// The embedded server takes seconds to set up its folder, and a desk to compile its phrases, so the tests share one of each and empty the tables.
const folder = mkdtempSync(join(tmpdir(), "crm-"));
beforeAll(async () => {
  database = await openDatabase("", folder);
  await migrate(database);
  desks = desksIn(database);
  cases = casesIn(database, desks);
}, 120_000);

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await database.query("truncate desk, service_case, case_change");
  await desks.save(desk, new Date("2026-01-01T00:00:00Z"));
});

const count = async (table: string) => Number((await database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n);
const rowOf = async (id: string) =>
  (
    await database.query<{ revision: number; next_change_at: Date | null; facts: { events?: unknown[] }; desk_version: string }>(
      "select * from service_case where id = $1",
      [id],
    )
  )[0];

test("a case is stored with its review and the instant of the next one", async () => {
  const review = (await cases.open(caseJson("C-1"), NOW))._unsafeUnwrap();
  expect((await rowOf("C-1"))?.next_change_at).toEqual(review.nextChangeAt);
  expect(review.nextChangeAt).toEqual(new Date("2026-03-02T17:00:00Z"));
});

test("migrations run once", async () => {
  await migrate(database);
  expect(await count("migration")).toBe(1);
});

test("a case with mistakes is refused with all of them, and nothing is stored", async () => {
  const refused = await cases.open({ ...caseJson("C-1"), openedAt: "yesterday", colour: "red" }, NOW);
  expect(
    refused
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => `${path.join(".")} ${code}`)
      .sort(),
  ).toEqual([" unknown-key", "openedAt malformed"]);
  expect(await count("service_case")).toBe(0);
});

describe("a change", () => {
  const reply = { events: [{ at: "2026-03-02T11:00:00Z", type: "agent-message" }] };
  const later = new Date("2026-03-02T11:30:00Z");

  beforeEach(async () => void (await cases.open(caseJson("C-1"), NOW)));

  test("is applied once, however often it is delivered", async () => {
    await cases.change("C-1", "m-1", reply, later);
    await cases.change("C-1", "m-1", reply, later);
    const row = await rowOf("C-1");
    expect(row?.revision).toBe(1);
    expect(row?.facts.events).toHaveLength(1);
    expect(await count("case_change")).toBe(1);
  });

  test("with mistakes changes nothing", async () => {
    const refused = await cases.change("C-1", "m-1", { events: [{ at: "noon", type: "agent-message" }] }, later);
    expect(refused.isErr()).toBe(true);
    expect(await count("case_change")).toBe(0);
    expect((await rowOf("C-1"))?.revision).toBe(0);
  });

  test("that the database refuses half way is not there at all", async () => {
    // The change is written, then the case is not: the whole transaction goes.
    await database.query("alter table service_case add constraint full_up check (revision < 1)");
    await expect(cases.change("C-1", "m-1", reply, later)).rejects.toThrow("full_up");
    expect(await count("case_change")).toBe(0);
    expect((await rowOf("C-1"))?.facts.events).toBeUndefined();
    await database.query("alter table service_case drop constraint full_up");
    await cases.change("C-1", "m-1", reply, later);
    expect((await rowOf("C-1"))?.revision).toBe(1);
  });

  test("of two workers at once: both are kept, one after the other", async () => {
    const other = casesIn(database, desksIn(database));
    const question = { events: [{ at: "2026-03-02T11:10:00Z", type: "customer-message" }] };
    await Promise.all([cases.change("C-1", "m-1", reply, later), other.change("C-1", "m-2", question, later)]);
    const row = await rowOf("C-1");
    expect(row?.revision).toBe(2);
    expect(row?.facts.events).toHaveLength(2);
  });

  test("keeps what the customer refused before, and what the case is known by", async () => {
    const no = (channel: string) => ({ purpose: "survey", channel, state: "refused", at: OPENED });
    await cases.change("C-1", "m-1", { consents: [no("phone")] }, later);
    await cases.change("C-1", "m-2", { consents: [no("email")], id: "C-9", customerId: "other" }, later);
    const [row] = await database.query<{ facts: { consents: unknown[]; id: string } }>("select facts from service_case where id = 'C-1'");
    expect(row?.facts).toMatchObject({ id: "C-1", customerId: "c-1", consents: [no("phone"), no("email")] });
  });

  test("that cannot be reviewed is not stored", async () => {
    expect((await cases.change("C-1", "m-1", reply, new Date(Number.NaN))).isErr()).toBe(true);
    expect(await count("case_change")).toBe(0);
  });

  test("that is no list, or holds what the database cannot", async () => {
    expect((await cases.change("C-1", "m-1", { contacts: {} }, later)).isErr()).toBe(true);
    const text = "a\u0000b\ud800";
    await cases.change("C-1", "m-2", { contacts: [{ text, receivedAt: OPENED }] }, later);
    expect((await rowOf("C-1"))?.revision).toBe(1);
  });

  test("of the same name to another case is another change", async () => {
    await cases.open(caseJson("C-2"), NOW);
    await cases.change("C-1", "m-1", reply, later);
    await cases.change("C-2", "m-1", reply, later);
    expect(await count("case_change")).toBe(2);
  });

  test("to a case that is not there says so", async () => {
    await expect(cases.change("C-9", "m-1", reply, later)).rejects.toThrow("there is no case C-9");
  });
});

describe("a wake-up", () => {
  test("takes what is due, once, in its order", async () => {
    await cases.open(caseJson("C-1"), NOW);
    await cases.open(caseJson("C-2", "2026-03-02T09:00:00Z"), NOW);
    expect((await cases.wakeUp(new Date("2026-03-02T15:59:59Z"), 10)).reviews).toEqual([]);
    const at = new Date("2026-03-02T17:30:00Z");
    const woken = await cases.wakeUp(at, 10);
    expect(woken.reviews.map(({ caseId }) => caseId)).toEqual(["C-2", "C-1"]);
    expect((await cases.wakeUp(at, 10)).reviews).toEqual([]);
  });

  test("of two workers: each case goes to one of them", async () => {
    for (let i = 0; i < 6; i++) await cases.open(caseJson(`C-${i}`), NOW);
    const at = new Date("2026-03-02T17:30:00Z");
    const both = await Promise.all([cases.wakeUp(at, 4), cases.wakeUp(at, 4)]);
    expect(both.flatMap(({ reviews }) => reviews.map(({ caseId }) => caseId)).sort()).toEqual(["C-0", "C-1", "C-2", "C-3", "C-4", "C-5"]);
  });

  test("with a clock that jumps ahead and back reviews again, as of the right time", async () => {
    await cases.open(caseJson("C-1"), NOW);
    await cases.wakeUp(new Date("2199-01-01T00:00:00Z"), 10);
    const back = await cases.wakeUp(new Date("2026-03-02T11:00:00Z"), 10);
    expect(back.reviews.map(({ nextChangeAt }) => nextChangeAt)).toEqual([new Date("2026-03-02T17:00:00Z")]);
  });

  test("that meets a row it cannot review names it, and goes on with the others", async () => {
    await cases.open(caseJson("C-1"), NOW);
    await cases.open(caseJson("C-2"), NOW);
    await database.query("update service_case set facts = '{}' where id = 'C-1'");
    const at = new Date("2026-03-02T17:30:00Z");
    const woken = await cases.wakeUp(at, 10);
    expect(woken.failed).toEqual([{ id: "C-1", deskVersion: "2026-1" }]);
    expect(woken.reviews.map(({ caseId }) => caseId)).toEqual(["C-2"]);
    expect((await cases.wakeUp(at, 10)).failed).toEqual([]);
  });
});

test("a new version of the desk holds for cases opened from its instant on; older cases keep theirs", async () => {
  await cases.open(caseJson("C-1"), NOW);
  const [first, ...others] = desk.policies.filter(({ id }) => id === "standard");
  const faster = { ...first, version: "2026-2", targets: [{ metric: "first-response", within: "PT1H" }] };
  const policies = [...desk.policies.filter(({ id }) => id !== "standard"), faster, ...others];
  const edited = { ...desk, version: "2026-2", policies };
  await desks.save(edited, new Date("2026-03-03T00:00:00Z"));
  await cases.open(caseJson("C-2", "2026-03-03T10:00:00Z"), new Date("2026-03-03T10:05:00Z"));
  const old = (await cases.change("C-1", "m-1", { attributes: {} }, new Date("2026-03-03T10:05:00Z")))._unsafeUnwrap();
  expect([(await rowOf("C-1"))?.desk_version, (await rowOf("C-2"))?.desk_version]).toEqual(["2026-1", "2026-2"]);
  expect(old.response.map(({ policyVersion }) => policyVersion).unwrapOr(null)).toBe("2026-1");
});

test("a desk with mistakes is refused", async () => {
  await expect(desks.save({ version: "2026-3" }, NOW)).rejects.toThrow("schedule");
  expect(await count("desk")).toBe(1);
});

test("after a restart everything is there, and the wake-up goes on", async () => {
  await cases.open(caseJson("C-1"), NOW);
  await database.close();
  database = await openDatabase("", folder);
  await migrate(database);
  desks = desksIn(database);
  cases = casesIn(database, desks);
  const woken = await cases.wakeUp(new Date("2026-03-02T17:30:00Z"), 10);
  expect(woken.reviews.map(({ caseId }) => caseId)).toEqual(["C-1"]);
}, 120_000);
