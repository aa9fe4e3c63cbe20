// `npm run demo [-- FILE.csv] [--now INSTANT]`: when must each complaint of a file be answered, and was it?
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readInstant } from "./demo/cells.js";
import { readComplaints } from "./demo/read-complaints.js";
import { report } from "./demo/report.js";

const SAMPLE = "examples/complaints/sample.csv";
const SAMPLE_NOW = "2026-06-12T09:00:00Z";
const USAGE = "usage: npm run demo [-- [--now 2026-06-12T09:00:00Z] [FILE.csv]]";

/** Ends the program with a sentence for its user, and exit code 2. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const { file, now } = readArguments();
const text = readText(file ?? fileURLToPath(new URL(`../${SAMPLE}`, import.meta.url)));
const found = readComplaints(text) ?? refuse(`${file} is no CSV of complaints: its header must be that of ${SAMPLE} or of the CFPB`);
const at = now ?? new Date(file === undefined ? SAMPLE_NOW : Date.now());
const fixed = file === undefined && now === undefined ? " (fixed for the sample, so that this output is the same each day)" : "";
process.stdout.on("error", () => process.exit()); // the reader, such as head, has gone
process.stdout.write(`Complaints of ${file ?? SAMPLE}\nAs of ${at.toISOString()}${fixed}\n\n${report(found, at)}`);

function readArguments(): { readonly file: string | undefined; readonly now: Date | undefined } {
  const { positionals, values } = parsedArguments();
  if (positionals.length > 1) refuse(`give one file at a time\n${USAGE}`);
  if (values.now === undefined) return { file: positionals[0], now: undefined };
  const now = readInstant(values.now) ?? refuse(`--now must be a date and time with an offset, such as ${SAMPLE_NOW}\n${USAGE}`);
  return { file: positionals[0], now };
}

function parsedArguments() {
  try {
    return parseArgs({ options: { now: { type: "string" } }, allowPositionals: true });
  } catch {
    return refuse(USAGE);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === "ENOENT" ? `there is no file ${path}` : `${path} cannot be read (${code})`);
  }
}
