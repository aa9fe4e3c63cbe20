// npx tsx examples/import/measure.ts: writes exports of 200,000 rows into a temporary folder, reads them, and says how many rows a second.
import { appendFileSync, createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processorSeconds, readable } from "../rate.js";
import { readExport } from "./read-export.js";
import { summarise } from "./summary.js";

const ROWS = 200_000;
const NOW = new Date("2026-06-12T09:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "aftersales-import-"));
try {
  const [header, ...csv] = readFileSync("examples/import/cfpb-sample.csv", "utf8").split("\n");
  const complaint = csv.slice(0, 2).join("\n");
  await measure("cfpb.csv", header, (index) => complaint.replace("9000001", String(index)));
  const ticket = readFileSync("examples/import/zendesk-sample.ndjson", "utf8").split("\n")[0] ?? "";
  await measure("zendesk.ndjson", undefined, (index) => ticket.replace('"id":1001', `"id":${index}`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, header: string | undefined, rowAt: (index: number) => string): Promise<void> {
  const path = join(folder, name);
  if (header !== undefined) appendFileSync(path, `${header}\n`);
  for (let from = 0; from < ROWS; from += 1000) {
    appendFileSync(path, Array.from({ length: 1000 }, (_, index) => `${rowAt(from + index)}\n`).join(""));
  }
  let peak = 0;
  const onProgress = () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const started = processorSeconds();
  const { tickets, refused } = await summarise(readExport(createReadStream(path, { highWaterMark: 256 * 1024 })), NOW, { onProgress });
  const seconds = processorSeconds() - started;
  if (tickets !== ROWS || refused !== 0) throw new Error(`${tickets} tickets and ${refused} refused of ${ROWS}`);
  const megabytes = statSync(path).size / 1e6;
  const speed = `${readable(ROWS / seconds)} rows a second of processor time (${(megabytes / seconds).toFixed(1)} MB/s)`;
  console.log(`${name}, ${megabytes.toFixed(0)} MB: ${speed}, read, mapped, swept and tallied; heap at most ${Math.round(peak / 1e6)} MB`);
}
