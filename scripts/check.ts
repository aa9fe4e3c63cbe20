// `npm test`: every check of the package, two at a time. `npm test -- --only unit,types` runs the steps whose name begins so.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

interface Step {
  readonly name: string;
  readonly command: string;
  readonly needs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where vitest writes its counts. */
  readonly report?: string;
  /** Measures time, so nothing runs beside it. */
  readonly alone?: boolean;
}

interface Outcome {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  readonly tests: { readonly passed: number; readonly failed: number } | null;
}

function vitest(name: string, project: string, options = "", more: Partial<Step> = {}): Step {
  const report = `reports/${name.replaceAll(/[^a-z]+/gi, "-")}.json`;
  const command = `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${report} ${options}`;
  return { name, command, report, ...more };
}

/** A step that is a script of package.json. */
function script(name: string, key: string, more: Partial<Step> = {}): Step {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return { name, command: scripts[key], ...more };
}

const STEPS: readonly Step[] = [
  script("build", "build"),
  script("types", "types"),
  vitest("unit UTC, coverage", "unit", "--coverage", { env: { TZ: "UTC" } }),
  script("packed install", "packed", { needs: ["build"] }),
  // No zone of the machine may change an answer: the tests run in four, east and west of UTC, with half hours, and across the date line.
  vitest("unit in the edge runtime, Pacific/Apia", "edge", "", { env: { TZ: "Pacific/Apia" } }),
  vitest("package", "package", "", { needs: ["build"], env: { TZ: "America/New_York" } }),
  { name: "examples, written and typed", command: "tsx scripts/examples.ts && tsc -p .docs-tests", needs: ["build"] },
  vitest("examples, run", "docs", "", { needs: ["build", "examples, written and typed"], env: { TZ: "Asia/Kolkata" } }),
  script("examples in folders, typed", "types:examples", { needs: ["build"] }),
  vitest("examples in folders, run", "examples", "", { needs: ["build"], env: { TZ: "Asia/Kolkata" } }),
  script("size", "size", { needs: ["build"] }),
  script("reference", "docs"),
  script("attw", "attw", { needs: ["build"] }),
  script("publint", "publint", { needs: ["build"] }),
  script("unused code", "unused"),
  script("import directions", "imports"),
  script("lint", "lint"),
  ...(existsSync("bench/ratios.ts") ? [script("bench ratios", "bench:ratios", { alone: true })] : []),
];

const AT_ONCE = 2;
const started = performance.now();
const outcomes: Outcome[] = [];
const running = new Map<string, Promise<Outcome>>();
const pending = chosen();
const total = pending.length;

mkdirSync("reports", { recursive: true });
while (pending.length > 0 || running.size > 0) {
  for (let next = takeReady(); next && running.size < AT_ONCE; next = takeReady()) running.set(next.name, run(next));
  showRunning();
  const outcome = await Promise.race(running.values());
  running.delete(outcome.step.name);
  finish(outcome);
  if (!outcome.ok) dropDependents(outcome.step.name);
}
summarise();

function chosen(): Step[] {
  const only = process.argv.indexOf("--only");
  if (only === -1) return [...STEPS];
  const prefixes = (process.argv[only + 1] ?? "").split(",");
  const found = STEPS.filter(({ name }) => prefixes.some((prefix) => prefix !== "" && name.startsWith(prefix)));
  if (found.length === 0) {
    console.error(`no such step; there are: ${STEPS.map(({ name }) => name).join("; ")}`);
    process.exit(2);
  }
  return found;
}

/** The first step that may start now. What it needs is done, or was not asked for. */
function takeReady(): Step | undefined {
  if (running.size >= AT_ONCE || [...running.keys()].some((name) => STEPS.find((step) => step.name === name)?.alone)) return undefined;
  const waiting = new Set([...running.keys(), ...pending.map(({ name }) => name)]);
  const index = pending.findIndex(
    (step) => !step.needs?.some((need) => waiting.has(need)) && (!step.alone || (running.size === 0 && pending.length === 1)),
  );
  return index === -1 ? undefined : pending.splice(index, 1)[0];
}

function run(step: Step): Promise<Outcome> {
  const since = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const path = `${process.cwd()}/node_modules/.bin:${process.env["PATH"]}`;
  // With CI set, vitest refuses to write a snapshot that is missing.
  const env = { ...process.env, CI: "true", PATH: path, FORCE_COLOR: "0", NO_COLOR: "1", ...step.env };
  const child = spawn(step.command, { shell: true, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const seconds = (performance.now() - since) / 1000;
      writeFileSync(`reports/${step.name.replaceAll(/[^a-z]+/gi, "-")}.log`, output);
      resolve({ step, ok: status === 0, seconds, tests: step.report ? countsOf(step.report) : null });
    });
  });
}

function countsOf(report: string): Outcome["tests"] {
  if (!existsSync(report)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function dropDependents(name: string): void {
  for (const step of pending.filter(({ needs }) => needs?.includes(name))) {
    pending.splice(pending.indexOf(step), 1);
    finish({ step, ok: false, seconds: 0, tests: null });
    dropDependents(step.name);
  }
}

function finish(outcome: Outcome): void {
  outcomes.push(outcome);
  const { step, ok, seconds, tests } = outcome;
  const verdict = ok ? "ok    " : seconds === 0 ? "NO RUN" : "FAILED";
  const counts = tests ? `${tests.passed} passed${tests.failed > 0 ? `, ${tests.failed} failed` : ""}` : "";
  clearLine();
  console.log(
    `${String(outcomes.length).padStart(2)}/${total}  ${verdict}  ${step.name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`.trimEnd(),
  );
  if (!ok && seconds > 0) console.log(indent(readFileSync(`reports/${step.name.replaceAll(/[^a-z]+/gi, "-")}.log`, "utf8")));
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `       | ${line}`)
    .join("\n");
}

function showRunning(): void {
  if (process.stdout.isTTY) process.stdout.write(`       ...     ${[...running.keys()].join(" + ")}`);
}

function clearLine(): void {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
}

function summarise(): void {
  const failed = outcomes.filter(({ ok }) => !ok);
  const tests = { passed: 0, failed: 0 };
  const steps = { passed: 0, failed: 0 };
  for (const { ok, tests: counts } of outcomes) {
    tests.passed += counts?.passed ?? 0;
    tests.failed += counts?.failed ?? 0;
    // A step of tests counts as its tests; only a failure that no test explains (coverage, a crash) counts beside them.
    if (!counts && ok) steps.passed++;
    if (!ok && !counts?.failed) steps.failed++;
  }
  const coverage = outcomes.some(({ step, ok }) => ok && step.command.includes("--coverage")) ? coverageLine() : "";
  console.log(
    `\n${coverage}steps   ${outcomes.length - failed.length} ok, ${failed.length} failed${failed.length > 0 ? `: ${failed.map(({ step }) => step.name).join("; ")}` : ""}`,
  );
  console.log(`tests   ${tests.passed} passed, ${tests.failed} failed`);
  console.log(`time    ${((performance.now() - started) / 1000).toFixed(0)} s`);
  writeFileSync("reports/check.json", JSON.stringify({ passed: tests.passed + steps.passed, failed: tests.failed + steps.failed }));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function coverageLine(): string {
  const { lines, branches } = JSON.parse(readFileSync("coverage/coverage-summary.json", "utf8")).total;
  return `covered ${lines.pct} % of lines, ${branches.pct} % of branches of src\n`;
}
