// The repository of cases: facts come in, reviews are computed and kept beside them, with the instant at which each is to be made again.
import { type InvalidInput, orThrow, type Result } from "aftersales";
import { type Case, type CaseReview, parseCase, reviewCase } from "aftersales/casefile";
import type { Database } from "./database.js";
import type { Desks } from "./desks.js";

/**
 * Facts that are added to a case: lists that grow are appended to, whatever else is given replaces what was there. What a case is known by (`id`, `customerId`, `openedAt`)
 * stays.
 */
export type Change = Readonly<Record<string, unknown>>;

/** What a wake-up made anew, and what it could not review: such a case waits until it changes, and keeps no other from its turn. */
export interface WakeUp {
  readonly reviews: readonly CaseReview[];
  readonly failed: readonly { readonly id: string; readonly deskVersion: string }[];
}

export interface Cases {
  /** Stores a new case under the desk version of its opening, with its first review. The same case again is no second one, and changes nothing. */
  open(json: unknown, now: Date): Promise<Result<CaseReview, InvalidInput>>;
  /** Adds facts and reviews again. `changeId` names the change of this case: a second delivery of the same one changes nothing. */
  change(id: string, changeId: string, change: Change, now: Date): Promise<Result<CaseReview, InvalidInput>>;
  /** Reviews what is due by `now`, at most `limit` cases. Several workers may ask at once: each case goes to one of them. */
  wakeUp(now: Date, limit: number): Promise<WakeUp>;
}

interface Row {
  readonly id: string;
  readonly desk_version: string;
  readonly facts: object;
  readonly revision: number;
}

const GROWING = ["contacts", "events", "history", "anchors", "consents", "doNotContact", "open", "promises", "overrules", "answers"];
const STAYS = ["id", "customerId", "openedAt"];

/** Undoes a transaction whose answer is an error. */
class Undone extends Error {
  constructor(readonly answer: Result<CaseReview, InvalidInput>) {
    super("undone");
  }
}

export function casesIn(database: Database, desks: Desks): Cases {
  return {
    async open(json, now) {
      const read = parseCase(withoutNul(json));
      if (read.isErr()) return read.map((): never => undefined as never);
      const caseFile = read.value;
      return allOrNothing(async (inner) => {
        const version = await desks.versionAt(new Date(caseFile.openedAt as Date), inner);
        await inner.query("insert into service_case (id, desk_version, facts) values ($1, $2, $3) on conflict (id) do nothing", [
          caseFile.id,
          version,
          JSON.stringify(withoutNul(json)),
        ]);
        return reviewInto(inner, await locked(inner, caseFile.id), now);
      });
    },
    async change(id, changeId, change, now) {
      return allOrNothing(async (inner) => {
        const row = await locked(inner, id);
        const facts = withChange(row.facts, withoutNul(change) as Change);
        const read = parseCase(facts);
        if (read.isErr()) return read.map((): never => undefined as never);
        const [fresh] = await inner.query(
          "insert into case_change (id, case_id, revision, change) values ($1, $2, $3, $4) on conflict (case_id, id) do nothing returning id",
          [changeId, id, row.revision + 1, JSON.stringify(withoutNul(change))],
        );
        if (!fresh) return reviewInto(inner, row, now);
        await inner.query("update service_case set facts = $2, revision = revision + 1 where id = $1", [id, JSON.stringify(facts)]);
        return reviewInto(inner, { ...row, facts, revision: row.revision + 1 }, now);
      });
    },
    async wakeUp(now, limit) {
      return database.transaction(async (inner) => {
        // A review of a later instant than now comes from a clock that was ahead: it is made again too.
        const due = await inner.query<Row>(
          `select id, desk_version, facts, revision from service_case
           where failed is null and (next_change_at <= $1 or reviewed_at > $1)
           order by next_change_at limit $2 for update skip locked`,
          [now, limit],
        );
        const reviews: CaseReview[] = [];
        const failed: { id: string; deskVersion: string }[] = [];
        for (const row of due) {
          // What is wrong with one row keeps no other from its turn. The message stays out of the log: it may repeat a text.
          await inner.query("savepoint one_case");
          try {
            reviews.push(orThrow(await reviewInto(inner, row, now)));
          } catch (error) {
            await inner.query("rollback to savepoint one_case");
            await inner.query("update service_case set failed = $2 where id = $1", [row.id, String(error).slice(0, 1000)]);
            failed.push({ id: row.id, deskVersion: row.desk_version });
          }
        }
        return { reviews, failed };
      });
    },
  };

  /** A transaction that is undone when the answer is an error: nothing is stored of what could not be reviewed. */
  async function allOrNothing(
    work: (inner: Database) => Promise<Result<CaseReview, InvalidInput>>,
  ): Promise<Result<CaseReview, InvalidInput>> {
    try {
      return await database.transaction(async (inner) => {
        const answer = await work(inner);
        if (answer.isErr()) throw new Undone(answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      throw error;
    }
  }

  async function reviewInto(inner: Database, row: Row, now: Date): Promise<Result<CaseReview, InvalidInput>> {
    const desk = await desks.compiled(row.desk_version, inner);
    // A row written by a newer release may have keys that this one does not know.
    const caseFile: Case = orThrow(parseCase(row.facts, { unknownKeys: "drop" }));
    const reviewed = reviewCase(desk, caseFile, now);
    if (reviewed.isErr()) return reviewed;
    const { nextSteps, nextChangeAt, basedOn } = reviewed.value;
    // Codes, instants and roles only: parameters and reasons may quote what the customer wrote.
    const steps = nextSteps.map(({ code, by, who }) => ({ code, by, who }));
    await inner.query("update service_case set review = $2, reviewed_at = $3, next_change_at = $4, failed = null where id = $1", [
      row.id,
      JSON.stringify({ steps, basedOn }),
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

/** What is no list in the place of one goes on as it is, for `parseCase` to refuse. */
function withChange(facts: object, change: Change): object {
  const before = facts as Readonly<Record<string, unknown>>;
  const grown = GROWING.flatMap((name) => {
    const [old, added] = [before[name] ?? [], change[name]];
    return Array.isArray(old) && Array.isArray(added) ? [[name, [...old, ...added]] as const] : [];
  });
  const stays = STAYS.map((name) => [name, before[name]] as const);
  return { ...before, ...change, ...Object.fromEntries(grown), ...Object.fromEntries(stays) };
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** PostgreSQL holds no NUL in a text; a customer's message may. Half of a surrogate pair is no character either. */
function withoutNul(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\u0000", "").replace(LONE_SURROGATE, "\ufffd");
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNul(part)]));
}
