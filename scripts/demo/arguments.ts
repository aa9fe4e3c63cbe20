import { parseArgs } from "node:util";
import type { Messages } from "../../src/casefile/index.js";
import { readInstant } from "../../src/kernel/instant.js";
import { LANGUAGES, type Language, type Words } from "./languages.js";

/** What the user wants to see. */
export interface Wanted {
  readonly deskFile: string | null;
  readonly casesFile: string | null;
  readonly caseId: string | null;
  readonly now: Date;
  /** Whether `now` is that of the sample, so that its output is the same each day. */
  readonly fixed: boolean;
  readonly report: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: Words;
}

const SAMPLE_NOW = "2026-05-05T17:00:00+01:00";
const USAGE = `usage: npm run demo [-- [--lang ${Object.keys(LANGUAGES).join("|")}] [--case ID] [--desk FILE --cases FILE] [--now INSTANT] [--report FILE]]`;

const OPTIONS = {
  lang: { type: "string", default: "en" },
  case: { type: "string" },
  desk: { type: "string" },
  cases: { type: "string" },
  now: { type: "string" },
  report: { type: "string", default: "report.html" },
} as const;

/** Ends the program with a sentence for its user, and exit code 2. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

export function readArguments(given: readonly string[]): Wanted {
  const values = parsed(given);
  const language = Object.hasOwn(LANGUAGES, values.lang)
    ? (values.lang as Language)
    : refuse(`there is no language ${values.lang}\n${USAGE}`);
  if ((values.desk === undefined) !== (values.cases === undefined)) refuse(`give --desk and --cases together\n${USAGE}`);
  const own = values.desk !== undefined;
  const ms = values.now === undefined ? null : readInstant(values.now);
  if (typeof ms === "string") refuse(`--now must be a date and time with an offset, such as ${SAMPLE_NOW}\n${USAGE}`);
  const sample = new Date(SAMPLE_NOW);
  return {
    deskFile: values.desk ?? null,
    casesFile: values.cases ?? null,
    caseId: values.case ?? null,
    now: ms === null ? (own ? new Date() : sample) : new Date(ms),
    fixed: !own && ms === null,
    report: values.report,
    language,
    ...LANGUAGES[language],
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS }).values;
  } catch {
    return refuse(USAGE);
  }
}
