import { expect, test } from "vitest";
import { publicEntries } from "../../scripts/entries.js";
import { exportedNames, sourceProgram } from "../../scripts/program.js";

// `npm run snapshots` writes them anew; a name that goes away is a breaking change.
const program = sourceProgram();

test.each(publicEntries())("the names that $subpath exports", async (entry) => {
  const lines = exportedNames(program, entry).map(({ name, kind }) => `${name}: ${kind}`);
  const file = entry.subpath === "." ? "root" : entry.subpath.slice(2).replace("/", "-");
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`surface/${file}.txt`);
});
