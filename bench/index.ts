// `npm run bench` measures and writes docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { earliestAtOpenTime, openTimeAt } from "../src/calendar/open-time.js";
import { timelineOf } from "../src/calendar/schedule-timeline.js";
import {
  addBusinessDays,
  addBusinessTime,
  businessTimeBetween,
  type CalendarDate,
  type IsoDuration,
  isOpen,
  nextOpening,
  orThrow,
  type Schedule,
} from "../src/index.js";
import { DAY_SPANS, DAYS, type Day, SPANS, ZONES, type Zone } from "./cases.js";
import { hoursText, peerProcess, type Verdict } from "./compare.js";
import { scheduleOf, startsOf } from "./ours.js";
import { luxonBusinessDays, PEERS } from "./peers.js";
import { quickest, readable } from "./timing.js";

const HOUR = 3_600_000;
const YEAR = 365.2425 * 24 * HOUR;
const MANY = 1000;
/** What a peer may take for all its answers of one case, and again to be timed. */
const LIMIT_SECONDS = 20;

/** Nanoseconds of one of our calls over many start instants. */
function ours(schedule: Schedule, ask: (from: number) => unknown): Promise<number> {
  const starts = startsOf(schedule, MANY);
  let kept: unknown;
  return quickest(() => {
    for (const start of starts) kept = ask(start);
    if (kept === null) throw new Error("no answer");
  }, MANY);
}

const notes: string[] = [];

async function addition(zone: Zone, day: Day): Promise<string[][]> {
  const schedule = scheduleOf(zone, day);
  const rows: string[][] = [["**aftersales**"]];
  for (const hours of SPANS) {
    const amount: IsoDuration = `PT${hours}H`;
    rows[0]?.push(`**${readable(await ours(schedule, (from) => addBusinessTime(schedule, from, amount)))}**`);
  }
  const peers = peerProcess(zone, LIMIT_SECONDS);
  for (const { name } of PEERS) {
    const row = [name];
    for (const hours of SPANS) {
      const verdict = await peers.check(name, day, hours);
      row.push(verdict.is === "right" ? timed(await peers.time(name, day, hours)) : named(verdict));
      if (verdict.is === "wrong")
        notes.push(`${name}, ${zone}, ${hoursText(day)}: ${verdict.count} of ${verdict.of} wrong; ${verdict.example}.`);
      console.error(`${zone}, ${hoursText(day)}, ${name}, ${hours} h: ${row.at(-1)}`);
      // What is late for some hours is later for more.
      if (verdict.is === "late") break;
    }
    rows.push([...row, ...SPANS.slice(row.length - 1).map(() => "not asked")]);
  }
  peers.stop();
  return rows;
}

function timed(ns: number | null): string {
  return ns === null ? late(LIMIT_SECONDS) : readable(ns);
}

function named(verdict: Exclude<Verdict, { is: "right" }>): string {
  return verdict.is === "late" ? late(verdict.seconds) : `wrong, ${verdict.count} of ${verdict.of}`;
}

function late(seconds: number): string {
  return `none in ${seconds} s`;
}

async function wholeDays(zone: Zone): Promise<string[][]> {
  const schedule = scheduleOf(zone, "single");
  const plusBusiness = await luxonBusinessDays();
  const dates = startsOf(schedule, 24).map((start) => new Date(start).toISOString().slice(0, 10) as CalendarDate);
  const rows: string[][] = [["**aftersales**, `addBusinessDays`"], ["luxon-business-days"]];
  for (const days of DAY_SPANS) {
    rows[0]?.push(
      `**${readable(await quickest(() => dates.forEach((date) => void addBusinessDays(schedule, date, days)), dates.length))}**`,
    );
    const wrong = dates.filter((date) => plusBusiness(date, days, zone) !== orThrow(addBusinessDays(schedule, date, days)));
    const ns = () => quickest(() => dates.forEach((date) => void plusBusiness(date, days, zone)), dates.length);
    rows[1]?.push(wrong.length > 0 ? `wrong, ${wrong.length} of ${dates.length}` : readable(await ns()));
  }
  return rows;
}

