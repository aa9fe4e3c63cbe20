// The public entries, derived from the folders: an area is a folder of src with an index, a language is a file of src/messages.
import { existsSync, readdirSync } from "node:fs";

export interface Entry {
  /** Key of `exports` in package.json: `"./calendar"`. */
  readonly subpath: string;
  /** Path under src and dist without extension: `"calendar/index"`. */
  readonly path: string;
}

/** All entries in a stable order, the root first. */
export function publicEntries(): readonly Entry[] {
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map(({ name }) => name)
    .sort();
  const areas = folders
    .filter((area) => existsSync(`src/${area}/index.ts`))
    .map((area) => ({ subpath: `./${area}`, path: `${area}/index` }));
  const root = existsSync("src/index.ts") ? [{ subpath: ".", path: "index" }] : [];
  return [...root, ...areas, ...languages().map((language) => ({ subpath: `./messages/${language}`, path: `messages/${language}` }))];
}

/** A language is a file such as `en.ts` or `pt-BR.ts`; any other file, and a folder, is a part of them, not an entry. */
function languages(): readonly string[] {
  if (!existsSync("src/messages")) return [];
  const files = readdirSync("src/messages").flatMap((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? []);
  return files.sort();
}

/** The line of `exports` in package.json that an entry must have. */
export function exportsOf({ path }: Entry) {
  return {
    import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
    require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
  };
}
