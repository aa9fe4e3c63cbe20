import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { orThrow } from "aftersales";
import { defineFollowUpPolicy, type FollowUpSubject, planFollowUps } from "aftersales/followup";
import { assessResponse, defineResponsePolicy, type Ticket } from "aftersales/response";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarOptions, calendarFile, type Published } from "./calendar-file.js";
import { deadlineEntries, type Entry, followUpEntries } from "./entries.js";
import { mistakeAt } from "./json-file.js";

const OPTIONS: CalendarOptions = { domain: "desk.example", secret: "a secret for the test" };
const NOW = new Date("2026-03-27T10:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

const entry = (more: Partial<Entry> = {}): Entry => ({
  identity: ["deadline", "T-1", "resolution", 0, 1],
  title: "Resolution due, T-1",
  start: new Date("2026-04-01T08:15:00Z"),
  end: new Date("2026-04-01T08:30:00Z"),
  ...more,
});

/** What a second library reads in a file. */
function opened(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue("status");
    const url = component.getFirstPropertyValue("url");
    return {
      uid,
      summary,
      start: startDate.toJSDate(),
      end: endDate.toJSDate(),
      zone: startDate.zone.tzid,
      sequence: Number(sequence),
      status,
      url,
    };
  });
}

const publish = (entries: readonly Entry[], previous: Published = {}, now = NOW, options = OPTIONS) =>
  calendarFile(entries, previous, now, options);
const uidOf = (one: Entry) => opened(publish([one]).file)[0]?.uid as string;

describe("a second library reads", () => {
  test("UID, title, instants, sequence and status", () => {
    const { file } = publish([entry()], {}, NOW, { ...OPTIONS, link: (uid) => `https://desk.example/entries/${uid}` });
    expect(opened(file)).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{32}@desk\.example$/),
        summary: "Resolution due, T-1",
        start: new Date("2026-04-01T08:15:00Z"),
        end: new Date("2026-04-01T08:30:00Z"),
        zone: "UTC",
        sequence: 0,
        status: "CONFIRMED",
        url: expect.stringMatching(/^https:\/\/desk\.example\/entries\/[0-9a-f]{32}@desk\.example$/),
      },
    ]);
  });

  test("an empty calendar", () => {
    expect(opened(publish([]).file)).toEqual([]);
  });

  test.each([
    ["what the format itself uses", 'commas, semicolons; back\\slashes: "quotes" and \\n that is no line'],
    ["letters of many octets", "Reclamação não resolvida até às 18 h — ação necessária — 苦情処理の期限です — 🚚📦".repeat(3)],
    ["a character that no line may part", `${"a".repeat(66)}🚚${"b".repeat(80)}`],
    ["something that looks like a property", "x\\nATTENDEE:mailto:a@b.example"],
  ])("%s", (_, title) => {
    expect(opened(publish([entry({ title })]).file)[0]?.summary).toBe(title);
  });

  test.each(["\n", "\r\n", "\r", "\u0000", "\u0085"])("a title with %j cannot end its line", (control) => {
    const { file } = publish([entry({ title: `one${control}DTSTART:20000101T000000Z` })]);
    expect(opened(file)[0]).toMatchObject({ summary: "one DTSTART:20000101T000000Z", start: new Date("2026-04-01T08:15:00Z") });
  });
});

