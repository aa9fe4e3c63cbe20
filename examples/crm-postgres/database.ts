// One small interface over PostgreSQL, so that the rest does not know whether the server is embedded.
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** Runs statements; inside `transaction` all or none of them hold. */
export interface Database {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The server of `DATABASE_URL`; without one, PostgreSQL inside this process, in the folder of `DATABASE_FOLDER` or (default) in memory. */
export async function openDatabase(url = process.env["DATABASE_URL"], folder = process.env["DATABASE_FOLDER"]): Promise<Database> {
  if (!url) return embedded(await PGlite.create(folder || "memory://"));
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // The server went away while a connection was idle: the pool makes a new one when it is needed.
  pool.on("error", ({ message }) => console.error(`database: ${message}`));
  return server(pool);
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
    let broken = false;
    try {
      await client.query("begin");
      const answer = await work(over(client, nested));
      await client.query("commit");
      return answer;
    } catch (error) {
      // A connection that cannot even roll back is thrown away; the first error is the one to hear about.
      broken = await client.query("rollback").then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  });
}

function nested(): never {
  throw new Error("a transaction runs already");
}
