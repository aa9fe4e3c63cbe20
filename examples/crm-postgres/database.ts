// One small interface over PostgreSQL, so that the rest does not know whether the server is embedded.
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** Runs statements; inside `transaction` all or none of them hold. */
export interface Database {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The server of `DATABASE_URL`; without one, PostgreSQL inside this process, in a folder or (default) in memory. */
export async function openDatabase(url = process.env["DATABASE_URL"], folder?: string): Promise<Database> {
  return url ? server(new pg.Pool({ connectionString: url })) : embedded(await PGlite.create(folder ?? "memory://"));
}

function embedded(lite: PGlite): Database {
  const over = (runner: Pick<PGlite, "query">, transaction: Database["transaction"]): Database => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await runner.query<Row>(text, [...values])).rows,
    transaction,
    close: () => lite.close(),
  });
  return over(lite, (work) => lite.transaction((inner) => work(over(inner as never, nested))));
}

function server(pool: pg.Pool): Database {
  const over = (runner: pg.Pool | pg.PoolClient, transaction: Database["transaction"]): Database => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await runner.query(text, [...values])).rows as Row[],
    transaction,
    close: () => pool.end(),
  });
  return over(pool, async (work) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const answer = await work(over(client, nested));
      await client.query("commit");
      return answer;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  });
}

function nested(): never {
  throw new Error("a transaction runs already");
}