async function questions(zone: Zone): Promise<string[][]> {
  const schedule = scheduleOf(zone, "split");
  const rows: [string, (from: number) => unknown][] = [
    [
      "open time as numbers: `earliestAtOpenTime(openTimeAt(from) + 1 h)`",
      (from) => earliestAtOpenTime(schedule, openTimeAt(schedule, from) + HOUR),
    ],
    ["the same, 20,000 h", (from) => earliestAtOpenTime(schedule, openTimeAt(schedule, from) + 20_000 * HOUR)],
    ['`addBusinessTime(from, "PT1H")`, with `Date` and `Result`', (from) => addBusinessTime(schedule, from, "PT1H")],
    ['`addBusinessTime(from, "PT20000H")`', (from) => addBusinessTime(schedule, from, "PT20000H")],
    ['`addBusinessTime(from, "P15D")`, business days', (from) => addBusinessTime(schedule, from, "P15D")],
    ["`businessTimeBetween`, ten years", (from) => businessTimeBetween(schedule, from, from + 10 * YEAR)],
    ["`isOpen`", (from) => isOpen(schedule, from)],
    ["`nextOpening`", (from) => nextOpening(schedule, from)],
  ];
  const table: string[][] = [];
  for (const [name, ask] of rows) table.push([name, readable(await ours(schedule, ask))]);
  return table;
}

function compiling(zone: Zone, day: Day): string[] {
  const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2036, 0, 1)];
  const runs = Array.from({ length: 15 }, () => {
    const before = performance.now();
    const schedule = scheduleOf(zone, day);
    businessTimeBetween(schedule, from, to);
    const took = performance.now() - before;
    const { line } = timelineOf(schedule);
    if (!line) throw new Error("nothing was compiled");
    const bytes = Object.values(line).reduce((sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0);
    const years = (line.to - line.from) / YEAR;
    return { ms: took / years, kilobytes: bytes / 1024 / years };
  });
  return [
    `${zone}, ${hoursText(day)}`,
    `${Math.min(...runs.map(({ ms }) => ms)).toFixed(3)} ms`,
    `${Math.min(...runs.map(({ kilobytes }) => kilobytes)).toFixed(1)} KB`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const spanHead = ["", ...SPANS.map((hours) => `${hours.toLocaleString("en")} h`)];
const sections: string[] = [];
for (const zone of ZONES) {
  for (const day of Object.keys(DAYS) as Day[])
    sections.push(`### ${zone}, ${hoursText(day)}\n\n${table(spanHead, await addition(zone, day))}`);
}

const require = createRequire(import.meta.url);
const versions = [...PEERS.map(({ name }) => name), "luxon-business-days"].map(
  (name) => `${name} ${require(`${name}/package.json`).version}`,
);

writeFileSync(
  "docs/benchmarks.md",
  `# Benchmarks

Written by \`npm run bench\` on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Do not edit.
Each number is what one call takes on average over many start instants, in the quickest of many rounds: what else a machine does only adds.
Numbers change from machine to machine, ratios much less: \`npm run bench:ratios\` asserts only these.

## Adding open hours

Monday to Friday, twelve holidays a year (none for nights). Ours is \`addBusinessTime\` with its length read, a \`Date\` and a \`Result\` made.
The peers (${versions.join(", ")}) take local time from the machine, so each ran with \`TZ\` set to the zone.
Before it was timed, each answered for up to 24 instants, among them the Fridays before the changes of clocks; one wrong answer, and it was
not timed. The instants were chosen so that no answer falls on a closing, where conventions differ.

${PEERS.map(({ name, call }) => `- ${name}: \`${call}\``).join("\n")}

${sections.join("\n\n")}
${notes.length > 0 ? `\nWrong answers, the first of each case:\n\n${notes.map((note) => `- ${note}`).join("\n")}\n` : ""}
## Adding business days

${table(["Europe/Lisbon", ...DAY_SPANS.map((days) => `${days.toLocaleString("en")} d`)], await wholeDays("Europe/Lisbon"))}

## One question

${table(["Europe/Lisbon, 09:00-13:00, 14:00-18:00", "one call"], await questions("Europe/Lisbon"))}

## Compiling

A schedule compiles what is asked: here ten years at once, from the document to the first answer. Per year of what it then holds:

${table(
  ["", "time a year", "memory a year"],
  ZONES.flatMap((zone) => (["single", "split"] as const).map((day) => compiling(zone, day))),
)}
`,
);