test("lines end in CR LF and have at most 75 octets", () => {
  const { file } = publish([entry({ title: "Reclamação não resolvida até às 18 h 苦情処理 🚚 ".repeat(20) })], {}, NOW, {
    ...OPTIONS,
    link: (uid) => `https://desk.example/${"a".repeat(200)}/${uid}`,
  });
  const lines = file.split("\r\n");
  expect(lines.length).toBeGreaterThan(30);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

describe("an entry is known again", () => {
  test("the UID does not depend on time, title, other entries or the order of them", () => {
    const other = entry({ identity: ["deadline", "T-2", "resolution", 0, 1] });
    const moved = entry({ title: "Anything", start: later(1), end: later(2) });
    expect(uidOf(moved)).toBe(uidOf(entry()));
    const files = [publish([entry(), other]).file, publish([other, entry()]).file];
    expect(files[0]).toBe(files[1]);
    expect(opened(files[0] as string).map(({ uid }) => uid)).toContain(uidOf(entry()));
  });

  test("a UID tells nobody which customer it is: it is another one under another secret", () => {
    const own = publish([entry({ identity: ["follow-up", "ana@example.com", "survey", "delivery", "order-1"] })]);
    const others = publish([entry({ identity: ["follow-up", "ana@example.com", "survey", "delivery", "order-1"] })], {}, NOW, {
      ...OPTIONS,
      secret: "another secret, as long",
    });
    expect(Object.keys(own.published)).not.toEqual(Object.keys(others.published));
    expect(own.file).not.toContain("ana");
    expect(() => publish([entry()], {}, NOW, { ...OPTIONS, secret: "short" })).toThrow("at least 16 characters");
  });

  test("two entries with one identity are refused: one would be lost", () => {
    expect(() => publish([entry(), entry({ title: "again" })])).toThrow(RangeError);
  });
});

describe("updates", () => {
  const versions = (...runs: readonly (readonly [Date, readonly Entry[]])[]) => {
    let published: Published = {};
    return runs.map(([now, entries]) => {
      const next = publish(entries, JSON.parse(JSON.stringify(published)), now);
      published = next.published;
      return opened(next.file).map(({ sequence, status, start }) => ({ sequence, status, start }));
    });
  };
  const start = entry().start;
  const moved = entry({ start: new Date("2026-04-02T08:15:00Z"), end: new Date("2026-04-02T08:30:00Z") });

  test("nothing new: the same bytes, on another day too", () => {
    const first = publish([entry()]);
    expect(publish([entry()], first.published, later(1))).toEqual(first);
  });

  test("another time, called off, back again: each a new version of the same entry", () => {
    expect(versions([NOW, [entry()]], [later(1), [moved]], [later(2), []], [later(3), []], [later(4), [moved]])).toEqual([
      [{ sequence: 0, status: "CONFIRMED", start }],
      [{ sequence: 1, status: "CONFIRMED", start: moved.start }],
      [{ sequence: 2, status: "CANCELLED", start: moved.start }],
      [{ sequence: 2, status: "CANCELLED", start: moved.start }],
      [{ sequence: 3, status: "CONFIRMED", start: moved.start }],
    ]);
  });

  test("what is over is not called off, and leaves the file after 30 days", () => {
    const over = (days: number) => new Date(entry().end.getTime() + days * 86_400_000);
    expect(versions([NOW, [entry()]], [over(1), []], [over(30), []], [over(30.001), []])).toEqual([
      [{ sequence: 0, status: "CONFIRMED", start }],
      [{ sequence: 0, status: "CONFIRMED", start }],
      [{ sequence: 0, status: "CONFIRMED", start }],
      [],
    ]);
  });
});

describe("deadlines of a ticket", () => {
  const week = Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, ["09:00-18:00"]]));
  const policy = orThrow(
    defineResponsePolicy({
      id: "desk",
      schedule: { timeZone: "Europe/Lisbon", weekly: week },
      targets: [
        { metric: "first-response", within: "PT8H" },
        { metric: "resolution", within: "P3D" },
      ],
    }),
  );
  const at = (events: Ticket["events"], now: string, openedAt = "2026-03-27T09:30:00Z") =>
    deadlineEntries(orThrow(assessResponse(policy, { id: "T-1", openedAt: new Date(openedAt), events }, new Date(now))));

  test("end at the deadline, over the change of clocks: 09:30 in Lisbon is 08:30 UTC in summer", () => {
    expect(at([], "2026-03-27T10:00:00Z").map(({ title, end }) => [title, end.toISOString()])).toEqual([
      ["First response due, T-1", "2026-03-27T17:30:00.000Z"],
      ["Resolution due, T-1", "2026-04-01T08:30:00.000Z"],
    ]);
  });

  test("are to the second, and never after the deadline", () => {
    expect(at([], "2026-03-27T10:00:00Z", "2026-03-27T09:30:00.900Z")[0]?.end.toISOString()).toBe("2026-03-27T17:30:00.000Z");
  });

  test("vanish when met and while paused", () => {
    const events = [
      { at: new Date("2026-03-27T11:00:00Z"), type: "agent-message" },
      { at: new Date("2026-03-27T12:00:00Z"), type: "status", to: "pending" },
    ] as const;
    expect(at(events, "2026-03-27T11:30:00Z").map(({ title }) => title)).toEqual(["Resolution due, T-1"]);
    expect(at(events, "2026-03-27T13:00:00Z")).toEqual([]);
  });

  test("a pause calls the entry off, and its end brings it back later, as the same entry", () => {
    const events: Ticket["events"] = [
      { at: new Date("2026-03-27T12:00:00Z"), type: "status", to: "pending" },
      { at: new Date("2026-03-30T11:00:00Z"), type: "status", to: "open" },
    ];
    let published: Published = {};
    const seen = ["2026-03-27T10:00:00Z", "2026-03-27T13:00:00Z", "2026-03-30T12:00:00Z"].map((now) => {
      const next = publish(at(events, now), published, new Date(now));
      published = next.published;
      return opened(next.file).find(({ summary }) => summary.startsWith("Resolution"));
    });
    expect(seen.map((one) => [one?.sequence, one?.status])).toEqual([
      [0, "CONFIRMED"],
      [1, "CANCELLED"],
      [2, "CONFIRMED"],
    ]);
    expect(new Set(seen.map((one) => one?.uid)).size).toBe(1);
    expect(Number(seen[2]?.end)).toBeGreaterThan(Number(seen[0]?.end));
  });
});

