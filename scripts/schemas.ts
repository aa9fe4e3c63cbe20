// The JSON Schema of every document, one file each: `aftersales/schemas/<name>.json`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { scheduleSchema } from "../src/calendar/schedule.schema.js";

/** File name and schema of each document. An area adds its lines here. */
const DOCUMENTS: Readonly<Record<string, z.ZodType>> = {
  schedule: scheduleSchema,
};

/** The JSON Schema of each document by file name, as text. JSON Schema cannot say the rules between fields: `define...` checks those. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const entries = Object.entries(DOCUMENTS).map(([name, schema]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  ]);
  return Object.fromEntries(entries);
}

/** Writes `schemas/*.json` anew and returns how many. */
export function writeSchemas(): number {
  rmSync("schemas", { recursive: true, force: true });
  mkdirSync("schemas");
  const schemas = Object.entries(jsonSchemas());
  for (const [name, text] of schemas) writeFileSync(`schemas/${name}.json`, text);
  return schemas.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(`${writeSchemas()} JSON Schema files written`);
