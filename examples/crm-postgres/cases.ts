// The repository of cases: facts come in, reviews are computed and kept beside them, with the instant at which each is to be made again.
import { type InvalidInput, orThrow, type Result } from "aftersales";
import { type Case, type CaseReview, parseCase, reviewCase } from "aftersales/casefile";
import type { Database } from "./database.js";
import type { Desks } from "./desks.js";

/** Facts that are added to a case: the lists that grow are appended to, whatever else is given replaces what was there. */
export type Change = Readonly<Record<string, unknown>>;

/** A review that a wake-up made anew. */
export interface Woken {
  readonly id: string;
  readonly review: CaseReview;
}

export interface Cases {
  /** Stores a new case under the desk version of its opening, with its first review. The same case again is no second one. */
  open(json: unknown, now: Date): Promise<Result<CaseReview, InvalidInput>>;
  /** Adds facts and reviews again. `changeId` names the change: a second delivery of the same one changes nothing. */
  change(id: string, changeId: string, change: Change, now: Date): Promise<Result<CaseReview, InvalidInput>>;
  /** Reviews what is due by `now`, at most `limit` cases. Several workers may ask at once: each case goes to one of them. */
  wakeUp(now: Date, limit: number): Promise<readonly Woken[]>;
}

interface Row {
  readonly id: string;
  readonly desk_version: string;
  readonly facts: object;
  readonly revision: number;
}

const GROWING = ["contacts", "events", "history", "promises", "overrules", "answers"] as const;

export function casesIn(database: Database, desks: Desks): Cases {
  return {
    async open(json, now) {
      const read = parseCase(json);
      if (read.isErr()) return read.map((): never => undefined as never);
      const caseFile = read.value;
      return database.transaction(async (inner) => {
        const version = await desks.versionAt(new Date(caseFile.openedAt as Date), inner);
        await inner.query("insert into service_case (id, desk_version, facts) values ($1, $2, $3) on conflict (id) do nothing", [
          caseFile.id,
          version,
          JSON.stringify(json),
        ]);
        return reviewInto(inner, await locked(inner, caseFile.id), now);
      });
    },
    async change(id, changeId, change, now) {
      return database.transaction(async (inner) => {
        const row = await locked(inner, id);
        const facts = withChange(row.facts, change);
        const read = parseCase(facts);
        if (read.isErr()) return read.map((): never => undefined as never);
        const [fresh] = await inner.query(
          "insert into case_change (id, case_id, revision, change) values ($1, $2, $3, $4) on conflict (id) do nothing returning id",
          [changeId, id, row.revision + 1, JSON.stringify(change)],
        );
        if (!fresh) return reviewInto(inner, row, now);
        await inner.query("update service_case set facts = $2, revision = revision + 1 where id = $1", [id, JSON.stringify(facts)]);
        return reviewInto(inner, { ...row, facts, revision: row.revision + 1 }, now);
      });
    },
    async wakeUp(now, limit) {
      return database.transaction(async (inner) => {
        const due = await inner.query<Row>(
          `select id, desk_version, facts, revision from service_case where next_change_at <= $1
           order by next_change_at limit $2 for update skip locked`,
          [now, limit],
        );
        const woken: Woken[] = [];
        for (const row of due) woken.push({ id: row.id, review: orThrow(await reviewInto(inner, row, now)) });
        return woken;
      });
    },
  };

  async function reviewInto(inner: Database, row: Row, now: Date): Promise<Result<CaseReview, InvalidInput>> {
    const desk = await desks.compiled(row.desk_version, inner);
    // A row written by a newer release may have keys that this one does not know.
    const caseFile: Case = orThrow(parseCase(row.facts, { unknownKeys: "drop" }));
    const reviewed = reviewCase(desk, caseFile, now);
    if (reviewed.isErr()) return reviewed;
    const { nextSteps, nextChangeAt, basedOn } = reviewed.value;
    await inner.query("update service_case set review = $2, reviewed_at = $3, next_change_at = $4 where id = $1", [
      row.id,
      JSON.stringify({ nextSteps, basedOn }),
      now,
      nextChangeAt,
    ]);
    return reviewed;
  }
}

async function locked(inner: Database, id: string): Promise<Row> {
  const [row] = await inner.query<Row>("select id, desk_version, facts, revision from service_case where id = $1 for update", [id]);
  if (!row) throw new Error(`there is no case ${id}`);
  return row;
}

function withChange(facts: object, change: Change): object {
  const before = facts as Readonly<Record<string, unknown>>;
  const grown = GROWING.flatMap((name) =>
    change[name] === undefined ? [] : [[name, [...listOf(before[name]), ...listOf(change[name])]] as const],
  );
  return { ...before, ...change, ...Object.fromEntries(grown) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