describe("contacts of a customer", () => {
  const policy = orThrow(
    defineFollowUpPolicy({
      id: "shop",
      touchpoints: [
        {
          id: "survey",
          kind: "satisfaction-survey",
          channels: ["phone"],
          timing: [{ anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D" }],
        },
      ],
    }),
  );
  const customer = (more: Partial<FollowUpSubject> = {}): FollowUpSubject => ({
    customerId: "ana.silva@example.com",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    anchors: [{ kind: "delivery", at: new Date("2026-03-20T11:00:00Z"), reference: "order-1" }],
    consents: [],
    history: [],
    ...more,
  });
  const planned = (subject: FollowUpSubject) => followUpEntries(orThrow(planFollowUps(policy, subject, NOW)));

  test("begin at the best time of the plan, over the change of clocks", () => {
    const [contact] = planned(customer());
    expect([contact?.title, contact?.start.toISOString()]).toEqual(["Satisfaction survey by phone", "2026-03-30T10:00:00.000Z"]);
  });

  test("no id of the customer and no reference is in the file", () => {
    const { file } = publish(planned(customer()));
    expect(opened(file)).toHaveLength(1);
    expect(file).not.toMatch(/ana|silva|order/i);
  });

  test("a delivery that is corrected moves the same entry; another order is another one", () => {
    const on = (day: string, reference: string) =>
      customer({ anchors: [{ kind: "delivery", at: new Date(`${day}T11:00:00Z`), reference }] });
    const [first, corrected, other] = [on("2026-03-20", "order-1"), on("2026-03-23", "order-1"), on("2026-03-20", "order-2")].map(
      (subject) => planned(subject)[0] as Entry,
    );
    expect(uidOf(corrected as Entry)).toBe(uidOf(first as Entry));
    expect(corrected?.start).not.toEqual(first?.start);
    expect(uidOf(other as Entry)).not.toBe(uidOf(first as Entry));
  });

  test("a contact that may not be made is not in the calendar", () => {
    expect(
      planned(customer({ consents: [{ purpose: "survey", channel: "phone", state: "refused", at: new Date("2026-03-25T10:00:00Z") }] })),
    ).toEqual([]);
  });
});

test("the command of the README: two runs in processes of their own give the same file", () => {
  const folder = mkdtempSync(join(tmpdir(), "aftersales-calendar-"));
  try {
    const args = [
      "--import",
      "tsx",
      "examples/calendar-export/export.ts",
      "examples/calendar-export/sample.json",
      join(folder, "state.json"),
    ];
    const run = (TZ: string) => spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, TZ } }).stdout;
    const first = run("Asia/Kolkata");
    expect(opened(first)).toHaveLength(3);
    expect(run("America/New_York")).toBe(first);
    expect(Object.keys(JSON.parse(readFileSync(join(folder, "state.json"), "utf8")))).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the command of the README: a file that is no JSON is named with line and column, and no word of it is shown", () => {
  const folder = mkdtempSync(join(tmpdir(), "aftersales-calendar-"));
  try {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, '{\n  "now": "2026-03-27T10:00:00Z",\n  "tickets": [Marker]\n}\n');
    const args = ["--import", "tsx", "examples/calendar-export/export.ts", broken];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `${broken}:3:15: no JSON from here on\n` });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("where a text stops being JSON", () => {
  test.each([
    ["", 0],
    ["  ", 2],
    ["{", 1],
    ['{"a"', 4],
    ['{"a":', 5],
    ['{"a":1', 6],
    ['{"a":1,', 7],
    ['{"a":1,}', 7],
    ['{"a":1 "b":2}', 7],
    ["{a:1}", 1],
    ["[1,]", 3],
    ["[1}", 2],
    ["[01]", 1],
    ["[1.]", 1],
    ["[-]", 1],
    ["[NaN]", 1],
    ["[nullx]", 1],
    ['["\\x"]', 1],
    ['["a\nb"]', 1],
    ["[1] 2", 4],
    ["[[], {}, 'a']", 9],
  ])("%j: %d", (text, at) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(mistakeAt(text)).toBe(at);
  });

  test("nowhere in what is JSON, and never after a place that nothing could mend", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("}", "]", ",", ":", '"', "x", "1", "{", "\\"), (text, place, sign) => {
        expect(mistakeAt(text)).toBe(text.length);
        const cut = place % (text.length + 1);
        const at = mistakeAt(text.slice(0, cut) + sign + text.slice(cut));
        // What stands before the place only lacks its end.
        expect(mistakeAt((text.slice(0, cut) + sign + text.slice(cut)).slice(0, at))).toBe(at);
      }),
    );
  });
});
