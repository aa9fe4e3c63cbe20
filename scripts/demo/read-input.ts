import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Case, defineServiceDesk, parseCase, type ServiceDesk } from "../../src/casefile/index.js";
import type { InvalidInput } from "../../src/index.js";
import { refuse, type Wanted } from "./arguments.js";

const SAMPLE = new URL("../../examples/desk/", import.meta.url);

/** The desk and the cases, or every problem of both files with its path, and exit code 2. */
export function readInput({ deskFile, casesFile }: Wanted): { readonly desk: ServiceDesk; readonly cases: readonly Case[] } {
  const [deskPath, casesPath] = [deskFile ?? sample("desk.json"), casesFile ?? sample("cases.json")];
  const desk = defineServiceDesk(readJson(deskPath));
  const list = readJson(casesPath);
  if (!Array.isArray(list)) refuse(`${casesPath} must be a list of cases`);
  const read = list.map((one: unknown) => parseCase(one));
  const problems = [
    ...desk.match(
      () => [],
      (error) => lines(deskPath, "", error),
    ),
    ...read.flatMap((one, at) =>
      one.match(
        () => [],
        (error) => lines(casesPath, `${at}`, error),
      ),
    ),
  ];
  if (problems.length > 0 || desk.isErr()) refuse(problems.join("\n"));
  return { desk: desk.value, cases: read.flatMap((one) => (one.isOk() ? [one.value] : [])) };
}

function sample(name: string): string {
  return fileURLToPath(new URL(name, SAMPLE));
}

function lines(file: string, prefix: string, { issues }: InvalidInput): readonly string[] {
  return issues.map(({ path, message }) => {
    const place = [...(prefix === "" ? [] : [prefix]), ...path].join(".");
    return `${file}: ${place === "" ? "" : `${place} `}${message}`;
  });
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === "ENOENT" ? `there is no file ${path}` : `${path} cannot be read (${code})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(`${path} is no JSON: ${(error as Error).message}`);
  }
}
