import { expect, test } from "vitest";
import { type Sentence, type Sentences, type Voice, wordsOf } from "../../src/kernel/message.js";
import { voiceOf } from "../../src/kernel/voice.js";
import type { Catalogue, Part } from "../../src/messages/codes.js";
import { messages as en } from "../../src/messages/en.js";

interface Codes {
  readonly "warranty/suspended": { readonly days: number };
  readonly "warranty/ended": { readonly until: "2026-03-02" };
}

const english: Sentences<Codes> = {
  "warranty/suspended": ({ days }, { plural }) => `The period stood still for ${plural(days, { one: "# day", other: "# days" })}.`,
  "warranty/ended": {
    customer: ({ until }, { date }) => `Your period ended on ${date(until)}.`,
    agent: ({ until }, { date }) => `The period ended on ${date(until)}.`,
  },
};
const voice = voiceOf(en, "en-GB", "UTC");
const table = english as Readonly<Record<string, Sentence<never>>>;

test("a sentence serves both readers, or has words for each", () => {
  const said = (code: string, params: unknown) =>
    (["customer", "agent"] as const).map((audience) => wordsOf(table, code, audience)?.(params, voice));
  expect(said("warranty/suspended", { days: 1 })).toEqual(Array(2).fill("The period stood still for 1 day."));
  expect(said("warranty/ended", { until: "2026-03-02" })).toEqual([
    "Your period ended on 2 March 2026.",
    "The period ended on 2 March 2026.",
  ]);
});

test.each(["warranty/of-a-later-version", "toString", "__proto__", "constructor", "hasOwnProperty", ""])("no words for %j", (code) => {
  expect(wordsOf(table, code, "customer")).toBeNull();
  expect(wordsOf(en.sentences, code, "agent")).toBeNull();
  expect(wordsOf(en.issues, code, "agent")).toBeNull();
});

test("lines that must not compile", () => {
  const { "warranty/suspended": suspended, "warranty/ended": ended } = english;
  // @ts-expect-error a sentence is missing
  const partial: Sentences<Codes> = { "warranty/suspended": suspended };
  // @ts-expect-error a parameter that is not there
  const wrong: Sentences<Codes> = { "warranty/suspended": suspended, "warranty/ended": ({ days }) => String(days) };
  // @ts-expect-error a sentence for no code
  const strange: Sentences<Codes> = { "warranty/suspended": suspended, "warranty/ended": ended, "warranty/lost": () => "Lost." };
  // @ts-expect-error words for one reader only
  const half: Sentences<Codes> = { "warranty/suspended": suspended, "warranty/ended": { customer: () => "It ended." } };
  // @ts-expect-error a plural without its general form
  const mute = (say: Voice) => say.plural(1, { one: "# day" });
  expect([partial, wrong, strange, half, mute]).toHaveLength(5);
});

test("a catalogue that must not compile", () => {
  const { "warranty/term": term, ...others } = en.sentences;
  const { repair, ...names } = en.terms;
  const { missing, ...found } = en.issues;
  // @ts-expect-error a code of the warranty has no sentence
  const withoutCode: Catalogue = { ...en, sentences: others };
  // @ts-expect-error a remedy has no name
  const withoutTerm: Catalogue = { ...en, terms: names };
  // @ts-expect-error an issue has no sentence
  const withoutIssue: Catalogue = { ...en, issues: found };
  // @ts-expect-error a part lacks a code of its area
  const part: Part<"calendar"> = { "calendar/never-opens": en.sentences["calendar/never-opens"] };
  // @ts-expect-error a part has a code of another area
  const foreign: Part<"calendar"> = { ...calendarOf(en), "warranty/term": term };
  expect([withoutCode, withoutTerm, withoutIssue, part, foreign, repair, missing]).toHaveLength(7);
});

function calendarOf({ sentences }: Catalogue): Part<"calendar"> {
  return {
    "calendar/never-opens": sentences["calendar/never-opens"],
    "calendar/unsupported-unit": sentences["calendar/unsupported-unit"],
  };
}
