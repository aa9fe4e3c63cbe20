// npx tsx examples/serverless/measure.ts: size of the bundle, cold starts in processes of their own, decisions a second, and the slowest requests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { processorSeconds, rate, readable } from "../rate.js";
import { EXAMPLES } from "./examples.js";
import { createHandler } from "./handler.js";
import { bundle } from "./hosts.js";
import { ROUTES } from "./routes.js";
import { SLOWEST } from "./slowest.js";

const PROCESSES = 15;
const JSON_TYPE = { "content-type": "application/json" };
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

const folder = mkdtempSync(join(tmpdir(), "aftersales-cold-"));
try {
  const code = await bundle("lambda", { minify: true });
  console.log(`bundle, minified: ${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzip`);
  const file = join(folder, "lambda.mjs");
  writeFileSync(file, code);
  for (const [path, body] of Object.entries(EXAMPLES)) console.log(`cold start, ${path}: ${coldStart(file, path, body)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const answer = createHandler();
const send = async (path: string, body: string) => {
  const response = await answer(new Request(`http://localhost${path}`, { method: "POST", headers: JSON_TYPE, body }));
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
};
for (const path of Object.keys(ROUTES)) {
  const body = JSON.stringify(ROUTES[path]?.example);
  const perSecond = await rate(async () => {
    for (let request = 0; request < 20; request++) await send(path, body);
    return 20;
  });
  console.log(`${path}: ${readable(perSecond)} requests a second of processor time`);
}
for (const { path, what, body } of SLOWEST) {
  const text = JSON.stringify(body);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const started = processorSeconds();
    await send(path, text);
    times.push(processorSeconds() - started);
  }
  console.log(`slowest, ${path}, ${what} (${kilobytes(text.length)}): ${Math.round(median(times) * 1000)} ms of processor time`);
}

/** Import and first request, in a process that has done nothing before. */
function coldStart(file: string, path: string, body: object): string {
  const event = { rawPath: path, headers: JSON_TYPE, requestContext: { http: { method: "POST" } }, body: JSON.stringify(body) };
  const script = `
    const before = process.cpuUsage();
    const started = performance.now();
    const { handler } = await import(${JSON.stringify(file)});
    const imported = performance.now();
    const { statusCode } = await handler(${JSON.stringify(event)});
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ statusCode, imported: imported - started, all: performance.now() - started, processor: (user + system) / 1000 }));`;
  const runs = Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    const run = JSON.parse(stdout || "{}");
    if (run.statusCode !== 200) throw new Error(`${path}: ${stdout}${stderr}`);
    return run as { readonly imported: number; readonly all: number; readonly processor: number };
  });
  const milliseconds = (key: "imported" | "all" | "processor") => Math.round(median(runs.map((run) => run[key])));
  return `${milliseconds("all")} ms, of which import ${milliseconds("imported")} ms (processor time ${milliseconds("processor")} ms), median of ${PROCESSES} processes`;
}
