import { orThrow } from "aftersales";
import { defineServiceDesk, type ServiceDesk } from "aftersales/casefile";
import type { Database } from "./database.js";

/** The versions of the desk document. A compiled desk is kept: compiling takes far longer than a review. */
export interface Desks {
  /** Stores a new version that holds for cases opened from an instant on. A document with mistakes is refused, with all of them. */
  save(document: { readonly version: string }, validFrom: Date): Promise<void>;
  /** The version that holds for a case opened at an instant. */
  versionAt(openedAt: Date, database?: Database): Promise<string>;
  compiled(version: string, database?: Database): Promise<ServiceDesk>;
}

export function desksIn(database: Database): Desks {
  const kept = new Map<string, ServiceDesk>();
  return {
    async save(document, validFrom) {
      orThrow(defineServiceDesk(document));
      await database.query("insert into desk (version, valid_from, document) values ($1, $2, $3)", [
        document.version,
        validFrom,
        JSON.stringify(document),
      ]);
    },
    async versionAt(openedAt, inner = database) {
      const [found] = await inner.query<{ version: string }>(
        "select version from desk where valid_from <= $1 order by valid_from desc limit 1",
        [openedAt],
      );
      if (!found) throw new Error("no version of the desk holds at that instant");
      return found.version;
    },
    async compiled(version, inner = database) {
      const known = kept.get(version);
      if (known) return known;
      const [row] = await inner.query<{ document: unknown }>("select document from desk where version = $1", [version]);
      const desk = orThrow(defineServiceDesk(row?.document));
      kept.set(version, desk);
      return desk;
    },
  };
}
