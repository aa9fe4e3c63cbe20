import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { orThrow } from "aftersales";
import { classifyComplaint, DEFAULT_RULES, DEFAULT_TAXONOMY, defineClassifier } from "aftersales/complaint";
import { assessResponse, defineResponsePolicy } from "aftersales/response";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CFPB_POLICY } from "./cfpb.js";
import type { Refused } from "./csv-rows.js";
import type { Imported } from "./imported.js";
import { linesOf } from "./lines.js";
import { progressBar } from "./progress-bar.js";
import { readExport } from "./read-export.js";
import { startOfDay } from "./start-of-day.js";
import { summarise } from "./summary.js";
import { ZENDESK_POLICY } from "./zendesk.js";

const CSV = "examples/import/cfpb-sample.csv";
const NDJSON = "examples/import/zendesk-sample.ndjson";
const NOW = new Date("2026-06-12T09:00:00Z");

/** A file in chunks of any size. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(chunks: AsyncIterable<Uint8Array>) {
  const imported: Imported[] = [];
  const refused: Refused[] = [];
  for await (const batch of readExport(chunks)) {
    imported.push(...batch.imported);
    refused.push(...batch.refused);
  }
  return { imported, refused };
}

const read = (text: string | Uint8Array) => all(chunked(typeof text === "string" ? new TextEncoder().encode(text) : text, 1 << 16));
const sample = (path: string) => read(readFileSync(path));
const ticketOf = async (path: string, id: string) => (await sample(path)).imported.find(({ ticket }) => ticket.id === id);

describe("a CSV of the CFPB", () => {
  const HEADER = "Date received,Consumer complaint narrative,Date sent to company,Timely response?,Submitted via,ZIP code,Complaint ID";
  const row = (cells: string) => read(`${HEADER}\n${cells}\n`);
  const policy = orThrow(defineResponsePolicy(CFPB_POLICY));
  const standing = async (timely: string, now: string) => {
    const { imported } = await row(`2019-09-23,,2019-09-24,${timely},Web,,1`);
    return orThrow(assessResponse(policy, (imported[0] as Imported).ticket, new Date(now))).targets[0];
  };

  test.each([
    ["answered in time, on the first day that this can be known", "Yes", "2019-09-24T04:00:00Z", "met"],
    ["answered late, as soon as it was late", "No", "2019-10-10T04:00:00.001Z", "missed"],
    ["not answered, on the last day", "", "2019-10-10T04:00:00Z", "running"],
  ])("%s", async (_, timely, now, state) => {
    expect(await standing(timely, now)).toMatchObject({ state, breached: state === "missed", dueAt: new Date("2019-10-10T04:00:00Z") });
  });

  test("not answered, a millisecond after the last day", async () => {
    expect(await standing("", "2019-10-10T04:00:00.001Z")).toMatchObject({ state: "running", breached: true });
  });

  test("the narrative becomes a contact, in the words of the customer; the ZIP code stays behind", async () => {
    const { imported } = await row('9/23/2019,"It ""broke"",\nI say",9/24/2019,Yes,Phone,08123,1');
    expect(imported[0]?.contact).toMatchObject({
      text: 'It "broke",\nI say',
      language: "en",
      channel: "telephone",
      receivedAt: new Date("2019-09-23T04:00:00Z"),
    });
    expect(imported[0]?.line).toBe(2);
    expect(JSON.stringify(imported)).not.toContain("08123");
  });

  test.each([
    ["2019-09-23,,2019-09-24,Yes,Web,,", "Complaint ID must be a number"],
    ["2019-02-30,,2019-09-24,Yes,Web,,1", "Date received must be an existing date of 1971 to 2199, such as 2019-09-24"],
    ["2019-09-23,,1919-09-24,Yes,Web,,1", "Date sent to company must be an existing date of 1971 to 2199, such as 2019-09-24"],
    ["2019-09-23,,2019-09-22,Yes,Web,,1", "Date sent to company lies before Date received"],
    ["2019-09-23,,2019-09-24,Perhaps,Web,,1", "Timely response? must be Yes, No or empty"],
    ["2019-09-23,,2019-09-24,Yes,Web,1", "has 6 columns, the header has 7"],
    ['2019-09-23,"never closed,2019-09-24,Yes,Web,,1', "has a quotation mark that is out of place or never closed"],
  ])("%j is refused", async (cells, problem) => {
    expect(await row(cells)).toEqual({ imported: [], refused: [{ line: 2, problem }] });
  });

  test("a quotation mark that is never closed costs its row, and memory of a thousand lines", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `2019-09-23,,2019-09-24,Yes,Web,,${index}`);
    rows[100] = '2019-09-23,"never closed,2019-09-24,Yes,Web,,1';
    const { imported, refused } = await row(rows.join("\n"));
    expect([imported.length, refused]).toEqual([
      2999,
      [{ line: 102, problem: "has a quotation mark that is out of place or never closed" }],
    ]);
  });

  test("days begin at midnight in New York, in winter and in summer", () => {
    const starts = (["2026-01-15", "2026-03-08", "2026-03-09", "2026-07-15", "2026-11-01", "2026-11-02"] as const).map((date) =>
      startOfDay(date, "America/New_York").toISOString(),
    );
    // East of Greenwich, midnight in UTC may come after the change.
    expect(startOfDay("2026-09-27", "Pacific/Auckland").toISOString()).toBe("2026-09-26T12:00:00.000Z");
    expect(starts.map((text) => text.slice(11, 16))).toEqual(["05:00", "05:00", "04:00", "04:00", "04:00", "05:00"]);
  });
});

describe("an export of Zendesk's shape", () => {
  const policy = orThrow(defineResponsePolicy(ZENDESK_POLICY));
  const targets = async (id: string) => {
    const found = await ticketOf(NDJSON, id);
    return orThrow(assessResponse(policy, (found as Imported).ticket, NOW)).targets.map(
      ({ metric, state, breached }) => `${metric} ${state}${breached ? ", overdue" : ""}`,
    );
  };

  test.each([
    ["1001", "answered and solved, with a pause", ["first-response met", "resolution met"]],
    ["1002", "an internal note is no answer", ["first-response missed, overdue", "resolution met"]],
    ["1003", "what an agent typed in for a caller is no answer; the next comment is", ["first-response met", "resolution met"]],
    ["1004", "nobody answered", ["first-response running, overdue", "resolution running"]],
    ["1005", "no priority, an offset of its own", ["first-response met", "resolution met"]],
    ["1006", "on hold", ["first-response met", "resolution paused"]],
    ["1008", "somebody in copy is a customer too", ["first-response met", "resolution running"]],
  ])("%s: %s", async (id, _, expected) => {
    expect(await targets(id)).toEqual(expected);
  });

  test("the clock of a call stops at the first answer after it, not at the note of the call", async () => {
    const { ticket } = (await ticketOf(NDJSON, "1003")) as Imported;
    const [firstResponse] = orThrow(assessResponse(policy, ticket, NOW)).targets;
    expect(firstResponse?.stoppedAt).toEqual(new Date("2026-06-09T08:20:00Z"));
  });

  test("status, priority and group are those of the opening, changes are events", async () => {
    expect((await ticketOf(NDJSON, "1008"))?.ticket).toMatchObject({ status: "new", priority: "normal", attributes: { group: "31" } });
    expect((await ticketOf(NDJSON, "1008"))?.ticket.events).toContainEqual({
      at: new Date("2026-06-11T17:00:00Z"),
      type: "priority",
      to: "high",
    });
  });

  test("the contact is what the customer wrote first, and can be classified", async () => {
    const contact = (await ticketOf(NDJSON, "1001"))?.contact;
    expect(contact).toMatchObject({ channel: "e-mail", receivedAt: new Date("2026-06-08T09:12:00Z") });
    const classifier = orThrow(defineClassifier({ id: "desk", taxonomy: DEFAULT_TAXONOMY, rules: DEFAULT_RULES }));
    expect(orThrow(classifyComplaint(classifier, contact as NonNullable<typeof contact>)).remedySought.value).toBe("replacement");
    expect((await ticketOf(NDJSON, "1003"))?.contact).toBeNull();
  });

  test.each([
    ['{"id":', "is no JSON"],
    ['{"id":1}', "created_at: invalid_type; requester_id: invalid_type; audits: invalid_type"],
    ['{"id":1,"created_at":"2026-06-12T09:00:00Z","requester_id":7,"audits":[]}', "audits: too_small"],
    [
      '{"id":1,"created_at":"2026-06-12T09:00:00","requester_id":7,"audits":[{"created_at":"x","events":[]}]}',
      "openedAt: instant-without-offset",
    ],
    [
      '{"id":1,"created_at":"2026-06-12T09:00:00Z","requester_id":7,"audits":[{"created_at":"x","events":[{"type":"Comment"}]}]}',
      "audits.0.events.0.author_id: invalid_type; audits.0.events.0.public: invalid_type; audits.0.events.0.body: invalid_type",
    ],
    [
      '{"id":1,"created_at":"2026-06-12T09:00:00Z","requester_id":7,"audits":[{"created_at":"x","events":[]},{"created_at":"x","events":[{"type":"Change","field_name":"status","value":null}]}]}',
      "events.0.at: malformed; events.0.to: missing",
    ],
  ])("%j is refused", async (line, problem) => {
    expect((await read(`{"id":0}\n${line}\n`)).refused[1]).toEqual({ line: 2, problem });
  });
});

describe("nothing is lost", () => {
  test.each([
    [CSV, 8, 4],
    [NDJSON, 12, 4],
  ])("%s: rows in are tickets and refused rows out", async (path, rows, refusedRows) => {
    const refused: Refused[] = [];
    const summary = await summarise(readExport(createReadStream(path)), NOW, { onRefused: (one) => refused.push(one) });
    expect([summary.tickets, summary.refused, refused.length]).toEqual([rows - refusedRows, refusedRows, refusedRows]);
    expect(Object.values(summary.states).reduce((sum, number) => sum + number, 0)).toBe(summary.tickets);
  });

  test("wherever the file is cut into chunks", async () => {
    const [csv, ndjson] = await Promise.all([sample(CSV), sample(NDJSON)]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        expect(await all(chunked(readFileSync(CSV), size))).toEqual(csv);
        expect(await all(chunked(readFileSync(NDJSON), size))).toEqual(ndjson);
      }),
      { numRuns: 30 },
    );
  });

  test("whatever the cells hold", async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab1,"\n\r- /é'), maxLength: 12 });
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(quoted, fc.integer({ min: 1, max: 9e5 })), { minLength: 1, maxLength: 20 }), async (rows) => {
        const header = "Consumer complaint narrative,Date received,Date sent to company,Timely response?,Complaint ID\n";
        const { imported, refused } = await read(header + rows.map(([text, id]) => `${text},2019-09-23,2019-09-24,Yes,${id}\n`).join(""));
        expect(refused).toEqual([]);
        expect(imported.map(({ ticket }) => ticket.id)).toEqual(rows.map(([, id]) => String(id)));
      }),
    );
  });

  test("a line that is no UTF-8 is refused, the ones around it are read", async () => {
    const good = readFileSync(NDJSON).subarray(0, readFileSync(NDJSON).indexOf(10) + 1);
    const bad = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x0a]);
    expect(await read(Buffer.concat([good, bad, good]))).toMatchObject({
      imported: [{ line: 1 }, { line: 3 }],
      refused: [{ line: 2, problem: "is no valid UTF-8" }],
    });
  });

  test("a line that is too long is refused and not kept", async () => {
    async function* long() {
      yield new TextEncoder().encode('{"a":1}\n');
      for (let megabyte = 0; megabyte < 17; megabyte++) yield new Uint8Array(1 << 20).fill(32);
      yield new TextEncoder().encode("\nlast");
    }
    const lines = [];
    for await (const found of linesOf(long())) lines.push(...found.lines);
    expect(lines.map(({ number, text, problem }) => [number, text.length, problem])).toEqual([
      [1, 8, undefined],
      [2, 0, "is longer than 16 MB"],
      [3, 4, undefined],
    ]);
  });
});

test.each([["name,price\nTea,2\n"], ['{\n  "name": 1\n}\n'], [""], ["[1,2]"]])("%j is refused as a whole", async (text) => {
  await expect(read(text)).rejects.toThrow(RangeError);
});

describe("the progress bar", () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) });

  test("fills on a terminal and clears its line", () => {
    written.length = 0;
    const bar = progressBar(stream(true), 200);
    for (const done of [0, 100, 100, 200]) bar.show(done);
    bar.clear();
    expect(written.map((text) => text.replace("\r\u001b[2K", ""))).toEqual([
      `[${"-".repeat(30)}] 0 %`,
      `[${"#".repeat(15)}${"-".repeat(15)}] 50 %`,
      `[${"#".repeat(30)}] 100 %`,
      "",
    ]);
  });

  test("writes nothing into a pipe or a log", () => {
    written.length = 0;
    progressBar(stream(false), 200).show(100);
    expect(written).toEqual([]);
  });
});

describe("the command of the README", () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/import/import.ts", ...args], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("counts, names each refused line and its reason, and shows no word of a customer", () => {
    const { status, stdout, stderr } = run(CSV, "--now", "2026-06-12T09:00:00Z");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("8 rows (cfpb): 4 tickets, 4 refused; 2 with the customer's words");
    expect(stdout.match(/^line \d+: .+$/gm)).toHaveLength(4);
    expect(stdout).not.toContain("Marker");
  });

  test("a file that is not there", () => {
    expect(run("no-such-file.csv")).toMatchObject({ status: 2, stdout: "" });
  });
});

/** A CSV as the CFPB publishes it; too large and not ours to keep here. */
const CFPB = process.env["CFPB_CSV"] ?? "";

test.skipIf(!existsSync(CFPB))("a file of the CFPB: every row is read, and as many were in time as it says", async () => {
  const { tickets, refused, attainment } = await summarise(readExport(createReadStream(CFPB)), NOW);
  const sum = (count: "met" | "missed") => attainment.groups.reduce((total, group) => total + group[count], 0);
  expect({ refused, finished: sum("met") + sum("missed") }).toEqual({ refused: 0, finished: tickets });
  expect(sum("missed")).toBe(readFileSync(CFPB, "utf8").match(/,No,[^,\n]*,\d+$/gm)?.length);
});
