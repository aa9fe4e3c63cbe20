// The first run of a newcomer: `npm run demo`, with and without a file.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";

function demo(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the bundled sample gives the same output each day, without a colour code", () => {
  const { status, stdout, stderr } = demo();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
  expect([...stdout].filter((character) => character < " " && character !== "\n")).toEqual([]);
});

test("--now moves the clock", () => {
  expect(demo("--now", "2026-06-20T09:00:00Z").stdout).toContain("As of 2026-06-20T09:00:00.000Z\n");
});

describe("what it cannot do it says, without a stack trace, with exit code 2", () => {
  test.each([
    ["a missing file", ["no-such-file.csv"], "there is no file no-such-file.csv\n"],
    ["a folder", ["examples"], "examples cannot be read (EISDIR)\n"],
    [
      "a file of another kind",
      ["package.json"],
      "package.json is no CSV of complaints: its header must be that of examples/complaints/sample.csv or of the CFPB\n",
    ],
  ])("%s", (_, args, sentence) => {
    expect(demo(...args)).toEqual({ status: 2, stdout: "", stderr: sentence });
  });

  test.each([[["--now", "today"]], [["--later"]], [["a.csv", "b.csv"]]])("%j shows how it is used", (args) => {
    const { status, stdout, stderr } = demo(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("usage: npm run demo");
    expect(stderr).not.toContain("    at ");
  });
});

/** A CSV as the CFPB publishes it; too large and not ours to keep here. */
const CFPB = process.env["CFPB_CSV"] ?? "";

test.skipIf(!existsSync(CFPB))("a file of the CFPB: every row is read, no narrative is shown", () => {
  const { status, stdout } = demo(CFPB);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n\d+ complaints: \d+ answered in time, \d+ answered late, \d+ open, \d+ open and late\.\n/);
  expect(stdout).not.toContain("could not be read");
  expect(stdout).not.toContain("XXXX");
});
