// npx tsx examples/import/import.ts FILE [--now 2026-06-12T09:00:00Z]
import { createReadStream, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { progressBar } from "./progress-bar.js";
import { readExport } from "./read-export.js";
import { type Summary, summarise } from "./summary.js";

const USAGE = "usage: npx tsx examples/import/import.ts FILE [--now 2026-06-12T09:00:00Z]";

try {
  const { path, now } = readArguments();
  const bar = progressBar(process.stderr, statSync(path).size);
  const summary = await summarise(readExport(createReadStream(path, { highWaterMark: 256 * 1024 })), now, {
    onProgress: bar.show,
    onRefused: ({ line, problem }) => {
      bar.clear();
      console.log(`line ${line}: ${problem}`);
    },
  });
  bar.clear();
  console.log(report(summary, now));
} catch (error) {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  console.error(`${syscall === undefined ? message : `the file cannot be read (${code})`}\n${USAGE}`);
  process.exitCode = 2;
}

function readArguments() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { now: { type: "string" } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new RangeError("name one file");
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime()) || (values.now !== undefined && !/(Z|[+-]\d\d:\d\d)$/.test(values.now))) {
    throw new RangeError("--now must be a date and time with an offset");
  }
  return { path, now };
}

function report({ format, tickets, refused, contacts, states, overdue, attainment }: Summary, now: Date): string {
  const groups = attainment.groups.map(({ metric, labels, met, missed, cancelled, open, waiting, attainment: share }) => [
    metric,
    Object.values(labels).join(", ") || "-",
    ...[met, missed, cancelled, open + waiting].map(String),
    share === null ? "-" : `${(share * 100).toFixed(1)} %`,
  ]);
  return [
    `${tickets + refused} rows (${format}): ${tickets} tickets, ${refused} refused; ${contacts} with the customer's words`,
    `as of ${now.toISOString()}: ${
      Object.entries(states)
        .map(([state, number]) => `${number} ${state}`)
        .join(", ") || "none"
    }; ${overdue} overdue`,
    "",
    ...table([["metric", "of", "met", "missed", "cancelled", "open", "attainment"], ...groups]),
  ].join("\n");
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row.map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join("  "),
  );
}
