import { describe, expect, it, test } from "vitest";
import type { Messages, Voice } from "../../src/kernel/message.js";
import { capitalised, voiceOf } from "../../src/kernel/voice.js";

const messages: Messages = {
  language: "en",
  locale: "en-GB",
  sentences: {},
  issues: {},
  cite: ({ id }) => id,
  terms: { repair: "repair", "first-response": "first response", ação: "ação" },
};
const voiceIn = (locale: string, timeZone = "UTC", more: Partial<Messages> = {}): Voice =>
  voiceOf({ ...messages, ...more }, locale, timeZone);
const british = voiceIn("en-GB");
/** Runtimes differ in their narrow and unbreakable spaces, and in the comma behind the day of the week. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ").replace(/^(\p{L}+day),/u, "$1");

test.each([
  ["2026-03-02", "2 March 2026"],
  ["2028-02-29", "29 February 2028"],
  ["0987-12-01", "1 December 987"],
  // What is no date is shown as it is.
  ["2026-02-29", "2026-02-29"],
  ["soon", "soon"],
])("the date %s", (on, text) => {
  expect(british.date(on)).toBe(text);
});

test("a date is the same day in every time zone", () => {
  const zones = ["Pacific/Apia", "America/New_York", "Asia/Kolkata"];
  expect(zones.map((zone) => voiceIn("en-GB", zone).date("2026-03-02"))).toEqual(Array(3).fill("2 March 2026"));
});

describe("instants", () => {
  const at = (instant: number | string, zone: string) => plain(voiceIn("en-GB", zone).instant(instant));
  test.each([
    ["2026-03-02T16:30:00Z", "Europe/Lisbon", "Monday 2 March 2026 at 16:30"],
    ["2026-03-02T16:30:00+05:30", "UTC", "Monday 2 March 2026 at 11:00"],
    // The clock in Lisbon goes from 00:59 to 02:00 on 29 March 2026, and from 01:59 back to 01:00 on 25 October.
    ["2026-03-29T00:59:59Z", "Europe/Lisbon", "Sunday 29 March 2026 at 00:59"],
    ["2026-03-29T01:00:00Z", "Europe/Lisbon", "Sunday 29 March 2026 at 02:00"],
    ["2026-10-25T00:30:00Z", "Europe/Lisbon", "Sunday 25 October 2026 at 01:30"],
    ["2026-10-25T01:30:00Z", "Europe/Lisbon", "Sunday 25 October 2026 at 01:30"],
    ["2026-03-02T10:30:00Z", "Pacific/Apia", "Monday 2 March 2026 at 23:30"],
    ["2026-03-02T11:00:00Z", "Pacific/Apia", "Tuesday 3 March 2026 at 00:00"],
  ])("%s in %s", (instant, zone, text) => {
    expect(at(instant, zone)).toBe(text);
    expect(at(Date.parse(instant), zone)).toBe(text);
  });
  test.each([["2026-03-02T16:30:00"], ["2026-02-30T00:00:00Z"], ["2026-03-02"], [""]])("%j names none and is shown as it is", (text) => {
    expect(british.instant(text)).toBe(text);
  });
  test.each([[Number.NaN], [8.64e15 + 1], [Number.POSITIVE_INFINITY]])("%s is none and is shown as it is", (ms) => {
    expect(british.instant(ms)).toBe(String(ms));
  });
  it("joins day and time as the catalogue says", () => {
    const voice = voiceIn("en-GB", "UTC", { at: (day, time) => `${time}, ${day}` });
    expect(voice.instant(0)).toMatch(/^00:00, Thursday,? 1 January 1970$/);
  });
  it("writes the time as the locale does", () => {
    expect(plain(voiceIn("en-US").instant("2026-03-02T16:30:00Z"))).toBe("Monday March 2, 2026 at 4:30 PM");
  });
});

test.each([
  [0, "0"],
  [-0, "0"],
  [1234.5678, "1,234.568"],
  [-1.25, "-1.25"],
  [0.62, "0.62"],
  [0.0098123, "0.00981"],
  [0.999999, "1"],
])("the number %d", (value, text) => {
  expect(british.number(value)).toBe(text);
});

test.each([
  [0, "0%"],
  [-0, "0%"],
  [0.155, "15.5%"],
  [1, "100%"],
  [0.00042, "0.042%"],
])("the share %d", (share, text) => {
  expect(british.percent(share)).toBe(text);
});

describe("money", () => {
  test.each([
    [123450, "EUR", "€1,234.50"],
    [-50, "EUR", "-€0.50"],
    [-0, "EUR", "€0.00"],
    [1500, "JPY", "JP¥1,500"],
    [1234, "KWD", "KWD 1.234"],
    // What is no code of a currency is shown beside the bare amount.
    [100, "euro", "100 euro"],
    [100, "", "100 "],
  ])("%d %s", (amount, currency, text) => {
    expect(plain(british.money(amount, currency))).toBe(text);
  });
  it("is written as the locale does", () => {
    expect(plain(voiceIn("pt-PT", "UTC", { language: "pt-PT" }).money(1_234_550, "EUR"))).toBe("12 345,50 €");
  });
});

describe("lengths", () => {
  test.each<[string | number, string]>([
    ["P2Y", "2 years"],
    ["P1Y6M", "1 year and 6 months"],
    ["P1Y2M3W4DT5H6M", "1 year, 2 months, 3 weeks, 4 days, 5 hours and 6 minutes"],
    ["-P1D", "1 day"],
    ["PT90M", "1 hour and 30 minutes"],
    ["PT0S", "0 seconds"],
    ["P0D", "0 seconds"],
    [0, "0 seconds"],
    [250, "0.25 seconds"],
    [1000, "1 second"],
    [59_499, "59 seconds"],
    [59_500, "1 minute"],
    [3_599_999, "1 hour"],
    [-5_400_000, "1 hour and 30 minutes"],
    [90_061_000, "25 hours and 1 minute"],
    // What is no length is shown as it is.
    ["2 years", "2 years"],
    [Number.NaN, "NaN"],
  ])("%s", (length, text) => {
    expect(british.duration(length)).toBe(text);
  });
});

test.each([
  [0, "0 days"],
  [1, "1 day"],
  [2, "2 days"],
  [5, "5 days"],
  [1000, "1,000 days"],
  [1.5, "1.5 days"],
])("the plural of %d", (count, text) => {
  expect(british.plural(count, { one: "# day", other: "# days" })).toBe(text);
});

test("a plural without a form of its own takes the general one", () => {
  expect(british.plural(1, { other: "#x" })).toBe("1x");
});

describe("lists", () => {
  it("follow the locale where it speaks the language, else the language", () => {
    expect(british.list(["a", "b", "c"])).toBe("a, b and c");
    expect(british.either(["a", "b", "c"])).toBe("a, b or c");
    expect(voiceIn("en-US").list(["a", "b", "c"])).toBe("a, b, and c");
    expect(voiceIn("de-DE").list(["a", "b"])).toBe("a and b");
  });
  it("may be short", () => {
    expect([british.list([]), british.list(["a"]), british.either(["a", "b"])]).toEqual(["", "a", "a or b"]);
  });
});

test("regions and languages have their names; what is no code is shown as it is", () => {
  expect(["PT", "GB", "EU", "Atlantis", "", "x y"].map(british.region)).toEqual([
    "Portugal",
    "United Kingdom",
    "European Union",
    "Atlantis",
    "",
    "x y",
  ]);
  expect(["es", "pt-BR", "not a tag", ""].map(british.language)).toEqual(["Spanish", "Brazilian Portuguese", "not a tag", ""]);
});

test("terms have their names, and a capital where they begin; unknown and inherited ones are shown as they are", () => {
  expect(["first-response", "ação", "toString", "__proto__", "mine"].map(british.term)).toEqual([
    "first response",
    "ação",
    "toString",
    "__proto__",
    "mine",
  ]);
  expect(["first-response", "ação", "mine"].map(british.title)).toEqual(["First response", "Ação", "Mine"]);
});

test("a capital is set by code point", () => {
  expect(["", "émile", "𐐨x", "1st", "ß"].map(capitalised)).toEqual(["", "Émile", "𐐀x", "1st", "SS"]);
});

test("a time zone or a locale that the runtime does not know throws when it first writes", () => {
  expect(() => voiceIn("en-GB", "Mars/Olympus")).not.toThrow();
  expect(() => voiceIn("en-GB", "Mars/Olympus").instant(0)).toThrow(RangeError);
  expect(() => voiceIn("not a locale").number(1)).toThrow(RangeError);
  expect(voiceIn("en-GB", "Mars/Olympus").number(1)).toBe("1");
});
