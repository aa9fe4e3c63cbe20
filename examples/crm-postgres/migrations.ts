import type { Database } from "./database.js";

/** In order; one that has run is never changed: a correction is a new one at the end. */
const MIGRATIONS: readonly { readonly name: string; readonly sql: readonly string[] }[] = [
  {
    name: "1-desks-and-cases",
    sql: [
      // A desk document is never changed: an edit is a new version with the instant from which it holds.
      `create table desk (
        version text primary key,
        valid_from timestamptz not null unique,
        document jsonb not null
      )`,
      `create table service_case (
        id text primary key,
        desk_version text not null references desk,
        facts jsonb not null,
        revision integer not null default 0 check (revision >= 0),
        review jsonb,
        reviewed_at timestamptz,
        next_change_at timestamptz,
        -- Why the last wake-up could not review the case; it is not tried again until it changes.
        failed text
      )`,
      // What the wake-up query asks: which review says something else by now?
      `create index service_case_next_change on service_case (next_change_at) where next_change_at is not null`,
      // A change that arrives twice is applied once.
      `create table case_change (
        case_id text not null references service_case,
        id text not null,
        revision integer not null,
        change jsonb not null,
        primary key (case_id, id),
        unique (case_id, revision)
      )`,
    ],
  },
];

/** Brings the tables up to date; each migration with its mark, or not at all. */
export async function migrate(database: Database): Promise<void> {
  await database.query("create table if not exists migration (name text primary key, applied_at timestamptz not null default now())");
  for (const { name, sql } of MIGRATIONS) {
    await database.transaction(async (inner) => {
      const [marked] = await inner.query("insert into migration (name) values ($1) on conflict do nothing returning name", [name]);
      if (marked) for (const statement of sql) await inner.query(statement);
    });
  }
}
