import { existsSync, readdirSync } from "node:fs";

/** Paths of the files below a folder that end so, sorted, with `/` between the parts. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
  return paths.filter((path) => path.endsWith(ending)).sort();
}
