// The first run of a newcomer: `npm run demo`, with and without files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demo-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(...args: string[]) {
  const report = join(folder, "report.html");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", "--report", report, ...args], {
    encoding: "utf8",
  });
  return { status, stdout: stdout.replaceAll(report, "report.html"), stderr: stderr.replaceAll(`${folder}/`, ""), report };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const sample = (name: string) => JSON.parse(readFileSync(`examples/desk/${name}`, "utf8"));

test.each(["en", "es", "pt-PT", "pt-BR"])("the sample gives the same output each day, without a colour code, in %s", (language) => {
  const { status, stdout, stderr } = demo("--lang", language);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
  expect([...stdout].filter((character) => character < " " && character !== "\n")).toEqual([]);
  expect(stdout).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
});

describe("the report", () => {
  test("opens without a network, names its language, and tells every chart in words and figures", () => {
    const { report } = demo("--lang", "pt-PT");
    const html = readFileSync(report, "utf8");
    expect(html).toContain('<html lang="pt-PT">');
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import/);
    expect(html.replaceAll(/xmlns(:\w+)?="[^"]*"/g, "")).not.toMatch(/https?:/);
    // Six charts, each drawn for a page and for a phone, each with a title and a description.
    const charts = [...html.matchAll(/<svg role="img" aria-labelledby="([\w-]+) ([\w-]+)"/g)];
    expect(charts).toHaveLength(12);
    for (const [, title, description] of charts) for (const id of [title, description]) expect(html).toContain(`id="${id}"`);
    expect(html.match(/<details>/g)).toHaveLength(6);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("--case shows one case in full", () => {
  const { status, stdout } = demo("--case", "2026-0103");
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test("files of one's own, and a clock of one's own", () => {
  const [first] = sample("cases.json");
  const args = ["--desk", "examples/desk/desk.json", "--cases", file("cases.json", [first]), "--now", "2026-06-01T09:00:00+01:00"];
  const { status, stdout } = demo(...args);
  expect(status).toBe(0);
  expect(stdout).toContain("1 case, as of Monday, 1 June 2026 at 09:00 (Europe/Lisbon)\n");
});

describe("what it cannot do it says, without a stack trace, with exit code 2", () => {
  test("every mistake of both files, with its path", () => {
    const desk = file("desk.json", { ...sample("desk.json"), colour: "red", products: [{ id: "oven", warranty: "none" }] });
    const cases = file("cases.json", [{ id: "C-1", openedAt: "yesterday" }]);
    const { status, stdout, stderr } = demo("--desk", desk, "--cases", cases);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n").sort()).toEqual(
      [
        "",
        'desk.json: has an unknown key "colour"',
        'desk.json: products.0.warranty refers to "none", which is not defined (known: lume-large, lume-small)',
        'desk.json: followUp.touchpoints.0.categories.coffee-machine refers to "coffee-machine", which is not defined (known: oven)',
        'desk.json: followUp.touchpoints.0.categories.fan refers to "fan", which is not defined (known: oven)',
        "cases.json: 0.customerId is required",
        'cases.json: 0.openedAt must be an RFC 3339 instant such as "2026-03-02T09:00:00Z"',
        "cases.json: 0.timeZone is required",
      ].sort(),
    );
  });

  test.each<[string, () => string[], RegExp]>([
    ["a missing file", () => ["--desk", "none.json", "--cases", "none.json"], /^there is no file none\.json\n$/],
    ["a file that is no JSON", () => ["--desk", file("broken.json", "{"), "--cases", "none.json"], /^broken\.json is no JSON: /],
    [
      "no list of cases",
      () => ["--desk", "examples/desk/desk.json", "--cases", file("one.json", {})],
      /^one\.json must be a list of cases\n$/,
    ],
    ["a case that is not there", () => ["--case", "none"], /^there is no case none; there are: 2026-0101, /],
    ["one file without the other", () => ["--desk", "x.json"], /^give --desk and --cases together\nusage: npm run demo/],
    ["an unknown language", () => ["--lang", "fr"], /^there is no language fr\nusage: npm run demo/],
    ["no instant", () => ["--now", "today"], /^--now must be a date and time with an offset/],
    ["an unknown option", () => ["--later"], /^usage: npm run demo/],
  ])("%s", (_, args, sentence) => {
    const { status, stdout, stderr } = demo(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain("    at ");
  });
});
